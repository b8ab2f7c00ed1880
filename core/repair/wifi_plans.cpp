// SPDX-License-Identifier: Apache-2.0
#include "core/repair/wifi_plans.h"

namespace rescue::repair {

namespace {

/// With a copy of everything first: what a step here replaces can be put back from it.
Plan wifiTask(const QString& id, std::vector<StepId> steps)
{
    return {id,
            KeyTask::Wifi,
            std::move(steps),
            {Item::WifiSettings},
            {Item::ServerKey, Item::ServerAddress, Item::DeviceKey, Item::RegisteredKey, Item::Application,
             Item::SystemFirmware, Item::NameAndClaim}};
}

void append(std::vector<StepId>& steps, std::initializer_list<StepId> more)
{
    steps.insert(steps.end(), more);
}

} // namespace

Plan wifiPlan(const RepairOptions& options)
{
    std::vector<StepId> steps{StepId::FindDevice, StepId::EnterDfu, StepId::ReadKeys, StepId::BackUp,
                              StepId::CheckKeys};
    if (options.antenna)
        steps.push_back(StepId::ChooseAntenna);
    append(steps, {StepId::LeaveDfu, StepId::SetWifi, StepId::SeeJoined, StepId::SeeOnline});
    return wifiTask(QStringLiteral("PL-WIFI"), std::move(steps));
}

Plan firstSetUpPlan(const RepairOptions& /*options*/)
{
    Plan plan = wifiTask(QStringLiteral("FIRST-SET-UP"),
                         {StepId::FindDevice, StepId::CheckAccount, StepId::EnterDfu, StepId::ReadKeys,
                          StepId::BackUp, StepId::CheckKeys, StepId::LeaveDfu, StepId::SetClaimCode,
                          StepId::SetWifi, StepId::SeeJoined, StepId::SeeOnline, StepId::VerifyClaim});
    std::erase(plan.willStay, Item::NameAndClaim);
    plan.mayChange.push_back(Item::NameAndClaim);
    return plan;
}

Plan clearAddressPlan(const RepairOptions& options)
{
    std::vector<StepId> steps{StepId::FindDevice, StepId::EnterDfu,     StepId::ReadKeys, StepId::BackUp,
                              StepId::CheckKeys,  StepId::ClearAddress, StepId::LeaveDfu};
    if (options.wifi)
        steps.push_back(StepId::SetWifi);
    append(steps, {StepId::SeeJoined, StepId::SeeOnline});
    return wifiTask(QStringLiteral("CLEAR-ADDRESS"), std::move(steps));
}

Plan clearWifiPlan(const RepairOptions& options)
{
    std::vector<StepId> steps{StepId::FindDevice, StepId::EnterDfu, StepId::ReadKeys,
                              StepId::BackUp,     StepId::LeaveDfu, StepId::ClearWifi};
    if (options.wifi)
        append(steps, {StepId::SetWifi, StepId::SeeJoined, StepId::SeeOnline});
    return wifiTask(QStringLiteral("CLEAR-WIFI"), std::move(steps));
}

Plan radioPlan(const RepairOptions& /*options*/)
{
    Plan plan = wifiTask(QStringLiteral("RADIO"),
                         {StepId::FindDevice, StepId::FetchFirmware, StepId::EnterDfu, StepId::ReadFirmware,
                          StepId::CheckFirmware, StepId::BackUp, StepId::WriteFirmware, StepId::ReenterDfu,
                          StepId::KeepSettings, StepId::WriteBootloader, StepId::ReadKeys, StepId::BackUp,
                          StepId::ChooseAntenna, StepId::LeaveDfu, StepId::SeeRunning, StepId::ClearWifi,
                          StepId::SetWifi, StepId::SeeJoined, StepId::SeeOnline});
    std::erase(plan.willStay, Item::SystemFirmware);
    plan.mayChange.push_back(Item::SystemFirmware);
    return plan;
}

} // namespace rescue::repair
