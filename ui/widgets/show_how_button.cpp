// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/show_how_button.h"

#include "ui/theme.h"

#include <QEvent>

namespace rescue::ui {

ShowHowButton::ShowHowButton(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("showHow"));
    setProperty("quiet", true);
    setMinimumHeight(4 * unit);
    retranslate();
}

void ShowHowButton::retranslate()
{
    setText(tr("Show me how to press the buttons"));
    setAccessibleDescription(tr("A guide for DFU mode, safe mode and listening mode"));
}

void ShowHowButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
