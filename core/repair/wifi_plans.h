// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/runner.h"

namespace rescue::repair {

/// For a radio that joins nothing: the system software anew, the antenna that options.antenna chooses, all
/// networks forgotten, and options.wifi set.
Plan radioPlan(const RepairOptions& options);

} // namespace rescue::repair
