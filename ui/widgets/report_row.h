// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report_file.h"
#include "ui/widgets/flow_row.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace rescue::ui {

class MessageBar;

/// What can be taken along: "Save report…", "Copy details" and, of a report, "Pack for support…"; beneath
/// them whether it worked. Other buttons may stand in the same row.
class ReportRow : public QWidget {
    Q_OBJECT

public:
    /// Note: what somebody else is asked to do, instead of a report.
    enum class Kind { Report, Note };
    explicit ReportRow(QWidget* parent = nullptr, Kind kind = Kind::Report);

    void setReport(const Report& report);
    void addButton(QPushButton* button);
    /// All its buttons, in the order in which Tab reaches them.
    QWidgetList stops() const;
    /// Asks where to.
    void save();

Q_SIGNALS:
    void packWanted(const rescue::BundleSource& source);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void saveTo(const QString& path, ReportFormat format);
    void copy();

    enum class Said { Nothing, Saved, NotSaved, Copied };
    Said m_said = Said::Nothing;
    QString m_path; ///< of the last report, saved or not
    Kind m_kind;
    Report m_report;
    FlowRow* m_row;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_pack; ///< null for a note
    MessageBar* m_messages;
};

} // namespace rescue::ui
