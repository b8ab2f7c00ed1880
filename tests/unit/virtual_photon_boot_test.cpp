// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/handshake.h"
#include "core/device/dct.h"
#include "core/practice/coap.h"
#include "core/practice/provision.h"
#include "tests/unit/photon_watch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;
using led::Pattern;

namespace {

Bytes vectorFile(const char* name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return toBytes(file.readAll());
}

/// The device port of a cloud that knows one device: it answers for the registered key whatever the device
/// sent, as Particle's does.
class OneDeviceCloud final : private QThread {
public:
    explicit OneDeviceCloud(Bytes registered) : m_registered(std::move(registered))
    {
        std::unique_lock lock(m_mutex);
        start();
        m_listening.wait(lock, [this] { return m_port != 0; });
    }
    ~OneDeviceCloud() override
    {
        quit();
        wait();
    }
    std::uint16_t port() const { return m_port; }
    keys::ServerIdentity identity() const
    {
        return {vectorFile("srv-rsa2048.pub.der"), {QStringLiteral("127.0.0.1"), m_port}};
    }

private:
    struct Peer {
        Bytes nonce = Bytes(handshake::nonceSize, 0x42);
        std::optional<handshake::FrameCipher> in, out;
        QByteArray received;
    };

    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { accepted(server); });
        {
            const std::lock_guard lock(m_mutex);
            m_port = server.serverPort();
        }
        m_listening.notify_all();
        exec();
    }

    void accepted(QTcpServer& server)
    {
        QTcpSocket* socket = server.nextPendingConnection();
        const auto peer = std::make_shared<Peer>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, peer] {
            peer->received += socket->readAll();
            if (peer->in)
                answerFrames(*socket, *peer);
            else if (peer->received.size() >= static_cast<qsizetype>(handshake::helloSize))
                answerHello(*socket, *peer);
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(toQByteArray(peer->nonce));
    }

    void answerHello(QTcpSocket& socket, Peer& peer)
    {
        const Bytes serverKey = vectorFile("srv-rsa2048.key.der");
        const auto hello = handshake::readDeviceHello(toBytes(peer.received.left(256)), serverKey);
        if (!hello || hello->nonce != peer.nonce)
            return socket.disconnectFromHost();
        peer.received.remove(0, 256);
        const Bytes forty(40, 0x17);
        socket.write(toQByteArray(handshake::serverReply(forty, m_registered, serverKey).value()));
        const auto secret = *handshake::SessionSecret::fromBytes(forty);
        peer.in.emplace(secret);
        peer.out.emplace(secret);
    }

    static void answerFrames(QTcpSocket& socket, Peer& peer)
    {
        while (peer.received.size() >= 2) {
            const int size = static_cast<std::uint8_t>(peer.received[0]) << 8 |
                             static_cast<std::uint8_t>(peer.received[1]);
            if (peer.received.size() < size + 2)
                return;
            const auto plain = peer.in->open(toBytes(peer.received.mid(2, size)));
            peer.received.remove(0, size + 2);
            if (const auto message = plain ? coap::read(*plain) : std::nullopt)
                answer(socket, peer, *message);
        }
    }

    static void answer(QTcpSocket& socket, Peer& peer, const coap::Message& message)
    {
        const auto send = [&](const coap::Message& m) {
            socket.write(toQByteArray(peer.out->seal(coap::write(m))));
        };
        if (message.path == std::vector<QByteArray>{"h"})
            send({coap::Type::NonConfirmable, coap::codePost, 1, {}, {"h"}, {}});
        else if (message.path.size() == 2 && message.path[1] == "spark/device/claim/code")
            send({coap::Type::NonConfirmable, coap::codePost, 2, {}, {"e", "spark/device/claim/done"}, {}});
        else if (message.type == coap::Type::Confirmable)
            send({coap::Type::Acknowledgement, coap::codeEmpty, message.id, {}, {}, {}});
    }

    const Bytes m_registered;
    std::mutex m_mutex;
    std::condition_variable m_listening;
    std::uint16_t m_port = 0;
};

const keys::DeviceKey& deviceKey()
{
    static const keys::DeviceKey key = keys::DeviceKey::generate();
    return key;
}

