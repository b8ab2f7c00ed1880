// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

namespace rescue::dfu {

/// The DFU functional descriptor and the alternate settings of a DFU interface (USB DFU 1.1, 4.1.3; ST
/// AN3156).
struct Interface {
    std::uint8_t number = 0;
    std::uint16_t transferSize = 0; ///< wTransferSize in bytes
    struct Alternate {
        std::uint8_t setting = 0;
        std::uint8_t nameIndex = 0; ///< string descriptor with the memory layout
    };
    std::vector<Alternate> alternates;
};

/// Finds the DFU interface (class FE, subclass 01, protocol 02) in a whole configuration descriptor.
/// Throws Failure(DeviceProtocol) when there is none or the bytes are cut short or inconsistent.
Interface parseConfiguration(ByteView configuration);

/// One run of equal sectors of a DfuSe memory layout.
struct Segment {
    std::uint32_t address = 0;
    std::uint32_t sectorSize = 0;
    std::uint32_t sectorCount = 0;
    bool readable = false, erasable = false, writable = false;

    std::uint64_t end() const { return std::uint64_t{address} + std::uint64_t{sectorSize} * sectorCount; }
};

/// "@DCT Flash   /0x00000000/01*016Kg" as data.
struct MemoryLayout {
    QString name;
    std::vector<Segment> segments;
};

/// Parses a DfuSe alternate-setting string (ST UM0424, 10.3.2). Throws Failure(DeviceProtocol).
MemoryLayout parseMemoryLayout(const QString& text);

} // namespace rescue::dfu
