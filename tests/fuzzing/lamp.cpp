// SPDX-License-Identifier: Apache-2.0
// The lamp catalogue at any time whatsoever, and its names: a pattern, an era, and eight bytes of time.
#include "core/led/lamp.h"
#include "core/led/facts.h"
#include "tests/fuzzing/fuzzed.h"

#include <QVersionNumber>

#include <cstring>

void rescue::fuzzing::feed(ByteView input)
{
    if (const auto named = led::patternFromId(textOf(input)))
        promise(led::patternId(*named) == textOf(input));
    const led::Era era = led::eraOf(QVersionNumber::fromString(textOf(input)));
    if (input.size() < 9)
        return;
    const auto pattern = led::allPatterns()[input[0] % led::allPatterns().size()];
    std::int64_t time = 0;
    std::memcpy(&time, &input[1], sizeof time);
    const std::chrono::milliseconds since(time);
    for (const auto& of : {std::optional<led::Era>(), std::optional(era)}) {
        const auto period = led::period(pattern, of);
        promise(period.count() >= 1);
        const led::Colour colour = led::colourAt(pattern, since, of);
        if (time >= 0 && time < (std::int64_t{1} << 60))
            promise(led::colourAt(pattern, since + period, of) == colour);
    }
}
