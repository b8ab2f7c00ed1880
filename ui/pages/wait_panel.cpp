// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/wait_panel.h"

#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/board_widget.h"

#include <QEvent>
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
    m_waiting = wait;
    retranslate();
}

void WaitPanel::showWork(repair::StepId step)
{
    m_step = step;
    m_waiting.reset();
    retranslate();
}

void WaitPanel::retranslate()
{
    if (!m_waiting) {
        m_what->setText(stepTitle(m_step));
        return m_rest->clear();
    }
    const WaitText text = waitText(m_waiting->what);
    const QString usual = tr("Usually about %1.", "a duration").arg(durationText(m_waiting->usual));
    m_what->setText(text.what);
    m_rest->setText(QStringList{usual, text.lamp, text.ifLonger}.join(QStringLiteral("\n\n")));
}

void WaitPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaitPanel::setLamp(led::Pattern pattern)
{
    if (m_lamp->pattern() != pattern)
        m_lamp->setPattern(pattern);
}

ButtonsPanel::ButtonsPanel(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_board(new BoardWidget(clock, this)), m_words(new QLabel(this))
{
    m_board->setLamp(led::Pattern::YellowBlink);
    m_board->setMinimumSize(38 * unit, 26 * unit);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * unit);
    row->addWidget(m_board, 3);
    row->addWidget(m_words, 2, Qt::AlignVCenter);
    retranslate();
}

void ButtonsPanel::retranslate()
{
    m_board->setMarks(ButtonMark::Hold, ButtonMark::Tap);
    m_words->setText(
        QStringList{tr("1. Hold the SETUP button."), tr("2. Tap RESET, and keep holding SETUP."),
                    tr("3. The lamp blinks magenta. After about three seconds it blinks yellow: let go."),
                    tr("This page notices by itself. A lamp that stays dark needs another USB cable.")}
            .join(QStringLiteral("\n\n")));
}

void ButtonsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
