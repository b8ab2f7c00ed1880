// SPDX-License-Identifier: Apache-2.0
#include "core/usb/driver_check.h"
#include "core/usb/system_usb.h"
#include "core/usb/windows_devices.h"

namespace rescue {

namespace {

// libusb counts the buses in its own way: two devices of a kind that are plugged in alike on two of them both
// answer to this.
bool mayBe(const WindowsDevice& seen, const UsbDevice& device)
{
    return seen.id.vendorId == device.vendorId && seen.id.productId == device.productId &&
           seen.hops == hopsOfPort(device.port);
}

} // namespace

QString serialFromSystem(const UsbDevice& device)
{
    QString serial;
    for (const WindowsDevice& seen : windowsDevices()) {
        if (seen.id.serial.isEmpty() || !mayBe(seen, device))
            continue;
        if (!serial.isEmpty() && serial != seen.id.serial)
            return {}; // nobody can tell which is which
        serial = seen.id.serial;
    }
    return serial;
}

QString driverFromSystem(const UsbDevice& device)
{
    QString driver;
    for (const WindowsDevice& seen : windowsDevices()) {
        if (!mayBe(seen, device))
            continue;
        driver = seen.service;
        if (driverAdvice({seen.release, driver}) != DriverAdvice::Fine)
            break; // of two, this is the one that is asked about
    }
    return driver;
}

bool systemTellsChanges()
{
    return true;
}

} // namespace rescue
