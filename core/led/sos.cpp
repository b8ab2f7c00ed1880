// SPDX-License-Identifier: Apache-2.0
#include "core/led/sos.h"

#include "core/led/shape.h"

namespace rescue::led {

using std::chrono::milliseconds;

Colour sosColourAt(int code, milliseconds since)
{
    const Shape once = sosShape(code);
    const milliseconds length = lengthOf(once);
    if (since < milliseconds{0} || since >= 2 * length)
        return dark;
    return colourIn(once, since % length);
}

milliseconds sosLength(int code)
{
    return lengthOf(sosShape(code));
}

} // namespace rescue::led
