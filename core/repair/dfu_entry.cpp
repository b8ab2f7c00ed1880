// SPDX-License-Identifier: Apache-2.0
#include "core/repair/dfu_entry.h"

#include "core/dfu/dfu_device.h"
#include "core/repair/step.h"
#include "core/usb/control_requests.h"

#include <algorithm>
#include <array>

namespace rescue::repair {

namespace {

// A restart and a new enumeration take one to three seconds; a control request adds its own second of delay
// (device-os system/src/system_control_internal.cpp). Slow hubs and virtual machines take several.
constexpr Milliseconds restartUsual{3'000};
constexpr Milliseconds restartMost{12'000};
constexpr Milliseconds requestMost{5'000};
constexpr Milliseconds buttonsUsual{15'000};
// From the device's arrival until its serial port has one too.
constexpr Milliseconds settling{1'500};
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

using Way = bool (*)(World&, const AttachedDevice&, const DfuEntry&);
constexpr std::array<Way, 2> ways{askByControlRequest, touchSerialPort};

std::optional<AttachedDevice> lookFor(UsbBus& usb, const AttachedDevice& device)
{
    for (const AttachedDevice& seen : attachedDevices(usb)) {
        if (sameDevice(device, seen))
            return seen;
    }
    return std::nullopt;
}

/// The last way: a person. Tells every coming and going, so that whoever watches can say what went wrong. A
/// device that comes back running is asked once more: right after a start even one may obey whose program
/// soon stops listening.
class ButtonWait {
public:
    ButtonWait(World& world, const AttachedDevice& device, const DfuEntry& entry)
        : m_world(world), m_device(device), m_entry(entry)
    {
    }

    std::optional<AttachedDevice> run()
    {
        const WaitStarted wait{WaitFor::DfuByButtons, buttonsUsual, m_entry.buttonTimeout};
        const auto there = lookFor(m_world.usb(), m_device);
        m_entry.narrator.tell(wait);
        tell(there);
        auto found = awaitDfu(WaitLimit::in(wait.most, m_entry.stop));
        m_entry.narrator.tell(WaitEnded{wait.what});
        return found;
    }

private:
    std::optional<AttachedDevice> awaitDfu(const WaitLimit& limit)
    {
        while (true) {
            const auto generation = m_world.usb().generation();
            auto seen = lookFor(m_world.usb(), m_device);
            tell(seen);
            if (seen && seen->mode == DeviceMode::Dfu)
                return seen;
            if (m_entry.stop.stop_requested() && SteadyClock::now() < m_obeysUntil)
                sendBack(m_world, m_device, m_entry);
            throwIfStopped(m_entry.stop);
            if (limit.over())
                return std::nullopt;
            m_wasAway = m_wasAway || !seen;
            const bool mayAsk = seen && m_wasAway;
            const auto next = mayAsk ? WaitLimit::in(std::min(settling, limit.left()), limit.stop) : limit;
            if (!m_world.usb().waitForChange(generation, next) && mayAsk)
                askAgain(*seen);
        }
    }

    void tell(const std::optional<AttachedDevice>& seen)
    {
        if (m_told && seen == *m_told)
            return;
        m_told.emplace(seen);
        const auto mode = seen ? std::optional(seen->mode) : std::nullopt;
        m_entry.narrator.tell(DeviceSeen{m_device.model, mode, m_device.id.value_or(QString())});
    }

    void askAgain(const AttachedDevice& device)
    {
        m_wasAway = false;
        const bool asked = std::ranges::any_of(ways, [&](Way way) { return way(m_world, device, m_entry); });
        if (asked)
            m_obeysUntil = SteadyClock::now() + restartMost;
    }

    World& m_world;
    const AttachedDevice& m_device;
    const DfuEntry& m_entry;
    std::optional<std::optional<AttachedDevice>> m_told; ///< nothing: not a word yet
    bool m_wasAway = false;
    SteadyClock::time_point m_obeysUntil; ///< until then it may restart because it was asked
};

} // namespace

AttachedDevice enterDfu(World& world, const AttachedDevice& device, const DfuEntry& entry)
{
    // Without the right to open it no way in helps: say so before asking for buttons.
    if (device.usb.blocked == FailureCode::AccessRefused)
        throw Failure(FailureCode::AccessRefused);
    if (device.mode == DeviceMode::Dfu)
        return device;
    for (const Way way : ways) {
        throwIfStopped(entry.stop);
        if (!way(world, device, entry))
            continue;
        if (const auto found = awaitRestart(world, device, entry))
            return *found;
    }
    if (const auto found = ButtonWait(world, device, entry).run())
        return *found;
    throw Failure(FailureCode::DfuNotReached);
}

} // namespace rescue::repair
