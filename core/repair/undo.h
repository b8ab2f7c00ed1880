// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"

namespace rescue::repair {

/// The run in that folder as it left off: an undo that was begun later has put records without an outcome
/// behind it.
Outcome lastOutcome(const RepairFolder& folder);

/// The application area as it shall be: `area`, which the device has now, with what the repair to be undone
/// (RepairOptions::undoFolder) changed as `old` has it. Of a file that a person chose: all keys.
Bytes areaAsBefore(const RepairContext& repair, const Backup& old, ByteView area);

// An undo puts back what was there before one repair, and not before something that came later. These throw
// ChangedSince, with that as its argument, where the device holds neither what the repair found nor what it
// left. What is damaged by now was nobody's choice: an undo may replace it.

void refuseOtherKeys(const RepairContext& repair, ByteView area);
void refuseOtherFirmware(const RepairContext& repair);

/// In the journal of the repair that was undone. Also where nothing was left to write: an earlier try had
/// come that far, or the cloud alone had been told of another key.
void recordUndone(const RepairContext& repair);

} // namespace rescue::repair
