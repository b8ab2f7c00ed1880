// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/tcp_line.h"

#include "core/cloud/event_wait.h"

#include <QNetworkProxy>

namespace rescue {

TcpLine::TcpLine()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
}

TcpLine::Opened TcpLine::open(const QString& host, std::uint16_t port, const WaitLimit& limit)
{
    QEventLoop loop;
    QObject::connect(&m_socket, &QAbstractSocket::stateChanged, &loop, &QEventLoop::quit);
    m_socket.connectToHost(host, port);
    const auto settled = [this] {
        return m_socket.state() == QAbstractSocket::ConnectedState ||
               m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!waitFor(loop, limit, settled)) {
        m_socket.abort();
        return Opened::NoAnswer;
    }
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return Opened::Yes;
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return Opened::Refused;
    case QAbstractSocket::HostNotFoundError:
        return Opened::UnknownHost;
    case QAbstractSocket::SocketTimeoutError:
        return Opened::NoAnswer;
    default:
        return Opened::Unreachable;
    }
}

void TcpLine::write(ByteView bytes)
{
    m_socket.write(toQByteArray(bytes));
}

Bytes TcpLine::read(std::size_t size, const WaitLimit& limit)
{
    const auto wanted = static_cast<qint64>(size);
    QEventLoop loop;
    QObject::connect(&m_socket, &QIODevice::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QAbstractSocket::stateChanged, &loop, &QEventLoop::quit);
    waitFor(loop, limit, [&] { return m_socket.bytesAvailable() >= wanted || closed(); });
    return toBytes(m_socket.read(wanted));
}

} // namespace rescue
