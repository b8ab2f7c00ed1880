// SPDX-License-Identifier: Apache-2.0
// The virtual cloud's device port, spoken to by a device that does exactly what a test says.
#include "core/cloud/cloud_client.h"
#include "core/cloud/handshake.h"
#include "core/practice/virtual_cloud.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <condition_variable>

#include <httplib.h>

using namespace rescue;
using practice::VirtualCloud;

namespace {

const QString id = QStringLiteral("350026001547343339383037");
const QString me = QStringLiteral("you@example.com");
constexpr int patience = 20000; // milliseconds; only ever waited out by a test that fails

Bytes vectorFile(const QString& name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return toBytes(file.readAll());
}

struct KeyPair {
    keys::FirmwareView view;
    Bytes spki;
};

KeyPair keyPair(const char* name)
{
    const QString base = QLatin1String(name);
    const Bytes slot = keys::paddedSlot(vectorFile(base + QStringLiteral(".der")), keys::privateKeySlotSize);
    return {keys::readAsFirmware(slot).value(), vectorFile(base + QStringLiteral(".pub.der"))};
}

/// CoAP by hand, so that these tests do not read with the same code that wrote.
Bytes message(std::initializer_list<std::uint8_t> header, const QByteArray& rest = {})
{
    Bytes bytes(header);
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    return bytes;
}

Bytes helloMessage()
{
    return message({0x50, 0x02, 0x10, 0x01}, QByteArray("\xb1h\xff\x00\x06\xff\xff\x00\x00\x00\x06", 11));
}

/// An event with a name of 13 to 268 characters.
Bytes eventMessage(std::uint8_t type, const QByteArray& name, const QByteArray& payload)
{
    QByteArray rest("\xb1\x45\x0d");
    rest += static_cast<char>(name.size() - 13);
    return message({type, 0x02, 0x10, 0x02}, rest + name + '\xff' + payload);
}

class ScriptedDevice {
public:
    explicit ScriptedDevice(const VirtualCloud& cloud) : m_serverKey(cloud.serverPublicKey())
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(cloud.deviceHost(), cloud.devicePort());
        m_connected = m_socket.waitForConnected(patience);
    }

    bool connected() const { return m_connected; }
    void useServerKey(Bytes spki) { m_serverKey = std::move(spki); }
    void write(const Bytes& bytes)
    {
        m_socket.write(toQByteArray(bytes));
        m_socket.flush();
    }
    /// Nothing when the other side hung up first.
    std::optional<Bytes> read(qsizetype size)
    {
        while (m_socket.bytesAvailable() < size) {
            if (m_socket.state() != QAbstractSocket::ConnectedState || !m_socket.waitForReadyRead(patience))
                return std::nullopt;
        }
        return toBytes(m_socket.read(size));
    }
    /// True once the other side has hung up.
    bool closed()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.waitForDisconnected(patience);
    }
    void hangUp() { m_socket.abort(); }

    std::optional<handshake::ReplyVerdict> shakeHands(const KeyPair& key, const QString& deviceId = id)
    {
        const auto nonce = read(handshake::nonceSize);
        const auto hello =
            nonce ? handshake::deviceHello(*nonce, fromHex(deviceId).value(), key.spki, m_serverKey)
                  : std::nullopt;
        if (!hello)
            return std::nullopt;
        write(*hello);
        const auto reply = read(handshake::replySize);
        if (!reply)
            return std::nullopt;
        const auto result = handshake::readServerReply(*reply, key.view, m_serverKey);
        if (result.secret) {
            m_out.emplace(*result.secret);
            m_in.emplace(*result.secret);
        }
        return result.verdict;
    }
    void send(const Bytes& plain) { write(m_out->seal(plain)); }
    std::optional<Bytes> receive()
    {
        const auto length = read(2);
        const auto cipher = length ? read((*length)[0] * 256 + (*length)[1]) : std::nullopt;
        return cipher ? m_in->open(*cipher) : std::nullopt;
    }
    /// True when the cloud answered the hello with its own.
    bool goOnline(const KeyPair& key)
    {
        if (shakeHands(key) != handshake::ReplyVerdict::Good)
            return false;
        send(helloMessage());
        const auto hello = receive();
        return hello && hello->size() == 6 && (*hello)[1] == 0x02 && (*hello)[5] == 'h';
    }

