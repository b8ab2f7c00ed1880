// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/picker_offers.h"

#include "core/led/facts.h"

#include <algorithm>
#include <array>

namespace rescue::diagnosis {

using led::Hue;
using led::Movement;
using led::Pattern;

namespace {

/// The five movements, each with the lamp that stands for it: all in one colour, so that only the movement
/// differs.
struct MovementRow {
    Movement movement;
    const char* id;
    Pattern lamp;
};
constexpr std::array movements{
    MovementRow{Movement::Blinking, "blinking", Pattern::CyanBlink},
    MovementRow{Movement::Breathing, "breathing", Pattern::CyanBreathe},
    MovementRow{Movement::Several, "several", Pattern::CyanRedBurst},
    MovementRow{Movement::Steady, "steady", Pattern::CyanSolid},
    MovementRow{Movement::Off, "off", Pattern::Off},
};

/// Those of faults that are seen often first.
constexpr std::array hues{Hue::Cyan,   Hue::Green, Hue::Blue,   Hue::Magenta, Hue::White,
                          Hue::Yellow, Hue::Red,   Hue::Orange, Hue::Grey,    Hue::Many};

/// What is asked once the pattern is known: nothing that USB, the account or the cloud tells later, and no
/// experiment.
struct FactRow {
    Pattern lamp;
    FactId first;
    std::optional<FactId> second = {};
};
constexpr std::array factRows{
    FactRow{Pattern::Off, FactId::ColourWithButton},
    FactRow{Pattern::UserLampDim, FactId::ColourWithButton},
    FactRow{Pattern::WhiteSolid, FactId::MovesAfterReset},
    FactRow{Pattern::GreenSolid, FactId::MovesAfterReset},
    FactRow{Pattern::CyanSolid, FactId::MovesAfterReset},
    FactRow{Pattern::BlueSolid, FactId::MovesAfterReset},
    FactRow{Pattern::MagentaSolid, FactId::MovesAfterReset},
    FactRow{Pattern::YellowSolid, FactId::MovesAfterReset},
    FactRow{Pattern::RedSolid, FactId::MovesAfterReset},
    FactRow{Pattern::WhiteBlink, FactId::Lasting},
    FactRow{Pattern::WhiteBoot, FactId::ButtonHeld},
    FactRow{Pattern::BlueBlink, FactId::WasOnline, FactId::WifiEntered},
    FactRow{Pattern::BlueFast, FactId::ButtonHeld},
    FactRow{Pattern::GreenBlink, FactId::Before, FactId::Others},
    FactRow{Pattern::GreenFast, FactId::Before, FactId::Others},
    FactRow{Pattern::CyanRedBurst, FactId::Before},
    FactRow{Pattern::MagentaBlink, FactId::Lasting},
    FactRow{Pattern::MagentaMenu, FactId::ButtonHeld},
    FactRow{Pattern::MagentaOta, FactId::Lasting},
    FactRow{Pattern::MagentaFast, FactId::Lasting},
    FactRow{Pattern::LoopMagenta, FactId::Lasting},
    FactRow{Pattern::YellowBlink, FactId::ButtonHeld},
    FactRow{Pattern::YellowFast, FactId::ButtonHeld},
    FactRow{Pattern::GreenBreathe, FactId::NormalForProduct},
    FactRow{Pattern::BlueBreathe, FactId::NormalForProduct},
    FactRow{Pattern::WhiteBreathe, FactId::Before, FactId::NormalForProduct},
    FactRow{Pattern::MagentaBreathe, FactId::ChoseSafeMode},
    FactRow{Pattern::Custom, FactId::NormalForProduct},
    FactRow{Pattern::LoopGreenBlue, FactId::WifiEntered},
};

bool fits(Pattern pattern, const PickerSetup& setup)
{
    return !setup.model || led::factsOf(pattern).models.contains(*setup.model);
}

bool looksLike(Pattern one, Pattern other)
{
    const auto period = led::period(one);
    if (led::period(other) != period)
        return false;
    for (std::chrono::milliseconds at{0}; at < period; at += std::chrono::milliseconds(10)) {
        if (led::colourAt(one, at) != led::colourAt(other, at))
            return false;
    }
    return true;
}

/// All that move like this in this colour; of those that nobody could tell apart, the first.
std::vector<Pattern> patternsOf(Movement movement, Hue hue, const PickerSetup& setup)
{
    std::vector<Pattern> found;
    for (const Pattern pattern : led::allPatterns()) {
        const bool wanted =
            led::movementOf(pattern) == movement && led::hueOf(pattern) == hue && fits(pattern, setup);
        if (wanted && std::ranges::none_of(found, [&](Pattern one) { return looksLike(one, pattern); }))
            found.push_back(pattern);
    }
    return found;
}

/// Where colours take turns, they do not tell the tiles apart: each is a pattern, all flashes being one.
std::vector<PickChoice> severalColours(const PickerSetup& setup)
{
    std::vector<Pattern> flashes(bursts().begin(), bursts().end());
    flashes.insert(flashes.end(), slowFlashes().begin(), slowFlashes().end());
    std::vector<PickChoice> offers{{led::patternId(flashes.front()), flashes}};
    for (const Pattern pattern : led::allPatterns()) {
        if (led::movementOf(pattern) == Movement::Several && fits(pattern, setup) &&
            std::ranges::find(flashes, pattern) == flashes.end())
            offers.push_back({led::patternId(pattern), {pattern}});
    }
    return offers;
}

/// Does somebody who taps this see this lamp?
bool fits(Pattern pattern, TapRhythm rhythm)
{
    const auto movement = led::movementOf(pattern);
    const auto period = led::period(pattern);
    const bool blinks = movement == Movement::Blinking;
    switch (rhythm) {
    case TapRhythm::TooFast:
        return blinks && period <= std::chrono::milliseconds(200);
    case TapRhythm::NormalBlink:
        return blinks && period == std::chrono::milliseconds(200);
    case TapRhythm::SlowBlink:
        return blinks && period == std::chrono::milliseconds(500);
    case TapRhythm::Breathing:
        return movement == Movement::Breathing;
    case TapRhythm::TwoFlashes:
        return pattern == Pattern::CyanTwoOrange;
    case TapRhythm::ThreeFlashes:
        return pattern == Pattern::CyanThreeOrange;
    case TapRhythm::TooFew:
    case TapRhythm::Irregular:
        break;
    }
    return false;
}

std::optional<Movement> movementTapped(TapRhythm rhythm)
{
    switch (rhythm) {
    case TapRhythm::TooFast:
    case TapRhythm::NormalBlink:
    case TapRhythm::SlowBlink:
        return Movement::Blinking;
    case TapRhythm::Breathing:
        return Movement::Breathing;
    case TapRhythm::TwoFlashes:
    case TapRhythm::ThreeFlashes:
        return Movement::Several;
    case TapRhythm::TooFew:
    case TapRhythm::Irregular:
        break;
    }
    return std::nullopt;
}

} // namespace

std::span<const Pattern> bursts()
{
    static constexpr std::array all{Pattern::CyanRedBurst, Pattern::CyanOrangeBurst,
                                    Pattern::CyanMagentaBurst};
    return all;
}

std::span<const Pattern> slowFlashes()
{
    static constexpr std::array all{Pattern::CyanTwoOrange, Pattern::CyanThreeOrange};
    return all;
}

std::vector<PickChoice> movementOffers()
{
    std::vector<PickChoice> offers;
    offers.reserve(movements.size());
    for (const MovementRow& row : movements)
        offers.push_back({QString::fromLatin1(row.id), {row.lamp}});
    return offers;
}

Movement movementOf(const QString& id)
{
    const auto row =
        std::ranges::find(movements, id, [](const MovementRow& one) { return QString::fromLatin1(one.id); });
    return row != movements.end() ? row->movement : Movement::Off;
}

std::vector<PickChoice> colourOffers(Movement movement, const PickerSetup& setup)
{
    if (movement == Movement::Several)
        return severalColours(setup);
    std::vector<PickChoice> offers;
    for (const Hue hue : hues) {
        if (const auto patterns = patternsOf(movement, hue, setup); !patterns.empty())
            offers.push_back({led::patternId(patterns.front()), {patterns.front()}});
    }
    return offers;
}

std::vector<Pattern> twinsOf(Movement movement, Hue hue, const PickerSetup& setup)
{
    std::vector<Pattern> twins = patternsOf(movement, hue, setup);
    if (movement == Movement::Blinking) {
        const std::vector<Pattern> breathing = patternsOf(Movement::Breathing, hue, setup);
        twins.insert(twins.end(), breathing.begin(), breathing.end());
    }
    return twins;
}

std::vector<PickChoice> oneEach(std::span<const Pattern> patterns)
{
    std::vector<PickChoice> offers;
    offers.reserve(patterns.size());
    for (const Pattern pattern : patterns)
        offers.push_back({led::patternId(pattern), {pattern}});
    return offers;
}

std::vector<PickChoice> valueOffers(FactId fact)
{
    std::vector<PickChoice> offers;
    for (const QString& value : valueNames(fact))
        offers.push_back({value, {}});
    return offers;
}

std::vector<FactId> factsToAsk(Pattern lamp, const PickerSetup& setup)
{
    std::vector<FactId> facts;
    const auto row = std::ranges::find(factRows, lamp, &FactRow::lamp);
    if (row == factRows.end())
        return facts;
    facts.push_back(row->first);
    if (row->second)
        facts.push_back(*row->second);
    std::erase_if(facts,
                  [&](FactId fact) { return std::ranges::find(setup.known, fact) != setup.known.end(); });
    return facts;
}

std::optional<std::size_t> tapped(const PickView& view, TapRhythm rhythm)
{
    std::optional<std::size_t> found;
    for (std::size_t place = 0; place < view.offers.size(); ++place) {
        const PickChoice& offer = view.offers[place];
        const auto fit = [rhythm](Pattern lamp) { return fits(lamp, rhythm); };
        const bool wanted = view.step == PickStep::Movement
                                ? movements.at(place).movement == movementTapped(rhythm)
                                : std::ranges::any_of(offer.lamps, fit);
        if (wanted && found)
            return std::nullopt;
        if (wanted)
            found = place;
    }
    return found;
}

} // namespace rescue::diagnosis
