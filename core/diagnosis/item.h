// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rescue::diagnosis {

/// What a plan may touch or leaves alone, for the two lists shown before a write.
enum class Item {
    ServerKey,
    ServerAddress,
    DeviceKey,
    RegisteredKey, ///< what the cloud has on file
    WifiSettings,  ///< networks, a fixed address, the antenna chosen
    Application,
    SystemFirmware,
    NameAndClaim,
    ProductMembership,
};
inline constexpr Item lastItem = Item::ProductMembership;

} // namespace rescue::diagnosis
