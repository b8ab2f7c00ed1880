// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace rescue {

/// systemd-logind, as far as it gives out inhibitor locks. Answers at once, or when told to.
class FakeLogin : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogin(QDBusConnection bus);
    ~FakeLogin() override;
    Q_DISABLE_COPY_MOVE(FakeLogin)

    void answerLater() { m_later = true; }
    void answerNow();
    /// What was asked for so far: what, who, why, mode.
    const std::vector<QStringList>& asked() const { return m_asked; }
    /// Locks that were given out and are still open somewhere.
    int held() const;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode);

private:
    QDBusUnixFileDescriptor newLock();

    QDBusConnection m_bus;
    bool m_later = false;
    std::vector<QDBusMessage> m_open;
    std::vector<QStringList> m_asked;
    std::vector<int> m_locks; ///< our ends of the pipes
};

/// The power manager of desktops without logind.
class FakePowerManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    explicit FakePowerManager(QDBusConnection bus);
    ~FakePowerManager() override;
    Q_DISABLE_COPY_MOVE(FakePowerManager)

    int held() const { return static_cast<int>(m_cookies.size()); }
    uint given() const { return m_next; }

public Q_SLOTS:
    uint Inhibit(const QString& who, const QString& why);
    void UnInhibit(uint cookie);

private:
    QDBusConnection m_bus;
    uint m_next = 0;
    std::vector<uint> m_cookies;
};

using SettingSpaces = QMap<QString, QVariantMap>;

/// The settings of the desktop portal.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortal(QDBusConnection bus, SettingSpaces spaces);
    ~FakePortal() override;
    Q_DISABLE_COPY_MOVE(FakePortal)

    void change(const QString& space, const QString& key, const QVariant& value);

public Q_SLOTS:
    SettingSpaces ReadAll(const QStringList& spaces);

private:
    QDBusConnection m_bus;
    SettingSpaces m_spaces;
};

/// A dock that shows how far the programs are.
class FakeDock : public QObject {
    Q_OBJECT

public:
    explicit FakeDock(QDBusConnection bus);

    QString program;
    QVariantMap properties; ///< as last told
    double furthest = 0;

private Q_SLOTS:
    void update(const QString& uri, const QVariantMap& told);
};

} // namespace rescue

Q_DECLARE_METATYPE(rescue::SettingSpaces)
