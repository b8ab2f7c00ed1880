// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"
#include "ui/widgets/board_widget.h"
#include "ui/widgets/hold_meter.h"
#include "ui/widgets/mark_list.h"

class QPushButton;

namespace rescue::ui {

/// Leads somebody's fingers: the board with what to press, the steps, the seconds since the device left USB,
/// and what went wrong when it came back otherwise than wanted. Follows what USB shows; asks nobody.
class ButtonPanel : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives the panel.
    explicit ButtonPanel(LampClock& clock, QWidget* parent = nullptr);

    /// A new guide; `mode`: what USB shows now.
    void begin(Model model, diagnosis::ButtonGoal goal, std::optional<DeviceMode> mode,
               SteadyClock::time_point at = SteadyClock::now());
    /// What USB shows from `at` on; nothing: off the bus.
    void see(std::optional<DeviceMode> mode, SteadyClock::time_point at = SteadyClock::now());
    const diagnosis::ButtonGuide& guide() const { return m_guide; }
    diagnosis::ButtonVerdict verdict() const { return m_verdict; }

Q_SIGNALS:
    void verdictChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeWords();
    void tick();
    void judgeNow();
    void showVerdict();
    void showMarks();
    void retranslate();
    std::optional<Milliseconds> held() const;

    diagnosis::ButtonGuide m_guide;
    std::vector<diagnosis::UsbSight> m_sights;
    diagnosis::ButtonVerdict m_verdict = diagnosis::ButtonVerdict::NotAttached;
    Milliseconds m_now{0}; ///< of the latest look
    int m_secondShown = -1;
    BoardWidget* m_board;
    MarkList* m_steps;
    QLabel* m_danger;
    QLabel* m_seconds;
    QLabel* m_what;
    QLabel* m_next;
    HoldMeter* m_meter;
    QPushButton* m_cannot;
    QLabel* m_otherWays;
};

} // namespace rescue::ui
