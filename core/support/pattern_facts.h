// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/facts.h"
#include "core/led/kind.h"

#include <QString>
#include <QStringList>

namespace rescue {

// The facts of a pattern in words (context "PatternFacts").

/// "Photon, P1 and Duo"; "all devices"; "all but Core".
QString modelsText(led::Models models);

/// From and up to which software a pattern exists, in whole sentences; empty where it always has.
QString versionsText(led::Pattern pattern);

/// What makes the pattern come, as a whole sentence; empty where it comes by itself.
QString triggerText(led::Trigger trigger);

/// "Breathing": the heading over patterns of one movement.
QString movementText(led::Movement movement);

/// What is to be said about a pattern besides its meaning: which devices show it and since when; what makes
/// it come; what some of them mean by it. Each one or two whole sentences.
QStringList patternNotes(led::Pattern pattern);

/// A crash code (led::lastSosCode): its technical name, and what is usually behind it.
QString sosName(int code);
QString sosCause(int code);
/// "8: Out of heap memory. The program uses more memory than there is.": one line for each code.
QStringList sosNotes();

} // namespace rescue
