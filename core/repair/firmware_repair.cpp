// SPDX-License-Identifier: Apache-2.0
#include "core/repair/firmware_repair.h"

#include <algorithm>

namespace rescue::repair {

using firmware::ModuleFunction;

const FirmwareRepair::Area* areaOf(const FirmwareRepair& firmware, ModuleFunction function, int index)
{
    const auto area = std::ranges::find_if(firmware.found, [&](const FirmwareRepair::Area& one) {
        return one.place.function == function &&
               (function == ModuleFunction::Bootloader || one.place.index == index);
    });
    return area == firmware.found.end() ? nullptr : &*area;
}

std::optional<int> soundVersion(const FirmwareRepair::Area* area)
{
    return area && area->module.sound() ? std::optional(area->module.head->version) : std::nullopt;
}

} // namespace rescue::repair
