// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue::cli {

/// Documented in README.md and never renumbered: scripts depend on them.
enum class ExitCode {
    Ok = 0,
    Internal = 1,
    Usage = 2,
    NoDevice = 3,
    RefusedByCloud = 4,
    DeviceFailed = 5,
    NotSeenOnline = 6,
    Cancelled = 7,
    DecisionNeeded = 8,
    CloudUnreachable = 9,
    FileTrouble = 10,
};

ExitCode exitCodeOf(FailureCode code);
ExitCode exitCodeOf(const repair::Outcome& outcome);

} // namespace rescue::cli
