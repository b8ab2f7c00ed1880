// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "ui/widgets/board_widget.h"

class QKeyEvent;

namespace rescue::ui {

/// Two hands at the buttons of a drawn board: with the mouse on the drawing, with the keys S and R, and one
/// that keeps the second button pressed, because a mouse has only one finger.
class BoardHands : public QObject {
    Q_OBJECT

public:
    /// Board and device outlive it.
    BoardHands(BoardWidget& board, practice::VirtualPhoton& photon, QObject* parent = nullptr);

    /// True when it was a key for the board.
    bool take(const QKeyEvent& event, bool down);
    void setKept(bool kept);
    /// Lets go of what is held by mouse or keys; what is kept stays.
    void letGo();

Q_SIGNALS:
    void keptChanged(bool kept);

private:
    void press(bool setup, bool down);
    void show();

    BoardWidget& m_board;
    practice::VirtualPhoton& m_photon;
    bool m_setup = false; ///< held
    bool m_reset = false;
    bool m_kept = false;
};

} // namespace rescue::ui
