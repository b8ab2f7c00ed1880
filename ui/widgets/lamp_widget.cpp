// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_widget.h"

#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/lamp_face.h"

#include <QEvent>

namespace rescue::ui {

LampWidget::LampWidget(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_since(SteadyClock::now())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

LampWidget::~LampWidget()
{
    if (m_ticking)
        m_clock.removeViewer();
}

void LampWidget::setPattern(led::Pattern pattern, SteadyClock::time_point since)
{
    m_pattern = pattern;
    m_since = since;
    setAccessibleName(patternText(pattern));
    update();
}

void LampWidget::setRhythmShown(bool shown)
{
    m_rhythm = shown;
    updateGeometry();
    update();
}

QSize LampWidget::sizeHint() const
{
    return m_rhythm ? QSize(8 * unit, 10 * unit) : QSize(8 * unit, 8 * unit);
}

led::Colour LampWidget::colourNow() const
{
    return led::colourAt(m_pattern,
                         std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - m_since));
}

void LampWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    m_shown = colourNow();
    QRectF lamp = rect();
    if (m_rhythm) {
        const QRectF strip(rect().left(), rect().bottom() - unit + 1, rect().width(), unit);
        lamp.setBottom(strip.top() - unit / 2.0);
        paintRhythm(painter, strip, m_pattern);
    }
    paintLamp(painter, lamp, toColour(m_shown));
}

void LampWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_ticking)
        return;
    m_ticking = connect(&m_clock, &LampClock::tick, this, &LampWidget::refresh);
    m_clock.addViewer();
}

void LampWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!m_ticking)
        return;
    disconnect(m_ticking);
    m_ticking = {};
    m_clock.removeViewer();
}

void LampWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(patternText(m_pattern));
}

void LampWidget::refresh()
{
    if (colourNow() != m_shown)
        update();
}

} // namespace rescue::ui
