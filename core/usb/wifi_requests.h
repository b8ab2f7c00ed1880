// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"
#include "core/usb/control_requests.h"

namespace rescue {

// The Wi-Fi of Photon and P1 by request, 0.8.0-rc.2 to 1.5.x, gone afterwards (device-os
// system/src/control/wifi.cpp v1.5.2). All throw what ControlRequests throws.

/// Request 112: looks around, which takes it some seconds. Nothing where this version cannot.
std::optional<std::vector<SeenNetwork>> wifiNetworks(ControlRequests& requests, const WaitLimit& limit);
/// The reply to it: WiFiScanReply. Networks without a name are left out. Exposed for its test.
std::optional<std::vector<SeenNetwork>> readScanReply(ByteView reply);
/// Request 113: remembers the network, in front of those it knows; it joins at its next start. False where
/// this version cannot. Throws WifiRefused where it does not take it.
bool setWifi(ControlRequests& requests, const WifiNetwork& network, const WaitLimit& limit);
/// Request 115: forgets all networks. False where this version cannot.
bool clearWifi(ControlRequests& requests, const WaitLimit& limit);

} // namespace rescue
