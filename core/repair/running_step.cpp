// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step.h"
#include "core/usb/control_requests.h"

#include <algorithm>

namespace rescue::repair {

namespace {

// A bootloader is installed at the first start, which then restarts once more: some seconds in all.
constexpr Milliseconds runningUsual{5'000};
constexpr Milliseconds runningMost{45'000};
constexpr Milliseconds requestTime{2'000};
constexpr Milliseconds pause{250};
/// Whose program crashes that often before it has answered will not answer.
constexpr int mostCutShort = 8;

/// The running firmware is asked how it finds its own modules: the judge of what was written that counts.
class SeeRunning : public Step {
public:
    StepId id() const override { return StepId::SeeRunning; }
    bool needed(RepairContext&) override { return true; }

    void run(RepairContext& repair) override
    {
        repair.narrator.tell(WaitStarted{WaitFor::DeviceReturns, runningUsual, runningMost});
        const auto limit = WaitLimit::in(runningMost, repair.stop);
        Sight sight = look(repair);
        while (sight != Sight::Sound && sight != Sight::CannotTell && m_cutShort < mostCutShort &&
               !limit.over()) {
            const auto generation = repair.world.usb().generation();
            repair.world.usb().waitForChange(generation,
                                             WaitLimit::in(std::min(pause, limit.left()), repair.stop));
            throwIfStopped(repair.stop);
            sight = look(repair);
        }
        repair.narrator.tell(WaitEnded{WaitFor::DeviceReturns});
        switch (sight) {
        case Sight::Sound:
            repair.outcome.modulesSound = true;
            repair.record(QStringLiteral("modules-sound"));
            return;
        case Sight::CannotTell:
            repair.log(QStringLiteral("this firmware cannot tell how it finds its modules"));
            return;
        case Sight::Away:
            // An application may keep USB switched off: then only the cloud can tell.
            repair.log(QStringLiteral("not seen on USB"));
            return;
        case Sight::InDfu:
            throw Failure(FailureCode::DidNotReturn);
        case Sight::Unsound:
            throw Failure(FailureCode::VerifyFailed, {}, m_unsound);
        }
    }

private:
    enum class Sight { Away, InDfu, CannotTell, Unsound, Sound };

    Sight look(RepairContext& repair)
    {
        const auto devices = attachedDevices(repair.world.usb());
        const auto now = std::ranges::find_if(
            devices, [&](const AttachedDevice& one) { return sameDevice(*repair.device, one); });
        if (now == devices.end())
            return Sight::Away;
        if (*now != *repair.device) {
            repair.device = *now;
            repair.narrator.tell(DeviceSeen{now->model, now->mode, repair.deviceId});
        }
        return now->mode == DeviceMode::Dfu ? Sight::InDfu : ask(repair);
    }

    Sight ask(RepairContext& repair)
    {
        try {
            const auto transport = repair.world.usb().open(repair.device->usb);
            ControlRequests requests(*transport);
            const auto modules = requests.modules(WaitLimit::in(requestTime, repair.stop));
            return modules ? judge(repair, *modules) : Sight::CannotTell;
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            repair.log(QStringLiteral("module information: ") + failure.technical());
            if (failure.code() != FailureCode::DeviceGone)
                return Sight::CannotTell;
            ++m_cutShort;
            return Sight::Away;
        }
    }

    /// The system, and what was written in the version that was written: a bootloader that still waits is not
    /// there yet. An application that the device kept may be unsound as before.
    Sight judge(const RepairContext& repair, const std::vector<FirmwareModule>& modules)
    {
        for (const FirmwareModule& module : modules) {
            const auto change = std::ranges::find_if(repair.outcome.firmware, [&](const ModuleChange& one) {
                return kindOf(one.function) == module.kind &&
                       (module.kind == FirmwareModule::Kind::Bootloader || one.index == module.index);
            });
            const bool written = change != repair.outcome.firmware.end() && change->written;
            const bool counts = module.kind != FirmwareModule::Kind::Application || written;
            if (counts && (!module.sound() || (written && module.version != change->after))) {
                m_unsound = QStringLiteral("module %1, version %2").arg(module.index).arg(module.version);
                return Sight::Unsound;
            }
        }
        return Sight::Sound;
    }

    static FirmwareModule::Kind kindOf(firmware::ModuleFunction function)
    {
        switch (function) {
        case firmware::ModuleFunction::Bootloader:
            return FirmwareModule::Kind::Bootloader;
        case firmware::ModuleFunction::Application:
            return FirmwareModule::Kind::Application;
        case firmware::ModuleFunction::Monolithic:
            return FirmwareModule::Kind::Whole;
        case firmware::ModuleFunction::Radio:
            return FirmwareModule::Kind::Radio;
        default:
            return FirmwareModule::Kind::System;
        }
    }

    QString m_unsound;
    int m_cutShort = 0;
};

} // namespace

std::unique_ptr<Step> makeSeeRunning()
{
    return std::make_unique<SeeRunning>();
}

} // namespace rescue::repair
