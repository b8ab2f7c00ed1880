// SPDX-License-Identifier: Apache-2.0
#include "core/practice/system_image.h"

#include "core/device/system_releases.h"
#include "core/firmware/module.h"

#include <QCryptographicHash>
#include <QVersionNumber>

#include <algorithm>

namespace rescue::practice {

namespace {

constexpr std::size_t prefixSize = 24;
constexpr std::size_t prefixBehindVectors = 0x184;
constexpr std::uint16_t suffixSize = 40;
constexpr std::uint32_t systemPartSpace = 0x40000;
constexpr std::uint16_t oldestPart2WithDct = 200;   // 0.7.0-rc.1
constexpr int oldestPart2WithPendingUpdates = 1301; // 1.3.0-rc.1

const SystemRelease& releaseFor(const QString& text)
{
    const QVersionNumber wanted = QVersionNumber::fromString(text);
    const auto table = systemReleases();
    const auto newer = std::find_if(table.begin(), table.end(), [&wanted](const SystemRelease& release) {
        return release.number > wanted;
    });
    return newer == table.begin() ? *newer : *std::prev(newer);
}

void appendLittle(Bytes& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::uint32_t littleAt(ByteView bytes, std::size_t offset, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value |= std::uint32_t{bytes[offset + static_cast<std::size_t>(i)]} << (8 * i);
    return value;
}

ModuleDependency dependencyAt(ByteView bytes, std::size_t at)
{
    return {static_cast<ModuleFunction>(bytes[at]), bytes[at + 1],
            static_cast<std::uint16_t>(littleAt(bytes, at + 2, 2))};
}

void appendDependency(Bytes& out, const ModuleDependency& dependency)
{
    out.push_back(static_cast<std::uint8_t>(dependency.function));
    out.push_back(dependency.index);
    appendLittle(out, dependency.version, 2);
}

Bytes prefixOf(const ModuleSpec& spec, std::uint32_t crcAddress)
{
    Bytes prefix;
    appendLittle(prefix, spec.address, 4);
    appendLittle(prefix, crcAddress, 4);
    appendLittle(prefix, 0, 2); // microcontroller, flags
    appendLittle(prefix, spec.version, 2);
    appendLittle(prefix, spec.platform, 2);
    prefix.push_back(static_cast<std::uint8_t>(spec.function));
    prefix.push_back(spec.index);
    for (const ModuleDependency& dependency : spec.dependencies)
        appendDependency(prefix, dependency);
    return prefix;
}

/// The firmware's view of the module that should start at `address`; nothing where it would refuse it.
struct ModuleInfo {
    std::uint16_t version;
    std::array<ModuleDependency, 2> needs;
};

struct Place {
    std::uint32_t address;
    ModuleFunction function;
    std::uint8_t index;
    std::uint32_t space;
};
constexpr std::uint32_t bootloaderSpace = 0x4000;
constexpr std::uint32_t applicationSpace = 0x20000;
constexpr Place systemPart1{systemPart1Address, ModuleFunction::System, 1, systemPartSpace};
constexpr Place systemPart2{systemPart2Address, ModuleFunction::System, 2, systemPartSpace};
constexpr Place bootloaderPlace{bootloaderAddress, ModuleFunction::Bootloader, 0, bootloaderSpace};
constexpr Place application{userApplicationAddress, ModuleFunction::User, 1, applicationSpace};

std::optional<ModuleInfo> validModule(const FlashMemory& flash, const Place& place, int platform)
{
    const Bytes area = flash.read(place.address, place.space);
    const bool hasVectors = (littleAt(area, 0, 4) & 0x2ff10000) == 0x20000000;
    const std::size_t at = hasVectors ? prefixBehindVectors : 0;

    const std::uint32_t start = littleAt(area, at, 4);
    const std::uint32_t end = littleAt(area, at + 4, 4);
    if (littleAt(area, at + 12, 2) != static_cast<std::uint32_t>(platform) ||
        area[at + 14] != static_cast<std::uint8_t>(place.function) || area[at + 15] != place.index)
        return std::nullopt;
    // An end within the last word would make the bootloader read its CRC from behind the area: not modelled.
    if (start != place.address || end <= start || end > place.address + place.space - 4)
        return std::nullopt;

    const std::size_t length = end - start;
    const std::uint32_t stored = (std::uint32_t{area[length]} << 24) |
                                 (std::uint32_t{area[length + 1]} << 16) |
                                 (std::uint32_t{area[length + 2]} << 8) | area[length + 3];
    if (firmware::moduleCrc(ByteView(area).first(length)) != stored)
        return std::nullopt;
    return ModuleInfo{static_cast<std::uint16_t>(littleAt(area, at + 10, 2)),
                      {dependencyAt(area, at + 16), dependencyAt(area, at + 20)}};
}

constexpr std::array<Place, 4> places{bootloaderPlace, systemPart1, systemPart2, application};
using FoundModules = std::array<std::optional<ModuleInfo>, places.size()>;

FoundModules findModules(const FlashMemory& flash, Model model)
{
    FoundModules found;
    for (std::size_t i = 0; i < places.size(); ++i)
        found[i] = validModule(flash, places[i], modelInfo(model).platformId);
    return found;
}

bool isMet(const FoundModules& found, const ModuleDependency& need)
{
    if (need.function == ModuleFunction::None)
        return true;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].function == need.function && places[i].index == need.index)
            return found[i] && found[i]->version >= need.version;
    }
    return false;
}

} // namespace

