// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/conditions.h"

/// Frozen lamps, then green, blue, magenta, yellow, white, and what is left.
namespace rescue::diagnosis::tables {

// clang-format off
inline constexpr Rule colourRules[] = {
    {"R37", {Pattern::GreenSolid}, [](const Facts& f) { return olderThan(f, {0, 4, 6}); },
     Cause::WrongPassword, Confidence::High, Cure::Wifi, {Cure::Hotspot}},
    {"R38-MOVES", {Pattern::GreenSolid, Pattern::CyanSolid, Pattern::BlueSolid, Pattern::YellowSolid, Pattern::RedSolid}, [](const Facts& f) { return is(f.movesAfterReset, true); },
     Cause::SecondFault, Confidence::Medium, Cure::DescribeAgain, {Cure::App}},
    // Frozen without the program as well, or since its software was replaced: the program is not the cause.
    {"R38-SYS", {Pattern::GreenSolid, Pattern::CyanSolid, Pattern::BlueSolid, Pattern::YellowSolid, Pattern::RedSolid},
     [](const Facts& f) { return is(f.safeMode, SafeMode::NotReached) || (is(f.movesAfterReset, false) && happened(f, {Happened::UpdateInterrupted, Happened::SelfUpdate, Happened::FlashedByDfu, Happened::FactoryReset})); },
     Cause::SystemDamaged, Confidence::Medium, Cure::Sys, {Cure::App, Cure::Replace}},
    {"R38", {Pattern::GreenSolid, Pattern::CyanSolid, Pattern::BlueSolid, Pattern::YellowSolid, Pattern::RedSolid}, always,
     Cause::Frozen, Confidence::Medium, Cure::ColdBoot, {Cure::App, Cure::Sys}},

    // ---- green
    // C8: whatever the settings, nothing is heard without the antenna.
    {"C8", {Pattern::GreenBlink, Pattern::GreenFast}, [](const Facts& f) { return is(f.antenna, Antenna::Missing); },
     Cause::AntennaMissing, Confidence::High, Cure::Antenna, {Cure::Wifi, Cure::Cellular}},
    {"R39", {Pattern::GreenBlink, Pattern::GreenFast, Pattern::TrackerRed}, [](const Facts& f) { return cellular(f) || is(f.lamp, Pattern::TrackerRed); },
     Cause::CellularAway, Confidence::High, Cure::Cellular, {Cure::Sys, Cure::Bundle}},
    {"R40", {Pattern::GreenBlink, Pattern::GreenFast}, [](const Facts& f) { return is(f.others, Others::SameFault); },
     Cause::RouterDown, Confidence::High, Cure::Router, {Cure::Wifi}},
    {"R42", {Pattern::GreenBlink}, [](const Facts& f) { return is(f.hotspot, Hotspot::Works) || (difficultRouter(f) && !f.hotspot); },
     Cause::RouterSettings, Confidence::High, Cure::RouterSettings, {Cure::Wifi, Cure::Sys}},
    // C12: new credentials were tried with the hotspot already.
    {"R43", {Pattern::GreenBlink}, [](const Facts& f) { return is(f.hotspot, Hotspot::Same); },
     Cause::RadioWeak, Confidence::Medium, Cure::Radio, {Cure::Sys, Cure::Replace}},
    {"R41", {Pattern::GreenBlink}, [](const Facts& f) { return happened(f, {Happened::NewNetwork}); },
     Cause::RouterChanged, Confidence::High, Cure::Wifi, {Cure::Hotspot, Cure::Sys}},
    {"R44", {Pattern::GreenBlink}, always,
     Cause::WifiUnreached, Confidence::Medium, Cure::Wifi, {Cure::Hotspot, Cure::Sys}},
    {"R45", {Pattern::GreenFast}, [](const Facts& f) { return !is(f.hotspot, Hotspot::Works) && (is(f.hotspot, Hotspot::Same) || happened(f, {Happened::RepairTool, Happened::Power})); },
     Cause::AddressDamaged, Confidence::Medium, Cure::ClearAddress, {Cure::RouterAddress}},
    {"R46", {Pattern::GreenFast}, always,
     Cause::NoAddress, Confidence::Medium, Cure::RouterAddress, {Cure::ClearAddress}},
    {"R47-NORMAL", {Pattern::GreenBreathe}, [](const Facts& f) { return is(f.normalForProduct, true); },
     Cause::ProgramOffline, Confidence::High, Cure::OfflineOk, {Cure::App}},
    {"R47", {Pattern::GreenBreathe}, [](const Facts& f) { return is(f.safeMode, SafeMode::Magenta); },
     Cause::ProgramGuilty, Confidence::High, Cure::App, {Cure::Sys}},
    {"R48-CLOUD", {Pattern::GreenBreathe}, [](const Facts& f) { return is(f.safeMode, SafeMode::BackToCyan); },
     Cause::CloudLost, Confidence::Medium, Cure::Net, {Cure::Keys}},
    {"R48", {Pattern::GreenBreathe}, always,
     Cause::CloudLost, Confidence::Medium, Cure::SafeMode, {Cure::App, Cure::Net}},

    // ---- blue
    {"R52-RED", {Pattern::BlueBlink}, [](const Facts& f) { return is(f.clearEndsRed, true); },
     Cause::EraseFailed, Confidence::High, Cure::Sys, {Cure::Wifi, Cure::Replace}},
    {"R54-CHOSEN", {Pattern::BlueBlink}, [](const Facts& f) { return is(f.buttonHeld, true); },
     Cause::ListeningChosen, Confidence::High, Cure::PressReset, {Cure::Wifi}},
    {"C1", {Pattern::BlueBlink}, [](const Facts& f) { return gen3(f) && !is(f.setupDone, true) && !(f.firmware && !olderThan(f, {4, 0, 0})) && (is(f.setupDone, false) || happened(f, {Happened::FactoryReset, Happened::FlashedByDfu, Happened::UpdateInterrupted, Happened::SelfUpdate, Happened::ProgramChanged, Happened::RepairTool})); },
     Cause::SetUpFlag, Confidence::High, Cure::SetUpDone, {Cure::FirstSetUp, Cure::Sim}},
    {"R49", {Pattern::BlueBlink}, cellular,
     Cause::SimMissing, Confidence::High, Cure::Sim, {Cure::Cellular, Cure::Bundle}},
    {"R50", {Pattern::BlueBlink}, [](const Facts& f) { return gen3(f) && !is(f.setupDone, true) && !(f.firmware && !olderThan(f, {4, 0, 0})); },
     Cause::SetUpFlag, Confidence::High, Cure::SetUpDone, {Cure::FirstSetUp, Cure::Wifi}},
    {"R51", {Pattern::BlueBlink}, [](const Facts& f) { return is(f.wasOnline, WasOnline::Never) && !is(f.wifiEntered, true) && !is(f.wifiConfigured, true); },
     Cause::NeverSetUp, Confidence::High, Cure::FirstSetUp, {Cure::Sys}},
    {"R53-OWN", {Pattern::BlueBlink}, [](const Facts& f) { return (is(f.wifiEntered, true) || is(f.wifiConfigured, true)) && happened(f, {Happened::ProgramChanged}); },
     Cause::ProgramGuilty, Confidence::Medium, Cure::App, {Cure::Sys, Cure::Wifi}},
    {"R53", {Pattern::BlueBlink}, [](const Facts& f) { return is(f.wifiEntered, true) || is(f.wifiConfigured, true); },
     Cause::CannotStore, Confidence::Medium, Cure::Sys, {Cure::Wifi, Cure::App, Cure::Replace}},
    {"R52", {Pattern::BlueBlink}, [](const Facts& f) { return happened(f, {Happened::Power, Happened::UpdateInterrupted, Happened::SelfUpdate, Happened::FlashedByDfu, Happened::RepairTool}); },
     Cause::SettingsLost, Confidence::High, Cure::Wifi, {Cure::Sys}},
    {"R54", {Pattern::BlueBlink}, always,
     Cause::SettingsErased, Confidence::High, Cure::Wifi, {Cure::Sys}},
    {"R55-RED", {Pattern::RedBurst}, always,
     Cause::EraseFailed, Confidence::High, Cure::Sys, {Cure::Wifi}},
    {"R55", {Pattern::BlueFast}, always,
     Cause::SettingsErased, Confidence::High, Cure::Wifi, {Cure::Sys}},
    {"R56", {Pattern::LoopGreenBlue}, always,
     Cause::WrongPassword, Confidence::Medium, Cure::Wifi, {Cure::Sys}},
    {"R57-NORMAL", {Pattern::BlueBreathe}, [](const Facts& f) { return is(f.normalForProduct, true); },
     Cause::ProgramOffline, Confidence::High, Cure::OfflineOk, {Cure::App}},
    {"R57-CELL", {Pattern::BlueBreathe}, cellular,
     Cause::CellularAway, Confidence::Medium, Cure::Cellular, {Cure::SafeMode}},
    {"R57-APP", {Pattern::BlueBreathe}, [](const Facts& f) { return is(f.safeMode, SafeMode::Magenta); },
     Cause::ProgramGuilty, Confidence::High, Cure::App, {Cure::Sys}},
    {"R57", {Pattern::BlueBreathe}, always,
     Cause::RadioOnOnly, Confidence::Medium, Cure::SafeMode, {Cure::App}},

    // ---- magenta
    {"R58", {Pattern::MagentaSolid}, [](const Facts& f) { return is(f.model, Model::Core); },
     Cause::UpdateFails, Confidence::Medium, Cure::UpdateCore, {Cure::Sys}},
    {"R60", {Pattern::LoopMagenta, Pattern::MagentaOta, Pattern::MagentaFast, Pattern::MagentaBlink, Pattern::MagentaSolid},
     [](const Facts& f) { return is(f.lamp, Pattern::LoopMagenta) || is(f.lasting, Lasting::Longer); },
     Cause::UpdateFails, Confidence::Medium, Cure::Sys, {Cure::Bundle}},
    {"R59", {Pattern::MagentaOta, Pattern::MagentaFast, Pattern::MagentaBlink, Pattern::MagentaSolid}, always,
     Cause::UpdateRuns, Confidence::High, Cure::WaitOta, {Cure::Sys}},
    {"R61-CLAIM", {Pattern::MagentaBreathe}, [](const Facts& f) { return is(f.choseSafeMode, true) && is(f.account, Account::NotMine); },
     Cause::NotInAccount, Confidence::High, Cure::Claim, {Cure::App}},
    {"R61", {Pattern::MagentaBreathe}, [](const Facts& f) { return is(f.choseSafeMode, true); },
     Cause::SafeModeChosen, Confidence::High, Cure::App, {Cure::Sys}},
    {"R62", {Pattern::MagentaBreathe}, always,
     Cause::NoProgram, Confidence::High, Cure::Sys, {Cure::Tinker, Cure::Bundle}},

    // ---- yellow
    {"R63", {Pattern::YellowBlink}, [](const Facts& f) { return is(f.usb, Usb::None); },
     Cause::NotSeenOverUsb, Confidence::High, Cure::Usb, {Cure::Bundle, Cure::Replace}, FactId::Usb},
    {"R64", {Pattern::YellowBlink}, [](const Facts& f) { return is(f.buttonHeld, true); },
     Cause::DfuChosen, Confidence::High, Cure::GoOn, {Cure::Sys}},
    {"R65", {Pattern::YellowBlink}, always,
     Cause::NoSystem, Confidence::High, Cure::Sys, {Cure::KeysSys, Cure::Replace}},

    // ---- white
    {"R66", {Pattern::WhiteBreathe}, [](const Facts& f) { return happened(f, {Happened::RepairTool}); },
     Cause::HelperLeft, Confidence::High, Cure::Tinker, {Cure::Sys}},
    {"C5", {Pattern::WhiteBreathe}, [](const Facts& f) { return !is(f.normalForProduct, true) && happened(f, {Happened::UpdateInterrupted, Happened::SelfUpdate, Happened::FlashedByDfu, Happened::FactoryReset}); },
     Cause::SystemDamaged, Confidence::Medium, Cure::Sys, {Cure::App}},
    {"R67-NORMAL", {Pattern::WhiteBreathe}, [](const Facts& f) { return is(f.normalForProduct, true); },
     Cause::ProgramOffline, Confidence::High, Cure::OfflineOk, {Cure::Sys}},
    {"R67", {Pattern::WhiteBreathe}, always,
     Cause::RadioOnOnly, Confidence::High, Cure::App, {Cure::Sys}},
    {"R68", {Pattern::WhiteBlink}, [](const Facts& f) { return is(f.model, Model::Core) && (is(f.lasting, Lasting::Longer) || is(f.resetPressed, true)); },
     Cause::RadioBroken, Confidence::Medium, Cure::Replace, {}},
    {"R69", {Pattern::WhiteBlink}, [](const Facts& f) { return is(f.lasting, Lasting::HalfMinute); },
     Cause::KeysUnregistered, Confidence::High, Cure::RegisterKey, {Cure::Keys}},
    {"R70", {Pattern::WhiteBlink, Pattern::WhiteSolid}, always,
     Cause::StartHangs, Confidence::Medium, Cure::Power, {Cure::Sys, Cure::Replace}},

    // ---- the rest
    {"R71", {Pattern::Rainbow}, [](const Facts& f) { return !is(f.lasting, Lasting::Longer); },
     Cause::ShowsItself, Confidence::High, Cure::PressReset, {Cure::Watch}},
    {"R72", {Pattern::OrangeBlink}, always,
     Cause::RadioUpdate, Confidence::Medium, Cure::WaitRadioUpdate, {Cure::Bundle}},
    {"R73", {Pattern::Bars, Pattern::Grey, Pattern::MagentaMenu, Pattern::GreenBoot, Pattern::WhiteBoot, Pattern::YellowFast, Pattern::TrackerYellowGreen}, always,
     Cause::ButtonMenu, Confidence::High, Cure::Explain, {Cure::Watch}},
    {"R74", {Pattern::Custom}, [](const Facts& f) { return is(f.safeMode, SafeMode::Magenta) || is(f.normalForProduct, true); },
     Cause::ProgramShows, Confidence::Medium, Cure::OfflineOk, {Cure::App}},
    {"R74-TRY", {Pattern::Custom}, [](const Facts& f) { return !f.safeMode; },
     Cause::ProgramShows, Confidence::Low, Cure::SafeMode, {Cure::App, Cure::Bundle}},
    {"R75", {}, always,
     Cause::Unknown, Confidence::Low, Cure::Log, {Cure::Bundle}},
};
// clang-format on

} // namespace rescue::diagnosis::tables
