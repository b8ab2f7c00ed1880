// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/handshake_probe.h"

#include "core/cloud/handshake.h"
#include "core/cloud/tcp_line.h"
#include "core/keys/device_key.h"

#include <algorithm>

namespace rescue {

namespace {

using Opened = TcpLine::Opened;

constexpr std::size_t modulusSize = 128;

QString openedDetail(Opened opened)
{
    switch (opened) {
    case Opened::Yes:
        return {};
    case Opened::Refused:
        return QStringLiteral("connection refused");
    case Opened::NoAnswer:
        return QStringLiteral("no answer");
    case Opened::UnknownHost:
        return QStringLiteral("the name is not known");
    case Opened::Unreachable:
        break;
    }
    return QStringLiteral("no way there");
}

ProbeResult verdictOf(handshake::ReplyVerdict verdict)
{
    switch (verdict) {
    case handshake::ReplyVerdict::Good:
        return {ProbeVerdict::KeysGood, {}, {}};
    case handshake::ReplyVerdict::CannotDecrypt:
        return {ProbeVerdict::OtherDeviceKey, QStringLiteral("the reply does not decrypt"), {}};
    case handshake::ReplyVerdict::BadSignature:
        break;
    }
    return {ProbeVerdict::BadSignature, QStringLiteral("the signature is not the server key's"), {}};
}

ProbeResult performHandshake(const ProbeKeys& probe, const keys::FirmwareView& deviceKey,
                             const keys::ServerAddress& at, const WaitLimit& limit)
{
    TcpLine line;
    const Opened opened = line.open(at.host, at.port, limit);
    if (opened != Opened::Yes)
        return {ProbeVerdict::NetworkBlocked, openedDetail(opened), {}};
    const Bytes nonce = line.read(handshake::nonceSize, limit);
    if (nonce.size() != handshake::nonceSize) {
        // A filter that lets the connection open and then drops everything; or another kind of server, which
        // waits for us to speak, or hangs up.
        const bool silent = nonce.empty() && !line.closed();
        return {silent ? ProbeVerdict::NetworkBlocked : ProbeVerdict::NotACloud,
                QStringLiteral("%1 of 40 bytes came").arg(nonce.size()),
                {}};
    }
    const auto hello =
        handshake::deviceHello(nonce, probe.deviceId, keys::spkiAsFirmware(deviceKey), probe.serverKey);
    if (!hello)
        return {ProbeVerdict::ServerKeyUnusable, QStringLiteral("the server key encrypts nothing"), {}};
    line.write(*hello);
    const Bytes reply = line.read(handshake::replySize, limit);
    if (reply.size() == handshake::replySize)
        return verdictOf(handshake::readServerReply(reply, deviceKey, probe.serverKey).verdict);
    if (line.closed())
        return {ProbeVerdict::CloudHungUp, QStringLiteral("%1 of 384 bytes came").arg(reply.size()), {}};
    return {ProbeVerdict::NetworkBlocked, QStringLiteral("silence after the hello"), {}};
}

} // namespace

ProbeResult probeHandshake(const ProbeKeys& probe, const keys::ServerAddress& at, const WaitLimit& limit)
{
    const auto began = SteadyClock::now();
    const ByteView slot = probe.privateKey.reveal();
    const auto deviceKey = keys::readAsFirmware(slot);
    if (!deviceKey || deviceKey->n.size() != modulusSize || allBytesAre(0xff, slot) || allBytesAre(0, slot))
        return {ProbeVerdict::DeviceKeyUnusable, QStringLiteral("no key in its place"), {}};
    ProbeResult result = performHandshake(probe, *deviceKey, at, limit);
    result.took = std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - began);
    return result;
}

QString probeVerdictName(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::KeysGood:
        return QStringLiteral("keys-good");
    case ProbeVerdict::CloudHungUp:
        return QStringLiteral("cloud-hung-up");
    case ProbeVerdict::OtherDeviceKey:
        return QStringLiteral("other-device-key");
    case ProbeVerdict::BadSignature:
        return QStringLiteral("bad-signature");
    case ProbeVerdict::DeviceKeyUnusable:
        return QStringLiteral("device-key-unusable");
    case ProbeVerdict::ServerKeyUnusable:
        return QStringLiteral("server-key-unusable");
    case ProbeVerdict::NetworkBlocked:
        return QStringLiteral("network-blocked");
    case ProbeVerdict::NotACloud:
        return QStringLiteral("not-a-cloud");
    }
    return {};
}

} // namespace rescue
