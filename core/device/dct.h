// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <array>

namespace rescue::dct {

/// A named piece of the application area of the device configuration table (DCT): what DFU alt setting 1
/// shows from address 0 on Photon, P1, Duo and Electron. Offsets and sizes in bytes: device-os
/// platform/MCU/STM32F2xx/SPARK_Firmware_Driver/inc/dct.h, v0.4.7 to v3.3.1.
struct Field {
    std::uint16_t offset;
    std::uint16_t size;

    ByteView in(ByteView area) const { return area.subspan(offset, size); }
    std::uint16_t end() const { return static_cast<std::uint16_t>(offset + size); }
};

inline constexpr Field systemFlags{0, 32};
inline constexpr Field devicePrivateKey{34,
                                        1216}; ///< PKCS#1 DER, 0xFF behind it; the firmware reads 612 bytes
inline constexpr Field devicePublicKey{1250, 384}; ///< SubjectPublicKeyInfo cache, refreshed by the firmware
inline constexpr Field staticIp{1634, 24};
/// 0xA5: system firmware from 1.3.0-rc.1 on installs at its next start what lies in the update slot.
inline constexpr Field updatePending{1753, 1};
inline constexpr std::uint8_t updateIsPending = 0xa5;
inline constexpr Field claimCode{1762, 63};
inline constexpr Field claimed{1825, 1}; ///< '1' once the cloud confirmed the claim
inline constexpr Field versionString{1858, 32};
inline constexpr Field serverSlot{2082,
                                  512}; ///< public key, address at +384, port at +450 (field is 768 long)
inline constexpr Field serverField{2082, 768};
inline constexpr Field antenna{2976, 1};
inline constexpr Field deviceId{3618, 12}; ///< since 0.6

/// End of the area up to 0.4.8, and of everything we ever read or write for TCP devices.
inline constexpr std::uint16_t smallestAreaSize = 4258;
/// End of the area from 0.7 on.
inline constexpr std::uint16_t areaSize = 8391;

// The two copies in internal flash, readable through DFU alt setting 0 whatever the firmware's health
// (linker_stm32f2xx_bootloader.ld, v2.3.1). The application area follows WICED's own header.
inline constexpr std::uint32_t copySize = 0x4000;
inline constexpr std::array<std::uint32_t, 2> copyAddresses{0x08004000, 0x08008000};
inline constexpr std::uint16_t wicedHeaderSize = 7548;
/// How much of the application area one raw copy holds before the next sector begins.
inline constexpr std::uint16_t areaInCopy = copySize - wicedHeaderSize;

/// What the header of one raw copy says. WICED SDK platform_dct header: full size, used size,
/// write_incomplete at 8, is_current at 9, magic "BRCM" at 12.
struct CopyHeader {
    bool recognised = false; ///< magic and sizes make sense
    bool current = false;    ///< marked as the valid copy and completely written
};
CopyHeader readCopyHeader(ByteView copy);

/// Which of the raw copies is in force, 0 or 1; nothing where neither header is recognised or not exactly one
/// claims to be current.
std::optional<int> currentCopy(ByteView firstCopy, ByteView secondCopy);
/// The application area of that copy; empty where there is none.
ByteView currentArea(ByteView firstCopy, ByteView secondCopy);

/// All zeros (what bootloaders from 0.7 answer when the system firmware is damaged) or all 0xFF: no backup,
/// no evidence.
bool unreadable(ByteView area);

} // namespace rescue::dct
