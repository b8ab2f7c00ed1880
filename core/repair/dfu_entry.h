// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/attached_device.h"
#include "core/repair/event.h"

namespace rescue::repair {

class Narrator;

/// How long a person may take to press the buttons, and who hears what is waited for.
struct DfuEntry {
    Milliseconds buttonTimeout;
    Narrator& narrator;
    std::stop_token stop;
};

/// Brings the device into DFU mode and answers with what then is on the bus: by control request where the
/// firmware has it, else by opening its serial port at 14400 baud, else by waiting for the person's buttons.
/// Returns at once if it is already there. Throws DfuNotReached, OtherDevice, Cancelled.
AttachedDevice enterDfu(World& world, const AttachedDevice& device, const DfuEntry& entry);

} // namespace rescue::repair
