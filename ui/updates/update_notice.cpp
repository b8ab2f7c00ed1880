// SPDX-License-Identifier: Apache-2.0
#include "ui/updates/update_notice.h"

#include "ui/accessibility.h"
#include "ui/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_list.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace rescue::ui {

UpdateNotice::UpdateNotice(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_news(new QPushButton(this)), m_hide(new QPushButton(this)),
      m_opened(new QWidget(this)), m_lines(new TextList(m_opened)), m_address(new QLabel(m_opened)),
      m_page(new QPushButton(m_opened))
{
    setObjectName(QStringLiteral("updateNotice"));
    setProperty("card", true);
    setAccessibleRole(this, QAccessible::Grouping);
    m_words->setObjectName(QStringLiteral("updateWords"));
    m_words->setWordWrap(true);
    m_news->setObjectName(QStringLiteral("updateNews"));
    m_news->setCheckable(true);
    setAccessibleDrawer(m_news);
    m_hide->setObjectName(QStringLiteral("hideUpdate"));
    m_page->setObjectName(QStringLiteral("updatePage"));
    m_lines->setObjectName(QStringLiteral("updateLines"));
    m_address->setObjectName(QStringLiteral("updateAddress"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setMinimumHeight(4 * unit); // level with the button
    for (QPushButton* button : {m_news, m_hide})
        button->setProperty("quiet", true);
    for (QPushButton* button : {m_news, m_hide, m_page})
        button->setMinimumHeight(4 * unit);

    auto* line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(m_words, 1);
    line->addWidget(m_news);
    line->addWidget(m_hide);
    // Part of this card, not one in it.
    m_lines->setProperty("card", false);
    m_lines->layout()->setContentsMargins(0, 0, 0, 0);
    auto* ways = new FlowRow;
    ways->addWidget(m_page);
    ways->addWidget(m_address);
    auto* opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, 0, 0, unit / 2);
    opened->setSpacing(unit);
    opened->addWidget(m_lines);
    opened->addLayout(ways);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit, unit, unit);
    column->setSpacing(unit);
    column->addLayout(line);
    column->addWidget(m_opened);
    connect(m_news, &QPushButton::toggled, this, &UpdateNotice::openNews);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_release->page); });
    connect(m_hide, &QPushButton::clicked, this, [this] { Q_EMIT hideWanted(*m_release); });
    tell(std::nullopt);
}

void UpdateNotice::tell(const std::optional<ProgramRelease>& release)
{
    m_release = release;
    m_news->setChecked(false);
    openNews(false);
    setVisible(release.has_value());
    retranslate();
}

void UpdateNotice::openNews(bool open)
{
    m_opened->setVisible(open);
    m_reveal = open;
}

/// What was opened may lie below the edge of the window.
void UpdateNotice::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (!std::exchange(m_reveal, false))
        return;
    QWidget* around = parentWidget();
    while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr)
        around = around->parentWidget();
    if (auto* area = static_cast<QScrollArea*>(around); area != nullptr)
        QMetaObject::invokeMethod(
            this, [this, area] { area->ensureWidgetVisible(this, 0, unit); }, Qt::QueuedConnection);
}

void UpdateNotice::retranslate()
{
    m_news->setText(tr("What is new"));
    m_hide->setText(tr("Hide"));
    m_hide->setAccessibleDescription(tr("Says no more about this version."));
    m_hide->setToolTip(m_hide->accessibleDescription());
    m_page->setText(tr("Open in the browser"));
    if (!m_release)
        return;
    const QString version = m_release->version.toString();
    m_words->setText(tr("Photon Rescue %1 is there. This is %2.", "version numbers")
                         .arg(version, QCoreApplication::applicationVersion()));
    setAccessibleName(m_words->text());
    m_lines->setTexts(tr("New in %1", "a version number").arg(version),
                      m_release->newsIn(QLocale().name().section(QLatin1Char('_'), 0, 0)));
    m_address->setText(m_release->page.toDisplayString());
    m_page->setAccessibleDescription(m_address->text());
}

void UpdateNotice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
