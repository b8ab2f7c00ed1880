// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/network/computer_wifi.h"

namespace rescue::network {

/// What NetworkManager's interface org.freedesktop.NetworkManager.AccessPoint says of a network, in our
/// words. Exposed for their test.
struct AccessPointFlags {
    std::uint32_t flags = 0, wpa = 0, rsn = 0;
};
std::optional<WifiSecurity> securityOf(const AccessPointFlags& flags);
int channelOf(std::uint32_t megahertz); ///< 0 where it is none of Wi-Fi's
int signalOf(int percent);              ///< dBm, as NetworkManager reckons back and forth

/// Each name once, the strongest first.
std::vector<SeenNetwork> strongestFirst(std::vector<SeenNetwork> networks);

} // namespace rescue::network
