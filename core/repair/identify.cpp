// SPDX-License-Identifier: Apache-2.0
#include "core/repair/identify.h"

#include "core/usb/control_requests.h"

#include <algorithm>

namespace rescue::repair {

namespace {

constexpr Milliseconds requestMost{2'000};

bool stillThere(UsbBus& usb, const AttachedDevice& device)
{
    const auto now = usb.list();
    return std::any_of(now.begin(), now.end(), [&](const UsbDevice& seen) {
        return seen.port == device.usb.port && seen.address == device.usb.address;
    });
}

void waitWhileThere(UsbBus& usb, const AttachedDevice& device, const WaitLimit& limit)
{
    while (!limit.over()) {
        const auto seen = usb.generation();
        if (!stillThere(usb, device))
            return;
        usb.waitForChange(seen, limit);
    }
}

bool showItself(UsbBus& usb, const AttachedDevice& device, const WaitLimit& limit)
{
    const auto transport = usb.open(device.usb);
    ControlRequests requests(*transport);
    // Neither request is stopped half-way: who began it ends it, or it would go on for ever.
    if (!requests.identify(true, WaitLimit::in(requestMost)))
        return false;
    waitWhileThere(usb, device, limit);
    if (stillThere(usb, device))
        requests.identify(false, WaitLimit::in(requestMost));
    return true;
}

} // namespace

bool identify(UsbBus& usb, const AttachedDevice& device, const WaitLimit& limit)
{
    if (device.mode == DeviceMode::Dfu)
        return false;
    try {
        return showItself(usb, device, limit);
    } catch (const Failure& failure) {
        if (failure.code() != FailureCode::DeviceGone)
            throw;
        return true; // pulling the plug is one way to find out which it is
    }
}

} // namespace rescue::repair
