// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/press_watch.h"
#include "ui/pages/button_text.h"
#include "ui/widgets/board_widget.h"
#include "ui/widgets/hold_meter.h"
#include "ui/widgets/mark_list.h"

#include <QTimer>

class QPushButton;

namespace rescue::ui {

/// Leads somebody's fingers: the board with what to press, the steps, the seconds since the device left USB,
/// and what went wrong when it came back otherwise than wanted. Follows what USB shows; asks nobody.
class ButtonPanel : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives the panel.
    ButtonPanel(LampClock& clock, Occasion occasion, QWidget* parent = nullptr);

    /// A new guide; `mode`: what USB shows now.
    void begin(Model model, diagnosis::ButtonGoal goal, std::optional<DeviceMode> mode);
    /// What USB shows from now on; nothing: off the bus.
    void see(std::optional<DeviceMode> mode);
    const diagnosis::ButtonGuide& guide() const { return m_watch.guide(); }
    diagnosis::ButtonVerdict verdict() const { return m_watch.verdict(); }

Q_SIGNALS:
    void verdictChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeWords();
    void tick();
    void count(bool on);
    void refresh();
    void showVerdict();
    void showMarks();
    void showWays();
    void retranslate();

    Occasion m_occasion;
    diagnosis::PressWatch m_watch;
    QTimer m_timer; ///< runs while this is visible: the clock of the lamps rests while they are dark
    diagnosis::ButtonVerdict m_shown = diagnosis::ButtonVerdict::NotAttached;
    int m_secondShown = -1;
    BoardWidget* m_board;
    MarkList* m_steps;
    QLabel* m_danger;
    QLabel* m_seconds;
    QLabel* m_what;
    QLabel* m_next;
    HoldMeter* m_meter;
    QPushButton* m_cannot;
    QPushButton* m_count;
    QLabel* m_otherWays;
};

} // namespace rescue::ui
