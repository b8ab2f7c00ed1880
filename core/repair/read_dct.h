// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"

namespace rescue::repair {

/// A backup of the attached device, which nothing has been put into.
Backup emptyBackup(const RepairContext& repair);

/// The application area through the DCT, as much as this device has of it; may be all zeros
/// (dct::unreadable()). The raw copies go into `backup`, as addRawCopies() has it: they have to say the same,
/// or two readings have to. Throws DeviceProtocol where neither is so.
Bytes readSettings(RepairContext& repair, Backup& backup, StepId step);

/// The raw copies that the device lets be read, as a second witness: no failure where it refuses. Where
/// `step` is about nothing else, tells its progress.
void addRawCopies(RepairContext& repair, Backup& backup, StepId step);

/// The application area in the raw copies of a backup; empty where it has none or their header is unknown.
ByteView rawArea(const Backup& backup);

} // namespace rescue::repair
