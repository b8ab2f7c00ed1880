// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"

#include <span>

namespace rescue::diagnosis {

// What somebody's taps say who taps along with the lamp, once each time it lights. A second opinion: taps are
// never more certain than eyes. Pure.

enum class TapRhythm {
    TooFew,       ///< nothing can be said yet
    TooFast,      ///< faster than fingers: five times a second, or more
    NormalBlink,  ///< about five times a second
    SlowBlink,    ///< about twice a second
    Breathing,    ///< about four seconds from bright to bright
    TwoFlashes,   ///< pairs, slow enough to count
    ThreeFlashes, ///< threes, slow enough to count
    Irregular,    ///< regular, but like no lamp, or not regular at all
};
inline constexpr TapRhythm lastTapRhythm = TapRhythm::Irregular;

struct Tapping {
    TapRhythm rhythm = TapRhythm::TooFew;
    Milliseconds period{0}; ///< from tap to tap, the middle one of all; zero while there are too few
    double spread = 0;      ///< how far the taps stray from that, as a share of it
};

/// `taps` by time, with any zero; `now` not before the last. The rhythms are those of device-os
/// services/src/led_service.cpp and system/src/system_task.cpp. A tap that was missed does no harm.
Tapping judgeTaps(std::span<const Milliseconds> taps, Milliseconds now);

} // namespace rescue::diagnosis
