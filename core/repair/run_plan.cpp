// SPDX-License-Identifier: Apache-2.0
#include "core/repair/run_plan.h"

#include "core/device/dct.h"
#include "core/repair/names.h"
#include "core/repair/replug.h"
#include "core/repair/undo.h"

#include <algorithm>
#include <array>

namespace rescue::repair {

namespace {

/// Its last step saw the device where it should be. To see it online may have been left out: there was nobody
/// to ask.
bool endsProved(const Plan& plan, const Outcome& outcome)
{
    return std::ranges::any_of(plan.steps, [&](StepId id) {
        return (id == StepId::SeeOnline && (outcome.seenByCloud || outcome.seenByUsb)) ||
               id == StepId::VerifyClaim;
    });
}

/// A sign-in that ran out, renewed: the request that met it is sent again. Another account's would be about
/// other devices.
std::optional<Session> signInAgain(RepairContext& repair, const Session& expired)
{
    repair.log(QStringLiteral("the sign-in ran out"));
    auto fresh = repair.narrator.signInAgain(expired.account, {});
    const auto isOther = [&] {
        return fresh && !expired.account.isEmpty() &&
               fresh->account.compare(expired.account, Qt::CaseInsensitive) != 0;
    };
    while (isOther()) {
        repair.log(QStringLiteral("signed in as somebody else"));
        fresh = repair.narrator.signInAgain(expired.account, fresh->account);
    }
    return fresh;
}

void runStep(Step& step, RepairContext& repair)
{
    // A cancel between the account and the device would leave them with different keys.
    if (!step.uninterruptible())
        throwIfStopped(repair.stop);
    if (!step.needed(repair)) {
        repair.log(stepName(step.id()) + QStringLiteral(": nothing to do"));
        return;
    }
    step.run(repair);
    step.verify(repair);
}

/// A plug with a loose contact is not worth more.
constexpr int mostReplugs = 3;

/// Wherever the cable comes out: once the same device is back and in the mode it was in, the step is done
/// again, which harms nothing.
void runThroughReplugs(StepId id, RepairContext& repair)
{
    bool wasInDfu = false;
    for (int replugs = 0;; ++replugs) {
        try {
            if (wasInDfu && !repair.dfu)
                runStep(*makeStep(StepId::EnterDfu), repair);
            return runStep(*makeStep(id), repair);
        } catch (const Failure& failure) {
            if (replugs == mostReplugs || !mayComeBack(repair, failure))
                throw;
            wasInDfu = wasInDfu || repair.dfu;
            awaitReplug(repair, failure);
            // Without power it has left that mode by itself.
            if (id == StepId::LeaveDfu && repair.device->mode == DeviceMode::Normal)
                wasInDfu = false;
        }
    }
}

void runSteps(const Plan& plan, RepairContext& repair)
{
    int index = 0;
    for (const StepId id : plan.steps) {
        repair.narrator.tell(StepStarted{id, index++, static_cast<int>(plan.steps.size())});
        repair.outcome.failedStep = id;
        runThroughReplugs(id, repair);
    }
    repair.outcome.failedStep.reset();
}

/// Does the device hold its old key? A block that was sent, and of which nothing was heard, may have arrived:
/// the device is asked while it is there. Where it is not, the new key stays registered: most of that time
/// the block is in, and the next run takes the same key (new-key.der).
bool holdsOldKey(RepairContext& repair)
{
    if (!repair.keysSent)
        return true;
    if (!repair.dfu || repair.outcome.readBack)
        return false;
    try {
        const Bytes now =
            repair.dfu->read(dctAlternate, dct::devicePrivateKey.offset, dct::devicePrivateKey.size);
        return std::ranges::equal(now, dct::devicePrivateKey.in(repair.backup->area()));
    } catch (const Failure& failure) {
        repair.log(QStringLiteral("which key the device has is not known: ") + failure.technical());
        return false;
    }
}

/// An account that already knows a new key, or may know it, which the device then did not get is told the old
/// one again.
void putOldRegistrationBack(RepairContext& repair, CloudClient& cloud)
{
    const bool ahead = (repair.outcome.registered || repair.maybeRegistered) && repair.check &&
                       repair.check->device.key && repair.key != repair.check->device.key;
    if (!ahead || !holdsOldKey(repair))
        return;
    try {
        cloud.registerKey(repair.deviceId, repair.check->device.key->publicPem(), repair.authority.productId);
        repair.outcome.registered = false;
        std::erase(repair.outcome.changed, Item::RegisteredKey);
        repair.record(QStringLiteral("registration-put-back"));
    } catch (const Failure& failure) {
        repair.log(QStringLiteral("old registration not put back: ") + failure.technical());
    }
}

/// A device that was taken out of its product for the repair does not stay outside because that failed.
void endProductLeave(RepairContext& repair, CloudClient& cloud)
{
    if (!repair.removedFrom)
        return;
    try {
        putBackIntoProduct(repair, cloud);
    } catch (const Failure& failure) {
        repair.outcome.outsideProduct = *repair.removedFrom;
        repair.log(QStringLiteral("not put back into its product: ") + failure.technical());
    }
}

void leaveDeviceRunning(RepairContext& repair)
{
    if (!repair.dfu)
        return;
    try {
        repair.dfu->leave();
    } catch (const Failure& failure) {
        repair.log(QStringLiteral("leaving DFU: ") + failure.technical());
    }
    repair.dfu.reset();
}

/// Did what failed come behind the last step that puts something back?
bool allPutBack(const Plan& plan, const Outcome& outcome)
{
    constexpr std::array putBack{StepId::RegisterKey,  StepId::WriteKeys,       StepId::WriteFirmware,
                                 StepId::KeepSettings, StepId::PutSettingsBack, StepId::PutNetworksBack,
                                 StepId::SeeNetworks};
    const auto failed = std::ranges::find(plan.steps, outcome.failedStep.value_or(plan.steps.front()));
    return std::none_of(failed, plan.steps.end(),
                        [&](StepId id) { return std::ranges::find(putBack, id) != putBack.end(); });
}

Ending endingOf(const Failure& failure, const Outcome& outcome)
{
    switch (failure.code()) {
    case FailureCode::Cancelled:
        return Ending::Cancelled;
    case FailureCode::NotSeenOnline:
        return Ending::NotSeenOnline;
    default:
        // Everything was written and proved; only the last look could not be had.
        return outcome.failedStep == StepId::SeeOnline ? Ending::NotSeenOnline : Ending::Failed;
    }
}

} // namespace

Outcome runPlan(const Plan& plan, RepairContext& repair)
{
    const auto began = SteadyClock::now();
    repair.task = plan.task;
    Outcome& outcome = repair.outcome;
    outcome.plan = plan.id;
    outcome.task = plan.task;
    outcome.began = QDateTime::currentDateTimeUtc();
    repair.cloud.onExpiry([&repair](const Session& expired) { return signInAgain(repair, expired); });
    try {
        try {
            runSteps(plan, repair);
            const bool proved = endsProved(plan, outcome) && outcome.claim != ClaimResult::TransferAsked;
            outcome.ending = proved ? Ending::Healed : Ending::Done;
        } catch (const Failure&) {
            throw;
        } catch (const std::exception& error) {
            throw Failure(FailureCode::Internal, {QString::fromUtf8(error.what())});
        }
    } catch (const Failure& failure) {
        outcome.ending = endingOf(failure, outcome);
        outcome.failure = failure;
        repair.log(failure.technical());
        // Not repair.cloud, which a cancel has stopped.
        CloudClient cloud(repair.world.cloud(), repair.cloud.session());
        cloud.onExpiry([&repair](const Session& expired) { return signInAgain(repair, expired); });
        putOldRegistrationBack(repair, cloud);
        endProductLeave(repair, cloud);
    }
    leaveDeviceRunning(repair);
    repair.cloud.onExpiry({});
    if (repair.key && (outcome.readBack || repair.decision.deviceKey == diagnosis::DeviceKeyAction::Keep))
        outcome.publicKeyPem = repair.key->publicPem();
    outcome.totalTime = std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - began);
    try {
        if (!outcome.failure || allPutBack(plan, outcome))
            recordUndone(repair);
        repair.record(QStringLiteral("finished"));
    } catch (const Failure& failure) {
        repair.log(failure.technical());
    }
    repair.inUse.reset();
    return outcome;
}

} // namespace rescue::repair
