// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_look.h"

namespace rescue::ui {

led::Colour colourAt(const LampLook& look, std::chrono::milliseconds since)
{
    const led::Colour colour = led::colourAt(look.pattern, since, look.era);
    const bool warm = colour.red > colour.green && colour.blue == 0;
    return warm && look.warm ? *look.warm : colour;
}

} // namespace rescue::ui
