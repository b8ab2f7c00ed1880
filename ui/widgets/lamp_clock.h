// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace rescue::ui {

class ReducedMotion;

/// The one timer behind everything that moves. Runs only while somebody visible asks for it, at the rate
/// Device OS refreshes its lamp (25 ms, device-os services/src/led_service.cpp), and not at all where nothing
/// may move.
class LampClock : public QObject {
    Q_OBJECT

public:
    explicit LampClock(QObject* parent = nullptr);

    void addViewer();
    void removeViewer();
    bool running() const { return m_timer.isActive(); }

    /// Where the person wants no motion: pictures then show what stands for the movement.
    void setStill(bool still);
    bool still() const { return m_still; }
    /// Stands still whenever `motion` says so, from now on.
    void follow(const ReducedMotion& motion);

Q_SIGNALS:
    void tick(); ///< also once when still() has changed

private:
    void run();

    QTimer m_timer;
    int m_viewers = 0;
    bool m_still = false;
};

} // namespace rescue::ui
