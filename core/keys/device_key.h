// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/secret.h"

namespace rescue::keys {

/// RSA key sizes and slot layout of TCP devices: device-os platform/MCU/STM32F2xx/…/dct.h.
inline constexpr std::size_t privateKeySlotSize = 612; ///< what the firmware reads
inline constexpr std::size_t privateKeyFieldSize =
    1216; ///< what there is room for; PKCS#8 leftovers reach past 612

/// An RSA-1024 device key pair. Immutable; the private half never leaves except through `pkcs1()`.
class DeviceKey {
public:
    /// Draws keys until the firmware's fixed-position parser reads one right (about 1 in 100 it does not).
    static DeviceKey generate();

    Secret pkcs1() const { return m_pkcs1; }             ///< RSAPrivateKey DER
    const Bytes& publicSpki() const { return m_public; } ///< SubjectPublicKeyInfo DER, 162 bytes
    QString publicPem() const;                           ///< what the cloud wants
    /// SHA-256 of publicSpki() in hexadecimal, for reports.
    QString fingerprint() const;

    bool operator==(const DeviceKey&) const = default;

private:
    friend struct DeviceKeyReader;
    DeviceKey(Secret pkcs1, Bytes publicSpki) : m_pkcs1(std::move(pkcs1)), m_public(std::move(publicSpki)) {}
    Secret m_pkcs1;
    Bytes m_public;
};

/// What lies in the private-key field.
enum class StoredKeyState {
    Sound, ///< PKCS#1, consistent, and the firmware reads it right
    Pkcs8, ///< a sound key in PKCS#8 wrapping (OpenSSL 3 writes that): unreadable to the firmware, identity
           ///< intact
    Misparsed, ///< a valid key that the firmware's fixed-position parser reads wrongly
    Damaged,   ///< looks like a key, does not parse or is not consistent
    Blank,     ///< the 612 bytes are all 0xFF: the firmware makes its own at the next start
    Zeroed,    ///< the 612 bytes are all zeros
};

struct StoredKey {
    StoredKeyState state = StoredKeyState::Damaged;
    /// The pair that can be kept: for Sound and Pkcs8 (then already as PKCS#1).
    std::optional<DeviceKey> key;
};

/// Looks at the whole private-key field (1216 bytes; shorter is accepted, at least 612, below that it is
/// Damaged). What lies behind the key is ignored: older tools leave the rest of the key before it. Never
/// throws.
/// A Pkcs8 key whose PKCS#1 form would be misparsed is Misparsed.
StoredKey inspectPrivateKeyField(ByteView field);

/// True when the firmware's parser, which looks at no length but the parity of each INTEGER's length byte,
/// takes the right bytes for every number of this PKCS#1 DER (device-os communication/src/handshake.cpp
/// v0.4.7, protocol 3.2).
bool firmwareReadsRight(ByteView pkcs1Der);

/// The numbers the firmware would take out of the slot by position: what a real device works with.
struct FirmwareView {
    Bytes n, e, d, p, q, dp, dq, qp;
};
/// Nothing when `slot` is too short for the walk: with 611 bytes or more there is always an answer, if a
/// senseless one.
std::optional<FirmwareView> readAsFirmware(ByteView slot);

/// The public key the firmware sends: its modulus in the fixed DER around it, whatever lies around it in the
/// slot (device-os communication/src/handshake.cpp v0.4.7). 162 bytes for a modulus of 128.
Bytes spkiAsFirmware(const FirmwareView& key);

/// `pkcs1` followed by 0xFF to `size` bytes.
Bytes paddedSlot(ByteView pkcs1, std::size_t size);

/// Reads a key file a person chose: DER or PEM, PKCS#1 or PKCS#8, padding behind it allowed.
/// Throws Failure(BadKeyFile) naming the reason (truncated, not RSA-1024, a public key, the firmware would
/// misread it …).
DeviceKey readKeyFile(const QString& path);

} // namespace rescue::keys
