// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/countdown_ring.h"

#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace rescue::ui {

CountdownRing::CountdownRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    retranslate();
}

void CountdownRing::setSeconds(int left, int whole)
{
    if (left == m_left && whole == m_whole)
        return;
    m_left = left;
    m_whole = std::max(whole, 1);
    retranslate();
    update();
}

QSize CountdownRing::sizeHint() const
{
    const QFontMetrics words(scaled(font(), 2.2, true));
    const int side = std::max(11 * unit, words.horizontalAdvance(QStringLiteral("000")) + 4 * unit);
    return {side, side};
}

void CountdownRing::retranslate()
{
    setAccessibleName(tr("%n seconds left", nullptr, m_left));
}

void CountdownRing::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CountdownRing::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double thick = unit;
    const double side = std::min(width(), height()) - thick - 2;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(hairline(palette()), thick));
    painter.drawEllipse(ring);
    // Qt counts sixteenths of a degree, against the clock, from three o'clock on.
    constexpr int whole = 360 * 16;
    painter.setPen(QPen(accentInk(palette()), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, whole / 4, whole * m_left / m_whole);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(scaled(font(), 2.2, true));
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_left));
}

} // namespace rescue::ui
