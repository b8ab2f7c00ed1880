// SPDX-License-Identifier: Apache-2.0
#include "core/practice/boot_check.h"

#include "core/firmware/module.h"
#include "core/practice/system_image.h"

namespace rescue::practice {

namespace {

constexpr std::size_t prefixAt = 0x184;
constexpr std::uint32_t largestPart = 0x40000;

std::uint32_t little32(ByteView bytes, std::size_t at)
{
    return bytes[at] | static_cast<std::uint32_t>(bytes[at + 1]) << 8 |
           static_cast<std::uint32_t>(bytes[at + 2]) << 16 | static_cast<std::uint32_t>(bytes[at + 3]) << 24;
}

bool partBoots(const FlashMemory& flash, std::uint32_t address)
{
    const Bytes head = flash.read(address, prefixAt + 8);
    // a stack pointer into RAM stands where the vector table begins (protocol 11.4)
    if ((little32(head, 0) & 0x2ff10000) != 0x20000000)
        return false;
    const std::uint32_t start = little32(head, prefixAt);
    const std::uint32_t end = little32(head, prefixAt + 4);
    if (start != address || end <= start || end - start > largestPart - 4)
        return false;
    const Bytes module = flash.read(address, end - start + 4);
    const ByteView view = module;
    const ByteView stored = view.last(4);
    const std::uint32_t expected = static_cast<std::uint32_t>(stored[0]) << 24 |
                                   static_cast<std::uint32_t>(stored[1]) << 16 |
                                   static_cast<std::uint32_t>(stored[2]) << 8 | stored[3];
    return firmware::moduleCrc(view.first(view.size() - 4)) == expected;
}

} // namespace

bool systemBoots(const FlashMemory& flash)
{
    return partBoots(flash, systemPart1Address) && partBoots(flash, systemPart2Address);
}

} // namespace rescue::practice
