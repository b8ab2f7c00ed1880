// SPDX-License-Identifier: Apache-2.0
#include "core/led/facts.h"

#include <algorithm>
#include <array>

namespace rescue::led {

namespace {

using enum Model;

constexpr Models all = Models::all();
constexpr Models wifi{Core, Photon, P1, Duo, Argon};
constexpr Models mobile{Electron, Boron};
constexpr Models gen3{Argon, Boron, Xenon};
constexpr Models stm32{Core, Photon, P1, Electron, Duo};
constexpr Models notCore = Models::without({Core});

struct Row {
    Pattern pattern;
    PatternFacts facts;
};

/// In the order of the enumeration. Sources: device-os bootloader/src/main.c and system/src/main.cpp of the
/// tags; docs src/content/tutorials/device-os/led.md and src/content/notes/dim-d7.md; redbear/Duo docs.
constexpr std::array rows{
    Row{Pattern::Off, {all}},
    Row{Pattern::UserLampDim, {stm32}},
    Row{Pattern::WhiteSolid, {all, Trigger::Reset}},
    Row{Pattern::WhiteBlink, {all}},
    Row{Pattern::WhiteBoot, {all, Trigger::MenuSettings}},
    Row{Pattern::WhiteBreathe, {all}},
    Row{Pattern::BlueBlink, {all, Trigger::HoldThree}},
    Row{Pattern::BlueFast, {Models{Core, Photon, P1, Duo, Argon, Boron, Xenon}, Trigger::HoldTen}},
    Row{Pattern::BlueBreathe, {all}},
    Row{Pattern::BlueSolid, {all}},
    Row{Pattern::GreenBlink, {all}},
    Row{Pattern::GreenFast, {notCore}},
    Row{Pattern::GreenBoot, {Models{Photon, P1, Electron, Duo, Argon, Boron, Xenon}, Trigger::MenuRestore}},
    Row{Pattern::GreenBreathe, {all}},
    Row{Pattern::GreenSolid, {all}},
    Row{Pattern::Bars, {mobile, Trigger::Tap}},
    Row{Pattern::CyanBlink, {all}},
    Row{Pattern::CyanFast, {all}},
    Row{Pattern::CyanRedBurst, {wifi}},
    Row{Pattern::CyanOrangeBurst, {wifi}},
    Row{Pattern::CyanMagentaBurst, {wifi}},
    Row{Pattern::CyanTwoOrange, {all}},
    Row{Pattern::CyanThreeOrange, {all}},
    Row{Pattern::CyanBreathe, {all}},
    Row{Pattern::CyanSolid, {all}},
    Row{Pattern::MagentaMenu, {notCore, Trigger::MenuSafeMode}},
    Row{Pattern::MagentaOta, {all}},
    Row{Pattern::MagentaBlink, {notCore}},
    Row{Pattern::MagentaFast, {all}},
    Row{Pattern::MagentaBreathe, {notCore}},
    Row{Pattern::MagentaSolid, {all, Trigger::SerialUpdate}},
    Row{Pattern::YellowBlink, {all, Trigger::MenuDfu}},
    Row{Pattern::YellowFast, {gen3, Trigger::MenuRestore}},
    Row{Pattern::YellowSolid, {all}},
    Row{Pattern::TrackerYellowGreen, {Models::trackers()}},
    Row{Pattern::OrangeBlink, {Models{Core}}},
    Row{Pattern::RedSos, {all}},
    Row{Pattern::RedBurst, {wifi, Trigger::HoldTen}},
    Row{Pattern::RedSolid, {all}},
    Row{Pattern::TrackerRed, {Models::trackers()}},
    Row{Pattern::Grey, {mobile, Trigger::DoubleTap}},
    Row{Pattern::Rainbow, {all, Trigger::AskedToSignal}},
    Row{Pattern::LoopWhiteGreen, {all}},
    Row{Pattern::LoopGreenCyan, {all}},
    Row{Pattern::LoopGreenBlue, {wifi}},
    Row{Pattern::LoopMagenta, {notCore}},
    Row{Pattern::Custom, {all}},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].pattern != static_cast<Pattern>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(lastPattern) + 1;
}
static_assert(inOrder(), "the facts of each pattern, in the order of led::Pattern");

struct First {
    Pattern pattern;
    Models models;
    int major, minor, micro;
};

/// What did not exist from the beginning.
constexpr std::array firsts{
    First{Pattern::WhiteBoot, {Photon, P1}, 1, 2, 1}, // bootloader; without a factory image
    First{Pattern::GreenFast, notCore, 0, 4, 3},
    First{Pattern::GreenBoot, {Electron}, 0, 6, 0},
    First{Pattern::Bars, {Boron}, 1, 5, 0},
    First{Pattern::CyanTwoOrange, notCore, 0, 4, 5},
    First{Pattern::CyanThreeOrange, notCore, 0, 4, 5},
    First{Pattern::MagentaMenu, notCore, 0, 4, 2},
    First{Pattern::MagentaBlink, notCore, 0, 6, 1},
    First{Pattern::MagentaBreathe, notCore, 0, 4, 2},
    First{Pattern::RedBurst, wifi, 0, 4, 4}, // system/src/system_network.cpp
    First{Pattern::Grey, {Boron}, 1, 5, 0},
};

} // namespace

const PatternFacts& factsOf(Pattern pattern)
{
    return rows.at(static_cast<std::size_t>(pattern)).facts;
}

QVersionNumber firstVersion(Pattern pattern, Model model)
{
    const auto* found = std::ranges::find_if(
        firsts, [&](const First& first) { return first.pattern == pattern && first.models.contains(model); });
    return found != firsts.end() ? QVersionNumber(found->major, found->minor, found->micro)
                                 : QVersionNumber();
}

QVersionNumber lastVersion(Pattern pattern)
{
    const bool toldByColour = pattern == Pattern::CyanOrangeBurst || pattern == Pattern::CyanMagentaBurst;
    return toldByColour ? QVersionNumber(1, 5) : QVersionNumber();
}

} // namespace rescue::led
