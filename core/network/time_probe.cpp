// SPDX-License-Identifier: Apache-2.0
#include "core/network/time_probe.h"

namespace rescue::network {

namespace {

constexpr std::uint8_t clientOfVersion4 = 0x23;
constexpr std::size_t originateAt = 24;
constexpr std::size_t transmitAt = 40;
constexpr std::uint8_t modeServer = 4;
constexpr std::uint8_t leapUnknown = 3;
constexpr std::uint8_t lastStratum = 15;
constexpr qint64 secondsFrom1900To1970 = 2'208'988'800;
constexpr std::uint64_t secondsInAnEra = 1ULL << 32;

std::uint64_t bigEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

} // namespace

Bytes timeRequest(std::uint64_t stamp)
{
    Bytes packet(timePacketSize);
    packet[0] = clientOfVersion4;
    for (std::size_t i = 0; i < 8; ++i)
        packet[transmitAt + i] = static_cast<std::uint8_t>(stamp >> (56 - 8 * i));
    return packet;
}

std::optional<TimeReply> readTimeReply(ByteView datagram, std::uint64_t stamp)
{
    if (datagram.size() < timePacketSize || (datagram[0] & 7) != modeServer ||
        bigEndian(datagram.subspan(originateAt, 8)) != stamp)
        return std::nullopt;
    const std::uint8_t stratum = datagram[1];
    std::uint64_t seconds = bigEndian(datagram.subspan(transmitAt, 4));
    TimeReply reply;
    reply.usable =
        (datagram[0] >> 6) != leapUnknown && stratum >= 1 && stratum <= lastStratum && seconds != 0;
    if (seconds < secondsInAnEra / 2) // the count begins anew in 2036
        seconds += secondsInAnEra;
    if (reply.usable)
        reply.now =
            QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds) - secondsFrom1900To1970, Qt::UTC);
    return reply;
}

} // namespace rescue::network
