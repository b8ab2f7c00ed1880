// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <vector>

namespace rescue::led {

/// How a lamp moves, as a person tells it without counting. Several: more than one colour, be the second only
/// a short flash.
enum class Movement { Off, Steady, Blinking, Breathing, Several };
inline constexpr Movement lastMovement = Movement::Several;

/// The colour a person would call it. None: nothing is lit; Many: no colour leads.
enum class Hue { None, Red, Orange, Yellow, Green, Cyan, Blue, Magenta, White, Grey, Many };
inline constexpr Hue lastHue = Hue::Many;

Movement movementOf(Pattern pattern);
Hue hueOf(Pattern pattern);

/// In the order of allPatterns(), which goes from colour to colour.
std::vector<Pattern> patternsOf(Movement movement);

} // namespace rescue::led
