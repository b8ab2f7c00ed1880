// SPDX-License-Identifier: Apache-2.0
#include "core/led/lamp.h"

#include "core/led/facts.h"
#include "core/led/kind.h"
#include "core/led/shape.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rescue::led {

namespace {

using std::chrono::milliseconds;

template <Colour colour> Shape steady(Era /*era*/)
{
    return {steadyFor(colour, milliseconds{1000})};
}

template <Colour colour, int cycle> Shape blink(Era /*era*/)
{
    return {blinkFor(colour, milliseconds{cycle}, milliseconds{cycle})};
}

template <Colour colour> Shape breathe(Era era)
{
    return {fadeFor(colour, normalFade(era), normalFade(era))};
}

Shape breatheFast(Era /*era*/)
{
    return {fadeFor(red, fastFade, fastFade)};
}

/// 25 toggles of 50 ms (device-os system/src/system_network.cpp), and the pause until somebody looks again.
Shape eraseFailed(Era /*era*/)
{
    return {blinkFor(red, fastBlink, milliseconds{1250}), steadyFor(dark, milliseconds{1000})};
}

template <Colour colour> Shape burst(Era era)
{
    return handshakeError(colour, era);
}

template <int flashes> Shape slowFlashes(Era era)
{
    return socketError(flashes, era);
}

/// With code 1: which code it is makes no other pattern.
Shape sos(Era /*era*/)
{
    return sosShape(1);
}

struct Row {
    Pattern pattern;
    const char* id;
    Movement movement;
    Hue hue;
    Shape (*shape)(Era);
};

/// Too weak to be taken for a lit lamp.
constexpr Colour weakBlue{0, 0, 64};

/// In the order of the enumerators, so that a pattern is its own index.
using enum Movement;
constexpr std::array rows{
    Row{Pattern::Off, "OFF", Off, Hue::None, steady<dark>},
    Row{Pattern::UserLampDim, "D7-DIM", Off, Hue::Blue, steady<weakBlue>},
    Row{Pattern::WhiteSolid, "W-SOLID", Steady, Hue::White, steady<white>},
    Row{Pattern::WhiteBlink, "W-BLINK", Blinking, Hue::White, blink<white, 200>},
    Row{Pattern::WhiteBoot, "W-BOOT", Blinking, Hue::White, blink<white, 100>},
    Row{Pattern::WhiteBreathe, "W-BREATHE", Breathing, Hue::White, breathe<white>},
    Row{Pattern::BlueBlink, "B-BLINK", Blinking, Hue::Blue, blink<blue, 500>},
    Row{Pattern::BlueFast, "B-FAST", Blinking, Hue::Blue, blink<blue, 100>},
    Row{Pattern::BlueBreathe, "B-BREATHE", Breathing, Hue::Blue, breathe<blue>},
    Row{Pattern::BlueSolid, "B-SOLID", Steady, Hue::Blue, steady<blue>},
    Row{Pattern::GreenBlink, "G-BLINK", Blinking, Hue::Green, blink<green, 200>},
    Row{Pattern::GreenFast, "G-FAST", Blinking, Hue::Green, blink<green, 100>},
    Row{Pattern::GreenBoot, "G-BOOT", Blinking, Hue::Green, blink<green, 100>},
    Row{Pattern::GreenBreathe, "G-BREATHE", Breathing, Hue::Green, breathe<green>},
    Row{Pattern::GreenSolid, "G-SOLID", Steady, Hue::Green, steady<green>},
    Row{Pattern::Bars, "BARS", Blinking, Hue::Green, bars},
    Row{Pattern::CyanBlink, "C-BLINK", Blinking, Hue::Cyan, blink<cyan, 200>},
    Row{Pattern::CyanFast, "C-FAST", Blinking, Hue::Cyan, blink<cyan, 100>},
    Row{Pattern::CyanRedBurst, "C+1-RED", Several, Hue::Cyan, burst<red>},
    Row{Pattern::CyanOrangeBurst, "C+1-ORANGE", Several, Hue::Cyan, burst<orange>},
    Row{Pattern::CyanMagentaBurst, "C+1-MAGENTA", Several, Hue::Cyan, burst<magenta>},
    Row{Pattern::CyanTwoOrange, "C+2", Several, Hue::Cyan, slowFlashes<2>},
    Row{Pattern::CyanThreeOrange, "C+3", Several, Hue::Cyan, slowFlashes<3>},
    Row{Pattern::CyanBreathe, "C-BREATHE", Breathing, Hue::Cyan, breathe<cyan>},
    Row{Pattern::CyanSolid, "C-SOLID", Steady, Hue::Cyan, steady<cyan>},
    Row{Pattern::MagentaMenu, "M-BLINK-BTN", Blinking, Hue::Magenta, blink<magenta, 200>},
    Row{Pattern::MagentaOta, "M-OTA", Blinking, Hue::Magenta, otaFlicker},
    Row{Pattern::MagentaBlink, "M-BLINK", Blinking, Hue::Magenta, blink<magenta, 100>},
    Row{Pattern::MagentaFast, "M-FAST", Blinking, Hue::Magenta, blink<magenta, 100>},
    Row{Pattern::MagentaBreathe, "M-BREATHE", Breathing, Hue::Magenta, breathe<magenta>},
    Row{Pattern::MagentaSolid, "M-SOLID", Steady, Hue::Magenta, steady<magenta>},
    Row{Pattern::YellowBlink, "Y-BLINK", Blinking, Hue::Yellow, blink<yellow, 200>},
    Row{Pattern::YellowFast, "Y-FAST", Blinking, Hue::Yellow, blink<yellow, 100>},
    Row{Pattern::YellowSolid, "Y-SOLID", Steady, Hue::Yellow, steady<yellow>},
    Row{Pattern::TrackerYellowGreen, "T-YG", Several, Hue::Yellow, trackerYellowGreen},
    Row{Pattern::OrangeBlink, "O-BLINK", Blinking, Hue::Orange, blink<orange, 500>},
    Row{Pattern::RedSos, "R-SOS", Blinking, Hue::Red, sos},
    Row{Pattern::RedBurst, "R-BURST", Blinking, Hue::Red, eraseFailed},
    Row{Pattern::RedSolid, "R-SOLID", Steady, Hue::Red, steady<red>},
    Row{Pattern::TrackerRed, "T-RED", Breathing, Hue::Red, breatheFast},
    Row{Pattern::Grey, "GREY", Steady, Hue::Grey, steady<grey>},
    Row{Pattern::Rainbow, "RAINBOW", Several, Hue::Many, rainbow},
    Row{Pattern::LoopWhiteGreen, "LOOP-WG", Several, Hue::Many, loopWhiteGreen},
    Row{Pattern::LoopGreenCyan, "LOOP-GC", Several, Hue::Many, loopGreenCyan},
    Row{Pattern::LoopGreenBlue, "LOOP-GB", Several, Hue::Many, loopGreenBlue},
    Row{Pattern::LoopMagenta, "LOOP-M", Several, Hue::Many, loopMagenta},
    Row{Pattern::Custom, "CUSTOM", Several, Hue::Many, custom},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].pattern != static_cast<Pattern>(i))
            return false;
    return rows.size() == static_cast<std::size_t>(lastPattern) + 1;
}
static_assert(inOrder(), "one row for each pattern, in the order of led::Pattern");

