// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <span>

namespace rescue::diagnosis {

/// A device that restarts again and again, as the bus shows it.
enum class Flapping {
    None,
    Fast, ///< every 1–4 s: its supply dips
    Slow, ///< every 9–30 s: it crashes, flashes SOS and starts again
};

using BusTime = std::chrono::steady_clock::time_point;

/// `appearances` are the moments at which one device came (back) to the bus in its running mode, in their
/// order. Hands pull plugs and press RESET too, and a repair restarts a device: only three periods in a row
/// of the fast kind, or two of the slow one, count, and only while they go on. (An SOS of n flashes, twice,
/// lasts 9.2 + 1.2·n s: device-os services/src/panic.c.)
Flapping flappingOf(std::span<const BusTime> appearances, BusTime now);

} // namespace rescue::diagnosis
