// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/conditions.h"

/// Cyan: the device has its network, and looks for the cloud or is there.
namespace rescue::diagnosis::tables {

// clang-format off
inline constexpr Rule cyanRules[] = {
    // The minute from RESET on would tell nothing new where the story already says: online here until
    // something that costs keys, and the network works for others.
    {"K1", {Pattern::CyanBlink, Pattern::CyanFast, Pattern::LoopGreenCyan}, [](const Facts& f) { return !watched(f) && keysAtRisk(f) && sameNetworkAsBefore(f) && networkInnocent(f) && !happened(f, {Happened::ProgramChanged}); },
     Cause::KeysByStory, Confidence::Medium, Cure::Keys, {Cure::KeysSys, Cure::Net, Cure::Bundle}},
    {"R23-PHONE", quietCyan, [](const Facts& f) { return is(f.phoneOnline, false) && !is(f.hotspot, Hotspot::Same); },
     Cause::NoInternet, Confidence::Medium, Cure::Router, {Cure::Watch, Cure::Net}},
    {"R14", quietCyan, [](const Facts& f) { return !watched(f); },
     Cause::NotWatched, Confidence::High, Cure::Watch, {Cure::Net, Cure::Keys}, FactId::WatchedFromReset},
    {"C4-DFU", {Pattern::CyanBlink, Pattern::CyanFast, Pattern::GreenBreathe, Pattern::WhiteBreathe},
     [](const Facts& f) { return happened(f, {Happened::ProgramChanged}) && !happened(f, {Happened::RepairTool}) && (is(f.safeMode, SafeMode::NotReached) || is(f.model, Model::Core)); },
     Cause::ProgramGuilty, Confidence::Medium, Cure::Tinker, {Cure::Sys}},
    {"C4", {Pattern::CyanBlink, Pattern::CyanFast, Pattern::GreenBreathe, Pattern::WhiteBreathe},
     [](const Facts& f) { return happened(f, {Happened::ProgramChanged}) && !happened(f, {Happened::RepairTool}) && !is(f.safeMode, SafeMode::BackToCyan); },
     Cause::ProgramGuilty, Confidence::Medium, Cure::App, {Cure::Tinker, Cure::Sys}},

    {"R17", {Pattern::CyanBlink, Pattern::CyanFast, Pattern::CyanRedBurst, Pattern::CyanOrangeBurst,
             Pattern::CyanMagentaBurst, Pattern::CyanTwoOrange, Pattern::CyanThreeOrange},
     [](const Facts& f) { return is(f.hotspot, Hotspot::Works); },
     Cause::NetworkFilter, Confidence::Medium, Cure::RouterPort, {Cure::Keys}},
    {"R18", bursts, [](const Facts& f) { return is(f.fastCyan, FastCyan::Long) && !f.hotspot && !cellular(f); },
     Cause::MaybeFilter, Confidence::Medium, Cure::Hotspot, {Cure::Keys}},
    {"R19", bursts, [](const Facts& f) { return happened(f, {Happened::RepairTool, Happened::WhiteBlink}) && !keysSound(f); },
     Cause::KeysUnregistered, Confidence::High, Cure::RegisterKey, {Cure::Keys, Cure::KeysSys}},
    {"R21", bursts, keysSound,
     Cause::KeysAndVersion, Confidence::Medium, Cure::KeysSys, {Cure::Log, Cure::Bundle}},
    {"R22", bursts, always,
     Cause::Keys, Confidence::High, Cure::Keys, {Cure::KeysSys, Cure::Log, Cure::Bundle}},

    {"C3", {Pattern::CyanTwoOrange, Pattern::CyanThreeOrange, Pattern::CyanBlink, Pattern::GreenFast},
     [](const Facts& f) { return is(f.staticAddress, true); },
     Cause::StaticAddress, Confidence::Medium, Cure::ClearAddress, {Cure::Net}},
    {"R23-CELL", {Pattern::CyanTwoOrange}, cellular,
     Cause::NoInternetCellular, Confidence::Medium, Cure::Cellular, {Cure::Keys}},
    {"R23", {Pattern::CyanTwoOrange}, [](const Facts& f) { return is(f.phoneOnline, false) || is(f.router, Router::WithoutNet) || is(f.others, Others::SameFault); },
     Cause::NoInternet, Confidence::High, Cure::Router, {Cure::Net}},
    {"R24", {Pattern::CyanTwoOrange}, always,
     Cause::NetworkUnclear, Confidence::Medium, Cure::Net, {Cure::Keys}},
    {"R25", {Pattern::CyanThreeOrange}, overUdp,
     Cause::Keys, Confidence::Medium, Cure::Keys, {Cure::Net, Cure::Cellular}},
    {"R26", {Pattern::CyanThreeOrange}, [](const Facts& f) { return networkInnocent(f) || usedToWorkHere(f); },
     Cause::KeysByStory, Confidence::Medium, Cure::Keys, {Cure::Net, Cure::KeysSys}},
    {"R27", {Pattern::CyanThreeOrange}, always,
     Cause::PortClosed, Confidence::High, Cure::RouterPort, {Cure::Keys}},

    // Up to 0.4.4 the Photon made no network reset after a failed connection, from 2.0 on it makes one after
    // five minutes of anything: between them, going round says that the socket did not open.
    {"R28", {Pattern::LoopGreenCyan}, [](const Facts& f) { return !overUdp(f) && f.firmware && !olderThan(f, {0, 4, 5}) && olderThan(f, {2, 0, 0}) && !networkInnocent(f); },
     Cause::NetworkUnclear, Confidence::Medium, Cure::Net, {Cure::Keys}},
    {"R29", {Pattern::LoopGreenCyan}, [](const Facts& f) { return !watched(f); },
     Cause::NotWatched, Confidence::High, Cure::Watch, {Cure::Net, Cure::Keys}, FactId::WatchedFromReset},
    {"K2", {Pattern::LoopGreenCyan, Pattern::CyanBlink, Pattern::CyanFast}, [](const Facts& f) { return networkInnocent(f) || cellular(f) || (keysAtRisk(f) && usedToWorkHere(f)); },
     Cause::KeysByStory, Confidence::Medium, Cure::Keys, {Cure::KeysSys, Cure::Net, Cure::Bundle}},
    // 0.4.4 and older, and 0.6.0, show nothing when the socket does not open.
    {"R30", {Pattern::CyanBlink}, [](const Facts& f) { return olderThan(f, {0, 4, 5}) || is(f.firmware, Release{0, 6, 0}); },
     Cause::NetworkUnclear, Confidence::Medium, Cure::Net, {Cure::Keys, Cure::Sys}},
    {"R31", {Pattern::CyanBlink, Pattern::LoopGreenCyan}, always,
     Cause::NoWayKnown, Confidence::Medium, Cure::Net, {Cure::Keys}},
    {"R32", {Pattern::CyanFast}, always,
     Cause::HandshakeHangs, Confidence::Low, Cure::Hotspot, {Cure::Log, Cure::Keys}},

    {"R33", {Pattern::CyanBreathe}, [](const Facts& f) { return is(f.account, Account::ClaimRefused); },
     Cause::OtherOwner, Confidence::High, Cure::Transfer, {Cure::Bundle}},
    {"R34", {Pattern::CyanBreathe}, [](const Facts& f) { return is(f.account, Account::NotMine) || (is(f.claimed, false) && !is(f.account, Account::Owner) && !is(f.account, Account::OfflineInMine)); },
     Cause::NotInAccount, Confidence::High, Cure::Claim, {Cure::ClaimCode}},
    {"R35", {Pattern::CyanBreathe}, [](const Facts& f) { return is(f.account, Account::OfflineInMine); },
     Cause::ProgramBusy, Confidence::Medium, Cure::Ping, {Cure::App, Cure::Sys}},
    {"R36", {Pattern::CyanBreathe}, [](const Facts& f) { return is(f.connectsSlowly, true); },
     Cause::Slow, Confidence::Medium, Cure::SlowConnect, {Cure::Sys, Cure::Log}},
    {"R35-WELL", {Pattern::CyanBreathe}, always,
     Cause::Healthy, Confidence::High, Cure::Healthy, {Cure::Claim}},
};
// clang-format on

} // namespace rescue::diagnosis::tables
