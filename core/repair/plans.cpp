// SPDX-License-Identifier: Apache-2.0
#include "core/repair/runner.h"
#include "core/repair/step.h"

namespace rescue::repair {

Plan keyRepairPlan(const RepairOptions& options)
{
    Plan plan;
    plan.id = QStringLiteral("PL-KEYS");
    plan.steps = {StepId::FindDevice, StepId::CheckAccount, StepId::EnterDfu,
                  StepId::BackUp,     StepId::CheckKeys,    StepId::RegisterKey,
                  StepId::WriteKeys,  StepId::LeaveDfu,     StepId::SeeOnline};
    plan.mayChange = {Item::ServerKey, Item::ServerAddress, Item::RegisteredKey};
    plan.willStay = {Item::WifiSettings, Item::Application, Item::SystemFirmware};
    (options.newKey == diagnosis::NewKey::Never ? plan.willStay : plan.mayChange).push_back(Item::DeviceKey);
    if (options.claim)
        plan.steps.push_back(StepId::Claim);
    (options.claim ? plan.mayChange : plan.willStay).push_back(Item::NameAndClaim);
    return plan;
}

Plan restorePlan(const RepairOptions& options)
{
    Plan plan;
    plan.id = options.backupFile.isEmpty() ? QStringLiteral("UNDO-KEYS") : QStringLiteral("RESTORE-KEYS");
    plan.steps = {StepId::FindDevice,  StepId::EnterDfu,    StepId::BackUp,
                  StepId::RestoreKeys, StepId::RegisterKey, StepId::LeaveDfu};
    plan.mayChange = {Item::ServerKey, Item::ServerAddress, Item::DeviceKey, Item::RegisteredKey};
    plan.willStay = {Item::WifiSettings, Item::Application, Item::SystemFirmware, Item::NameAndClaim};
    return plan;
}

Plan backupPlan()
{
    return {QStringLiteral("BACKUP"),
            {StepId::FindDevice, StepId::EnterDfu, StepId::ReadKeys, StepId::BackUp, StepId::LeaveDfu},
            {},
            {Item::ServerKey, Item::ServerAddress, Item::DeviceKey, Item::RegisteredKey, Item::WifiSettings,
             Item::Application, Item::SystemFirmware, Item::NameAndClaim}};
}

Plan lookPlan()
{
    Plan plan = backupPlan();
    plan.id = QStringLiteral("LOOK");
    plan.steps = {StepId::FindDevice, StepId::EnterDfu, StepId::ReadKeys, StepId::CheckKeys,
                  StepId::LeaveDfu};
    return plan;
}

Plan keyTaskPlan(const RepairOptions& options, bool signedIn)
{
    Plan plan = restorePlan(options);
    plan.steps = {StepId::FindDevice};
    const bool tellsCloud =
        options.task == KeyTask::Register || (options.task == KeyTask::LoadKey && signedIn);
    if (tellsCloud)
        plan.steps.push_back(StepId::CheckAccount);
    plan.steps.insert(plan.steps.end(),
                      {StepId::EnterDfu, StepId::ReadKeys, StepId::BackUp, StepId::CheckKeys});
    if (tellsCloud)
        plan.steps.push_back(StepId::RegisterKey);
    switch (options.task) {
    case KeyTask::LoadKey:
        plan.id = QStringLiteral("LOAD-KEY");
        plan.mayChange = {Item::DeviceKey};
        plan.steps.push_back(StepId::WriteKeys);
        break;
    case KeyTask::WriteServer:
        plan.id = QStringLiteral("SERVER-KEY");
        plan.mayChange = {Item::ServerKey, Item::ServerAddress};
        plan.steps.push_back(StepId::WriteKeys);
        break;
    case KeyTask::Register:
    case KeyTask::Repair:
    case KeyTask::Look:
        plan.id = QStringLiteral("REGISTER-KEY");
        plan.mayChange = {Item::RegisteredKey};
        break;
    }
    plan.steps.push_back(StepId::LeaveDfu);
    return plan;
}

QString stepName(StepId step)
{
    switch (step) {
    case StepId::FindDevice:
        return QStringLiteral("FindDevice");
    case StepId::CheckAccount:
        return QStringLiteral("CheckAccount");
    case StepId::EnterDfu:
        return QStringLiteral("EnterDfu");
    case StepId::ReadKeys:
        return QStringLiteral("ReadKeys");
    case StepId::BackUp:
        return QStringLiteral("BackUp");
    case StepId::CheckKeys:
        return QStringLiteral("CheckKeys");
    case StepId::RegisterKey:
        return QStringLiteral("RegisterKey");
    case StepId::WriteKeys:
        return QStringLiteral("WriteKeys");
    case StepId::RestoreKeys:
        return QStringLiteral("RestoreKeys");
    case StepId::LeaveDfu:
        return QStringLiteral("LeaveDfu");
    case StepId::SeeOnline:
        return QStringLiteral("SeeOnline");
    case StepId::Claim:
        return QStringLiteral("Claim");
    }
    return {};
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
    case StepId::RestoreKeys:
        return makeRestoreKeys();
    case StepId::LeaveDfu:
        return makeLeaveDfu();
    case StepId::SeeOnline:
        return makeSeeOnline();
    case StepId::Claim:
        return makeClaim();
    }
    throw Failure(FailureCode::Internal, {QStringLiteral("unknown step")});
}

} // namespace rescue::repair
