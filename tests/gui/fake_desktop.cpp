// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/fake_desktop.h"

#include <QDBusMessage>
#include <QDBusMetaType>

#include <algorithm>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {
const auto loginService = u"org.freedesktop.login1"_s;
const auto loginPath = u"/org/freedesktop/login1"_s;
const auto powerService = u"org.freedesktop.PowerManagement"_s;
const auto powerPath = u"/org/freedesktop/PowerManagement/Inhibit"_s;
const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;

void serve(QDBusConnection& bus, const QString& service, const QString& path, QObject* object)
{
    bus.registerObject(path, object, QDBusConnection::ExportAllSlots);
    bus.registerService(service);
}

void withdraw(QDBusConnection& bus, const QString& service, const QString& path)
{
    bus.unregisterService(service);
    bus.unregisterObject(path);
}
} // namespace

FakeLogin::FakeLogin(QDBusConnection bus) : m_bus(std::move(bus))
{
    serve(m_bus, loginService, loginPath, this);
}

FakeLogin::~FakeLogin()
{
    withdraw(m_bus, loginService, loginPath);
    for (const int lock : m_locks)
        ::close(lock);
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString& what, const QString& who, const QString& why,
                                           const QString& mode)
{
    m_asked.push_back({what, who, why, mode});
    if (!m_later)
        return newLock();
    setDelayedReply(true);
    m_open.push_back(message());
    return {};
}

void FakeLogin::answerNow()
{
    for (const QDBusMessage& call : m_open)
        m_bus.send(call.createReply(QVariant::fromValue(newLock())));
    m_open.clear();
}

QDBusUnixFileDescriptor FakeLogin::newLock()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    m_locks.push_back(ends[0]);
    QDBusUnixFileDescriptor lock(ends[1]); // a copy of it
    ::close(ends[1]);
    return lock;
}

int FakeLogin::held() const
{
    return static_cast<int>(std::ranges::count_if(m_locks, [](int lock) {
        pollfd end{lock, POLLIN, 0};
        return ::poll(&end, 1, 0) == 0; // the other end hangs up with its last copy
    }));
}

FakePowerManager::FakePowerManager(QDBusConnection bus) : m_bus(std::move(bus))
{
    serve(m_bus, powerService, powerPath, this);
}

FakePowerManager::~FakePowerManager()
{
    withdraw(m_bus, powerService, powerPath);
}

uint FakePowerManager::Inhibit(const QString& /*who*/, const QString& /*why*/)
{
    m_cookies.push_back(++m_next);
    return m_next;
}

void FakePowerManager::UnInhibit(uint cookie)
{
    std::erase(m_cookies, cookie);
}

FakePortal::FakePortal(QDBusConnection bus, SettingSpaces spaces)
    : m_bus(std::move(bus)), m_spaces(std::move(spaces))
{
    qDBusRegisterMetaType<rescue::SettingSpaces>();
    serve(m_bus, portalService, portalPath, this);
}

FakePortal::~FakePortal()
{
    withdraw(m_bus, portalService, portalPath);
}

SettingSpaces FakePortal::ReadAll(const QStringList& spaces)
{
    SettingSpaces found;
    for (const QString& space : spaces) {
        if (m_spaces.contains(space))
            found.insert(space, m_spaces.value(space));
    }
    return found;
}

void FakePortal::change(const QString& space, const QString& key, const QVariant& value)
{
    m_spaces[space].insert(key, value);
    QDBusMessage changed =
        QDBusMessage::createSignal(portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    changed << space << key << QVariant::fromValue(QDBusVariant(value));
    m_bus.send(changed);
}

FakeDock::FakeDock(QDBusConnection bus)
{
    bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                SLOT(update(QString, QVariantMap)));
}

void FakeDock::update(const QString& uri, const QVariantMap& told)
{
    program = uri;
    properties = told;
    furthest = std::max(furthest, told.value(u"progress"_s).toDouble());
}

} // namespace rescue
