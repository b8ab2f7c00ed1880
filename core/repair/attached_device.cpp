// SPDX-License-Identifier: Apache-2.0
#include "core/repair/attached_device.h"

#include <algorithm>

namespace rescue::repair {

std::vector<AttachedDevice> attachedDevices(UsbBus& usb)
{
    std::vector<AttachedDevice> devices;
    for (const UsbDevice& seen : usb.list()) {
        if (const auto ids = identifyUsbId(seen.vendorId, seen.productId))
            devices.push_back({seen, ids->model, ids->mode, deviceIdFrom(seen.serial)});
    }
    return devices;
}

std::vector<UsbDevice> unknownDevices(const std::vector<UsbDevice>& seen)
{
    std::vector<UsbDevice> unknown;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(unknown),
                 [](const UsbDevice& device) { return !identifyUsbId(device.vendorId, device.productId); });
    return unknown;
}

std::vector<AttachedDevice> attachedDevicesSoon(UsbBus& usb, const std::stop_token& stop,
                                                Milliseconds patience)
{
    const auto limit = WaitLimit::in(patience, stop);
    while (true) {
        const auto seen = usb.generation();
        auto devices = attachedDevices(usb);
        if (!devices.empty() || limit.over())
            return devices;
        usb.waitForChange(seen, limit);
    }
}

AttachedDevice chooseDevice(const std::vector<AttachedDevice>& devices, const QString& wantedId)
{
    if (devices.empty())
        throw Failure(FailureCode::NoDevice);
    if (wantedId.isEmpty()) {
        if (devices.size() > 1)
            throw Failure(FailureCode::SeveralDevices, {QString::number(devices.size())});
        return devices.front();
    }
    for (const AttachedDevice& device : devices) {
        if (device.id == wantedId)
            return device;
    }
    std::vector<AttachedDevice> nameless;
    std::copy_if(devices.begin(), devices.end(), std::back_inserter(nameless),
                 [](const AttachedDevice& d) { return !d.id; });
    if (nameless.size() > 1)
        throw Failure(FailureCode::SeveralDevices, {QString::number(nameless.size())});
    if (nameless.empty())
        throw Failure(FailureCode::OtherDevice, {devices.front().id.value_or(QString())});
    return nameless.front();
}

bool sameDevice(const AttachedDevice& before, const AttachedDevice& now)
{
    if (before.model != now.model)
        return false;
    if (before.id && now.id)
        return before.id == now.id;
    return before.usb.port == now.usb.port;
}

std::optional<AttachedDevice> waitForDevice(UsbBus& usb, const AttachedDevice& before, DeviceMode mode,
                                            const WaitLimit& limit)
{
    while (true) {
        const auto seen = usb.generation();
        for (const AttachedDevice& device : attachedDevices(usb)) {
            if (device.mode == mode && sameDevice(before, device))
                return device;
        }
        throwIfStopped(limit.stop);
        if (limit.over())
            return std::nullopt;
        usb.waitForChange(seen, limit);
    }
}

} // namespace rescue::repair
