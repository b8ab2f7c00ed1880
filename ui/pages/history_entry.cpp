// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_entry.h"

#include "core/support/history_text.h"
#include "ui/theme.h"
#include "ui/widgets/board_picture.h"
#include "ui/widgets/copy_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/report_row.h"

#include <QEvent>
#include <QPushButton>

namespace rescue::ui {

using namespace Qt::StringLiterals;

QStringList pastFacts(const repair::PastRepair& past)
{
    const repair::Outcome& outcome = past.outcome;
    QStringList lines{faultText(outcome),
                      outcome.changed.empty()
                          ? QString()
                          : HistoryEntry::tr("Changed: %1", "a list").arg(itemsText(outcome.changed)),
                      whyNotUndone(past)};
    lines.removeAll(QString());
    return lines;
}

HistoryEntry::HistoryEntry(const repair::PastRepair& past, QWidget* parent)
    : QFrame(parent), m_past(past), m_picture(new BoardPicture(this)), m_title(new QLabel(this)),
      m_when(new QLabel(this)), m_id(new CopyField(this)), m_facts(new QLabel(this)),
      m_report(new ReportRow(this)), m_undo(new QPushButton(this)), m_finish(new QPushButton(this)),
      m_forget(new QPushButton(this)), m_question(new MessageBar(this))
{
    setProperty("card", true);
    m_undo->setObjectName(u"undoPast"_s);
    m_finish->setObjectName(u"finishPast"_s);
    m_forget->setObjectName(u"forgetPast"_s);
    m_question->setObjectName(u"forgetQuestion"_s);
    m_picture->setModel(past.outcome.model);
    m_title->setFont(scaled(font(), 1.0, true));
    for (QLabel* label : {m_title, m_when, m_facts})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addWidget(m_id, 0, Qt::AlignLeading);
    words->addWidget(m_facts);
    words->addSpacing(unit / 2);
    m_report->setReport(reportOf(past.outcome, {}));
    m_report->addButton(m_undo);
    m_report->addButton(m_finish);
    m_report->addButton(m_forget);
    words->addWidget(m_report);
    words->addWidget(m_question);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    row->setSpacing(2 * unit);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_undo->setVisible(past.outcome.undoable);
    m_finish->setVisible(past.halfDone);
    connect(m_undo, &QPushButton::clicked, this, &HistoryEntry::undoWanted);
    connect(m_finish, &QPushButton::clicked, this, &HistoryEntry::finishWanted);
    connect(m_report, &ReportRow::packWanted, this, &HistoryEntry::packWanted);
    connect(m_forget, &QPushButton::clicked, this, [this] { ask(!m_asking); });
    connect(m_question, &MessageBar::actionChosen, this, &HistoryEntry::forgetWanted);
    setTabOrder(m_forget, m_question->findChild<QPushButton*>());
    retranslate();
}

void HistoryEntry::ask(bool open)
{
    m_asking = open;
    retranslate();
    if (open)
        m_question->findChild<QPushButton*>()->setFocus();
}

/// What is lost with it.
QString HistoryEntry::priceOfForgetting() const
{
    if (m_past.halfDone)
        return tr("It was not finished. Without its saved copy it can be neither finished nor undone.");
    if (m_past.outcome.undoable)
        return tr("It cannot be undone after that: what the device held before is in the saved copy alone.");
    return tr("It is no longer in this list after that.");
}

void HistoryEntry::retranslate()
{
    const repair::Outcome& outcome = m_past.outcome;
    const QString when = momentText(outcome.began);
    m_title->setText(pastTitle(outcome));
    m_when->setText(tr("%1, %2", "a model, date and time").arg(modelInfo(outcome.model).name, when));
    m_id->setTexts(tr("Device id"), outcome.deviceId, outcome.deviceId);
    const QStringList facts = pastFacts(m_past);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_undo->setText(tr("Undo this repair"));
    m_undo->setAccessibleDescription(
        tr("Puts back what the device held before %1", "date and time").arg(when));
    m_finish->setText(tr("Finish this repair"));
    m_finish->setAccessibleDescription(tr("Goes on with the repair of %1", "date and time").arg(when));
    m_forget->setText(m_asking ? tr("Keep it") : tr("Delete…"));
    m_forget->setAccessibleDescription(
        m_asking
            ? tr("Closes the question; nothing is deleted")
            : tr("Deletes the repair of %1 and its saved copy, after a question", "date and time").arg(when));
    if (m_asking)
        m_question->tell(tr("Delete this repair and its saved copy?"), priceOfForgetting(), tr("Delete it"));
    else
        m_question->clear();
    setAccessibleName(tr("%1, %2", "how it ended, date and time").arg(pastTitle(outcome), when));
}

void HistoryEntry::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
