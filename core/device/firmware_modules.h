// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <optional>

namespace rescue {

/// One piece of the firmware in its place (not the copies kept for a restore), as the running firmware itself
/// judges it.
struct FirmwareModule {
    enum class Kind { Bootloader, System, Application, Whole, Radio };
    Kind kind = Kind::System;
    int index = 0;
    int version = 0;
    bool intact = true;          ///< length and checksum are right
    bool dependenciesMet = true; ///< what it needs is there, and new enough
    bool sound() const { return intact && dependenciesMet; }
    bool operator==(const FirmwareModule&) const = default;
};

/// The reply of control request 90, in either of its forms: JSON up to 1.0.x, protobuf from 1.1.0 on
/// (device-os system/src/system_control_internal.cpp v1.0.0, system/src/control/storage.cpp v1.2.1); also
/// what the letter 's' prints in listening mode (system/src/system_update.cpp v1.0.0). Modules of a kind that
/// we do not know are left out. Nothing where it is neither form or is cut short.
std::optional<std::vector<FirmwareModule>> readFirmwareModules(ByteView reply);

} // namespace rescue
