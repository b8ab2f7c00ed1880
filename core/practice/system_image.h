// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/firmware_modules.h"
#include "core/practice/flash_memory.h"
#include "core/practice/virtual_photon.h"

#include <array>

namespace rescue::practice {

/// Where the modules of a Photon or P1 lie (device-os hal/src/photon/ota_module_bounds.c, v2.3.1).
inline constexpr std::uint32_t bootloaderAddress = 0x08000000;
inline constexpr std::uint32_t systemPart1Address = 0x08020000;
inline constexpr std::uint32_t systemPart2Address = 0x08060000;
inline constexpr std::uint32_t systemPartsEnd = 0x080a0000;
inline constexpr std::uint32_t userApplicationAddress = 0x080a0000;
inline constexpr std::uint32_t updateSlotAddress = 0x080c0000;

/// device-os services/inc/module_info.h.
enum class ModuleFunction : std::uint8_t { None = 0, Bootloader = 2, System = 4, User = 5 };

struct ModuleDependency {
    ModuleFunction function = ModuleFunction::None;
    std::uint8_t index = 0;
    std::uint16_t version = 0;
};

/// What a module's prefix says.
struct ModuleSpec {
    std::uint32_t address = 0;
    ModuleFunction function = ModuleFunction::System;
    std::uint8_t index = 1;
    std::uint16_t version = 0;
    std::uint16_t platform = 6;
    std::array<ModuleDependency, 2> dependencies;
    std::size_t bodySize = 2048; ///< bytes between prefix and suffix; a multiple of 4
};

/// A whole module file: a stack pointer and an empty vector table in front of the prefix (not for user
/// applications), filler, suffix with SHA-256, CRC-32. Nothing in it could run.
Bytes makeModule(const ModuleSpec& spec);

/// The module version of a Device OS release ("2.3.1": 2302), and of the bootloader that ships with it
/// (1006). A release that is not in the table counts as the next older one that is.
std::uint16_t systemModuleVersion(const QString& release);
std::uint16_t bootloaderModuleVersion(const QString& release);

/// Puts bootloader, both system parts and a user application for the setup's model and firmware into flash,
/// as the factory does. The bootloader there is only for the eye: what runs is DfuBootloader.
void installFirmware(FlashMemory& flash, const PhotonSetup& setup);

/// The files of a release as they are given out: the modules that installFirmware() puts into flash.
struct ReleaseFile {
    QString name;
    Bytes content;
};
std::vector<ReleaseFile> releaseFiles(const QString& release, Model model);

/// A sound program that is not the one of the release: somebody's own.
Bytes ownApplication(const PhotonSetup& setup);

/// What the running firmware finds in the places of its modules: bootloader, system parts, application. A
/// module whose prefix is beyond reading is told as damaged, with the version that belongs there. What a
/// module needs is met by what lies in its place, of that version or newer; not asked of that in turn.
std::vector<FirmwareModule> installedModules(const FlashMemory& flash, const PhotonSetup& setup);
/// The device as what lies in its flash makes it: the release of its system parts and the kind of its
/// bootloader. What cannot be read, or is none of the releases known here, stays as in `made`.
PhotonSetup setupInFlash(const FlashMemory& flash, const PhotonSetup& made);
/// An application in one piece that finds what it needs, under a system that finds its bootloader: otherwise
/// the firmware stays in safe mode (device-os hal/src/stm32f2xx/ota_flash_hal_stm32f2xx.cpp and
/// core_hal_stm32f2xx.c HAL_Core_Validate_Modules, v2.3.1).
bool applicationRuns(const FlashMemory& flash, const PhotonSetup& setup);

/// Does the system in flash look at the update flag when it starts? From 1.3.0-rc.1 on (2019; protocol 4.3).
bool takesPendingUpdates(const FlashMemory& flash, const PhotonSetup& setup);
/// Puts the bootloader that lies in the update slot into its place. False: there is none, or a damaged one,
/// or another model's (HAL_FLASH_End, v2.3.1). Other kinds of modules are not taken by the virtual device.
bool installPendingBootloader(FlashMemory& flash, const PhotonSetup& setup);

/// Whether a bootloader of 0.7 and later accepts both system parts and so has DCT functions to call:
/// stack pointer word, prefixes, lengths, CRCs, and part 2 of 0.7.0-rc.1 or later
/// (device-os bootloader/src/photon/bootloader_dct.c and bootloader/src/stm32f2xx/module.c, v2.3.1).
bool systemPartsValid(const FlashMemory& flash, Model model);

} // namespace rescue::practice
