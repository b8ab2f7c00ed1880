// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace rescue {

/// A D-Bus daemon of the test's own, both system and session bus to this process while it lives. Nothing is
/// started on demand. Make it before anything asks for a bus: QtDBus connects once per process.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    bool running() const { return !m_address.isEmpty(); }
    /// A connection of its own for the other side of what is tested.
    QDBusConnection connect(const QString& name) const
    {
        return QDBusConnection::connectToBus(QString::fromLatin1(m_address), name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace rescue
