// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/auto_repair.h"

#include "core/evidence/network_facts.h"
#include "core/evidence/repair_facts.h"
#include "core/repair/cure_plans.h"
#include "core/repair/repair_folder.h"

#include <QFileInfo>

#include <algorithm>

namespace rescue::evidence {

using diagnosis::Cure;
using diagnosis::Evidence;
using diagnosis::Fact;
using diagnosis::FactSource;
using repair::Ending;
using repair::Outcome;

namespace {

int timesTried(std::span<const Attempt> tried, Cure cure)
{
    return static_cast<int>(std::ranges::count(tried, cure, &Attempt::cure));
}

/// Somebody would have to look again, or something is to be found out by hand: the device itself may tell
/// more than that.
bool asksForALook(Cure cure)
{
    switch (cure) {
    case Cure::PressReset:
    case Cure::DescribeAgain:
    case Cure::Watch:
    case Cure::Hotspot:
    case Cure::Log:
    case Cure::Bundle:
    case Cure::RouterAddress:
        return true;
    default:
        return false;
    }
}

bool reachable(const Evidence& evidence)
{
    return evidence.usb &&
           (evidence.usb->value == diagnosis::Usb::Normal || evidence.usb->value == diagnosis::Usb::Dfu);
}

/// Its plan ends where somebody else goes on.
bool handedOver(std::span<const Attempt> tried)
{
    return !tried.empty() && tried.back().cure == Cure::OwnerRegisters && tried.back().ending == Ending::Done;
}

std::optional<Cure> firstUntried(const diagnosis::Diagnosis& found, std::span<const Attempt> tried,
                                 const repair::RepairOptions& options)
{
    const auto hasPlan = [&](Cure cure) {
        const auto plan = repair::planFor(cure, options);
        // a network is entered by a password that a person knows
        return plan && (options.wifi || !repair::contains(*plan, repair::StepId::SetWifi));
    };
    if (!hasPlan(found.cure))
        return std::nullopt;
    if (timesTried(tried, found.cure) == 0)
        return found.cure;
    for (const Cure cure : found.ifItFails) {
        if (hasPlan(cure) && timesTried(tried, cure) == 0)
            return cure;
    }
    if (timesTried(tried, found.cure) < mostCycles)
        return found.cure;
    return std::nullopt;
}

/// Something that was broken for certain is whole now: what is left is another fault, and no cycle in vain.
bool mended(const Outcome& outcome)
{
    const bool keysWereBad = outcome.found && (outcome.found->deviceKey != keys::StoredKeyState::Sound ||
                                               outcome.found->server != diagnosis::ServerVerdict::Right);
    const bool keys = outcome.task == repair::KeyTask::Repair && outcome.readBack && keysWereBad;
    const bool system = std::ranges::any_of(outcome.firmware, [](const repair::ModuleChange& module) {
        return module.written && !module.before;
    });
    return keys || system || outcome.joinedWifi;
}

void learn(Evidence& evidence, Cure cure, const Outcome& outcome)
{
    const auto now = QDateTime::currentDateTimeUtc();
    addOutcome(evidence, outcome, now);
    const QString backup = outcome.folder + QStringLiteral("/backup.json");
    if (outcome.changed.empty() && !outcome.folder.isEmpty() && QFileInfo::exists(backup))
        addSettings(evidence, repair::loadBackup(backup), now);
    const bool inVain = outcome.ending != Ending::Healed && diagnosis::writes(cure) && !mended(outcome);
    if (inVain) {
        const int before = evidence.cyclesWithoutChange ? evidence.cyclesWithoutChange->value : 0;
        evidence.cyclesWithoutChange = Fact{before + 1, FactSource::Usb, now};
    }
}

} // namespace

NextMove nextMove(const Evidence& evidence, std::span<const Attempt> tried,
                  const repair::RepairOptions& options)
{
    NextMove next{NextMove::Kind::Stop, Cure::Bundle, diagnose(evidence)};
    next.cure = next.found.cure;
    if (next.cure == Cure::Healthy) {
        next.kind = NextMove::Kind::Healed;
        return next;
    }
    if (handedOver(tried))
        next.cure = Cure::AskVendor;
    if (handedOver(tried) || (!tried.empty() && tried.back().ending == Ending::Cancelled))
        return next;
    const bool sameAgain =
        !tried.empty() && tried.back().ending == Ending::Failed && tried.back().cure == next.cure;
    if (sameAgain) // what it failed by is still there
        return next;
    if (const auto cure = firstUntried(next.found, tried, options)) {
        next.kind = NextMove::Kind::Run;
        next.cure = *cure;
    } else if (asksForALook(next.cure) && reachable(evidence) && timesTried(tried, Cure::Net) == 0) {
        next.kind = NextMove::Kind::Run;
        next.cure = Cure::Net;
    }
    return next;
}

AutoResult repairByItself(Evidence evidence, const repair::RepairOptions& options, const RepairHands& hands)
{
    AutoResult result;
    while (true) {
        hands.measure(evidence);
        if (result.outcome && result.outcome->failure)
            addFailure(evidence, *result.outcome->failure, QDateTime::currentDateTimeUtc());
        result.last = nextMove(evidence, result.tried, options);
        hands.tell(result.last);
        if (result.last.kind != NextMove::Kind::Run)
            break;
        const Cure cure = result.last.cure;
        auto chosen = repair::optionsFor(cure, options);
        // once is enough: what came of it has led to this cure
        chosen.trySafeMode = chosen.trySafeMode && !evidence.safeMode;
        result.outcome = hands.run(*repair::planFor(cure, chosen), chosen);
        result.tried.push_back({cure, result.outcome->ending});
        learn(evidence, cure, *result.outcome);
    }
    result.evidence = std::move(evidence);
    return result;
}

} // namespace rescue::evidence
