// SPDX-License-Identifier: Apache-2.0
#include "core/repair/dfu_entry.h"
#include "core/repair/step.h"
#include "core/serial/listening.h"
#include "core/usb/driver_check.h"

#include <algorithm>

namespace rescue::repair {

namespace {

// Leaving DFU takes half a second, a restart one to three; slow hubs and virtual machines take several.
constexpr Milliseconds returnUsual{4'000};
constexpr Milliseconds returnMost{30'000};

void tellWhereItIs(RepairContext& repair)
{
    repair.outcome.model = repair.device->model;
    repair.outcome.deviceId = repair.deviceId;
    repair.narrator.tell(DeviceSeen{repair.device->model, repair.device->mode, repair.deviceId});
}

class FindDevice : public Step {
public:
    StepId id() const override { return StepId::FindDevice; }
    bool needed(RepairContext& repair) override { return !repair.device; }

    void run(RepairContext& repair) override
    {
        const QString wanted = deviceIdFrom(repair.options.deviceId).value_or(QString());
        const auto attached = attachedDevicesSoon(repair.world.usb(), repair.stop);
        const bool here =
            std::ranges::any_of(attached, [&](const AttachedDevice& one) { return one.id == wanted; });
        if (repair.options.mayBeAway && !wanted.isEmpty() && !here) {
            repair.deviceId = wanted;
            repair.outcome.deviceId = wanted;
            return;
        }
        const AttachedDevice device = chooseDevice(attached, wanted);
        const ModelInfo& model = modelInfo(device.model);
        // The key area of the others lies elsewhere or holds other keys; see dct.h.
        const bool ours =
            device.model == Model::Photon || device.model == Model::P1 || device.model == Model::Duo;
        if (!ours)
            throw Failure(FailureCode::WrongModel, {model.name});
        repair.device = device;
        repair.deviceId = device.id ? *device.id : wanted;
        tellWhereItIs(repair);
        if (repair.deviceId.isEmpty()) {
            repair.deviceId = learnId(repair);
            tellWhereItIs(repair);
        }
    }

private:
    /// Firmware and bootloaders up to 0.5.5 show a constant instead of the id.
    static QString learnId(RepairContext& repair)
    {
        if (const auto id = identifyByListening(repair.world.serial(), repair.device->usb, repair.stop))
            return *id;
        const auto typed = deviceIdFrom(repair.narrator.ask({QuestionKind::DeviceId, {}}));
        if (!typed)
            throw Failure(FailureCode::UnknownDeviceId);
        return *typed;
    }
};

class EnterDfu : public Step {
public:
    StepId id() const override { return StepId::EnterDfu; }
    bool needed(RepairContext& repair) override { return !repair.dfu; }

    void run(RepairContext& repair) override
    {
        repair.narrator.tell(LampExpected{led::Pattern::YellowBlink});
        repair.device = enterDfu(repair.world, *repair.device,
                                 {repair.options.buttonTimeout, repair.narrator, repair.stop});
        tellWhereItIs(repair);
        if (repair.device->usb.blocked)
            throw whyBlocked(repair.device->usb);
        repair.dfuSince = SteadyClock::now();
        repair.dfu = std::make_unique<dfu::DfuDevice>(repair.world.usb().open(repair.device->usb));
        repair.log(QStringLiteral("DFU: release %1, block size %2")
                       .arg(repair.device->usb.release, 4, 16, QLatin1Char('0'))
                       .arg(repair.dfu->blockSize()));
    }
};

class LeaveDfu : public Step {
public:
    StepId id() const override { return StepId::LeaveDfu; }
    bool needed(RepairContext& repair) override { return repair.dfu != nullptr; }
    bool uninterruptible() const override { return true; }

    void run(RepairContext& repair) override
    {
        const AttachedDevice before = *repair.device;
        lookInCloudOnceMore(repair);
        repair.dfu->leave();
        repair.dfu.reset();
        repair.record(QStringLiteral("left-dfu"));
        repair.narrator.tell(DeviceSeen{before.model, std::nullopt, repair.deviceId});
        repair.narrator.tell(LampExpected{led::Pattern::GreenBlink});
        repair.narrator.tell(WaitStarted{WaitFor::DeviceReturns, returnUsual, returnMost});
        const auto back = waitUntilBack(repair, before);
        repair.narrator.tell(WaitEnded{WaitFor::DeviceReturns});
        if (!back) {
            // An application may keep USB switched off: then only the cloud can tell.
            repair.log(QStringLiteral("not seen on USB after the restart"));
            return;
        }
        repair.device = back;
        tellWhereItIs(repair);
        if (back->mode == DeviceMode::Dfu)
            repair.log(QStringLiteral("restarted into DFU mode again: no valid firmware?"));
    }

private:
    /// The device after its restart, normally running its firmware.
    static std::optional<AttachedDevice> waitUntilBack(RepairContext& repair, const AttachedDevice& before)
    {
        UsbBus& usb = repair.world.usb();
        const auto limit = WaitLimit::in(returnMost, repair.stop);
        while (true) {
            const auto seen = usb.generation();
            for (const AttachedDevice& device : attachedDevices(usb)) {
                const bool restarted =
                    device.mode == DeviceMode::Normal || device.usb.address != before.usb.address;
                if (sameDevice(before, device) && restarted)
                    return device;
            }
            throwIfStopped(repair.stop);
            if (limit.over())
                return std::nullopt;
            usb.waitForChange(seen, limit);
        }
    }

    /// In DFU mode it cannot talk to the cloud: whatever the cloud says of it now is what "before" looks
    /// like.
    static void lookInCloudOnceMore(RepairContext& repair)
    {
        if (!repair.cloudBefore)
            return;
        try {
            repair.cloudBefore = repair.cloud.device(repair.deviceId);
        } catch (const Failure& failure) {
            repair.log(QStringLiteral("cloud: ") + failure.technical());
        }
    }
};

} // namespace

void followOnUsb(RepairContext& repair)
{
    for (const AttachedDevice& device : attachedDevices(repair.world.usb())) {
        if (repair.device && sameDevice(*repair.device, device) && device != *repair.device) {
            repair.device = device;
            repair.narrator.tell(DeviceSeen{device.model, device.mode, repair.deviceId});
        }
    }
}

std::unique_ptr<Step> makeFindDevice()
{
    return std::make_unique<FindDevice>();
}

std::unique_ptr<Step> makeEnterDfu()
{
    return std::make_unique<EnterDfu>();
}

std::unique_ptr<Step> makeLeaveDfu()
{
    return std::make_unique<LeaveDfu>();
}

} // namespace rescue::repair