const Row& row(Pattern pattern)
{
    return rows.at(static_cast<std::size_t>(pattern));
}

constexpr std::size_t eras = static_cast<std::size_t>(newestEra) + 1;

/// Made once: lamps ask forty times a second.
const Shape& shapeOf(Pattern pattern, std::optional<Era> era)
{
    static const auto shapes = [] {
        std::array<std::array<Shape, eras>, rows.size()> all;
        for (const Row& each : rows) {
            for (std::size_t i = 0; i < eras; ++i)
                all.at(static_cast<std::size_t>(each.pattern)).at(i) = each.shape(static_cast<Era>(i));
        }
        return all;
    }();
    return shapes.at(static_cast<std::size_t>(pattern))
        .at(static_cast<std::size_t>(era.value_or(eraOf(lastVersion(pattern)))));
}

} // namespace

Colour colourAt(Pattern pattern, milliseconds since, std::optional<Era> era)
{
    const Shape& shape = shapeOf(pattern, era);
    return colourIn(shape, std::max(since, milliseconds{0}) % lengthOf(shape));
}

milliseconds period(Pattern pattern, std::optional<Era> era)
{
    return lengthOf(shapeOf(pattern, era));
}

Colour stillColour(Pattern pattern)
{
    struct Total {
        Colour colour;
        milliseconds length;
    };
    std::vector<Total> totals;
    for (const Part& part : shapeOf(pattern, {})) {
        const auto same = std::ranges::find(totals, part.colour, &Total::colour);
        if (same != totals.end())
            same->length += part.length;
        else if (part.colour != dark)
            totals.push_back({part.colour, part.length});
    }
    const auto most = std::ranges::max_element(totals, {}, &Total::length);
    return most != totals.end() ? most->colour : dark;
}

milliseconds flashBegins(Pattern pattern, std::optional<Era> era)
{
    return flashLength(pattern, era) > milliseconds{0} ? cyanBefore : milliseconds{0};
}

milliseconds flashLength(Pattern pattern, std::optional<Era> era)
{
    const bool isCloudError = movementOf(pattern) == Several && hueOf(pattern) == Hue::Cyan;
    const Shape& shape = shapeOf(pattern, era);
    if (!isCloudError || shape.size() < 3)
        return milliseconds{0};
    return shape.at(1).length; // after cyan, before cyan
}

Movement movementOf(Pattern pattern)
{
    return row(pattern).movement;
}

Hue hueOf(Pattern pattern)
{
    return row(pattern).hue;
}

std::vector<Pattern> patternsOf(Movement movement)
{
    std::vector<Pattern> found;
    for (const Row& each : rows) {
        if (each.movement == movement)
            found.push_back(each.pattern);
    }
    return found;
}

QString patternId(Pattern pattern)
{
    return QString::fromLatin1(row(pattern).id);
}

std::optional<Pattern> patternFromId(const QString& id)
{
    const auto found =
        std::ranges::find_if(rows, [&id](const Row& each) { return id == QLatin1String(each.id); });
    return found != rows.end() ? std::optional(found->pattern) : std::nullopt;
}

std::span<const Pattern> allPatterns()
{
    static constexpr auto patterns = [] {
        std::array<Pattern, rows.size()> all{};
        for (std::size_t i = 0; i < rows.size(); ++i)
            all[i] = rows[i].pattern;
        return all;
    }();
    return patterns;
}

} // namespace rescue::led
