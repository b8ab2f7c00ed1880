// SPDX-License-Identifier: Apache-2.0
#include "core/led/lamp.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rescue::led {

namespace {

using std::chrono::milliseconds;

// Full-scale colours: device-os services/inc/rgbled.h; orange as system_task.cpp sets it.
constexpr Colour dark{0, 0, 0};
constexpr Colour red{255, 0, 0};
constexpr Colour orange{255, 96, 0};
constexpr Colour yellow{255, 255, 0};
constexpr Colour green{0, 255, 0};
constexpr Colour cyan{0, 255, 255};
constexpr Colour blue{0, 0, 255};
constexpr Colour magenta{255, 0, 255};
constexpr Colour white{255, 255, 255};

constexpr milliseconds steadyPeriod{1000};
constexpr milliseconds normalBlink{200};
constexpr milliseconds fastBlink{100};
constexpr milliseconds slowBlink{500};
constexpr milliseconds normalFade{4000};

/// How long an error pattern shows plain cyan before and after its flashes; on a device the first is the
/// attempt and the second the shortest pause before the next one (1 s).
constexpr milliseconds cyanBefore{1500};
constexpr milliseconds cyanAfter{1000};
constexpr milliseconds flash{250};

struct Span {
    Colour colour;
    milliseconds length;
};

struct Shape {
    enum class Kind { Steady, Blink, Fade, Spans };
    Kind kind = Kind::Steady;
    Colour colour = dark;
    milliseconds period = steadyPeriod;
    std::vector<Span> spans = {};
};

Shape blink(Colour colour, milliseconds period)
{
    return {Shape::Kind::Blink, colour, period};
}

Shape fade(Colour colour)
{
    return {Shape::Kind::Fade, colour, normalFade};
}

Shape inSequence(std::vector<Span> spans)
{
    milliseconds period{0};
    for (const Span& span : spans)
        period += span.length;
    return {Shape::Kind::Spans, dark, period, std::move(spans)};
}

void appendBlinking(std::vector<Span>& spans, Colour colour, milliseconds period, milliseconds length)
{
    for (milliseconds done{0}; done < length; done += period) {
        spans.push_back({colour, period / 2});
        spans.push_back({dark, period / 2});
    }
}

/// One burst keeps the lamp lit for its whole length; several are parted by darkness of the same length
/// (device-os system/src/system_task.cpp, 0.6.1 and later).
Shape cloudError(milliseconds attemptBlink, Colour colour, int flashes)
{
    std::vector<Span> spans;
    appendBlinking(spans, cyan, attemptBlink, cyanBefore);
    for (int i = 0; i < flashes; ++i) {
        spans.push_back({colour, flash});
        if (flashes > 1)
            spans.push_back({dark, flash});
    }
    appendBlinking(spans, cyan, normalBlink, cyanAfter);
    return inSequence(std::move(spans));
}

void appendLetter(std::vector<Span>& spans, milliseconds lit, milliseconds pause)
{
    for (int i = 0; i < 3; ++i) {
        spans.push_back({red, lit});
        spans.push_back({dark, milliseconds{100}});
    }
    spans.push_back({dark, pause});
}

/// S O S and code 1 (device-os services/src/panic.c): which code it is has no bearing on the repair.
Shape sos()
{
    std::vector<Span> spans;
    appendLetter(spans, milliseconds{150}, milliseconds{100});
    appendLetter(spans, milliseconds{300}, milliseconds{100});
    appendLetter(spans, milliseconds{150}, milliseconds{900});
    spans.push_back({red, milliseconds{300}});
    spans.push_back({dark, milliseconds{300}});
    spans.push_back({dark, milliseconds{800}});
    return inSequence(std::move(spans));
}

Shape rainbow()
{
    constexpr std::array<Colour, 7> colours{{{0xee, 0x82, 0xee},
                                             {0x4b, 0x00, 0x82},
                                             {0x00, 0x00, 0xff},
                                             {0x00, 0xff, 0x00},
                                             {0xff, 0xff, 0x00},
                                             {0xff, 0xa5, 0x00},
                                             {0xff, 0x00, 0x00}}};
    std::vector<Span> spans;
    spans.reserve(colours.size());
    for (const Colour colour : colours)
        spans.push_back({colour, milliseconds{100}});
    return inSequence(std::move(spans));
}

struct Entry {
    Pattern pattern;
    QString id;
    Shape shape;
};

/// In the order of the enumerators, so that a pattern is its own index.
const std::vector<Entry>& catalogue()
{
    static const std::vector<Entry> entries{
        {Pattern::Off, QStringLiteral("OFF"), {}},
        {Pattern::WhiteSolid, QStringLiteral("W-SOLID"), {Shape::Kind::Steady, white, steadyPeriod}},
        {Pattern::WhiteBlink, QStringLiteral("W-BLINK"), blink(white, normalBlink)},
        {Pattern::WhiteBreathe, QStringLiteral("W-BREATHE"), fade(white)},
        {Pattern::BlueBlink, QStringLiteral("B-BLINK"), blink(blue, slowBlink)},
        {Pattern::GreenBlink, QStringLiteral("G-BLINK"), blink(green, normalBlink)},
        {Pattern::GreenFast, QStringLiteral("G-FAST"), blink(green, fastBlink)},
        {Pattern::GreenBreathe, QStringLiteral("G-BREATHE"), fade(green)},
        {Pattern::CyanBlink, QStringLiteral("C-BLINK"), blink(cyan, normalBlink)},
        {Pattern::CyanFast, QStringLiteral("C-FAST"), blink(cyan, fastBlink)},
        {Pattern::CyanRedBurst, QStringLiteral("C+1-RED"), cloudError(fastBlink, red, 1)},
        {Pattern::CyanOrangeBurst, QStringLiteral("C+1-ORANGE"), cloudError(fastBlink, orange, 1)},
        {Pattern::CyanMagentaBurst, QStringLiteral("C+1-MAGENTA"), cloudError(fastBlink, magenta, 1)},
        {Pattern::CyanTwoOrange, QStringLiteral("C+2"), cloudError(normalBlink, orange, 2)},
        {Pattern::CyanThreeOrange, QStringLiteral("C+3"), cloudError(normalBlink, orange, 3)},
        {Pattern::CyanBreathe, QStringLiteral("C-BREATHE"), fade(cyan)},
        {Pattern::MagentaBlink, QStringLiteral("M-BLINK"), blink(magenta, normalBlink)},
        {Pattern::MagentaBreathe, QStringLiteral("M-BREATHE"), fade(magenta)},
        {Pattern::YellowBlink, QStringLiteral("Y-BLINK"), blink(yellow, normalBlink)},
        {Pattern::GreenBoot, QStringLiteral("G-BOOT"), blink(green, fastBlink)},
        {Pattern::WhiteBoot, QStringLiteral("W-BOOT"), blink(white, fastBlink)},
        {Pattern::Rainbow, QStringLiteral("RAINBOW"), rainbow()},
        {Pattern::RedSos, QStringLiteral("R-SOS"), sos()},
    };
    return entries;
}

const Entry& entry(Pattern pattern)
{
    return catalogue().at(static_cast<std::size_t>(pattern));
}

/// Triangular, brightest at the start.
Colour faded(Colour full, milliseconds at, milliseconds period)
{
    const auto half = period.count() / 2;
    const auto distance = at.count() < half ? half - at.count() : at.count() - half;
    const auto scale = [&](std::uint8_t channel) {
        return static_cast<std::uint8_t>(channel * distance / half);
    };
    return {scale(full.red), scale(full.green), scale(full.blue)};
}

Colour inSpans(const std::vector<Span>& spans, milliseconds at)
{
    for (const Span& span : spans) {
        if (at < span.length)
            return span.colour;
        at -= span.length;
    }
    return dark;
}

} // namespace

