// SPDX-License-Identifier: Apache-2.0
#include "core/repair/step.h"

#include "core/device/dct.h"
#include "core/repair/outcome_json.h"

#include <QDateTime>

namespace rescue::repair {

void RepairContext::record(const QString& event, QJsonObject facts)
{
    if (!folder)
        return;
    // Whenever the program is ended, the last record says how far it came: all that a history needs.
    facts[QStringLiteral("outcome")] = toJson(outcome);
    folder->record(event, std::move(facts));
}

namespace {

class ReadKeys : public Step {
public:
    StepId id() const override { return StepId::ReadKeys; }
    bool needed(RepairContext& repair) override { return !repair.backup; }

    void run(RepairContext& repair) override
    {
        Backup backup;
        backup.deviceId = repair.deviceId;
        backup.model = repair.device->model;
        backup.bootloaderRelease = repair.device->usb.release;
        backup.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);

        const Bytes area = readArea(repair);
        if (dct::unreadable(area))
            throw Failure(FailureCode::KeysUnreadable);
        backup.parts.push_back({dctAreaPart, dctAlternate, 0, Secret(area)});
        addRawCopies(repair, backup);

        repair.backup = std::move(backup);
    }

private:
    static Bytes readArea(RepairContext& repair)
    {
        const auto read = [&] { return readAsMuchAsThereIs(repair); };
        Bytes area = read();
        // The first DCT read after the system parts were flashed may fail (particle-cli 2.16
        // src/cmd/update.js).
        return dct::unreadable(area) ? read() : area;
    }

    /// The area grew with the versions; a device that ends a read early shows the smallest that ever was.
    static Bytes readAsMuchAsThereIs(RepairContext& repair)
    {
        try {
            return repair.dfu->read(dctAlternate, 0, dct::areaSize, repair.stop);
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::DeviceStalled && failure.code() != FailureCode::DeviceProtocol)
                throw;
            repair.log(QStringLiteral("shorter key area: ") + failure.technical());
            return repair.dfu->read(dctAlternate, 0, dct::smallestAreaSize, repair.stop);
        }
    }

    static void addRawCopies(RepairContext& repair, Backup& backup)
    {
        const QString names[] = {dctCopy1Part, dctCopy2Part};
        for (std::size_t i = 0; i < dct::copyAddresses.size(); ++i) {
            try {
                Bytes copy =
                    repair.dfu->read(flashAlternate, dct::copyAddresses[i], dct::copySize, repair.stop);
                backup.parts.push_back(
                    {names[i], flashAlternate, dct::copyAddresses[i], Secret(std::move(copy))});
            } catch (const Failure& failure) {
                // The key area itself is saved above; the raw copies are a second witness where they can be
                // had.
                const bool refused = failure.code() == FailureCode::DeviceStalled ||
                                     failure.code() == FailureCode::DeviceProtocol;
                if (!refused)
                    throw;
                repair.log(QStringLiteral("raw copy not readable: ") + failure.technical());
            }
            repair.narrator.tell(StepProgress{StepId::ReadKeys, static_cast<double>(i + 1) / 2});
        }
    }
};

class BackUp : public Step {
public:
    StepId id() const override { return StepId::BackUp; }
    bool needed(RepairContext& repair) override { return !repair.folder; }

    void run(RepairContext& repair) override
    {
        repair.folder = RepairFolder::create(repair.options.dataFolder, repair.deviceId);
        repair.outcome.folder = repair.folder->path();
        repair.outcome.bootloaderRelease = repair.backup->bootloaderRelease;
        saveBackup(*repair.backup, repair.folder->backupPath());
        repair.record(QStringLiteral("backed-up"),
                      {{QStringLiteral("parts"), static_cast<int>(repair.backup->parts.size())}});
    }

    void verify(RepairContext& repair) override
    {
        // What matters is what the disk gives back, not what we think we wrote.
        const Backup onDisk = loadBackup(repair.folder->backupPath());
        if (serialise(onDisk) != serialise(*repair.backup))
            throw Failure(FailureCode::VerifyFailed, {}, repair.folder->backupPath());
    }
};

} // namespace

std::unique_ptr<Step> makeReadKeys()
{
    return std::make_unique<ReadKeys>();
}

std::unique_ptr<Step> makeBackUp()
{
    return std::make_unique<BackUp>();
}

} // namespace rescue::repair
