// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"

#include <vector>

namespace rescue::practice {

/// One Wi-Fi network around a virtual device, and how far it lets the device come.
struct AccessPoint {
    QString ssid;
    WifiSecurity security = WifiSecurity::Wpa2;
    WifiCipher cipher = WifiCipher::Aes;
    QString password; ///< of the network, or of `user` where one signs in
    QString user{};
    int channel = 6;  ///< above 14 is 5 GHz, which these devices do not hear
    int signal = -50; ///< dBm
    bool hidden = false;
    bool givesAddresses = true; ///< DHCP
    bool answersNames = true;   ///< DNS
    bool portOpen = true;       ///< TCP 5683
    bool portal = false;        ///< wants a sign-in on a web page first
};

/// What is around the practice devices: "practice", which they know, and what neighbours have.
std::vector<AccessPoint> practiceAir();
/// "practice" as the devices have it stored.
WifiNetwork practiceNetwork();

/// Those that the radio of a Photon or P1 lists.
std::vector<AccessPoint> heardByDevice(const std::vector<AccessPoint>& air);
/// Does a device that has stored `network` get into `point`?
bool letsIn(const AccessPoint& point, const WifiNetwork& network);

} // namespace rescue::practice
