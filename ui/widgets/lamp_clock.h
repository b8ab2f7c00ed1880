// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace rescue::ui {

/// The one timer behind everything that moves. Runs only while somebody visible asks for it, at the rate
/// Device OS refreshes its lamp (25 ms, device-os services/src/led_service.cpp).
class LampClock : public QObject {
    Q_OBJECT

public:
    explicit LampClock(QObject* parent = nullptr);

    void addViewer();
    void removeViewer();
    bool running() const { return m_timer.isActive(); }

Q_SIGNALS:
    void tick();

private:
    QTimer m_timer;
    int m_viewers = 0;
};

} // namespace rescue::ui
