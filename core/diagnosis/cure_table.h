// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure.h"

/// What cure.h answers from, known while compiling.
namespace rescue::diagnosis::tables {

namespace operations {
using enum Operation;
using enum Kind;
using enum led::Pattern;

inline constexpr bool built = true, notYet = false;

/// In the order of the enumeration.
inline constexpr OperationInfo all[] = {
    {Identify, "O-ID", Reads, built, {}, {}},
    {Cable, "O-CABLE", Human, built, {}, {}},
    {Driver, "O-DRV", Human, built, {}, {}},
    {EnterDfu, "O-DFU", Reads, built, {}, YellowBlink},
    {Backup, "O-BACKUP", Reads, built, {}, YellowBlink},
    {CheckKeyArea, "O-DCTCHECK", Reads, built, {}, YellowBlink},
    {ReenterDfu, "O-REENTER", Reads, notYet, {}, YellowBlink},
    {WriteSystem, "O-SYS", Writes, notYet, {Item::SystemFirmware}, YellowBlink},
    {WriteTinker, "O-TINKER", Writes, notYet, {Item::Application}, YellowBlink},
    {WriteServer, "O-SRVKEY", Writes, built, {Item::ServerKey, Item::ServerAddress}, YellowBlink},
    {RegisterKey, "O-PUBKEY", Account, built, {Item::RegisteredKey}, {}},
    {NewKey, "O-NEWKEY", Writes, built, {Item::DeviceKey, Item::RegisteredKey}, YellowBlink},
    {LeaveDfu, "O-EXIT", Reads, built, {}, {}},
    {ClearWifi, "O-WIFI-CLR", Writes, notYet, {Item::WifiSettings}, {}},
    {SetWifi, "O-WIFI-SET", Writes, notYet, {Item::WifiSettings}, BlueBlink},
    {ClearAddress, "O-IPCLR", Writes, notYet, {Item::WifiSettings}, YellowBlink},
    {ChooseAntenna, "O-ANTSEL", Writes, notYet, {Item::WifiSettings}, {}},
    {LookAtAntenna, "O-ANT", Human, built, {}, {}},
    {PutClaimCode, "O-CC", Writes, notYet, {Item::NameAndClaim}, BlueBlink},
    {Claim, "O-CLAIM", Account, built, {Item::NameAndClaim}, CyanBreathe},
    {CheckProduct, "O-PROD", Reads, built, {}, {}},
    {TrySafeMode, "O-SAFE", Human, built, {}, MagentaBreathe},
    {ColdBoot, "O-COLD", Human, built, {}, {}},
    {BetterPower, "O-POWER", Human, built, {}, {}},
    {TryHotspot, "O-HOTSPOT", Human, built, {}, {}},
    {CheckPort, "O-PORT", Reads, notYet, {}, {}},
    {CheckStatus, "O-STATUS", Reads, built, {}, {}},
    {ReadLog, "O-LOG", Reads, notYet, {}, {}},
    {Verify, "O-VERIFY", Reads, built, {}, CyanBreathe},
    {Bundle, "O-BUNDLE", Reads, built, {}, {}},
    {Replace, "O-RMA", Human, built, {}, {}},
    {SignIn, "O-SIGNIN", Reads, built, {}, {}},
    {SetSetupDone, "O-SETUP-DONE", Writes, notYet, {}, {}},
    {RebuildKeyArea,
     "O-DCT-REBUILD",
     Writes,
     notYet,
     {Item::WifiSettings, Item::ServerKey, Item::DeviceKey},
     {}},
    {PressReset, "O-RESET", Human, built, {}, {}},
    {WatchOneMinute, "O-WATCH", Human, built, {}, {}},
    {HoldButtonAtPlugIn, "O-HOLD", Human, built, {}, YellowBlink},
    {Wait, "O-WAIT", Human, built, {}, {}},
    {ChangeRouter, "O-ROUTER", Human, built, {}, {}},
    {CheckSim, "O-SIM", Human, built, {}, {}},
    {AskVendor, "O-VENDOR", Human, built, {}, {}},
    {AskFormerOwner, "O-TRANSFER", Human, built, {}, {}},
    {Explain, "O-EXPLAIN", Human, built, {}, {}},
};

} // namespace operations

namespace cures {
using enum Operation;

/// In the order of the enumeration. The order within a row is what field failures taught: sign in before
/// anything is written, save before anything is overwritten, system parts and key area never in the same
/// session, the cloud's key before the device's and both before Wi-Fi, claiming only once it is online.
inline constexpr CureInfo all[] = {
    {Cure::Keys,
     "PL-KEYS",
     {CheckStatus, SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer, RegisterKey,
      NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim},
     true,
     {}},
    {Cure::KeysSys,
     "PL-KEYS-SYS",
     {CheckStatus, SignIn, CheckProduct, Identify, EnterDfu, Backup, WriteSystem, ReenterDfu, CheckKeyArea,
      WriteServer, RegisterKey, NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim},
     true,
     Cure::Keys},
    {Cure::Net,
     "PL-NET",
     {CheckStatus, Identify, EnterDfu, Backup, CheckKeyArea, ClearAddress, LeaveDfu, CheckPort, TryHotspot,
      ChangeRouter},
     false,
     Cure::Hotspot},
    {Cure::Wifi,
     "PL-WIFI",
     {LookAtAntenna, Identify, EnterDfu, Backup, CheckKeyArea, LeaveDfu, SetWifi, TryHotspot, Verify},
     false,
     Cure::Bundle},
    {Cure::Claim, "PL-CLAIM", {SignIn, CheckProduct, Verify, Operation::Claim}, false, {}},
    {Cure::Sys,
     "PL-SYS",
     {Identify, EnterDfu, Backup, WriteSystem, ReenterDfu, CheckKeyArea, LeaveDfu, Verify},
     true,
     Cure::Bundle},
    {Cure::App,
     "PL-APP",
     {TrySafeMode, Identify, EnterDfu, Backup, WriteTinker, LeaveDfu, Verify},
     false,
     Cure::SafeMode},
    {Cure::Power,
     "PL-POWER",
     {BetterPower, Operation::ColdBoot, WatchOneMinute, Identify, EnterDfu, CheckKeyArea, LeaveDfu},
     false,
     {}},
    {Cure::WaitOta, "PL-WAIT-OTA", {Wait, CheckProduct}, false, {}},
    {Cure::Usb, "PL-USB", {Cable, Driver}, false, {}},
    {Cure::Dead, "PL-DEAD", {Cable, BetterPower, HoldButtonAtPlugIn, Operation::Replace}, false, {}},
    {Cure::OfflineOk, "PL-OFFLINE-OK", {Operation::Explain, TrySafeMode}, false, {}},

    {Cure::PressReset, "O-RESET", {Operation::PressReset}, false, {}},
    {Cure::DescribeAgain, "O-DESCRIBE", {WatchOneMinute}, false, {}},
    {Cure::Watch, "O-WATCH", {Operation::PressReset, WatchOneMinute}, false, {}},
    {Cure::Hotspot, "O-HOTSPOT", {TryHotspot}, false, {}},
    {Cure::SafeMode, "O-SAFE", {TrySafeMode}, false, {}},
    {Cure::VerifyByUsb, "O-VERIFY", {Identify, Verify}, true, {}},
    {Cure::Log, "O-LOG", {ReadLog, Operation::Bundle}, true, Cure::Bundle},

    {Cure::SignIn, "O-SIGNIN", {Operation::SignIn}, false, {}},
    {Cure::RegisterKey,
     "O-PUBKEY",
     {CheckStatus, Operation::SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer,
      Operation::RegisterKey, LeaveDfu, WatchOneMinute, Verify},
     true,
     {}},
    {Cure::OwnerRegisters,
     "O-PROD",
     {Identify, EnterDfu, Backup, CheckKeyArea, LeaveDfu, Operation::Bundle, Operation::AskVendor},
     true,
     {}},
    {Cure::ToParticleCloud,
     "PL-KEYS-MOVE",
     {CheckStatus, Operation::SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer,
      Operation::RegisterKey, NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim},
     true,
     {}},
    {Cure::ClearAddress,
     "O-IPCLR",
     {Identify, EnterDfu, Backup, CheckKeyArea, Operation::ClearAddress, LeaveDfu, SetWifi, Verify},
     true,
     Cure::Bundle},
    {Cure::ClearWifi,
     "O-WIFI-CLR",
     {Identify, EnterDfu, Backup, Operation::ClearWifi, LeaveDfu, SetWifi, Verify},
     true,
     Cure::Bundle},
    {Cure::FirstSetUp,
     "O-WIFI-SET",
     {Operation::SignIn, Identify, EnterDfu, Backup, LeaveDfu, SetWifi, PutClaimCode, Verify},
     false,
     Cure::Bundle},
    {Cure::SetUpDone,
     "O-SETUP-DONE",
     {Identify, EnterDfu, Backup, LeaveDfu, SetSetupDone, SetWifi, Verify},
     true,
     Cure::Bundle},
    {Cure::Tinker,
     "O-TINKER",
     {Identify, EnterDfu, Backup, WriteTinker, LeaveDfu, Verify},
     true,
     Cure::Bundle},
    {Cure::Radio,
     "O-ANT",
     {LookAtAntenna, Identify, EnterDfu, Backup, WriteSystem, LeaveDfu, ChooseAntenna, Operation::ClearWifi,
      SetWifi, Verify},
     false,
     Cure::Antenna},
    {Cure::RebuildKeyArea,
     "O-DCT-REBUILD",
     {Operation::SignIn, Identify, EnterDfu, Backup, LeaveDfu, Operation::RebuildKeyArea, Verify},
     true,
     Cure::Bundle},
    {Cure::ColdBoot, "O-COLD", {Operation::ColdBoot, WatchOneMinute}, false, {}},

    {Cure::WaitOutage, "O-STATUS", {CheckStatus, Wait, Operation::ColdBoot}, false, {}},
    {Cure::Router, "O-ROUTER", {ChangeRouter, TryHotspot}, false, {}},
    {Cure::RouterSettings, "O-ROUTER-WIFI", {ChangeRouter, TryHotspot}, false, {}},
    {Cure::RouterPort, "O-PORT", {CheckPort, ChangeRouter}, false, Cure::Router},
    {Cure::RouterAddress, "O-ROUTER-DHCP", {TryHotspot, ChangeRouter}, false, {}},
    {Cure::Cellular, "O-CELLULAR", {BetterPower, LookAtAntenna, CheckSim, Operation::ColdBoot}, false, {}},
    {Cure::Sim, "O-SIM", {CheckSim, Operation::ColdBoot}, false, {}},
    {Cure::Antenna, "O-ANT-LOOK", {LookAtAntenna}, false, {}},
    {Cure::SlowConnect, "O-SLOW", {TryHotspot, ChangeRouter, Operation::Bundle}, false, {}},
    {Cure::Ping, "O-PING", {Operation::SignIn, Verify, TrySafeMode}, false, {}},
    {Cure::Transfer, "O-TRANSFER", {AskFormerOwner}, false, {}},
    {Cure::AskVendor, "O-VENDOR", {Operation::AskVendor}, false, {}},
    {Cure::UpdateCore, "O-RESET-CORE", {Operation::PressReset, WatchOneMinute, Operation::Bundle}, false, {}},
    {Cure::WaitRadioUpdate, "O-WAIT", {Wait, Operation::PressReset}, false, {}},
    {Cure::Explain, "O-EXPLAIN", {Operation::Explain}, false, {}},
    {Cure::GoOn, "O-GO-ON", {Identify, EnterDfu, Backup, CheckKeyArea, LeaveDfu}, true, {}},
    {Cure::Healthy, "O-HEALTHY", {Verify}, false, {}},
    {Cure::Bundle, "O-BUNDLE", {Operation::Bundle}, false, {}},
    {Cure::Replace, "O-RMA", {HoldButtonAtPlugIn, Operation::Replace}, false, {}},
};

} // namespace cures

template <typename Row, std::size_t Count, typename Key>
constexpr bool inOrder(const Row (&rows)[Count], Key Row::*key, Key last)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (rows[i].*key != static_cast<Key>(i))
            return false;
    return Count == static_cast<std::size_t>(last) + 1;
}
static_assert(inOrder(operations::all, &OperationInfo::operation, lastOperation));
static_assert(inOrder(cures::all, &CureInfo::cure, lastCure));

constexpr const OperationInfo& info(Operation operation)
{
    return operations::all[static_cast<std::size_t>(operation)];
}
constexpr const CureInfo& info(Cure cure)
{
    return cures::all[static_cast<std::size_t>(cure)];
}

} // namespace rescue::diagnosis::tables
