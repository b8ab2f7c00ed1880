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
    {ReenterDfu, "O-REENTER", Reads, built, {}, YellowBlink},
    {WriteSystem, "O-SYS", Writes, built, {Item::SystemFirmware}, YellowBlink},
    {WriteTinker, "O-TINKER", Writes, built, {Item::Application}, YellowBlink},
    {WriteServer, "O-SRVKEY", Writes, built, {Item::ServerKey, Item::ServerAddress}, YellowBlink},
    {RegisterKey, "O-PUBKEY", Account, built, {Item::RegisteredKey}, {}},
    {NewKey, "O-NEWKEY", Writes, built, {Item::DeviceKey, Item::RegisteredKey}, YellowBlink},
    {LeaveDfu, "O-EXIT", Reads, built, {}, {}},
    {ClearWifi, "O-WIFI-CLR", Writes, built, {Item::WifiSettings}, {}},
    {SetWifi, "O-WIFI-SET", Writes, built, {Item::WifiSettings}, BlueBlink},
    {ClearAddress, "O-IPCLR", Writes, built, {Item::WifiSettings}, YellowBlink},
    {ChooseAntenna, "O-ANTSEL", Writes, built, {Item::WifiSettings}, {}},
    {LookAtAntenna, "O-ANT", Human, built, {}, {}},
    {PutClaimCode, "O-CC", Account, built, {Item::NameAndClaim}, BlueBlink},
    {Claim, "O-CLAIM", Account, built, {Item::NameAndClaim}, CyanBreathe},
    {CheckProduct, "O-PROD", Reads, built, {}, {}},
    {TrySafeMode, "O-SAFE", Human, built, {}, MagentaBreathe},
    {ColdBoot, "O-COLD", Human, built, {}, {}},
    {BetterPower, "O-POWER", Human, built, {}, {}},
    {TryHotspot, "O-HOTSPOT", Human, built, {}, {}},
    {CheckPort, "O-PORT", Reads, built, {}, {}},
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
     {},
     true,
     "PL-KEYS",
     {CheckStatus, SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer, RegisterKey,
      NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim}},
    {Cure::KeysSys,
     {},
     true,
     "PL-KEYS-SYS",
     {CheckStatus, SignIn, CheckProduct, Identify, EnterDfu, Backup, WriteSystem, ReenterDfu, CheckKeyArea,
      WriteServer, RegisterKey, NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim}},
    {Cure::Net,
     {},
     false,
     "PL-NET",
     {CheckStatus, CheckPort, Identify, EnterDfu, Backup, CheckKeyArea, LeaveDfu, TryHotspot, ChangeRouter}},
    {Cure::Wifi,
     Cure::Bundle,
     false,
     "PL-WIFI",
     {LookAtAntenna, Identify, EnterDfu, Backup, CheckKeyArea, LeaveDfu, SetWifi, TryHotspot, Verify}},
    {Cure::Claim, {}, false, "PL-CLAIM", {SignIn, CheckProduct, Verify, Operation::Claim}},
    {Cure::Sys,
     {},
     true,
     "PL-SYS",
     {Identify, EnterDfu, Backup, WriteSystem, ReenterDfu, CheckKeyArea, LeaveDfu, Verify}},
    {Cure::App,
     {},
     false,
     "PL-APP",
     {TrySafeMode, Identify, EnterDfu, Backup, WriteTinker, LeaveDfu, Verify}},
    {Cure::Power,
     {},
     false,
     "PL-POWER",
     {BetterPower, Operation::ColdBoot, WatchOneMinute, Identify, EnterDfu, CheckKeyArea, LeaveDfu}},
    {Cure::WaitOta, {}, false, "PL-WAIT-OTA", {Wait, CheckProduct}},
    {Cure::Usb, {}, false, "PL-USB", {Cable, Driver}},
    {Cure::Dead, {}, false, "PL-DEAD", {Cable, BetterPower, HoldButtonAtPlugIn, Operation::Replace}},
    {Cure::OfflineOk, {}, false, "PL-OFFLINE-OK", {Operation::Explain, TrySafeMode}},

    {Cure::PressReset, {}, false, "O-RESET", {Operation::PressReset}},
    {Cure::DescribeAgain, {}, false, "O-DESCRIBE", {WatchOneMinute}},
    {Cure::Watch, {}, false, "O-WATCH", {Operation::PressReset, WatchOneMinute}},
    {Cure::Hotspot, {}, false, "O-HOTSPOT", {TryHotspot}},
    {Cure::SafeMode, {}, false, "O-SAFE", {TrySafeMode}},
    {Cure::VerifyByUsb, {}, true, "O-VERIFY", {Identify, Verify}},
    {Cure::Log, Cure::Bundle, true, "O-LOG", {ReadLog, Operation::Bundle}},

    {Cure::SignIn, {}, false, "O-SIGNIN", {Operation::SignIn}},
    {Cure::RegisterKey,
     {},
     true,
     "O-PUBKEY",
     {CheckStatus, Operation::SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer,
      Operation::RegisterKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim}},
    {Cure::OwnerRegisters,
     {},
     true,
     "PL-HANDOVER",
     {Identify, EnterDfu, Backup, CheckKeyArea, WriteServer, NewKey, LeaveDfu, Operation::Bundle,
      Operation::AskVendor}},
    {Cure::ProductRepair,
     {},
     true,
     "PL-PRODUCT",
     {CheckStatus, Operation::SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer,
      Operation::RegisterKey, NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim}},
    {Cure::ToParticleCloud,
     {},
     true,
     "PL-KEYS-MOVE",
     {CheckStatus, Operation::SignIn, CheckProduct, Identify, EnterDfu, Backup, CheckKeyArea, WriteServer,
      Operation::RegisterKey, NewKey, LeaveDfu, WatchOneMinute, Verify, Operation::Claim}},
    {Cure::ClearAddress,
     Cure::Bundle,
     true,
     "O-IPCLR",
     {Identify, EnterDfu, Backup, CheckKeyArea, Operation::ClearAddress, LeaveDfu, SetWifi, Verify}},
    {Cure::ClearWifi,
     Cure::Bundle,
     true,
     "O-WIFI-CLR",
     {Identify, EnterDfu, Backup, Operation::ClearWifi, LeaveDfu, SetWifi, Verify}},
    {Cure::FirstSetUp,
     Cure::Bundle,
     false,
     "O-WIFI-SET",
     {Operation::SignIn, Identify, EnterDfu, Backup, LeaveDfu, SetWifi, PutClaimCode, Verify}},
    {Cure::ClaimCode,
     {},
     true,
     "PL-CLAIM-CODE",
     {Operation::SignIn, CheckProduct, Identify, PutClaimCode, Verify}},
    {Cure::SetUpDone,
     Cure::Bundle,
     true,
     "O-SETUP-DONE",
     {Identify, EnterDfu, Backup, LeaveDfu, SetSetupDone, SetWifi, Verify}},
    {Cure::Tinker, {}, true, "O-TINKER", {Identify, EnterDfu, Backup, WriteTinker, LeaveDfu, Verify}},
    {Cure::Radio,
     Cure::Antenna,
     false,
     "O-ANT",
     {LookAtAntenna, Identify, EnterDfu, Backup, WriteSystem, LeaveDfu, ChooseAntenna, Operation::ClearWifi,
      SetWifi, Verify}},
    {Cure::RebuildKeyArea,
     Cure::Bundle,
     true,
     "O-DCT-REBUILD",
     {Operation::SignIn, Identify, EnterDfu, Backup, LeaveDfu, Operation::RebuildKeyArea, Verify}},
    {Cure::ColdBoot, {}, false, "O-COLD", {Operation::ColdBoot, WatchOneMinute}},

    {Cure::WaitOutage, {}, false, "O-STATUS", {CheckStatus, Wait, Operation::ColdBoot}},
    {Cure::Router, {}, false, "O-ROUTER", {ChangeRouter, TryHotspot}},
    {Cure::RouterSettings, {}, false, "O-ROUTER-WIFI", {ChangeRouter, TryHotspot}},
    {Cure::RouterPort, {}, false, "O-PORT", {CheckPort, ChangeRouter}},
    {Cure::RouterAddress, {}, false, "O-ROUTER-DHCP", {TryHotspot, ChangeRouter}},
    {Cure::Cellular, {}, false, "O-CELLULAR", {BetterPower, LookAtAntenna, CheckSim, Operation::ColdBoot}},
    {Cure::Sim, {}, false, "O-SIM", {CheckSim, Operation::ColdBoot}},
    {Cure::Antenna, {}, false, "O-ANT-LOOK", {LookAtAntenna}},
    {Cure::SlowConnect, {}, false, "O-SLOW", {TryHotspot, ChangeRouter, Operation::Bundle}},
    {Cure::Ping, {}, false, "O-PING", {Operation::SignIn, Verify, TrySafeMode}},
    {Cure::Transfer, {}, false, "O-TRANSFER", {AskFormerOwner}},
    {Cure::AskVendor, {}, false, "O-VENDOR", {Operation::AskVendor}},
    {Cure::UpdateCore, {}, false, "O-RESET-CORE", {Operation::PressReset, WatchOneMinute, Operation::Bundle}},
    {Cure::WaitRadioUpdate, {}, false, "O-WAIT", {Wait, Operation::PressReset}},
    {Cure::Explain, {}, false, "O-EXPLAIN", {Operation::Explain}},
    {Cure::GoOn, {}, true, "O-GO-ON", {Identify, EnterDfu, Backup, CheckKeyArea, LeaveDfu}},
    {Cure::Healthy, {}, false, "O-HEALTHY", {Verify}},
    {Cure::Bundle, {}, false, "O-BUNDLE", {Operation::Bundle}},
    {Cure::Replace, {}, false, "O-RMA", {HoldButtonAtPlugIn, Operation::Replace}},
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
