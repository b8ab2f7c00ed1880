// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/start_failure_page.h"

#include "core/support/failure_text.h"
#include "ui/theme.h"

#include <utility>

namespace rescue::ui {

StartFailurePage::StartFailurePage(Failure failure, QWidget* parent)
    : Page(Stage::Lamp, QStringLiteral("startFailurePage"), parent), m_failure(std::move(failure)),
      m_action(new QLabel(this))
{
    m_action->setObjectName(QStringLiteral("startFailureAction"));
    m_action->setWordWrap(true);
    m_action->setMaximumWidth(fontMetrics().averageCharWidth() * textColumn);
    content()->addWidget(m_action);
    content()->addStretch(1);
    setProgress(Progress::NeedsYou);
    retranslate();
}

void StartFailurePage::retranslate()
{
    const FailureText text = failureText(m_failure);
    setHeading(text.what, text.meaning);
    m_action->setText(text.action);
    setPrimary(tr("Close"));
}

} // namespace rescue::ui
