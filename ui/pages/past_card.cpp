// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/past_card.h"

#include "core/support/history_text.h"
#include "ui/theme.h"
#include "ui/widgets/flow_row.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace rescue::ui {

using namespace Qt::StringLiterals;

PastCard::PastCard(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_words(new QLabel(this)), m_undo(new QPushButton(this)),
      m_all(new QPushButton(this))
{
    setObjectName(u"pastCard"_s);
    setProperty("card", true);
    m_heading->setFont(scaled(font(), 1.0, true));
    m_words->setObjectName(u"pastWords"_s);
    m_words->setWordWrap(true);
    m_undo->setObjectName(u"undoPast"_s);
    m_all->setObjectName(u"allRepairs"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    words->addWidget(m_heading);
    words->addWidget(m_words);
    auto* buttons = new FlowRow;
    for (QPushButton* button : {m_undo, m_all}) {
        button->setMinimumHeight(4 * unit);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    column->setSpacing(unit);
    column->addLayout(words);
    column->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_repairs.front()); });
    connect(m_all, &QPushButton::clicked, this, &PastCard::allWanted);
    hide();
}

void PastCard::show(const std::vector<repair::PastRepair>& repairs)
{
    m_repairs = repairs;
    setVisible(!repairs.empty());
    retranslate();
}

void PastCard::retranslate()
{
    if (m_repairs.empty())
        return;
    const repair::PastRepair& past = m_repairs.front();
    m_heading->setText(tr("This device before"));
    QStringList lines{tr("%1: %2", "date and time: how it ended")
                          .arg(momentText(past.outcome.began), pastTitle(past.outcome)),
                      faultText(past.outcome)};
    if (!past.outcome.changed.empty())
        lines << tr("Changed: %1", "a list").arg(itemsText(past.outcome.changed));
    if (past.halfDone)
        lines << tr("This repair was not finished. Use this device, and it is.");
    lines.removeAll(QString());
    m_words->setText(lines.join(u'\n'));
    m_undo->setText(tr("Undo this repair"));
    m_undo->setVisible(past.outcome.undoable);
    m_all->setText(tr("All earlier repairs"));
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_words->text());
}

void PastCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
