// SPDX-License-Identifier: Apache-2.0
#include "core/repair/write_dct.h"

#include "core/repair/key_area.h"
#include "core/repair/read_dct.h"

#include <algorithm>

namespace rescue::repair {

namespace {

/// Writes one run of the DCT and reads all of it back: what came to lie in another place shows too. Nothing
/// when all is as wanted, else where it is not.
std::optional<dct::Field> writeAndReadBack(RepairContext& repair, dct::Field run, ByteView wantedArea)
{
    for (const dct::Field block : writingOrder(run, repair.dfu->blockSize()))
        repair.dfu->writeBlock(dctAlternate, block.offset, block.in(wantedArea));
    return changedStretch(repair.dfu->read(dctAlternate, 0, wantedArea.size()), wantedArea);
}

enum class Holds { Wanted, Old, Neither };

/// Twice, then the old bytes. `run` is where something was amiss last.
Holds writeRun(RepairContext& repair, dct::Field& run, ByteView wantedArea, ByteView oldArea)
{
    const auto attempt = [&](ByteView area) {
        try {
            const auto rest = writeAndReadBack(repair, run, area);
            run = rest.value_or(run);
            return !rest;
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::DeviceStalled)
                throw;
            repair.log(QStringLiteral("the device refused the block: ") + failure.technical());
            return false;
        }
    };
    if (attempt(wantedArea) || attempt(wantedArea))
        return Holds::Wanted;
    const auto changed = changedStretch(repair.dfu->read(dctAlternate, 0, oldArea.size()), oldArea);
    run = changed.value_or(run);
    return !changed || attempt(oldArea) ? Holds::Old : Holds::Neither;
}

[[noreturn]] void didNotArrive(dct::Field run)
{
    throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("DCT offset %1").arg(run.offset));
}

} // namespace

std::optional<dct::Field> changedStretch(ByteView now, ByteView wanted)
{
    const auto first = std::ranges::mismatch(now, wanted).in1 - now.begin();
    if (first == std::ssize(now))
        return std::nullopt;
    std::ptrdiff_t last = std::ssize(now) - 1;
    while (now[static_cast<std::size_t>(last)] == wanted[static_cast<std::size_t>(last)])
        --last;
    const std::ptrdiff_t size = (last - first + 4) / 4 * 4;
    const std::ptrdiff_t from = std::min(first, std::ssize(now) - size);
    return dct::Field{static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(size)};
}

void writeDctSurely(RepairContext& repair, dct::Field run, ByteView wantedArea)
{
    repair.record(QStringLiteral("writing"),
                  {{QStringLiteral("offset"), run.offset}, {QStringLiteral("size"), run.size}});
    repair.keysSent = true;
    const Holds now = writeRun(repair, run, wantedArea, repair.backup->area());
    if (now == Holds::Wanted) {
        repair.outcome.readBack = true;
        return;
    }
    repair.keysSent = now == Holds::Neither;
    repair.record(now == Holds::Old ? QStringLiteral("old-bytes-kept")
                                    : QStringLiteral("old-bytes-not-restored"));
    didNotArrive(run);
}

void writeSetting(RepairContext& repair, dct::Field field, ByteView content, StepId step)
{
    Backup aside = emptyBackup(repair);
    const Bytes old = readSettings(repair, aside, step);
    if (dct::unreadable(old) || old.size() < field.end())
        didNotArrive(field);
    Bytes wanted = old;
    std::ranges::copy(content, wanted.begin() + field.offset);
    auto run = changedStretch(old, wanted);
    if (run && writeRun(repair, *run, wanted, old) != Holds::Wanted)
        didNotArrive(*run);
}

} // namespace rescue::repair
