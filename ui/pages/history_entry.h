// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"
#include "core/support/bundle.h"

#include <QFrame>
#include <QLabel>

class QPushButton;

namespace rescue::ui {

class BoardPicture;
class CopyField;
class MessageBar;
class ReportRow;

/// One earlier repair: which device, when, what was found and done, how it ended, and what can be done about
/// it now.
class HistoryEntry : public QFrame {
    Q_OBJECT

public:
    explicit HistoryEntry(const repair::PastRepair& past, QWidget* parent = nullptr);

Q_SIGNALS:
    void undoWanted();
    void finishWanted();
    void packWanted(const rescue::BundleSource& source);
    /// Asked for and, after the question, agreed to.
    void forgetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask(bool open);
    QString priceOfForgetting() const;

    repair::PastRepair m_past;
    BoardPicture* m_picture;
    QLabel* m_title;
    QLabel* m_when;
    CopyField* m_id;
    QLabel* m_facts;
    ReportRow* m_report;
    QPushButton* m_undo;
    QPushButton* m_finish;
    QPushButton* m_forget;
    MessageBar* m_question; ///< whether it shall really be deleted
    bool m_asking = false;
};

/// What was found and changed in an earlier repair, and why it cannot be undone: one sentence or list a line.
QStringList pastFacts(const repair::PastRepair& past);

} // namespace rescue::ui
