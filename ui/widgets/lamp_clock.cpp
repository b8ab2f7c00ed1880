// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_clock.h"

namespace rescue::ui {

LampClock::LampClock(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(25);
    connect(&m_timer, &QTimer::timeout, this, &LampClock::tick);
}

void LampClock::addViewer()
{
    if (m_viewers++ == 0)
        m_timer.start();
}

void LampClock::removeViewer()
{
    if (--m_viewers == 0)
        m_timer.stop();
}

} // namespace rescue::ui
