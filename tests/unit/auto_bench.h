// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/auto_repair.h"
#include "core/evidence/collect.h"
#include "tests/unit/fingers.h"

namespace rescue::test {

/// What a person tells, in the words of the command line: "lamp=C+1 event=power".
inline diagnosis::Evidence told(const char* facts)
{
    diagnosis::Evidence evidence;
    for (const QString& fact : QString::fromLatin1(facts).split(u' ', Qt::SkipEmptyParts))
        diagnosis::addTypedFact(evidence, fact, {});
    return evidence;
}

/// Diagnose, repair, diagnose again, with fingers for the buttons.
struct AutoBench : Bench {
    explicit AutoBench(Fault fault, Trouble trouble = Trouble::None,
                       const practice::PhotonSetup& setup = photon())
        : Bench(fault, setup, trouble)
    {
        options.onlineTimeout = Milliseconds(6'000);
        options.buttonTimeout = Milliseconds(20'000);
    }

    evidence::AutoResult heal(const char* facts, bool signedIn = true)
    {
        return heal(facts, signedIn ? signIn() : Session(), world, world.photon());
    }

    /// One of several on `bus`.
    evidence::AutoResult heal(const char* facts, const Session& session, World& bus,
                              practice::VirtualPhoton& device)
    {
        options.deviceId = device.deviceId();
        plans.clear();
        evidence::RepairHands hands;
        hands.measure = [&](diagnosis::Evidence& evidence) {
            const auto seen = chooseDevice(attachedDevicesSoon(bus.usb(), {}), options.deviceId);
            evidence::CollectListener listener;
            const auto lamp = evidence.lamp ? std::optional(evidence.lamp->value) : std::nullopt;
            addAll(evidence, collect({bus, seen, device.deviceId(), diagnosis::Flapping::None, session, lamp},
                                     listener, {}));
        };
        hands.run = [&](const Plan& plan, RepairOptions chosen) {
            plans << plan.id;
            if (inVain.split(u' ').contains(plan.id))
                chosen.onlineTimeout = Milliseconds(300);
            Fingers fingers(device);
            CloudClient cloud(bus.cloud(), session);
            RepairContext repair{bus, cloud, fingers, chosen, {}};
            Outcome outcome = runPlan(plan, repair);
            outcomes.push_back(outcome);
            return outcome;
        };
        hands.tell = [](const evidence::NextMove&) {};
        return evidence::repairByItself(told(facts), options, hands);
    }

    std::string words(const evidence::AutoResult& result) const
    {
        return result.last.found.rule.toStdString() + " after " + plans.join(u' ').toStdString() +
               (result.outcome ? ", " + describe(*result.outcome) : std::string());
    }

    QString inVain;                ///< plans after which nobody has to wait for the device to come online
    QStringList plans;             ///< of the last heal(), in their order
    std::vector<Outcome> outcomes; ///< of all
};

} // namespace rescue::test
