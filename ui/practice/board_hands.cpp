// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/board_hands.h"

#include <QKeyEvent>

namespace rescue::ui {

BoardHands::BoardHands(BoardWidget& board, practice::VirtualPhoton& photon, QObject* parent)
    : QObject(parent), m_board(board), m_photon(photon)
{
    for (const bool setup : {true, false}) {
        const auto* button = setup ? board.setupButton() : board.resetButton();
        connect(button, &QAbstractButton::pressed, this, [this, setup] { press(setup, true); });
        connect(button, &QAbstractButton::released, this, [this, setup] { press(setup, false); });
    }
}

bool BoardHands::take(const QKeyEvent& event, bool down)
{
    const bool setup = event.key() == Qt::Key_S;
    if (!setup && event.key() != Qt::Key_R)
        return false;
    if (!event.isAutoRepeat())
        press(setup, down);
    return true;
}

void BoardHands::press(bool setup, bool down)
{
    (setup ? m_setup : m_reset) = down;
    if (setup && !down && m_kept) // whoever presses it himself takes it over
        setKept(false);
    show();
}

void BoardHands::setKept(bool kept)
{
    if (m_kept == kept)
        return;
    m_kept = kept;
    show();
    Q_EMIT keptChanged(kept);
}

void BoardHands::letGo()
{
    m_setup = m_reset = false;
    show();
}

void BoardHands::show()
{
    m_board.setupButton()->setDown(m_setup || m_kept);
    m_board.resetButton()->setDown(m_reset);
    m_photon.setSetupButton(m_setup || m_kept);
    m_photon.setResetButton(m_reset);
}

} // namespace rescue::ui
