// SPDX-License-Identifier: Apache-2.0
#include "core/repair/restart_watch.h"

#include <algorithm>

namespace rescue::repair {

std::optional<AttachedDevice> waitForRestart(UsbBus& usb, const AttachedDevice& before,
                                             const WaitLimit& limit)
{
    bool left = false;
    while (true) {
        throwIfStopped(limit.stop);
        const auto seen = usb.generation();
        const auto devices = attachedDevices(usb);
        const auto now =
            std::ranges::find_if(devices, [&](const AttachedDevice& one) { return sameDevice(before, one); });
        left = left || now == devices.end() || now->usb.address != before.usb.address;
        if (left && now != devices.end() && now->mode == DeviceMode::Normal)
            return *now;
        if (limit.over())
            return std::nullopt;
        usb.waitForChange(seen, limit);
    }
}

} // namespace rescue::repair
