// SPDX-License-Identifier: Apache-2.0
#include "core/network/network_manager.h"

#include <algorithm>

namespace rescue::network {

std::optional<WifiSecurity> securityOf(const AccessPointFlags& of)
{
    // NM80211ApFlags, NM80211ApSecurityFlags (networkmanager.dev, D-Bus API types)
    constexpr std::uint32_t privacy = 0x1;
    constexpr std::uint32_t psk = 0x100, enterprise = 0x200, sae = 0x400;
    if ((of.rsn & enterprise) != 0)
        return WifiSecurity::Wpa2Enterprise;
    if ((of.wpa & enterprise) != 0)
        return WifiSecurity::WpaEnterprise;
    if ((of.rsn & psk) != 0)
        return WifiSecurity::Wpa2;
    if ((of.wpa & psk) != 0)
        return WifiSecurity::Wpa;
    if (((of.rsn | of.wpa) & sae) != 0)
        return std::nullopt; // WPA3 alone: not for these devices
    if (of.rsn != 0 || of.wpa != 0)
        return std::nullopt;
    return (of.flags & privacy) != 0 ? WifiSecurity::Wep : WifiSecurity::None;
}

int channelOf(std::uint32_t megahertz)
{
    if (megahertz == 2484)
        return 14;
    if (megahertz >= 2412 && megahertz <= 2472)
        return static_cast<int>(megahertz - 2407) / 5;
    if (megahertz >= 5000 && megahertz < 5900)
        return static_cast<int>(megahertz - 5000) / 5;
    if (megahertz >= 5955 && megahertz <= 7115)
        return 200 + static_cast<int>(megahertz - 5950) / 5; // 6 GHz counts from 1 anew: kept apart
    return 0;
}

int signalOf(int percent)
{
    return std::clamp(percent, 0, 100) / 2 - 100;
}

std::vector<SeenNetwork> strongestFirst(std::vector<SeenNetwork> networks)
{
    std::ranges::stable_sort(networks, [](const SeenNetwork& one, const SeenNetwork& other) {
        // a name that is there twice is the one that these devices can hear
        if (within2Point4Ghz(one) != within2Point4Ghz(other))
            return within2Point4Ghz(one);
        return one.signal > other.signal;
    });
    std::vector<SeenNetwork> once;
    for (SeenNetwork& network : networks) {
        if (!network.ssid.isEmpty() &&
            std::ranges::find(once, network.ssid, &SeenNetwork::ssid) == once.end())
            once.push_back(std::move(network));
    }
    return once;
}

} // namespace rescue::network
