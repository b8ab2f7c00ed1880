// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_link.h"

#include "core/cloud/handshake.h"
#include "core/practice/coap.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace rescue::practice {

namespace {

/// Longest frame the firmware has a buffer for (device-os communication/inc/protocol_defs.h).
constexpr std::size_t longestFrame = 1024;

constexpr auto claimCodeEvent = "spark/device/claim/code";
constexpr auto claimEvents = "spark/device/claim/";

/// Names that RFC 2606 keeps free of meaning are never asked for: practice stays on this computer.
bool isReservedName(const QString& host)
{
    return host.endsWith(QStringLiteral(".example")) || host.endsWith(QStringLiteral(".invalid")) ||
           host.endsWith(QStringLiteral(".test"));
}

/// Lives on the link's thread.
class Session {
public:
    Session(const CloudLinkSetup& setup, const std::function<void(CloudEvent)>& report, QThread& thread);
    void start();

private:
    enum class Stage { Connecting, Nonce, Reply, Hello, Online, Ended };

    void opened();
    void failed();
    void readable();
    bool takeStep();
    void nonceCame(ByteView nonce);
    void replyCame(ByteView reply);
    bool takeFrame();
    void messageCame(const coap::Message& message);
    void online();
    void send(const coap::Message& message);
    void sendHello();
    void ping();
    void end(CloudEvent event);
    std::uint16_t nextId() { return ++m_messageId; }

    const CloudLinkSetup& m_setup;
    const std::function<void(CloudEvent)>& m_report;
    QThread& m_thread;
    QTcpSocket m_socket;
    QTimer m_deadline; ///< for whatever is awaited now
    QTimer m_pingTimer;
    Stage m_stage = Stage::Connecting;
    QByteArray m_received;
    std::optional<handshake::FrameCipher> m_outgoing, m_incoming;
    std::uint16_t m_messageId = 0;
};

Session::Session(const CloudLinkSetup& setup, const std::function<void(CloudEvent)>& report, QThread& thread)
    : m_setup(setup), m_report(report), m_thread(thread)
{
    m_deadline.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { opened(); });
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { readable(); });
    QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_socket, [this] { failed(); });
    QObject::connect(&m_deadline, &QTimer::timeout, &m_socket, [this] { failed(); });
    QObject::connect(&m_pingTimer, &QTimer::timeout, &m_socket, [this] { ping(); });
}

void Session::start()
{
    if (m_setup.host.isEmpty() || isReservedName(m_setup.host))
        return end(CloudEvent::Unreachable);
    m_deadline.start(m_setup.connectTimeout);
    m_socket.connectToHost(m_setup.host, m_setup.port);
}

void Session::opened()
{
    m_stage = Stage::Nonce;
    m_report(CloudEvent::Opened);
    m_deadline.start(m_setup.readTimeout);
}

void Session::failed()
{
    if (m_stage != Stage::Ended && m_stage != Stage::Connecting)
        readable(); // the last bytes may have come together with the end
    switch (m_stage) {
    case Stage::Connecting:
        return end(CloudEvent::Unreachable);
    case Stage::Nonce:
    case Stage::Reply:
    case Stage::Hello:
        return end(CloudEvent::HandshakeClosed);
    case Stage::Online:
        return end(CloudEvent::Lost);
    case Stage::Ended:
        return;
    }
}

void Session::readable()
{
    m_received += m_socket.readAll();
    while (takeStep()) {
    }
}

/// True when something was taken off what was received.
bool Session::takeStep()
{
    const auto take = [this](std::size_t size) -> std::optional<Bytes> {
        if (static_cast<std::size_t>(m_received.size()) < size)
            return std::nullopt;
        const Bytes bytes = toBytes(m_received.left(static_cast<qsizetype>(size)));
        m_received.remove(0, static_cast<qsizetype>(size));
        return bytes;
    };
    switch (m_stage) {
    case Stage::Nonce:
        if (const auto nonce = take(handshake::nonceSize)) {
            nonceCame(*nonce);
            return true;
        }
        return false;
    case Stage::Reply:
        if (const auto reply = take(handshake::replySize)) {
            replyCame(*reply);
            return true;
        }
        return false;
    case Stage::Hello:
    case Stage::Online:
        return takeFrame();
    case Stage::Connecting:
    case Stage::Ended:
        return false;
    }
    return false;
}

void Session::nonceCame(ByteView nonce)
{
    const auto hello =
        handshake::deviceHello(nonce, m_setup.deviceId, m_setup.deviceSpki, m_setup.serverSpki);
    if (!hello)
        return end(CloudEvent::HandshakeClosed); // an encryption error shows the generic colour
    m_socket.write(toQByteArray(*hello));
    m_stage = Stage::Reply;
    m_deadline.start(m_setup.readTimeout);
}

