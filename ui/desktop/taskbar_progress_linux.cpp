// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/taskbar_progress.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

#include <cmath>

namespace rescue::ui {

using namespace Qt::StringLiterals;

/// A signal that the docks of Ubuntu, KDE Plasma and others listen to
/// (https://wiki.ubuntu.com/Unity/LauncherAPI). It names the program by its desktop file.
class TaskbarProgress::Icon {
public:
    void show(int hundredths)
    {
        if (hundredths == m_shown)
            return;
        m_shown = hundredths;
        send({{u"progress-visible"_s, true}, {u"progress"_s, hundredths / 100.0}});
    }
    void hide() { send({{u"progress-visible"_s, false}}); }

private:
    static void send(const QVariantMap& properties)
    {
        const QString name = QGuiApplication::desktopFileName();
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (name.isEmpty() || !bus.isConnected())
            return;
        QDBusMessage update = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/1"_s,
                                                         u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        update << u"application://%1.desktop"_s.arg(name) << properties;
        bus.send(update);
    }

    int m_shown = -1;
};

TaskbarProgress::TaskbarProgress(QWidget& /*window*/) : m_icon(std::make_unique<Icon>())
{
    set(0);
}

TaskbarProgress::~TaskbarProgress()
{
    m_icon->hide();
}

void TaskbarProgress::set(double share)
{
    m_icon->show(static_cast<int>(std::floor(share * 100)));
}

} // namespace rescue::ui
