// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"

#include <QFrame>
#include <QLabel>

class QPushButton;

namespace rescue::ui {

/// "This device before": its last repair on this computer, in three lines. Hidden where there was none.
class PastCard : public QFrame {
    Q_OBJECT

public:
    explicit PastCard(QWidget* parent = nullptr);

    /// Newest first; the card shows the first.
    void show(const std::vector<repair::PastRepair>& repairs);
    using QWidget::show;

Q_SIGNALS:
    void undoWanted(const rescue::repair::PastRepair& past);
    void allWanted(); ///< all earlier repairs

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<repair::PastRepair> m_repairs;
    QLabel* m_heading;
    QLabel* m_words;
    QPushButton* m_undo;
    QPushButton* m_all;
};

} // namespace rescue::ui
