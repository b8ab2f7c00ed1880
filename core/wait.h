// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <stop_token>

namespace rescue {

using Milliseconds = std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

/// Every wait in the core takes one of these: it ends when the event comes, at `deadline`, or when `stop` is
/// requested.
struct WaitLimit {
    SteadyClock::time_point deadline;
    std::stop_token stop;

    static WaitLimit in(Milliseconds span, std::stop_token stop = {})
    {
        return {SteadyClock::now() + span, std::move(stop)};
    }
    /// Whole milliseconds left, never negative.
    Milliseconds left() const
    {
        const auto span = std::chrono::duration_cast<Milliseconds>(deadline - SteadyClock::now());
        return span > Milliseconds::zero() ? span : Milliseconds::zero();
    }
    bool over() const { return stop.stop_requested() || SteadyClock::now() >= deadline; }
};

/// Throws Failure(Cancelled) when a stop was requested.
void throwIfStopped(const std::stop_token& stop);

} // namespace rescue
