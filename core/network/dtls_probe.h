// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <array>

namespace rescue::network {

/// The first datagram of a device that talks UDP: a DTLS 1.2 ClientHello for
/// TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8 on P-256 with raw public keys, without a cookie (protocol 8.2; RFC
/// 6347, 4.2; RFC 7250). `random` are the 32 bytes of its own.
Bytes dtlsClientHello(const std::array<std::uint8_t, 32>& random);

/// True for any record of DTLS 1.0 or 1.2 that could answer a hello: HelloVerifyRequest, ServerHello or an
/// alert. Whichever it is, the way there and back is open.
bool isDtlsAnswer(ByteView datagram);

} // namespace rescue::network
