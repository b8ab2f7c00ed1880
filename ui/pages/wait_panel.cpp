// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/wait_panel.h"

#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/announce.h"

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
    announce(this, QStringList{m_what->text(), usual()}.join(QLatin1Char('\n')));
}

void WaitPanel::showWork(repair::StepId step)
{
    m_step = step;
    m_waiting.reset();
    retranslate();
}

QString WaitPanel::usual() const
{
    return tr("Usually about %1.", "a duration").arg(durationText(m_waiting->usual));
}

void WaitPanel::retranslate()
{
    if (!m_waiting) {
        m_what->setText(stepTitle(m_step));
        return m_rest->clear();
    }
    const WaitText text = waitText(m_waiting->what);
    m_what->setText(text.what);
    m_rest->setText(QStringList{usual(), text.lamp, text.ifLonger}.join(QStringLiteral("\n\n")));
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

} // namespace rescue::ui
