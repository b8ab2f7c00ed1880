// SPDX-License-Identifier: Apache-2.0
#include "core/network/network_check.h"

#include "core/cloud/handshake.h"
#include "core/cloud/tcp_line.h"
#include "core/network/dtls_probe.h"
#include "core/network/portal.h"
#include "core/network/time_probe.h"
#include "core/network/udp_exchange.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace rescue::network {

namespace {

constexpr qint64 clockTolerance = 300; // s; certificates mind more than that

QString nameOf(const Place& place)
{
    return QStringLiteral("%1:%2").arg(place.host).arg(place.port);
}

Result bad(Check check, Reason reason, const QString& target, const QString& detail = {})
{
    return {check, Verdict::Bad, reason, target, detail, {}};
}

Result good(Check check, const QString& target, Reason reason = Reason::Fine)
{
    return {check, Verdict::Good, reason, target, {}, {}};
}

Result notLookedAt(Check check)
{
    return {check, Verdict::Unknown, Reason::NotLookedAt, {}, {}, {}};
}

Reason reasonOf(TcpLine::Opened opened)
{
    switch (opened) {
    case TcpLine::Opened::Yes:
        return Reason::Fine;
    case TcpLine::Opened::Refused:
        return Reason::Refused;
    case TcpLine::Opened::NoAnswer:
        return Reason::NoAnswer;
    case TcpLine::Opened::UnknownHost:
        return Reason::NameUnknown;
    case TcpLine::Opened::Unreachable:
        break;
    }
    return Reason::Unreachable;
}

Reason reasonOf(UdpAnswer::Kind kind)
{
    switch (kind) {
    case UdpAnswer::Kind::Datagram:
        return Reason::Fine;
    case UdpAnswer::Kind::Refused:
        return Reason::Refused;
    case UdpAnswer::Kind::UnknownHost:
        return Reason::NameUnknown;
    case UdpAnswer::Kind::Nothing:
        break;
    }
    return Reason::NoAnswer;
}

/// Forty random bytes are never that; a greeting of another service is.
bool isText(ByteView bytes)
{
    return std::ranges::all_of(
        bytes, [](std::uint8_t c) { return (c >= 0x20 && c < 0x7f) || c == '\r' || c == '\n'; });
}

Result checkNames(const Targets& targets, const WaitLimit& limit)
{
    if (targets.cloudName.isEmpty())
        return notLookedAt(Check::Names);
    return judgeNames(targets.cloudName, targets.lookUp(targets.cloudName, limit), targets.publicName);
}

/// The cloud speaks first: forty bytes (protocol 8.1). A way that opens and stays silent is no way: filters
/// do that, and the device then flashes fast for twenty seconds.
Result checkDevicePort(const Targets& targets, const WaitLimit& limit)
{
    const QString target = nameOf(targets.tcp);
    if (targets.tcp.host.isEmpty())
        return notLookedAt(Check::DevicePort);
    TcpLine line;
    const auto opened = line.open(targets.tcp.host, targets.tcp.port, limit);
    if (opened != TcpLine::Opened::Yes)
        return bad(Check::DevicePort, reasonOf(opened), target);
    const Bytes came = line.read(handshake::nonceSize, limit);
    if (came.size() == handshake::nonceSize && !isText(came))
        return good(Check::DevicePort, target);
    const Reason reason = !came.empty()   ? Reason::OtherService
                          : line.closed() ? Reason::HungUp
                                          : Reason::Silent;
    return bad(Check::DevicePort, reason, target, QStringLiteral("%1 bytes came").arg(came.size()));
}

Result checkUdpPort(const Targets& targets, const WaitLimit& limit)
{
    if (targets.udp.host.isEmpty())
        return notLookedAt(Check::UdpPort);
    std::array<std::uint8_t, 32> random{};
    for (std::uint8_t& byte : random)
        byte = static_cast<std::uint8_t>(QRandomGenerator::global()->bounded(256));
    const auto answer =
        exchangeDatagrams(targets.udp.host, targets.udp.port, dtlsClientHello(random), isDtlsAnswer, limit);
    const QString target = nameOf(targets.udp);
    return answer.kind == UdpAnswer::Kind::Datagram ? good(Check::UdpPort, target)
                                                    : bad(Check::UdpPort, reasonOf(answer.kind), target);
}

Result checkTime(const Targets& targets, const WaitLimit& limit)
{
    if (targets.time.host.isEmpty())
        return notLookedAt(Check::Time);
    const std::uint64_t stamp = QRandomGenerator::global()->generate64();
    const auto answer = exchangeDatagrams(
        targets.time.host, targets.time.port, timeRequest(stamp),
        [&](ByteView bytes) { return readTimeReply(bytes, stamp).has_value(); }, limit);
    const QString target = nameOf(targets.time);
    if (answer.kind != UdpAnswer::Kind::Datagram)
        return bad(Check::Time, reasonOf(answer.kind), target);
    const auto reply = readTimeReply(answer.datagram, stamp);
    if (!reply->usable)
        return bad(Check::Time, Reason::TimeUnusable, target);
    const qint64 off = QDateTime::currentDateTimeUtc().secsTo(reply->now);
    Result result =
        good(Check::Time, target, std::abs(off) > clockTolerance ? Reason::ComputersClockOff : Reason::Fine);
    result.detail = QStringLiteral("%1 s").arg(off);
    return result;
}

} // namespace

std::vector<Result> checkNetwork(const Targets& targets, const std::stop_token& stop,
                                 const std::function<void(const Result&)>& tell)
{
    using One = std::function<Result(const WaitLimit&)>;
    const One checks[] = {
        [&](const WaitLimit&) { return judgeAddresses(targets.ownAddresses()); },
        [&](const WaitLimit& limit) { return checkNames(targets, limit); },
        [&](const WaitLimit& limit) { return checkDevicePort(targets, limit); },
        [&](const WaitLimit& limit) { return checkUdpPort(targets, limit); },
        [&](const WaitLimit& limit) { return checkTime(targets, limit); },
        [&](const WaitLimit& limit) { return checkPortal(targets.portal, limit); },
    };
    std::vector<Result> results;
    for (const One& check : checks) {
        throwIfStopped(stop);
        const auto began = SteadyClock::now();
        Result result = check(WaitLimit::in(targets.limit, stop));
        result.took = std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - began);
        if (tell)
            tell(result);
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace rescue::network
