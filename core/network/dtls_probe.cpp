// SPDX-License-Identifier: Apache-2.0
#include "core/network/dtls_probe.h"

namespace rescue::network {

namespace {

constexpr std::size_t recordHeader = 13;
constexpr std::uint8_t recordAlert = 21;
constexpr std::uint8_t recordHandshake = 22;
constexpr std::uint8_t serverHello = 2;
constexpr std::uint8_t helloVerifyRequest = 3;

void append(Bytes& to, std::initializer_list<std::uint8_t> bytes)
{
    to.insert(to.end(), bytes);
}

void append(Bytes& to, ByteView bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

void appendSize(Bytes& to, std::size_t size, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(size >> shift));
}

} // namespace

Bytes dtlsClientHello(const std::array<std::uint8_t, 32>& random)
{
    const Bytes extensions{
        0x00, 0x0a, 0x00, 0x04, 0x00, 0x02, 0x00, 0x17, // groups: P-256
        0x00, 0x0b, 0x00, 0x02, 0x01, 0x00,             // points: uncompressed
        0x00, 0x0d, 0x00, 0x04, 0x00, 0x02, 0x04, 0x03, // signatures: ECDSA with SHA-256
        0x00, 0x13, 0x00, 0x02, 0x01, 0x02,             // our certificate: a raw public key
        0x00, 0x14, 0x00, 0x02, 0x01, 0x02,             // theirs as well
    };
    Bytes body{0xfe, 0xfd};
    append(body, random);
    append(body, {0x00, 0x00});             // no session, no cookie
    append(body, {0x00, 0x02, 0xc0, 0xae}); // the one cipher suite
    append(body, {0x01, 0x00});             // no compression
    appendSize(body, extensions.size(), 2);
    append(body, extensions);

    Bytes message{0x01};
    appendSize(message, body.size(), 3);
    append(message, {0x00, 0x00, 0x00, 0x00, 0x00}); // message 0, from its beginning
    appendSize(message, body.size(), 3);
    append(message, body);

    Bytes record{recordHandshake, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0};
    appendSize(record, message.size(), 2);
    append(record, message);
    return record;
}

bool isDtlsAnswer(ByteView datagram)
{
    if (datagram.size() <= recordHeader || datagram[1] != 0xfe ||
        (datagram[2] != 0xff && datagram[2] != 0xfd))
        return false;
    const std::size_t size = std::size_t{datagram[11]} << 8 | datagram[12];
    if (size == 0 || size > datagram.size() - recordHeader)
        return false;
    const std::uint8_t kind = datagram[recordHeader];
    return datagram[0] == recordAlert ||
           (datagram[0] == recordHandshake && (kind == serverHello || kind == helloVerifyRequest));
}

} // namespace rescue::network
