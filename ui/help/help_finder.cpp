// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_finder.h"

#include "core/support/step_text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

HelpFinder::HelpFinder(QWidget* parent)
    : QWidget(parent), m_query(new QLineEdit(this)), m_count(new QLabel(this)), m_list(new QListWidget(this))
{
    m_query->setObjectName(u"helpSearch"_s);
    m_query->setClearButtonEnabled(true);
    m_query->setMinimumHeight(4 * unit);
    m_query->installEventFilter(this);
    m_count->setObjectName(u"helpCount"_s);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"helpList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_count);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        fill();
        tellCount();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(m_hits.at(static_cast<std::size_t>(row)));
    });
    retranslate();
}

QSize HelpFinder::sizeHint() const
{
    return {26 * unit, 20 * unit};
}

void HelpFinder::setTopics(const std::vector<HelpTopic>& topics)
{
    m_topics = topics;
    fill();
}

void HelpFinder::setCurrent(const HelpHit& shown)
{
    m_shown = shown;
    // Qt 6.4 tells readers of a new current row as of a new focus, even in a list that nobody sees:
    // showEvent.
    if (!isVisible())
        return;
    const auto place = std::ranges::find(m_hits, shown);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(place == m_hits.end() ? -1 : static_cast<int>(place - m_hits.begin()));
}

void HelpFinder::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setCurrent(m_shown);
}

void HelpFinder::begin()
{
    m_query->clear();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

QString HelpFinder::label(const HelpHit& hit) const
{
    if (const auto* pattern = std::get_if<led::Pattern>(&hit))
        return tr("Lamp: %1", "a pattern found by the search").arg(patternText(*pattern));
    return m_topics.at(static_cast<std::size_t>(std::get<HelpId>(hit))).title;
}

void HelpFinder::fill()
{
    m_hits.clear();
    if (m_query->text().trimmed().isEmpty()) {
        for (const HelpTopic& topic : m_topics)
            m_hits.emplace_back(topic.id);
    } else {
        m_hits = searchHelp(m_topics, m_query->text());
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const HelpHit& hit : m_hits)
            m_list->addItem(label(hit));
    }
    setCurrent(m_shown);
    retranslate();
}

void HelpFinder::retranslate()
{
    const bool searching = !m_query->text().trimmed().isEmpty();
    m_query->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(searching ? tr("Found topics") : tr("All topics"));
    const QString count = m_hits.empty() ? tr("Nothing found. Try another word, or fewer.")
                                         : tr("Found: %1", "how many").arg(m_hits.size());
    // The line over the field names it, until there is more to say. (The desktop's colour for words inside a
    // field is often too faint to read.)
    m_count->setText(searching ? count : m_query->accessibleName());
    m_query->setAccessibleDescription(searching ? count : QString());
}

/// So that a screen reader says what the search found while the focus stays in the field.
void HelpFinder::tellCount()
{
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool HelpFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool down = watched == m_query && key == Qt::Key_Down;
    if (!enter && !down)
        return QWidget::eventFilter(watched, event);
    if (watched == m_query && !m_hits.empty() && (down || !m_query->text().trimmed().isEmpty()))
        m_list->setCurrentRow(std::max(0, m_list->currentRow()));
    if (down)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT readingWanted();
    return true;
}

void HelpFinder::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