Bytes makeModule(const ModuleSpec& spec)
{
    Bytes module;
    if (spec.function != ModuleFunction::User) {
        appendLittle(module, 0x20020000, 4); // initial stack pointer: end of RAM
        module.resize(prefixBehindVectors, 0x00);
    }
    const std::size_t length = module.size() + prefixSize + spec.bodySize + suffixSize;
    const Bytes prefix = prefixOf(spec, spec.address + static_cast<std::uint32_t>(length));
    module.insert(module.end(), prefix.begin(), prefix.end());
    for (std::size_t i = 0; i < spec.bodySize; ++i)
        module.push_back(static_cast<std::uint8_t>(i * 7 + i / 256 + spec.version + spec.index));

    appendLittle(module, 0xffffffff, 4); // product id and version: no product
    appendLittle(module, 0, 2);
    const Bytes hash = toBytes(QCryptographicHash::hash(toQByteArray(module), QCryptographicHash::Sha256));
    module.insert(module.end(), hash.begin(), hash.end());
    appendLittle(module, suffixSize, 2);

    const std::uint32_t crc = firmware::moduleCrc(module);
    for (int shift = 24; shift >= 0; shift -= 8) // big-endian, unlike everything else
        module.push_back(static_cast<std::uint8_t>(crc >> shift));
    return module;
}

std::uint16_t systemModuleVersion(const QString& release)
{
    return releaseFor(release).system;
}

std::uint16_t bootloaderModuleVersion(const QString& release)
{
    return releaseFor(release).bootloader;
}

namespace {

std::array<ModuleSpec, 4> modulesOf(const QString& release, Model model)
{
    const auto platform = static_cast<std::uint16_t>(modelInfo(model).platformId);
    const std::uint16_t system = systemModuleVersion(release);
    const std::uint16_t bootloader = bootloaderModuleVersion(release);
    // Part 1 asks for 0.7.0's part 2 only, so that it can be updated first.
    const std::uint16_t part2Wanted = std::min<std::uint16_t>(system, 207);

    return {{
        {bootloaderAddress, ModuleFunction::Bootloader, 0, bootloader, platform, {}},
        {systemPart1Address,
         ModuleFunction::System,
         1,
         system,
         platform,
         {{{ModuleFunction::System, 2, part2Wanted}}}},
        {systemPart2Address,
         ModuleFunction::System,
         2,
         system,
         platform,
         {{{ModuleFunction::System, 1, system}, {ModuleFunction::Bootloader, 0, bootloader}}}},
        {userApplicationAddress,
         ModuleFunction::User,
         1,
         6,
         platform,
         {{{ModuleFunction::System, 2, std::min<std::uint16_t>(system, 6)}}}},
    }};
}

} // namespace

void installFirmware(FlashMemory& flash, const PhotonSetup& setup)
{
    for (const ModuleSpec& spec : modulesOf(setup.firmwareVersion, setup.model))
        flash.poke(spec.address, makeModule(spec));
}

