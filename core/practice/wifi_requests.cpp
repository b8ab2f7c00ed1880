// SPDX-License-Identifier: Apache-2.0
#include "core/practice/wifi_requests.h"

#include "core/device/dct.h"
#include "core/device/protobuf.h"
#include "core/device/wifi_messages.h"

namespace rescue::practice {

using namespace wifi_messages;

namespace {

// services/inc/system_error.h
constexpr std::int32_t errorUnknown = -100;
constexpr std::int32_t errorInvalidArgument = -270;
constexpr std::int32_t errorBadData = -280;

void putNumber(Bytes& message, std::uint32_t field, std::int64_t value)
{
    if (value != 0) // proto3 leaves zeros off the wire; negative ones are ten bytes long
        protobuf::appendVarint(message, field, static_cast<std::uint64_t>(value));
}

Bytes entryOf(const QString& ssid, WifiSecurity security, WifiCipher cipher)
{
    Bytes entry;
    protobuf::appendText(entry, Ssid, ssid);
    putNumber(entry, Security, static_cast<int>(security));
    const bool hasCipher = security != WifiSecurity::None && security != WifiSecurity::Wep;
    putNumber(entry, Cipher, hasCipher ? static_cast<int>(cipher) : 0);
    return entry;
}

/// The networks it hears: 1 {repeated 1 network}.
Bytes scanReply(const std::vector<AccessPoint>& heard)
{
    Bytes list, reply;
    for (const AccessPoint& point : heard) {
        Bytes entry = entryOf(point.ssid, point.security, point.cipher);
        putNumber(entry, Channel, point.channel);
        putNumber(entry, Signal, point.signal);
        protobuf::appendBytes(list, 1, entry);
    }
    protobuf::appendBytes(reply, 1, list);
    return reply;
}

/// The same of those it knows. Never a password.
Bytes credentialsReply(const std::vector<WifiNetwork>& networks)
{
    Bytes list, reply;
    for (const WifiNetwork& network : networks)
        protobuf::appendBytes(list, 1, entryOf(network.ssid, network.security, network.cipher));
    protobuf::appendBytes(reply, 1, list);
    return reply;
}

Secret secretOf(const std::vector<protobuf::Field>& fields, std::uint32_t number)
{
    return Secret(protobuf::bytesOf(fields, number).value_or(Bytes()));
}

std::optional<WifiNetwork> networkIn(ByteView payload)
{
    const auto request = protobuf::read(payload);
    const auto entry = request ? protobuf::bytesOf(*request, 1) : std::nullopt;
    const auto fields = entry ? protobuf::read(*entry) : std::nullopt;
    const auto security = fields ? protobuf::varintOf(*fields, Security).value_or(0) : 99;
    const auto cipher = fields ? protobuf::varintOf(*fields, Cipher).value_or(0) : 99;
    if (security > static_cast<std::uint64_t>(lastWifiSecurity) || cipher > 3)
        return std::nullopt;
    WifiNetwork network;
    network.ssid = protobuf::textOf(*fields, Ssid).value_or(QString());
    network.security = static_cast<WifiSecurity>(security);
    network.cipher = static_cast<WifiCipher>(cipher);
    const auto eap = protobuf::varintOf(*fields, EapType).value_or(0);
    if (isEnterprise(network.security)) {
        if (eap != eapTls && eap != eapPeap)
            return std::nullopt;
        WifiEnterprise& signIn = network.enterprise;
        signIn.eap = eap == eapTls ? WifiEnterprise::Eap::Tls : WifiEnterprise::Eap::Peap;
        signIn.user = protobuf::textOf(*fields, InnerIdentity).value_or(QString());
        signIn.outerIdentity = protobuf::textOf(*fields, OuterIdentity).value_or(QString());
        signIn.password = secretOf(*fields, Password);
        signIn.privateKey = secretOf(*fields, PrivateKey);
        signIn.clientCertificate = secretOf(*fields, ClientCertificate);
        signIn.rootCertificate = toQByteArray(protobuf::bytesOf(*fields, RootCertificate).value_or(Bytes()));
    } else {
        network.password = secretOf(*fields, Password);
    }
    return network;
}

/// As the driver does when it stores: what is missing it takes from the air, and without that it refuses.
WifiReply setCredentials(FirmwareHost& host, ByteView payload)
{
    auto network = networkIn(payload);
    if (!network)
        return {errorBadData, {}};
    const bool needsCipher =
        network->security != WifiSecurity::None && network->security != WifiSecurity::Wep;
    if (needsCipher && network->cipher == WifiCipher::Automatic) {
        for (const AccessPoint& point : host.heard()) {
            if (point.ssid == network->ssid)
                network->cipher = point.cipher;
        }
        if (network->cipher == WifiCipher::Automatic)
            return {errorUnknown, {}};
    }
    return {host.saveWifi(*network) ? 0 : errorUnknown, {}};
}

/// On the wire 1 internal, 2 external, 3 automatic; stored 0, 1, 3 (hal/inc/wlan_hal.h).
WifiReply setAntenna(FirmwareHost& host, ByteView payload)
{
    const auto fields = protobuf::read(payload);
    const auto wanted = fields ? protobuf::varintOf(*fields, 1).value_or(0) : 0;
    if (wanted < 1 || wanted > 3)
        return {errorInvalidArgument, {}};
    host.storeSettings(dct::antenna.offset, Bytes{static_cast<std::uint8_t>(wanted == 3 ? 3 : wanted - 1)});
    return {};
}

Bytes antennaReply(std::uint8_t stored)
{
    Bytes reply;
    protobuf::appendVarint(reply, 1, stored == 1 ? 2 : stored == 3 ? 3 : 1);
    return reply;
}

} // namespace

std::optional<WifiReply> wifiRequest(FirmwareHost& host, std::uint16_t type, ByteView payload)
{
    switch (type) {
    case SetAntenna:
        return setAntenna(host, payload);
    case GetAntenna:
        return WifiReply{0, antennaReply(host.state().antenna)};
    case Scan:
        return WifiReply{0, scanReply(host.heard())};
    case SetCredentials:
        return setCredentials(host, payload);
    case GetCredentials:
        return WifiReply{0, credentialsReply(host.state().networks)};
    case ClearCredentials:
        host.forgetWifi();
        return WifiReply{};
    default:
        return std::nullopt;
    }
}

} // namespace rescue::practice
