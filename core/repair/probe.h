// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/handshake_probe.h"
#include "core/world.h"

namespace rescue::repair {

/// The handshake probe with what lies in a key area (a device's, or a saved one's), against where the devices
/// of this world connect to. Throws Cancelled only.
ProbeResult probeKeysIn(ByteView keyArea, const QString& deviceId, World& world, const std::stop_token& stop);

} // namespace rescue::repair
