// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"

namespace rescue::repair {

/// The device's lamp races through all colours until the limit (deadline or stop) or until it leaves the bus:
/// so a person finds it among others. Changes nothing that lasts. False where it cannot: in DFU mode, and
/// with firmware older than the request. Throws what opening and asking throw.
bool identify(UsbBus& usb, const AttachedDevice& device, const WaitLimit& limit);

} // namespace rescue::repair
