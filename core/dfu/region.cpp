// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/region.h"

#include "core/failure.h"

#include <algorithm>

namespace rescue::dfu {

namespace {

constexpr int mostRounds = 2;

/// Times one piece of work after the other.
class Lap {
public:
    FlashWork::Duration next()
    {
        const auto now = SteadyClock::now();
        return std::chrono::duration_cast<FlashWork::Duration>(now - std::exchange(m_begin, now));
    }

private:
    SteadyClock::time_point m_begin = SteadyClock::now();
};

RegionPlan::Sector sectorAt(const MemoryLayout& layout, std::uint32_t address)
{
    for (const Segment& segment : layout.segments) {
        if (address < segment.address || address >= segment.end())
            continue;
        if (!segment.erasable || !segment.writable)
            break;
        const std::uint32_t index = (address - segment.address) / segment.sectorSize;
        return {segment.address + index * segment.sectorSize, segment.sectorSize};
    }
    throw Failure(FailureCode::DeviceProtocol,
                  {QStringLiteral("no writable flash at 0x%1").arg(address, 0, 16)});
}

std::size_t differenceAt(ByteView wanted, ByteView current, std::size_t at, std::size_t size)
{
    const std::size_t end = std::min(at + size, wanted.size());
    return std::equal(wanted.begin() + static_cast<std::ptrdiff_t>(at),
                      wanted.begin() + static_cast<std::ptrdiff_t>(end),
                      current.begin() + static_cast<std::ptrdiff_t>(at))
               ? 0
               : end - at;
}

/// Adds the blocks of one sector, from offset `from` of the region on.
void planSector(RegionPlan& plan, const Region& region, ByteView current, const RegionPlan::Sector& sector,
                std::size_t blockSize)
{
    const std::size_t from = sector.address - region.address;
    const std::size_t end = std::min<std::size_t>(from + sector.size, region.content.size());
    bool dirty = false; // a block that is wrong and not blank either: only an erase makes it writable
    for (std::size_t at = from; at < end; at += blockSize) {
        const std::size_t size = std::min(blockSize, end - at);
        dirty = dirty || (differenceAt(region.content, current, at, size) != 0 &&
                          !allBytesAre(0xff, current.subspan(at, size)));
    }
    if (dirty) {
        plan.erase.push_back(sector);
        plan.bytesToErase += sector.size;
    }
    for (std::size_t at = from; at < end; at += blockSize) {
        const std::size_t size = std::min(blockSize, end - at);
        const bool blank = allBytesAre(0xff, region.content.subspan(at, size));
        const bool write = dirty ? !blank : differenceAt(region.content, current, at, size) != 0;
        plan.write[at / blockSize] = write;
        plan.bytesToWrite += write ? size : 0;
    }
}

void carryOut(DfuDevice& device, const Region& region, const RegionPlan& plan, FlashWork& work,
              const RegionProgress& progress)
{
    Lap lap;
    for (const RegionPlan::Sector& sector : plan.erase) {
        device.eraseSector(region.alternate, sector.address);
        work.done(FlashWork::Kind::Erase, sector.size, lap.next());
        progress();
    }
    if (plan.bytesToWrite == 0)
        return;
    std::size_t before = 0;
    device.writeBlocks(
        region.alternate, region.address, region.content,
        [&](std::size_t index) { return plan.write[index]; }, {},
        [&](std::size_t done, std::size_t) {
            const bool written = plan.write[before / device.blockSize()];
            const auto took = lap.next();
            if (written) {
                work.done(FlashWork::Kind::Write, done - before, took);
                progress();
            }
            before = done;
        });
}

} // namespace

RegionPlan planRegion(const MemoryLayout& layout, const Region& region, ByteView current,
                      std::size_t blockSize)
{
    RegionPlan plan;
    plan.write.resize((region.content.size() + blockSize - 1) / blockSize, false);
    const std::uint64_t end = std::uint64_t{region.address} + region.content.size();
    for (std::uint64_t at = region.address; at < end;) {
        const RegionPlan::Sector sector = sectorAt(layout, static_cast<std::uint32_t>(at));
        if (sector.address != at || sector.size % blockSize != 0)
            throw Failure(FailureCode::DeviceProtocol,
                          {QStringLiteral("no sector begins at 0x%1").arg(at, 0, 16)});
        planSector(plan, region, current, sector, blockSize);
        at += sector.size;
    }
    return plan;
}

void expectRegion(const Region& region, const RegionPlan& plan, FlashWork& work)
{
    if (plan.nothingToDo())
        return;
    work.expect(FlashWork::Kind::Erase, plan.bytesToErase);
    work.expect(FlashWork::Kind::Write, plan.bytesToWrite);
    work.expect(FlashWork::Kind::Read, region.content.size());
}

Bytes readTimed(DfuDevice& device, std::uint8_t alternate, std::uint32_t address, std::size_t size,
                FlashWork& work, const RegionProgress& progress, const std::stop_token& stop)
{
    Lap lap;
    std::size_t before = 0;
    return device.read(alternate, address, size, stop, [&](std::size_t done, std::size_t) {
        work.done(FlashWork::Kind::Read, done - before, lap.next());
        before = done;
        progress();
    });
}

void writeRegion(DfuDevice& device, const Region& region, const RegionPlan& plan, FlashWork& work,
                 const RegionProgress& progress)
{
    if (plan.nothingToDo())
        return;
    RegionPlan now = plan;
    for (int round = 0; round < mostRounds; ++round) {
        if (round > 0)
            expectRegion(region, now, work);
        try {
            carryOut(device, region, now, work, progress);
        } catch (const Failure& failure) {
            // A stall is the one sign that a block or a sector failed: what came of it is read back.
            if (failure.code() != FailureCode::DeviceStalled)
                throw;
        }
        const Bytes there =
            readTimed(device, region.alternate, region.address, region.content.size(), work, progress);
        if (std::ranges::equal(there, region.content))
            return;
        now = planRegion(device.memories().at(region.alternate), region, there, device.blockSize());
    }
    throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("flash at 0x%1").arg(region.address, 0, 16));
}

} // namespace rescue::dfu
