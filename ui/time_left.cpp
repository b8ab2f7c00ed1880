// SPDX-License-Identifier: Apache-2.0
#include "ui/time_left.h"

namespace rescue::ui {

using namespace std::chrono_literals;
using repair::StepTimes;

TimeLeft::TimeLeft(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TimeLeft::tell);
}

TimeLeft::~TimeLeft() = default; // the jthread joins

void TimeLeft::begin(const repair::Plan& plan)
{
    m_saving = {};
    m_clock.emplace(plan, m_file.isEmpty() ? StepTimes() : StepTimes::load(m_file));
    m_second.start();
    tell();
}

void TimeLeft::hear(const repair::Event& event)
{
    if (!m_clock)
        return;
    m_clock->hear(event, SteadyClock::now());
    const bool news = std::holds_alternative<repair::StepStarted>(event) ||
                      std::holds_alternative<repair::WaitStarted>(event) ||
                      std::holds_alternative<repair::WaitEnded>(event);
    if (news)
        tell();
}

void TimeLeft::pause()
{
    if (!m_clock)
        return;
    m_clock->pause(SteadyClock::now());
    tell();
}

void TimeLeft::resume()
{
    if (!m_clock)
        return;
    m_clock->resume(SteadyClock::now());
    tell();
}

void TimeLeft::finish(const repair::Outcome& outcome)
{
    if (!m_clock)
        return;
    m_clock->finish(outcome, SteadyClock::now());
    m_second.stop();
    save();
    m_clock.reset();
    tell();
}

void TimeLeft::tell()
{
    Q_EMIT changed(m_clock ? m_clock->left(SteadyClock::now()) : std::nullopt);
}

/// A disk may take its time to confirm a write; the window does not wait for it.
void TimeLeft::save()
{
    if (m_file.isEmpty())
        return;
    m_saving = std::jthread([times = m_clock->times(), file = m_file] {
        try {
            times.save(file);
        } catch (const Failure&) {
            // Only the next estimate is poorer. A full disk is told by whoever writes what matters.
        }
    });
}

} // namespace rescue::ui
