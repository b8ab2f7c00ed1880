// SPDX-License-Identifier: Apache-2.0
#include "core/usb/system_usb.h"

#include <QFile>

namespace rescue {

QString serialFromSystem(const UsbDevice& device)
{
    QFile file(QStringLiteral("/sys/bus/usb/devices/%1/serial").arg(device.port));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

QString driverFromSystem(const UsbDevice& /*device*/)
{
    return {}; // libusb needs none here
}

bool systemTellsChanges()
{
    // Without its daemon libudev sends nothing (systemd sd-device/device-monitor.c, v252: the group is
    // switched off where this file is missing).
    return QFile::exists(QStringLiteral("/run/udev/control"));
}

} // namespace rescue