private:
    QTcpSocket m_socket;
    bool m_connected = false;
    Bytes m_serverKey;
    std::optional<handshake::FrameCipher> m_out, m_in;
};

class DevicePort : public testing::Test {
protected:
    void SetUp() override
    {
        m_cloud.addUser({});
        VirtualCloud::Device device;
        device.id = id;
        device.owner = me;
        device.publicKey = m_key.spki;
        m_cloud.putDevice(device);
    }
    /// Waits for the change itself; false when it never comes.
    template <class Predicate> bool becomes(Predicate predicate)
    {
        std::mutex mutex;
        std::condition_variable changed;
        const int number = m_cloud.listen([&] {
            const std::lock_guard lock(mutex);
            changed.notify_all();
        });
        bool came = false;
        {
            std::unique_lock lock(mutex);
            came = changed.wait_for(lock, Milliseconds(patience),
                                    [&] { return predicate(*m_cloud.device(id)); });
        }
        m_cloud.unlisten(number);
        return came;
    }
    QByteArray claimCode(const QString& user, const QString& password)
    {
        CloudClient client(CloudSettings{.api = m_cloud.api(), .deviceServer = {}});
        client.signIn(user, Secret::fromText(password));
        httplib::Client http("127.0.0.1", m_cloud.api().port());
        http.set_bearer_token_auth(client.session().token.revealText().toStdString());
        const auto answer = http.Post("/v1/device_claims");
        return QJsonDocument::fromJson(QByteArray::fromStdString(answer->body))
            .object()[QStringLiteral("claim_code")]
            .toString()
            .toLatin1();
    }

    const KeyPair m_key = keyPair("dev-rsa1024-len609");
    const KeyPair m_otherKey = keyPair("dev-rsa1024-len611");
    VirtualCloud m_cloud;
};

const auto isOnline = [](const VirtualCloud::Device& device) { return device.online; };
const auto isOffline = [](const VirtualCloud::Device& device) { return !device.online; };

} // namespace

TEST_F(DevicePort, ADeviceWithTheRegisteredKeyIsOnlineUntilItGoes)
{
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    EXPECT_TRUE(m_cloud.device(id)->online);
    EXPECT_FALSE(m_cloud.device(id)->lastHeard.isEmpty());
    device.hangUp();
    EXPECT_TRUE(becomes(isOffline));
}

TEST_F(DevicePort, TheHandshakeAloneDoesNotMakeADeviceOnline)
{
    ScriptedDevice device(m_cloud);
    ASSERT_EQ(device.shakeHands(m_key), handshake::ReplyVerdict::Good);
    EXPECT_FALSE(m_cloud.device(id)->online);
}

TEST_F(DevicePort, APingIsAcknowledgedAsInTheRecord)
{
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    device.send(message({0x40, 0x00, 0xa3, 0x60}));
    EXPECT_EQ(device.receive(), message({0x60, 0x00, 0xa3, 0x60}));
}

TEST_F(DevicePort, AWrongKeyIsAnsweredForTheRegisteredOne)
{
    ScriptedDevice device(m_cloud);
    EXPECT_EQ(device.shakeHands(m_otherKey), handshake::ReplyVerdict::CannotDecrypt);
    EXPECT_FALSE(m_cloud.device(id)->online);
}

TEST_F(DevicePort, AWrongKeyIsHungUpOnWhereThatIsThePolicy)
{
    m_cloud.setWrongKeyPolicy(VirtualCloud::WrongKeyPolicy::Close);
    ScriptedDevice device(m_cloud);
    EXPECT_EQ(device.shakeHands(m_otherKey), std::nullopt);
    EXPECT_TRUE(device.closed());
    ScriptedDevice right(m_cloud);
    EXPECT_EQ(right.shakeHands(m_key), handshake::ReplyVerdict::Good);
}

TEST_F(DevicePort, ADeviceWithAnotherCloudsServerKeyIsHungUpOn)
{
    ScriptedDevice device(m_cloud);
    device.useServerKey(vectorFile(QStringLiteral("srv-rsa2048.pub.der")));
    EXPECT_EQ(device.shakeHands(m_key), std::nullopt);
    EXPECT_TRUE(device.closed());
}