PhotonSetup setupFor(const OneDeviceCloud& cloud, const QString& release)
{
    PhotonSetup setup;
    setup.firmwareVersion = release;
    setup.speed = 1000;
    setup.defaultCloud = QStringLiteral("127.0.0.1:%1").arg(cloud.port());
    setup.builtInServerKey = cloud.identity().publicKey;
    return setup;
}

} // namespace

TEST(Coap, HelloAndPingAreTheRecordedBytes)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/tcp-handshake.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject vector = QJsonDocument::fromJson(file.readAll()).object();
    const auto id = static_cast<std::uint16_t>(vector[QStringLiteral("first_message_id_base")].toInt() + 1);
    const coap::Message hello{coap::Type::NonConfirmable,    coap::codePost, id, {}, {"h"},
                              {0, 6, 0xff, 0xff, 0, 0, 0, 6}};
    EXPECT_EQ(toHex(coap::write(hello)), vector[QStringLiteral("device_hello_plain")].toString());
    const coap::Message ping{
        coap::Type::Confirmable, coap::codeEmpty, static_cast<std::uint16_t>(id + 1), {}, {}, {}};
    EXPECT_EQ(toHex(coap::write(ping)), vector[QStringLiteral("device_ping_plain")].toString());
}

TEST(Coap, MalformedMessagesAreRefused)
{
    for (const char16_t* hex : {u"", u"400000", u"80000001", u"49000001", u"41000001", u"40020001b2",
                                u"40020001f0", u"40020001ff", u"40020001bd", u"40020001be01"})
        EXPECT_FALSE(coap::read(fromHex(QStringView(hex)).value_or(Bytes{})));
}

TEST(VirtualPhotonBoot, AHealthyDeviceGoesThroughTheColoursOfAStartInOrder)
{
    const OneDeviceCloud cloud(deviceKey().publicSpki());
    VirtualPhoton photon(setupFor(cloud, QStringLiteral("2.3.1")));
    PhotonWatch watch(photon);
    provision(photon, deviceKey(), cloud.identity());
    photon.plug();
    ASSERT_TRUE(watch.sawLamp(Pattern::CyanBreathe));
    EXPECT_EQ(watch.seen(),
              (std::vector<Pattern>{Pattern::WhiteSolid, Pattern::GreenBlink, Pattern::GreenFast,
                                    Pattern::CyanBlink, Pattern::CyanFast, Pattern::CyanBreathe}));
}

TEST(VirtualPhotonBoot, EachFaultShowsTheLampOfItsRelease)
{
    const QString old = QStringLiteral("1.5.2");
    const QString modern = QStringLiteral("2.3.1");
    const QString blankStays = QStringLiteral("0.6.4");
    const struct {
        Fault fault;
        Pattern lamp;
        QString release;
    } table[] = {
        {Fault::None, Pattern::CyanBreathe, old},
        {Fault::ServerKeyDamaged, Pattern::CyanRedBurst, old},
        {Fault::ServerKeyOther, Pattern::CyanRedBurst, old},
        {Fault::ServerKeyBlank, Pattern::CyanBreathe, modern},
        {Fault::ServerKeyBlank, Pattern::CyanRedBurst, blankStays},
        {Fault::DeviceKeyDamaged, Pattern::CyanOrangeBurst, old},
        {Fault::DeviceKeyDamaged, Pattern::CyanRedBurst, modern},
        {Fault::DeviceKeyBlank, Pattern::CyanOrangeBurst, old},
        {Fault::DeviceKeyZeroed, Pattern::CyanOrangeBurst, old},
        {Fault::DeviceKeyMisparsed, Pattern::CyanOrangeBurst, old},
        {Fault::DeviceKeyPkcs8, Pattern::CyanOrangeBurst, old},
        {Fault::DeviceKeyUnregistered, Pattern::CyanOrangeBurst, old},
        {Fault::BothKeysDamaged, Pattern::CyanRedBurst, old},
        {Fault::PrivateCloudAddress, Pattern::CyanThreeOrange, modern},
        {Fault::SystemFirmwareDamaged, Pattern::YellowBlink, modern},
        {Fault::ApplicationDamaged, Pattern::MagentaBreathe, modern},
        {Fault::ApplicationCrashes, Pattern::RedSos, modern},
        {Fault::FixedAddress, Pattern::CyanTwoOrange, modern},
        {Fault::NotClaimed, Pattern::CyanBreathe, modern},
    };
    const OneDeviceCloud cloud(deviceKey().publicSpki());
    for (const auto& row : table) {
        PhotonSetup setup = setupFor(cloud, row.release);
        if (row.release == blankStays)
            setup.bootloader = BootloaderEra::V0_6;
        VirtualPhoton photon(setup);
        PhotonWatch watch(photon);
        provision(photon, deviceKey(), cloud.identity());
        inflict(photon, row.fault);
        photon.plug();
        EXPECT_TRUE(watch.sawLamp(row.lamp)) << qPrintable(faultId(row.fault) + u' ' + row.release);
    }
}

