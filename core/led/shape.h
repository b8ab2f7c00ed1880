// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <vector>

namespace rescue::led {

// Only for this room.

enum class Motion { Steady, Blink, Fade };

/// A stretch of time of one colour. Blinks are lit for the first half of each cycle; fades are triangles that
/// begin bright. The cycle of a steady stretch does not matter.
struct Part {
    Colour colour;
    std::chrono::milliseconds length{1};
    Motion motion = Motion::Steady;
    std::chrono::milliseconds cycle{1};
};

/// One period of a pattern. Never without parts.
using Shape = std::vector<Part>;

std::chrono::milliseconds lengthOf(const Shape& shape);
Colour colourIn(const Shape& shape, std::chrono::milliseconds at);

// Full-scale colours: device-os services/inc/rgbled.h; orange as system_task.cpp sets it.
inline constexpr Colour dark{0, 0, 0};
inline constexpr Colour red{255, 0, 0};
inline constexpr Colour orange{255, 96, 0};
inline constexpr Colour yellow{255, 255, 0};
inline constexpr Colour green{0, 255, 0};
inline constexpr Colour cyan{0, 255, 255};
inline constexpr Colour blue{0, 0, 255};
inline constexpr Colour magenta{255, 0, 255};
inline constexpr Colour white{255, 255, 255};
inline constexpr Colour grey{31, 31, 31};

// Cycles: PatternPeriod in device-os system/src/system_led_signal.cpp, and the toggles before it (main.cpp).
inline constexpr std::chrono::milliseconds normalBlink{200};
inline constexpr std::chrono::milliseconds fastBlink{100};
inline constexpr std::chrono::milliseconds slowBlink{500};
inline constexpr std::chrono::milliseconds fastFade{1000};
/// Up to 0.6.0 a fade has a hundred steps of 20 ms each way.
std::chrono::milliseconds normalFade(Era era);

Part steadyFor(Colour colour, std::chrono::milliseconds length);
Part blinkFor(Colour colour, std::chrono::milliseconds cycle, std::chrono::milliseconds length);
Part fadeFor(Colour colour, std::chrono::milliseconds cycle, std::chrono::milliseconds length);

/// How long an error pattern shows plain cyan before its flashes.
inline constexpr std::chrono::milliseconds cyanBefore{1600};

/// Cyan, the flash of a handshake that failed, cyan.
Shape handshakeError(Colour colour, Era era);
/// Cyan, the flashes of a connection that could not be opened, cyan.
Shape socketError(int flashes, Era era);
/// S O S and `code` long flashes, once.
Shape sosShape(int code);

Shape bars(Era era);
Shape otaFlicker(Era era);
Shape rainbow(Era era);
Shape trackerYellowGreen(Era era);
Shape loopWhiteGreen(Era era);
Shape loopGreenCyan(Era era);
Shape loopGreenBlue(Era era);
Shape loopMagenta(Era era);
Shape custom(Era era);

} // namespace rescue::led
