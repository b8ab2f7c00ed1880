// SPDX-License-Identifier: Apache-2.0
#include "core/usb/system_usb.h"

namespace rescue {

QString serialFromSystem(const UsbDevice& /*device*/)
{
    return {};
}

QString driverFromSystem(const UsbDevice& /*device*/)
{
    return {}; // libusb needs none here
}

bool systemTellsChanges()
{
    return true;
}

} // namespace rescue
