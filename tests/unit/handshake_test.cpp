// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/handshake.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::handshake;

namespace {

Bytes vectorFile(const QString& name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return toBytes(file.readAll());
}

keys::FirmwareView viewOf(const QString& privateKeyFile)
{
    const auto view =
        keys::readAsFirmware(keys::paddedSlot(vectorFile(privateKeyFile), keys::privateKeySlotSize));
    EXPECT_TRUE(view) << privateKeyFile.toStdString();
    return view.value_or(keys::FirmwareView());
}

/// One recorded handshake with every value in between (tests/vectors/README.md).
class Handshake : public testing::Test {
protected:
    Bytes recorded(const char* name) const
    {
        const auto bytes = fromHex(m_json.value(QLatin1String(name)).toString());
        EXPECT_TRUE(bytes && !bytes->empty()) << name;
        return bytes.value_or(Bytes());
    }

    QJsonObject m_json =
        QJsonDocument::fromJson(toQByteArray(vectorFile(QStringLiteral("tcp-handshake.json")))).object();
    keys::FirmwareView m_device = viewOf(QStringLiteral("dev-rsa1024-len609.der"));
    Bytes m_devicePublic = vectorFile(QStringLiteral("dev-rsa1024-len609.pub.der"));
    Bytes m_serverPublic = vectorFile(QStringLiteral("srv-rsa2048.pub.der"));
    Bytes m_serverPrivate = vectorFile(QStringLiteral("srv-rsa2048.key.der"));
};

ByteView withoutLength(const Bytes& frame)
{
    return ByteView(frame).subspan(2);
}

} // namespace

TEST_F(Handshake, TheServerReadsTheRecordedDeviceHello)
{
    const auto hello = readDeviceHello(recorded("device_cipher_256"), m_serverPrivate);
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->nonce, recorded("nonce"));
    EXPECT_EQ(hello->deviceId, recorded("device_id"));
    EXPECT_EQ(hello->publicKey, m_devicePublic);
}

TEST_F(Handshake, TheDeviceReadsTheRecordedServerReply)
{
    const ReplyResult result = readServerReply(recorded("server_reply_384"), m_device, m_serverPublic);
    ASSERT_EQ(result.verdict, ReplyVerdict::Good);
    EXPECT_EQ(result.secret->key, recorded("aes_key"));
    EXPECT_EQ(result.secret->iv, recorded("iv"));
    EXPECT_EQ(result.secret->salt, recorded("salt"));
}

TEST_F(Handshake, TheServerReadsWhatTheDeviceSideWrites)
{
    const auto written =
        deviceHello(recorded("nonce"), recorded("device_id"), m_devicePublic, m_serverPublic);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->size(), helloSize);
    const auto read = readDeviceHello(*written, m_serverPrivate);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->nonce, recorded("nonce"));
    EXPECT_EQ(read->deviceId, recorded("device_id"));
    EXPECT_EQ(read->publicKey, m_devicePublic);
}

TEST_F(Handshake, TheDeviceReadsWhatTheServerSideWrites)
{
    const Bytes forty = recorded("credentials_40");
    const auto reply = serverReply(forty, m_devicePublic, m_serverPrivate);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->size(), replySize);
    const ReplyResult result = readServerReply(*reply, m_device, m_serverPublic);
    ASSERT_EQ(result.verdict, ReplyVerdict::Good);
    EXPECT_EQ(result.secret->key, recorded("aes_key"));
    EXPECT_EQ(result.secret->salt, recorded("salt"));
}

TEST_F(Handshake, EveryKeyLengthTheFirmwareReadsRightConnects)
{
    for (const char* name : {"dev-rsa1024-len607", "dev-rsa1024-len608", "dev-rsa1024-len611"}) {
        const QString base = QLatin1String(name);
        const auto reply = serverReply(recorded("credentials_40"),
                                       vectorFile(base + QStringLiteral(".pub.der")), m_serverPrivate);
        ASSERT_TRUE(reply) << name;
        const auto view = viewOf(base + QStringLiteral(".der"));
        EXPECT_EQ(readServerReply(*reply, view, m_serverPublic).verdict, ReplyVerdict::Good) << name;
    }
}

