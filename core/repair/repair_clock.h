// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step_times.h"

namespace rescue::repair {

/// Follows one repair by what it tells: learns how long its steps take, and says how long it still needs. A
/// plain value without a clock of its own: every call is told the time, which never goes back.
class RepairClock {
public:
    using Time = SteadyClock::time_point;

    RepairClock(Plan plan, StepTimes known) : m_plan(std::move(plan)), m_times(std::move(known)) {}

    void hear(const Event& event, Time now);
    /// While a question is open the time belongs to the person and counts for nothing.
    void pause(Time now);
    void resume(Time now);
    /// The step that was running counts as learnt only if the repair did not end in it.
    void finish(const Outcome& outcome, Time now);

    /// Nothing: not known, because the step takes longer than ever before, or waits for a person's decision.
    std::optional<Milliseconds> left(Time now) const;
    /// What was known before, and what was learnt since.
    const StepTimes& times() const { return m_times; }

private:
    void endStep(Time now);
    void waitStarted(const WaitStarted& wait, Time now);
    Milliseconds elapsed(Time now) const;

    struct Running {
        Work work;
        std::size_t index;
        Time since;
        Milliseconds paused{0};
        std::optional<Time> pausedAt;
        Milliseconds unmeasured{0};       ///< its likely length, if none was ever measured
        std::optional<Milliseconds> told; ///< what the step itself says is left, at `toldAt`
        Time toldAt;
        bool disturbed = false; ///< the cable came out: nothing to learn from
    };
    Plan m_plan;
    StepTimes m_times;
    std::optional<Running> m_running;
};

} // namespace rescue::repair
