// SPDX-License-Identifier: Apache-2.0
#include "core/repair/read_dct.h"

#include "core/device/dct.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace rescue::repair {

namespace {

bool isRefusal(const Failure& failure)
{
    return failure.code() == FailureCode::DeviceStalled || failure.code() == FailureCode::DeviceProtocol;
}

/// The area grew with the versions; a device that ends a read early shows the smallest that ever was.
Bytes readAsMuchAsThereIs(RepairContext& repair)
{
    try {
        return repair.dfu->read(dctAlternate, 0, dct::areaSize, repair.stop);
    } catch (const Failure& failure) {
        if (!isRefusal(failure))
            throw;
        repair.log(QStringLiteral("shorter key area: ") + failure.technical());
        return repair.dfu->read(dctAlternate, 0, dct::smallestAreaSize, repair.stop);
    }
}

} // namespace

Backup emptyBackup(const RepairContext& repair)
{
    Backup backup;
    backup.deviceId = repair.deviceId;
    backup.model = repair.device->model;
    backup.bootloaderRelease = repair.device->usb.release;
    backup.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return backup;
}

namespace {

Bytes readKeyArea(RepairContext& repair)
{
    // The first DCT read after the system parts were flashed may fail (particle-cli 2.16
    // src/cmd/update.js).
    Bytes area = readAsMuchAsThereIs(repair);
    return dct::unreadable(area) ? readAsMuchAsThereIs(repair) : area;
}

bool witness(const Backup& backup, ByteView area)
{
    const ByteView raw = rawArea(backup);
    const std::size_t size = std::min(raw.size(), area.size());
    return size >= dct::smallestAreaSize && std::ranges::equal(raw.first(size), area.first(size));
}

bool sameCopies(const Backup& one, const Backup& other)
{
    return std::ranges::all_of(std::array{dctCopy1Part, dctCopy2Part}, [&](const auto& name) {
        const Backup::Part* first = one.part(name);
        const Backup::Part* second = other.part(name);
        return first && second ? first->content == second->content : first == second;
    });
}

void dropCopies(Backup& backup)
{
    std::erase_if(backup.parts, [](const Backup::Part& part) {
        return part.name == dctCopy1Part || part.name == dctCopy2Part;
    });
}

/// Where nothing else tells the settings, the raw copies are read until two readings agree.
void confirmCopies(RepairContext& repair, Backup& backup, StepId step)
{
    constexpr int mostReadings = 3;
    for (int reading = 1; reading < mostReadings; ++reading) {
        Backup again = emptyBackup(repair);
        addRawCopies(repair, again, step);
        if (sameCopies(backup, again))
            return;
        dropCopies(backup);
        backup.parts.insert(backup.parts.end(), again.parts.begin(), again.parts.end());
    }
    throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("the raw copies read differently each time")});
}

} // namespace

Bytes readSettings(RepairContext& repair, Backup& backup, StepId step)
{
    Bytes area = readKeyArea(repair);
    addRawCopies(repair, backup, step);
    if (dct::unreadable(area)) {
        confirmCopies(repair, backup, step);
        return area;
    }
    if (witness(backup, area))
        return area;
    // What is read wrongly here would be written back later, and be a backup of something that never was.
    repair.log(QStringLiteral("key area and raw copy differ: both are read once more"));
    dropCopies(backup);
    Bytes again = readKeyArea(repair);
    addRawCopies(repair, backup, step);
    if (!dct::unreadable(again) && !witness(backup, again) && again != area)
        throw Failure(FailureCode::DeviceProtocol,
                      {QStringLiteral("the key area reads differently each time")});
    return again;
}

void addRawCopies(RepairContext& repair, Backup& backup, StepId step)
{
    const QString names[] = {dctCopy1Part, dctCopy2Part};
    for (std::size_t i = 0; i < dct::copyAddresses.size(); ++i) {
        try {
            Bytes copy = repair.dfu->read(flashAlternate, dct::copyAddresses[i], dct::copySize, repair.stop);
            backup.parts.push_back(
                {names[i], flashAlternate, dct::copyAddresses[i], Secret(std::move(copy))});
        } catch (const Failure& failure) {
            // The key area itself is saved by its own; the raw copies are a second witness where they can
            // be had.
            if (!isRefusal(failure))
                throw;
            repair.log(QStringLiteral("raw copy not readable: ") + failure.technical());
        }
        if (step == StepId::ReadKeys)
            repair.narrator.tell(StepProgress{step, static_cast<double>(i + 1) / 2});
    }
}

ByteView rawArea(const Backup& backup)
{
    const Backup::Part* first = backup.part(dctCopy1Part);
    const Backup::Part* second = backup.part(dctCopy2Part);
    return first && second ? dct::currentArea(first->content.reveal(), second->content.reveal()) : ByteView{};
}

} // namespace rescue::repair
