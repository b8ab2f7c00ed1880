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
    bool needed(RepairContext& repair) override { return !repair.backup; }

    void run(RepairContext& repair) override
    {
        Backup backup = emptyBackup(repair);
        const Bytes area = readKeyArea(repair);
        if (dct::unreadable(area))
            throw Failure(FailureCode::KeysUnreadable);
        backup.parts.push_back({dctAreaPart, dctAlternate, 0, Secret(area)});
        addRawCopies(repair, backup, StepId::ReadKeys);
        repair.backup = std::move(backup);
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
