// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/second_device_row.h"

#include "core/support/step_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace rescue::ui {

SecondDeviceRow::SecondDeviceRow(practice::PracticeWorld& world, LampClock& clock, QWidget* parent)
    : QWidget(parent), m_world(world), m_lamp(new LampWidget(clock, this)), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("practiceSecond"));
    m_lamp->setFixedSize(5 * unit, 5 * unit);
    m_words->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit);
    line->addWidget(m_lamp);
    line->addWidget(m_words, 1);
    refresh();
}

SecondDeviceRow::~SecondDeviceRow()
{
    if (m_listener != 0)
        m_world.secondDevice()->unlisten(m_listener);
}

void SecondDeviceRow::refresh()
{
    practice::VirtualPhoton* device = m_world.secondDevice();
    setVisible(device != nullptr && m_world.trouble() == practice::Trouble::SecondDevice);
    if (device == nullptr)
        return;
    if (m_listener == 0)
        m_listener = device->listen(
            [this] { QMetaObject::invokeMethod(this, &SecondDeviceRow::refresh, Qt::QueuedConnection); });
    const practice::LampState lamp = device->lamp();
    m_lamp->setPattern(lamp.pattern, lamp.since, lamp.era);
    retranslate();
}

void SecondDeviceRow::retranslate()
{
    m_words->setText(tr("%1: %2", "a second device, what its lamp does")
                         .arg(modelInfo(Model::P1).name, patternText(m_lamp->pattern())));
}

void SecondDeviceRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rescue::ui
