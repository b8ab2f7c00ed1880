// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/saved_networks.h"
#include "core/repair/step.h"

namespace rescue::repair {

/// What makes `before` of `now`: a network can be put in front of the others or in the place of its namesake,
/// and all can be forgotten; no more than that.
struct NetworkChange {
    bool clear = false;             ///< first of all
    std::vector<WifiNetwork> given; ///< in this order
    bool nothing() const { return !clear && given.empty(); }
};
/// Nothing is cleared that could not be given again: what the repair added stays then.
NetworkChange changeBack(const SavedNetworks& before, const SavedNetworks& now);

/// Throws ChangedSince where the device knows a network that the repair neither found nor gave it.
/// `old`: what the repair saved.
void refuseOtherNetworks(const RepairContext& repair, const Backup& old);

/// Names of networks that the repair found and whose copy is not enough to enter them again: for a person to
/// know before the undo. Empty also where the backup cannot be read.
QStringList networksOutOfReach(const Outcome& past);

} // namespace rescue::repair
