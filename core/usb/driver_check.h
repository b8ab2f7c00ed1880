// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/usb_bus.h"

namespace rescue {

/// What Windows shows of a device in DFU mode.
struct DriverView {
    std::uint16_t release =
        0;           ///< bcdDevice: 2.00 up to the bootloaders of Device OS 0.5, 2.50 since 0.6.0-rc.1
    QString service; ///< the driver's name, as "WinUSB"; empty: none
};

/// What that calls for.
enum class DriverAdvice {
    Fine,      ///< libusb can talk to it
    PlugAgain, ///< it brings its driver along (MS OS descriptors), and Windows has yet to take it
    Bind,      ///< nothing tells Windows which driver: WinUSB has to be bound once, by an administrator
    Replace    ///< a driver of something else is in the way
};

DriverAdvice driverAdvice(const DriverView& seen);

/// Why `device`, which is blocked, cannot be opened. WrongDriver gets what was seen of the driver as its
/// arguments: the release and, if there is one, the driver's name.
Failure whyBlocked(const UsbDevice& device);
/// Those arguments again; nothing for another failure, or where nobody looked.
std::optional<DriverView> driverSeen(const Failure& failure);

} // namespace rescue
