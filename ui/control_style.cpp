// SPDX-License-Identifier: Apache-2.0
#include "ui/control_style.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace rescue::ui {

namespace {

void paintCheckBox(QPainter& painter, const QRectF& box, bool checked, const QColor& mark)
{
    painter.drawRoundedRect(box, 3, 3);
    if (!checked)
        return;
    painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.3)}));
}

void paintRadioButton(QPainter& painter, const QRectF& box, bool checked, const QColor& mark)
{
    painter.drawEllipse(box);
    if (!checked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(box.center(), box.width() * 0.24, box.height() * 0.24);
}

} // namespace

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const bool box = element == PE_IndicatorCheckBox;
    if (!box && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool checked = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor line = enabled ? quietInk(option->palette) : hairline(option->palette);
    const QColor fill = checked ? (enabled ? accentFill() : line) : option->palette.color(QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked ? fill : line, 1.2));
    painter->setBrush(fill);
    const QRectF area = QRectF(option->rect).adjusted(1, 1, -1, -1);
    if (box)
        paintCheckBox(*painter, area, checked, Qt::white);
    else
        paintRadioButton(*painter, area, checked, Qt::white);
    painter->restore();
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_PushButton)
        return size;
    return {size.width() + 2 * unit, size.height()};
}

} // namespace rescue::ui
