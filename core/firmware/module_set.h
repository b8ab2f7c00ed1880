// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/firmware_modules.h"
#include "core/firmware/module.h"

namespace rescue::firmware {

/// Where a module of a model lies.
struct ModulePlace {
    ModuleFunction function = ModuleFunction::System;
    int index = 0;
    std::uint32_t start = 0;
    std::uint32_t space = 0; ///< bytes
};

/// In the order in which they are written: what others need comes first. Photon and P1, the Duo like them
/// (device-os hal/src/photon/ota_module_bounds.c v2.3.1), Electron (hal/src/electron/ota_module_bounds.c
/// v2.3.1); empty for models whose firmware is not written here.
std::span<const ModulePlace> modulePlaces(Model model);

/// Nothing where no module of this kind lies on that model.
const ModulePlace* placeOf(const ModuleHead& head, Model model);

enum class ProblemKind {
    NotAModule,
    CutShort,
    TooLong,
    Damaged,
    OtherModel, ///< for another model: it would not start
    NoPlace,    ///< nothing of this kind lies on this model
    WrongPlace, ///< built for another address
    TooLarge,
    Packed,    ///< compressed or combined: only an update over the air can unpack it
    Twice,     ///< another one of the set is for the same place
    Unmet,     ///< needs something that is neither in the set nor on the device
    BreaksOne, ///< what is on the device needs a newer one
};
inline constexpr ProblemKind lastProblemKind = ProblemKind::BreaksOne;

struct ModuleProblem {
    std::size_t which = 0; ///< place in the set
    ProblemKind kind = ProblemKind::NotAModule;
    std::optional<Dependency>
        need; ///< of Unmet and BreaksOne: what is missing; or what of the set is too old
    bool operator==(const ModuleProblem&) const = default;
};

/// What a device holds or shall hold in a place, with what it needs.
struct InstalledModule {
    ModuleFunction function = ModuleFunction::System;
    int index = 0;
    int version = 0;
    std::array<Dependency, 2> needs; ///< unknown counts as none
};

/// Why this set must not be written to a device of this model that holds `installed`, by place in the set;
/// empty: it may. A module of the set takes the place of the installed one. Pure.
std::vector<ModuleProblem> problemsOf(std::span<const ModuleFile> set, Model model,
                                      std::span<const InstalledModule> installed);

/// The places in the set in the order of writing. Only for a set without problems.
std::vector<std::size_t> writingOrder(std::span<const ModuleFile> set, Model model);

} // namespace rescue::firmware
