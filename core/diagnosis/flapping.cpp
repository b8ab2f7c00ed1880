// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/flapping.h"

namespace rescue::diagnosis {

namespace {

using std::chrono::seconds;

struct Rhythm {
    Flapping flapping;
    seconds shortest;
    seconds longest;
    std::size_t periods; ///< that it takes to be one
};
constexpr Rhythm rhythms[]{{Flapping::Fast, seconds(1), seconds(4), 3},
                           {Flapping::Slow, seconds(9), seconds(30), 2}};

bool keepsTo(const Rhythm& rhythm, std::span<const BusTime> appearances, BusTime now)
{
    if (appearances.size() <= rhythm.periods || now - appearances.back() > rhythm.longest)
        return false;
    const auto last = appearances.last(rhythm.periods + 1);
    for (std::size_t i = 1; i < last.size(); ++i) {
        const auto period = last[i] - last[i - 1];
        if (period < rhythm.shortest || period > rhythm.longest)
            return false;
    }
    return true;
}

} // namespace

Flapping flappingOf(std::span<const BusTime> appearances, BusTime now)
{
    for (const Rhythm& rhythm : rhythms) {
        if (keepsTo(rhythm, appearances, now))
            return rhythm.flapping;
    }
    return Flapping::None;
}

} // namespace rescue::diagnosis
