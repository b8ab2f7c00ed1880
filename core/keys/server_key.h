// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

namespace rescue::keys {

inline constexpr std::size_t serverSlotSize = 512; ///< RSA form: key, address at 384, port at 450
inline constexpr std::uint16_t defaultTcpPort = 5683;

/// Where a device connects to. Protocol 3.3.
struct ServerAddress {
    QString host; ///< domain name or dotted IPv4
    std::uint16_t port = defaultTcpPort;
    bool operator==(const ServerAddress&) const = default;
};

/// A cloud as the device knows it.
struct ServerIdentity {
    Bytes publicKey; ///< SubjectPublicKeyInfo DER, RSA-2048 (294 bytes)
    ServerAddress address;
    bool operator==(const ServerIdentity&) const = default;
};

/// Particle's own cloud for TCP devices, bundled: device.spark.io:5683.
const ServerIdentity& particleTcpCloud();
/// Its 512-byte slot exactly as Particle's tools write it (port bytes 0xFF = default).
const Bytes& particleTcpSlot();

enum class ServerKeyState {
    Ok, ///< an RSA-2048 key where the firmware takes it; whose it is, only comparing tells
    Blank,
    Zeroed,
    Damaged,
};
enum class ServerAddressState {
    Stored,  ///< a valid address stands in the slot
    Default, ///< 0xFF or no known type: the firmware uses its built-in address
    Damaged, ///< a known type with impossible content
};

/// What lies in the 512-byte server slot. Values only for the states that have them.
struct StoredServer {
    ServerKeyState keyState = ServerKeyState::Damaged;
    Bytes publicKey; ///< for Ok
    ServerAddressState addressState = ServerAddressState::Damaged;
    ServerAddress address; ///< Stored: what stands there; otherwise Particle's default
};
/// Never throws; fewer than 512 bytes are Damaged.
StoredServer inspectServerSlot(ByteView slot);

/// True for the names Particle itself has used (device.spark.io, *.particle.io, *.spark.io).
bool isParticleHost(const QString& host);

/// The slot for a cloud: key, 0xFF, address TLV, port big-endian. Byte for byte what particle-cli builds.
/// Port 5683 on Particle's own address is left 0xFFFF as in their file, and the name ends with a zero byte.
/// Throws Failure(BadServerAddress) as parseServerAddress does.
Bytes serverSlot(const ServerIdentity& identity);

/// Throws Failure(BadServerAddress): empty, over 63 bytes, IPv6, a port outside 1…65534 (0 and 65535 mean
/// "default" to the firmware), characters no host has. Only digits and dots: an IPv4 address (particle-cli's
/// rule).
ServerAddress parseServerAddress(const QString& host, int port);

/// Reads a server's public key: DER or PEM, SubjectPublicKeyInfo or PKCS#1, or a whole 512-byte slot file.
/// `address` is set when the file is a slot that holds one. Throws Failure(BadKeyFile).
struct ServerKeyFile {
    Bytes publicKey;
    std::optional<ServerAddress> address;
};
ServerKeyFile readServerKeyFile(const QString& path);

/// The cloud a person named by a key file, a host and a port (each may be missing: empty). Particle's own for
/// what is left out, but a foreign key without the host it belongs to is refused: Failure(BadUsage).
ServerIdentity chosenServer(const QString& keyFile, const QString& host, int port);

/// SHA-256 of the public key in hexadecimal.
QString fingerprint(ByteView publicKey);

} // namespace rescue::keys
