// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"

namespace rescue::practice {

/// What the bootloader says about itself on USB, byte for byte (device-os bootloader/src/stm32f2xx/
/// usbd_desc.c, platform/MCU/STM32F2xx/STM32_USB_Device_Driver usbd_dfu_core.c, usbd_wcid.h; v0.4.7, v0.6.4,
/// v2.3.1).
namespace dfu {

Bytes deviceDescriptor(const PhotonSetup& setup);
Bytes configurationDescriptor();
/// The DFU functional descriptor alone, as inside the configuration.
Bytes functionalDescriptor();
/// By index; 0 is unused. 6 and 7 name the alt settings.
std::vector<QString> strings(const PhotonSetup& setup);
/// A string as descriptor; `text` is plain ASCII.
Bytes stringDescriptor(const QString& text);
/// String descriptor 0: U.S. English.
Bytes languages();

// Microsoft's way of saying "use WinUSB" (from 0.6.0).
inline constexpr std::uint8_t microsoftVendorCode = 0xee;
Bytes microsoftString();       ///< string descriptor 0xEE
Bytes microsoftCompatibleId(); ///< vendor request, wIndex 4
Bytes microsoftProperties();   ///< vendor request, wIndex 5

} // namespace dfu
} // namespace rescue::practice
