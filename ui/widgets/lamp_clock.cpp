// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_clock.h"

#include "ui/desktop/reduced_motion.h"

namespace rescue::ui {

LampClock::LampClock(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(25);
    connect(&m_timer, &QTimer::timeout, this, &LampClock::tick);
}

void LampClock::addViewer()
{
    ++m_viewers;
    run();
}

void LampClock::removeViewer()
{
    --m_viewers;
    run();
}

void LampClock::setStill(bool still)
{
    if (still == m_still)
        return;
    m_still = still;
    run();
    Q_EMIT tick();
}

void LampClock::follow(const ReducedMotion& motion)
{
    setStill(motion.wanted());
    connect(&motion, &ReducedMotion::changed, this, &LampClock::setStill);
}

void LampClock::run()
{
    const bool wanted = m_viewers > 0 && !m_still;
    if (wanted && !m_timer.isActive())
        m_timer.start();
    else if (!wanted)
        m_timer.stop();
}

} // namespace rescue::ui
