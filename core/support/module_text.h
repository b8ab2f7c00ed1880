// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

// Modules of the firmware in words. Translatable (context "ModuleText").

/// "System part 2"
QString moduleName(firmware::ModuleFunction function, int index);
/// What will be done, or was: "System part 2: version 1.5.2 → 2.3.1", "Bootloader: damaged → version 1005".
QString moduleChangeText(const repair::ModuleChange& change);
QStringList moduleChangeTexts(const std::vector<repair::ModuleChange>& changes);

} // namespace rescue
