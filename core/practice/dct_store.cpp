// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dct_store.h"

#include "core/device/dct_facts.h"

#include <algorithm>

namespace rescue::practice {

namespace {

// Offsets in the header of a copy: WICED SDK platform_dct_header_t (device-os
// hal/src/photon/wiced/platform/include/platform_dct.h, v2.3.1).
constexpr std::uint32_t writeIncompleteAt = 8;
constexpr std::uint32_t isCurrentAt = 9;
constexpr std::size_t headerSize = 16;

constexpr std::size_t wifiSectionSize = 1 + dct::accessPoints * dct::accessPointSize;

/// How much one step programs: few enough bytes that a power cut is met at several places.
constexpr std::size_t programBlock = 2048;

std::uint32_t otherCopy(std::uint32_t copy)
{
    return copy == dct::copyAddresses[0] ? dct::copyAddresses[1] : dct::copyAddresses[0];
}

} // namespace

DctStore::DctStore(FlashMemory& flash) : m_flash(flash) {}

void DctStore::format()
{
    // The shape of the prepared image, device-os hal/src/photon/dct_prep.bin (v2.3.1), without its keys.
    Bytes copy(dct::copySize, 0xff);
    const Bytes header{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 'B', 'R', 'C', 'M'};
    std::fill_n(copy.begin(), 388, std::uint8_t{0}); // header, boot details, application table
    std::copy(header.begin(), header.end(), copy.begin());
    std::fill_n(copy.begin() + dct::wifiSectionAt, wifiSectionSize, std::uint8_t{0}); // no network
    m_flash.poke(dct::copyAddresses[0], copy);
    m_flash.poke(dct::copyAddresses[1], Bytes(dct::copySize, 0xff));
}

std::optional<std::uint32_t> DctStore::currentCopy() const
{
    for (const std::uint32_t address : dct::copyAddresses) {
        if (dct::readCopyHeader(m_flash.read(address, dct::copySize)).current)
            return address;
    }
    return std::nullopt;
}

Bytes DctStore::read(std::uint32_t offset, std::size_t count) const
{
    const auto copy = currentCopy();
    if (!copy)
        return Bytes(count, 0x00);
    return m_flash.read(*copy + dct::wicedHeaderSize + offset, count);
}

std::vector<DctStore::Step> DctStore::planWrite(std::uint32_t offset, ByteView bytes) const
{
    const auto current = currentCopy();
    if (!current || offset > dct::areaInCopy || bytes.size() > dct::areaInCopy - offset)
        return {};

    Bytes copy = m_flash.read(*current, dct::copySize);
    std::copy(bytes.begin(), bytes.end(), copy.begin() + dct::wicedHeaderSize + offset);
    copy[writeIncompleteAt] = 1;
    copy[isCurrentAt] = 1;

    // The new copy becomes valid by one byte; until then the old one is the only one. Between the last two
    // steps both are valid and the first in flash counts. (The order of the real, binary, library is not
    // published; any order with the same promise would do.)
    const std::uint32_t target = otherCopy(*current);
    std::vector<Step> steps{{Step::Kind::Erase, target, {}},
                            {Step::Kind::Program, target, Bytes(copy.begin(), copy.begin() + headerSize)}};
    for (std::size_t at = headerSize; at < copy.size(); at += programBlock) {
        const auto block = ByteView(copy).subspan(at, std::min(programBlock, copy.size() - at));
        steps.push_back({Step::Kind::Program, target + static_cast<std::uint32_t>(at),
                         Bytes(block.begin(), block.end())});
    }
    steps.push_back({Step::Kind::Program, target + writeIncompleteAt, {0}});
    steps.push_back({Step::Kind::Program, *current + isCurrentAt, {0}});
    return steps;
}

std::chrono::microseconds DctStore::run(const Step& step)
{
    return step.kind == Step::Kind::Erase ? m_flash.eraseSector(step.address)
                                          : m_flash.program(step.address, step.bytes);
}

std::optional<std::chrono::microseconds> DctStore::write(std::uint32_t offset, ByteView bytes)
{
    const std::vector<Step> steps = planWrite(offset, bytes);
    if (steps.empty())
        return std::nullopt;
    std::chrono::microseconds duration{0};
    for (const Step& step : steps)
        duration += run(step);
    ++m_writes;
    if (m_worn && !bytes.empty())
        damage(offset, Bytes{static_cast<std::uint8_t>(~bytes[0])});
    return duration;
}

void DctStore::damage(std::uint32_t offset, ByteView bytes)
{
    const auto copy = currentCopy();
    if (!copy || offset >= dct::areaInCopy)
        return;
    const std::size_t count = std::min<std::size_t>(bytes.size(), dct::areaInCopy - offset);
    m_flash.poke(*copy + dct::wicedHeaderSize + offset, bytes.first(count));
}

void DctStore::addNetwork(const WifiNetwork& network)
{
    const auto copy = currentCopy();
    if (!copy)
        return;
    // device-os hal/src/photon/wlan_hal.cpp v1.5.2, add_wiced_wifi_credentials()
    std::vector<WifiNetwork> all = networks();
    const auto replaced = std::ranges::find_if(all, [&](const WifiNetwork& old) {
        return old.ssid == network.ssid || (isEnterprise(old.security) && isEnterprise(network.security));
    });
    if (replaced == all.end())
        all.insert(all.begin(), network);
    else
        *replaced = network;
    all.resize(std::min<std::size_t>(all.size(), dct::accessPoints));
    Bytes section(wifiSectionSize, 0);
    section[0] = 1; // configured
    auto at = section.begin() + 1;
    for (const WifiNetwork& one : all)
        at = std::ranges::copy(dct::wifiEntry(one), at).out;
    m_flash.poke(*copy + dct::wifiSectionAt, section);
    if (isEnterprise(network.security))
        damage(dct::eapConfiguration.offset, dct::eapEntry(network.enterprise));
}

std::vector<WifiNetwork> DctStore::networks() const
{
    const auto copy = currentCopy();
    return copy ? dct::storedWifi(m_flash.read(*copy, dct::copySize)) : std::vector<WifiNetwork>();
}

void DctStore::forgetNetworks()
{
    if (const auto copy = currentCopy())
        m_flash.poke(*copy + dct::wifiSectionAt, Bytes(wifiSectionSize, 0));
}

bool DctStore::hasNetwork() const
{
    const auto copy = currentCopy();
    return copy && dct::storedNetworks(m_flash.read(*copy, dct::copySize)) == dct::StoredNetworks::Some;
}

} // namespace rescue::practice
