// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/usb_bus.h"

namespace rescue {

// What the operating system knows of USB devices beside libusb.

/// The serial number that the system read when the device came: it shows even where we may not open the
/// device. Empty where the system does not tell. `device.serial` is not looked at.
QString serialFromSystem(const UsbDevice& device);

/// The name of the driver that is bound to the device, where that decides whether it can be opened. Empty:
/// none.
QString driverFromSystem(const UsbDevice& device);

/// Whether what libusb waits for arrives when a device comes or goes.
bool systemTellsChanges();

} // namespace rescue
