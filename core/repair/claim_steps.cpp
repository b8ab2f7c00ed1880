// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step.h"
#include "core/serial/listening.h"
#include "core/usb/control_requests.h"

namespace rescue::repair {

namespace {

constexpr Milliseconds usbRequestTime{5'000};
constexpr Milliseconds arriveUsual{30'000}; // a restart, Wi-Fi, the handshake, and the cloud's own list
constexpr Milliseconds firstPause{250};
constexpr Milliseconds longestPause{2'000};

void noteClaimed(RepairContext& repair)
{
    repair.outcome.claim = ClaimResult::Claimed;
    repair.outcome.changed.push_back(Item::NameAndClaim);
    repair.record(QStringLiteral("claimed"));
}

class Claim : public Step {
public:
    StepId id() const override { return StepId::Claim; }

    bool needed(RepairContext& repair) override
    {
        ClaimResult& claim = repair.outcome.claim;
        if (repair.authority.inAccount && claim == ClaimResult::NotTried)
            claim = ClaimResult::AlreadyYours;
        const bool mayAsk = claim == ClaimResult::Refused && repair.options.requestTransfer;
        return repair.options.claim && (claim == ClaimResult::NotTried || mayAsk);
    }

    void run(RepairContext& repair) override
    {
        try {
            repair.cloud.claim(repair.deviceId);
            noteClaimed(repair);
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            if (failure.code() == FailureCode::OwnedByOther && repair.options.requestTransfer) {
                repair.cloud.requestTransfer(repair.deviceId);
                repair.outcome.claim = ClaimResult::TransferAsked;
                repair.outcome.failure.reset();
                repair.record(QStringLiteral("transfer-asked"));
                return;
            }
            // The device is healed either way: a refused claim is told, not a failed repair.
            repair.outcome.claim = ClaimResult::Refused;
            repair.outcome.failure = failure;
        }
    }
};

/// The code is used up by the connection that comes next; what lies in its place before is an old one of its
/// kind, which is worth nothing (device-os system/src/system_cloud_internal.cpp v2.3.1: the device forgets it
/// once it counts as claimed).
class SetClaimCode : public Step {
public:
    StepId id() const override { return StepId::SetClaimCode; }

    bool needed(RepairContext& repair) override
    {
        if (repair.authority.inAccount)
            repair.outcome.claim = ClaimResult::AlreadyYours;
        return !repair.authority.inAccount;
    }

    void run(RepairContext& repair) override
    {
        if (!repair.device || repair.device->mode == DeviceMode::Dfu)
            throw Failure(FailureCode::DeviceOffline, {}, QStringLiteral("not running its firmware"));
        if (!repair.agreedToClaimCode &&
            repair.narrator.ask({QuestionKind::ClaimCodeConsent, {}}) != QStringLiteral("go"))
            throw Failure(FailureCode::Cancelled);
        repair.agreedToClaimCode = true;
        const Secret code = repair.cloud.makeClaimCode();
        if (!giveByRequest(repair, code) &&
            !giveClaimCodeByListening(repair.world.serial(), repair.device->usb, code, repair.stop))
            throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("takes no claim code")});
        repair.record(QStringLiteral("claim-code-set"));
    }

private:
    /// The device sends its code when it connects: so it is restarted, where its Wi-Fi does not come next.
    static bool giveByRequest(RepairContext& repair, const Secret& code)
    {
        const auto limit = WaitLimit::in(usbRequestTime, repair.stop);
        const auto transport = repair.world.usb().open(repair.device->usb);
        ControlRequests requests(*transport);
        return requests.setClaimCode(code, limit) && (repair.task == KeyTask::Wifi || requests.reset(limit));
    }
};

class VerifyClaim : public Step {
public:
    StepId id() const override { return StepId::VerifyClaim; }

    bool needed(RepairContext& repair) override { return repair.outcome.claim != ClaimResult::TransferAsked; }

    void run(RepairContext& repair) override
    {
        if (repair.outcome.claim == ClaimResult::Refused)
            throw Failure(*repair.outcome.failure);
        const Milliseconds most = repair.options.onlineTimeout;
        repair.narrator.tell(LampExpected{led::Pattern::CyanBreathe});
        repair.narrator.tell(WaitStarted{WaitFor::SeenOnline, std::min(arriveUsual, most), most});
        watch(repair, WaitLimit::in(most, repair.stop));
        repair.narrator.tell(WaitEnded{WaitFor::SeenOnline});
        if (!repair.outcome.inAccount)
            throw Failure(FailureCode::DeviceOffline);
        if (repair.outcome.claim == ClaimResult::NotTried)
            noteClaimed(repair);
        repair.record(QStringLiteral("in-account"));
    }

private:
    /// A cloud that stumbles once is asked again: what it did with the claim stands.
    static void look(RepairContext& repair, bool last)
    {
        try {
            const auto device = repair.cloud.device(repair.deviceId);
            repair.outcome.inAccount = device.has_value();
            repair.outcome.seenByCloud = repair.outcome.seenByCloud || (device && device->online);
        } catch (const Failure& failure) {
            if (last || failure.code() == FailureCode::Cancelled || !mayHaveHappened(failure.code()))
                throw;
            repair.log(QStringLiteral("cloud: ") + failure.technical());
        }
    }

    static void watch(RepairContext& repair, const WaitLimit& limit)
    {
        Milliseconds pause = firstPause;
        while (true) {
            const auto generation = repair.world.usb().generation();
            look(repair, limit.over());
            throwIfStopped(repair.stop);
            if (repair.outcome.inAccount || limit.over())
                return;
            // As in SeeOnline, the cloud is asked; a device that comes back to the bus is a reason to ask at
            // once.
            repair.world.usb().waitForChange(generation,
                                             WaitLimit::in(std::min(pause, limit.left()), repair.stop));
            pause = std::min(pause * 2, longestPause);
        }
    }
};

} // namespace

std::unique_ptr<Step> makeClaim()
{
    return std::make_unique<Claim>();
}

std::unique_ptr<Step> makeSetClaimCode()
{
    return std::make_unique<SetClaimCode>();
}

std::unique_ptr<Step> makeVerifyClaim()
{
    return std::make_unique<VerifyClaim>();
}

} // namespace rescue::repair
