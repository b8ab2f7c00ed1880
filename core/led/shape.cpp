// SPDX-License-Identifier: Apache-2.0
#include "core/led/shape.h"

#include <numeric>

namespace rescue::led {

using std::chrono::milliseconds;

namespace {

/// Triangular, brightest at the start.
Colour faded(Colour full, milliseconds at, milliseconds cycle)
{
    const auto half = cycle.count() / 2;
    const auto distance = at.count() < half ? half - at.count() : at.count() - half;
    const auto scale = [&](std::uint8_t channel) {
        return static_cast<std::uint8_t>(channel * distance / half);
    };
    return {scale(full.red), scale(full.green), scale(full.blue)};
}

Colour colourWithin(const Part& part, milliseconds at)
{
    switch (part.motion) {
    case Motion::Steady:
        break;
    case Motion::Blink:
        return at % part.cycle < part.cycle / 2 ? part.colour : dark;
    case Motion::Fade:
        return faded(part.colour, at % part.cycle, part.cycle);
    }
    return part.colour;
}

} // namespace

milliseconds lengthOf(const Shape& shape)
{
    return std::accumulate(shape.begin(), shape.end(), milliseconds{0},
                           [](milliseconds sum, const Part& part) { return sum + part.length; });
}

Colour colourIn(const Shape& shape, milliseconds at)
{
    for (const Part& part : shape) {
        if (at < part.length)
            return colourWithin(part, at);
        at -= part.length;
    }
    return dark;
}

milliseconds normalFade(Era era)
{
    return era < Era::From0_6_1 ? milliseconds{3960} : milliseconds{4000};
}

Part steadyFor(Colour colour, milliseconds length)
{
    return {colour, length};
}

Part blinkFor(Colour colour, milliseconds cycle, milliseconds length)
{
    return {colour, length, Motion::Blink, cycle};
}

Part fadeFor(Colour colour, milliseconds cycle, milliseconds length)
{
    return {colour, length, Motion::Fade, cycle};
}

} // namespace rescue::led
