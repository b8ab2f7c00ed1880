// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"
#include "core/repair/backup.h"

namespace rescue::repair {

/// The networks that the raw copies of a backup hold. In the DCT they lie in front of the application area,
/// out of reach for DFU: only firmware writes them.
struct SavedNetworks {
    std::vector<WifiNetwork> whole; ///< the one that is tried first in front
    QStringList inPart; ///< names of the others: certificates lie elsewhere, or what is there makes no sense
};
/// Nothing where the backup lacks the copies, or neither is in force.
std::optional<SavedNetworks> savedNetworks(const Backup& backup);

bool opensAlike(const WifiNetwork& one, const WifiNetwork& other);

/// By this a journal tells one network from another without telling which it is: only who has the backup, and
/// the keys in it, can compute it. Of a network with certificates, which cannot be read again: of its name.
QString networkSum(const WifiNetwork& network, const Backup& backup);

} // namespace rescue::repair
