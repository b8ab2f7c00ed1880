// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// The messages about Wi-Fi that control requests carry (device-os system/src/control/wifi.cpp and
/// system/src/control/proto/wifi.pb.c, v1.5.2).
namespace rescue::wifi_messages {

enum Request : std::uint16_t {
    SetAntenna = 110,
    GetAntenna,
    Scan,
    SetCredentials,
    GetCredentials,
    ClearCredentials
};

/// Fields of WiFiAccessPoint.
enum Field : std::uint32_t {
    Ssid = 1,
    Security = 3,
    Cipher = 4,
    Channel = 5,
    Signal = 7,
    Password = 8,
    EapType = 9,
    InnerIdentity = 10,
    OuterIdentity = 11,
    PrivateKey = 12,
    ClientCertificate = 13,
    RootCertificate = 14
};
inline constexpr std::uint64_t eapTls = 13, eapPeap = 25;

} // namespace rescue::wifi_messages
