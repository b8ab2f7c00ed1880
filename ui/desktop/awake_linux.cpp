// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage powerManager(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.PowerManagement"_s,
                                          u"/org/freedesktop/PowerManagement/Inhibit"_s,
                                          u"org.freedesktop.PowerManagement.Inhibit"_s, method);
}

void release(uint cookie)
{
    QDBusMessage message = powerManager(u"UnInhibit"_s);
    message << cookie;
    QDBusConnection::sessionBus().send(message);
}

void releaseIfGranted(const QDBusPendingReply<uint>& reply)
{
    if (reply.isValid())
        release(reply.value());
}

/// Releases what will be granted only after nobody wants it any more.
void releaseWhenGranted(const QDBusPendingCall& call)
{
    auto* watcher = new QDBusPendingCallWatcher(call);
    // The answer may be here already, told to the first watcher, which did not live to hear it. Qt tells a
    // second one nothing then (qtbase 6.4.2, src/dbus/qdbuspendingcall.cpp).
    if (call.isFinished()) {
        delete watcher;
        return releaseIfGranted(call);
    }
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher] {
        releaseIfGranted(*watcher);
        watcher->deleteLater();
    });
}

} // namespace

/// systemd's inhibitor lock, held as long as its file descriptor is open
/// (https://systemd.io/INHIBITOR_LOCKS). Without it, what the power managers of KDE and Xfce offer on the
/// session bus.
class Awake::Request : public QObject {
public:
    explicit Request(QString reason) : m_reason(std::move(reason)) { askLogin(); }

    ~Request() override
    {
        if (m_cookie)
            release(*m_cookie);
        else if (m_managerAsked)
            releaseWhenGranted(*m_managerAsked);
    }
    Q_DISABLE_COPY_MOVE(Request)

private:
    void askLogin()
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected())
            return askManager();
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                           u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        message << u"sleep:idle"_s << QGuiApplication::applicationDisplayName() << m_reason << u"block"_s;
        // If this ends before the answer, the watcher ends with it, and QtDBus closes the descriptor unseen.
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            if (reply.isValid())
                m_lock = reply.value();
            else
                askManager();
            watcher->deleteLater();
        });
    }

    void askManager()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        QDBusMessage message = powerManager(u"Inhibit"_s);
        message << QGuiApplication::applicationDisplayName() << m_reason;
        m_managerAsked = bus.asyncCall(message);
        auto* watcher = new QDBusPendingCallWatcher(*m_managerAsked, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            if (const QDBusPendingReply<uint> reply = *watcher; reply.isValid())
                m_cookie = reply.value();
            m_managerAsked.reset();
            watcher->deleteLater();
        });
    }

    QString m_reason;
    QDBusUnixFileDescriptor m_lock;
    std::optional<QDBusPendingCall> m_managerAsked;
    std::optional<uint> m_cookie;
};

Awake::Awake(const QString& reason) : m_request(std::make_unique<Request>(reason)) {}

Awake::~Awake() = default;

} // namespace rescue::ui
