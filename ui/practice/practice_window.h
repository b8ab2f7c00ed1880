// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "ui/practice/board_hands.h"

class QLabel;
class QPushButton;

namespace rescue::ui {

class ChoiceBox;
class SecondDeviceRow;

/// The practice board: a living device to look at, to press, to unplug and to break, and everything around
/// it that can be wrong.
class PracticeWindow : public QWidget {
    Q_OBJECT

public:
    /// `world` and `clock` outlive the window.
    PracticeWindow(practice::PracticeWorld& world, LampClock& clock, QWidget* parent = nullptr);
    ~PracticeWindow() override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void chooseTrouble(practice::Trouble trouble);

    practice::PracticeWorld& m_world;
    int m_listener = 0;
    BoardWidget* m_board;
    BoardHands* m_hands;
    QLabel* m_words;
    QLabel* m_hint;
    QPushButton* m_keep;
    QPushButton* m_plug;
    ChoiceBox* m_faults;
    ChoiceBox* m_troubles;
    SecondDeviceRow* m_second;
};

} // namespace rescue::ui
