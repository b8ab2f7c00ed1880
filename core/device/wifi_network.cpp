// SPDX-License-Identifier: Apache-2.0
#include "core/device/wifi_network.h"

#include <algorithm>

namespace rescue {

namespace {

// The longest answers that the console takes (device-os system/src/system_setup.cpp).
constexpr qsizetype longestName = 32;
constexpr std::size_t shortestPhrase = 8, longestPhrase = 63, rawKeyDigits = 64; // IEEE 802.11i, annex H.4
// CERTIFICATE_SIZE and PRIVATE_KEY_SIZE without an end mark, and one more for the reader
constexpr std::size_t longestCertificate = 4094, longestKey = 2046;
constexpr int last2Point4GhzChannel = 14;
constexpr std::size_t shortWepKey = 5, longWepKey = 13;

bool isHexDigit(std::uint8_t byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// The console ends an answer at a line end and rubs out at a backspace.
bool printable(ByteView bytes)
{
    return std::ranges::none_of(bytes, [](std::uint8_t byte) { return byte < 0x20 || byte == 0x7f; });
}

bool fits(WifiSecurity security, ByteView password)
{
    const std::size_t size = password.size();
    const bool digits = std::ranges::all_of(password, isHexDigit);
    if (security == WifiSecurity::Wep)
        return size == shortWepKey || size == longWepKey ||
               (digits && (size == 2 * shortWepKey || size == 2 * longWepKey));
    return (size >= shortestPhrase && size <= longestPhrase) || (digits && size == rawKeyDigits);
}

std::optional<WifiProblem> problemOf(WifiSecurity security, const Secret& password)
{
    if (password.empty())
        return WifiProblem::PasswordMissing;
    if (!printable(password.reveal()))
        return WifiProblem::PasswordUnprintable;
    return fits(security, password.reveal()) ? std::nullopt : std::optional(WifiProblem::PasswordLength);
}

std::optional<WifiProblem> problemOf(const WifiEnterprise& enterprise)
{
    if (enterprise.rootCertificate.size() > static_cast<qsizetype>(longestCertificate))
        return WifiProblem::CertificateTooLong;
    if (enterprise.eap == WifiEnterprise::Eap::Tls) {
        const bool complete = !enterprise.clientCertificate.empty() && !enterprise.privateKey.empty();
        if (!complete)
            return WifiProblem::CertificateMissing;
        const bool fits = enterprise.clientCertificate.reveal().size() <= longestCertificate &&
                          enterprise.privateKey.reveal().size() <= longestKey;
        return fits ? std::nullopt : std::optional(WifiProblem::CertificateTooLong);
    }
    if (enterprise.user.isEmpty())
        return WifiProblem::UserMissing;
    if (enterprise.password.empty())
        return WifiProblem::PasswordMissing;
    return printable(enterprise.password.reveal()) ? std::nullopt
                                                   : std::optional(WifiProblem::PasswordUnprintable);
}

} // namespace

bool isEnterprise(WifiSecurity security)
{
    return security == WifiSecurity::WpaEnterprise || security == WifiSecurity::Wpa2Enterprise;
}

std::optional<WifiProblem> problemOf(const WifiNetwork& network)
{
    const QByteArray name = network.ssid.toUtf8();
    if (name.isEmpty())
        return WifiProblem::NameMissing;
    if (name.size() > longestName)
        return WifiProblem::NameTooLong;
    if (!printable(toBytes(name)))
        return WifiProblem::NameUnprintable;
    if (network.security == WifiSecurity::None)
        return std::nullopt;
    return isEnterprise(network.security) ? problemOf(network.enterprise)
                                          : problemOf(network.security, network.password);
}

Secret passwordForDevice(const WifiNetwork& network)
{
    const ByteView given = network.password.reveal();
    if (network.security != WifiSecurity::Wep)
        return network.password;
    const bool text = given.size() == shortWepKey || given.size() == longWepKey;
    const std::size_t size = text ? given.size() : given.size() / 2;
    constexpr char digits[] = "0123456789ABCDEF";
    Bytes key{'0', '0', '0', static_cast<std::uint8_t>(digits[size & 0xf])};
    key.reserve(4 + 2 * size); // no copy is left behind by growing
    for (const std::uint8_t byte : given) {
        if (!text) {
            key.push_back(byte);
            continue;
        }
        key.push_back(static_cast<std::uint8_t>(digits[byte >> 4]));
        key.push_back(static_cast<std::uint8_t>(digits[byte & 0xf]));
    }
    return Secret(std::move(key));
}

WifiCipher cipherForDevice(const WifiNetwork& network)
{
    if (network.cipher != WifiCipher::Automatic)
        return network.cipher;
    const bool old = network.security == WifiSecurity::Wpa || network.security == WifiSecurity::WpaEnterprise;
    return old ? WifiCipher::Tkip : WifiCipher::Aes;
}

bool within2Point4Ghz(const SeenNetwork& network)
{
    return network.channel <= last2Point4GhzChannel;
}

} // namespace rescue
