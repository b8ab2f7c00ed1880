// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/button_guide.h"

#include <algorithm>
#include <ranges>

namespace rescue::diagnosis {

namespace {

using led::Pattern;

// A device that only restarts is back after one to three seconds, of which the bootloader takes none.
constexpr Milliseconds quickRestart{1'000};
// The start menu ends by itself after 12 s (TIMING_ALL in bootloader/src/main.c); the rest is for the way
// back.
constexpr Milliseconds longestMenu{16'000};
// Reading three lines and finding two buttons takes a while.
constexpr Milliseconds patience{45'000};

StageEffect wanted(ButtonGoal goal)
{
    switch (goal) {
    case ButtonGoal::Dfu:
        return StageEffect::Dfu;
    case ButtonGoal::SafeMode:
        return StageEffect::SafeMode;
    case ButtonGoal::ClearWifi:
        return StageEffect::ClearWifi;
    case ButtonGoal::Listening:
        break;
    }
    return StageEffect::Listening;
}

constexpr ButtonStage restart{Milliseconds(0), Pattern::Off, StageEffect::Restart};
constexpr ButtonStage safeMode{Milliseconds(1'000), Pattern::MagentaMenu, StageEffect::SafeMode};
constexpr ButtonStage dfu{Milliseconds(3'000), Pattern::YellowBlink, StageEffect::Dfu};
constexpr ButtonStage restore{Milliseconds(6'500), Pattern::GreenBoot, StageEffect::RestoreApplication};

/// The menu of the bootloader, which runs while the second button is down.
std::vector<ButtonStage> startMenu(Model model)
{
    const auto white = [](StageEffect effect) {
        return ButtonStage{Milliseconds(10'000), Pattern::WhiteBoot, effect};
    };
    switch (model) {
    case Model::Photon:
    case Model::P1:
        // Green needs an image that no factory writes. White comes with the bootloader of 1.2.1; an older one
        // stays at yellow. Which one it is cannot be seen, so the guide is for the one that can do harm.
        return {restart, safeMode, dfu, white(StageEffect::ClearWifi)};
    case Model::Core:
        // No safe mode, and nothing between DFU mode and the factory reset.
        return {restart, dfu, white(StageEffect::FactoryReset)};
    case Model::Duo:
        return {{Milliseconds(0), Pattern::MagentaMenu, StageEffect::SafeMode},
                dfu,
                {Milliseconds(6'000), Pattern::GreenBoot, StageEffect::RestoreApplication},
                {Milliseconds(9'000), Pattern::WhiteBoot, StageEffect::ClearWifi}};
    case Model::Electron:
    case Model::Argon:
    case Model::Boron:
    case Model::Xenon:
        break;
    }
    return {restart, safeMode, dfu, restore, white(StageEffect::ClearSettings)};
}

/// What the firmware does about the second button while it runs.
std::vector<ButtonStage> runningButton(Model model)
{
    std::vector<ButtonStage> stages{{Milliseconds(0), Pattern::Off, StageEffect::Restart},
                                    {Milliseconds(3'000), Pattern::BlueBlink, StageEffect::Listening}};
    if (model == Model::Electron)
        return stages; // there is no Wi-Fi to forget
    const bool gen3 = model == Model::Argon || model == Model::Boron || model == Model::Xenon;
    stages.push_back({Milliseconds(10'000), gen3 ? Pattern::BlueBlink : Pattern::BlueFast,
                      gen3 ? StageEffect::ClearSettings : StageEffect::ClearWifi});
    return stages;
}

bool harmful(StageEffect effect)
{
    return effect == StageEffect::RestoreApplication || effect == StageEffect::ClearWifi ||
           effect == StageEffect::ClearSettings || effect == StageEffect::FactoryReset;
}

/// The last stretch off the bus and what came after it.
struct Absence {
    std::optional<Milliseconds> began; ///< nothing: it has been away from the beginning
    std::optional<Milliseconds> ended;
};

std::optional<Absence> lastAbsence(std::span<const UsbSight> sights)
{
    std::optional<Absence> last;
    for (std::size_t i = 0; i < sights.size(); ++i) {
        const bool away = !sights[i].mode;
        const bool wasAway = i > 0 && !sights[i - 1].mode;
        if (away && !wasAway)
            last = Absence{i == 0 ? std::nullopt : std::optional(sights[i].at), {}};
        else if (!away && wasAway)
            last->ended = sights[i].at;
    }
    return last;
}

ButtonVerdict judgeReturn(const ButtonGuide& guide, const UsbSight& seen, Milliseconds away)
{
    if (!guide.tapReset)
        return ButtonVerdict::Restarted;
    if (seen.mode == DeviceMode::Dfu)
        return ButtonVerdict::DfuInstead;
    if (const ButtonStage* danger = guide.danger(); danger != nullptr && away >= danger->from)
        return ButtonVerdict::HeldTooLong;
    if (away < quickRestart)
        return ButtonVerdict::LetGoAtOnce;
    // On USB safe mode looks like any running firmware, and a slow restart takes as long.
    return guide.goal == ButtonGoal::SafeMode ? ButtonVerdict::LampTells : ButtonVerdict::LetGoEarly;
}

bool arrived(ButtonGoal goal, const UsbSight& seen)
{
    return (goal == ButtonGoal::Dfu && seen.mode == DeviceMode::Dfu) ||
           (goal == ButtonGoal::Listening && seen.mode == DeviceMode::Normal && seen.listening);
}

} // namespace

const ButtonStage& ButtonGuide::release() const
{
    return *std::ranges::find(stages, wanted(goal), &ButtonStage::effect);
}

const ButtonStage* ButtonGuide::danger() const
{
    const auto wantedStage = std::ranges::find(stages, wanted(goal), &ButtonStage::effect);
    if (wantedStage == stages.end())
        return nullptr;
    const auto found = std::find_if(std::next(wantedStage), stages.end(),
                                    [](const ButtonStage& stage) { return harmful(stage.effect); });
    return found == stages.end() ? nullptr : &*found;
}

const ButtonStage& ButtonGuide::at(Milliseconds held) const
{
    const auto next = std::ranges::upper_bound(stages, held, {}, &ButtonStage::from);
    return next == stages.begin() ? stages.front() : *std::prev(next);
}

ButtonGuide guideFor(Model model, ButtonGoal goal)
{
    ButtonGuide guide;
    guide.model = model;
    guide.goal = goal;
    guide.mayBeHidden = model == Model::P1;
    guide.tapReset = goal == ButtonGoal::Dfu || goal == ButtonGoal::SafeMode;
    guide.stages = guide.tapReset ? startMenu(model) : runningButton(model);
    guide.exists = std::ranges::find(guide.stages, wanted(goal), &ButtonStage::effect) != guide.stages.end();
    if (!guide.exists)
        guide.stages.clear();
    return guide;
}

ButtonVerdict judge(const ButtonGuide& guide, std::span<const UsbSight> sights, Milliseconds now)
{
    if (sights.empty())
        return ButtonVerdict::NotAttached;
    const UsbSight& seen = sights.back();
    const auto absence = lastAbsence(sights);
    if (!seen.mode) {
        if (!absence->began)
            return ButtonVerdict::NotAttached;
        return now - *absence->began > longestMenu ? ButtonVerdict::StillAway : ButtonVerdict::Holding;
    }
    if (arrived(guide.goal, seen))
        return ButtonVerdict::Reached;
    if (absence && absence->began)
        return judgeReturn(guide, seen, *absence->ended - *absence->began);
    if (!guide.tapReset)
        return seen.mode == DeviceMode::Dfu ? ButtonVerdict::DfuInstead : ButtonVerdict::Waiting;
    const Milliseconds since = absence ? *absence->ended : sights.front().at;
    return now - since > patience ? ButtonVerdict::NothingSeen : ButtonVerdict::Waiting;
}

std::optional<Milliseconds> awayFor(std::span<const UsbSight> sights, Milliseconds now)
{
    const auto absence = lastAbsence(sights);
    if (!absence || absence->ended || !absence->began)
        return std::nullopt;
    return now - *absence->began;
}

} // namespace rescue::diagnosis
