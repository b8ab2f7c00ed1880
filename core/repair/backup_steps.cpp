// SPDX-License-Identifier: Apache-2.0
#include "core/repair/read_dct.h"

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
    /// What was read before firmware was written may not be true any more.
    bool needed(RepairContext& repair) override { return !repair.backup || repair.firmware.judged; }

    void run(RepairContext& repair) override
    {
        Backup backup = emptyBackup(repair);
        const Bytes area = readSettings(repair, backup, StepId::ReadKeys);
        if (dct::unreadable(area))
            throw Failure(FailureCode::KeysUnreadable);
        backup.parts.insert(backup.parts.begin(), {dctAreaPart, dctAlternate, 0, Secret(area)});
        if (repair.backup)
            keepFirmware(*repair.backup, backup);
        repair.backup = std::move(backup);
        repair.backedUp = false;
    }

private:
    static void keepFirmware(const Backup& before, Backup& now)
    {
        for (const Backup::Part& part : before.parts) {
            if (part.name != dctAreaPart && part.name != dctCopy1Part && part.name != dctCopy2Part)
                now.parts.push_back(part);
        }
    }
};

class BackUp : public Step {
public:
    StepId id() const override { return StepId::BackUp; }
    bool needed(RepairContext& repair) override { return !repair.backedUp; }

    void run(RepairContext& repair) override
    {
        if (!repair.inUse)
            repair.inUse = lockDevice(repair.options.dataFolder, repair.deviceId);
        if (repair.folder)
            repair.folder->keepBackup();
        else
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
        repair.backedUp = true;
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
