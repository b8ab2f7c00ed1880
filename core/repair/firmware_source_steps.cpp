// SPDX-License-Identifier: Apache-2.0
#include "core/repair/undo.h"
#include "core/usb/control_requests.h"

#include <algorithm>

namespace rescue::repair {

namespace {

class FetchFirmware : public Step {
public:
    StepId id() const override { return StepId::FetchFirmware; }

    bool needed(RepairContext& repair) override
    {
        repair.firmware.use = repair.options.firmwareUse;
        if (repair.options.undoFolder.isEmpty())
            repair.firmware.given = repair.options.firmware;
        return repair.firmware.given.empty();
    }

    void run(RepairContext& repair) override
    {
        if (repair.options.undoFolder.isEmpty())
            takeFromCloud(repair);
        else
            takeFromBackup(repair);
    }

private:
    static void takeFromCloud(RepairContext& repair)
    {
        const int platform = modelInfo(repair.device->model).platformId;
        QString version = repair.options.firmwareVersion;
        // An application goes with the release it was built with.
        if (version.isEmpty() && repair.firmware.use == FirmwareUse::Application)
            version = versionThere(repair);
        const CloudRelease release = repair.cloud.release(platform, version);
        repair.outcome.deviceOs = release.version;
        repair.log(QStringLiteral("Device OS %1 from %2").arg(release.version, release.base.host()));
        for (const CloudRelease::File& file : release.files) {
            repair.firmware.given.push_back(
                firmware::givenModule(file.name, repair.cloud.download(release, file, repair.stop)));
            repair.narrator.tell(
                StepProgress{StepId::FetchFirmware, static_cast<double>(repair.firmware.given.size()) /
                                                        static_cast<double>(release.files.size())});
        }
    }

    /// Empty where the device does not tell: then the newest.
    static QString versionThere(RepairContext& repair)
    {
        if (repair.device->mode != DeviceMode::Normal)
            return {};
        try {
            const auto transport = repair.world.usb().open(repair.device->usb);
            return ControlRequests(*transport).version().toString();
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            repair.log(QStringLiteral("version: ") + failure.technical());
            return {};
        }
    }

    /// What lay in the places that the repair to be undone wrote to.
    static void takeFromBackup(RepairContext& repair)
    {
        const RepairFolder folder = RepairFolder::open(repair.options.undoFolder);
        const Backup old = loadBackup(folder.backupPath());
        if (old.deviceId != repair.deviceId)
            throw Failure(FailureCode::OtherDevice, {old.deviceId});
        for (const ModuleChange& change : lastOutcome(folder).firmware) {
            if (!change.written || change.function == firmware::ModuleFunction::Bootloader)
                continue;
            repair.firmware.given.push_back(savedModule(repair, old, change));
            repair.firmware.undone.push_back(change);
        }
        repair.firmware.use = FirmwareUse::Exactly;
    }

    static firmware::GivenModule savedModule(const RepairContext& repair, const Backup& old,
                                             const ModuleChange& change)
    {
        const auto refuse = [&](const char* reason) {
            return Failure(
                FailureCode::BadBackupFile,
                {RepairFolder::open(repair.options.undoFolder).backupPath(), QString::fromLatin1(reason)});
        };
        const auto places = firmware::modulePlaces(repair.device->model);
        const auto place = std::ranges::find_if(places, [&](const firmware::ModulePlace& one) {
            return one.function == change.function && one.index == change.index;
        });
        const Backup::Part* part = place == places.end() ? nullptr : old.part(flashPart(place->start));
        if (!part)
            throw refuse(QT_TRANSLATE_NOOP("BackupText", "The firmware is missing in it."));
        const ByteView bytes = part->content.reveal();
        const firmware::ModuleFile module = firmware::readInstalledModule(bytes);
        if (!module.sound() || module.head->size() > bytes.size())
            throw refuse(QT_TRANSLATE_NOOP("BackupText", "The firmware in it is damaged."));
        return firmware::givenModule(
            part->name,
            Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(module.head->size())));
    }
};

} // namespace

std::unique_ptr<Step> makeFetchFirmware()
{
    return std::make_unique<FetchFirmware>();
}

} // namespace rescue::repair
