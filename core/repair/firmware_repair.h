// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct_facts.h"
#include "core/firmware/module_source.h"
#include "core/repair/runner.h"

namespace rescue::repair {

/// What the plan for the system firmware has learnt about a device and decided for it.
struct FirmwareRepair {
    struct Area {
        firmware::ModulePlace place;
        Bytes content; ///< the whole place
        firmware::ModuleFile module;
    };
    std::vector<Area> found;                  ///< by place, in the order of writing
    std::vector<firmware::GivenModule> given; ///< what may be written, as far as it is known
    FirmwareUse use = FirmwareUse::Update;
    /// What the repair that is undone wrote: where something else lies by now, it stays.
    std::vector<ModuleChange> undone;
    std::vector<firmware::GivenModule> parts;        ///< what goes to its place, in the order of writing
    std::optional<firmware::GivenModule> bootloader; ///< what goes through the update slot
    Bytes slot;                                      ///< what lies where the bootloader will wait
    Bytes settings;                                  ///< application area of the DCT; empty where unreadable
    bool settingsServed = true; ///< false: they are from the raw copies alone, and none can be written
    dct::StoredNetworks networks = dct::StoredNetworks::None;
    bool judged = false;
    bool wroteParts = false;
};

/// The place of such a module, as it was read; null where there is none.
const FirmwareRepair::Area* areaOf(const FirmwareRepair& firmware, firmware::ModuleFunction function,
                                   int index);
/// The version of what lies there in one piece.
std::optional<int> soundVersion(const FirmwareRepair::Area* area);

/// Where a bootloader waits until the system installs it: the place of modules that come over the air
/// (device-os hal/src/photon/ota_module_bounds.c v2.3.1).
inline constexpr std::uint32_t updateSlotAddress = 0x080c0000;
inline constexpr std::uint32_t updateSlotSector = 0x20000;
/// From this version of system part 2 on the system looks at the flag for it: 1.3.0-rc.1 (protocol 4.3;
/// modules/shared/system_module_version.mk).
inline constexpr int firstSystemWithUpdateFlag = 1301;
/// Bootloaders that call the DCT code of the system parts and do not look for it again after those were
/// written (core/practice/virtual_photon.h has the families): 0.7.0 to 1.2.
inline constexpr int firstBootloaderOnSystemParts = 100, firstBootloaderThatReloads = 400;

} // namespace rescue::repair
