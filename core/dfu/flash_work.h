// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

namespace rescue::dfu {

/// How much of some flash work is done and how long the rest will take. The rest is told by what this device
/// took so far, so from its first sector on; before that by what its kind takes (STM32F2 data sheet, USB full
/// speed). Pure arithmetic: whoever works tells how long it took.
class FlashWork {
public:
    enum class Kind { Read, Erase, Write };
    using Duration = std::chrono::microseconds;

    /// More to be done.
    void expect(Kind kind, std::size_t bytes);
    void done(Kind kind, std::size_t bytes, Duration took);

    Duration left() const;
    /// Of the time, 0…1; never falls.
    double fraction() const { return m_fraction; }

private:
    struct Count {
        std::size_t expected = 0;
        std::size_t done = 0;
        Duration took{0};
    };
    Duration timeFor(Kind kind, std::size_t bytes) const;

    std::array<Count, 3> m_counts;
    Duration m_spent{0};
    double m_fraction = 0;
};

} // namespace rescue::dfu
