// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/firmware_host.h"

namespace rescue::practice {

struct SecurityAnswer {
    std::int32_t result = 0;
    Bytes reply;
};

/// Requests 210, 211, 220 and 221, of firmware that speaks TCP (device-os system/src/control/config.cpp and
/// hal/src/stm32f2xx/ota_flash_hal_stm32f2xx.cpp, v0.8.0-rc.2 to v3.3.1). Nothing for any other type.
std::optional<SecurityAnswer> securityAnswer(FirmwareHost& host, std::uint16_t type, ByteView payload);

} // namespace rescue::practice
