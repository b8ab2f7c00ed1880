// SPDX-License-Identifier: Apache-2.0
#include "core/usb/system_usb.h"
#include "core/usb/windows_devices.h"

namespace rescue {

QString serialFromSystem(const UsbDevice& device)
{
    // libusb counts the buses in its own way: where two devices of a kind are plugged in alike on two of
    // them, nobody can tell which is which.
    QString serial;
    for (const WindowsDevice& seen : windowsDevices()) {
        if (seen.id.serial.isEmpty() || seen.id.vendorId != device.vendorId ||
            seen.id.productId != device.productId || seen.hops != hopsOfPort(device.port))
            continue;
        if (!serial.isEmpty() && serial != seen.id.serial)
            return {};
        serial = seen.id.serial;
    }
    return serial;
}

bool systemTellsChanges()
{
    return true;
}

} // namespace rescue
