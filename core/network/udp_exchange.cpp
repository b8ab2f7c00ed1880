// SPDX-License-Identifier: Apache-2.0
#include "core/network/udp_exchange.h"

#include "core/cloud/event_wait.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QUdpSocket>

namespace rescue::network {

namespace {

constexpr Milliseconds resendAfter{1'000};

} // namespace

UdpAnswer exchangeDatagrams(const QString& address, std::uint16_t port, ByteView datagram,
                            const std::function<bool(ByteView)>& fits, const WaitLimit& limit)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    UdpAnswer answer;
    bool refused = false;
    QObject::connect(&socket, &QIODevice::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QAbstractSocket::stateChanged, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &loop,
                     [&](QAbstractSocket::SocketError error) {
                         refused = error == QAbstractSocket::ConnectionRefusedError;
                         loop.quit();
                     });
    socket.connectToHost(address,
                         port); // connected, so that others' datagrams do not count and refusals show
    const auto settled = [&] {
        return socket.state() == QAbstractSocket::ConnectedState ||
               socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!waitFor(loop, limit, settled))
        return answer;
    if (socket.state() != QAbstractSocket::ConnectedState) {
        answer.kind = UdpAnswer::Kind::UnknownHost;
        return answer;
    }
    const auto came = [&] {
        while (socket.hasPendingDatagrams()) {
            const Bytes bytes = toBytes(socket.receiveDatagram().data());
            if (fits(bytes))
                answer = {UdpAnswer::Kind::Datagram, bytes};
        }
        return answer.kind == UdpAnswer::Kind::Datagram || refused;
    };
    while (!limit.over()) {
        socket.write(toQByteArray(datagram));
        const WaitLimit turn{std::min(limit.deadline, SteadyClock::now() + resendAfter), limit.stop};
        if (waitFor(loop, turn, came))
            break;
    }
    if (refused && answer.kind == UdpAnswer::Kind::Nothing)
        answer.kind = UdpAnswer::Kind::Refused;
    return answer;
}

} // namespace rescue::network
