// SPDX-License-Identifier: Apache-2.0
#include "ui/help/lamp_catalogue.h"

#include "core/support/pattern_facts.h"
#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/lamp_face.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

class RhythmBar : public QWidget {
public:
    RhythmBar(led::Pattern pattern, QWidget* parent) : QWidget(parent), m_pattern(pattern)
    {
        setFixedHeight(unit);
        setMaximumWidth(40 * unit);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintRhythm(painter, rect(), {m_pattern});
    }

private:
    led::Pattern m_pattern;
};

} // namespace

LampRow::LampRow(LampClock& clock, led::Pattern pattern, QWidget* parent)
    : QWidget(parent), m_pattern(pattern), m_name(new QLabel(this)), m_meaning(new QLabel(this)),
      m_notes(new QLabel(this))
{
    setObjectName(u"lampRow-"_s + led::patternId(pattern));
    auto* lamp = new LampWidget(clock, this);
    lamp->setFixedSize(7 * unit, 7 * unit);
    lamp->setPattern(pattern);
    m_name->setFont(scaled(font(), 1.0, true));
    m_name->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_notes->setFont(scaled(font(), 0.9));
    m_notes->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    words->addWidget(m_name);
    words->addWidget(new RhythmBar(pattern, this));
    words->addWidget(m_meaning);
    words->addWidget(m_notes);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit / 2, unit, unit, unit);
    row->setSpacing(unit);
    row->addWidget(lamp, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    retranslate();
}

void LampRow::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void LampRow::retranslate()
{
    m_name->setText(patternText(m_pattern));
    m_meaning->setText(patternMeaning(m_pattern));
    QStringList notes = patternNotes(m_pattern);
    if (m_pattern == led::Pattern::RedSos)
        notes << sosNotes();
    m_notes->setText(notes.join(u'\n'));
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_meaning->text());
}

void LampRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LampRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marked) {
        painter.setPen(QPen(accentInk(palette()), 2));
        painter.setBrush(mixed(palette().color(QPalette::Window), accentInk(palette()), 0.1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit, unit);
        return;
    }
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

LampCatalogue::LampCatalogue(LampClock& clock, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"lampCatalogue"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int i = 0; i <= static_cast<int>(led::lastMovement); ++i) {
        m_headings.push_back(new QLabel(holder));
        m_headings.back()->setFont(scaled(font(), 1.15, true));
        m_headings.back()->setWordWrap(true);
        m_headings.back()->setContentsMargins(unit / 2, 2 * unit, unit, unit / 2);
        column->addWidget(m_headings.back());
        for (const led::Pattern pattern : led::patternsOf(static_cast<led::Movement>(i))) {
            m_rows.push_back(new LampRow(clock, pattern, holder));
            column->addWidget(m_rows.back());
        }
    }
    setWidget(holder);
    retranslate();
}

void LampCatalogue::showPattern(led::Pattern pattern)
{
    m_shown = pattern;
    for (LampRow* row : m_rows)
        row->setMarked(row->pattern() == pattern);
    const auto shown = std::ranges::find(m_rows, pattern, &LampRow::pattern);
    widget()->layout()->activate(); // it may never have been shown
    verticalScrollBar()->setValue((*shown)->y());
    retranslate();
}

void LampCatalogue::retranslate()
{
    for (std::size_t i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setText(movementText(static_cast<led::Movement>(i)));
    setAccessibleName(tr("All patterns of the lamp"));
    setAccessibleDescription(m_shown ? patternText(*m_shown) : QString());
}

void LampCatalogue::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
