// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <exception>
#include <memory>
#include <string>

namespace rescue {

/// Everything that can go wrong, as seen by the person: each code has one text and one next action
/// (core/support/failure_text.h) and one exit code (app/cli/exit_code.h). Add a code only for a new next
/// action.
enum class FailureCode {
    // the USB side
    NoDevice,        ///< nothing we know is plugged in
    SeveralDevices,  ///< more than one device and none was chosen
    WrongModel,      ///< the device is not one this repair is for; argument: its name
    DeviceGone,      ///< it left the bus in the middle
    DeviceStalled,   ///< it refused a transfer; argument: which
    DeviceSlow,      ///< no answer within the deadline; argument: what was waited for
    AccessRefused,   ///< the operating system does not let us open it
    DeviceInUse,     ///< another program has it
    WrongDriver,     ///< the operating system has no usable driver bound
    DeviceProtocol,  ///< it answered something the protocol does not allow; argument: what
    DfuNotReached,   ///< neither the computer nor the buttons brought it into DFU mode
    DidNotReturn,    ///< it was restarted and never came back on USB
    UnknownDeviceId, ///< the device cannot tell its id and nobody else did
    OtherDevice,     ///< a different device came back; argument: its id
    // its Wi-Fi
    NotListening,  ///< it is not in listening mode, and nobody brought it there
    WifiRefused,   ///< it does not take the network; argument: its name
    WifiNotJoined, ///< it has the network and does not get into it; argument: its name, empty: any
    // what it holds
    KeysUnreadable,  ///< the key area reads as all zeros or all 0xFF: the system firmware is damaged
    VerifyFailed,    ///< what was read back is not what was written; argument: where
    ChangedSince,    ///< it was changed again after the repair that is to be undone; argument: what
    PrivateCloud,    ///< the device belongs to another cloud: a person has to decide; argument: its address
    NewKeyNeeded,    ///< the device key cannot be saved and a new one was not allowed
    ServerKeyNeeded, ///< the private cloud's public key is needed to go on
    // the account
    NotSignedIn,
    WrongPassword,
    OtpNeeded, ///< the account uses two-step sign-in; argument: the opaque mfa token
    WrongOtp,
    TokenExpired,
    NotOwner,        ///< not this account's device (the cloud does not say whose)
    OwnedByOther,    ///< claimed by another account
    InProduct,       ///< belongs to a product this account has no role in; argument: product id
    RejectedByCloud, ///< any other refusal (4xx); argument: the cloud's own words
    RateLimited,
    DeviceOffline, ///< the cloud says the device must be online for this
    // the network
    CloudUnreachable, ///< no connection; argument: host
    CloudTimeout,
    CloudBroken,     ///< 5xx or an answer that makes no sense; argument: short description
    UntrustedServer, ///< TLS verification failed, or the address is neither https nor http on loopback
    // files and options
    FileUnreadable,   ///< argument: path
    FileUnwritable,   ///< argument: path
    BadKeyFile,       ///< arguments: path, reason
    BadBackupFile,    ///< arguments: path, reason
    BadFirmware,      ///< no set for this device; arguments: file, reason, what is needed
    BadServerAddress, ///< argument: the address
    BadUsage,         ///< argument: reason
    ProgramInnocent,  ///< without its own program the device does not reach the cloud either
    // endings
    NotSeenOnline, ///< written and verified, but the cloud has not seen it
    Cancelled,
    Internal, ///< a bug in this program; argument: text
};

inline constexpr FailureCode lastFailureCode = FailureCode::Internal;

/// The one exception type. Thrown where it happens; caught by the Runner and by main.
/// `detail` is for the technical log (never secrets); the cause chain keeps what led here.
class Failure : public std::exception {
public:
    explicit Failure(FailureCode code, QStringList arguments = {}, QString detail = {});

    FailureCode code() const { return m_code; }
    const QStringList& arguments() const { return m_arguments; }
    const QString& detail() const { return m_detail; }
    const Failure* cause() const { return m_cause.get(); }
    Failure causedBy(const Failure& cause) const;

    /// "DeviceStalled(GETSTATUS): libusb -9 ← …" for logs; stable code names, not translated.
    QString technical() const;
    const char* what() const noexcept override { return m_what.c_str(); }

private:
    FailureCode m_code;
    QStringList m_arguments;
    QString m_detail;
    std::shared_ptr<const Failure> m_cause;
    std::string m_what;
};

/// The enumerator's name, for logs and --json ("DeviceGone").
QString failureCodeName(FailureCode code);

} // namespace rescue
