// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

namespace rescue::led {

// A crash shows S O S, then its code as so many long flashes; all of it twice, then the device restarts. The
// same in all releases (device-os services/src/panic.c, services/inc/panic_codes.h).

inline constexpr int lastSosCode = 15;

/// What the lamp looks like `since` the crash. Dark from the end of the second time on: the device restarts.
/// `code` is 1…lastSosCode.
Colour sosColourAt(int code, std::chrono::milliseconds since);

/// One time. The device restarts after two.
std::chrono::milliseconds sosLength(int code);

} // namespace rescue::led
