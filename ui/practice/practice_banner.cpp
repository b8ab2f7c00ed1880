// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/practice_banner.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rescue::ui {

PracticeBanner::PracticeBanner(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_board(new QPushButton(this)),
      m_leave(new QPushButton(this)), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("practiceBanner"));
    m_words->setObjectName(QStringLiteral("practiceWords"));
    m_words->setWordWrap(true);
    m_board->setObjectName(QStringLiteral("showBoard"));
    m_leave->setObjectName(QStringLiteral("leavePractice"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    for (QPushButton* button : {m_board, m_leave}) {
        button->setProperty("quiet", true);
        buttons->addWidget(button);
    }
    m_row->setContentsMargins(5 * unit, 0, 3 * unit, 0);
    m_row->setSpacing(unit);
    m_row->addWidget(m_words, 1);
    m_row->addLayout(buttons);
    connect(m_board, &QPushButton::clicked, this, &PracticeBanner::boardWanted);
    connect(m_leave, &QPushButton::clicked, this, &PracticeBanner::leaveWanted);
    retranslate();
}

void PracticeBanner::setMayLeave(bool may)
{
    m_leave->setEnabled(may);
    retranslate();
}

QSize PracticeBanner::minimumSizeHint() const
{
    const int buttons = m_board->minimumSizeHint().width() + unit + m_leave->minimumSizeHint().width();
    return {buttons + 8 * unit, QFrame::minimumSizeHint().height()};
}

/// With large text the buttons stand below the words.
void PracticeBanner::arrange()
{
    const int words = fontMetrics().horizontalAdvance(m_words->text()) + unit;
    const bool wide = width() >= words + minimumSizeHint().width();
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PracticeBanner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void PracticeBanner::retranslate()
{
    m_words->setText(tr("Practice: nothing real is touched."));
    m_board->setText(tr("Show board"));
    m_leave->setText(tr("Leave practice"));
    m_leave->setToolTip(m_leave->isEnabled() ? QString() : tr("Stop the repair first."));
    m_leave->setAccessibleDescription(m_leave->toolTip());
    arrange();
}

void PracticeBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
