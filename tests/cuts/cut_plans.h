// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/repair_bench.h"

#include <span>

namespace rescue::cuts {

/// Bootloaders that behave differently, each with a release of Device OS that it came with.
struct Generation {
    const char* name;
    practice::BootloaderEra era;
    const char* release;
    Model model = Model::Photon;
};
std::span<const Generation> generations();

/// A plan that writes, with a device that needs it.
struct CutPlan {
    const char* name;
    practice::Fault fault;
    /// Makes the rest of the trouble, sets the options and gives the plan. Runs once.
    repair::Plan (*prepare)(test::Bench& bench);
    /// The device gets a key that nobody knows before: right is any that works and that the account knows.
    bool newKey = false;
    /// The restore plan undoes it, however far it came.
    bool restorable = false;
    /// Of transfers that follow one another in the same way so many are cut (cut.h); 0: every one.
    int alike = 0;
    /// Names of the generations it can be run on, with a space behind each; empty: all.
    const char* on = "";
    bool runsOn(const Generation& generation) const;
};
std::span<const CutPlan> cutPlans();

} // namespace rescue::cuts
