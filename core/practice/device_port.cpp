// SPDX-License-Identifier: Apache-2.0
#include "core/practice/device_port.h"

#include "core/failure.h"
#include "core/practice/device_session.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace rescue::practice {

/// Lives on the port's thread.
class DevicePort::Door {
public:
    Door(CloudState& state, const handshake::ServerKeys& keys) : m_state(state), m_keys(keys)
    {
        m_server.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { letIn(); });
    }

    bool open(std::uint16_t port) { return m_server.listen(QHostAddress::LocalHost, port); }
    void close()
    {
        m_server.close();
        m_guests = std::make_unique<QObject>();
    }
    bool isOpen() const { return m_server.isListening(); }
    std::uint16_t port() const { return m_server.serverPort(); }
    QObject& context() { return m_server; }

private:
    void letIn()
    {
        while (QTcpSocket* const socket = m_server.nextPendingConnection())
            new DeviceSession(*socket, m_state, m_keys, ++m_count, m_guests.get());
    }

    CloudState& m_state;
    const handshake::ServerKeys& m_keys;
    quint64 m_count = 0;
    QTcpServer m_server;
    std::unique_ptr<QObject> m_guests = std::make_unique<QObject>(); ///< parent of the sessions
};

DevicePort::DevicePort(CloudState& state, const handshake::ServerKeys& keys) : m_state(state), m_keys(keys)
{
    QThread::start();
    m_door = m_started.get_future().get();
    m_port = m_door->port();
    if (m_port == 0) {
        stop();
        throw Failure(FailureCode::Internal, {QStringLiteral("no port for virtual devices")});
    }
}

DevicePort::~DevicePort()
{
    stop();
}

void DevicePort::stop()
{
    quit();
    // wait() alone would do, but the thread sanitizer does not see into Qt: it would take what the thread
    // read and what this thread destroys later (the keys, at exit) for a race.
    if (m_end.valid())
        m_end.get();
    wait();
}

void DevicePort::run()
{
    {
        Door door(m_state, m_keys);
        door.open(0);
        m_started.set_value(&door);
        exec();
    }
    m_ended.set_value();
}

void DevicePort::setOpen(bool open)
{
    const auto change = [this, open] {
        if (!open)
            m_door->close();
        return !open || m_door->isOpen() || m_door->open(m_port);
    };
    if (QThread::currentThread() == this) {
        // Inside a session's own work: it must not be deleted under its feet, nor wait for itself.
        QMetaObject::invokeMethod(&m_door->context(), change, Qt::QueuedConnection);
        return;
    }
    bool done = false;
    QMetaObject::invokeMethod(&m_door->context(), change, Qt::BlockingQueuedConnection, &done);
    if (!done)
        throw Failure(FailureCode::Internal, {QStringLiteral("the device port is taken")});
}

} // namespace rescue::practice
