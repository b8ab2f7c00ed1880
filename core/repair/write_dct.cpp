// SPDX-License-Identifier: Apache-2.0
#include "core/repair/write_dct.h"

#include "core/repair/key_area.h"

#include <algorithm>

namespace rescue::repair {

namespace {

/// The stretch in which they differ, in whole words as the bootloader writes them; nothing where they are
/// equal.
std::optional<dct::Field> difference(ByteView now, ByteView wanted)
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

/// Writes one run of the DCT and reads all of it back: what came to lie in another place shows too. Nothing
/// when all is as wanted, else where it is not.
std::optional<dct::Field> writeAndReadBack(RepairContext& repair, dct::Field run, ByteView wantedArea)
{
    repair.keysSent = true;
    for (const dct::Field block : writingOrder(run, repair.dfu->blockSize()))
        repair.dfu->writeBlock(dctAlternate, block.offset, block.in(wantedArea));
    return difference(repair.dfu->read(dctAlternate, 0, wantedArea.size()), wantedArea);
}

} // namespace

void writeDctSurely(RepairContext& repair, dct::Field run, ByteView wantedArea)
{
    repair.record(QStringLiteral("writing"),
                  {{QStringLiteral("offset"), run.offset}, {QStringLiteral("size"), run.size}});
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
    if (attempt(wantedArea) || attempt(wantedArea)) {
        repair.outcome.readBack = true;
        return;
    }
    const ByteView old = repair.backup->area();
    const auto changed = difference(repair.dfu->read(dctAlternate, 0, old.size()), old);
    run = changed.value_or(run);
    const bool restored = !changed || attempt(old);
    repair.keysSent = !restored;
    repair.record(restored ? QStringLiteral("old-bytes-kept") : QStringLiteral("old-bytes-not-restored"));
    throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("DCT offset %1").arg(run.offset));
}

} // namespace rescue::repair
