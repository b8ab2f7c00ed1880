// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/facts.h"

#include <QString>

namespace rescue {

// The facts of a pattern in words (context "PatternFacts").

/// "Photon, P1 and Duo"; "all devices"; "all but Core".
QString modelsText(led::Models models);

/// From and up to which software a pattern exists, in whole sentences; empty where it always has.
QString versionsText(led::Pattern pattern);

/// What makes the pattern come, as a whole sentence; empty where it comes by itself.
QString triggerText(led::Trigger trigger);

/// A crash code (led::lastSosCode): its technical name, and what is usually behind it.
QString sosName(int code);
QString sosCause(int code);

} // namespace rescue
