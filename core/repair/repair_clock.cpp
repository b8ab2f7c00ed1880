// SPDX-License-Identifier: Apache-2.0
#include "core/repair/repair_clock.h"

#include <algorithm>

namespace rescue::repair {

namespace {

Milliseconds between(RepairClock::Time from, RepairClock::Time to)
{
    return std::chrono::duration_cast<Milliseconds>(to - from);
}

} // namespace

void RepairClock::hear(const Event& event, Time now)
{
    if (const auto* step = std::get_if<StepStarted>(&event)) {
        endStep(now);
        const Work work{step->step};
        m_running = Running{.work = work,
                            .index = static_cast<std::size_t>(step->index),
                            .since = now,
                            .pausedAt = {},
                            .unmeasured = unmeasuredTime(work),
                            .told = {},
                            .toldAt = {}};
    } else if (const auto* wait = std::get_if<WaitStarted>(&event)) {
        waitStarted(*wait, now);
    } else if (std::holds_alternative<WaitEnded>(event)) {
        resume(now);
    } else if (const auto* progress = std::get_if<StepProgress>(&event)) {
        // What this device took so far says more than what others took before.
        if (m_running && progress->left && progress->step == m_running->work.step) {
            m_running->told = progress->left;
            m_running->toldAt = now;
        }
    }
}

void RepairClock::waitStarted(const WaitStarted& wait, Time now)
{
    if (!m_running)
        return;
    const bool byHand = wait.what == WaitFor::DfuByButtons || wait.what == WaitFor::SafeModeByButtons ||
                        wait.what == WaitFor::ListenByButton || wait.what == WaitFor::ClearByButton;
    if (byHand)
        m_running->work.byHand = true;
    if (wait.what == WaitFor::Replug) {
        m_running->disturbed = true;
        pause(now);
    }
    m_running->unmeasured = elapsed(now) + wait.usual;
}

void RepairClock::pause(Time now)
{
    if (m_running && !m_running->pausedAt)
        m_running->pausedAt = now;
}

void RepairClock::resume(Time now)
{
    if (!m_running || !m_running->pausedAt)
        return;
    m_running->paused += between(*m_running->pausedAt, now);
    m_running->pausedAt.reset();
}

void RepairClock::finish(const Outcome& outcome, Time now)
{
    if (outcome.failedStep)
        m_running.reset();
    endStep(now);
}

void RepairClock::endStep(Time now)
{
    if (m_running && !m_running->disturbed)
        m_times.add(m_running->work, elapsed(now));
    m_running.reset();
}

Milliseconds RepairClock::elapsed(Time now) const
{
    return between(m_running->since, m_running->pausedAt.value_or(now)) - m_running->paused;
}

std::optional<Milliseconds> RepairClock::left(Time now) const
{
    if (m_running && m_running->pausedAt)
        return std::nullopt;
    Milliseconds sum{0};
    if (m_running && m_running->told) {
        sum = std::max(Milliseconds::zero(), *m_running->told - between(m_running->toldAt, now));
    } else if (m_running) {
        const auto rest = m_times.left(m_running->work, elapsed(now), m_running->unmeasured);
        if (!rest)
            return std::nullopt;
        sum = *rest;
    }
    for (std::size_t i = m_running ? m_running->index + 1 : 0; i < m_plan.steps.size(); ++i) {
        const Work work{m_plan.steps[i]};
        sum += m_times.left(work, Milliseconds::zero(), unmeasuredTime(work)).value_or(Milliseconds::zero());
    }
    return sum;
}

} // namespace rescue::repair
