// SPDX-License-Identifier: Apache-2.0
#include "core/practice/network_services.h"

#include "core/failure.h"

#include <QDateTime>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

namespace rescue::practice {

namespace {

constexpr qint64 secondsFrom1900To1970 = 2'208'988'800;
constexpr qint64 wrongBy = 86'400;
constexpr qint64 longestRequest = 8'192;

/// A HelloVerifyRequest with a cookie of four bytes (RFC 6347, 4.2.1).
QByteArray helloVerifyRequest()
{
    return QByteArray::fromHex("16feff00000000000000000013"
                               "030000070000000000000007"
                               "feff0401020304");
}

QByteArray timeAnswer(const QByteArray& request, NetworkServices::Time time)
{
    constexpr qsizetype packetSize = 48;
    if (request.size() < packetSize)
        return {};
    QByteArray answer(packetSize, '\0');
    const bool synchronised = time != NetworkServices::Time::Unsynchronised;
    answer[0] = static_cast<char>(synchronised ? 0x24 : 0xe4); // version 4, server
    answer[1] = static_cast<char>(synchronised ? 2 : 0);
    answer.replace(24, 8, request.mid(40, 8));
    const qint64 now = QDateTime::currentSecsSinceEpoch() + secondsFrom1900To1970 +
                       (time == NetworkServices::Time::Wrong ? wrongBy : 0);
    for (int i = 0; i < 4; ++i)
        answer[40 + i] = static_cast<char>(now >> (24 - 8 * i));
    return answer;
}

QByteArray page(NetworkServices::Portal portal)
{
    switch (portal) {
    case NetworkServices::Portal::Open:
        return "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    case NetworkServices::Portal::Redirects:
        return "HTTP/1.1 302 Found\r\nLocation: http://portal.example.com/login\r\n\r\n";
    case NetworkServices::Portal::ShowsPage:
        return "HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n<html>Please sign in</html>";
    case NetworkServices::Portal::AsksToSignIn:
        return "HTTP/1.1 511 Network Authentication Required\r\n\r\n";
    case NetworkServices::Portal::NoHttp:
        return "220 mail.example.com ready\r\n";
    case NetworkServices::Portal::Silent:
        break;
    }
    return {};
}

void answerAll(QUdpSocket& socket, const std::function<QByteArray(const QByteArray&)>& answer)
{
    while (socket.hasPendingDatagrams()) {
        const QNetworkDatagram came = socket.receiveDatagram();
        const QByteArray words = answer(came.data());
        if (!words.isEmpty())
            socket.writeDatagram(came.makeReply(words));
    }
}

} // namespace

/// Lives on the thread.
class NetworkServices::Sockets {
public:
    explicit Sockets(NetworkServices& services) : m_services(services)
    {
        for (QUdpSocket* socket : {&udp, &time}) {
            socket->setProxy(QNetworkProxy::NoProxy);
            socket->bind(QHostAddress::LocalHost, 0);
        }
        http.setProxy(QNetworkProxy::NoProxy);
        http.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&udp, &QIODevice::readyRead, &udp, [this] {
            answerAll(udp, [this](const QByteArray&) { return udpWords(m_services.m_udp); });
        });
        QObject::connect(&time, &QIODevice::readyRead, &time, [this] {
            answerAll(time, [this](const QByteArray& request) {
                const Time now = m_services.m_time;
                return now == Time::Silent ? QByteArray() : timeAnswer(request, now);
            });
        });
        QObject::connect(&http, &QTcpServer::newConnection, &http, [this] { letIn(); });
    }

    QUdpSocket udp, time;
    QTcpServer http;

private:
    static QByteArray udpWords(Udp udp)
    {
        switch (udp) {
        case Udp::Answers:
            return helloVerifyRequest();
        case Udp::OtherWords:
            return "who are you";
        case Udp::Silent:
            break;
        }
        return {};
    }

    void letIn()
    {
        while (QTcpSocket* const socket = http.nextPendingConnection()) {
            QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
                const QByteArray words = page(m_services.m_portal);
                if (words.isEmpty() || !socket->peek(longestRequest).contains("\r\n\r\n"))
                    return;
                socket->write(words);
                socket->disconnectFromHost();
            });
        }
    }

    NetworkServices& m_services;
};

NetworkServices::NetworkServices()
{
    auto started = m_started.get_future();
    QThread::start();
    started.get();
    if (m_udpPort == 0 || m_timePort == 0 || m_portalPort == 0) {
        quit();
        wait();
        throw Failure(FailureCode::Internal, {QStringLiteral("no ports for the practice network")});
    }
}

NetworkServices::~NetworkServices()
{
    quit();
    wait();
}

QUrl NetworkServices::portal() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/generate_204").arg(m_portalPort));
}

void NetworkServices::run()
{
    const Sockets sockets(*this);
    m_udpPort = sockets.udp.localPort();
    m_timePort = sockets.time.localPort();
    m_portalPort = sockets.http.serverPort();
    m_started.set_value();
    exec();
}

} // namespace rescue::practice
