// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/usb_bus.h"
#include "core/wait.h"
#include "ui/pages/pick_page.h"

#include <QTimer>

#include <functional>

namespace rescue::ui {

class CountdownRing;

/// "Tap RESET and watch the lamp for one minute": a calm countdown, what to look for, and what was seen.
class WatchPage : public PickPage {
    Q_OBJECT

public:
    using Clock = std::function<SteadyClock::time_point()>;
    /// `now` is the time that the minute goes by; the lamps have their own.
    WatchPage(LampClock& clock, Clock now, QWidget* parent = nullptr);

    void ask(const diagnosis::PickView& view, const QString& chosen) override;
    /// Is a device on USB? When one goes and comes back, RESET was tapped, and the minute begins.
    void showSeen(const std::optional<UsbDevice>& device);

    HelpId help() const override { return HelpId::LampWatch; }
    /// Starts the minute; from then on it answers.
    void accept() override;
    void entered() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Phase { Waiting, Running, Over };
    void start();
    void look();
    void showLeft();
    Milliseconds left() const;
    QString sayWhat() const;

    Clock m_now;
    QTimer m_timer;
    Phase m_phase = Phase::Waiting;
    SteadyClock::time_point m_began;
    std::optional<UsbDevice> m_device;
    bool m_wentAway = false;
    CountdownRing* m_ring;
    QLabel* m_what;
};

} // namespace rescue::ui
