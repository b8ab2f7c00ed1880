// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"
#include "ui/report_file.h"
#include "ui/widgets/flow_row.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace rescue::ui {

class MessageBar;

/// What can be taken along from a repair: "Save report…" and "Copy details", and beneath them whether it
/// worked. Other buttons may stand in the same row.
class ReportRow : public QWidget {
    Q_OBJECT

public:
    explicit ReportRow(QWidget* parent = nullptr);

    /// `log`: the technical log of this repair, where there is one beside its journal.
    void setReport(const repair::Outcome& outcome, const QString& log = {});
    void addButton(QPushButton* button);
    /// All its buttons, in the order in which Tab reaches them.
    QWidgetList stops() const;
    /// Asks where to.
    void save();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void saveTo(const QString& path, ReportFormat format);
    void copy();

    enum class Said { Nothing, Saved, NotSaved, Copied };
    Said m_said = Said::Nothing;
    QString m_path; ///< of the last report, saved or not
    repair::Outcome m_outcome;
    QString m_log;
    FlowRow* m_row;
    QPushButton* m_save;
    QPushButton* m_copy;
    MessageBar* m_messages;
};

} // namespace rescue::ui