Bytes ownApplication(const PhotonSetup& setup)
{
    ModuleSpec spec = modulesOf(setup.firmwareVersion, setup.model).back();
    spec.bodySize += 512;
    return makeModule(spec);
}

std::vector<ReleaseFile> releaseFiles(const QString& release, Model model)
{
    std::vector<ReleaseFile> files;
    const QString prefix = modelInfo(model).name.toLower();
    for (const ModuleSpec& spec : modulesOf(release, model)) {
        const QString part = spec.function == ModuleFunction::Bootloader ? QStringLiteral("bootloader")
                             : spec.function == ModuleFunction::User
                                 ? QStringLiteral("tinker")
                                 : QStringLiteral("system-part%1").arg(spec.index);
        files.push_back({QStringLiteral("%1-%2@%3.bin").arg(prefix, part, release), makeModule(spec)});
    }
    return files;
}

std::vector<FirmwareModule> installedModules(const FlashMemory& flash, const PhotonSetup& setup)
{
    using Kind = FirmwareModule::Kind;
    const int system = systemModuleVersion(setup.firmwareVersion);
    std::vector<FirmwareModule> modules{
        {Kind::Bootloader, 0, bootloaderModuleVersion(setup.firmwareVersion), true, true},
        {Kind::System, 1, system, true, true},
        {Kind::System, 2, system, true, true},
        {Kind::Application, 1, 6, true, true}};
    const FoundModules found = findModules(flash, setup.model);
    for (std::size_t i = 0; i < places.size(); ++i) {
        modules[i].intact = found[i].has_value();
        if (!found[i])
            continue;
        modules[i].version = found[i]->version;
        modules[i].dependenciesMet = std::ranges::all_of(
            found[i]->needs, [&](const ModuleDependency& need) { return isMet(found, need); });
    }
    return modules;
}

namespace {

/// Versions of bootloader modules by family: bootloader/import.mk at the tags.
BootloaderEra eraOfBootloader(int version)
{
    return version < 8     ? BootloaderEra::UpTo0_5
           : version < 101 ? BootloaderEra::V0_6
           : version < 400 ? BootloaderEra::V0_7To1_2
                           : BootloaderEra::From1_3;
}

} // namespace

PhotonSetup setupInFlash(const FlashMemory& flash, const PhotonSetup& made)
{
    PhotonSetup now = made;
    const FoundModules found = findModules(flash, made.model);
    const auto& bootloader = found[0];
    const auto& part2 = found[2];
    if (bootloader && bootloader->version != bootloaderModuleVersion(made.firmwareVersion))
        now.bootloader = eraOfBootloader(bootloader->version);
    if (part2 && part2->version != systemModuleVersion(made.firmwareVersion)) {
        const auto release = std::ranges::find(systemReleases(), part2->version, &SystemRelease::system);
        if (release != systemReleases().end())
            now.firmwareVersion = release->number.toString();
    }
    return now;
}

bool applicationRuns(const FlashMemory& flash, const PhotonSetup& setup)
{
    const auto modules = installedModules(flash, setup);
    return modules[2].dependenciesMet && modules[3].sound();
}

bool takesPendingUpdates(const FlashMemory& flash, const PhotonSetup& setup)
{
    return installedModules(flash, setup)[2].version >= oldestPart2WithPendingUpdates;
}

bool installPendingBootloader(FlashMemory& flash, const PhotonSetup& setup)
{
    const auto slot = firmware::readInstalledModule(flash.read(updateSlotAddress, bootloaderSpace));
    const bool fits = slot.sound() && slot.head->function == firmware::ModuleFunction::Bootloader &&
                      slot.head->platformId == modelInfo(setup.model).platformId &&
                      slot.head->start == bootloaderAddress;
    if (!fits)
        return false;
    // In no time: a real device that loses power in the middle of this is lost, and nothing here is about it.
    flash.poke(bootloaderAddress, flash.read(updateSlotAddress, slot.head->size()));
    return true;
}

bool systemPartsValid(const FlashMemory& flash, Model model)
{
    const int platform = modelInfo(model).platformId;
    const auto part2 = validModule(flash, systemPart2, platform);
    if (!part2 || part2->version < oldestPart2WithDct)
        return false;
    const auto part1 = validModule(flash, systemPart1, platform);
    return part1 && part1->version >= part2->needs[0].version;
}

} // namespace rescue::practice
