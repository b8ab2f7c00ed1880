// SPDX-License-Identifier: Apache-2.0
#include "core/repair/names.h"

namespace rescue::repair {

using namespace Qt::StringLiterals;
using diagnosis::DeviceKeyAction;
using diagnosis::ServerVerdict;
using keys::StoredKeyState;

namespace {

/// The enumerator between the first and `last` that bears the name.
template <class Enum> std::optional<Enum> fromName(const QString& name, Enum last, QString (*nameOf)(Enum))
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<Enum>(i)) == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString stepName(StepId step)
{
    switch (step) {
    case StepId::FindDevice:
        return u"FindDevice"_s;
    case StepId::CheckAccount:
        return u"CheckAccount"_s;
    case StepId::EnterDfu:
        return u"EnterDfu"_s;
    case StepId::ReadKeys:
        return u"ReadKeys"_s;
    case StepId::BackUp:
        return u"BackUp"_s;
    case StepId::CheckKeys:
        return u"CheckKeys"_s;
    case StepId::RegisterKey:
        return u"RegisterKey"_s;
    case StepId::WriteKeys:
        return u"WriteKeys"_s;
    case StepId::LeaveDfu:
        return u"LeaveDfu"_s;
    case StepId::SeeOnline:
        return u"SeeOnline"_s;
    case StepId::Claim:
        return u"Claim"_s;
    case StepId::ConfirmOnline:
        return u"ConfirmOnline"_s;
    case StepId::SetClaimCode:
        return u"SetClaimCode"_s;
    case StepId::VerifyClaim:
        return u"VerifyClaim"_s;
    case StepId::RemoveFromProduct:
        return u"RemoveFromProduct"_s;
    case StepId::AddToProduct:
        return u"AddToProduct"_s;
    case StepId::CheckNetwork:
        return u"CheckNetwork"_s;
    case StepId::ProbeHandshake:
        return u"ProbeHandshake"_s;
    case StepId::TrySafeMode:
        return u"TrySafeMode"_s;
    case StepId::FetchFirmware:
        return u"FetchFirmware"_s;
    case StepId::ReadFirmware:
        return u"ReadFirmware"_s;
    case StepId::CheckFirmware:
        return u"CheckFirmware"_s;
    case StepId::WriteFirmware:
        return u"WriteFirmware"_s;
    case StepId::ReenterDfu:
        return u"ReenterDfu"_s;
    case StepId::KeepSettings:
        return u"KeepSettings"_s;
    case StepId::WriteBootloader:
        return u"WriteBootloader"_s;
    case StepId::SeeRunning:
        return u"SeeRunning"_s;
    case StepId::ChooseAntenna:
        return u"ChooseAntenna"_s;
    case StepId::ClearAddress:
        return u"ClearAddress"_s;
    case StepId::ClearWifi:
        return u"ClearWifi"_s;
    case StepId::SetWifi:
        return u"SetWifi"_s;
    case StepId::SeeJoined:
        return u"SeeJoined"_s;
    case StepId::PutSettingsBack:
        return u"PutSettingsBack"_s;
    case StepId::PutNetworksBack:
        return u"PutNetworksBack"_s;
    case StepId::SeeNetworks:
        return u"SeeNetworks"_s;
    }
    return {};
}

QString functionName(firmware::ModuleFunction function)
{
    switch (function) {
    case firmware::ModuleFunction::None:
        return u"none"_s;
    case firmware::ModuleFunction::Bootloader:
        return u"bootloader"_s;
    case firmware::ModuleFunction::Monolithic:
        return u"monolithic"_s;
    case firmware::ModuleFunction::System:
        return u"system"_s;
    case firmware::ModuleFunction::Application:
        return u"application"_s;
    case firmware::ModuleFunction::NetworkProcessor:
        return u"network-processor"_s;
    case firmware::ModuleFunction::Radio:
        return u"radio"_s;
    case firmware::ModuleFunction::Asset:
        return u"asset"_s;
    }
    return {};
}

QString itemName(Item item)
{
    switch (item) {
    case Item::ServerKey:
        return u"ServerKey"_s;
    case Item::ServerAddress:
        return u"ServerAddress"_s;
    case Item::DeviceKey:
        return u"DeviceKey"_s;
    case Item::RegisteredKey:
        return u"RegisteredKey"_s;
    case Item::WifiSettings:
        return u"WifiSettings"_s;
    case Item::Application:
        return u"Application"_s;
    case Item::SystemFirmware:
        return u"SystemFirmware"_s;
    case Item::NameAndClaim:
        return u"NameAndClaim"_s;
    case Item::ProductMembership:
        return u"ProductMembership"_s;
    }
    return {};
}

QString taskName(KeyTask task)
{
    switch (task) {
    case KeyTask::Repair:
        return u"Repair"_s;
    case KeyTask::Look:
        return u"Look"_s;
    case KeyTask::LoadKey:
        return u"LoadKey"_s;
    case KeyTask::WriteServer:
        return u"WriteServer"_s;
    case KeyTask::Register:
        return u"Register"_s;
    case KeyTask::Restore:
        return u"Restore"_s;
    case KeyTask::Firmware:
        return u"Firmware"_s;
    case KeyTask::Wifi:
        return u"Wifi"_s;
    }
    return {};
}

QString endingName(Ending ending)
{
    switch (ending) {
    case Ending::Healed:
        return u"Healed"_s;
    case Ending::NotSeenOnline:
        return u"NotSeenOnline"_s;
    case Ending::Done:
        return u"Done"_s;
    case Ending::Failed:
        return u"Failed"_s;
    case Ending::Cancelled:
        return u"Cancelled"_s;
    case Ending::Unfinished:
        return u"Unfinished"_s;
    }
    return {};
}

QString claimName(ClaimResult claim)
{
    switch (claim) {
    case ClaimResult::NotTried:
        return u"NotTried"_s;
    case ClaimResult::AlreadyYours:
        return u"AlreadyYours"_s;
    case ClaimResult::Claimed:
        return u"Claimed"_s;
    case ClaimResult::Refused:
        return u"Refused"_s;
    case ClaimResult::TransferAsked:
        return u"TransferAsked"_s;
    }
    return {};
}

QString waitName(WaitFor what)
{
    switch (what) {
    case WaitFor::DfuByComputer:
        return u"dfu-by-computer"_s;
    case WaitFor::DfuByButtons:
        return u"dfu-by-buttons"_s;
    case WaitFor::SafeModeByButtons:
        return u"safe-mode-by-buttons"_s;
    case WaitFor::DeviceReturns:
        return u"device-returns"_s;
    case WaitFor::SeenOnline:
        return u"seen-online"_s;
    case WaitFor::ListenByButton:
        return u"listen-by-button"_s;
    case WaitFor::ClearByButton:
        return u"clear-by-button"_s;
    case WaitFor::WifiJoined:
        return u"wifi-joined"_s;
    case WaitFor::Replug:
        return u"replug"_s;
    }
    return {};
}

QString keyStateName(StoredKeyState state)
{
    switch (state) {
    case StoredKeyState::Sound:
        return u"sound"_s;
    case StoredKeyState::Pkcs8:
        return u"pkcs8"_s;
    case StoredKeyState::Misparsed:
        return u"misparsed"_s;
    case StoredKeyState::Damaged:
        return u"damaged"_s;
    case StoredKeyState::Blank:
        return u"blank"_s;
    case StoredKeyState::Zeroed:
        return u"zeroed"_s;
    }
    return {};
}

QString verdictName(ServerVerdict verdict)
{
    switch (verdict) {
    case ServerVerdict::Right:
        return u"right"_s;
    case ServerVerdict::Damaged:
        return u"damaged"_s;
    case ServerVerdict::PrivateCloud:
        return u"private-cloud"_s;
    }
    return {};
}

QString actionName(DeviceKeyAction action)
{
    switch (action) {
    case DeviceKeyAction::Keep:
        return u"keep"_s;
    case DeviceKeyAction::Rewrap:
        return u"rewrap"_s;
    case DeviceKeyAction::Replace:
        return u"replace"_s;
    }
    return {};
}

std::optional<StepId> stepFrom(const QString& name)
{
    return fromName(name, lastStepId, stepName);
}

std::optional<firmware::ModuleFunction> functionFrom(const QString& name)
{
    return fromName(name, firmware::ModuleFunction::Asset, functionName);
}

std::optional<Item> itemFrom(const QString& name)
{
    return fromName(name, lastItem, itemName);
}

std::optional<KeyTask> taskFrom(const QString& name)
{
    return fromName(name, KeyTask::Wifi, taskName);
}

std::optional<Ending> endingFrom(const QString& name)
{
    return fromName(name, Ending::Unfinished, endingName);
}

std::optional<ClaimResult> claimFrom(const QString& name)
{
    return fromName(name, ClaimResult::TransferAsked, claimName);
}

std::optional<StoredKeyState> keyStateFrom(const QString& name)
{
    return fromName(name, StoredKeyState::Zeroed, keyStateName);
}

std::optional<ServerVerdict> verdictFrom(const QString& name)
{
    return fromName(name, ServerVerdict::PrivateCloud, verdictName);
}

std::optional<FailureCode> failureCodeFrom(const QString& name)
{
    return fromName(name, lastFailureCode, failureCodeName);
}

} // namespace rescue::repair
