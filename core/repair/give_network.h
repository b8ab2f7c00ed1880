// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"

namespace rescue::repair {

/// Has the attached, running device keep a network: by control request where it has one (0.8 to 1.5), and
/// then it is restarted; else in listening mode over its serial port, for which a person may be asked to hold
/// SETUP. Throws WifiRefused, NotListening, DidNotReturn, Cancelled.
void giveNetwork(RepairContext& repair, const WifiNetwork& network);

/// The networks that the backup of this repair holds, with their passwords; none where they could not be
/// read.
std::vector<WifiNetwork> networksBefore(const RepairContext& repair);

/// What the device hears, by request 112 (0.8.0-rc.2 to 1.5.x); it takes some seconds. Nothing where it has
/// no such request or does not answer. Throws Cancelled only.
std::optional<std::vector<SeenNetwork>> scanByDevice(World& world, const AttachedDevice& device,
                                                     const std::stop_token& stop);

} // namespace rescue::repair
