// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace rescue::ui {

/// The desktop portal's settings: its own "reduced-motion" (1 = reduced), and GNOME's older
/// "enable-animations"
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html).
class MotionSetting : public QObject {
    Q_OBJECT

public:
    explicit MotionSetting(std::function<void(bool still)> tell);

private Q_SLOTS:
    void changed(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void readAll(const QDBusPendingReply<QMap<QString, QVariantMap>>& reply);
    void take(const QString& space, const QString& key, const QVariant& value);

    std::function<void(bool)> m_tell;
    bool m_reduced = false;
    bool m_animated = true;
};

} // namespace rescue::ui
