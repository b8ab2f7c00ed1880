// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_page.h"

#include "ui/pages/history_entry.h"
#include "ui/theme.h"

#include <QPushButton>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t atATime = 20; // a card each: hundreds of them would take their time
} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : Page(Stage::Lamp, u"historyPage"_s, parent), m_entries(new QVBoxLayout), m_more(new QPushButton(this))
{
    m_more->setObjectName(u"olderRepairs"_s);
    m_more->setMinimumHeight(4 * unit);
    m_entries->setSpacing(unit * 3 / 2);
    content()->addLayout(m_entries);
    content()->addWidget(m_more, 0, Qt::AlignHCenter);
    content()->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, &HistoryPage::addSome);
    retranslate();
}

void HistoryPage::show(const std::vector<repair::PastRepair>& repairs)
{
    while (const QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_repairs = repairs;
    m_shown = 0;
    addSome();
    retranslate();
}

void HistoryPage::addSome()
{
    HistoryEntry* first = nullptr;
    for (std::size_t i = 0; i < atATime && m_shown < m_repairs.size(); ++i, ++m_shown) {
        const repair::PastRepair& past = m_repairs[m_shown];
        auto* entry = new HistoryEntry(past, this);
        entry->setObjectName(u"pastRepair%1"_s.arg(m_shown));
        m_entries->addWidget(entry);
        connect(entry, &HistoryEntry::undoWanted, this, [this, past] { Q_EMIT undoWanted(past); });
        connect(entry, &HistoryEntry::finishWanted, this, [this, past] { Q_EMIT finishWanted(past); });
        connect(entry, &HistoryEntry::packWanted, this, &HistoryPage::packWanted);
        // Queued: what it leads to deletes the card.
        connect(
            entry, &HistoryEntry::forgetWanted, this, [this, past] { Q_EMIT forgetWanted(past); },
            Qt::QueuedConnection);
        if (first == nullptr)
            first = entry;
    }
    if (first != nullptr) // made before the cards, reached after them
        setTabOrder(m_entries->itemAt(m_entries->count() - 1)->widget()->findChildren<QPushButton*>().last(),
                    m_more);
    m_more->setVisible(m_shown < m_repairs.size());
    if (first != nullptr && isVisible())
        first->findChild<QPushButton*>()->setFocus();
}

void HistoryPage::entered()
{
    setFocus();
}

void HistoryPage::retranslate()
{
    if (m_repairs.empty())
        setHeading(tr("No repair was made on this computer yet"),
                   tr("Each repair will be kept here, with what it changed and what undoes it."));
    else
        setHeading(tr("These repairs were made on this computer"),
                   tr("The newest comes first. To undo one, connect its device."));
    m_more->setText(tr("Show older repairs"));
    setPrimary({});
    setBack(tr("Back"));
}

} // namespace rescue::ui
