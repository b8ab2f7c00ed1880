// SPDX-License-Identifier: Apache-2.0
#include "core/repair/restart_watch.h"
#include "core/repair/step.h"
#include "core/usb/control_requests.h"

#include <algorithm>

namespace rescue::repair {

namespace {

constexpr Milliseconds onlineUsual{20'000}; // white, green, cyan: about fifteen seconds on a good network
constexpr Milliseconds firstPause{250};
constexpr Milliseconds longestPause{2'000};
constexpr Milliseconds usbRequestTime{2'000};
// The cloud may go on showing "online" for a device that vanished: its own deadline is 31 s without a ping
// (device-os v0.4.7 communication/src/spark_protocol.cpp and the open servers agree).
constexpr Milliseconds staleOnline{35'000};
// A restart takes one to three seconds; slow hubs and virtual machines take several.
constexpr Milliseconds restartUsual{5'000};
constexpr Milliseconds restartMost{30'000};
// Once the device itself says "connected", the cloud's list follows within moments.
constexpr Milliseconds cloudLag{15'000};

/// True when the running firmware says it is connected. Whatever goes wrong here is only a witness missing.
bool deviceSaysConnected(RepairContext& repair)
{
    if (!repair.device || repair.device->mode != DeviceMode::Normal)
        return false;
    try {
        const auto transport = repair.world.usb().open(repair.device->usb);
        ControlRequests requests(*transport);
        return requests.cloudConnection(WaitLimit::in(usbRequestTime, repair.stop)) ==
               CloudConnection::Connected;
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::Cancelled)
            throw;
        return false;
    }
}

class SeeOnline : public Step {
public:
    StepId id() const override { return StepId::SeeOnline; }
    /// After work on the firmware, a device without Wi-Fi is as it was, and without an account nobody is
    /// asked; nor after work on the Wi-Fi, which the device itself told about.
    bool needed(RepairContext& repair) override
    {
        if (repair.task == KeyTask::Wifi)
            return repair.cloud.signedIn();
        return repair.task != KeyTask::Firmware ||
               (repair.cloud.signedIn() && repair.firmware.networks == dct::StoredNetworks::Some);
    }

    void run(RepairContext& repair) override
    {
        repair.narrator.tell(LampExpected{connectedLamp()});
        const Milliseconds most = repair.options.onlineTimeout;
        repair.narrator.tell(WaitStarted{WaitFor::SeenOnline, std::min(onlineUsual, most), most});
        watch(repair, WaitLimit::in(most, repair.stop));
        repair.narrator.tell(WaitEnded{WaitFor::SeenOnline});
        const Outcome& seen = repair.outcome;
        if (!seen.seenByCloud && !seen.seenByUsb) {
            const bool inDfu = repair.device && repair.device->mode == DeviceMode::Dfu;
            throw Failure(inDfu ? FailureCode::DidNotReturn : FailureCode::NotSeenOnline);
        }
        repair.record(QStringLiteral("online"),
                      {{QStringLiteral("cloud"), seen.seenByCloud}, {QStringLiteral("usb"), seen.seenByUsb}});
    }

protected:
    virtual led::Pattern connectedLamp() const { return led::Pattern::CyanBreathe; }
    virtual bool enough(const RepairContext& repair) const
    {
        const Outcome& seen = repair.outcome;
        const bool cloudWillNotTell = !repair.authority.inAccount;
        const bool waitedForCloud = m_connectedSince && SteadyClock::now() - *m_connectedSince > cloudLag;
        return seen.seenByCloud || (seen.seenByUsb && (cloudWillNotTell || waitedForCloud));
    }

private:
    void watch(RepairContext& repair, const WaitLimit& limit)
    {
        m_began = SteadyClock::now();
        Milliseconds pause = firstPause;
        while (!enough(repair)) {
            throwIfStopped(repair.stop);
            const auto generation = repair.world.usb().generation();
            look(repair);
            if (enough(repair) || limit.over())
                return;
            // The cloud's own push would need a stream kept open; asking every second or two is what its
            // tools do.
            repair.world.usb().waitForChange(generation,
                                             WaitLimit::in(std::min(pause, limit.left()), repair.stop));
            pause = std::min(pause * 2, longestPause);
        }
    }

    void look(RepairContext& repair)
    {
        followOnUsb(repair);
        if (!repair.outcome.seenByUsb && deviceSaysConnected(repair)) {
            repair.outcome.seenByUsb = true;
            m_connectedSince = SteadyClock::now();
        }
        try {
            lookInCloud(repair);
        } catch (const Failure& failure) {
            // A cloud that stumbles now is asked again; the device goes on connecting meanwhile.
            const bool passing = failure.code() == FailureCode::CloudUnreachable ||
                                 failure.code() == FailureCode::CloudTimeout ||
                                 failure.code() == FailureCode::CloudBroken ||
                                 failure.code() == FailureCode::RateLimited;
            if (!passing)
                throw;
            repair.log(QStringLiteral("cloud: ") + failure.technical());
        }
    }

    void lookInCloud(RepairContext& repair)
    {
        const auto device = repair.cloud.device(repair.deviceId);
        if (!device) {
            claimToSee(repair);
            return;
        }
        repair.authority.inAccount = true;
        if (!device->online)
            m_seenOffline = m_seenOffline || device->onlineKnown;
        else if (isFresh(repair, *device))
            repair.outcome.seenByCloud = true;
    }

    /// Online is believed only if it cannot be a leftover from before the restart.
    bool isFresh(RepairContext& repair, const CloudDevice& now) const
    {
        const auto& before = repair.cloudBefore;
        if (m_seenOffline || !before || !before->online || now.lastHeard != before->lastHeard)
            return true;
        if (SteadyClock::now() - m_began > staleOnline)
            return true;
        return repair.cloud.ping(repair.deviceId).value_or(false);
    }

    /// The cloud tells nothing of a device outside the account, but it accepts a claim only from one that is
    /// online. Not on the side: only for plans whose list of changes has it.
    static void claimToSee(RepairContext& repair)
    {
        const bool listed = repair.task == KeyTask::Repair || repair.task == KeyTask::Look;
        const bool mayClaim = repair.options.claim && listed;
        if (!mayClaim || repair.outcome.claim == ClaimResult::Refused)
            return;
        try {
            repair.cloud.claim(repair.deviceId);
            repair.outcome.claim = ClaimResult::Claimed;
            repair.outcome.changed.push_back(Item::NameAndClaim);
            repair.record(QStringLiteral("claimed"));
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::OwnedByOther) {
                repair.outcome.claim = ClaimResult::Refused;
                repair.outcome.failure = failure;
            } else if (failure.code() != FailureCode::DeviceOffline &&
                       failure.code() != FailureCode::NotOwner &&
                       failure.code() != FailureCode::RejectedByCloud) {
                throw;
            }
        }
    }

    SteadyClock::time_point m_began;
    std::optional<SteadyClock::time_point> m_connectedSince;
    bool m_seenOffline = false;
};

/// The same look before a claim: a device that is not online cannot be claimed, and nothing has been written
/// that would be waiting to be seen.
class ConfirmOnline : public SeeOnline {
public:
    StepId id() const override { return StepId::ConfirmOnline; }

    void run(RepairContext& repair) override
    {
        try {
            SeeOnline::run(repair);
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::NotSeenOnline && failure.code() != FailureCode::DidNotReturn)
                throw;
            // Whose it is was found out on the way: that is the next step's to tell.
            if (repair.outcome.claim != ClaimResult::Refused)
                throw Failure(FailureCode::DeviceOffline).causedBy(failure);
        }
    }

protected:
    bool enough(const RepairContext& repair) const override
    {
        return repair.outcome.claim == ClaimResult::Refused || SeeOnline::enough(repair);
    }
};

/// Without its own program the device runs Device OS alone: if that reaches the cloud, the program is what
/// keeps it from there. If it does not, the program stays as it is.
class TrySafeMode : public SeeOnline {
public:
    StepId id() const override { return StepId::TrySafeMode; }
    bool needed(RepairContext&) override { return true; }

    void run(RepairContext& repair) override
    {
        if (repair.cloud.signedIn()) // "online" from before the restart shall not count
            repair.cloudBefore = repair.cloud.device(repair.deviceId);
        const bool asked = repair.device->mode == DeviceMode::Normal && askFor(repair);
        bool reached = asked && comesBack(repair, WaitFor::DeviceReturns, restartMost) && stays(repair);
        if (!reached) // its program may crash sooner than a request takes: the buttons are faster
            reached = reachedByButtons(repair);
        repair.outcome.safeMode = !reached ? SafeMode::NotReached
                                  : repair.outcome.seenByCloud || repair.outcome.seenByUsb
                                      ? SafeMode::Magenta
                                      : SafeMode::BackToCyan;
        // Of the proof at the end this is no part.
        repair.outcome.seenByCloud = repair.outcome.seenByUsb = false;
        if (!reached)
            throw Failure(FailureCode::DidNotReturn, {}, QStringLiteral("safe mode not reached"));
        if (repair.outcome.safeMode == SafeMode::BackToCyan)
            throw Failure(FailureCode::ProgramInnocent);
    }

protected:
    led::Pattern connectedLamp() const override { return led::Pattern::MagentaBreathe; }
    bool enough(const RepairContext& repair) const override
    {
        const auto devices = attachedDevices(repair.world.usb());
        const bool here = std::ranges::any_of(devices, [this](const AttachedDevice& one) {
            return sameDevice(*m_started, one) && one.usb.address == m_started->usb.address;
        });
        m_left = m_left || !here;
        return m_left || SeeOnline::enough(repair);
    }

private:
    using SafeMode = diagnosis::SafeMode;

    bool reachedByButtons(RepairContext& repair)
    {
        const auto limit = WaitLimit::in(repair.options.buttonTimeout, repair.stop);
        // A crash and a press of RESET look alike: what counts is that it stays.
        while (comesBack(repair, WaitFor::SafeModeByButtons, limit.left())) {
            if (stays(repair))
                return true;
        }
        return false;
    }

    static bool comesBack(RepairContext& repair, WaitFor what, Milliseconds most)
    {
        const AttachedDevice before = *repair.device;
        repair.narrator.tell(WaitStarted{what, std::min(restartUsual, most), most});
        const auto back = waitForRestart(repair.world.usb(), before, WaitLimit::in(most, repair.stop));
        if (back) {
            repair.device = *back;
            repair.narrator.tell(DeviceSeen{back->model, back->mode, repair.deviceId});
        }
        repair.narrator.tell(WaitEnded{what});
        return back.has_value();
    }

    /// Watches it until it is online, or the time for that is over. False: it left again before.
    bool stays(RepairContext& repair)
    {
        m_started = repair.device;
        m_left = false;
        try {
            SeeOnline::run(repair);
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::NotSeenOnline && failure.code() != FailureCode::DidNotReturn)
                throw;
        }
        return !m_left;
    }

    /// A device whose program crashes leaves the bus again and again: it is asked whenever it is there. One
    /// that left each time would leave before the next request, too.
    static bool askFor(RepairContext& repair)
    {
        constexpr int mostTries = 8; // two for each restart: as it goes and as it comes
        const auto limit = WaitLimit::in(restartMost, repair.stop);
        for (int tries = 1;; ++tries) {
            const auto seen = repair.world.usb().generation();
            const auto asked = askOnce(repair);
            if (asked || tries == mostTries || limit.over())
                return asked.value_or(false);
            throwIfStopped(repair.stop);
            repair.world.usb().waitForChange(seen, limit);
            for (const AttachedDevice& device : attachedDevices(repair.world.usb())) {
                if (sameDevice(*repair.device, device))
                    repair.device = device;
            }
        }
    }

    /// Nothing while it is away.
    static std::optional<bool> askOnce(RepairContext& repair)
    {
        try {
            const auto transport = repair.world.usb().open(repair.device->usb);
            ControlRequests requests(*transport);
            return requests.enterSafeMode(WaitLimit::in(usbRequestTime, repair.stop));
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            repair.log(QStringLiteral("safe mode: ") + failure.technical());
            return failure.code() == FailureCode::DeviceGone ? std::nullopt : std::optional(false);
        }
    }

    std::optional<AttachedDevice> m_started;
    mutable bool m_left = false;
};

} // namespace

std::unique_ptr<Step> makeTrySafeMode()
{
    return std::make_unique<TrySafeMode>();
}

std::unique_ptr<Step> makeSeeOnline()
{
    return std::make_unique<SeeOnline>();
}

std::unique_ptr<Step> makeConfirmOnline()
{
    return std::make_unique<ConfirmOnline>();
}

} // namespace rescue::repair
