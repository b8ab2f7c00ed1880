// SPDX-License-Identifier: Apache-2.0
#include "core/keys/der.h"

#include <algorithm>
#include <array>

namespace rescue::keys {

namespace {

struct Header {
    std::size_t size;          ///< tag and length bytes
    std::size_t contentLength; ///< as the length bytes say
};

/// Nothing for a length in indefinite, longer than needed or more than four-byte form, or one cut off.
std::optional<Header> readHeader(ByteView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const std::uint8_t first = bytes[1];
    if (first < 0x80)
        return Header{2, first};
    const std::size_t count = first & 0x7fU;
    if (count == 0 || count > 4 || bytes.size() < 2 + count || bytes[2] == 0)
        return std::nullopt;
    std::size_t length = 0;
    for (const std::uint8_t byte : bytes.subspan(2, count))
        length = length << 8 | byte;
    if (length < 0x80)
        return std::nullopt;
    return Header{2 + count, length};
}

bool isRsa(ByteView algorithm)
{
    return std::ranges::equal(algorithm, rsaAlgorithm());
}

/// The part behind a leading version number: PKCS#1, PKCS#8 and SEC1 private keys, PKCS#1 public keys.
DerKind kindWithVersion(ByteView version, DerReader reader)
{
    if (const auto algorithm = reader.take(DerReader::sequence)) {
        if (!reader.take(DerReader::octetString))
            return DerKind::Unknown;
        return isRsa(*algorithm) ? DerKind::RsaPrivatePkcs8 : DerKind::OtherPrivate;
    }
    if (reader.next(DerReader::octetString))
        return DerKind::OtherPrivate;
    if (!reader.take(DerReader::integer))
        return DerKind::Unknown;
    if (reader.atEnd())
        return DerKind::RsaPublic;
    return version.size() == 1 ? DerKind::RsaPrivate : DerKind::Unknown;
}

} // namespace

std::optional<ByteView> DerReader::take(std::uint8_t tag)
{
    if (!next(tag))
        return std::nullopt;
    const auto header = readHeader(m_rest);
    if (!header || header->contentLength > m_rest.size() - header->size)
        return std::nullopt;
    const ByteView content = m_rest.subspan(header->size, header->contentLength);
    m_rest = m_rest.subspan(header->size + header->contentLength);
    return content;
}

ByteView rsaAlgorithm()
{
    static constexpr std::array<std::uint8_t, 13> content{0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7,
                                                          0x0d, 0x01, 0x01, 0x01, 0x05, 0x00};
    return content;
}

DerKind derKind(ByteView bytes)
{
    DerReader outer(bytes);
    if (!outer.next(DerReader::sequence))
        return DerKind::Unknown;
    const auto content = outer.take(DerReader::sequence);
    if (!content) {
        // What a half-written file or slot looks like: the length promises more than there is. Only bytes
        // that go on like a key count; "0" is also how a text can begin.
        const auto header = readHeader(bytes);
        const bool goesOn =
            header && header->size < bytes.size() &&
            (bytes[header->size] == DerReader::integer || bytes[header->size] == DerReader::sequence);
        return goesOn ? DerKind::CutOff : DerKind::Unknown;
    }
    DerReader reader(*content);
    if (const auto version = reader.take(DerReader::integer))
        return kindWithVersion(*version, reader);
    const auto algorithm = reader.take(DerReader::sequence);
    if (!algorithm)
        return DerKind::Unknown;
    if (reader.take(DerReader::octetString))
        return DerKind::Encrypted;
    if (!reader.take(DerReader::bitString))
        return DerKind::Unknown;
    return isRsa(*algorithm) ? DerKind::RsaSpki : DerKind::OtherPublic;
}

} // namespace rescue::keys
