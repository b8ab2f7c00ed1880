// SPDX-License-Identifier: Apache-2.0
#include "core/device/stored_wifi.h"

#include "core/device/dct_facts.h"

#include <algorithm>

namespace rescue::dct {

namespace {

// Within an entry (wiced_config_ap_entry_t).
constexpr std::size_t longestName = 32;
constexpr std::size_t nameAt = 1, securityAt = 46, keyLengthAt = 56, keyAt = 57;
constexpr std::size_t longestKey = 64;

// wiced_security_t: bits that add up.
constexpr std::uint32_t wep = 0x1, tkip = 0x2, aes = 0x4;
constexpr std::uint32_t wpa = 0x00200000, wpa2 = 0x00400000, enterprise = 0x02000000;

// Within the sign-in (eap_config_t): three texts of 64 bytes, each with its length behind it.
constexpr std::size_t identityAt = 1, outerAt = 66, eapKeyAt = 131, rootAt = 196, rootLengthAt = 4292;
constexpr std::size_t longestRoot = 4096;
constexpr std::uint8_t eapTls = 13, eapPeap = 25;

std::uint32_t codeOf(const WifiNetwork& network)
{
    if (network.security == WifiSecurity::None)
        return 0;
    if (network.security == WifiSecurity::Wep)
        return wep;
    const WifiCipher cipher = cipherForDevice(network);
    std::uint32_t code = cipher == WifiCipher::Aes ? aes : cipher == WifiCipher::Tkip ? tkip : aes | tkip;
    const bool old = network.security == WifiSecurity::Wpa || network.security == WifiSecurity::WpaEnterprise;
    code |= old ? wpa : wpa2;
    return isEnterprise(network.security) ? code | enterprise : code;
}

WifiSecurity securityOf(std::uint32_t code)
{
    if ((code & wpa2) != 0)
        return (code & enterprise) != 0 ? WifiSecurity::Wpa2Enterprise : WifiSecurity::Wpa2;
    if ((code & wpa) != 0)
        return (code & enterprise) != 0 ? WifiSecurity::WpaEnterprise : WifiSecurity::Wpa;
    return (code & wep) != 0 ? WifiSecurity::Wep : WifiSecurity::None;
}

WifiCipher cipherOf(std::uint32_t code)
{
    switch (code & (aes | tkip)) {
    case aes:
        return WifiCipher::Aes;
    case tkip:
        return WifiCipher::Tkip;
    case aes | tkip:
        return WifiCipher::AesTkip;
    default:
        return WifiCipher::Automatic;
    }
}

/// Hexadecimal without what passwordForDevice() puts before it, which the device stores as bytes.
Secret wepKey(ByteView stored)
{
    constexpr std::size_t head = 2;
    return Secret::fromText(toHex(stored.size() > head ? stored.subspan(head) : stored));
}

Bytes wepBytes(const WifiNetwork& network)
{
    return fromHex(passwordForDevice(network).revealText()).value_or(Bytes());
}

std::optional<WifiNetwork> readEntry(ByteView entry)
{
    const std::size_t nameLength = entry[0], keyLength = entry[keyLengthAt];
    if (nameLength == 0 || nameLength > longestName || keyLength > longestKey)
        return std::nullopt;
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < 4; ++i)
        code |= std::uint32_t{entry[securityAt + i]} << (8 * i);
    WifiNetwork network;
    network.ssid = QString::fromUtf8(toQByteArray(entry.subspan(nameAt, nameLength)));
    network.security = securityOf(code);
    network.cipher = cipherOf(code);
    const ByteView key = entry.subspan(keyAt, keyLength);
    if (network.security == WifiSecurity::Wep)
        network.password = wepKey(key);
    else if (network.security == WifiSecurity::Wpa || network.security == WifiSecurity::Wpa2)
        network.password = Secret(Bytes(key.begin(), key.end()));
    return network;
}

ByteView textAt(ByteView field, std::size_t at)
{
    const std::size_t length = field[at + longestKey];
    return field.subspan(at, std::min(length, longestKey));
}

void putText(Bytes& field, std::size_t at, ByteView text)
{
    const std::size_t length = std::min(text.size(), longestKey);
    std::copy_n(text.begin(), length, field.begin() + static_cast<std::ptrdiff_t>(at));
    field[at + longestKey] = static_cast<std::uint8_t>(length);
}

} // namespace

