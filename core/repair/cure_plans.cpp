// SPDX-License-Identifier: Apache-2.0
#include "core/repair/cure_plans.h"

#include "core/repair/wifi_plans.h"

#include <algorithm>

namespace rescue::repair {

using diagnosis::Cure;

namespace {

/// Which plan it is; its id is that of the cure.
std::optional<Plan> chosenPlan(Cure cure, const RepairOptions& options)
{
    switch (cure) {
    case Cure::Keys:
    case Cure::RegisterKey:
    case Cure::ToParticleCloud:
        return keyRepairPlan(options);
    case Cure::KeysSys:
        return keysAndSystemPlan(options);
    case Cure::ProductRepair:
        return productRepairPlan(options);
    case Cure::OwnerRegisters:
        return handoverPlan();
    case Cure::Sys:
        return firmwarePlan(options);
    case Cure::App:
    case Cure::Tinker:
        return applicationPlan(options);
    case Cure::Net:
        return networkPlan();
    case Cure::Claim:
        return claimPlan();
    case Cure::ClaimCode:
        return claimCodePlan();
    case Cure::Radio:
        return radioPlan(options);
    case Cure::Wifi:
        return wifiPlan(options);
    case Cure::FirstSetUp:
        return firstSetUpPlan(options);
    case Cure::ClearAddress:
        return clearAddressPlan(options);
    case Cure::ClearWifi:
        return clearWifiPlan(options);
    default:
        return std::nullopt;
    }
}

} // namespace

bool contains(const Plan& plan, StepId step)
{
    return std::ranges::find(plan.steps, step) != plan.steps.end();
}

RepairOptions optionsFor(Cure cure, RepairOptions options)
{
    if (cure == Cure::RegisterKey) {
        options.newKey = diagnosis::NewKey::Never;
    } else if (cure == Cure::ToParticleCloud) {
        options.privateServer = diagnosis::PrivateServer::Replace;
    } else if (cure == Cure::App || cure == Cure::Tinker) {
        options.firmwareUse = FirmwareUse::Application;
        options.trySafeMode = options.trySafeMode && cure == Cure::App;
    } else if (cure == Cure::Claim) {
        options.mayBeAway = true; // the account does it, wherever the device is plugged in
    }
    return options;
}

std::optional<Plan> planFor(Cure cure, const RepairOptions& options)
{
    auto plan = chosenPlan(cure, optionsFor(cure, options));
    if (plan)
        plan->id = QString::fromLatin1(cureInfo(cure).id);
    return plan;
}

} // namespace rescue::repair
