// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/firmware_diagnostics.h"
#include "core/device/firmware_modules.h"
#include "core/device/protobuf.h"
#include "core/secret.h"
#include "core/usb/usb_transport.h"
#include "core/wait.h"

#include <QVersionNumber>

namespace rescue {

/// What Device OS says about its own cloud connection (control request 300, since 1.1.0).
enum class CloudConnection { Disconnected = 0, Connecting = 1, Connected = 2, Disconnecting = 3 };

/// The requests a running Device OS answers on USB endpoint 0, in the dialect of its version
/// (device-os system/src/usb_control_request_channel.cpp; particle-usb@4.2.0 src/usb-protocol.js):
/// up to 0.6.0 none, 0.6.1 … 0.8.0-rc.1 raw "P" requests, from 0.8.0-rc.2 the service protocol.
/// Blocking, one thread. Throws what UsbTransport throws, and DeviceProtocol for an answer that makes no
/// sense.
class ControlRequests {
public:
    /// `transport` outlives this object. Asks for the version; `supported()` tells whether anything answered.
    explicit ControlRequests(UsbTransport& transport);

    bool supported() const { return !m_version.isNull(); }
    QVersionNumber version() const { return m_version; }

    /// Asks the firmware to restart into DFU mode. False where this version has no such request; it then acts
    /// within about a second.
    bool enterDfu(const WaitLimit& limit);
    bool reset(const WaitLimit& limit);
    /// Restarts without the application. Since 0.7.0: 0.6 has no such request.
    bool enterSafeMode(const WaitLimit& limit);
    /// Begins or ends listening mode. Up to 0.6.4 it can be begun only, by a restart into safe listening
    /// mode; there "end" would begin it as well and is not asked for. A device without a network does not
    /// stay out.
    bool setListening(bool on, const WaitLimit& limit);
    /// Requests 301 and 302, since 1.1.0. Until the next restart.
    bool setCloudConnection(bool on, const WaitLimit& limit);
    /// Begins or ends the lamp's rainbow, by which a person tells the device from others (requests 230 and
    /// 231, since 0.8.0-rc.2: device-os system/inc/system_control.h). False where this version has none. It
    /// goes on until it is ended or the device restarts.
    bool identify(bool on, const WaitLimit& limit);
    /// Request 200, since 0.8.0-rc.2: 63 characters that bring the device into an account when it connects
    /// the next time. False where this version has no such request. Throws DeviceProtocol where it refuses
    /// the code.
    bool setClaimCode(const Secret& code, const WaitLimit& limit);
    /// Nothing where this version cannot tell.
    std::optional<CloudConnection> cloudConnection(const WaitLimit& limit);

    // ---- what the firmware knows. All of these: nothing where this version or model cannot tell, or answers
    // what we cannot read. Sinces: device-os system/inc/system_control.h and
    // system/src/system_control_internal.cpp at the tags. None changes anything.
    /// Request 90, since 0.7.0.
    std::optional<std::vector<FirmwareModule>> modules(const WaitLimit& limit);
    /// Request 100, since 0.8.0-rc.2.
    std::optional<FirmwareDiagnostics> diagnostics(const WaitLimit& limit);
    /// Request 201, since 0.8.0-rc.2.
    std::optional<bool> claimed(const WaitLimit& limit);
    /// Request 72, since 1.1.0.
    std::optional<bool> listening(const WaitLimit& limit);
    /// Request 74, since 1.1.0 on models that have the flag (third generation).
    std::optional<bool> setupDone(const WaitLimit& limit);
    /// Does it use a fixed address instead of asking the router? Request 121, 0.8.0-rc.2 to 1.5.x.
    std::optional<bool> fixedAddress(const WaitLimit& limit);
    /// Is any Wi-Fi network stored? Request 114, 0.8.0-rc.2 to 1.5.x. The reply names the networks, never
    /// their passwords; neither is kept.
    std::optional<bool> networkStored(const WaitLimit& limit);

    /// Request 21, since 1.1.0. Printed on the box; a Photon made before there were such has none.
    std::optional<QString> serialNumber(const WaitLimit& limit);

    /// 24 lower-case digits; nothing where it does not answer.
    std::optional<QString> deviceId();

    // ---- for the requests that have files of their own
    struct Reply {
        std::int32_t result = 0; ///< 0, or a negative number of device-os services/inc/system_error.h
        Bytes payload;
    };
    /// One request of the service protocol. Only where `answers()`.
    Reply exchange(std::uint16_t type, ByteView payload, const WaitLimit& limit);
    /// The service protocol is there, and the release is `since` or newer and older than `before`.
    bool answers(const QVersionNumber& since, const QVersionNumber& before = {}) const;

private:
    enum class Dialect { None, Raw, Service };
    bool command(std::uint16_t type, const WaitLimit& limit);
    /// By a raw request, whose transfer may fail although the device obeys. False where it is refused.
    bool rawCommand(std::uint16_t type, std::uint16_t value);
    /// One request of the service protocol; the reply's payload. Throws DeviceProtocol for a result other
    /// than 0, with the result as its argument.
    Bytes request(std::uint16_t type, ByteView payload, const WaitLimit& limit);
    /// The fields of a reply; nothing where this firmware does not know the request, refuses it, or answers
    /// no message.
    std::optional<std::vector<protobuf::Field>> ask(std::uint16_t type, ByteView payload,
                                                    const WaitLimit& limit);
    Bytes receive(std::uint16_t id, std::size_t size);
    std::optional<bool> askFlag(std::uint16_t type, const WaitLimit& limit);
    std::optional<Bytes> rawModules(const WaitLimit& limit);
    std::optional<QString> rawText(std::uint16_t type);

    UsbTransport& m_transport;
    QVersionNumber m_version;
    Dialect m_dialect = Dialect::None;
};

/// The reply of every service-protocol step. Exposed for its test.
struct ServiceReply {
    enum Status : std::uint16_t { Ok, Error, Pending, Busy, NoMemory, NotFound };
    std::uint16_t status = Error;
    std::optional<std::uint16_t> id;
    std::optional<std::uint32_t> size;
    std::optional<std::int32_t> result;
};
/// Nothing when the bytes are cut short or name no status.
std::optional<ServiceReply> parseServiceReply(ByteView bytes);

} // namespace rescue