TEST_F(DevicePort, ADeviceThatIsUnknownOrHasNoKeyOnFileIsHungUpOn)
{
    ScriptedDevice stranger(m_cloud);
    EXPECT_EQ(stranger.shakeHands(m_key, QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb")), std::nullopt);
    VirtualCloud::Device blank = *m_cloud.device(id);
    blank.publicKey.clear();
    m_cloud.putDevice(blank);
    ScriptedDevice device(m_cloud);
    EXPECT_EQ(device.shakeHands(m_key), std::nullopt);
    blank.publicKey = Bytes(162, 0xff);
    m_cloud.putDevice(blank);
    ScriptedDevice again(m_cloud);
    EXPECT_EQ(again.shakeHands(m_key), std::nullopt);
}

TEST_F(DevicePort, AnotherConnectionsNonceIsRefused)
{
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.read(handshake::nonceSize));
    device.write(
        handshake::deviceHello(Bytes(40, 1), fromHex(id).value(), m_key.spki, m_cloud.serverPublicKey())
            .value());
    EXPECT_TRUE(device.closed());
}

TEST_F(DevicePort, BytesThatAreNoHandshakeEndTheConnection)
{
    for (const Bytes& bytes : {Bytes(256, 0), Bytes(256, 0xff), Bytes(5000, 0x41)}) {
        ScriptedDevice device(m_cloud);
        device.write(bytes);
        EXPECT_TRUE(device.closed());
    }
}

TEST_F(DevicePort, AFrameThatIsNoneEndsTheConnection)
{
    const Bytes frames[] = {
        {0x00, 0x00},
        {0x00, 0x05, 1, 2, 3, 4, 5},
        {0x00, 0x10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16},
    };
    for (const Bytes& frame : frames) {
        ScriptedDevice device(m_cloud);
        ASSERT_TRUE(device.goOnline(m_key));
        device.write(frame);
        EXPECT_TRUE(device.closed());
        EXPECT_TRUE(becomes(isOffline));
    }
}

TEST_F(DevicePort, AMessageThatIsNoCoapEndsTheConnection)
{
    for (const Bytes& plain : {Bytes{}, Bytes{0x50}, Bytes{0x10, 0x02, 0, 0}, Bytes{0x50, 0x02, 0, 0, 0xff},
                               Bytes{0x50, 0x02, 0, 0, 0xbd}, Bytes{0x50, 0x02, 0, 0, 0xb9, 1}}) {
        ScriptedDevice device(m_cloud);
        ASSERT_TRUE(device.goOnline(m_key));
        device.send(plain);
        EXPECT_TRUE(device.closed()) << toHex(plain).toStdString();
    }
}

TEST_F(DevicePort, WithoutAHelloADeviceIsNotLetIn)
{
    ScriptedDevice device(m_cloud);
    ASSERT_EQ(device.shakeHands(m_key), handshake::ReplyVerdict::Good);
    device.send(message({0x40, 0x00, 0xa3, 0x60}));
    EXPECT_TRUE(device.closed());
    EXPECT_FALSE(m_cloud.device(id)->online);
}

TEST_F(DevicePort, AClaimCodeMakesItsMakerTheOwner)
{
    m_cloud.addUser({QStringLiteral("new@example.com"), QStringLiteral("secret"), {}});
    const QByteArray code = claimCode(QStringLiteral("new@example.com"), QStringLiteral("secret"));
    ASSERT_EQ(code.size(), 63);
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    device.send(eventMessage(0x50, "spark/device/claim/code", code));
    const auto event = device.receive();
    ASSERT_TRUE(event);
    EXPECT_TRUE(toQByteArray(*event).contains("spark/device/claim/"));
    EXPECT_EQ(m_cloud.device(id)->owner, QStringLiteral("new@example.com"));

    // It was good for one claim: asked again, the cloud only acknowledges.
    VirtualCloud::Device back = *m_cloud.device(id);
    back.owner = me;
    m_cloud.putDevice(back);
    device.send(eventMessage(0x40, "spark/device/claim/code", code));
    EXPECT_EQ(device.receive(), message({0x60, 0x00, 0x10, 0x02}));
    EXPECT_EQ(m_cloud.device(id)->owner, me);
}

TEST_F(DevicePort, OtherEventsAndWrongCodesClaimNothing)
{
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    const QByteArray code = claimCode(me, QStringLiteral("practice"));
    VirtualCloud::Device free = *m_cloud.device(id);
    free.owner.clear();
    m_cloud.putDevice(free);
    for (const Bytes& event : {eventMessage(0x40, "spark/device/claim/code", QByteArray(63, 'x')),
                               eventMessage(0x40, "spark/device/claim/code", code.left(62)),
                               eventMessage(0x40, "some/other/event", code)}) {
        device.send(event);
        EXPECT_EQ(device.receive(), message({0x60, 0x00, 0x10, 0x02}));
        EXPECT_TRUE(m_cloud.device(id)->owner.isEmpty());
    }
}

TEST_F(DevicePort, ANewConnectionOutlivesTheOldOne)
{
    ScriptedDevice before(m_cloud);
    ASSERT_TRUE(before.goOnline(m_key));
    ScriptedDevice after(m_cloud);
    ASSERT_TRUE(after.goOnline(m_key));
    before.hangUp();
    // The port works on one thread: once this is answered, it has seen the other hang up.
    ScriptedDevice third(m_cloud);
    ASSERT_TRUE(third.read(handshake::nonceSize));
    EXPECT_TRUE(m_cloud.device(id)->online);
    after.hangUp();
    EXPECT_TRUE(becomes(isOffline));
}

TEST_F(DevicePort, PuttingADeviceDoesNotThrowItOffTheLine)
{
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    VirtualCloud::Device renamed = *m_cloud.device(id);
    renamed.name = QStringLiteral("attic");
    renamed.online = false;
    m_cloud.putDevice(renamed);
    EXPECT_TRUE(m_cloud.device(id)->online);
}

TEST_F(DevicePort, AClosedPortDropsAndRefusesUntilItOpensAgain)
{
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    const auto port = m_cloud.devicePort();
    m_cloud.setDevicePortOpen(false);
    EXPECT_TRUE(device.closed());
    EXPECT_FALSE(m_cloud.device(id)->online);
    EXPECT_FALSE(ScriptedDevice(m_cloud).connected());
    m_cloud.setDevicePortOpen(true);
    EXPECT_EQ(m_cloud.devicePort(), port);
    ScriptedDevice again(m_cloud);
    EXPECT_TRUE(again.goOnline(m_key));
}

TEST_F(DevicePort, AListenerMayCloseThePort)
{
    const int number = m_cloud.listen([this] { m_cloud.setDevicePortOpen(false); });
    ScriptedDevice device(m_cloud);
    ASSERT_EQ(device.shakeHands(m_key), handshake::ReplyVerdict::Good);
    device.send(helloMessage());
    EXPECT_TRUE(device.closed());
    m_cloud.unlisten(number);
}

TEST_F(DevicePort, TheAccountSeesTheDeviceComeAndGo)
{
    CloudClient client(CloudSettings{.api = m_cloud.api(), .deviceServer = {}});
    client.signIn(me, Secret::fromText(QStringLiteral("practice")));
    EXPECT_FALSE(client.device(id)->online);
    ScriptedDevice device(m_cloud);
    ASSERT_TRUE(device.goOnline(m_key));
    EXPECT_TRUE(client.device(id)->online);
    EXPECT_EQ(client.ping(id), true);
    EXPECT_FALSE(client.device(id)->lastHeard.isEmpty());
    device.hangUp();
    ASSERT_TRUE(becomes(isOffline));
    EXPECT_EQ(client.ping(id), false);
}

TEST_F(DevicePort, ListenersHearOfADeviceUntilTheyLeave)
{
    std::atomic<int> heard = 0;
    const int number = m_cloud.listen([&heard] { ++heard; });
    {
        ScriptedDevice device(m_cloud);
        ASSERT_TRUE(device.goOnline(m_key));
        EXPECT_TRUE(becomes(isOnline));
    }
    EXPECT_TRUE(becomes(isOffline));
    m_cloud.unlisten(number);
    const int soFar = heard;
    EXPECT_GE(soFar, 1);
    m_cloud.putDevice(*m_cloud.device(id));
    EXPECT_EQ(heard, soFar);
}
