// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dfu/dfu_device.h"
#include "core/dfu/flash_work.h"

namespace rescue::dfu {

/// What shall stand in flash memory from `address` on, which is the begin of a sector. The rest of the last
/// sector is nobody's: it may be erased.
struct Region {
    std::uint8_t alternate = 0;
    std::uint32_t address = 0;
    ByteView content;
};

/// The little that has to be done so that a region holds what it shall.
struct RegionPlan {
    struct Sector {
        std::uint32_t address = 0;
        std::uint32_t size = 0;
    };
    std::vector<Sector> erase;
    std::vector<bool> write; ///< by block of the region
    std::size_t bytesToErase = 0, bytesToWrite = 0;

    bool nothingToDo() const { return erase.empty() && bytesToWrite == 0; }
};

/// `current`: what stands there now, at least as long as the region. A sector stays where all of it is right
/// or the blocks that are not are erased already: so what was interrupted is gone on with, and what is done
/// is not done again. Throws DeviceProtocol where the device's own map does not let the region be written.
RegionPlan planRegion(const MemoryLayout& layout, const Region& region, ByteView current,
                      std::size_t blockSize);

/// How much is left of a region that was worked on; called after each block and sector.
using RegionProgress = std::function<void()>;

/// Does it, and reads everything back; once more what did not arrive. `work` has heard of the plan's bytes
/// and of the reading by expectRegion(). Cannot be stopped. Throws VerifyFailed, and what DfuDevice throws.
void writeRegion(DfuDevice& device, const Region& region, const RegionPlan& plan, FlashWork& work,
                 const RegionProgress& progress);

void expectRegion(const Region& region, const RegionPlan& plan, FlashWork& work);

/// DfuDevice::read with its time told to `work`, which expects it already.
Bytes readTimed(DfuDevice& device, std::uint8_t alternate, std::uint32_t address, std::size_t size,
                FlashWork& work, const RegionProgress& progress, const std::stop_token& stop = {});

} // namespace rescue::dfu
