// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board_button.h"

#include "ui/theme.h"

#include <QPainter>

namespace rescue::ui {

namespace {

constexpr double plungerShare = 0.29; // of the body's width: as in the drawings, and a little more

} // namespace

BoardButton::BoardButton(QWidget* parent) : QAbstractButton(parent) {}

void BoardButton::setName(const QString& name)
{
    setText(name);
    setAccessibleName(name);
}

void BoardButton::setMark(ButtonMark mark)
{
    m_mark = mark;
    update();
}

void BoardButton::setPulse(double pulse)
{
    m_pulse = pulse;
    if (m_mark != ButtonMark::None)
        update();
}

QRectF BoardButton::body() const
{
    const double edge = width() * (1 - bodyShare) / 2;
    return QRectF(rect()).adjusted(edge, edge, -edge, -edge);
}

bool BoardButton::hitButton(const QPoint& place) const
{
    return body().contains(place);
}

void BoardButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = body();
    const QPointF centre = square.center();
    const QColor accent = accentInk(palette());
    const bool held = isDown() || m_mark == ButtonMark::LetGo;
    if (isDown()) {
        const double radius = square.width() * plungerShare;
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (m_mark != ButtonMark::None) {
        const double still = square.width() * 0.62;
        const double grown = still + (width() / 2.0 - 2 - still) * (held ? 1 - m_pulse : m_pulse);
        QColor faint = accent;
        faint.setAlphaF(static_cast<float>(0.15 + 0.45 * (1 - m_pulse)));
        painter.setPen(QPen(faint, 3));
        painter.drawEllipse(centre, grown, grown);
        painter.setPen(QPen(accent, 3));
        painter.drawEllipse(centre, still, still);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2, Qt::DotLine));
        painter.drawRoundedRect(square.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

} // namespace rescue::ui
