// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_strip.h"

#include "core/support/step_text.h"
#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rescue::ui {

LampStrip::LampStrip(LampClock& clock, QWidget* parent)
    : QWidget(parent), m_lamp(new LampWidget(clock, this)), m_words(new QLabel(this)), m_usb(new QLabel(this))
{
    setMinimumHeight(6 * unit);
    m_words->setWordWrap(true);
    m_usb->setWordWrap(true);
    m_usb->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    setAccessibleRole(this, QAccessible::StatusBar);
    m_lamp->setFixedSize(5 * unit, 5 * unit);
    m_lamp->setGround(sideFill(palette()));
    m_words->setObjectName(QStringLiteral("stripLamp"));
    m_usb->setObjectName(QStringLiteral("stripUsb"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, unit / 2, 3 * unit, unit / 2);
    row->setSpacing(unit);
    row->addWidget(m_lamp);
    row->addWidget(m_words, 3);
    row->addWidget(m_usb, 2);
}

void LampStrip::setLamp(std::optional<led::Pattern> pattern)
{
    m_pattern = pattern;
    m_lamp->setVisible(pattern.has_value());
    if (pattern && m_lamp->pattern() != *pattern)
        m_lamp->setPattern(*pattern);
    retranslate();
}

void LampStrip::setDevice(Model model, std::optional<DeviceMode> mode)
{
    m_model = model;
    m_mode = mode;
    retranslate();
}

void LampStrip::retranslate()
{
    setAccessibleName(tr("Lamp and USB"));
    m_words->setText(m_pattern ? tr("The lamp now: %1").arg(patternText(*m_pattern)) : QString());
    m_usb->setText(tr("USB: %1").arg(deviceText(m_model, m_mode)));
}

void LampStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_lamp->setGround(sideFill(palette()));
}

void LampStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), sideFill(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace rescue::ui
