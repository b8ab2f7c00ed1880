// SPDX-License-Identifier: Apache-2.0
#include "core/practice/device_session.h"

#include "core/practice/cloud_state.h"

#include <QRandomGenerator>
#include <QTcpSocket>

namespace rescue::practice {

namespace {

// particle-iot/spark-protocol js/lib/Handshake.js waits 30 s for each message of the handshake. A device that
// is connected pings every 15 s; two of them may be lost.
constexpr std::chrono::seconds handshakeTime{30};
constexpr std::chrono::seconds silenceTime{46};

constexpr auto claimCodeEvent = "spark/device/claim/code";
constexpr auto claimDoneEvent = "spark/device/claim/success";
constexpr std::size_t claimCodeLength = 63;

Bytes randomBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace

DeviceSession::DeviceSession(QTcpSocket& socket, CloudState& state, const handshake::ServerKeys& keys,
                             quint64 number, QObject* parent)
    : QObject(parent), m_socket(socket), m_state(state), m_keys(keys), m_number(number),
      m_nonce(randomBytes(handshake::nonceSize))
{
    m_socket.setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(); });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { readable(); });
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { end(); });
    m_deadline.start(handshakeTime);
    m_socket.write(toQByteArray(m_nonce));
    readable(); // what came before the signal was connected
}

DeviceSession::~DeviceSession()
{
    m_socket.disconnect(this);
    if (m_stage == Stage::Online)
        m_state.disconnected(m_deviceId, m_number);
}

void DeviceSession::end()
{
    if (m_stage == Stage::Ended)
        return;
    const bool wasOnline = m_stage == Stage::Online;
    m_stage = Stage::Ended;
    m_deadline.stop();
    m_socket.abort();
    if (wasOnline)
        m_state.disconnected(m_deviceId, m_number);
    deleteLater();
}

void DeviceSession::readable()
{
    m_received += m_socket.readAll();
    while (takeStep()) {
    }
}

/// True when something was taken off what was received.
bool DeviceSession::takeStep()
{
    switch (m_stage) {
    case Stage::Handshake:
        if (const auto hello = take(handshake::helloSize)) {
            deviceHelloCame(*hello);
            return true;
        }
        return false;
    case Stage::Hello:
    case Stage::Online:
        return takeFrame();
    case Stage::Ended:
        return false;
    }
    return false;
}

std::optional<Bytes> DeviceSession::take(std::size_t size)
{
    const auto count = static_cast<qsizetype>(size);
    if (m_received.size() < count)
        return std::nullopt;
    const Bytes bytes = toBytes(m_received.first(count));
    m_received.remove(0, count);
    return bytes;
}

/// Every refusal is the same to the device: the line goes dead.
void DeviceSession::deviceHelloCame(ByteView hello)
{
    const auto read = handshake::readDeviceHello(hello, m_keys.privateDer.reveal());
    if (!read || read->nonce != m_nonce)
        return end();
    m_deviceId = toHex(read->deviceId);
    const auto device = m_state.device(m_deviceId);
    if (!device || device->publicKey.empty())
        return end();
    if (device->publicKey != read->publicKey && m_state.wrongKeyPolicy() == CloudState::WrongKeyPolicy::Close)
        return end();

    const Bytes forty = randomBytes(handshake::sessionSecretSize);
    const auto reply = handshake::serverReply(forty, device->publicKey, m_keys.privateDer.reveal());
    const auto secret = handshake::SessionSecret::fromBytes(forty);
    if (!reply || !secret)
        return end();
    m_incoming.emplace(*secret);
    m_outgoing.emplace(*secret);
    m_stage = Stage::Hello;
    m_deadline.start(handshakeTime);
    m_socket.write(toQByteArray(*reply));
}

bool DeviceSession::takeFrame()
{
    if (m_received.size() < 2)
        return false;
    const auto high = static_cast<std::uint8_t>(m_received[0]);
    const auto low = static_cast<std::uint8_t>(m_received[1]);
    const std::size_t size = std::size_t{high} << 8 | low;
    if (static_cast<std::size_t>(m_received.size()) < size + 2)
        return false;
    m_received.remove(0, 2);
    const auto plain = m_incoming->open(take(size).value_or(Bytes()));
    const auto message = plain ? coap::read(*plain) : std::nullopt;
    if (!message) {
        end();
        return false;
    }
    messageCame(*message);
    return true;
}

void DeviceSession::messageCame(const coap::Message& message)
{
    const bool isPost = message.code == coap::codePost && !message.path.empty();
    if (m_stage == Stage::Hello) {
        if (!isPost || message.path.front() != "h")
            return end();
        m_stage = Stage::Online;
        m_state.connected(m_deviceId, m_number);
        post({"h"});
    } else {
        m_state.heard(m_deviceId);
    }
    m_deadline.start(silenceTime);
    // Pings are confirmable and empty; all they want is this.
    if (message.type == coap::Type::Confirmable)
        send({coap::Type::Acknowledgement, coap::codeEmpty, message.id, {}, {}, {}});
    const bool isEvent = isPost && message.path.size() > 1 && message.path.front().toUpper() == "E";
    if (isEvent)
        eventCame(QByteArrayList(message.path.begin() + 1, message.path.end()).join('/'), message.payload);
}

void DeviceSession::eventCame(const QByteArray& name, const Bytes& payload)
{
    if (name != claimCodeEvent || payload.size() != claimCodeLength)
        return;
    // The device forgets its code and counts as claimed once an event of this name's beginning comes
    // (device-os v2.3.1 system/src/system_cloud_internal.cpp CLAIM_EVENTS).
    if (m_state.claimByCode(m_deviceId, QString::fromLatin1(toQByteArray(payload))))
        post({"E", claimDoneEvent});
}

void DeviceSession::post(std::vector<QByteArray> path)
{
    send({coap::Type::NonConfirmable, coap::codePost, ++m_messageId, {}, std::move(path), {}});
}

void DeviceSession::send(const coap::Message& message)
{
    m_socket.write(toQByteArray(m_outgoing->seal(coap::write(message))));
}

} // namespace rescue::practice
