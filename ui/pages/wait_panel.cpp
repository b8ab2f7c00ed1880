// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/wait_panel.h"

#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/board_widget.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rescue::ui {

WaitPanel::WaitPanel(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_lamp(new LampWidget(clock, this)), m_what(new QLabel(this)), m_rest(new QLabel(this))
{
    m_lamp->setFixedSize(8 * unit, 10 * unit);
    m_lamp->setRhythmShown(true);
    m_what->setObjectName(QStringLiteral("waitWhat"));
    m_what->setFont(scaled(font(), 1.15, true));
    m_what->setWordWrap(true);
    m_rest->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit);
    words->addWidget(m_what);
    words->addWidget(m_rest);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit);
    row->addWidget(m_lamp, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void WaitPanel::showWait(const repair::WaitStarted& wait)
{
    const WaitText text = waitText(wait.what);
    m_what->setText(text.what);
    const QString usual = tr("Usually about %1.", "a duration").arg(durationText(wait.usual));
    m_rest->setText(QStringList{usual, text.lamp, text.ifLonger}.join(QStringLiteral("\n\n")));
}

void WaitPanel::showWork(const QString& text)
{
    m_what->setText(text);
    m_rest->clear();
}

void WaitPanel::setLamp(led::Pattern pattern)
{
    if (m_lamp->pattern() != pattern)
        m_lamp->setPattern(pattern);
}

ButtonsPanel::ButtonsPanel(LampClock& clock, QWidget* parent) : QWidget(parent)
{
    auto* board = new BoardWidget(clock, this);
    board->setHints(tr("1. Hold SETUP"), tr("2. Tap RESET"));
    board->setLamp(led::Pattern::YellowBlink);
    board->setMinimumSize(38 * unit, 26 * unit);
    auto* words = new QLabel(this);
    words->setWordWrap(true);
    words->setText(
        QStringList{tr("1. Hold the SETUP button."), tr("2. Tap RESET, and keep holding SETUP."),
                    tr("3. The lamp blinks magenta. After about three seconds it blinks yellow: let go."),
                    tr("This page notices by itself. A lamp that stays dark needs another USB cable.")}
            .join(QStringLiteral("\n\n")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * unit);
    row->addWidget(board, 3);
    row->addWidget(words, 2, Qt::AlignVCenter);
}

} // namespace rescue::ui
