// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/flash_work.h"

#include <algorithm>

namespace rescue::dfu {

namespace {

/// Nanoseconds a byte takes where nothing was measured yet: about 650 kB/s of reading over full speed, one
/// second to erase 128 KiB, 16 µs to program a word and the transfer on top.
constexpr std::array<std::int64_t, 3> usualPerByte{1'540, 7'630, 6'000};

} // namespace

void FlashWork::expect(Kind kind, std::size_t bytes)
{
    m_counts[static_cast<std::size_t>(kind)].expected += bytes;
}

void FlashWork::done(Kind kind, std::size_t bytes, Duration took)
{
    Count& count = m_counts[static_cast<std::size_t>(kind)];
    count.done += bytes;
    count.took += took;
    m_spent += took;
    const auto whole = static_cast<double>((m_spent + left()).count());
    if (whole > 0)
        m_fraction = std::max(m_fraction, static_cast<double>(m_spent.count()) / whole);
}

FlashWork::Duration FlashWork::timeFor(Kind kind, std::size_t bytes) const
{
    const Count& count = m_counts[static_cast<std::size_t>(kind)];
    const auto amount = static_cast<std::int64_t>(bytes);
    if (count.done == 0)
        return Duration(usualPerByte[static_cast<std::size_t>(kind)] * amount / 1'000);
    return Duration(count.took.count() * amount / static_cast<std::int64_t>(count.done));
}

FlashWork::Duration FlashWork::left() const
{
    Duration sum{0};
    for (const Kind kind : {Kind::Read, Kind::Erase, Kind::Write}) {
        const Count& count = m_counts[static_cast<std::size_t>(kind)];
        if (count.expected > count.done)
            sum += timeFor(kind, count.expected - count.done);
    }
    return sum;
}

} // namespace rescue::dfu
