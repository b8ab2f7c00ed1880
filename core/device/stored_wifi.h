// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct.h"
#include "core/device/wifi_network.h"

#include <QStringList>

#include <vector>

namespace rescue::dct {

/// The networks that a raw copy of the DCT remembers, the one that is tried first in front (WICED SDK
/// platform_config_dct_wifi; sign-in with user and password: eap_config_t of
/// platform/MCU/STM32F2xx/SPARK_Firmware_Driver/inc/dct.h v1.5.2). Entries that make no sense are left out,
/// and those with certificates, which lie elsewhere in another form.
std::vector<WifiNetwork> storedWifi(ByteView copy);

/// The names of all its entries, also of those that storedWifi() leaves out.
QStringList storedNames(ByteView copy);

/// One entry as the firmware writes it, accessPointSize bytes. The password stands in it as it is.
Bytes wifiEntry(const WifiNetwork& network);

/// The one sign-in that a device can hold beside its entries.
inline constexpr Field eapConfiguration{3823, 4296};
Bytes eapEntry(const WifiEnterprise& enterprise);
std::optional<WifiEnterprise> readEapEntry(ByteView field);

} // namespace rescue::dct
