// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_panel.h"

#include "ui/help/help_finder.h"
#include "ui/help/help_html.h"
#include "ui/help/lamp_catalogue.h"
#include "ui/print/lamp_sheet.h"
#include "ui/print/reading_direction.h"
#include "ui/print/save_pdf.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextFrame>

namespace rescue::ui {

using namespace Qt::StringLiterals;

HelpPanel::HelpPanel(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_finder(new HelpFinder(this)), m_stack(new QStackedWidget(this)),
      m_text(new QTextBrowser(this)), m_lamps(new LampCatalogue(clock, this)),
      m_messages(new MessageBar(this)), m_toPage(new QPushButton(this)), m_save(new QPushButton(this))
{
    setObjectName(u"helpPanel"_s);
    build();
    connect(m_finder, &HelpFinder::chosen, this, &HelpPanel::showHit);
    connect(m_finder, &HelpFinder::readingWanted, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPanel::followLink);
    connect(m_toPage, &QPushButton::clicked, this, [this] {
        showHit(m_pageTopic);
        m_text->setFocus(); // the button is gone now
    });
    connect(m_save, &QPushButton::clicked, this,
            [this] { askAndSavePdf(*m_messages, paper(), paperName()); });
    retranslate();
}

void HelpPanel::build()
{
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setIndentWidth(3 * unit);
    m_text->viewport()->setAutoFillBackground(false);
    m_toPage->setObjectName(u"helpThisPage"_s);
    m_save->setObjectName(u"helpSave"_s);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_lamps);
    for (QPushButton* button : {m_toPage, m_save}) {
        button->setProperty("quiet", true);
        button->setAutoDefault(true); // Enter presses it, not the page's own button
    }
    auto* finding = new QVBoxLayout;
    finding->setSpacing(unit);
    finding->addWidget(m_finder, 1);
    finding->addWidget(m_toPage, 0, Qt::AlignLeading);
    auto* reading = new QVBoxLayout;
    reading->setSpacing(unit);
    reading->addWidget(m_stack, 1);
    reading->addWidget(m_messages);
    reading->addWidget(m_save, 0, Qt::AlignTrailing);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    row->setSpacing(2 * unit);
    row->addLayout(finding);
    row->addLayout(reading, 1);
}

void HelpPanel::setPageTopic(HelpId topic)
{
    const bool follows = m_shown == HelpHit(m_pageTopic);
    if (m_pageTopic == topic)
        return;
    m_pageTopic = topic;
    if (follows)
        showHit(topic);
    else
        render();
}

void HelpPanel::setPlan(const std::optional<PlanFacts>& plan)
{
    m_plan = plan;
    render();
}

void HelpPanel::setDataFolder(const QString& folder)
{
    m_dataFolder = folder;
    retranslate();
}

void HelpPanel::open()
{
    showHit(m_pageTopic);
    m_finder->begin();
}

void HelpPanel::retranslate()
{
    m_topics = helpTopics(m_dataFolder);
    m_finder->setTopics(m_topics);
    m_text->setAccessibleName(tr("Help text"));
    m_toPage->setText(tr("About this page"));
    m_messages->clear();
    render();
}

void HelpPanel::showHit(const HelpHit& hit)
{
    m_shown = hit;
    m_messages->clear();
    m_finder->setCurrent(hit);
    render();
    m_text->verticalScrollBar()->setValue(0);
    if (const auto* pattern = std::get_if<led::Pattern>(&hit))
        m_lamps->showPattern(*pattern);
}

void HelpPanel::followLink(const QUrl& link)
{
    if (const auto topic = topicOfLink(link.toString()))
        showHit(*topic);
}

bool HelpPanel::showsPlan() const
{
    return m_plan && m_shown == HelpHit(HelpId::Understand);
}

bool HelpPanel::showsLamps() const
{
    return std::holds_alternative<led::Pattern>(m_shown) || m_shown == HelpHit(HelpId::Lamps);
}

void HelpPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    render();
}

const HelpTopic& HelpPanel::topic() const
{
    return m_topics.at(static_cast<std::size_t>(std::get<HelpId>(m_shown)));
}

void HelpPanel::render()
{
    m_stack->setCurrentWidget(showsLamps() ? static_cast<QWidget*>(m_lamps) : m_text);
    m_toPage->setVisible(m_shown != HelpHit(m_pageTopic));
    m_save->setText(showsPlan() ? tr("Save the plan as PDF…") : tr("Save as PDF…"));
    // Laying out a topic takes long, and most of the time nobody reads it: showEvent.
    if (showsLamps() || !isVisible())
        return;
    std::vector<HelpTopic> links;
    for (const HelpId link : topic().related)
        links.push_back(m_topics.at(static_cast<std::size_t>(link)));
    m_text->setHtml(topicHtml(topic(), links));
    setReadingDirection(*m_text->document(), layoutDirection());
    QTextFrameFormat column = m_text->document()->rootFrame()->frameFormat();
    column.setRightMargin(isRightToLeft() ? 0 : unit); // off the scroll bar
    column.setLeftMargin(isRightToLeft() ? unit : 0);
    m_text->document()->rootFrame()->setFrameFormat(column);
    m_text->setAccessibleDescription(topic().title);
}

QString HelpPanel::paper() const
{
    if (showsPlan())
        return planCardHtml(*m_plan, QDate::currentDate());
    if (showsLamps())
        return lampSheetHtml();
    return topicHtml(topic(), {});
}

QString HelpPanel::paperName() const
{
    if (showsPlan())
        return tr("repair plan");
    return showsLamps() ? tr("lamp patterns") : topic().title;
}

/// The panel has no button of its own for Enter, and the page's must not be pressed from here.
void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        render();
}

} // namespace rescue::ui
