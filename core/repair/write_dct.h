// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"

namespace rescue::repair {

/// The stretch in which they differ, in whole words as the bootloader writes them; nothing where they are
/// equal. Both have the same size.
std::optional<dct::Field> changedStretch(ByteView now, ByteView wanted);

/// Makes the application area of the DCT what `wantedArea` is, which differs from the backup's in `run` only.
/// What is written is read back with all around it, so that a block that came to lie in another place shows
/// too; it goes in once more if it did not arrive (a dropped write leaves no other trace), then the old bytes
/// go back: the device never keeps a third state. Throws VerifyFailed after that.
void writeDctSurely(RepairContext& repair, dct::Field run, ByteView wantedArea);

/// The same for a setting of the system that is neither key nor in the backup's care: a flag, or what an
/// update lost. `content` begins where `field` does and is no longer than it.
void writeSetting(RepairContext& repair, dct::Field field, ByteView content, StepId step);

} // namespace rescue::repair
