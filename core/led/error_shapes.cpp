// SPDX-License-Identifier: Apache-2.0
// What the lamp does when the cloud is not reached: system/src/system_task.cpp of device-os, from 0.4.1 to
// 3.3.1; and when the firmware crashes: services/src/panic.c, the same in all of them.
#include "core/led/shape.h"

namespace rescue::led {

using std::chrono::milliseconds;

namespace {

/// On a device this is the shortest pause before the next try.
constexpr milliseconds cyanAfter{1000};

} // namespace

Shape handshakeError(Colour colour, Era era)
{
    if (era >= Era::From2_0)
        colour = red; // the error numbers no longer match the comparison that picks the colour
    Shape shape{blinkFor(cyan, fastBlink, cyanBefore)};
    if (era >= Era::From0_6_1) {
        shape.push_back(steadyFor(colour, milliseconds{250}));
    } else {
        // The timer goes on toggling every 50 ms. Before 0.4.4 nothing holds the colour until the timer has
        // turned it off; later the firmware waits 250 ms.
        const int flickers = era >= Era::From0_4_4 ? 3 : 1;
        shape.push_back(blinkFor(colour, fastBlink, fastBlink * flickers));
    }
    shape.push_back(blinkFor(cyan, normalBlink, cyanAfter));
    return shape;
}

Shape socketError(int flashes, Era era)
{
    Shape shape{blinkFor(cyan, normalBlink, cyanBefore)};
    const bool shown = era >= Era::From0_4_5 && era != Era::From0_6_0;
    const milliseconds flash{era >= Era::From0_6_1 ? 250 : 500};
    if (shown)
        shape.push_back(blinkFor(era == Era::From0_4_5 ? red : orange, flash * 2, flash * 2 * flashes));
    shape.push_back(blinkFor(cyan, normalBlink, cyanAfter));
    return shape;
}

Shape sosShape(int code)
{
    Shape shape;
    const auto flashes = [&shape](int count, milliseconds lit, milliseconds gap, milliseconds pause) {
        for (int i = 0; i < count; ++i) {
            shape.push_back(steadyFor(red, lit));
            shape.push_back(steadyFor(dark, gap));
        }
        shape.back().length += pause;
    };
    flashes(3, milliseconds{150}, milliseconds{100}, milliseconds{100});
    flashes(3, milliseconds{300}, milliseconds{100}, milliseconds{100});
    flashes(3, milliseconds{150}, milliseconds{100}, milliseconds{900});
    flashes(code, milliseconds{300}, milliseconds{300}, milliseconds{800});
    return shape;
}

} // namespace rescue::led
