// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/serial/serial_bus.h"
#include "core/usb/usb_bus.h"

namespace rescue {

/// Asks a device in listening mode (blue blinking) for its id over its serial port: the letter 'i', both
/// forms of the answer (device-os system/src/system_setup.cpp, 0.4.7…3.x). A device that is not listening is
/// first asked to, by 28800 baud (0.5.0 and later), and brought back by 'x' afterwards. Nothing where there
/// is no serial port or no answer. Throws Cancelled only.
std::optional<QString> identifyByListening(SerialBus& bus, const UsbDevice& device,
                                           const std::stop_token& stop);

/// Finds the id in what the device wrote: "Your device id is …" or "Device ID: …". Exposed for its test.
std::optional<QString> idInListeningText(const QString& text);

} // namespace rescue
