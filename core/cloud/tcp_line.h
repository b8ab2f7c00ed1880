// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/wait.h"

#include <QTcpSocket>

namespace rescue {

/// One plain TCP connection, blocking, without proxies: a device has none either. Create, use and destroy it
/// in one thread; needs a QCoreApplication. Throws Cancelled only.
class TcpLine {
public:
    enum class Opened { Yes, Refused, NoAnswer, UnknownHost, Unreachable };

    TcpLine();
    Opened open(const QString& host, std::uint16_t port, const WaitLimit& limit);
    void write(ByteView bytes);
    /// `size` bytes, or what had come when the other side hung up or the limit was over.
    Bytes read(std::size_t size, const WaitLimit& limit);
    /// The other side hung up, or the connection broke.
    bool closed() const { return m_socket.state() != QAbstractSocket::ConnectedState; }

private:
    QTcpSocket m_socket;
};

} // namespace rescue
