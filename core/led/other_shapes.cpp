// SPDX-License-Identifier: Apache-2.0
// Patterns of several parts that are no errors. Loops are shown faster than life, where they take minutes.
#include "core/led/shape.h"

#include <array>

namespace rescue::led {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds bootWhite{700};

} // namespace

/// Three bars; without any signal there are none (system/src/main.cpp).
Shape bars(Era /*era*/)
{
    constexpr Colour faint{0, 10, 0};
    Shape shape{steadyFor(faint, milliseconds{750})};
    for (int i = 0; i < 3; ++i) {
        shape.push_back(steadyFor(green, milliseconds{50}));
        shape.push_back(steadyFor(faint, milliseconds{350}));
    }
    return shape;
}

/// It changes with each 512 bytes received (system/src/system_update.cpp), as fast as the network brings
/// them: here an example.
Shape otaFlicker(Era /*era*/)
{
    constexpr std::array changes{60, 110, 40, 50, 270, 70,  40, 160, 50, 90,  330, 40,
                                 70, 50,  60, 40, 210, 130, 40, 60,  90, 420, 50,  80};
    static_assert(changes.size() % 2 == 0, "the end meets the beginning");
    Shape shape;
    for (const int change : changes)
        shape.push_back(steadyFor(shape.size() % 2 == 0 ? magenta : dark, milliseconds{change}));
    return shape;
}

Shape rainbow(Era /*era*/)
{
    constexpr std::array<Colour, 7> colours{{{0xee, 0x82, 0xee},
                                             {0x4b, 0x00, 0x82},
                                             {0x00, 0x00, 0xff},
                                             {0x00, 0xff, 0x00},
                                             {0xff, 0xff, 0x00},
                                             {0xff, 0xa5, 0x00},
                                             {0xff, 0x00, 0x00}}};
    Shape shape;
    for (const Colour colour : colours)
        shape.push_back(steadyFor(colour, milliseconds{100}));
    return shape;
}

/// Connecting and then connected with a good signal.
Shape trackerYellowGreen(Era era)
{
    return {fadeFor(yellow, fastFade, 2 * fastFade), fadeFor(green, normalFade(era), normalFade(era))};
}

Shape loopWhiteGreen(Era /*era*/)
{
    return {steadyFor(white, bootWhite), blinkFor(green, normalBlink, milliseconds{1400}),
            steadyFor(dark, milliseconds{300})};
}

Shape loopGreenCyan(Era era)
{
    Shape shape{blinkFor(green, normalBlink, milliseconds{2400}),
                blinkFor(green, fastBlink, milliseconds{800})};
    const Shape error = socketError(3, era);
    shape.insert(shape.end(), error.begin(), error.end());
    return shape;
}

Shape loopGreenBlue(Era /*era*/)
{
    return {steadyFor(white, bootWhite), blinkFor(green, normalBlink, milliseconds{2400}),
            blinkFor(blue, slowBlink, milliseconds{3000})};
}

Shape loopMagenta(Era era)
{
    Shape shape = otaFlicker(era);
    shape.push_back(steadyFor(dark, milliseconds{600}));
    shape.push_back(blinkFor(green, normalBlink, milliseconds{1600}));
    shape.push_back(blinkFor(cyan, normalBlink, milliseconds{1000}));
    return shape;
}

/// An example of what no firmware does by itself.
Shape custom(Era /*era*/)
{
    constexpr Colour violet{128, 0, 255};
    constexpr Colour rose{255, 64, 128};
    constexpr Colour lime{160, 255, 0};
    return {steadyFor(violet, milliseconds{800}), steadyFor(rose, milliseconds{800}),
            steadyFor(lime, milliseconds{800}), steadyFor(dark, milliseconds{400})};
}

} // namespace rescue::led
