// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/network/targets.h"

namespace rescue::network {

/// How a datagram was answered.
struct UdpAnswer {
    enum class Kind {
        Datagram,
        Refused, ///< the host says that nobody listens there
        Nothing,
        UnknownHost,
    };
    Kind kind = Kind::Nothing;
    Bytes datagram;
};

/// Sends the datagram again every second (one may get lost) until an answer comes that `fits`. Blocking;
/// throws Cancelled only.
UdpAnswer exchangeDatagrams(const QString& address, std::uint16_t port, ByteView datagram,
                            const std::function<bool(ByteView)>& fits, const WaitLimit& limit);

} // namespace rescue::network
