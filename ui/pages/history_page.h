// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"
#include "core/support/bundle.h"
#include "ui/page.h"

class QPushButton;

namespace rescue::ui {

/// The earlier repairs on this computer, newest first, some at a time.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    void show(const std::vector<repair::PastRepair>& repairs);
    using QWidget::show;

    HelpId help() const override { return HelpId::EarlierRepairs; }
    void accept() override {}
    void entered() override;

Q_SIGNALS:
    void undoWanted(const rescue::repair::PastRepair& past);
    void finishWanted(const rescue::repair::PastRepair& past);
    void packWanted(const rescue::BundleSource& source);
    void forgetWanted(const rescue::repair::PastRepair& past);

protected:
    void retranslate() override;

private:
    void addSome();

    std::vector<repair::PastRepair> m_repairs;
    std::size_t m_shown = 0;
    QVBoxLayout* m_entries;
    QPushButton* m_more;
};

} // namespace rescue::ui
