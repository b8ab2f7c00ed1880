// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"
#include "core/support/bundle.h"
#include "ui/device_watcher.h"
#include "ui/wizard_window.h"

namespace rescue::ui {

class ConnectPage;
class HistoryPage;
class UndoPage;

/// The way to earlier repairs and to the undo of one of them: reads the journals, and lets its two pages and
/// the card of the connect page tell of them.
class HistoryFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive the flow. `dataFolder` as RepairOptions has it.
    HistoryFlow(WizardWindow& window, ConnectPage& connectPage, QString dataFolder,
                QObject* parent = nullptr);

    void open();
    /// The page before an undo, for this repair: again after an attempt, or the first time.
    void openUndo(const repair::Outcome& of);
    void seen(const SeenOnUsb& usb);
    /// Is this page one of ours? Then one page back.
    bool goBack(const Page* page);

Q_SIGNALS:
    void packWanted(const rescue::BundleSource& source);
    /// The device is there, and the person agreed. `needsAccount`: the cloud has to be told.
    void undoConfirmed(const rescue::repair::Outcome& outcome, bool needsAccount);
    /// A repair was deleted; it may have been the one that was not finished.
    void forgotten();
    /// The same plan once more, with the same device.
    void repairWanted(const rescue::repair::Outcome& of);

private:
    void showPast(const QString& deviceId);
    void prepareUndo(const repair::PastRepair& past);
    void forget(const repair::PastRepair& past);

    WizardWindow& m_window;
    ConnectPage& m_connectPage;
    QString m_dataFolder;
    HistoryPage* m_historyPage;
    UndoPage* m_undoPage;
    Page* m_openedFrom = nullptr; ///< where Back leads from the history
    Page* m_undoneFrom = nullptr; ///< and from the undo
    repair::PastRepair m_chosen;
    bool m_needsAccount = false;
};

} // namespace rescue::ui
