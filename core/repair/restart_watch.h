// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"

namespace rescue::repair {

/// Waits until the device went off the bus and came back running its firmware, maybe under another address.
/// Nothing when the limit is reached first. Throws Cancelled.
std::optional<AttachedDevice> waitForRestart(UsbBus& usb, const AttachedDevice& before,
                                             const WaitLimit& limit);

} // namespace rescue::repair
