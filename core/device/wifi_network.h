// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <optional>

namespace rescue {

/// In the order of the numbers that Device OS asks for (system/src/system_setup.cpp v0.4.7 to v3.3.1, where
/// the last two came with 0.7.0).
enum class WifiSecurity { None, Wep, Wpa, Wpa2, WpaEnterprise, Wpa2Enterprise };
inline constexpr WifiSecurity lastWifiSecurity = WifiSecurity::Wpa2Enterprise;
bool isEnterprise(WifiSecurity security);

/// Automatic: what the device finds out itself; where it has to be told, AES for WPA2 and TKIP for WPA.
enum class WifiCipher { Automatic, Aes, Tkip, AesTkip };

/// How a person signs in to a network of a company or school (802.1X).
struct WifiEnterprise {
    enum class Eap { Peap, Tls }; ///< PEAP/MSCHAPv2 wants user and password, EAP-TLS the first two PEM texts
    Eap eap = Eap::Peap;
    QString user;
    Secret password;
    QString outerIdentity;        ///< may be empty
    Secret clientCertificate;     ///< PEM
    Secret privateKey;            ///< PEM
    QByteArray rootCertificate{}; ///< PEM; may be empty

    bool operator==(const WifiEnterprise&) const = default;
};

/// A network as a device is to be told it.
struct WifiNetwork {
    QString ssid;
    WifiSecurity security = WifiSecurity::Wpa2;
    WifiCipher cipher = WifiCipher::Automatic;
    Secret password;             ///< for Wep, Wpa and Wpa2
    WifiEnterprise enterprise{}; ///< for the two others

    bool operator==(const WifiNetwork&) const = default;
};

/// Why no device would take it, or none would ever join.
enum class WifiProblem {
    NameMissing,
    NameTooLong,     ///< 32 bytes of UTF-8 at most
    NameUnprintable, ///< a line end would end the answer
    PasswordMissing,
    PasswordLength, ///< WPA, WPA2: 8 to 63 characters or 64 hexadecimal digits; WEP: 5, 13, or 10, 26 digits
    PasswordUnprintable,
    UserMissing,        ///< PEAP
    CertificateMissing, ///< EAP-TLS: certificate or private key
    CertificateTooLong, ///< 4094 characters of PEM, 2046 of a key
};
std::optional<WifiProblem> problemOf(const WifiNetwork& network);

/// The password as the firmware of Photon and P1 wants it. A WEP key is hexadecimal with the number of the
/// key (always the first here) and its length before it (rickkas7.github.io/wep; the radio's own form, which
/// hal/src/photon/wlan_hal.cpp v1.5.2 stores as it is given).
Secret passwordForDevice(const WifiNetwork& network);
/// The cipher the device is to be told, never Automatic.
WifiCipher cipherForDevice(const WifiNetwork& network);

/// A network that was seen, by a device or by this computer.
struct SeenNetwork {
    QString ssid;
    std::optional<WifiSecurity> security;
    int channel = 0; ///< 0: unknown. Photon and P1 hear 1 to 14 only: their radio has no 5 GHz
    int signal = 0;  ///< dBm, below 0; 0: unknown

    bool operator==(const SeenNetwork&) const = default;
};
/// On a channel that these devices can hear, as far as is known.
bool within2Point4Ghz(const SeenNetwork& network);

} // namespace rescue
