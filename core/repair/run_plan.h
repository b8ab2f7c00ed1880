// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"

namespace rescue::repair {

/// Runs the steps of a plan one after the other on the calling thread and says how it ended. Never throws.
/// Whatever happens, a device brought into DFU mode is restarted into its firmware before this returns.
Outcome runPlan(const Plan& plan, RepairContext& repair);

} // namespace rescue::repair
