// SPDX-License-Identifier: Apache-2.0
#include "ui/page.h"

#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QEvent>

#include <algorithm>

namespace rescue::ui {

Page::Page(Stage stage, const QString& name, QWidget* parent)
    : QWidget(parent), m_stage(stage), m_heading(new QLabel(this)), m_lead(new QLabel(this)),
      m_messages(new MessageBar(this)), m_content(new QVBoxLayout)
{
    setObjectName(name);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleRole(m_heading, QAccessible::Heading);
    m_heading->setObjectName(name + QStringLiteral("Heading"));
    m_heading->setFont(scaled(font(), 1.6, true));
    m_heading->setWordWrap(true);
    m_lead->setWordWrap(true);
    m_lead->setMaximumWidth(fontMetrics().averageCharWidth() * textColumn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * unit, 4 * unit, 5 * unit, 3 * unit);
    column->setSpacing(unit * 3 / 2);
    column->addWidget(m_heading);
    // Beside a stretch: else its height would be reckoned for a width that it does not take.
    auto* lead = new QHBoxLayout;
    lead->addWidget(m_lead, 1);
    lead->addStretch(0);
    column->addLayout(lead);
    column->addWidget(m_messages);
    column->addLayout(m_content, 1);
    m_content->setSpacing(2 * unit);
    m_content->setContentsMargins(0, unit, 0, 0);
}

bool Page::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    // A scroll area asks for the least height without a thought to how narrow the page is, and wrapped lines
    // would be cut.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(std::max(0, layout()->minimumHeightForWidth(width())));
    return handled;
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::setHeading(const QString& heading, const QString& lead)
{
    m_heading->setText(heading);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(lead);
    Q_EMIT changed();
}

void Page::setPrimary(const QString& verb, bool enabled)
{
    m_primary = verb;
    m_primaryEnabled = enabled;
    Q_EMIT changed();
}

void Page::setBack(const QString& label, bool enabled)
{
    m_back = label;
    m_backEnabled = enabled;
    Q_EMIT changed();
}

void Page::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void Page::setProgress(Progress progress)
{
    m_progress = progress;
    Q_EMIT changed();
}

} // namespace rescue::ui
