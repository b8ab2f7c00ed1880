// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/conditions.h"

/// Limits, outages, the way to the device, what was measured; then a dark lamp, power and crashes.
namespace rescue::diagnosis::tables {

// What stands in the way of the rest of the table, and so has to ask it (rules.h).
constexpr bool outage(const Facts& f);
constexpr bool onlyUsbIsMissing(const Facts& f);
constexpr bool onlyOwnerMissing(const Facts& f);
constexpr bool onlySignInMissing(const Facts& f);

// clang-format off
inline constexpr Rule firstRules[] = {
    {"R02", {}, [](const Facts& f) { return is(f.changedAfterPlan, true); },
     Cause::SecondFault, Confidence::High, Cure::DescribeAgain, {}, FactId::ChangedAfterPlan},
    {"C9", {Pattern::GreenBlink, Pattern::BlueBlink}, [](const Facts& f) { return is(f.cyclesWithoutChange, 2); },
     Cause::KeyAreaWorn, Confidence::Medium, Cure::RebuildKeyArea, {Cure::Bundle, Cure::Replace}},
    {"R01", {}, [](const Facts& f) { return f.cyclesWithoutChange.value_or(0) >= 2 || f.minutesSpent.value_or(0) > 60; },
     Cause::LimitReached, Confidence::High, Cure::Bundle, {Cure::Replace}},
    {"R03", {}, outage,
     Cause::Outage, Confidence::High, Cure::WaitOutage, {Cure::ColdBoot, Cure::Keys}},
    {"C10", {}, [](const Facts& f) { return is(f.usb, Usb::CannotOpen) && onlyUsbIsMissing(f); },
     Cause::ComputerRefuses, Confidence::High, Cure::Usb, {Cure::Bundle}, FactId::Usb},
    {"R04", {}, [](const Facts& f) { return is(f.usb, Usb::None) && f.lamp && onlyUsbIsMissing(f); },
     Cause::NotSeenOverUsb, Confidence::High, Cure::Usb, {Cure::Bundle}, FactId::Usb},
    // C6: the device itself names a module that is damaged or does not fit.
    {"R05", {}, [](const Facts& f) { return is(f.modules, Modules::Damaged); },
     Cause::SystemDamaged, Confidence::High, Cure::Sys, {Cure::Bundle, Cure::Replace}},
    {"R20", {}, onlyOwnerMissing,
     Cause::KeysOfProduct, Confidence::High, Cure::OwnerRegisters, {Cure::Bundle}},
    {"R16", {}, onlySignInMissing,
     Cause::NotSignedIn, Confidence::High, Cure::SignIn, {}, FactId::Account},
    {"R15-MINE", {}, [](const Facts& f) { return otherCloud(f) && is(f.otherCloudIsMine, true) && (!f.lamp || failingCyan.has(shown(f)) || connected.has(shown(f))); },
     Cause::OtherCloudMine, Confidence::Medium, Cure::ToParticleCloud, {Cure::KeysSys, Cure::Bundle}},
    {"R15", {}, [](const Facts& f) { return otherCloud(f) && (!f.lamp || failingCyan.has(shown(f)) || connected.has(shown(f)) || is(f.lamp, Pattern::WhiteBlink)); },
     Cause::OtherCloud, Confidence::High, Cure::AskVendor, {Cure::Bundle}},
    {"R10", {}, [](const Facts& f) { return is(f.lamp, Pattern::LoopWhiteGreen) || is(f.usb, Usb::FlapsFast); },
     Cause::PowerDips, Confidence::High, Cure::Power, {Cure::Sys, Cure::Bundle}},
    {"M1", {}, [](const Facts& f) { return keysBad(f) && (crashes(f) || dfuUnasked(f) || is(f.lamp, Pattern::WhiteSolid)); },
     Cause::SystemAndKeysDamaged, Confidence::High, Cure::KeysSys, {Cure::Bundle, Cure::Replace}},

    // C2: a board is given up only when the second button brings no colour either.
    {"R06", {Pattern::UserLampDim}, [](const Facts& f) { return is(f.colourWithButton, false) && !is(f.model, Model::Core) && (!f.usb || is(f.usb, Usb::None)); },
     Cause::NoBootloader, Confidence::High, Cure::Replace, {}},
    {"C2", dark, [](const Facts& f) { return is(f.colourWithButton, true) || is(f.usb, Usb::DfuWithButton); },
     Cause::NoSystem, Confidence::High, Cure::Sys, {Cure::Bundle, Cure::Replace}},
    {"C2-TRY", {Pattern::UserLampDim}, [](const Facts& f) { return !is(f.usb, Usb::Normal) && !is(f.usb, Usb::Dfu); },
     Cause::BootloaderUnsure, Confidence::Medium, Cure::Dead, {Cure::Replace}},
    {"R07", dark, [](const Facts& f) { return is(f.usb, Usb::Dfu); },
     Cause::BrokenLamp, Confidence::Medium, Cure::Sys, {Cure::Bundle}},
    {"R08", dark, [](const Facts& f) { return is(f.usb, Usb::Normal); },
     Cause::LampDark, Confidence::High, Cure::VerifyByUsb, {Cure::App}},
    {"R09-ASLEEP", {Pattern::Off}, [](const Facts& f) { return is(f.normalForProduct, true); },
     Cause::Asleep, Confidence::Medium, Cure::OfflineOk, {Cure::Dead}},
    {"R09", {Pattern::Off}, always,
     Cause::NoPower, Confidence::High, Cure::Dead, {Cure::Replace}},

    // A crash that safe mode ends is the program's; back to cyan counts, for it did not crash on the way.
    {"R11", {}, [](const Facts& f) { return crashes(f) && (is(f.safeMode, SafeMode::Magenta) || is(f.safeMode, SafeMode::BackToCyan)); },
     Cause::ProgramCrash, Confidence::High, Cure::App, {Cure::Sys}},
    {"R12", {Pattern::RedSos}, [](const Facts& f) { return is(f.sosCode, 10) && happened(f, {Happened::Power}); },
     Cause::SettingsHurt, Confidence::Medium, Cure::ClearWifi, {Cure::Sys, Cure::Replace}},
    {"C4-SOS-DFU", {}, [](const Facts& f) { return crashes(f) && happened(f, {Happened::ProgramChanged}) && (is(f.safeMode, SafeMode::NotReached) || is(f.model, Model::Core)); },
     Cause::ProgramCrash, Confidence::High, Cure::Tinker, {Cure::Sys}},
    {"C4-SOS", {}, [](const Facts& f) { return crashes(f) && happened(f, {Happened::ProgramChanged}); },
     Cause::ProgramCrash, Confidence::High, Cure::App, {Cure::Tinker, Cure::Sys}},
    // device-os services/inc/panic_codes.h: exit, out of heap, SPI over-run, pure virtual call, stack overflow,
    // heap error. A program does these, not a damaged system; safe mode tells.
    {"S1", {Pattern::RedSos}, [](const Facts& f) { constexpr int own[] = {7, 8, 9, 12, 13, 14}; return !f.safeMode && !keysAtRisk(f) && std::ranges::find(own, f.sosCode.value_or(0)) != std::end(own); },
     Cause::ProgramCrash, Confidence::Medium, Cure::App, {Cure::Sys}},
    // C11: also for a device that comes and goes on USB, and for colours that repeat where safe mode is gone.
    {"R13", {}, [](const Facts& f) { return crashes(f) || (is(f.lamp, Pattern::Custom) && is(f.safeMode, SafeMode::NotReached) && !is(f.normalForProduct, true)); },
     Cause::Crash, Confidence::High, Cure::Sys, {Cure::Bundle, Cure::Replace}},

    // What lies in the key area is measured, and wins over every story the lamp tells.
    {"M2", {}, [](const Facts& f) { return keysBad(f) && !dark.has(f.lamp); },
     Cause::KeysMeasured, Confidence::High, Cure::Keys, {Cure::KeysSys, Cure::Log, Cure::Bundle}},
    {"M4", {Pattern::CyanBlink, Pattern::CyanFast, Pattern::CyanRedBurst, Pattern::CyanOrangeBurst, Pattern::CyanMagentaBurst,
            Pattern::CyanThreeOrange, Pattern::LoopGreenCyan}, [](const Facts& f) { return is(f.keyRegistered, false) && !otherCloud(f); },
     Cause::KeysUnregistered, Confidence::High, Cure::RegisterKey, {Cure::Keys, Cure::KeysSys}},
    {"M5", {Pattern::CyanBlink, Pattern::CyanTwoOrange, Pattern::CyanThreeOrange, Pattern::LoopGreenCyan},
     [](const Facts& f) { return is(f.cloudPort, CloudPort::Blocked) && !is(f.hotspot, Hotspot::Same) && !is(f.others, Others::Fine); },
     Cause::PortClosed, Confidence::High, Cure::RouterPort, {Cure::Hotspot, Cure::Keys}},
    // Safe mode reaches the cloud: Wi-Fi, keys and account are good, and the program is what is left.
    {"M3", {Pattern::CyanBlink, Pattern::CyanFast, Pattern::CyanRedBurst, Pattern::CyanOrangeBurst,
            Pattern::CyanMagentaBurst, Pattern::CyanTwoOrange, Pattern::CyanThreeOrange, Pattern::LoopGreenCyan,
            Pattern::GreenBlink, Pattern::GreenFast, Pattern::GreenSolid, Pattern::BlueBlink, Pattern::BlueSolid,
            Pattern::CyanSolid, Pattern::RedSolid, Pattern::LoopGreenBlue},
     [](const Facts& f) { return is(f.safeMode, SafeMode::Magenta); },
     Cause::ProgramGuilty, Confidence::High, Cure::App, {Cure::Sys}},
    {"R00", {}, [](const Facts& f) { return is(f.resetPressed, false) && f.lamp && !notToBeInterrupted.has(f.lamp); },
     Cause::NotRestarted, Confidence::High, Cure::PressReset, {}, FactId::ResetPressed},
    // Nobody described the lamp, or it has changed since: what was measured says enough.
    {"M4-BLIND", {}, [](const Facts& f) { return !shown(f) && is(f.keyRegistered, false) && !otherCloud(f); },
     Cause::KeysUnregistered, Confidence::Medium, Cure::RegisterKey, {Cure::Keys, Cure::KeysSys}},
    {"M6-BLIND", {}, [](const Facts& f) { return !shown(f) && is(f.wifiConfigured, false); },
     Cause::SettingsLost, Confidence::Medium, Cure::Wifi, {Cure::Sys}},
    {"M5-BLIND", {}, [](const Facts& f) { return !shown(f) && is(f.cloudPort, CloudPort::Blocked) && !is(f.hotspot, Hotspot::Same) && !is(f.others, Others::Fine); },
     Cause::PortClosed, Confidence::Medium, Cure::RouterPort, {Cure::Hotspot, Cure::Keys}},
    {"L0", {}, [](const Facts& f) { return !shown(f); },
     Cause::LampNotTold, Confidence::High, Cure::Watch, {Cure::Bundle}},
};
// clang-format on

} // namespace rescue::diagnosis::tables
