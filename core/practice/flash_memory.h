// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <chrono>
#include <map>

namespace rescue::practice {

/// The 1 MiB of NOR flash inside the microcontroller (STM32F205xG) at 0x08000000: erased to 0xFF a sector at
/// a time, programmed by clearing bits. It has no clock: whoever lets it work is told how long that takes.
/// Not thread-safe.
class FlashMemory {
public:
    static constexpr std::uint32_t start = 0x08000000;
    static constexpr std::uint32_t size = 0x100000;
    static constexpr std::uint32_t end = start + size;
    static constexpr std::chrono::microseconds wordTime{16};

    struct Sector {
        std::uint32_t address;
        std::uint32_t size;
        std::chrono::microseconds eraseTime;
    };

    static constexpr bool contains(std::uint32_t address) { return address >= start && address < end; }
    /// The sector an address lies in. `address` must be contained.
    static Sector sectorAt(std::uint32_t address);

    /// All 0xFF.
    FlashMemory();

    /// Zeros for whatever lies outside the flash.
    Bytes read(std::uint32_t address, std::size_t count) const;
    /// Erases the sector `address` lies in; nothing and no time outside the flash.
    std::chrono::microseconds eraseSector(std::uint32_t address);
    /// Clears bits: the result is the AND of old and new. What lies outside the flash is lost, but takes its
    /// time.
    std::chrono::microseconds program(std::uint32_t address, ByteView bytes);
    /// Puts bytes there against the rules of NOR flash, in no time: factory contents and damage.
    void poke(std::uint32_t address, ByteView bytes);

    int erases() const { return m_erases; }
    /// How often the sector that `address` lies in was erased.
    int erasesAt(std::uint32_t address) const;

    /// Erasing and programming take effect at once here, while a real device is busy for the time they
    /// return. Call beginWork() before such a stretch; when power is lost in its middle, losePower() takes
    /// back whatever had not happened yet `elapsed` into it. An interrupted erase leaves the front of its
    /// sector erased and the rest as it was.
    void beginWork();
    void losePower(std::chrono::microseconds elapsed);
    /// How long all that was begun since beginWork() takes.
    std::chrono::microseconds workTime() const;

private:
    struct Operation {
        std::uint32_t address;
        std::chrono::microseconds duration;
        Bytes before;
        Bytes after;
    };
    void change(std::uint32_t address, Bytes after, std::chrono::microseconds duration);

    Bytes m_bytes;
    std::vector<Operation> m_work;
    int m_erases = 0;
    std::map<std::uint32_t, int> m_sectorErases;
};

} // namespace rescue::practice
