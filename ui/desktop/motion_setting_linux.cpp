// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/motion_setting_linux.h"

#include "ui/desktop/reduced_motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;

} // namespace

MotionSetting::MotionSetting(std::function<void(bool)> tell) : m_tell(std::move(tell))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt 6.4 looks both up by name, and registers neither by itself.
    qRegisterMetaType<QDBusVariant>();
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    // By path and interface alone: naming the service would make QtDBus wait for who that is.
    bus.connect({}, portalPath, settings, u"SettingChanged"_s, this,
                SLOT(changed(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, portalPath,
                                                          settings, u"ReadAll"_s);
    message << QStringList{appearance, gnome};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        readAll(*watcher);
        watcher->deleteLater();
    });
}

void MotionSetting::changed(const QString& space, const QString& key, const QDBusVariant& value)
{
    take(space, key, value.variant());
}

void MotionSetting::readAll(const QDBusPendingReply<QMap<QString, QVariantMap>>& reply)
{
    if (!reply.isValid())
        return;
    const QMap<QString, QVariantMap> spaces = reply.value();
    for (auto space = spaces.begin(); space != spaces.end(); ++space) {
        for (auto one = space->begin(); one != space->end(); ++one)
            take(space.key(), one.key(), one.value());
    }
}

void MotionSetting::take(const QString& space, const QString& key, const QVariant& value)
{
    if (space == appearance && key == "reduced-motion"_L1)
        m_reduced = value.toUInt() == 1;
    else if (space == gnome && key == "enable-animations"_L1)
        m_animated = value.toBool();
    else
        return;
    m_tell(m_reduced || !m_animated);
}

std::unique_ptr<QObject> followMotionSetting(std::function<void(bool)> tell)
{
    return std::make_unique<MotionSetting>(std::move(tell));
}

} // namespace rescue::ui
