// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lamp_card.h"

#include "ui/theme.h"
#include "ui/widgets/lamp_widget.h"

#include <QEvent>
#include <QPainter>

namespace rescue::ui {

LampCard::LampCard(LampClock& clock, std::optional<led::Pattern> pattern, QWidget* parent)
    : QRadioButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (pattern) {
        auto* lamp = new LampWidget(clock, this);
        lamp->setPattern(*pattern);
        lamp->setRhythmShown(true);
        m_lamp = lamp;
        connect(this, &QAbstractButton::toggled, this, &LampCard::groundLamp);
        groundLamp();
    }
}

void LampCard::setWords(const QString& words)
{
    setText(words);
    setAccessibleName(words);
}

QSize LampCard::sizeHint() const
{
    return {15 * unit, 19 * unit};
}

QSize LampCard::minimumSizeHint() const
{
    return {12 * unit, 17 * unit};
}

QRect LampCard::lampPlace() const
{
    constexpr int wide = 8 * unit;
    return {(width() - wide) / 2, unit, wide, 10 * unit};
}

void LampCard::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    if (m_lamp != nullptr)
        m_lamp->setGeometry(lampPlace());
}

QColor LampCard::ground() const
{
    const QColor base = palette().color(QPalette::Base);
    return isChecked() ? mixed(base, accentInk(palette()), 0.12) : base;
}

void LampCard::groundLamp()
{
    if (m_lamp != nullptr)
        m_lamp->setGround(ground());
}

bool LampCard::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        groundLamp();
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QRadioButton::event(event);
}

void LampCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked();
    painter.setBrush(ground());
    painter.setPen(QPen(strong ? accentInk(palette()) : hairline(palette()), strong ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit, unit);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), unit - 3, unit - 3);
    }
    painter.setPen(palette().color(QPalette::Text));
    if (m_lamp == nullptr) {
        painter.setFont(scaled(font(), 2.4, true));
        painter.drawText(lampPlace(), Qt::AlignCenter, QStringLiteral("?"));
    }
    painter.setFont(font());
    painter.drawText(rect().adjusted(unit, lampPlace().bottom() + unit, -unit, -unit / 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
}

} // namespace rescue::ui
