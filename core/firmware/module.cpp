// SPDX-License-Identifier: Apache-2.0
#include "core/firmware/module.h"

#include <QCryptographicHash>

#include <algorithm>

#include <zlib.h>

namespace rescue::firmware {

namespace {

constexpr std::size_t crcSize = 4;
constexpr std::size_t hashSize = 32;
constexpr std::size_t sizeFieldSize = 2;
constexpr std::size_t productFieldsSize = 6; // product id, version, reserved
constexpr std::size_t smallestModule = modulePrefixSize + hashSize + sizeFieldSize + crcSize;

std::uint32_t little(ByteView bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= std::uint32_t{bytes[at + i]} << (8 * i);
    return value;
}

std::uint32_t bigCrc(ByteView bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
           bytes[3];
}

Dependency dependencyAt(ByteView bytes, std::size_t at)
{
    return {static_cast<ModuleFunction>(bytes[at]), bytes[at + 1],
            static_cast<int>(little(bytes, at + 2, 2))};
}

bool known(ModuleFunction function)
{
    switch (function) {
    case ModuleFunction::Bootloader:
    case ModuleFunction::Monolithic:
    case ModuleFunction::System:
    case ModuleFunction::Application:
    case ModuleFunction::NetworkProcessor:
    case ModuleFunction::Radio:
    case ModuleFunction::Asset:
        return true;
    case ModuleFunction::None:
        break;
    }
    return false;
}

/// What no module says of itself: other bytes only look like a prefix.
bool plausible(const ModuleHead& head, std::size_t offset)
{
    constexpr std::uint32_t largest = 0x200000; // 2 MiB: the largest flash of all models
    constexpr int lastPlatform = 0xff;
    return known(head.function) && head.platformId <= lastPlatform && head.end - head.start <= largest &&
           head.end - head.start >= offset + modulePrefixSize;
}

std::optional<ModuleHead> findHead(ByteView bytes)
{
    for (const std::size_t offset : {std::size_t{0}, prefixBehindVectors, prefixBehindVectorsGen3}) {
        const auto head = readModuleHead(bytes, offset);
        if (head && plausible(*head, offset))
            return head;
    }
    return std::nullopt;
}

/// The suffix in front of the CRC tells its own size, the hash stands before that.
bool hashMatches(ByteView beforeCrc)
{
    const std::size_t hashEnd = beforeCrc.size() - sizeFieldSize;
    const ByteView hash = beforeCrc.subspan(hashEnd - hashSize, hashSize);
    const ByteView hashed = beforeCrc.first(hashEnd - hashSize);
    const Bytes expected =
        toBytes(QCryptographicHash::hash(toQByteArray(hashed), QCryptographicHash::Sha256));
    return std::equal(hash.begin(), hash.end(), expected.begin(), expected.end());
}

/// Builds that were made by hand carry a placeholder for the hash; only the CRC protects those.
bool hasHash(ByteView beforeCrc)
{
    const std::size_t hashEnd = beforeCrc.size() - sizeFieldSize;
    const ByteView hash = beforeCrc.subspan(hashEnd - hashSize, hashSize);
    return !allBytesAre(0x00, hash) && !allBytesAre(0xff, hash);
}

std::optional<ProductVersion> productOf(ByteView beforeCrc)
{
    constexpr std::size_t withProduct = productFieldsSize + hashSize + sizeFieldSize;
    if (little(beforeCrc, beforeCrc.size() - sizeFieldSize, sizeFieldSize) < withProduct)
        return std::nullopt;
    const std::size_t at = beforeCrc.size() - withProduct;
    return ProductVersion{static_cast<std::uint16_t>(little(beforeCrc, at, 2)),
                          static_cast<std::uint16_t>(little(beforeCrc, at + 2, 2))};
}

} // namespace

std::uint32_t moduleCrc(ByteView bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

std::optional<ModuleHead> readModuleHead(ByteView bytes, std::size_t offset)
{
    if (bytes.size() < modulePrefixSize || offset > bytes.size() - modulePrefixSize)
        return std::nullopt;
    const ByteView prefix = bytes.subspan(offset, modulePrefixSize);
    ModuleHead head;
    head.start = little(prefix, 0, 4);
    head.end = little(prefix, 4, 4);
    head.flags = prefix[9];
    head.version = static_cast<int>(little(prefix, 10, 2));
    head.platformId = static_cast<int>(little(prefix, 12, 2));
    head.function = static_cast<ModuleFunction>(prefix[14]);
    head.index = prefix[15];
    head.needs = {dependencyAt(prefix, 16), dependencyAt(prefix, 20)};
    if (head.end <= head.start)
        return std::nullopt;
    return head;
}

ModuleFile readInstalledModule(ByteView area)
{
    ModuleFile file;
    file.head = findHead(area);
    if (!file.head) {
        file.flaw = ModuleFlaw::NotAModule;
        return file;
    }
    const std::size_t size = file.head->size();
    if (area.size() < size || size < smallestModule) {
        file.flaw = ModuleFlaw::CutShort;
        return file;
    }
    const ByteView beforeCrc = area.first(size - crcSize);
    if (moduleCrc(beforeCrc) != bigCrc(area.subspan(size - crcSize, crcSize)) ||
        (hasHash(beforeCrc) && !hashMatches(beforeCrc))) {
        file.flaw = ModuleFlaw::Damaged;
        return file;
    }
    file.product = productOf(beforeCrc);
    return file;
}

ModuleFile readModuleFile(ByteView bytes)
{
    ModuleFile file = readInstalledModule(bytes);
    const bool combined = file.head && (file.head->flags & combinedFlag) != 0;
    if (file.sound() && bytes.size() > file.head->size() && !combined)
        file.flaw = ModuleFlaw::TooLong;
    return file;
}

} // namespace rescue::firmware
