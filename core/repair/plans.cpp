// SPDX-License-Identifier: Apache-2.0
#include "core/repair/history.h"
#include "core/repair/runner.h"
#include "core/repair/step.h"

#include <algorithm>

namespace rescue::repair {

namespace {

/// From looking at the device to having it written, with the account's side in between.
std::vector<StepId> stepsToWrite()
{
    return {StepId::FindDevice, StepId::CheckAccount, StepId::EnterDfu,  StepId::ReadKeys, StepId::BackUp,
            StepId::CheckKeys,  StepId::RegisterKey,  StepId::WriteKeys, StepId::LeaveDfu};
}

std::vector<Item> neverTouched()
{
    return {Item::WifiSettings, Item::Application, Item::SystemFirmware};
}

/// Outside of its product for no longer than the write takes, and back before it starts: its program may be
/// one that the cloud lets in as a member only.
void leaveProductForIt(Plan& plan)
{
    plan.steps.insert(std::ranges::find(plan.steps, StepId::LeaveDfu), StepId::AddToProduct);
    plan.steps.insert(std::ranges::find(plan.steps, StepId::RegisterKey), StepId::RemoveFromProduct);
    plan.mayChange.push_back(Item::ProductMembership);
}

} // namespace

Plan keyRepairPlan(const RepairOptions& options)
{
    Plan plan{QStringLiteral("PL-KEYS"),
              KeyTask::Repair,
              stepsToWrite(),
              {Item::ServerKey, Item::ServerAddress, Item::RegisteredKey},
              neverTouched()};
    (options.newKey == diagnosis::NewKey::Never ? plan.willStay : plan.mayChange).push_back(Item::DeviceKey);
    plan.steps.push_back(StepId::SeeOnline);
    if (options.claim)
        plan.steps.push_back(StepId::Claim);
    (options.claim ? plan.mayChange : plan.willStay).push_back(Item::NameAndClaim);
    return plan;
}

Plan restorePlan()
{
    Plan plan{QStringLiteral("RESTORE-KEYS"),
              KeyTask::Restore,
              stepsToWrite(),
              {Item::ServerKey, Item::ServerAddress, Item::DeviceKey, Item::RegisteredKey},
              neverTouched()};
    plan.willStay.push_back(Item::NameAndClaim);
    return plan;
}

Plan backupPlan()
{
    return {QStringLiteral("BACKUP"),
            KeyTask::Look,
            {StepId::FindDevice, StepId::EnterDfu, StepId::ReadKeys, StepId::BackUp, StepId::LeaveDfu},
            {},
            {Item::ServerKey, Item::ServerAddress, Item::DeviceKey, Item::RegisteredKey, Item::WifiSettings,
             Item::Application, Item::SystemFirmware, Item::NameAndClaim}};
}

Plan firmwarePlan(const RepairOptions& options)
{
    Plan plan{QStringLiteral("PL-SYS"),
              KeyTask::Firmware,
              {StepId::FindDevice, StepId::FetchFirmware, StepId::EnterDfu, StepId::ReadFirmware,
               StepId::CheckFirmware, StepId::BackUp, StepId::WriteFirmware, StepId::ReenterDfu,
               StepId::KeepSettings, StepId::WriteBootloader, StepId::LeaveDfu, StepId::SeeRunning,
               StepId::SeeOnline},
              {},
              {Item::ServerKey, Item::ServerAddress, Item::DeviceKey, Item::RegisteredKey, Item::WifiSettings,
               Item::NameAndClaim}};
    const auto isApplication = [](const firmware::GivenModule& given) {
        return given.file.head && given.file.head->function == firmware::ModuleFunction::Application;
    };
    const auto& given = options.firmware;
    const bool exactly = options.firmwareUse == FirmwareUse::Exactly && !given.empty();
    const bool application = exactly && std::ranges::any_of(given, isApplication);
    const bool system = !exactly || !std::ranges::all_of(given, isApplication);
    (system ? plan.mayChange : plan.willStay).push_back(Item::SystemFirmware);
    (application ? plan.mayChange : plan.willStay).push_back(Item::Application);
    return plan;
}

Plan applicationPlan(const RepairOptions& options)
{
    Plan plan = firmwarePlan(options);
    plan.id = QStringLiteral("PL-APP");
    std::erase(plan.steps, StepId::WriteBootloader);
    if (options.trySafeMode)
        plan.steps.insert(plan.steps.begin() + 1, StepId::TrySafeMode);
    plan.mayChange = {Item::Application};
    std::erase(plan.willStay, Item::Application);
    std::erase(plan.willStay, Item::SystemFirmware);
    plan.willStay.push_back(Item::SystemFirmware);
    return plan;
}

Plan networkPlan()
{
    Plan plan = lookPlan();
    plan.id = QStringLiteral("PL-NET");
    plan.steps = {StepId::FindDevice, StepId::CheckNetwork, StepId::EnterDfu,       StepId::ReadKeys,
                  StepId::BackUp,     StepId::CheckKeys,    StepId::ProbeHandshake, StepId::LeaveDfu};
    return plan;
}

namespace {

/// The settings while the bootloader is asked, the networks by the firmware that runs then.
Plan undoWifiPlan(const Outcome& past)
{
    Plan plan = lookPlan();
    plan.id = QStringLiteral("RESTORE-WIFI");
    plan.task = KeyTask::Wifi;
    plan.steps = {StepId::FindDevice, StepId::EnterDfu,        StepId::ReadKeys, StepId::BackUp,
                  StepId::CheckKeys,  StepId::PutSettingsBack, StepId::LeaveDfu};
    if (firmwareUndoable(past)) {
        plan.id = QStringLiteral("RESTORE-RADIO");
        plan.steps = {StepId::FindDevice,   StepId::FetchFirmware,   StepId::EnterDfu,
                      StepId::ReadFirmware, StepId::CheckFirmware,   StepId::BackUp,
                      StepId::CheckKeys,    StepId::PutSettingsBack, StepId::WriteFirmware,
                      StepId::ReenterDfu,   StepId::KeepSettings,    StepId::LeaveDfu,
                      StepId::SeeRunning};
        plan.mayChange.push_back(Item::SystemFirmware);
    }
    if (past.networksSaved)
        plan.steps.insert(plan.steps.end(),
                          {StepId::PutNetworksBack, StepId::EnterDfu, StepId::SeeNetworks, StepId::LeaveDfu});
    plan.mayChange.push_back(Item::WifiSettings);
    for (const Item item : plan.mayChange)
        std::erase(plan.willStay, item);
    return plan;
}

} // namespace

Plan undoPlan(const Outcome& past)
{
    if (past.task == KeyTask::Wifi)
        return undoWifiPlan(past);
    Plan keys = restorePlan();
    if (past.plan == QStringLiteral("PL-PRODUCT"))
        leaveProductForIt(keys);
    if (!firmwareUndoable(past))
        return keys;
    const auto isKey = [](Item item) { return item == Item::ServerKey || item == Item::DeviceKey; };
    const bool withKeys = std::ranges::any_of(past.changed, isKey);
    Plan plan = firmwarePlan({});
    plan.id = QStringLiteral("RESTORE-FIRMWARE");
    std::erase(plan.steps, StepId::WriteBootloader);
    std::erase(plan.steps, StepId::SeeOnline);
    plan.mayChange.clear();
    std::erase(plan.willStay, Item::Application);
    for (const Item item : {Item::Application, Item::SystemFirmware}) {
        const bool changed = std::ranges::find(past.changed, item) != past.changed.end();
        (changed ? plan.mayChange : plan.willStay).push_back(item);
    }
    if (!withKeys)
        return plan;
    plan.id = QStringLiteral("RESTORE-ALL");
    plan.task = KeyTask::Restore;
    plan.steps.insert(plan.steps.begin() + 1, StepId::CheckAccount);
    // The keys first: the bootloader, which stays, has its DCT code in the system parts from 0.7.0 on and
    // finds none in older ones (device-os bootloader/src/photon/bootloader_dct.c v2.3.1).
    const StepId keySteps[] = {StepId::CheckKeys, StepId::RegisterKey, StepId::WriteKeys};
    plan.steps.insert(std::ranges::find(plan.steps, StepId::WriteFirmware), std::begin(keySteps),
                      std::end(keySteps));
    for (const Item item : keys.mayChange)
        std::erase(plan.willStay, item);
    plan.mayChange.insert(plan.mayChange.end(), keys.mayChange.begin(), keys.mayChange.end());
    return plan;
}

Plan keysAndSystemPlan(const RepairOptions& options)
{
    Plan plan = keyRepairPlan(options);
    plan.id = QStringLiteral("PL-KEYS-SYS");
    // The account is asked before anything is written. The keys are read, saved and judged once the new
    // system is there: what a broken one said of them is no evidence, and the restart in between may have
    // changed them.
    plan.steps = {StepId::FindDevice,   StepId::CheckAccount,  StepId::FetchFirmware,   StepId::EnterDfu,
                  StepId::ReadFirmware, StepId::CheckFirmware, StepId::BackUp,          StepId::WriteFirmware,
                  StepId::ReenterDfu,   StepId::KeepSettings,  StepId::WriteBootloader, StepId::ReadKeys,
                  StepId::BackUp,       StepId::CheckKeys,     StepId::RegisterKey,     StepId::WriteKeys,
                  StepId::LeaveDfu,     StepId::SeeRunning,    StepId::SeeOnline};
    if (options.claim)
        plan.steps.push_back(StepId::Claim);
    std::erase(plan.willStay, Item::SystemFirmware);
    plan.mayChange.push_back(Item::SystemFirmware);
    return plan;
}

Plan lookPlan()
{
    Plan plan = backupPlan();
    plan.id = QStringLiteral("LOOK");
    plan.steps = {StepId::FindDevice, StepId::EnterDfu, StepId::ReadKeys, StepId::CheckKeys,
                  StepId::LeaveDfu};
    return plan;
}

Plan keyTaskPlan(KeyTask task)
{
    Plan plan = restorePlan();
    plan.task = task;
    switch (task) {
    case KeyTask::LoadKey:
        plan.id = QStringLiteral("LOAD-KEY");
        plan.mayChange = {Item::DeviceKey, Item::RegisteredKey};
        break;
    case KeyTask::WriteServer:
        plan.id = QStringLiteral("SERVER-KEY");
        plan.mayChange = {Item::ServerKey, Item::ServerAddress};
        std::erase(plan.steps, StepId::CheckAccount);
        std::erase(plan.steps, StepId::RegisterKey);
        break;
    case KeyTask::Register:
        plan.id = QStringLiteral("REGISTER-KEY");
        plan.mayChange = {Item::RegisteredKey};
        std::erase(plan.steps, StepId::WriteKeys);
        break;
    case KeyTask::Repair:
    case KeyTask::Look:
    case KeyTask::Restore:
    case KeyTask::Firmware:
    case KeyTask::Wifi:
        break;
    }
    return plan;
}

Plan handshakePlan()
{
    Plan plan = lookPlan();
    plan.id = QStringLiteral("HANDSHAKE");
    plan.steps.insert(std::ranges::find(plan.steps, StepId::LeaveDfu), StepId::ProbeHandshake);
    return plan;
}

Plan claimPlan()
{
    Plan plan = backupPlan();
    plan.id = QStringLiteral("PL-CLAIM");
    plan.steps = {StepId::FindDevice, StepId::CheckAccount, StepId::ConfirmOnline, StepId::Claim,
                  StepId::VerifyClaim};
    std::erase(plan.willStay, Item::NameAndClaim);
    plan.mayChange = {Item::NameAndClaim};
    return plan;
}

Plan claimCodePlan()
{
    Plan plan = claimPlan();
    plan.id = QStringLiteral("PL-CLAIM-CODE");
    plan.steps = {StepId::FindDevice, StepId::CheckAccount, StepId::SetClaimCode, StepId::VerifyClaim};
    return plan;
}

Plan productRepairPlan(const RepairOptions& options)
{
    Plan plan = keyRepairPlan(options);
    plan.id = QStringLiteral("PL-PRODUCT");
    leaveProductForIt(plan);
    return plan;
}

Plan handoverPlan()
{
    Plan plan = restorePlan();
    plan.id = QStringLiteral("PL-HANDOVER");
    plan.task = KeyTask::Repair;
    std::erase(plan.steps, StepId::CheckAccount);
    std::erase(plan.steps, StepId::RegisterKey);
    std::erase(plan.mayChange, Item::RegisteredKey);
    plan.willStay.push_back(Item::RegisteredKey);
    return plan;
}

std::unique_ptr<Step> makeStep(StepId id)
{
    switch (id) {
    case StepId::FindDevice:
        return makeFindDevice();
    case StepId::CheckAccount:
        return makeCheckAccount();
    case StepId::EnterDfu:
        return makeEnterDfu();
    case StepId::ReadKeys:
        return makeReadKeys();
    case StepId::BackUp:
        return makeBackUp();
    case StepId::CheckKeys:
        return makeCheckKeys();
    case StepId::RegisterKey:
        return makeRegisterKey();
    case StepId::WriteKeys:
        return makeWriteKeys();
    case StepId::LeaveDfu:
        return makeLeaveDfu();
    case StepId::SeeOnline:
        return makeSeeOnline();
    case StepId::Claim:
        return makeClaim();
    case StepId::ConfirmOnline:
        return makeConfirmOnline();
    case StepId::SetClaimCode:
        return makeSetClaimCode();
    case StepId::VerifyClaim:
        return makeVerifyClaim();
    case StepId::RemoveFromProduct:
        return makeRemoveFromProduct();
    case StepId::AddToProduct:
        return makeAddToProduct();
    case StepId::ProbeHandshake:
        return makeProbeHandshake();
    case StepId::CheckNetwork:
        return makeCheckNetwork();
    case StepId::TrySafeMode:
        return makeTrySafeMode();
    case StepId::FetchFirmware:
        return makeFetchFirmware();
    case StepId::ReadFirmware:
        return makeReadFirmware();
    case StepId::CheckFirmware:
        return makeCheckFirmware();
    case StepId::WriteFirmware:
        return makeWriteFirmware();
    case StepId::ReenterDfu:
        return makeReenterDfu();
    case StepId::KeepSettings:
        return makeKeepSettings();
    case StepId::WriteBootloader:
        return makeWriteBootloader();
    case StepId::SeeRunning:
        return makeSeeRunning();
    case StepId::ChooseAntenna:
        return makeChooseAntenna();
    case StepId::ClearAddress:
        return makeClearAddress();
    case StepId::ClearWifi:
        return makeClearWifi();
    case StepId::SetWifi:
        return makeSetWifi();
    case StepId::SeeJoined:
        return makeSeeJoined();
    case StepId::PutSettingsBack:
        return makePutSettingsBack();
    case StepId::PutNetworksBack:
        return makePutNetworksBack();
    case StepId::SeeNetworks:
        return makeSeeNetworks();
    }
    throw Failure(FailureCode::Internal, {QStringLiteral("unknown step")});
}

} // namespace rescue::repair
