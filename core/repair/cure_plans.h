// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure.h"
#include "core/repair/runner.h"

namespace rescue::repair {

/// The one way from what a diagnosis says to what the Runner runs. Nothing for a cure that is done by hand or
/// by somebody else, and for one that is not built. Run it with optionsFor() the same cure.
std::optional<Plan> planFor(diagnosis::Cure cure, const RepairOptions& options);

bool contains(const Plan& plan, StepId step);

/// What choosing this cure says beyond what a person chose: "back to Particle's cloud" answers what to do
/// about the other cloud, "the key that is there" allows no new one.
RepairOptions optionsFor(diagnosis::Cure cure, RepairOptions options);

} // namespace rescue::repair
