// SPDX-License-Identifier: Apache-2.0
#include "core/practice/flash_memory.h"

#include <algorithm>

namespace rescue::practice {

namespace {

using std::chrono::milliseconds;

// STM32F20x flash programming manual: sector map. Times: typical values at 32-bit parallelism.
constexpr FlashMemory::Sector smallSector(std::uint32_t number)
{
    return {FlashMemory::start + number * 0x4000, 0x4000, milliseconds(250)};
}
constexpr FlashMemory::Sector largeSector(std::uint32_t number)
{
    return {FlashMemory::start + number * 0x20000, 0x20000, milliseconds(1000)};
}
constexpr FlashMemory::Sector middleSector{FlashMemory::start + 0x10000, 0x10000, milliseconds(550)};

/// The part of a stretch of `count` bytes from `address` on that lies inside the flash.
struct Stretch {
    std::uint32_t from;  ///< offset into the flash
    std::size_t skipped; ///< bytes of the stretch in front of it
    std::size_t count;
};

Stretch inside(std::uint32_t address, std::size_t count)
{
    const std::uint64_t first = std::max<std::uint64_t>(address, FlashMemory::start);
    const std::uint64_t last = std::min<std::uint64_t>(std::uint64_t{address} + count, FlashMemory::end);
    if (first >= last)
        return {0, 0, 0};
    return {static_cast<std::uint32_t>(first - FlashMemory::start), static_cast<std::size_t>(first - address),
            static_cast<std::size_t>(last - first)};
}

std::chrono::microseconds programTime(std::size_t count)
{
    return FlashMemory::wordTime * static_cast<std::int64_t>((count + 3) / 4);
}

} // namespace

FlashMemory::Sector FlashMemory::sectorAt(std::uint32_t address)
{
    const std::uint32_t offset = address - start;
    if (offset < 0x10000)
        return smallSector(offset / 0x4000);
    if (offset < 0x20000)
        return middleSector;
    return largeSector(offset / 0x20000);
}

FlashMemory::FlashMemory() : m_bytes(size, 0xff) {}

Bytes FlashMemory::read(std::uint32_t address, std::size_t count) const
{
    Bytes result(count, 0x00);
    const Stretch stretch = inside(address, count);
    std::copy_n(m_bytes.begin() + stretch.from, stretch.count,
                result.begin() + static_cast<std::ptrdiff_t>(stretch.skipped));
    return result;
}

std::chrono::microseconds FlashMemory::eraseSector(std::uint32_t address)
{
    if (!contains(address))
        return {};
    const Sector sector = sectorAt(address);
    ++m_erases;
    ++m_sectorErases[sector.address];
    change(sector.address, Bytes(sector.size, 0xff), sector.eraseTime);
    return sector.eraseTime;
}

std::chrono::microseconds FlashMemory::program(std::uint32_t address, ByteView bytes)
{
    const std::chrono::microseconds duration = programTime(bytes.size());
    const Stretch stretch = inside(address, bytes.size());
    Bytes result(stretch.count);
    for (std::size_t i = 0; i < stretch.count; ++i)
        result[i] = m_bytes[stretch.from + i] & bytes[stretch.skipped + i];
    change(start + stretch.from, std::move(result), duration);
    return duration;
}

void FlashMemory::poke(std::uint32_t address, ByteView bytes)
{
    const Stretch stretch = inside(address, bytes.size());
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(stretch.skipped), stretch.count,
                m_bytes.begin() + stretch.from);
}

int FlashMemory::erasesAt(std::uint32_t address) const
{
    if (!contains(address))
        return 0;
    const auto found = m_sectorErases.find(sectorAt(address).address);
    return found == m_sectorErases.end() ? 0 : found->second;
}

void FlashMemory::beginWork()
{
    m_work.clear();
}

void FlashMemory::losePower(std::chrono::microseconds elapsed)
{
    // Which operation the power failed in; those behind it never began.
    std::size_t reached = 0;
    while (reached < m_work.size() && elapsed >= m_work[reached].duration)
        elapsed -= m_work[reached++].duration;

    for (std::size_t i = m_work.size(); i > reached; --i)
        poke(m_work[i - 1].address, m_work[i - 1].before);
    if (reached < m_work.size() && elapsed.count() > 0) {
        const Operation& torn = m_work[reached];
        const auto total = static_cast<std::uint64_t>(torn.duration.count());
        const auto done = static_cast<std::size_t>(
            torn.after.size() * static_cast<std::uint64_t>(elapsed.count()) / total / 4 * 4);
        poke(torn.address, ByteView(torn.after).first(done));
    }
    m_work.clear();
}

std::chrono::microseconds FlashMemory::workTime() const
{
    std::chrono::microseconds sum{0};
    for (const Operation& operation : m_work)
        sum += operation.duration;
    return sum;
}

void FlashMemory::change(std::uint32_t address, Bytes after, std::chrono::microseconds duration)
{
    m_work.push_back({address, duration, read(address, after.size()), std::move(after)});
    poke(address, m_work.back().after);
}

} // namespace rescue::practice