std::vector<WifiNetwork> storedWifi(ByteView copy)
{
    std::vector<WifiNetwork> networks;
    if (copy.size() < wicedHeaderSize || copy[wifiSectionAt] != 1)
        return networks;
    for (std::size_t i = 0; i < accessPoints; ++i) {
        auto network = readEntry(copy.subspan(wifiSectionAt + 1 + i * accessPointSize, accessPointSize));
        if (!network)
            continue;
        if (isEnterprise(network->security)) {
            const std::size_t at = wicedHeaderSize + eapConfiguration.offset;
            if (copy.size() < at + eapConfiguration.size)
                continue;
            auto signIn = readEapEntry(copy.subspan(at, eapConfiguration.size));
            if (!signIn)
                continue;
            network->enterprise = std::move(*signIn);
        }
        networks.push_back(std::move(*network));
    }
    return networks;
}

QStringList storedNames(ByteView copy)
{
    QStringList names;
    if (copy.size() < wicedHeaderSize || copy[wifiSectionAt] != 1)
        return names;
    for (std::size_t i = 0; i < accessPoints; ++i) {
        const ByteView entry = copy.subspan(wifiSectionAt + 1 + i * accessPointSize, accessPointSize);
        const std::size_t length = std::min<std::size_t>(entry[0], longestName);
        if (length > 0)
            names << QString::fromUtf8(toQByteArray(entry.subspan(nameAt, length)));
    }
    return names;
}

Bytes wifiEntry(const WifiNetwork& network)
{
    Bytes entry(accessPointSize, 0);
    const QByteArray name = network.ssid.toUtf8().left(static_cast<qsizetype>(longestName));
    entry[0] = static_cast<std::uint8_t>(name.size());
    std::copy(name.begin(), name.end(), entry.begin() + nameAt);
    const std::uint32_t code = codeOf(network);
    for (std::size_t i = 0; i < 4; ++i)
        entry[securityAt + i] = static_cast<std::uint8_t>(code >> (8 * i));
    const Secret key = network.security == WifiSecurity::Wep ? Secret(wepBytes(network)) : network.password;
    const std::size_t length = std::min(key.reveal().size(), longestKey);
    std::copy_n(key.reveal().begin(), length, entry.begin() + keyAt);
    entry[keyLengthAt] = static_cast<std::uint8_t>(length);
    return entry;
}

Bytes eapEntry(const WifiEnterprise& signIn)
{
    Bytes field(eapConfiguration.size, 0);
    field[0] = signIn.eap == WifiEnterprise::Eap::Tls ? eapTls : eapPeap;
    putText(field, identityAt, toBytes(signIn.user.toUtf8()));
    putText(field, outerAt, toBytes(signIn.outerIdentity.toUtf8()));
    putText(field, eapKeyAt, signIn.password.reveal());
    const auto length = std::min<qsizetype>(signIn.rootCertificate.size(), longestRoot);
    std::copy_n(signIn.rootCertificate.begin(), length, field.begin() + rootAt);
    field[rootLengthAt] = static_cast<std::uint8_t>(length);
    field[rootLengthAt + 1] = static_cast<std::uint8_t>(length >> 8);
    return field;
}

std::optional<WifiEnterprise> readEapEntry(ByteView field)
{
    if (field.size() < eapConfiguration.size || (field[0] != eapTls && field[0] != eapPeap))
        return std::nullopt;
    WifiEnterprise signIn;
    signIn.eap = field[0] == eapTls ? WifiEnterprise::Eap::Tls : WifiEnterprise::Eap::Peap;
    signIn.user = QString::fromUtf8(toQByteArray(textAt(field, identityAt)));
    signIn.outerIdentity = QString::fromUtf8(toQByteArray(textAt(field, outerAt)));
    const ByteView key = textAt(field, eapKeyAt);
    signIn.password = Secret(Bytes(key.begin(), key.end()));
    const std::size_t length = field[rootLengthAt] | std::size_t{field[rootLengthAt + 1]} << 8;
    if (length <= longestRoot)
        signIn.rootCertificate = toQByteArray(field.subspan(rootAt, length));
    if (!signIn.rootCertificate.startsWith("-----BEGIN")) // what came by the console is stored as DER
        signIn.rootCertificate.clear();
    return signIn;
}

} // namespace rescue::dct
