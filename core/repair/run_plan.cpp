// SPDX-License-Identifier: Apache-2.0
#include "core/repair/run_plan.h"

#include "core/repair/names.h"

#include <algorithm>

namespace rescue::repair {

namespace {

bool endsOnline(const Plan& plan)
{
    return std::ranges::find(plan.steps, StepId::SeeOnline) != plan.steps.end();
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

void runSteps(const Plan& plan, RepairContext& repair)
{
    int index = 0;
    for (const StepId id : plan.steps) {
        repair.narrator.tell(StepStarted{id, index++, static_cast<int>(plan.steps.size())});
        repair.outcome.failedStep = id;
        const auto step = makeStep(id);
        runStep(*step, repair);
    }
    repair.outcome.failedStep.reset();
}

/// An account that already knows a new key which the device then did not get is told the old one again.
void putOldRegistrationBack(RepairContext& repair)
{
    const bool ahead = repair.outcome.registered && !repair.outcome.readBack && repair.check &&
                       repair.check->device.key && repair.key != repair.check->device.key;
    if (!ahead)
        return;
    try {
        repair.cloud.registerKey(repair.deviceId, repair.check->device.key->publicPem(),
                                 repair.authority.productId);
        repair.outcome.registered = false;
        std::erase(repair.outcome.changed, Item::RegisteredKey);
        repair.record(QStringLiteral("registration-put-back"));
    } catch (const Failure& failure) {
        repair.log(QStringLiteral("old registration not put back: ") + failure.technical());
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
    try {
        try {
            runSteps(plan, repair);
            outcome.ending = endsOnline(plan) ? Ending::Healed : Ending::Done;
        } catch (const Failure&) {
            throw;
        } catch (const std::exception& error) {
            throw Failure(FailureCode::Internal, {QString::fromUtf8(error.what())});
        }
    } catch (const Failure& failure) {
        outcome.ending = endingOf(failure, outcome);
        outcome.failure = failure;
        repair.log(failure.technical());
        putOldRegistrationBack(repair);
    }
    leaveDeviceRunning(repair);
    outcome.totalTime = std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - began);
    try {
        repair.record(QStringLiteral("finished"));
    } catch (const Failure& failure) {
        repair.log(failure.technical());
    }
    return outcome;
}

} // namespace rescue::repair
