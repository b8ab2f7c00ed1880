// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"

namespace rescue::dct {

namespace {
constexpr std::size_t writeIncompleteAt = 8;
constexpr std::size_t isCurrentAt = 9;
constexpr std::size_t magicAt = 12;
constexpr std::array<std::uint8_t, 4> magic{'B', 'R', 'C', 'M'};
} // namespace

CopyHeader readCopyHeader(ByteView copy)
{
    if (copy.size() < copySize || !std::equal(magic.begin(), magic.end(), copy.begin() + magicAt))
        return {};
    return {true, copy[isCurrentAt] == 1 && copy[writeIncompleteAt] == 0};
}

std::optional<int> currentCopy(ByteView firstCopy, ByteView secondCopy)
{
    const bool first = readCopyHeader(firstCopy).current;
    const bool second = readCopyHeader(secondCopy).current;
    if (first == second)
        return std::nullopt;
    return first ? 0 : 1;
}

ByteView currentArea(ByteView firstCopy, ByteView secondCopy)
{
    const auto current = currentCopy(firstCopy, secondCopy);
    if (!current)
        return {};
    return (*current == 0 ? firstCopy : secondCopy).subspan(wicedHeaderSize, areaInCopy);
}

bool unreadable(ByteView area)
{
    return allBytesAre(0x00, area) || allBytesAre(0xff, area);
}

} // namespace rescue::dct
