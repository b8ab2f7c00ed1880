// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/repair_facts.h"

#include "core/evidence/facts.h"
#include "core/evidence/network_facts.h"

#include <algorithm>

namespace rescue::evidence {

using diagnosis::Evidence;
using diagnosis::Fact;
using diagnosis::FactId;
using diagnosis::FactSource;
using diagnosis::Slot;
using repair::Outcome;

namespace {

/// What a person described before something was changed, and what the firmware said before it restarted.
constexpr FactId passing[] = {
    FactId::Lamp,          FactId::ResetPressed,  FactId::WatchedFromReset,
    FactId::Flash,         FactId::FastCyan,      FactId::BackToGreen,
    FactId::Lasting,       FactId::SosCode,       FactId::UserLamp,
    FactId::ButtonHeld,    FactId::ChoseSafeMode, FactId::MovesAfterReset,
    FactId::Usb,           FactId::Modules,       FactId::Link,
    FactId::CloudError,    FactId::Bootloader,    FactId::WifiConfigured,
    FactId::StaticAddress,
};

bool changed(const Outcome& outcome, repair::Item item)
{
    return std::ranges::find(outcome.changed, item) != outcome.changed.end();
}

} // namespace

void addHandshake(Evidence& evidence, ProbeVerdict verdict, const QDateTime& at)
{
    constexpr auto source = FactSource::Network;
    const auto port = [&](diagnosis::CloudPort way) { evidence.cloudPort = Fact{way, source, at}; };
    switch (verdict) {
    case ProbeVerdict::KeysGood:
        evidence.deviceKey = Fact{Slot::Good, source, at};
        evidence.serverKey = Fact{Slot::Good, source, at};
        evidence.keyRegistered = Fact{true, source, at};
        return port(diagnosis::CloudPort::Open);
    case ProbeVerdict::OtherDeviceKey:
        evidence.keyRegistered = Fact{false, source, at};
        return port(diagnosis::CloudPort::Open);
    case ProbeVerdict::CloudHungUp:
        if (evidence.serverKey && evidence.serverKey->value == Slot::Good)
            evidence.keyRegistered = Fact{false, source, at};
        return port(diagnosis::CloudPort::Open);
    case ProbeVerdict::BadSignature:
        // that of another cloud is sound, and the key area told so
        if (!evidence.serverKey || evidence.serverKey->value == Slot::Good)
            evidence.serverKey = Fact{Slot::Damaged, source, at};
        return port(diagnosis::CloudPort::Open);
    case ProbeVerdict::DeviceKeyUnusable:
        evidence.deviceKey = Fact{Slot::Damaged, source, at};
        return;
    case ProbeVerdict::ServerKeyUnusable:
        evidence.serverKey = Fact{Slot::Damaged, source, at};
        return;
    case ProbeVerdict::NetworkBlocked:
    case ProbeVerdict::NotACloud:
        return port(diagnosis::CloudPort::Blocked);
    }
}

void addSettings(Evidence& evidence, const repair::Backup& backup, const QDateTime& at)
{
    if (const auto facts = dct::dctFacts(backup.area()))
        addDct(evidence, *facts, at);
    const repair::Backup::Part* copies[] = {backup.part(repair::dctCopy1Part),
                                            backup.part(repair::dctCopy2Part)};
    if (!copies[0] || !copies[1])
        return;
    if (const auto current = dct::currentCopy(copies[0]->content.reveal(), copies[1]->content.reveal()))
        addNetworks(evidence, dct::storedNetworks(copies[*current]->content.reveal()), at);
}

void addFailure(Evidence& evidence, const Failure& failure, const QDateTime& at)
{
    switch (failure.code()) {
    case FailureCode::NotSignedIn:
    case FailureCode::TokenExpired:
        evidence.account = Fact{diagnosis::Account::NotSignedIn, FactSource::Account, at};
        break;
    case FailureCode::InProduct:
        evidence.account = Fact{diagnosis::Account::ProductCustomer, FactSource::Account, at};
        break;
    case FailureCode::OwnedByOther:
        evidence.account = Fact{diagnosis::Account::ClaimRefused, FactSource::Account, at};
        break;
    case FailureCode::KeysUnreadable:
        evidence.modules = Fact{diagnosis::Modules::Damaged, FactSource::KeyArea, at};
        break;
    case FailureCode::PrivateCloud:
        evidence.serverAddress = Fact{Slot::OtherCloud, FactSource::KeyArea, at};
        break;
    case FailureCode::CloudBroken:
        evidence.cloudState = Fact{diagnosis::CloudState::Outage, FactSource::Network, at};
        break;
    default:
        break;
    }
}

void addOutcome(Evidence& evidence, const Outcome& outcome, const QDateTime& at)
{
    if (!outcome.changed.empty() || outcome.ending == repair::Ending::Healed) {
        for (const FactId fact : passing)
            forget(evidence, fact);
    }
    if (outcome.found)
        addFindings(evidence, *outcome.found, at);
    // An undo puts back what was there, sound or not.
    const bool mended = outcome.readBack && outcome.task != repair::KeyTask::Restore;
    if (mended && changed(outcome, repair::Item::DeviceKey))
        evidence.deviceKey = Fact{Slot::Good, FactSource::KeyArea, at};
    if (mended && changed(outcome, repair::Item::ServerKey)) {
        evidence.serverKey = Fact{Slot::Good, FactSource::KeyArea, at};
        evidence.serverAddress = Fact{Slot::Good, FactSource::KeyArea, at};
    }
    if (outcome.registered)
        evidence.keyRegistered = Fact{true, FactSource::Account, at};
    addNetwork(evidence, outcome.network, at);
    if (outcome.handshake)
        addHandshake(evidence, *outcome.handshake, at);
    if (outcome.safeMode)
        evidence.safeMode = Fact{*outcome.safeMode, FactSource::Firmware, at};
    if (outcome.seenByCloud || outcome.seenByUsb)
        evidence.link = Fact{diagnosis::Link::Connected, FactSource::Firmware, at};
    // A product that takes no keys refuses its own team too.
    const bool ofTheTeam = outcome.failedStep == repair::StepId::RegisterKey;
    if (outcome.failure && !(outcome.failure->code() == FailureCode::InProduct && ofTheTeam))
        addFailure(evidence, *outcome.failure, at);
}

} // namespace rescue::evidence
