// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "ui/widgets/board_widget.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rescue::ui {

/// The practice board: a living device to look at, to press, to unplug and to break.
class PracticeWindow : public QWidget {
    Q_OBJECT

public:
    /// `world` and `clock` outlive the window; `fault` is what the world began with.
    PracticeWindow(practice::PracticeWorld& world, practice::Fault fault, LampClock& clock,
                   QWidget* parent = nullptr);
    ~PracticeWindow() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    bool holdKey(const QKeyEvent* event, bool down);
    void releaseAll();
    void setPlugged(bool plugged);

    practice::PracticeWorld& m_world;
    int m_listener = 0;
    BoardWidget* m_board;
    QLabel* m_words;
    QPushButton* m_plug;
    QComboBox* m_faults;
};

} // namespace rescue::ui
