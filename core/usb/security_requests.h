// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/control_requests.h"

namespace rescue {

/// The keys of a device for TCP (Photon, P1), by their numbers in requests 210 and 211 (device-os
/// hal/src/stm32f2xx/ota_flash_hal_stm32f2xx.h v2.3.1). Those for UDP are refused by firmware that speaks
/// TCP.
enum class SecurityKey { DevicePrivate = 1, DevicePublic = 2, ServerPublic = 3 };

/// Where a device connects to, as requests 220 and 221 put it.
struct AddressOnDevice {
    QString host; ///< domain name or dotted IPv4
    std::uint16_t port = 0;
    bool operator==(const AddressOnDevice&) const = default;
};

// Requests 210, 211, 220 and 221: what DFU mode reads and writes, without leaving the running firmware. Since
// 0.8.0-rc.2, on the second generation (device-os system/src/control/config.cpp v0.8.0-rc.2 … v3.3.1; the
// third refuses them). All block, and throw what ControlRequests throws.

/// The whole field with whatever lies behind the key (1216, 384 or 768 bytes). Nothing where it is not
/// offered.
std::optional<Secret> readSecurityKey(ControlRequests& requests, SecurityKey key, const WaitLimit& limit);
/// Puts `content` at the front of its field, 0xFF behind. The server's field holds its address too: that is
/// gone until writeServerAddress(). False where it is not offered; throws DeviceProtocol where it is refused.
bool writeSecurityKey(ControlRequests& requests, SecurityKey key, const Secret& content,
                      const WaitLimit& limit);
/// Nothing where it is not offered, or no address is stored: the firmware then uses its built-in one.
std::optional<AddressOnDevice> readServerAddress(ControlRequests& requests, const WaitLimit& limit);
/// False where it is not offered; throws DeviceProtocol where it is refused (a name over 63 characters).
bool writeServerAddress(ControlRequests& requests, const AddressOnDevice& address, const WaitLimit& limit);

} // namespace rescue
