// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/dct_store.h"
#include "core/practice/virtual_photon.h"

namespace rescue::practice {

/// How the bootloaders differ, read from device-os platform/MCU/STM32F2xx/STM32_USB_Device_Driver at v0.4.4,
/// v0.4.7, v0.4.9, v0.5.0, v0.5.5, v0.6.4, v0.7.0, v1.2.1, v1.5.2 and v2.3.1.
struct BootloaderQuirks {
    bool memoryByAddress;       ///< up to 0.4.8: the alt setting is ignored, the address chooses the memory
    bool silentFailures;        ///< up to 0.4.8: failed flash work ends in a good status stage
    bool leavesAtOnce;          ///< up to 0.4.4: state 7, and off the bus before the status stage
    bool verifiesFlash;         ///< from 0.5.0: compares what it programmed, tries three times, then fails
    bool cleansStatus;          ///< up to 0.6.0: changes of state reset the poll time, configuring an error
    bool echoesBuffer;          ///< up to 0.6.4: reading nowhere shows the last download, later zeros
    bool usesSystemParts;       ///< from 0.7.0: the DCT code lies in the system parts
    bool reloadsDctCode;        ///< from 1.3: looks for the DCT code again after a write to the system parts
    bool microsoft;             ///< from 0.6.0: Microsoft OS descriptors, device id as serial number
    std::uint8_t flashPollTime; ///< milliseconds

    static BootloaderQuirks of(const PhotonSetup& setup);
};

/// The bootloader's media layer: what an alt setting can do with an address. No clock; durations are added
/// to `held`. Not thread-safe.
class DfuMemory {
public:
    static constexpr std::size_t transferSize = 4096;
    /// Below this nothing can be erased or written through DFU, whatever the alt string says.
    static constexpr std::uint32_t firstWritable = 0x08020000;

    DfuMemory(const PhotonSetup& setup, FlashMemory& flash, DctStore& dct);

    /// False: the work failed (and `held` says how long that took).
    bool erase(std::uint8_t alternate, std::uint32_t address, std::chrono::microseconds& held);
    bool write(std::uint8_t alternate, std::uint32_t address, ByteView bytes,
               std::chrono::microseconds& held);
    /// Nothing where there is no memory at this address or it has no code to be read with.
    std::optional<Bytes> read(std::uint8_t alternate, std::uint32_t address, std::size_t count);
    /// Milliseconds to be reported for the work; nothing leaves the last report as it was.
    std::optional<std::uint16_t> pollTime(std::uint8_t alternate, std::uint32_t address, bool erase) const;

private:
    enum class Medium { Flash, Dct, None };
    Medium mediumAt(std::uint8_t alternate, std::uint32_t address) const;
    bool writeFlash(std::uint32_t address, ByteView bytes, std::chrono::microseconds& held);
    bool dctWorks();
    void loseDctCode(std::uint32_t address, std::size_t size);

    Model m_model;
    BootloaderQuirks m_quirks;
    FlashMemory& m_flash;
    DctStore& m_dct;
    std::optional<bool> m_dctCode; ///< whether it was found; nothing = to be looked for at the next use
};

} // namespace rescue::practice
