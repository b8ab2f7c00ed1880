// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace rescue {

// How Windows writes down what it knows of a USB device (Microsoft's "Standard USB Identifiers" and "Device
// instance IDs"). Plain text work, the same on every system.

struct WindowsUsbId {
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    QString serial; ///< in capitals; empty where Windows made an instance up, as it does for each part of a
                    ///< device

    bool operator==(const WindowsUsbId&) const = default;
};

/// "USB\VID_2B04&PID_C006\3A0027000347333530373233" and "USB\VID_2B04&PID_C006&MI_00\7&1B2C&0&0000".
std::optional<WindowsUsbId> usbIdInInstanceId(const QString& instanceId);

/// bcdDevice in a hardware id: 0x0250 in "USB\VID_2B04&PID_D006&REV_0250". Known even where no driver is
/// bound.
std::optional<std::uint16_t> releaseInHardwareId(const QString& hardwareId);

/// The hubs' ports on the way, "3.2", in "PCIROOT(0)#PCI(1400)#USBROOT(0)#USB(3)#USB(2)": what follows the
/// bus in UsbDevice::port. Empty where there are none.
QString hopsInLocationPath(const QString& locationPath);

/// The same of a UsbDevice::port: "3.2" of "1-3.2".
QString hopsOfPort(const QString& port);

} // namespace rescue
