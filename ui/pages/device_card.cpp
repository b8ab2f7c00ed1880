// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/device_card.h"

#include "core/support/step_text.h"
#include "ui/theme.h"
#include "ui/widgets/board_drawing.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

namespace rescue::ui {

namespace {
constexpr int pictureHeight = 14 * unit;
} // namespace

DeviceCard::DeviceCard(const repair::AttachedDevice& device, QWidget* parent)
    : QAbstractButton(parent), m_device(device)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void DeviceCard::retranslate()
{
    m_id = m_device.id.value_or(tr("id unknown"));
    setText(deviceText(m_device.model, m_device.mode));
    setAccessibleName(tr("%1, %2", "a device, its id").arg(text(), m_id));
    updateGeometry();
    update();
}

void DeviceCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QSize DeviceCard::sizeHint() const
{
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int wide = std::max(fixed.horizontalAdvance(m_id), fontMetrics().horizontalAdvance(text()));
    return {wide + 3 * unit, pictureHeight + fontMetrics().height() + fixed.height() + 4 * unit};
}

void DeviceCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(isChecked() ? mixed(base, accentInk(palette()), 0.12) : base);
    painter.setPen(QPen(isChecked() ? accentInk(palette()) : hairline(palette()), isChecked() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit, unit);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), unit - 3, unit - 3);
    }
    const BoardDrawing drawing(m_device.model, palette());
    const QSizeF size = drawing.size().scaled(width() - 3.0 * unit, pictureHeight, Qt::KeepAspectRatio);
    drawing.paint(painter, {QPointF((width() - size.width()) / 2, unit * 1.5), size});
    QRect line(unit, pictureHeight + unit * 5 / 2, width() - 2 * unit, fontMetrics().height());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignCenter, text());
    line.translate(0, line.height());
    painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter.drawText(line, Qt::AlignCenter, m_id);
}

} // namespace rescue::ui
