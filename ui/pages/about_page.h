// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

#include <QDateTime>

class QCheckBox;

namespace rescue::ui {

/// What this program is, and whether it may look for newer versions of itself.
class AboutPage : public Page {
    Q_OBJECT

public:
    explicit AboutPage(QWidget* parent = nullptr);

    struct Updates {
        QString host; ///< who is asked for the version file; empty: this build never looks
        bool mayLook = false;
        QDateTime looked; ///< not valid: never
    };
    void show(const Updates& updates);

    HelpId help() const override { return HelpId::Privacy; }
    void accept() override {}
    void entered() override;

Q_SIGNALS:
    void mayLookChanged(bool may);

protected:
    void retranslate() override;

private:
    Updates m_updates;
    QFrame* m_card;
    QLabel* m_title;
    QCheckBox* m_mayLook;
    QLabel* m_meaning;
    QLabel* m_looked;
};

} // namespace rescue::ui
