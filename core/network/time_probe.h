// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <QDateTime>

namespace rescue::network {

inline constexpr std::size_t timePacketSize = 48;

/// A client's question (RFC 5905, 7.3). `stamp` are eight bytes that the answer must give back.
Bytes timeRequest(std::uint64_t stamp);

struct TimeReply {
    bool usable = false; ///< a server that is synchronised and does not ask to be left alone
    QDateTime now;       ///< UTC, when usable
};
/// Nothing when it is no answer to that question.
std::optional<TimeReply> readTimeReply(ByteView datagram, std::uint64_t stamp);

} // namespace rescue::network
