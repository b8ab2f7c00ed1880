// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "ui/help/failure_help.h"
#include "ui/page.h"

namespace rescue::ui {

/// All there is to see where the program cannot start: what happened, what it means, what to do about it.
class StartFailurePage : public Page {
    Q_OBJECT

public:
    explicit StartFailurePage(Failure failure, QWidget* parent = nullptr);

    HelpId help() const override { return failureHelp(m_failure.code()); }
    void accept() override { Q_EMIT closeWanted(); }

Q_SIGNALS:
    void closeWanted();

protected:
    void retranslate() override;

private:
    Failure m_failure;
    QLabel* m_action;
};

} // namespace rescue::ui
