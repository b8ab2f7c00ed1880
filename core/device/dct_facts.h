// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct.h"

#include <optional>

namespace rescue::dct {

/// What of the address block is in force. The firmware takes it for a fixed address where its first byte is 1
/// and for "ask the router" where it is anything else (device-os hal/src/photon/wlan_hal.cpp v1.5.2).
enum class AddressMode {
    FromRouter,
    Fixed,        ///< and it could be one: an address, a mask of ones then zeros, a gateway
    FixedNonsense ///< it has the device use what no network has
};

/// hal/inc/wlan_hal.h v1.5.2: 0, 1, 3; blank is internal.
enum class Antenna { Internal, External, Automatic, Unset, Nonsense };

/// What an application area says besides its keys.
struct DctFacts {
    AddressMode address = AddressMode::FromRouter;
    bool claimed = false;
    bool claimCode = false; ///< 63 printable characters wait for the next connection
    Antenna antenna = Antenna::Unset;

    bool operator==(const DctFacts&) const = default;
};

/// Nothing where the area is cut short or unreadable.
std::optional<DctFacts> dctFacts(ByteView area);

/// What the Wi-Fi section of one raw copy holds, as far as can be told without trying it.
enum class StoredNetworks { None, Some, Damaged };
StoredNetworks storedNetworks(ByteView copy);
/// The same of the raw copy that is current; nothing where neither is.
std::optional<StoredNetworks> storedNetworks(ByteView copy1, ByteView copy2);

/// Where the Wi-Fi section of a raw copy begins, and its five access points behind one byte (WICED SDK
/// platform_config_dct_wifi: SSID length and text first, length of the key at +56).
inline constexpr std::uint16_t wifiSectionAt = 6704;
inline constexpr std::uint16_t accessPointSize = 121;
inline constexpr std::uint16_t accessPoints = 5;

} // namespace rescue::dct