TEST_F(Handshake, AKeyTheFirmwareMisparsesCannotDecryptEvenItsOwnReply)
{
    const auto view = viewOf(QStringLiteral("dev-rsa1024-MISPARSED-D.der"));
    Bytes ownPublic = m_devicePublic; // 29 bytes of header, then the modulus
    std::copy(view.n.begin(), view.n.end(), ownPublic.begin() + 29);
    const auto reply = serverReply(recorded("credentials_40"), ownPublic, m_serverPrivate);
    ASSERT_TRUE(reply);
    EXPECT_EQ(readServerReply(*reply, view, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt);
}

TEST_F(Handshake, FreshServerKeysWorkOnBothSides)
{
    const ServerKeys server = generateServerKeys();
    EXPECT_EQ(server.publicSpki.size(), m_serverPublic.size());
    const auto hello =
        deviceHello(recorded("nonce"), recorded("device_id"), m_devicePublic, server.publicSpki);
    ASSERT_TRUE(hello);
    EXPECT_TRUE(readDeviceHello(*hello, server.privateDer.reveal()));
    EXPECT_FALSE(readDeviceHello(*hello, m_serverPrivate));
    const auto reply = serverReply(recorded("credentials_40"), m_devicePublic, server.privateDer.reveal());
    ASSERT_TRUE(reply);
    EXPECT_EQ(readServerReply(*reply, m_device, server.publicSpki).verdict, ReplyVerdict::Good);
    EXPECT_EQ(readServerReply(*reply, m_device, m_serverPublic).verdict, ReplyVerdict::BadSignature);
}

TEST_F(Handshake, AReplyForAnotherDeviceKeyCannotBeDecrypted)
{
    const auto other = viewOf(QStringLiteral("dev-rsa1024-len611.der"));
    EXPECT_EQ(readServerReply(recorded("server_reply_384"), other, m_serverPublic).verdict,
              ReplyVerdict::CannotDecrypt);
}

TEST_F(Handshake, AnotherServerKeyMakesTheSignatureBad)
{
    Bytes other = m_serverPublic;
    other[100] ^= 1;
    const Bytes reply = recorded("server_reply_384");
    EXPECT_EQ(readServerReply(reply, m_device, other).verdict, ReplyVerdict::BadSignature);
    EXPECT_EQ(readServerReply(reply, m_device, Bytes(294, 0x00)).verdict, ReplyVerdict::BadSignature);
    EXPECT_EQ(readServerReply(reply, m_device, Bytes(294, 0xff)).verdict, ReplyVerdict::BadSignature);
    EXPECT_EQ(readServerReply(reply, m_device, {}).verdict, ReplyVerdict::BadSignature);
}

TEST_F(Handshake, AChangedReplyIsRefused)
{
    Bytes reply = recorded("server_reply_384");
    reply[383] ^= 1;
    EXPECT_EQ(readServerReply(reply, m_device, m_serverPublic).verdict, ReplyVerdict::BadSignature);
    reply[10] ^= 1;
    EXPECT_EQ(readServerReply(reply, m_device, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt);
    EXPECT_EQ(readServerReply(Bytes(384, 0xff), m_device, m_serverPublic).verdict,
              ReplyVerdict::CannotDecrypt);
    EXPECT_EQ(readServerReply(Bytes(383), m_device, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt);
    EXPECT_EQ(readServerReply({}, m_device, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt);
}

TEST_F(Handshake, EachDamagedNumberStopsTheDecryption)
{
    struct Part {
        const char* name;
        Bytes keys::FirmwareView::*bytes;
    };
    const Part parts[] = {{"p", &keys::FirmwareView::p},
                          {"q", &keys::FirmwareView::q},
                          {"dp", &keys::FirmwareView::dp},
                          {"dq", &keys::FirmwareView::dq},
                          {"qp", &keys::FirmwareView::qp}};
    const Bytes reply = recorded("server_reply_384");
    for (const Part& part : parts) {
        for (const Bytes& wrong : {Bytes(64, 0x00), Bytes(64, 0xff), Bytes{1}, Bytes{2}, Bytes(),
                                   Bytes(64, 0x5a), Bytes(500, 1)}) {
            keys::FirmwareView damaged = m_device;
            damaged.*part.bytes = wrong;
            EXPECT_EQ(readServerReply(reply, damaged, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt)
                << part.name << " = " << toHex(wrong).toStdString();
        }
        keys::FirmwareView damaged = m_device;
        (damaged.*part.bytes)[20] ^= 0x10;
        EXPECT_EQ(readServerReply(reply, damaged, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt)
            << part.name;
    }
    EXPECT_EQ(readServerReply(reply, {}, m_serverPublic).verdict, ReplyVerdict::CannotDecrypt);
}

TEST_F(Handshake, DIsNotUsed)
{
    keys::FirmwareView damaged = m_device;
    damaged.d.assign(128, 0);
    EXPECT_EQ(readServerReply(recorded("server_reply_384"), damaged, m_serverPublic).verdict,
              ReplyVerdict::Good);
}

TEST_F(Handshake, ADamagedServerKeyStillSpeaksButIsNotUnderstood)
{
    Bytes damaged = m_serverPublic;
    damaged[200] ^= 0x40;
    const auto hello = deviceHello(recorded("nonce"), recorded("device_id"), m_devicePublic, damaged);
    ASSERT_TRUE(hello);
    EXPECT_FALSE(readDeviceHello(*hello, m_serverPrivate));
}

TEST_F(Handshake, ImpossibleInputGivesNoDeviceHello)
{
    const Bytes nonce = recorded("nonce");
    const Bytes id = recorded("device_id");
    EXPECT_FALSE(deviceHello(nonce, id, m_devicePublic, {}));
    EXPECT_FALSE(deviceHello(nonce, id, m_devicePublic, Bytes(294, 0)));
    EXPECT_FALSE(deviceHello(nonce, id, m_devicePublic, Bytes(288, 0xff)));
    EXPECT_FALSE(deviceHello(Bytes(39), id, m_devicePublic, m_serverPublic));
    EXPECT_FALSE(deviceHello(nonce, {}, m_devicePublic, m_serverPublic));
    EXPECT_FALSE(deviceHello(nonce, id, Bytes(300), m_serverPublic));
}

TEST_F(Handshake, TheServerRefusesWhatIsNoHello)
{
    Bytes changed = recorded("device_cipher_256");
    changed[0] ^= 1;
    EXPECT_FALSE(readDeviceHello(changed, m_serverPrivate));
    EXPECT_FALSE(readDeviceHello(Bytes(256, 0), m_serverPrivate));
    EXPECT_FALSE(readDeviceHello(Bytes(256, 0xff), m_serverPrivate));
    EXPECT_FALSE(readDeviceHello({}, m_serverPrivate));
    EXPECT_FALSE(readDeviceHello(recorded("device_cipher_256"), {}));
    EXPECT_FALSE(readDeviceHello(recorded("device_cipher_256"), vectorFile(QStringLiteral("dev-ec.der"))));
}

TEST_F(Handshake, TheServerCannotAnswerForKeysOfAnotherKind)
{
    const Bytes forty = recorded("credentials_40");
    EXPECT_FALSE(serverReply(forty, vectorFile(QStringLiteral("dev-ec.pub.der")), m_serverPrivate));
    EXPECT_FALSE(serverReply(forty, m_serverPublic, m_serverPrivate));
    EXPECT_FALSE(serverReply(forty, Bytes(162, 0xff), m_serverPrivate));
    EXPECT_FALSE(serverReply(forty, m_devicePublic, {}));
    EXPECT_FALSE(serverReply(Bytes(39), m_devicePublic, m_serverPrivate));
}

TEST_F(Handshake, FramesOfBothDirectionsMatchTheRecord)
{
    const auto secret = SessionSecret::fromBytes(recorded("credentials_40"));
    ASSERT_TRUE(secret);
    FrameCipher fromDevice(*secret);
    FrameCipher fromServer(*secret);
    EXPECT_EQ(fromDevice.seal(recorded("device_hello_plain")), recorded("device_hello_frame"));
    EXPECT_EQ(fromDevice.seal(recorded("device_ping_plain")), recorded("device_ping_frame"));
    EXPECT_EQ(fromServer.seal(recorded("server_hello_plain")), recorded("server_hello_frame"));
    EXPECT_EQ(fromServer.seal(recorded("server_pingack_plain")), recorded("server_pingack_frame"));

    FrameCipher atServer(*secret);
    FrameCipher atDevice(*secret);
    EXPECT_EQ(atServer.open(withoutLength(recorded("device_hello_frame"))), recorded("device_hello_plain"));
    EXPECT_EQ(atServer.open(withoutLength(recorded("device_ping_frame"))), recorded("device_ping_plain"));
    EXPECT_EQ(atDevice.open(withoutLength(recorded("server_hello_frame"))), recorded("server_hello_plain"));
    EXPECT_EQ(atDevice.open(withoutLength(recorded("server_pingack_frame"))),
              recorded("server_pingack_plain"));
}

TEST_F(Handshake, FramesOfEveryLengthRoundTrip)
{
    const auto secret = SessionSecret::fromBytes(recorded("credentials_40"));
    ASSERT_TRUE(secret);
    FrameCipher sender(*secret);
    FrameCipher receiver(*secret);
    for (std::size_t size : {0U, 1U, 15U, 16U, 17U, 640U}) {
        const Bytes plain(size, 0x42);
        const Bytes frame = sender.seal(plain);
        EXPECT_EQ(frame[0] * 256U + frame[1], frame.size() - 2);
        EXPECT_EQ(receiver.open(withoutLength(frame)), plain) << size;
    }
}

TEST_F(Handshake, ABrokenFrameIsRefused)
{
    const auto secret = SessionSecret::fromBytes(recorded("credentials_40"));
    ASSERT_TRUE(secret);
    const Bytes frame = recorded("device_hello_frame");
    EXPECT_FALSE(FrameCipher(*secret).open({}));
    EXPECT_FALSE(FrameCipher(*secret).open(withoutLength(frame).first(15)));
    Bytes padding = frame;
    padding.back() ^= 1;
    EXPECT_FALSE(FrameCipher(*secret).open(withoutLength(padding)));
}

TEST(SessionSecret, NeedsFortyBytes)
{
    EXPECT_FALSE(SessionSecret::fromBytes({}));
    EXPECT_FALSE(SessionSecret::fromBytes(Bytes(39)));
    EXPECT_FALSE(SessionSecret::fromBytes(Bytes(41)));
}
