// SPDX-License-Identifier: Apache-2.0
#include "core/repair/dfu_entry.h"

#include "core/dfu/dfu_device.h"
#include "core/repair/step.h"
#include "core/usb/control_requests.h"

namespace rescue::repair {

namespace {

// A restart and a new enumeration take one to three seconds; a control request adds its own second of delay
// (device-os system/src/system_control_internal.cpp). Slow hubs and virtual machines take several.
constexpr Milliseconds restartUsual{3'000};
constexpr Milliseconds restartMost{12'000};
constexpr Milliseconds requestMost{5'000};
constexpr Milliseconds buttonsUsual{15'000};
constexpr int dfuBaud = 14400;
constexpr int ordinaryBaud = 9600;

bool askByControlRequest(World& world, const AttachedDevice& device, const DfuEntry& entry)
{
    try {
        const auto transport = world.usb().open(device.usb);
        ControlRequests requests(*transport);
        return requests.supported() && requests.enterDfu(WaitLimit::in(requestMost, entry.stop));
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            throw;
        entry.narrator.tell(LogLine{QStringLiteral("control request: ") + failure.technical()});
        // Gone in the middle of it: it may well have restarted.
        return failure.code() == FailureCode::DeviceGone;
    }
}

std::optional<SerialPort> serialPortOf(World& world, const AttachedDevice& device)
{
    for (const SerialPort& port : world.serial().list()) {
        if (port.vendorId != device.usb.vendorId || port.productId != device.usb.productId)
            continue;
        const bool sameUsbPort = !port.usbPort.isEmpty() && port.usbPort == device.usb.port;
        const bool sameSerial = device.id && deviceIdFrom(port.serial) == device.id;
        if (sameUsbPort || sameSerial)
            return port;
    }
    return std::nullopt;
}

bool touchSerialPort(World& world, const AttachedDevice& device, const DfuEntry& entry)
{
    const auto port = serialPortOf(world, device);
    if (!port)
        return false;
    try {
        // Some drivers tell the device only about a rate that changes, so begin with another one.
        world.serial().open(*port, ordinaryBaud);
        world.serial().open(*port, dfuBaud);
        return true;
    } catch (const Failure& failure) {
        entry.narrator.tell(LogLine{QStringLiteral("14400 baud: ") + failure.technical()});
        return failure.code() == FailureCode::DeviceGone; // it vanished because it obeyed
    }
}

std::optional<AttachedDevice> await(World& world, const AttachedDevice& device, const DfuEntry& entry,
                                    const WaitStarted& wait)
{
    entry.narrator.tell(wait);
    auto found = waitForDevice(world.usb(), device, DeviceMode::Dfu, WaitLimit::in(wait.most, entry.stop));
    entry.narrator.tell(WaitEnded{wait.what});
    return found;
}

/// A person who cancels now has a device that is on its way into DFU mode: it is sent back before this ends.
void sendBack(World& world, const AttachedDevice& device, const DfuEntry& entry)
{
    const auto there = waitForDevice(world.usb(), device, DeviceMode::Dfu, WaitLimit::in(restartMost));
    if (!there)
        return;
    try {
        dfu::DfuDevice(world.usb().open(there->usb)).leave();
    } catch (const Failure& failure) {
        entry.narrator.tell(LogLine{QStringLiteral("leaving DFU: ") + failure.technical()});
    }
}

std::optional<AttachedDevice> awaitRestart(World& world, const AttachedDevice& device, const DfuEntry& entry)
{
    try {
        return await(world, device, entry, {WaitFor::DfuByComputer, restartUsual, restartMost});
    } catch (const Failure&) {
        sendBack(world, device, entry);
        throw;
    }
}

} // namespace

AttachedDevice enterDfu(World& world, const AttachedDevice& device, const DfuEntry& entry)
{
    // Without the right to open it no way in helps: say so before asking for buttons.
    if (device.usb.blocked == FailureCode::AccessRefused)
        throw Failure(FailureCode::AccessRefused);
    if (device.mode == DeviceMode::Dfu)
        return device;
    using Way = bool (*)(World&, const AttachedDevice&, const DfuEntry&);
    for (const Way way : {Way{askByControlRequest}, Way{touchSerialPort}}) {
        throwIfStopped(entry.stop);
        if (!way(world, device, entry))
            continue;
        if (const auto found = awaitRestart(world, device, entry))
            return *found;
    }
    const auto found =
        await(world, device, entry, {WaitFor::DfuByButtons, buttonsUsual, entry.buttonTimeout});
    if (!found)
        throw Failure(FailureCode::DfuNotReached);
    return *found;
}

} // namespace rescue::repair
