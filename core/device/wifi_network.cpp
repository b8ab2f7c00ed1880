// SPDX-License-Identifier: Apache-2.0
#include "core/device/wifi_network.h"

#include <algorithm>

namespace rescue {

namespace {

// The longest answers that the console takes (device-os system/src/system_setup.cpp).
constexpr qsizetype longestName = 32;
constexpr std::size_t shortestPhrase = 8, longestPhrase = 63, rawKeyDigits = 64; // IEEE 802.11i, annex H.4
constexpr int last2Point4GhzChannel = 14;

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
        return size == 5 || size == 13 || (digits && (size == 10 || size == 26));
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
    if (enterprise.eap == WifiEnterprise::Eap::Tls) {
        const bool complete = !enterprise.clientCertificate.empty() && !enterprise.privateKey.empty();
        return complete ? std::nullopt : std::optional(WifiProblem::CertificateMissing);
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

bool within2Point4Ghz(const SeenNetwork& network)
{
    return network.channel <= last2Point4GhzChannel;
}

} // namespace rescue
