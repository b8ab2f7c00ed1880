// SPDX-License-Identifier: Apache-2.0
#include "core/repair/replug.h"

#include <algorithm>

namespace rescue::repair {

namespace {

constexpr Milliseconds replugUsual{10'000};
/// A bus on which nothing moves for so long shows what there is: a device that fell off the hub along with
/// its neighbours is back by then, and one whose leaving was not told yet has left.
constexpr Milliseconds settling{1'500};
constexpr Milliseconds slice{500};

using Devices = std::vector<AttachedDevice>;

std::optional<AttachedDevice> deviceOf(const QString& id, const Devices& seen)
{
    const auto found = std::ranges::find_if(seen, [&](const AttachedDevice& one) { return one.id == id; });
    return found == seen.end() ? std::nullopt : std::optional(*found);
}

/// Those that were there when the device left, itself aside: they take no part in this.
Devices bystandersOf(const QString& id, Devices seen)
{
    std::erase_if(seen, [&](const AttachedDevice& one) { return one.id == id; });
    return seen;
}

std::optional<AttachedDevice> newcomer(const Devices& bystanders, const Devices& seen)
{
    const auto found = std::ranges::find_if(seen, [&](const AttachedDevice& one) {
        return std::ranges::none_of(bystanders,
                                    [&](const AttachedDevice& old) { return sameDevice(old, one); });
    });
    return found == seen.end() ? std::nullopt : std::optional(*found);
}

/// Waits for the bus to change. What passed, at most a slice: a computer that slept in the middle has a clock
/// that jumped, and the person has not used up any patience.
struct Pause {
    bool changed = false;
    Milliseconds passed{0};
};

Pause pauseFor(UsbBus& usb, std::uint64_t generation, const std::stop_token& stop)
{
    const auto began = SteadyClock::now();
    const bool changed = usb.waitForChange(generation, WaitLimit::in(slice, stop));
    const auto passed = std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - began);
    return {changed, std::min(passed, slice)};
}

AttachedDevice await(RepairContext& repair, const Failure& lost, const Devices& bystanders)
{
    UsbBus& usb = repair.world.usb();
    const AttachedDevice before = *repair.device;
    Milliseconds left = repair.options.buttonTimeout;
    Milliseconds quiet{0};
    while (true) {
        if (repair.stop.stop_requested() || left <= Milliseconds::zero())
            throw Failure(lost);
        const auto generation = usb.generation();
        const Devices seen = attachedDevices(usb);
        const auto back = deviceOf(repair.deviceId, seen);
        if (back && (*back != before || quiet >= settling))
            return *back;
        const auto other = back ? std::nullopt : newcomer(bystanders, seen);
        // One that cannot say who it is may be the right one: the next run asks it in other ways.
        if (other && quiet >= settling)
            throw other->id ? Failure(FailureCode::OtherDevice, {*other->id}).causedBy(lost) : lost;
        const Pause pause = pauseFor(usb, generation, repair.stop);
        left -= pause.passed;
        quiet = pause.changed ? Milliseconds::zero() : quiet + pause.passed;
    }
}

} // namespace

bool mayComeBack(const RepairContext& repair, const Failure& lost)
{
    return lost.code() == FailureCode::DeviceGone && repair.device && !repair.deviceId.isEmpty() &&
           !repair.stop.stop_requested();
}

void awaitReplug(RepairContext& repair, const Failure& lost)
{
    repair.log(lost.technical());
    repair.dfu.reset();
    repair.record(QStringLiteral("device-left"));
    // Before anybody is asked for a plug: what comes in after that is no bystander, however quick the hand.
    const Devices bystanders = bystandersOf(repair.deviceId, attachedDevices(repair.world.usb()));
    repair.narrator.tell(DeviceSeen{repair.device->model, std::nullopt, repair.deviceId});
    repair.narrator.tell(LampExpected{led::Pattern::Off});
    repair.narrator.tell(WaitStarted{WaitFor::Replug, replugUsual, repair.options.buttonTimeout});
    repair.device = await(repair, lost, bystanders);
    repair.narrator.tell(WaitEnded{WaitFor::Replug});
    repair.narrator.tell(DeviceSeen{repair.device->model, repair.device->mode, repair.deviceId});
    repair.record(QStringLiteral("device-back"));
}

} // namespace rescue::repair
