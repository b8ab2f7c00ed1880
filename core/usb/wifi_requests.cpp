// SPDX-License-Identifier: Apache-2.0
#include "core/usb/wifi_requests.h"

#include "core/device/protobuf.h"
#include "core/device/wifi_messages.h"
#include "core/failure.h"

#include <algorithm>

namespace rescue {

using namespace wifi_messages;

namespace {

const QVersionNumber firstWithWifi(0, 8, 0), firstWithoutWifi(2, 0, 0);

SeenNetwork seenIn(const std::vector<protobuf::Field>& fields)
{
    SeenNetwork network;
    network.ssid = protobuf::textOf(fields, Ssid).value_or(QString());
    const auto security = protobuf::varintOf(fields, Security).value_or(0); // proto3 leaves "none" out
    if (security <= static_cast<std::uint64_t>(lastWifiSecurity))
        network.security = static_cast<WifiSecurity>(security);
    network.channel =
        static_cast<int>(std::min<std::uint64_t>(protobuf::varintOf(fields, Channel).value_or(0), 999));
    // negative numbers are ten bytes on the wire, all their bits set
    const auto signal = static_cast<std::int64_t>(protobuf::varintOf(fields, Signal).value_or(0));
    network.signal = signal < 0 && signal > -200 ? static_cast<int>(signal) : 0;
    return network;
}

void appendSignIn(Bytes& entry, const WifiEnterprise& signIn)
{
    const bool byCertificate = signIn.eap == WifiEnterprise::Eap::Tls;
    protobuf::appendVarint(entry, EapType, byCertificate ? eapTls : eapPeap);
    if (byCertificate) {
        protobuf::appendBytes(entry, PrivateKey, signIn.privateKey.reveal());
        protobuf::appendBytes(entry, ClientCertificate, signIn.clientCertificate.reveal());
    } else {
        protobuf::appendText(entry, InnerIdentity, signIn.user);
        protobuf::appendBytes(entry, Password, signIn.password.reveal());
    }
    if (!signIn.outerIdentity.isEmpty())
        protobuf::appendText(entry, OuterIdentity, signIn.outerIdentity);
    if (!signIn.rootCertificate.isEmpty())
        protobuf::appendBytes(entry, RootCertificate, toBytes(signIn.rootCertificate));
}

Secret setRequest(const WifiNetwork& network)
{
    constexpr std::size_t room = 16384; // more than the longest of all: growing would leave copies behind
    Bytes entry, request;
    entry.reserve(room);
    request.reserve(room);
    protobuf::appendText(entry, Ssid, network.ssid);
    protobuf::appendVarint(entry, Security, static_cast<std::uint64_t>(network.security));
    const bool hasCipher = network.security != WifiSecurity::None && network.security != WifiSecurity::Wep;
    if (hasCipher)
        protobuf::appendVarint(entry, Cipher, static_cast<std::uint64_t>(cipherForDevice(network)));
    if (isEnterprise(network.security)) {
        appendSignIn(entry, network.enterprise);
    } else if (network.security != WifiSecurity::None) {
        const Secret password = passwordForDevice(network);
        protobuf::appendBytes(entry, Password, password.reveal());
    }
    const Secret whole(std::move(entry));
    protobuf::appendBytes(request, 1, whole.reveal());
    return Secret(std::move(request));
}

} // namespace

std::optional<std::vector<SeenNetwork>> readScanReply(ByteView reply)
{
    const auto message = protobuf::read(reply); // 1 {repeated 1 network}
    const auto list = message ? protobuf::bytesOf(*message, 1).value_or(Bytes()) : Bytes();
    const auto entries = protobuf::read(list);
    if (!message || !entries)
        return std::nullopt;
    std::vector<SeenNetwork> networks;
    for (const protobuf::Field& entry : *entries) {
        const auto fields = entry.number == 1 && entry.isBytes ? protobuf::read(entry.bytes) : std::nullopt;
        if (!fields)
            continue;
        SeenNetwork network = seenIn(*fields);
        if (!network.ssid.isEmpty())
            networks.push_back(std::move(network));
    }
    return networks;
}

std::optional<std::vector<SeenNetwork>> wifiNetworks(ControlRequests& requests, const WaitLimit& limit)
{
    if (!requests.answers(firstWithWifi, firstWithoutWifi))
        return std::nullopt;
    const auto reply = requests.exchange(Scan, {}, limit);
    return reply.result == 0 ? readScanReply(reply.payload) : std::nullopt;
}

bool setWifi(ControlRequests& requests, const WifiNetwork& network, const WaitLimit& limit)
{
    if (!requests.answers(firstWithWifi, firstWithoutWifi))
        return false;
    const Secret payload = setRequest(network);
    const auto reply = requests.exchange(SetCredentials, payload.reveal(), limit);
    if (reply.result != 0)
        throw Failure(FailureCode::WifiRefused, {network.ssid},
                      QStringLiteral("result %1").arg(reply.result));
    return true;
}

bool clearWifi(ControlRequests& requests, const WaitLimit& limit)
{
    if (!requests.answers(firstWithWifi, firstWithoutWifi))
        return false;
    const auto reply = requests.exchange(ClearCredentials, {}, limit);
    if (reply.result != 0)
        throw Failure(FailureCode::DeviceProtocol,
                      {QStringLiteral("control request %1: %2").arg(ClearCredentials).arg(reply.result)});
    return true;
}

} // namespace rescue
