// SPDX-License-Identifier: Apache-2.0
#include "core/usb/driver_check.h"

#include <algorithm>
#include <array>

namespace rescue {

namespace {

// The bootloaders' device descriptors: device-os bootloader/src/stm32f2xx/usbd_desc (bcdDevice), v0.5.5 and
// v0.6.0.
constexpr std::uint16_t firstWithOsDescriptors = 0x0250;

// libusb os/windows_winusb.c, v1.0.26: the drivers that its back end speaks to.
const std::array<QLatin1String, 4> usable{QLatin1String("WinUSB"), QLatin1String("libusbK"),
                                          QLatin1String("libusb0"), QLatin1String("usbccgp")};

} // namespace

DriverAdvice driverAdvice(const DriverView& seen)
{
    const bool fits = std::any_of(usable.begin(), usable.end(), [&seen](QLatin1String name) {
        return seen.service.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (fits)
        return DriverAdvice::Fine;
    if (!seen.service.isEmpty())
        return DriverAdvice::Replace;
    return seen.release >= firstWithOsDescriptors ? DriverAdvice::PlugAgain : DriverAdvice::Bind;
}

Failure whyBlocked(const UsbDevice& device)
{
    const FailureCode code = device.blocked.value_or(FailureCode::Internal);
    if (code != FailureCode::WrongDriver)
        return Failure(code, {device.port});
    QStringList seen{QString::number(device.release, 16).rightJustified(4, QLatin1Char('0'))};
    if (!device.driver.isEmpty())
        seen << device.driver;
    return Failure(code, seen);
}

std::optional<DriverView> driverSeen(const Failure& failure)
{
    const QString first = failure.arguments().value(0);
    bool isNumber = false;
    const std::uint16_t release = first.toUShort(&isNumber, 16);
    if (failure.code() != FailureCode::WrongDriver || first.size() != 4 || !isNumber)
        return std::nullopt;
    return DriverView{release, failure.arguments().value(1)};
}

} // namespace rescue
