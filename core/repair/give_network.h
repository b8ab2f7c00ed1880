// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/step.h"
#include "core/serial/listening.h"

namespace rescue::repair {

/// Has the attached, running device keep a network: by control request where it has one (0.8 to 1.5), and
/// then it is restarted; else in listening mode over its serial port, for which a person may be asked to hold
/// SETUP. The journal tells of it first, and the outcome afterwards. Throws WifiRefused, NotListening,
/// DidNotReturn, Cancelled.
void giveNetwork(RepairContext& repair, const WifiNetwork& network);

/// The port of the attached device where it listens now; null where it does not. Firmware that can tell
/// (since 1.1.0) is asked by request: its program would take the letters for its own. Takes a moment, so that
/// it can be called again and again. Throws Cancelled.
std::unique_ptr<SerialLine> lineIfListening(RepairContext& repair);

/// Before networks are given or forgotten: from then on an undo has some to put back, where the backup of
/// this repair tells which. And once that has happened.
void announceNetworks(RepairContext& repair, const QString& event, QJsonObject facts = {});
void noteNetworks(RepairContext& repair);

/// What the device hears, by request 112 (0.8.0-rc.2 to 1.5.x); it takes some seconds. Nothing where it has
/// no such request or does not answer. Throws Cancelled only.
std::optional<std::vector<SeenNetwork>> scanByDevice(World& world, const AttachedDevice& device,
                                                     const std::stop_token& stop);

} // namespace rescue::repair
