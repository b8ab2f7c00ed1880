// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/device/models.h"

#include <array>

namespace rescue::firmware {

/// What a module is for: device-os services/inc/module_info.h, v2.3.1.
enum class ModuleFunction : std::uint8_t {
    None = 0,
    Bootloader = 2,
    Monolithic = 3,
    System = 4,
    Application = 5,
    NetworkProcessor = 7,
    Radio = 8,
    Asset = 9,
};

/// A module that another one needs, in this version or a newer one. Function None: nothing needed.
struct Dependency {
    ModuleFunction function = ModuleFunction::None;
    int index = 0;
    int version = 0;
    bool operator==(const Dependency&) const = default;
};

/// What a module says of itself.
struct ModuleHead {
    std::uint32_t start = 0; ///< where it runs
    std::uint32_t end = 0;   ///< the address of its CRC: end - start bytes stand before that
    std::uint8_t flags = 0;
    int version = 0;
    int platformId = 0;
    ModuleFunction function = ModuleFunction::None;
    int index = 0;
    std::array<Dependency, 2> needs;

    /// With the CRC.
    std::size_t size() const { return end - start + 4; }
    bool operator==(const ModuleHead&) const = default;
};

/// Says that the first 24 bytes go when it is installed; that the body is packed; that several modules stand
/// one behind the other.
inline constexpr std::uint8_t dropPrefixFlag = 0x01, compressedFlag = 0x02, combinedFlag = 0x04;

inline constexpr std::size_t modulePrefixSize = 24;
/// Behind the vector table of what the processor starts at, on the second generation and on the third.
inline constexpr std::size_t prefixBehindVectors = 0x184, prefixBehindVectorsGen3 = 0x200;

/// The prefix at `offset`; nothing where the bytes end before it does, or where end is not behind start.
std::optional<ModuleHead> readModuleHead(ByteView bytes, std::size_t offset);

/// What is wrong with a file or with a place in flash memory.
enum class ModuleFlaw {
    NotAModule, ///< no prefix where one may stand
    CutShort,   ///< fewer bytes than the prefix tells
    TooLong,    ///< more than that: something was appended
    Damaged,    ///< CRC-32 or SHA-256 does not match
};
inline constexpr ModuleFlaw lastModuleFlaw = ModuleFlaw::Damaged;

/// Identifies a build of a product; both 0xFFFF where it is none.
struct ProductVersion {
    std::uint16_t productId = 0xffff;
    std::uint16_t version = 0xffff;
    bool operator==(const ProductVersion&) const = default;
};

/// A module file, looked at. `head` can be there although there is a flaw: what it claims to be.
struct ModuleFile {
    std::optional<ModuleHead> head;
    std::optional<ModuleFlaw> flaw;
    std::optional<ProductVersion> product; ///< only of modules whose suffix has the field, and sound ones

    bool sound() const { return head && !flaw; }
};

/// Never throws. The CRC is that of zlib, stored big-endian behind all else; the suffix before it holds the
/// SHA-256 of what precedes that (particle-iot/binary-version-reader 3.1.3 lib/HalModuleParser.js).
ModuleFile readModuleFile(ByteView bytes);

/// The same for a place in flash memory, where other bytes may follow: `area` begins where it should start.
ModuleFile readInstalledModule(ByteView area);

/// CRC-32 as modules carry it.
std::uint32_t moduleCrc(ByteView bytes);

} // namespace rescue::firmware
