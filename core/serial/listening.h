// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/firmware_diagnostics.h"
#include "core/device/firmware_modules.h"
#include "core/secret.h"
#include "core/serial/serial_bus.h"
#include "core/usb/usb_bus.h"

#include <QVersionNumber>

namespace rescue {

/// Asks a device in listening mode (blue blinking) for its id over its serial port: the letter 'i', both
/// forms of the answer (device-os system/src/system_setup.cpp, 0.4.7…3.x). A device that is not listening is
/// first asked to, by 28800 baud (0.5.0 and later), and brought back by 'x' afterwards. Nothing where there
/// is no serial port or no answer. Throws Cancelled only.
std::optional<QString> identifyByListening(SerialBus& bus, const UsbDevice& device,
                                           const std::stop_token& stop);

/// What a device in listening mode tells about itself; each part is missing where its firmware has no letter
/// for it or the answer could not be read.
struct ListeningAnswers {
    std::optional<QString> id;
    QVersionNumber version;                             ///< 'v', since 0.4; null: not told
    std::optional<bool> claimed;                        ///< 'c', since 0.6.0
    std::optional<std::vector<FirmwareModule>> modules; ///< 's', since 0.4
    std::optional<FirmwareDiagnostics> diagnostics;     ///< 'd', since 0.8.0
};

/// Asks all of it. For a device that is known to listen: one that runs its application would hand the letters
/// to that. Nothing where there is no serial port or it does not answer to 'i'. Throws Cancelled only.
std::optional<ListeningAnswers> askListening(SerialBus& bus, const UsbDevice& device,
                                             const std::stop_token& stop);

/// Whether a device is asked to listen, by 28800 baud.
enum class AskToListen {
    No,
    IfSilent, ///< only once it does not answer. To 0.4 the rate means something else
    AtOnce,   ///< 0.5.0 and later: one that listens already takes no notice
};
/// The opened port of a device that answers in listening mode. Null where there is no serial port or no
/// answer. Throws Cancelled only.
std::unique_ptr<SerialLine> listeningLine(SerialBus& bus, const UsbDevice& device, AskToListen asked,
                                          const std::stop_token& stop);

/// Its MAC address by 'm', as it writes it. Nothing where it does not answer. Throws Cancelled only.
std::optional<QString> macByListening(SerialBus& bus, const UsbDevice& device, const std::stop_token& stop);

/// Gives the device a claim code by the letter 'C' (since 0.6.0). A device that is not listening is first
/// asked to; it leaves listening mode afterwards, and connects. False where there is no serial port, no
/// answer, or the code is refused. Throws Cancelled only.
bool giveClaimCodeByListening(SerialBus& bus, const UsbDevice& device, const Secret& code,
                              const std::stop_token& stop);

/// What stands in the text of an answer. Exposed for their test.
std::optional<QVersionNumber> versionInListeningText(const QString& text);
std::optional<QString> macInListeningText(const QString& text);
std::optional<bool> claimedInListeningText(const QString& text);

/// Finds the id in what the device wrote: "Your device id is …" or "Device ID: …". Exposed for its test.
std::optional<QString> idInListeningText(const QString& text);

} // namespace rescue