TEST(VirtualPhotonBoot, ABlankKeyMakesTheFirmwareDrawItsOwn)
{
    const OneDeviceCloud cloud(deviceKey().publicSpki());
    VirtualPhoton photon(setupFor(cloud, QStringLiteral("1.5.2")));
    PhotonWatch watch(photon);
    provision(photon, deviceKey(), cloud.identity());
    inflict(photon, Fault::DeviceKeyBlank);
    photon.plug();
    ASSERT_TRUE(watch.sawLamp(Pattern::WhiteBlink));
    ASSERT_TRUE(watch.sawLamp(Pattern::GreenBlink));
    const auto stored = keys::inspectPrivateKeyField(
        photon.readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size));
    ASSERT_EQ(stored.state, keys::StoredKeyState::Sound);
    EXPECT_NE(stored.key->publicSpki(), deviceKey().publicSpki());
}

TEST(VirtualPhotonBoot, AClosedPortIsThreeOrangeFlashesAndThenAnotherTry)
{
    std::uint16_t closed = 0;
    {
        const OneDeviceCloud gone(deviceKey().publicSpki());
        closed = gone.port();
    }
    PhotonSetup setup;
    setup.speed = 1000;
    VirtualPhoton photon(setup);
    PhotonWatch watch(photon);
    provision(photon, deviceKey(),
              {vectorFile("srv-rsa2048.pub.der"), {QStringLiteral("127.0.0.1"), closed}});
    photon.plug();
    EXPECT_TRUE(watch.sawLamp(Pattern::CyanThreeOrange));
    watch.forget();
    EXPECT_TRUE(watch.sawLamp(Pattern::CyanBlink)) << "it tries again";
}

TEST(VirtualPhotonBoot, TheClaimedFlagIsSetOnlyWhenTheCloudConfirms)
{
    const OneDeviceCloud cloud(deviceKey().publicSpki());
    VirtualPhoton photon(setupFor(cloud, QStringLiteral("2.3.1")));
    PhotonWatch watch(photon);
    provision(photon, deviceKey(), cloud.identity());
    photon.damageDct(dct::claimed.offset, Bytes{0xff});
    photon.damageDct(dct::claimCode.offset, Bytes(63, 'k'));
    photon.plug();
    ASSERT_TRUE(watch.sawLamp(Pattern::CyanBreathe));
    EXPECT_TRUE(watch.until([&] { return photon.readDct(dct::claimed.offset, 1) == Bytes{'1'}; }));
}

TEST(VirtualPhotonBoot, UnpluggedInTheMiddleOfConnectingItIsDarkAtOnce)
{
    const OneDeviceCloud cloud(deviceKey().publicSpki());
    VirtualPhoton photon(setupFor(cloud, QStringLiteral("2.3.1")));
    PhotonWatch watch(photon);
    provision(photon, deviceKey(), cloud.identity());
    for (int i = 0; i < 5; ++i) {
        watch.forget();
        photon.plug();
        ASSERT_TRUE(watch.sawLamp(Pattern::CyanBlink));
        photon.unplug();
        EXPECT_EQ(photon.lamp().pattern, Pattern::Off);
        EXPECT_FALSE(photon.attached());
    }
}
