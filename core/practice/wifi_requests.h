// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/firmware_host.h"

namespace rescue::practice {

/// The requests 110 to 115 of 0.8.0-rc.2 to 1.5.x (device-os system/src/control/wifi.cpp v1.5.2).
struct WifiReply {
    std::int32_t result = 0;
    Bytes message;
};
/// Nothing where `type` is none of them.
std::optional<WifiReply> wifiRequest(FirmwareHost& host, std::uint16_t type, ByteView payload);

} // namespace rescue::practice
