// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "core/keys/server_key.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace rescue;
using namespace rescue::keys;

namespace {

constexpr std::size_t addressAt = 384;
constexpr std::size_t portAt = 450;

Bytes vectorFile(const char* name)
{
    QFile file(QDir(QStringLiteral(RESCUE_VECTORS)).filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no vector " << name;
    return toBytes(file.readAll());
}

Bytes testKey()
{
    return vectorFile("srv-rsa2048.pub.der");
}

Bytes pem(const char* name, const Bytes& content)
{
    const QByteArray label(name);
    const QByteArray text = toQByteArray(content).toBase64();
    QByteArray out = "-----BEGIN " + label + "-----\n";
    for (qsizetype i = 0; i < text.size(); i += 64)
        out += text.mid(i, 64) + '\n';
    return toBytes(out + "-----END " + label + "-----\n");
}

/// The PKCS#1 form is what stands inside the BIT STRING of the other.
Bytes pkcs1(const Bytes& spki)
{
    return {spki.begin() + 24, spki.end()};
}

/// A slot with this in its address part.
StoredServer withAddress(const Bytes& tlv, std::uint8_t portHigh = 0xff, std::uint8_t portLow = 0xff)
{
    Bytes slot(serverSlotSize, 0xff);
    const Bytes key = testKey();
    std::copy(key.begin(), key.end(), slot.begin());
    std::copy(tlv.begin(), tlv.end(), slot.begin() + addressAt);
    slot[portAt] = portHigh;
    slot[portAt + 1] = portLow;
    return inspectServerSlot(slot);
}

Bytes domain(const QByteArray& name)
{
    return toBytes(QByteArray(1, '\x01') + static_cast<char>(name.size()) + name);
}

bool refused(const QString& host, int port)
{
    try {
        parseServerAddress(host, port);
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::BadServerAddress);
        EXPECT_EQ(failure.arguments().size(), 1);
        return true;
    }
    return false;
}

class ServerKeyFileTest : public testing::Test {
protected:
    QString write(const Bytes& content)
    {
        QString path = m_folder.filePath(QStringLiteral("server.der"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toQByteArray(content));
        return path;
    }
    QString refusal(const Bytes& content)
    {
        try {
            readServerKeyFile(write(content));
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.code(), FailureCode::BadKeyFile);
            return failure.arguments().value(1);
        }
        return {};
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(ParticleCloud, IsBundledWithItsKnownKeyAndAddress)
{
    const ServerIdentity& cloud = particleTcpCloud();
    EXPECT_EQ(cloud.address.host, QStringLiteral("device.spark.io"));
    EXPECT_EQ(cloud.address.port, 5683);
    EXPECT_EQ(fingerprint(cloud.publicKey),
              QStringLiteral("aa8aba3c973ed4b668999047a09597948f36eefde525352e705fe8ef98c1677e"));
    EXPECT_EQ(fingerprint(particleTcpSlot()),
              QStringLiteral("2a1c82fb5f28fe1ba95b4af966aca326eb22398b977fa2540233dbe703fddb16"));
}

TEST(ServerSlot, IsRebuiltByteForByte)
{
    EXPECT_EQ(serverSlot(particleTcpCloud()), particleTcpSlot());
    EXPECT_EQ(serverSlot({testKey(), {QStringLiteral("cloud.example.org"), 8443}}),
              vectorFile("srv-rsa-512-domain-8443.bin"));
    EXPECT_EQ(serverSlot({testKey(), {QStringLiteral("192.168.1.10"), 5683}}),
              vectorFile("srv-rsa-512-ip.bin"));
}

TEST(ServerSlot, ComesBackAsItWasWritten)
{
    for (const char* name : {"srv-rsa-512-domain-8443.bin", "srv-rsa-512-ip.bin"}) {
        const StoredServer stored = inspectServerSlot(vectorFile(name));
        EXPECT_EQ(stored.keyState, ServerKeyState::Ok);
        EXPECT_EQ(stored.publicKey, testKey());
        EXPECT_EQ(stored.addressState, ServerAddressState::Stored);
        EXPECT_EQ(serverSlot({stored.publicKey, stored.address}), vectorFile(name));
    }
    const StoredServer own = inspectServerSlot(particleTcpSlot());
    EXPECT_EQ(own.addressState, ServerAddressState::Stored);
    EXPECT_EQ((ServerIdentity{own.publicKey, own.address}), particleTcpCloud());
}

TEST(ServerSlot, CannotBeBuiltFromWhatADeviceCannotUse)
{
    EXPECT_THROW(serverSlot({testKey(), {QString(), 5683}}), Failure);
    EXPECT_THROW(serverSlot({testKey(), {QStringLiteral("::1"), 5683}}), Failure);
    EXPECT_THROW(serverSlot({Bytes(91), {QStringLiteral("a.example"), 5683}}), Failure);
    EXPECT_THROW(serverSlot({{}, {QStringLiteral("a.example"), 5683}}), Failure);
}

TEST(ServerSlot, KeyStatesFollowWhatLiesThere)
{
    Bytes headFlipped = particleTcpSlot();
    headFlipped[5] ^= 0x01;
    Bytes exponentFlipped = particleTcpSlot();
    exponentFlipped[293] ^= 0x02;
    Bytes evenModulus = particleTcpSlot();
    evenModulus[288] &= 0xfe;
    Bytes shortModulus = particleTcpSlot();
    shortModulus[33] &= 0x7f;
    Bytes half = particleTcpSlot();
    std::fill(half.begin() + 100, half.begin() + 294, std::uint8_t{0xff});
    Bytes ec = vectorFile("srv-ec-320-domain.bin");
    ec.resize(serverSlotSize, 0xff);
    const struct {
        const char* name;
        Bytes slot;
        ServerKeyState state;
    } table[] = {
        {"Particle's", particleTcpSlot(), ServerKeyState::Ok},
        {"blank", Bytes(serverSlotSize, 0xff), ServerKeyState::Blank},
        {"zeroed", Bytes(serverSlotSize, 0x00), ServerKeyState::Zeroed},
        {"a flipped bit in front of the modulus", headFlipped, ServerKeyState::Damaged},
        {"a flipped bit in the exponent", exponentFlipped, ServerKeyState::Damaged},
        {"an even modulus", evenModulus, ServerKeyState::Damaged},
        {"a modulus of 2047 bits", shortModulus, ServerKeyState::Damaged},
        {"half erased", half, ServerKeyState::Damaged},
        {"an EC key", ec, ServerKeyState::Damaged},
        {"one byte too few", Bytes(serverSlotSize - 1, 0xff), ServerKeyState::Damaged},
        {"nothing", {}, ServerKeyState::Damaged},
    };
    for (const auto& row : table) {
        const StoredServer stored = inspectServerSlot(row.slot);
        EXPECT_EQ(stored.keyState, row.state) << row.name;
        EXPECT_EQ(stored.publicKey.empty(), row.state != ServerKeyState::Ok) << row.name;
    }
    EXPECT_EQ(inspectServerSlot(Bytes(serverSlotSize, 0xff)).addressState, ServerAddressState::Default);
    EXPECT_EQ(inspectServerSlot(Bytes(serverSlotSize, 0x00)).addressState, ServerAddressState::Damaged);
}

TEST(ServerSlot, AddressStatesFollowWhatLiesThere)
{
    using State = ServerAddressState;
    const struct {
        const char* name;
        Bytes tlv;
        State state;
        const char* host;
    } table[] = {
        {"erased", {}, State::Default, "device.spark.io"},
        {"unknown type", {0x02, 0x04, 1, 2, 3, 4}, State::Default, "device.spark.io"},
        {"an IP address", {0x00, 0x04, 10, 0, 0, 1}, State::Stored, "10.0.0.1"},
        {"an IP address of three bytes", {0x00, 0x03, 10, 0, 0}, State::Damaged, "device.spark.io"},
        {"an IP address of sixteen bytes", {0x00, 0x10, 1, 2, 3, 4}, State::Damaged, "device.spark.io"},
        {"no host at all", {0x00, 0x04, 0, 0, 0, 0}, State::Damaged, "device.spark.io"},
        {"everybody", {0x00, 0x04, 255, 255, 255, 255}, State::Damaged, "device.spark.io"},
        {"a name", domain("cloud.example.org"), State::Stored, "cloud.example.org"},
        {"a name in capitals", domain("Cloud.Example.org"), State::Stored, "Cloud.Example.org"},
        {"a name that ends early", domain(QByteArray("a.example\0zz", 12)), State::Stored, "a.example"},
        {"an empty name", {0x01, 0x00}, State::Damaged, "device.spark.io"},
        {"a name of zeros", domain(QByteArray(5, '\0')), State::Damaged, "device.spark.io"},
        {"the longest name", domain(QByteArray(63, 'a')), State::Stored,
         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
        {"a name one too long", domain(QByteArray(64, 'a')), State::Damaged, "device.spark.io"},
        {"a name of 255", {0x01, 0xff, 'a', 'b'}, State::Damaged, "device.spark.io"},
        {"a name of rubbish", domain("\xc3\xa4 b"), State::Damaged, "device.spark.io"},
        {"a name half erased", domain("cloud\xff\xff"), State::Damaged, "device.spark.io"},
    };
    for (const auto& row : table) {
        const StoredServer stored = withAddress(row.tlv);
        EXPECT_EQ(stored.addressState, row.state) << row.name;
        EXPECT_EQ(stored.address.host, QLatin1String(row.host)) << row.name;
        EXPECT_EQ(stored.keyState, ServerKeyState::Ok) << row.name;
    }
}

TEST(ServerSlot, Port0And0xFFFFMeanTheDefault)
{
    const Bytes name = domain("a.example");
    EXPECT_EQ(withAddress(name, 0x00, 0x00).address.port, 5683);
    EXPECT_EQ(withAddress(name, 0xff, 0xff).address.port, 5683);
    EXPECT_EQ(withAddress(name, 0x20, 0xfb).address.port, 8443);
    EXPECT_EQ(withAddress(name, 0xff, 0xfe).address.port, 65534);
    EXPECT_EQ(withAddress({}, 0x20, 0xfb).address.port, 5683); // the built-in address has the built-in port
}

TEST(ServerAddress, WhatNoDeviceCanReachIsRefused)
{
    const QString good = QStringLiteral("cloud.example.org");
    EXPECT_EQ(parseServerAddress(QStringLiteral("  cloud.example.org\n"), 1), (ServerAddress{good, 1}));
    EXPECT_EQ(parseServerAddress(QStringLiteral("10.0.0.1"), 65534).port, 65534);
    EXPECT_EQ(parseServerAddress(QStringLiteral("my_server-2"), 80).host, QStringLiteral("my_server-2"));
    EXPECT_EQ(parseServerAddress(QString(63, u'a'), 80).host.size(), 63);
    for (const int port : {-1, 0, 65535, 65536})
        EXPECT_TRUE(refused(good, port)) << port;
    for (const char* host : {"",
                             "  ",
                             ".",
                             "..",
                             "a..b",
                             ".a",
                             "a.",
                             "-a",
                             "a-",
                             "a b",
                             "a/b",
                             "http://a.example",
                             "a.example:80",
                             "::1",
                             "[::1]",
                             "fe80::1%eth0",
                             "1.2.3",
                             "1.2.3.4.5",
                             "1.2.3.256",
                             "01.2.3.4",
                             "0.0.0.0",
                             "255.255.255.255",
                             "1.2.3.",
                             "123",
                             "a@b",
                             "\xc3\xbc.example",
                             "$id.example"})
        EXPECT_TRUE(refused(QString::fromUtf8(host), 5683)) << host;
    EXPECT_TRUE(refused(QString(64, u'a'), 5683));
    EXPECT_TRUE(refused(QString::fromLatin1("a\0b", 3), 5683));
}

TEST(ParticleHost, IsOnlyWhatEndsInParticlesOwnNames)
{
    for (const char* host : {"device.spark.io", "DEVICE.Spark.IO", "api.particle.io", "a.b.particle.io"})
        EXPECT_TRUE(isParticleHost(QLatin1String(host))) << host;
    for (const char* host :
         {"", "evilspark.io", "device.spark.io.example.org", "particle.example", "10.0.0.1"})
        EXPECT_FALSE(isParticleHost(QLatin1String(host))) << host;
}

TEST_F(ServerKeyFileTest, IsReadInEveryFormAPersonMayHave)
{
    const Bytes key = testKey();
    Bytes padded = key;
    padded.resize(400, 0xff);
    for (const Bytes& content :
         {key, padded, pkcs1(key), pem("PUBLIC KEY", key), pem("RSA PUBLIC KEY", pkcs1(key))}) {
        const ServerKeyFile file = readServerKeyFile(write(content));
        EXPECT_EQ(file.publicKey, key);
        EXPECT_FALSE(file.address);
    }
    const ServerKeyFile slot = readServerKeyFile(write(vectorFile("srv-rsa-512-domain-8443.bin")));
    EXPECT_EQ(slot.publicKey, key);
    EXPECT_EQ(slot.address, (ServerAddress{QStringLiteral("cloud.example.org"), 8443}));
    const ServerKeyFile own = readServerKeyFile(write(particleTcpSlot()));
    EXPECT_EQ(own.publicKey, particleTcpCloud().publicKey);
    EXPECT_EQ(own.address, particleTcpCloud().address);
}

TEST_F(ServerKeyFileTest, IsRefusedWithTheReasonThatHelps)
{
    Bytes cut = testKey();
    cut.resize(200);
    Bytes evenModulus = testKey();
    evenModulus[288] &= 0xfe;
    Bytes otherExponent = testKey();
    otherExponent[293] = 0x03;
    const struct {
        const char* name;
        Bytes content;
        const char* reason;
    } table[] = {
        {"empty", {}, "empty"},
        {"text", toBytes(QByteArray("no key")), "no key"},
        {"too large", Bytes(70000, 0x30), "too large"},
        {"cut", cut, "too early"},
        {"an even modulus", evenModulus, "damaged"},
        {"another exponent", otherExponent, "damaged"},
        {"EC", vectorFile("srv-ec.pub.der"), "another kind"},
        {"EC slot", vectorFile("srv-ec-320-domain.bin"), "another kind"},
        {"EC in PEM", pem("PUBLIC KEY", vectorFile("srv-ec.pub.der")), "another kind"},
        {"a device's public key", vectorFile("dev-rsa1024-len607.pub.der"), "1024 bits"},
        {"the server's private key", vectorFile("srv-rsa2048.key.der"), "private key"},
        {"an erased slot", Bytes(serverSlotSize, 0xff), "no key"},
    };
    for (const auto& row : table) {
        const QString reason = refusal(row.content);
        EXPECT_TRUE(reason.contains(QLatin1String(row.reason))) << row.name << ": " << reason.toStdString();
    }
    EXPECT_THROW(readServerKeyFile(folder()), Failure);
}
