// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

namespace rescue::ui {

/// A pattern as one person or another may see it.
struct LampLook {
    led::Pattern pattern = led::Pattern::Off;
    std::optional<led::Era> era = {};     ///< as firmware of this era shows it
    std::optional<led::Colour> warm = {}; ///< what eyes make of its red or orange
};

led::Colour colourAt(const LampLook& look, std::chrono::milliseconds since);

} // namespace rescue::ui