Colour colourAt(Pattern pattern, milliseconds since)
{
    const Shape& shape = entry(pattern).shape;
    const milliseconds at = std::max(since, milliseconds{0}) % shape.period;
    switch (shape.kind) {
    case Shape::Kind::Steady:
        return shape.colour;
    case Shape::Kind::Blink:
        return at < shape.period / 2 ? shape.colour : dark;
    case Shape::Kind::Fade:
        return faded(shape.colour, at, shape.period);
    case Shape::Kind::Spans:
        return inSpans(shape.spans, at);
    }
    return dark;
}

milliseconds period(Pattern pattern)
{
    return entry(pattern).shape.period;
}

Colour stillColour(Pattern pattern)
{
    const Shape& shape = entry(pattern).shape;
    std::vector<Span> total;
    for (const Span& span : shape.spans) {
        const auto same = std::ranges::find(total, span.colour, &Span::colour);
        if (same != total.end())
            same->length += span.length;
        else if (span.colour != dark)
            total.push_back(span);
    }
    const auto most = std::ranges::max_element(total, {}, &Span::length);
    return most != total.end() ? most->colour : shape.colour;
}

milliseconds flashBegins(Pattern pattern)
{
    switch (pattern) {
    case Pattern::CyanRedBurst:
    case Pattern::CyanOrangeBurst:
    case Pattern::CyanMagentaBurst:
        return cyanBefore;
    case Pattern::CyanTwoOrange:
    case Pattern::CyanThreeOrange:
        // whole blinks only: the cyan before the flashes ends with its own dark half
        return (cyanBefore + normalBlink - milliseconds{1}) / normalBlink * normalBlink;
    default:
        return milliseconds{0};
    }
}

QString patternId(Pattern pattern)
{
    return entry(pattern).id;
}

std::optional<Pattern> patternFromId(const QString& id)
{
    for (const Entry& e : catalogue()) {
        if (e.id == id)
            return e.pattern;
    }
    return std::nullopt;
}

std::span<const Pattern> allPatterns()
{
    static const std::vector<Pattern> patterns = [] {
        std::vector<Pattern> all;
        for (const Entry& e : catalogue())
            all.push_back(e.pattern);
        return all;
    }();
    return patterns;
}

} // namespace rescue::led
