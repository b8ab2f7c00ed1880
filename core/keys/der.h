// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <optional>

namespace rescue::keys {

/// Walks over DER elements one after the other (ITU-T X.690, definite lengths in their shortest form only).
/// Copies nothing: every view lies in the bytes given. Never reads past them and never throws.
class DerReader {
public:
    static constexpr std::uint8_t integer = 0x02;
    static constexpr std::uint8_t bitString = 0x03;
    static constexpr std::uint8_t octetString = 0x04;
    static constexpr std::uint8_t sequence = 0x30;

    explicit DerReader(ByteView bytes) : m_rest(bytes) {}

    /// The content of the next element; nothing, and no step forward, when it has another tag or is not
    /// whole.
    std::optional<ByteView> take(std::uint8_t tag);
    /// True when the next element has this tag, whether or not it is whole.
    bool next(std::uint8_t tag) const { return !m_rest.empty() && m_rest.front() == tag; }
    bool atEnd() const { return m_rest.empty(); }
    ByteView rest() const { return m_rest; }

private:
    ByteView m_rest;
};

/// AlgorithmIdentifier of rsaEncryption, the content of its SEQUENCE (RFC 8017, A.1).
ByteView rsaAlgorithm();

/// What the first element of some bytes is. Tells the kinds apart by their structure only; whether the
/// numbers make a key is another question.
enum class DerKind {
    RsaPrivate,      ///< PKCS#1 RSAPrivateKey
    RsaPrivatePkcs8, ///< PKCS#8 around one
    RsaPublic,       ///< PKCS#1 RSAPublicKey
    RsaSpki,         ///< SubjectPublicKeyInfo of an RSA key
    OtherPrivate,    ///< a private key of another algorithm (EC)
    OtherPublic,     ///< a public key of another algorithm (EC)
    Encrypted,       ///< PKCS#8 EncryptedPrivateKeyInfo
    CutOff,          ///< begins like a key and ends too early
    Unknown,
};
DerKind derKind(ByteView bytes);

} // namespace rescue::keys
