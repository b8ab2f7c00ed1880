// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"

namespace rescue::repair {

/// After `lost`: is this a device that can be waited for? It has to be able to say that it is the same one:
/// the next socket may hold its twin.
bool mayComeBack(const RepairContext& repair, const Failure& lost);

/// The device left the bus in the middle: waits for it, as long as a person may take for the buttons,
/// whatever the socket and the mode it comes back in. Nothing is written to any other. Throws `lost` when it
/// does not come, or the person stops the repair; OtherDevice when another one was plugged in in its place.
void awaitReplug(RepairContext& repair, const Failure& lost);

} // namespace rescue::repair
