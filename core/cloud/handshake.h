// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/keys/device_key.h"

namespace rescue::handshake {

// The TCP 5683 handshake of Device OS, both sides, as pure functions over bytes (protocol 8.1; device-os
// communication/src/handshake.cpp, lightssl_message_channel.cpp). Nothing here opens a socket.

inline constexpr std::size_t nonceSize = 40;
inline constexpr std::size_t helloSize = 256; ///< device → server
inline constexpr std::size_t replySize = 384; ///< server → device
inline constexpr std::size_t sessionSecretSize = 40;

/// The 40 bytes the server chooses: AES key 16, IV 16, salt 8.
struct SessionSecret {
    Bytes key, iv, salt;
    static std::optional<SessionSecret> fromBytes(ByteView forty);
};

// ---- device side
/// RSA(server key) of nonce, id and public key (214 bytes). As the firmware does, takes the 256 bytes of the
/// modulus at offset 33 and looks at nothing else of `serverSpki`: a damaged key still gives 256 bytes, which
/// the server then cannot read. Nothing when the sizes are impossible or that modulus cannot be used at all.
std::optional<Bytes> deviceHello(ByteView nonce, ByteView deviceId, ByteView deviceSpki, ByteView serverSpki);

enum class ReplyVerdict { Good, CannotDecrypt, BadSignature };
struct ReplyResult {
    ReplyVerdict verdict = ReplyVerdict::CannotDecrypt;
    std::optional<SessionSecret> secret; ///< for Good
};
/// Decrypts by CRT with the numbers the firmware sees (P, Q, DP, DQ, QP; D is not used), then checks the
/// signature (no DigestInfo). Wrong numbers or a reply of another size give CannotDecrypt, never a crash.
ReplyResult readServerReply(ByteView reply, const keys::FirmwareView& deviceKey, ByteView serverSpki);

// ---- server side
/// A cloud's own RSA-2048 pair, as a practice cloud needs one. Takes a tenth of a second or more.
struct ServerKeys {
    Secret privateDer; ///< PKCS#1
    Bytes publicSpki;  ///< 294 bytes
};
ServerKeys generateServerKeys();

struct DeviceHello {
    Bytes nonce, deviceId, publicKey;
};
/// Nothing when it does not decrypt with the server's private key (PKCS#1 or PKCS#8 DER).
std::optional<DeviceHello> readDeviceHello(ByteView hello, ByteView serverPrivateDer);
/// 128 bytes encrypted for the device + 256 bytes of signature. Nothing when `deviceSpki` is no RSA-1024 key,
/// the private key is not RSA-2048, or `forty` is not 40 bytes.
std::optional<Bytes> serverReply(ByteView forty, ByteView deviceSpki, ByteView serverPrivateDer);

// ---- frames after the handshake: length (big-endian) + AES-128-CBC, PKCS#7; the next IV of each direction
// is the first 16 bytes of its previous ciphertext. One FrameCipher serves one direction.
class FrameCipher {
public:
    explicit FrameCipher(const SessionSecret& secret) : m_key(secret.key), m_iv(secret.iv) {}
    Bytes seal(ByteView plain);                     ///< with the two length bytes in front
    std::optional<Bytes> open(ByteView ciphertext); ///< without them; nothing when it does not decrypt

private:
    Bytes m_key, m_iv;
};

} // namespace rescue::handshake
