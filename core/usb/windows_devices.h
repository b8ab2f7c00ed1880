// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/windows_ids.h"

#include <vector>

namespace rescue {

/// One of the USB devices that Windows has connected, or a part of one (a serial port is one).
struct WindowsDevice {
    WindowsUsbId id; ///< with the serial number of the whole device, for a part too
    std::uint16_t release = 0;
    QString hops;       ///< see hopsInLocationPath; empty where Windows does not tell
    QString service;    ///< the driver's name; empty: none
    QString serialPort; ///< "COM7", else empty
};

/// What Windows' device manager knows, no device opened. Only on Windows. Thread-safe.
std::vector<WindowsDevice> windowsDevices();

} // namespace rescue
