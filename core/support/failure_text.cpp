// SPDX-License-Identifier: Apache-2.0
#include "core/support/failure_text.h"

#include "core/usb/driver_check.h"

#include <QCoreApplication>

#include <array>

namespace rescue {

namespace {

struct Row {
    FailureCode code;
    const char* what;
    const char* meaning;
    const char* action;
};

#ifdef Q_OS_LINUX
constexpr auto accessMeaning =
    QT_TRANSLATE_NOOP("Failure", "Linux gives access to a USB device only where a rule allows it.");
constexpr auto accessAction =
    QT_TRANSLATE_NOOP("Failure", "Install the access rule, for which the computer asks for your password.");
#else
constexpr auto accessMeaning =
    QT_TRANSLATE_NOOP("Failure", "The system keeps this user account away from it.");
constexpr auto accessAction =
    QT_TRANSLATE_NOOP("Failure", "Ask the owner of this computer for access to USB devices.");
#endif

/// One row for each code, in the order of the enumeration. %1 and %2 are the failure's arguments; codes whose
/// argument is for experts (or, for OtpNeeded, a secret) do not show it.
constexpr std::array rows{
    Row{FailureCode::NoDevice, QT_TRANSLATE_NOOP("Failure", "No device was found."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Nothing on this computer's USB answers as a Particle device. Some cables carry power only."),
        QT_TRANSLATE_NOOP("Failure", "Plug the device in with a cable that also carries data.")},
    Row{FailureCode::SeveralDevices, QT_TRANSLATE_NOOP("Failure", "More than one device is plugged in."),
        QT_TRANSLATE_NOOP("Failure", "The repair must not reach the wrong one."),
        QT_TRANSLATE_NOOP("Failure", "Choose the device to repair or unplug the others.")},
    Row{FailureCode::WrongModel, QT_TRANSLATE_NOOP("Failure", "This repair is not made for the %1."),
        QT_TRANSLATE_NOOP("Failure", "It keeps its keys in another way. Nothing was changed."),
        QT_TRANSLATE_NOOP("Failure", "Connect a Photon or a P1 instead.")},
    Row{FailureCode::DeviceGone, QT_TRANSLATE_NOOP("Failure", "The device left USB in the middle."),
        QT_TRANSLATE_NOOP("Failure",
                          "The cable moved, or the device lost power. The repair can go on when it is back."),
        QT_TRANSLATE_NOOP("Failure", "Plug the device in again, into any USB socket.")},
    Row{FailureCode::DeviceStalled, QT_TRANSLATE_NOOP("Failure", "The device refused to go on."),
        QT_TRANSLATE_NOOP("Failure", "It is in a state from which it cannot continue."),
        QT_TRANSLATE_NOOP("Failure", "Unplug the device, wait five seconds and plug it in again.")},
    Row{FailureCode::DeviceSlow, QT_TRANSLATE_NOOP("Failure", "The device did not answer in time."),
        QT_TRANSLATE_NOOP("Failure", "It is busy, or the USB connection is weak."),
        QT_TRANSLATE_NOOP("Failure", "Plug the device straight into the computer, without a hub.")},
    Row{FailureCode::AccessRefused,
        QT_TRANSLATE_NOOP("Failure", "The computer does not let this program use the device."), accessMeaning,
        accessAction},
    Row{FailureCode::DeviceInUse, QT_TRANSLATE_NOOP("Failure", "Another program is using the device."),
        QT_TRANSLATE_NOOP("Failure", "Only one program at a time can talk to it."),
        QT_TRANSLATE_NOOP("Failure",
                          "Close the other programs that use the device, such as a serial monitor.")},
    Row{FailureCode::WrongDriver,
        QT_TRANSLATE_NOOP("Failure", "The computer has no fitting driver for the device."),
        QT_TRANSLATE_NOOP("Failure", "It sees the device and cannot talk to it."),
        QT_TRANSLATE_NOOP("Failure", "Install the USB driver for this device.")},
    Row{FailureCode::DeviceProtocol,
        QT_TRANSLATE_NOOP("Failure", "The device gave an answer that makes no sense."),
        QT_TRANSLATE_NOOP("Failure",
                          "The connection is disturbed, or the device's start-up software is damaged."),
        QT_TRANSLATE_NOOP("Failure", "Try another USB cable and another USB socket.")},
    Row{FailureCode::DfuNotReached, QT_TRANSLATE_NOOP("Failure", "The device did not enter repair mode."),
        QT_TRANSLATE_NOOP("Failure", "Neither the computer nor the buttons brought it there."),
        QT_TRANSLATE_NOOP(
            "Failure", "Hold the SETUP or MODE button, tap RESET and let go when the lamp blinks yellow.")},
    Row{FailureCode::DidNotReturn,
        QT_TRANSLATE_NOOP("Failure", "The device did not come back after its restart."),
        QT_TRANSLATE_NOOP("Failure", "The computer has not seen it on USB since."),
        QT_TRANSLATE_NOOP("Failure", "Tap RESET on the device once.")},
    Row{FailureCode::UnknownDeviceId, QT_TRANSLATE_NOOP("Failure", "The device cannot tell its own id."),
        QT_TRANSLATE_NOOP("Failure",
                          "Older devices do not show it on USB, and the cloud needs it to find the device."),
        QT_TRANSLATE_NOOP("Failure", "Enter the device id of 24 characters that your account shows.")},
    Row{FailureCode::OtherDevice, QT_TRANSLATE_NOOP("Failure", "A different device came back: %1."),
        QT_TRANSLATE_NOOP("Failure",
                          "The repair belongs to the device it began with. Nothing was written to this one."),
        QT_TRANSLATE_NOOP("Failure", "Unplug this device and plug the first one in again.")},
    Row{FailureCode::NotListening, QT_TRANSLATE_NOOP("Failure", "The device does not listen."),
        QT_TRANSLATE_NOOP("Failure", "It takes Wi-Fi settings only while its lamp blinks blue."),
        QT_TRANSLATE_NOOP("Failure", "Hold SETUP for three seconds until the lamp blinks blue.")},
    Row{FailureCode::WifiRefused, QT_TRANSLATE_NOOP("Failure", "The device did not take the network %1."),
        QT_TRANSLATE_NOOP("Failure", "Its older networks are as they were."),
        QT_TRANSLATE_NOOP("Failure", "Tap RESET and check the name, the kind of security and the password.")},
    Row{FailureCode::WifiNotJoined, QT_TRANSLATE_NOOP("Failure", "The device does not get into its Wi-Fi."),
        QT_TRANSLATE_NOOP("Failure",
                          "The password is another one, the network is too far away, or it works with 5 GHz "
                          "only. Your device hears 2.4 GHz."),
        QT_TRANSLATE_NOOP("Failure", "Check the password and enter the network again.")},
    Row{FailureCode::KeysUnreadable, QT_TRANSLATE_NOOP("Failure", "The keys in the device cannot be read."),
        QT_TRANSLATE_NOOP("Failure",
                          "All of their place reads as empty. The device's system software is damaged."),
        QT_TRANSLATE_NOOP("Failure", "Install Device OS on the device again before you repair its keys.")},
    Row{FailureCode::VerifyFailed, QT_TRANSLATE_NOOP("Failure", "What was written did not arrive intact."),
        QT_TRANSLATE_NOOP("Failure", "Reading it back showed a difference. The saved copy is safe."),
        QT_TRANSLATE_NOOP("Failure", "Start the repair once more.")},
    Row{FailureCode::ChangedSince,
        QT_TRANSLATE_NOOP("Failure", "Your device was changed again after that repair."),
        QT_TRANSLATE_NOOP("Failure", "%1"),
        QT_TRANSLATE_NOOP("Failure", "Undo the later repair first, or leave the device as it is.")},
    Row{FailureCode::PrivateCloud,
        QT_TRANSLATE_NOOP("Failure", "The device is set up for another cloud: %1."),
        QT_TRANSLATE_NOOP(
            "Failure", "It may belong to a company or a school. Moving it away would cut it off from there."),
        QT_TRANSLATE_NOOP("Failure", "Decide whether the device stays with that cloud or moves to yours.")},
    Row{FailureCode::NewKeyNeeded, QT_TRANSLATE_NOOP("Failure", "The device's own key cannot be saved."),
        QT_TRANSLATE_NOOP("Failure", "It is damaged, and a new key was not allowed."),
        QT_TRANSLATE_NOOP("Failure", "Allow a new device key.")},
    Row{FailureCode::ServerKeyNeeded,
        QT_TRANSLATE_NOOP("Failure", "The device has lost the key of its cloud at %1."),
        QT_TRANSLATE_NOOP("Failure", "That cloud is not Particle's, so its key is not part of this program."),
        QT_TRANSLATE_NOOP("Failure", "Choose the public key file of that cloud.")},
    Row{FailureCode::NotSignedIn, QT_TRANSLATE_NOOP("Failure", "You are not signed in."),
        QT_TRANSLATE_NOOP("Failure",
                          "The cloud has to learn the device's key, and only your account may tell it."),
        QT_TRANSLATE_NOOP("Failure", "Sign in to your Particle account.")},
    Row{FailureCode::WrongPassword, QT_TRANSLATE_NOOP("Failure", "The cloud did not accept the sign-in."),
        QT_TRANSLATE_NOOP("Failure", "The email address or the password is a different one."),
        QT_TRANSLATE_NOOP("Failure", "Enter the email address and the password again.")},
    Row{FailureCode::OtpNeeded, QT_TRANSLATE_NOOP("Failure", "Your account asks for a second code."),
        QT_TRANSLATE_NOOP("Failure", "It is protected by two-step sign-in."),
        QT_TRANSLATE_NOOP("Failure", "Enter the code from your authenticator app.")},
    Row{FailureCode::WrongOtp, QT_TRANSLATE_NOOP("Failure", "The cloud did not accept the code."),
        QT_TRANSLATE_NOOP("Failure", "A code is good for half a minute and works once."),
        QT_TRANSLATE_NOOP("Failure", "Wait for the next code and enter it.")},
    Row{FailureCode::TokenExpired, QT_TRANSLATE_NOOP("Failure", "Your sign-in has run out."),
        QT_TRANSLATE_NOOP("Failure", "The cloud asks for the password again from time to time."),
        QT_TRANSLATE_NOOP("Failure", "Sign in again.")},
    Row{FailureCode::NotOwner, QT_TRANSLATE_NOOP("Failure", "The device is not in your account."),
        QT_TRANSLATE_NOOP("Failure", "The cloud does not say whose it is."),
        QT_TRANSLATE_NOOP("Failure", "Sign in with the account the device belongs to.")},
    Row{FailureCode::OwnedByOther, QT_TRANSLATE_NOOP("Failure", "The device belongs to another account."),
        QT_TRANSLATE_NOOP("Failure", "It can move to yours after its owner has removed it."),
        QT_TRANSLATE_NOOP("Failure", "Ask the owner to remove the device from their account.")},
    Row{FailureCode::InProduct, QT_TRANSLATE_NOOP("Failure", "The device belongs to product %1."),
        QT_TRANSLATE_NOOP("Failure",
                          "Your account has no part in that product, so the cloud takes no changes from it."),
        QT_TRANSLATE_NOOP("Failure", "Ask the product's team to add you.")},
    Row{FailureCode::RejectedByCloud, QT_TRANSLATE_NOOP("Failure", "The cloud refused the request."),
        QT_TRANSLATE_NOOP("Failure", "It says: %1"),
        QT_TRANSLATE_NOOP("Failure", "Send the report to support.")},
    Row{FailureCode::RateLimited, QT_TRANSLATE_NOOP("Failure", "The cloud asks for a pause."),
        QT_TRANSLATE_NOOP("Failure", "There were too many requests in a short time."),
        QT_TRANSLATE_NOOP("Failure", "Wait five minutes before you try again.")},
    Row{FailureCode::DeviceOffline, QT_TRANSLATE_NOOP("Failure", "The cloud cannot reach the device."),
        QT_TRANSLATE_NOOP("Failure", "This step works only while the device is online."),
        QT_TRANSLATE_NOOP("Failure", "Wait until the lamp breathes cyan, then try again.")},
    Row{FailureCode::CloudUnreachable, QT_TRANSLATE_NOOP("Failure", "There is no connection to %1."),
        QT_TRANSLATE_NOOP("Failure", "The internet connection is down, or something blocks the way."),
        QT_TRANSLATE_NOOP("Failure", "Check this computer's internet connection.")},
    Row{FailureCode::CloudTimeout, QT_TRANSLATE_NOOP("Failure", "The cloud did not answer in time."),
        QT_TRANSLATE_NOOP("Failure", "The connection is slow, or the cloud is busy."),
        QT_TRANSLATE_NOOP("Failure", "Try again in a minute.")},
    Row{FailureCode::CloudBroken, QT_TRANSLATE_NOOP("Failure", "The cloud has trouble of its own."),
        QT_TRANSLATE_NOOP("Failure", "It answered in a way that cannot be used."),
        QT_TRANSLATE_NOOP("Failure", "Look at status.particle.io and try again later.")},
    Row{FailureCode::UntrustedServer, QT_TRANSLATE_NOOP("Failure", "The server could not prove who it is."),
        QT_TRANSLATE_NOOP("Failure", "Somebody could be listening in, so no password and no key was sent."),
        QT_TRANSLATE_NOOP("Failure", "Check the cloud's address and this computer's date and time.")},
    Row{FailureCode::FileUnreadable, QT_TRANSLATE_NOOP("Failure", "The file %1 cannot be read."),
        QT_TRANSLATE_NOOP("Failure", "It is missing, or your user account may not open it."),
        QT_TRANSLATE_NOOP("Failure", "Choose a file that you can open.")},
    Row{FailureCode::FileUnwritable, QT_TRANSLATE_NOOP("Failure", "The file %1 cannot be written."),
        QT_TRANSLATE_NOOP("Failure", "The disk is full, or the place is protected."),
        QT_TRANSLATE_NOOP("Failure", "Choose another folder.")},
    Row{FailureCode::BadKeyFile, QT_TRANSLATE_NOOP("Failure", "The file %1 holds no usable key."),
        QT_TRANSLATE_NOOP("Failure", "%2"), QT_TRANSLATE_NOOP("Failure", "Choose another key file.")},
    Row{FailureCode::BadBackupFile, QT_TRANSLATE_NOOP("Failure", "The file %1 holds no usable saved copy."),
        QT_TRANSLATE_NOOP("Failure", "%2"), QT_TRANSLATE_NOOP("Failure", "Choose another saved copy.")},
    Row{FailureCode::BadFirmware, QT_TRANSLATE_NOOP("Failure", "The firmware %1 does not fit this device."),
        QT_TRANSLATE_NOOP("Failure", "%2"),
        QT_TRANSLATE_NOOP("Failure", "Choose the firmware files of your device's model.")},
    Row{FailureCode::BadServerAddress, QT_TRANSLATE_NOOP("Failure", "A device cannot use the address %1."),
        QT_TRANSLATE_NOOP("Failure",
                          "It takes a name like cloud.example.org or four numbers like 192.168.1.10."),
        QT_TRANSLATE_NOOP("Failure", "Enter the address again.")},
    Row{FailureCode::BadUsage, QT_TRANSLATE_NOOP("Failure", "The command was not understood."),
        QT_TRANSLATE_NOOP("Failure", "The reason: %1"),
        QT_TRANSLATE_NOOP("Failure", "Run the program with --help to see what it understands.")},
    Row{FailureCode::ProgramInnocent,
        QT_TRANSLATE_NOOP("Failure", "The program on the device is not the cause."),
        QT_TRANSLATE_NOOP("Failure", "Without it, in safe mode, the device does not reach the cloud either. "
                                     "The program was left as it is."),
        QT_TRANSLATE_NOOP("Failure", "Describe the lamp once more, as it is now.")},
    Row{FailureCode::NotSeenOnline, QT_TRANSLATE_NOOP("Failure", "Written and checked; not yet seen online."),
        QT_TRANSLATE_NOOP("Failure",
                          "What was written is in place. The cloud has not seen the device since."),
        QT_TRANSLATE_NOOP("Failure", "Watch the lamp until it breathes cyan.")},
    Row{FailureCode::Cancelled, QT_TRANSLATE_NOOP("Failure", "The repair was stopped."),
        QT_TRANSLATE_NOOP("Failure", "It ended at a safe point. Started again, it goes on from there."),
        QT_TRANSLATE_NOOP("Failure", "Start the repair again when you are ready.")},
    Row{FailureCode::Internal, QT_TRANSLATE_NOOP("Failure", "This program made a mistake."),
        QT_TRANSLATE_NOOP("Failure", "The fault lies in the program and not in your device."),
        QT_TRANSLATE_NOOP("Failure", "Save the report and send it to the makers of this program.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].code != static_cast<FailureCode>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(lastFailureCode) + 1;
}
static_assert(inOrder(), "one text for each FailureCode, in its order");

/// Puts the arguments in, in one pass: an argument may itself contain a percent sign.
QString fill(const QString& text, const QStringList& arguments)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            out += text[i];
            continue;
        }
        const QString argument = arguments.value(number - 1);
        out += argument.isEmpty() ? QCoreApplication::translate("Failure", "unknown") : argument;
        ++i;
    }
    return out;
}

QString fill(const char* source, const QStringList& arguments)
{
    return fill(QCoreApplication::translate("Failure", source), arguments);
}

struct DriverRow {
    const char* what;
    const char* meaning;
    const char* action;
};

constexpr auto noDriver = QT_TRANSLATE_NOOP("Failure", "Windows sees the device, but has no driver for it.");
constexpr auto plugAgain =
    QT_TRANSLATE_NOOP("Failure", "Unplug the device and plug it into another USB socket, without a hub.");

DriverRow driverRow(DriverAdvice advice)
{
    switch (advice) {
    case DriverAdvice::Bind:
        return {noDriver,
                QT_TRANSLATE_NOOP("Failure", "Devices with software from before 2017 do not tell Windows "
                                             "which one they need."),
                QT_TRANSLATE_NOOP("Failure", "Let Windows use its own driver, on the wizard's Connect page "
                                             "or by photon-rescue-driver.exe beside this program.")};
    case DriverAdvice::PlugAgain:
        return {noDriver,
                QT_TRANSLATE_NOOP("Failure", "The device tells which one it needs, but Windows has not taken "
                                             "it yet. It looks again at each new USB socket."),
                plugAgain};
    case DriverAdvice::Replace:
        return {QT_TRANSLATE_NOOP("Failure", "Windows uses a driver for the device that does not fit: %1."),
                QT_TRANSLATE_NOOP("Failure", "Another program may have brought it. It has to be changed to "
                                             "WinUSB, which this program leaves to you."),
                QT_TRANSLATE_NOOP("Failure", "Change the driver in Windows' Device Manager, or with the free "
                                             "program Zadig.")};
    case DriverAdvice::Fine:
        break;
    }
    return {
        QT_TRANSLATE_NOOP("Failure", "Windows has a driver that fits, but cannot open the device with it."),
        QT_TRANSLATE_NOOP("Failure", "The driver did not start as it should."), plugAgain};
}

FailureText driverText(const DriverView& seen)
{
    const DriverRow row = driverRow(driverAdvice(seen));
    return {fill(row.what, {seen.service}), fill(row.meaning, {}), fill(row.action, {})};
}

} // namespace

FailureText failureText(const Failure& failure)
{
    const auto& row = rows.at(static_cast<std::size_t>(failure.code()));
    QStringList arguments = failure.arguments();
    // What is wrong with a backup (core/repair/backup.cpp), and what came after a repair
    // (core/repair/undo.cpp), are sentences; they are told in the language of now.
    if ((failure.code() == FailureCode::BadBackupFile && arguments.size() > 1) ||
        (failure.code() == FailureCode::ChangedSince && !arguments.isEmpty()))
        arguments.last() = QCoreApplication::translate("BackupText", arguments.last().toUtf8().constData());
    if (const auto seen = driverSeen(failure))
        return driverText(*seen);
    if (failure.code() == FailureCode::BadFirmware && arguments.size() > 1)
        arguments[1] =
            fill(QCoreApplication::translate("FirmwareText", arguments[1].toUtf8().constData()), arguments);
    return {fill(row.what, arguments), fill(row.meaning, arguments), fill(row.action, arguments)};
}

} // namespace rescue
