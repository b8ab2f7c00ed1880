// SPDX-License-Identifier: Apache-2.0
#include "ui/history_flow.h"

#include "core/repair/runner.h"
#include "core/repair/undo_networks.h"
#include "ui/pages/connect_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/undo_page.h"

#include <utility>

namespace rescue::ui {

HistoryFlow::HistoryFlow(WizardWindow& window, ConnectPage& connectPage, QString dataFolder, QObject* parent)
    : QObject(parent), m_window(window), m_connectPage(connectPage), m_dataFolder(std::move(dataFolder)),
      m_historyPage(new HistoryPage), m_undoPage(new UndoPage)
{
    m_window.addPage(m_historyPage);
    m_window.addPage(m_undoPage);
    connect(m_historyPage, &HistoryPage::undoWanted, this, &HistoryFlow::prepareUndo);
    connect(m_historyPage, &HistoryPage::finishWanted, this,
            [this](const repair::PastRepair& past) { Q_EMIT repairWanted(past.outcome); });
    connect(m_historyPage, &HistoryPage::packWanted, this, &HistoryFlow::packWanted);
    connect(m_historyPage, &HistoryPage::forgetWanted, this, &HistoryFlow::forget);
    connect(m_undoPage, &UndoPage::confirmed, this,
            [this] { Q_EMIT undoConfirmed(m_chosen.outcome, m_needsAccount); });
    connect(m_undoPage, &UndoPage::connectionWanted, this, [this] { Q_EMIT repairWanted(m_chosen.outcome); });
    connect(&m_connectPage, &ConnectPage::showsDevice, this, &HistoryFlow::showPast);
    connect(&m_connectPage.past(), &PastCard::undoWanted, this, &HistoryFlow::prepareUndo);
    connect(&m_connectPage.past(), &PastCard::allWanted, this, &HistoryFlow::open);
}

void HistoryFlow::open()
{
    m_openedFrom = m_window.page();
    m_historyPage->show(repair::pastRepairs(m_dataFolder));
    m_window.show(m_historyPage);
}

void HistoryFlow::forget(const repair::PastRepair& past)
{
    m_historyPage->messages().clear();
    try {
        repair::forgetRepair(past);
    } catch (const Failure& failure) {
        m_window.appendDetail(failure.technical());
        m_historyPage->messages().tell(failure);
    }
    m_historyPage->show(repair::pastRepairs(m_dataFolder));
    m_historyPage->entered();
    Q_EMIT forgotten();
}

void HistoryFlow::showPast(const QString& deviceId)
{
    m_connectPage.past().show(repair::pastRepairsOf(m_dataFolder, deviceId));
}

void HistoryFlow::prepareUndo(const repair::PastRepair& past)
{
    m_chosen = past;
    bool usable = true;
    try {
        m_needsAccount = repair::undoNeedsAccount(m_dataFolder, past);
    } catch (const Failure& failure) {
        m_window.appendDetail(failure.technical());
        usable = false;
    }
    m_undoneFrom = m_window.page();
    m_undoPage->explain(past, repair::undoPlan(past.outcome), usable,
                        repair::networksOutOfReach(past.outcome));
    m_window.show(m_undoPage);
}

void HistoryFlow::openUndo(const repair::Outcome& of)
{
    for (const repair::PastRepair& past : repair::pastRepairsOf(m_dataFolder, of.deviceId)) {
        if (past.outcome.folder == of.folder)
            return prepareUndo(past);
    }
}

void HistoryFlow::seen(const SeenOnUsb& usb)
{
    m_undoPage->showSeen(usb);
}

bool HistoryFlow::goBack(const Page* page)
{
    if (page != m_historyPage && page != m_undoPage)
        return false;
    m_window.show(page == m_undoPage ? m_undoneFrom : m_openedFrom);
    return true;
}

} // namespace rescue::ui
