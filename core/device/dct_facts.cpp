// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct_facts.h"

#include <algorithm>

namespace rescue::dct {

namespace {

constexpr std::uint8_t fixedMode = 1;
constexpr std::size_t longestName = 32;
constexpr std::size_t keyLengthAt = 56;
constexpr std::size_t longestKey = 64;

std::uint32_t addressAt(ByteView block, std::size_t at)
{
    return std::uint32_t{block[at]} << 24 | std::uint32_t{block[at + 1]} << 16 |
           std::uint32_t{block[at + 2]} << 8 | block[at + 3];
}

bool couldBeAHost(std::uint32_t address)
{
    const std::uint32_t network = address >> 24;
    return network != 0 && network < 224 && network != 127;
}

bool isMask(std::uint32_t mask)
{
    const std::uint32_t hosts = ~mask;
    return mask != 0 && (hosts & (hosts + 1)) == 0;
}

AddressMode addressMode(ByteView block)
{
    if (block[0] != fixedMode)
        return AddressMode::FromRouter;
    const bool sound = couldBeAHost(addressAt(block, 4)) && isMask(addressAt(block, 8)) &&
                       couldBeAHost(addressAt(block, 12));
    return sound ? AddressMode::Fixed : AddressMode::FixedNonsense;
}

Antenna antennaOf(std::uint8_t stored)
{
    switch (stored) {
    case 0:
        return Antenna::Internal;
    case 1:
        return Antenna::External;
    case 3:
        return Antenna::Automatic;
    case 0xff:
        return Antenna::Unset;
    default:
        return Antenna::Nonsense;
    }
}

bool printable(ByteView text)
{
    return std::all_of(text.begin(), text.end(), [](std::uint8_t c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

std::optional<DctFacts> dctFacts(ByteView area)
{
    if (area.size() < smallestAreaSize || unreadable(area.first(smallestAreaSize)))
        return std::nullopt;
    return DctFacts{addressMode(staticIp.in(area)), claimed.in(area)[0] == '1', printable(claimCode.in(area)),
                    antennaOf(antenna.in(area)[0])};
}

StoredNetworks storedNetworks(ByteView copy)
{
    if (copy.size() < wicedHeaderSize)
        return StoredNetworks::Damaged;
    bool some = false;
    for (std::size_t i = 0; i < accessPoints; ++i) {
        const ByteView entry = copy.subspan(wifiSectionAt + 1 + i * accessPointSize, accessPointSize);
        if (entry[0] == 0)
            continue;
        if (entry[0] > longestName || entry[keyLengthAt] > longestKey)
            return StoredNetworks::Damaged;
        some = true;
    }
    return some ? StoredNetworks::Some : StoredNetworks::None;
}

std::optional<StoredNetworks> storedNetworks(ByteView copy1, ByteView copy2)
{
    const auto current = currentCopy(copy1, copy2);
    return current ? std::optional(storedNetworks(*current == 0 ? copy1 : copy2)) : std::nullopt;
}

} // namespace rescue::dct
