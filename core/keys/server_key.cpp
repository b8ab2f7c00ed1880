// SPDX-License-Identifier: Apache-2.0
#include "core/keys/server_key.h"

#include "core/failure.h"
#include "core/keys/der.h"
#include "core/keys/key_file.h"
#include "core/keys/openssl_ptr.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

// Has to stand outside any namespace: Qt's macro declares a function.
static void keepServerKeyResource()
{
    // The linker drops resource objects of a static library that nothing refers to.
    Q_INIT_RESOURCE(rescue_keys);
}

namespace rescue::keys {

namespace {

// Layout of the slot, RSA form: device-os platform/MCU/STM32F2xx/SPARK_Firmware_Driver/inc/dct.h and
// hal/shared/parse_server_address.h, v0.4.7 to v2.3.1.
constexpr std::size_t addressOffset = 384;
constexpr std::size_t portOffset = addressOffset + 66;
constexpr std::uint8_t ipType = 0;
constexpr std::uint8_t domainType = 1;
/// The firmware's own buffer is 64 bytes and it writes a zero behind the text.
constexpr std::size_t longestHost = 63;

constexpr std::size_t publicKeySize = 294;
/// Everything in front of the modulus of an RSA-2048 SubjectPublicKeyInfo, and behind it. The firmware takes
/// 256 bytes at +33 and assumes the exponent (communication/src/handshake.cpp, v0.6.4), so no other form
/// works.
constexpr std::array<std::uint8_t, 33> spkiHead{
    0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
    0x05, 0x00, 0x03, 0x82, 0x01, 0x0f, 0x00, 0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00};
constexpr std::array<std::uint8_t, 5> spkiTail{0x02, 0x03, 0x01, 0x00, 0x01};

bool isUsablePublicKey(ByteView spki)
{
    if (spki.size() != publicKeySize || !std::ranges::equal(spki.first(spkiHead.size()), spkiHead) ||
        !std::ranges::equal(spki.last(spkiTail.size()), spkiTail) || spki[spkiHead.size()] < 0x80)
        return false;
    const ErrorQueueCleaner cleaner;
    const unsigned char* at = spki.data();
    const PkeyPtr pkey(d2i_PUBKEY(nullptr, &at, static_cast<long>(spki.size())));
    const PkeyContextPtr context(pkey ? EVP_PKEY_CTX_new_from_pkey(nullptr, pkey.get(), nullptr) : nullptr);
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

/// Four numbers as people write them: no leading zeros, which some programs read as octal.
std::optional<std::array<std::uint8_t, 4>> parseIpv4(const QString& host)
{
    const QStringList parts = host.split(QLatin1Char('.'));
    std::array<std::uint8_t, 4> ip{};
    if (parts.size() != static_cast<qsizetype>(ip.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < ip.size(); ++i) {
        bool ok = false;
        const uint value = parts[static_cast<qsizetype>(i)].toUInt(&ok);
        if (!ok || value > 255 || QString::number(value) != parts[static_cast<qsizetype>(i)])
            return std::nullopt;
        ip[i] = static_cast<std::uint8_t>(value);
    }
    return allBytesAre(0x00, ip) || allBytesAre(0xff, ip) ? std::nullopt : std::optional(ip);
}

/// particle-cli's rule (src/cmd/keys.js, 3.49): nothing but digits and dots is an IP address.
bool looksLikeIp(const QString& host)
{
    return std::all_of(host.begin(), host.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

bool isHost(const QString& host)
{
    if (host.isEmpty() || host.size() > static_cast<qsizetype>(longestHost))
        return false;
    if (looksLikeIp(host))
        return parseIpv4(host).has_value();
    static const QRegularExpression names(QStringLiteral(
        "\\A[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\z"));
    return names.match(host).hasMatch();
}

/// The host in the address part; empty when its content is impossible.
QString storedHost(ByteView slot)
{
    const std::uint8_t length = slot[addressOffset + 1];
    const ByteView data = slot.subspan(addressOffset + 2, longestHost);
    if (slot[addressOffset] == ipType) {
        const QString host =
            QStringLiteral("%1.%2.%3.%4").arg(data[0]).arg(data[1]).arg(data[2]).arg(data[3]);
        // Device OS writes no length when asked over USB, and never looks at it
        // (hal/shared/parse_server_address.h v2.3.1); four zeros behind it are an erased field.
        const bool plausible = length == 4 || (length == 0 && !allBytesAre(0, data.first(4)));
        return plausible && isHost(host) ? host : QString();
    }
    if (length == 0 || length > longestHost)
        return {};
    const QByteArray text = toQByteArray(data.first(length));
    // The firmware treats it as a C string, so it ends at the first zero.
    const QString host = QString::fromLatin1(text.constData(), static_cast<qsizetype>(qstrlen(text)));
    return isHost(host) ? host : QString();
}

std::uint16_t storedPort(ByteView slot)
{
    const auto port = static_cast<std::uint16_t>(slot[portOffset] << 8 | slot[portOffset + 1]);
    return port == 0 || port == 0xffff ? defaultTcpPort : port;
}

const ServerAddress& particleTcpAddress()
{
    static const ServerAddress address{QStringLiteral("device.spark.io"), defaultTcpPort};
    return address;
}

void inspectAddress(ByteView slot, StoredServer& server)
{
    server.address = particleTcpAddress();
    const std::uint8_t type = slot[addressOffset];
    if (type != ipType && type != domainType) {
        server.addressState = ServerAddressState::Default;
        return;
    }
    const QString host = storedHost(slot);
    if (host.isEmpty())
        return;
    server.addressState = ServerAddressState::Stored;
    server.address = {host, storedPort(slot)};
}

} // namespace

const Bytes& particleTcpSlot()
{
    static const Bytes slot = [] {
        keepServerKeyResource();
        QFile file(QStringLiteral(":/keys/server-rsa-512.der"));
        if (!file.open(QIODevice::ReadOnly) || file.size() != static_cast<qint64>(serverSlotSize))
            throw Failure(FailureCode::Internal, {QStringLiteral("the bundled server key is missing")});
        return toBytes(file.readAll());
    }();
    return slot;
}

const ServerIdentity& particleTcpCloud()
{
    static const ServerIdentity cloud{{particleTcpSlot().begin(), particleTcpSlot().begin() + publicKeySize},
                                      particleTcpAddress()};
    return cloud;
}

StoredServer inspectServerSlot(ByteView slot)
{
    StoredServer server;
    server.address = particleTcpAddress();
    if (slot.size() < serverSlotSize)
        return server;
    const ByteView key = slot.first(publicKeySize);
    if (allBytesAre(0xff, key))
        server.keyState = ServerKeyState::Blank;
    else if (allBytesAre(0x00, key))
        server.keyState = ServerKeyState::Zeroed;
    else if (isUsablePublicKey(key)) {
        server.keyState = ServerKeyState::Ok;
        server.publicKey.assign(key.begin(), key.end());
    }
    inspectAddress(slot, server);
    return server;
}

bool isParticleHost(const QString& host)
{
    return host.endsWith(QStringLiteral(".particle.io"), Qt::CaseInsensitive) ||
           host.endsWith(QStringLiteral(".spark.io"), Qt::CaseInsensitive);
}

Bytes serverSlot(const ServerIdentity& identity)
{
    const ServerAddress address = parseServerAddress(identity.address.host, identity.address.port);
    if (identity.publicKey.size() != publicKeySize)
        throw Failure(FailureCode::Internal, {QStringLiteral("the server key has an unexpected size")});
    Bytes slot(serverSlotSize, 0xff);
    std::ranges::copy(identity.publicKey, slot.begin());
    const auto data = slot.begin() + addressOffset + 2;
    if (const auto ip = parseIpv4(address.host)) {
        slot[addressOffset] = ipType;
        slot[addressOffset + 1] = 4;
        std::ranges::copy(*ip, data);
    } else {
        const QByteArray text = address.host.toLatin1();
        slot[addressOffset] = domainType;
        slot[addressOffset + 1] = static_cast<std::uint8_t>(text.size());
        std::ranges::copy(text, data);
    }
    if (address == particleTcpAddress()) {
        // Particle's own file ends the text with a zero and leaves the port at its default.
        data[address.host.size()] = 0;
    } else {
        slot[portOffset] = static_cast<std::uint8_t>(address.port >> 8);
        slot[portOffset + 1] = static_cast<std::uint8_t>(address.port & 0xff);
    }
    return slot;
}

ServerAddress parseServerAddress(const QString& host, int port)
{
    const QString trimmed = host.trimmed();
    if (!isHost(trimmed) || port < 1 || port >= 0xffff)
        throw Failure(FailureCode::BadServerAddress, {QStringLiteral("%1:%2").arg(trimmed).arg(port)});
    return {trimmed, static_cast<std::uint16_t>(port)};
}

namespace {

const char* wrongKindReason(DerKind kind)
{
    switch (kind) {
    case DerKind::RsaPrivate:
    case DerKind::RsaPrivatePkcs8:
    case DerKind::Encrypted:
        return QT_TRANSLATE_NOOP("KeyFile", "This is a private key. The server's public key is needed.");
    case DerKind::OtherPrivate:
    case DerKind::OtherPublic:
        return QT_TRANSLATE_NOOP("KeyFile", "This key is for another kind of device. An RSA key is needed.");
    case DerKind::CutOff:
        return QT_TRANSLATE_NOOP("KeyFile", "The file ends too early. A part of the key is missing.");
    case DerKind::RsaPublic:
    case DerKind::RsaSpki:
        return QT_TRANSLATE_NOOP("KeyFile", "The key in this file is damaged.");
    case DerKind::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("KeyFile", "There is no key in this file.");
}

/// Any RSA public key, as SubjectPublicKeyInfo; empty when OpenSSL does not read it.
Bytes toSpki(const PkeyPtr& pkey)
{
    unsigned char* data = nullptr;
    const int size = pkey ? i2d_PUBKEY(pkey.get(), &data) : 0;
    if (size <= 0)
        return {};
    Bytes spki(data, data + size);
    OPENSSL_free(data);
    return spki;
}

PkeyPtr readPublic(DerKind kind, ByteView der)
{
    const unsigned char* at = der.data();
    const long size = static_cast<long>(der.size());
    if (kind == DerKind::RsaSpki)
        return PkeyPtr(d2i_PUBKEY(nullptr, &at, size));
    return PkeyPtr(kind == DerKind::RsaPublic ? d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, size) : nullptr);
}

} // namespace

ServerKeyFile readServerKeyFile(const QString& path)
{
    const Secret content = readDerFile(path);
    const ByteView bytes = content.reveal();
    const ErrorQueueCleaner cleaner;
    const DerKind kind = derKind(bytes);
    const PkeyPtr pkey = readPublic(kind, bytes);
    if (!pkey)
        throw badKeyFile(path, wrongKindReason(kind));
    if (EVP_PKEY_get_bits(pkey.get()) != 2048)
        throw badKeyFile(
            path, QCoreApplication::translate("KeyFile", "This key has %1 bits. A server key has 2048.")
                      .arg(EVP_PKEY_get_bits(pkey.get())));
    ServerKeyFile file{toSpki(pkey), std::nullopt};
    if (!isUsablePublicKey(file.publicKey))
        throw badKeyFile(path, QT_TRANSLATE_NOOP("KeyFile", "The key in this file is damaged."));
    const StoredServer server = inspectServerSlot(bytes);
    if (server.keyState == ServerKeyState::Ok && server.addressState == ServerAddressState::Stored)
        file.address = server.address;
    return file;
}

ServerIdentity chosenServer(const QString& keyFile, const QString& host, int port)
{
    ServerIdentity identity = particleTcpCloud();
    if (!host.isEmpty())
        identity.address = parseServerAddress(host, port);
    if (keyFile.isEmpty())
        return identity;
    const ServerKeyFile file = readServerKeyFile(keyFile);
    identity.publicKey = file.publicKey;
    if (host.isEmpty() && file.address)
        identity.address = *file.address;
    else if (host.isEmpty() && file.publicKey != particleTcpCloud().publicKey)
        throw Failure(FailureCode::BadUsage,
                      {QStringLiteral("a private cloud's key needs the host it belongs to")});
    return identity;
}

QString fingerprint(ByteView publicKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(toQByteArray(publicKey), QCryptographicHash::Sha256).toHex());
}

} // namespace rescue::keys