void Session::replyCame(ByteView reply)
{
    if (!m_setup.deviceKey)
        return end(CloudEvent::CannotDecrypt);
    const auto result = handshake::readServerReply(reply, *m_setup.deviceKey, m_setup.serverSpki);
    switch (result.verdict) {
    case handshake::ReplyVerdict::CannotDecrypt:
        return end(CloudEvent::CannotDecrypt);
    case handshake::ReplyVerdict::BadSignature:
        return end(CloudEvent::BadSignature);
    case handshake::ReplyVerdict::Good:
        break;
    }
    m_outgoing.emplace(*result.secret);
    m_incoming.emplace(*result.secret);
    m_messageId = static_cast<std::uint16_t>(result.secret->salt[0] << 8 | result.secret->salt[1]);
    m_stage = Stage::Hello;
    m_deadline.start(m_setup.readTimeout);
    sendHello();
}

bool Session::takeFrame()
{
    if (m_received.size() < 2)
        return false;
    const auto size = static_cast<std::size_t>(static_cast<std::uint8_t>(m_received[0]) << 8 |
                                               static_cast<std::uint8_t>(m_received[1]));
    if (size > longestFrame) {
        end(m_stage == Stage::Online ? CloudEvent::Lost : CloudEvent::HandshakeClosed);
        return false;
    }
    if (static_cast<std::size_t>(m_received.size()) < size + 2)
        return false;
    const Bytes cipher = toBytes(m_received.mid(2, static_cast<qsizetype>(size)));
    m_received.remove(0, static_cast<qsizetype>(size) + 2);
    const auto plain = m_incoming->open(cipher);
    if (!plain) {
        end(m_stage == Stage::Online ? CloudEvent::Lost : CloudEvent::HandshakeClosed);
        return false;
    }
    if (const auto message = coap::read(*plain))
        messageCame(*message);
    return true;
}

void Session::messageCame(const coap::Message& message)
{
    m_deadline.stop(); // any message shows that the server is there
    if (m_stage == Stage::Hello)
        online();
    if (message.code == coap::codePost && message.path.size() > 1 && message.path[0].toLower() == "e") {
        QByteArray name;
        for (std::size_t i = 1; i < message.path.size(); ++i)
            name += (i > 1 ? "/" : "") + message.path[i];
        if (name.startsWith(claimEvents))
            m_report(CloudEvent::ClaimConfirmed);
    }
    if (message.type != coap::Type::Confirmable)
        return;
    coap::Message answer{coap::Type::Acknowledgement, coap::codeEmpty, message.id, {}, {}, {}};
    if (message.code == coap::codeGet && message.path == std::vector<QByteArray>{"d"}) {
        answer.code = coap::codeContent;
        answer.token = message.token;
        answer.payload = toBytes(m_setup.description);
    } else if (message.code == coap::codePut) {
        answer.code = coap::codeChanged;
        answer.token = message.token;
    }
    send(answer);
}

void Session::online()
{
    m_stage = Stage::Online;
    m_report(CloudEvent::Online);
    m_pingTimer.start(m_setup.pingInterval);
    if (!m_setup.claimCode.isEmpty())
        send({coap::Type::NonConfirmable,
              coap::codePost,
              nextId(),
              {},
              {"E", claimCodeEvent},
              toBytes(m_setup.claimCode)});
}

void Session::send(const coap::Message& message)
{
    m_socket.write(toQByteArray(m_outgoing->seal(coap::write(message))));
}

void Session::sendHello()
{
    // product id (the platform's own), product version 0xFFFF, flags, platform id
    const auto platform = static_cast<std::uint8_t>(m_setup.platform);
    send({coap::Type::NonConfirmable,
          coap::codePost,
          nextId(),
          {},
          {"h"},
          {0, platform, 0xff, 0xff, 0, 0, 0, platform}});
}

void Session::ping()
{
    send({coap::Type::Confirmable, coap::codeEmpty, nextId(), {}, {}, {}});
    if (!m_deadline.isActive())
        m_deadline.start(m_setup.pingTimeout);
}

void Session::end(CloudEvent event)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_deadline.stop();
    m_pingTimer.stop();
    m_socket.abort();
    m_report(event);
    m_thread.quit();
}

} // namespace

CloudLink::CloudLink(CloudLinkSetup setup, std::function<void(CloudEvent)> report)
    : m_setup(std::move(setup)), m_report(std::move(report))
{
    QThread::start();
}

CloudLink::~CloudLink()
{
    quit();
    wait();
}

void CloudLink::run()
{
    Session session(m_setup, m_report, *this);
    session.start();
    exec();
}

} // namespace rescue::practice
