// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/region.h"
#include "core/repair/firmware_words.h"
#include "core/repair/read_dct.h"
#include "core/repair/undo.h"

#include "core/device/dct.h"
#include <algorithm>

namespace rescue::repair {

using firmware::GivenModule;
using firmware::ModuleFunction;

namespace {

class ReadFirmware : public Step {
public:
    StepId id() const override { return StepId::ReadFirmware; }
    bool needed(RepairContext& repair) override { return repair.firmware.found.empty(); }

    void run(RepairContext& repair) override
    {
        Backup backup = emptyBackup(repair);
        addSettings(repair, backup);
        std::vector<FirmwareRepair::Area> found; // all of them or none: the cable may come out in between
        const auto places = firmware::modulePlaces(repair.device->model);
        dfu::FlashWork work;
        for (const firmware::ModulePlace& place : places)
            work.expect(dfu::FlashWork::Kind::Read, place.space);
        const auto progress = [&] {
            repair.narrator.tell(
                StepProgress{id(), work.fraction(), std::chrono::duration_cast<Milliseconds>(work.left())});
        };
        for (const firmware::ModulePlace& place : places) {
            Bytes content = dfu::readTimed(*repair.dfu, flashAlternate, place.start, place.space, work,
                                           progress, repair.stop);
            const firmware::ModuleFile module = firmware::readInstalledModule(content);
            repair.log(QStringLiteral("flash %1: %2")
                           .arg(place.start, 8, 16, QLatin1Char('0'))
                           .arg(moduleWords(module)));
            found.push_back({place, std::move(content), module});
        }
        repair.firmware.found = std::move(found);
        repair.backup = std::move(backup);
    }

private:
    /// What the firmware cannot be asked for while it is broken stands in the raw copies all the same.
    static void addSettings(RepairContext& repair, Backup& backup)
    {
        Bytes area = readSettings(repair, backup, StepId::ReadFirmware);
        repair.firmware.settingsServed = !dct::unreadable(area);
        if (!repair.firmware.settingsServed) {
            const ByteView raw = rawArea(backup);
            area.assign(raw.begin(), raw.end());
            area.resize(std::min<std::size_t>(area.size(), dct::areaSize));
            repair.log(area.empty() ? QStringLiteral("settings: neither the DCT nor a raw copy is readable")
                                    : QStringLiteral("settings: from the raw copy"));
        }
        const bool usable = area.size() >= dct::smallestAreaSize && !dct::unreadable(area);
        if (usable)
            backup.parts.push_back({dctAreaPart, dctAlternate, 0, Secret(area)});
        repair.firmware.settings = usable ? area : Bytes();
        repair.firmware.networks = networksIn(backup);
    }

    static dct::StoredNetworks networksIn(const Backup& backup)
    {
        const Backup::Part* first = backup.part(dctCopy1Part);
        const Backup::Part* second = backup.part(dctCopy2Part);
        if (!first || !second)
            return dct::StoredNetworks::None;
        return dct::storedNetworks(first->content.reveal(), second->content.reveal())
            .value_or(dct::StoredNetworks::None);
    }
};

class CheckFirmware : public Step {
public:
    StepId id() const override { return StepId::CheckFirmware; }
    bool needed(RepairContext& repair) override { return !repair.firmware.judged; }

    void run(RepairContext& repair) override
    {
        refuseOtherFirmware(repair);
        std::vector<GivenModule> set = chosen(repair);
        leaveOutUselessBootloader(repair, set);
        judge(repair, set);
        judgeOrigin(repair, set);
        decide(repair, std::move(set));
        keepWhatWillGo(repair);
        repair.firmware.judged = true;
        repair.narrator.tell(FirmwareChecked{repair.outcome.firmware});
        if (repair.options.confirm &&
            repair.narrator.ask({QuestionKind::ConfirmChanges, changeWords(repair.outcome.firmware)}) !=
                QStringLiteral("go"))
            throw Failure(FailureCode::Cancelled);
    }

private:
    /// Of a release or an archive the one for this model; a single file whatever it says of itself, so that
    /// it is judged.
    static std::vector<GivenModule> applicationsOf(const std::vector<GivenModule>& given, Model model)
    {
        std::vector<GivenModule> set;
        std::ranges::copy_if(given, std::back_inserter(set), [&](const GivenModule& one) {
            const auto& head = one.file.head;
            if (given.size() == 1)
                return !head || head->function == ModuleFunction::Application;
            return head && head->function == ModuleFunction::Application &&
                   head->platformId == modelInfo(model).platformId;
        });
        return set;
    }

    static std::vector<GivenModule> chosen(RepairContext& repair)
    {
        const auto& given = repair.firmware.given;
        std::vector<GivenModule> set = given;
        if (repair.firmware.use == FirmwareUse::Application)
            set = applicationsOf(given, repair.device->model);
        if (repair.firmware.use == FirmwareUse::Update) {
            const bool hasOwn =
                soundVersion(areaOf(repair.firmware, ModuleFunction::Application, 1)).has_value();
            set = firmware::updateOf(given, repair.device->model, !hasOwn);
        }
        if (set.empty())
            throw Failure(
                FailureCode::BadFirmware,
                {given.empty() ? QString() : given.front().name,
                 QStringLiteral(QT_TRANSLATE_NOOP("FirmwareText", "Nothing in it is for this model."))});
        return set;
    }

    /// It goes only where the system installs it, and only forward. Whether the system can do without is
    /// judged afterwards.
    static void leaveOutUselessBootloader(RepairContext& repair, std::vector<GivenModule>& set)
    {
        const auto function = [](const GivenModule& given) {
            return given.file.head ? given.file.head->function : ModuleFunction::None;
        };
        const auto isNewSystem = [&](const GivenModule& given) {
            return function(given) == ModuleFunction::System && given.file.head->index == 2;
        };
        const auto newSystem = std::ranges::find_if(set, isNewSystem);
        const int system = newSystem != set.end()
                               ? newSystem->file.head->version
                               : soundVersion(areaOf(repair.firmware, ModuleFunction::System, 2)).value_or(0);
        const int there = soundVersion(areaOf(repair.firmware, ModuleFunction::Bootloader, 0)).value_or(0);
        std::erase_if(set, [&](const GivenModule& given) {
            if (function(given) != ModuleFunction::Bootloader || !given.file.sound())
                return false;
            const bool useless = system < firstSystemWithUpdateFlag || given.file.head->version <= there;
            if (useless)
                repair.log(QStringLiteral("bootloader %1 left out: the device has %2, its system will be %3")
                               .arg(given.file.head->version)
                               .arg(there)
                               .arg(system));
            return useless;
        });
    }

    static void judge(RepairContext& repair, const std::vector<GivenModule>& set)
    {
        std::vector<firmware::ModuleFile> files;
        std::ranges::transform(set, std::back_inserter(files), &GivenModule::file);
        std::vector<firmware::InstalledModule> installed;
        for (const FirmwareRepair::Area& area : repair.firmware.found) {
            if (area.module.sound())
                installed.push_back({area.place.function, area.place.index, area.module.head->version,
                                     area.module.head->needs});
        }
        const auto problems = firmware::problemsOf(files, repair.device->model, installed);
        for (const firmware::ModuleProblem& problem : problems)
            repair.log(set[problem.which].name + QStringLiteral(": ") + problemReason(problem.kind));
        if (problems.empty())
            return;
        const firmware::ModuleProblem& first = problems.front();
        QStringList arguments{set[first.which].name, problemReason(first.kind)};
        if (first.need)
            arguments << needWords(*first.need);
        throw Failure(FailureCode::BadFirmware, arguments);
    }

    /// Whoever flashes chosen files may have built them. An update is for people who have not: there a file
    /// that bears the name of a published one has to be that.
    static void judgeOrigin(RepairContext& repair, const std::vector<GivenModule>& set)
    {
        const auto known = repair.world.cloud().published;
        for (const GivenModule& given : set) {
            const firmware::ModuleHead& head = *given.file.head;
            if (const PublishedModule* module = published(known, given.bytes))
                repair.log(QStringLiteral("%1: as published, %2")
                               .arg(given.name, QLatin1StringView(module->release)));
            if (!isForeignBuild(known, given.bytes, repair.device->model, static_cast<int>(head.function),
                                head.index, head.version))
                continue;
            repair.log(QStringLiteral("%1: not the file that was published as this version").arg(given.name));
            if (repair.options.firmwareUse == FirmwareUse::Update)
                throw Failure(FailureCode::BadFirmware,
                              {given.name, QStringLiteral(QT_TRANSLATE_NOOP(
                                               "FirmwareText",
                                               "It is not the file that was published as this version."))});
        }
    }

    static void decide(RepairContext& repair, std::vector<GivenModule> set)
    {
        std::vector<firmware::ModuleFile> files;
        std::ranges::transform(set, std::back_inserter(files), &GivenModule::file);
        for (const std::size_t which : firmware::writingOrder(files, repair.device->model)) {
            GivenModule& module = set[which];
            const firmware::ModuleHead head = *module.file.head;
            const FirmwareRepair::Area* area = areaOf(repair.firmware, head.function, head.index);
            const bool same = std::equal(module.bytes.begin(), module.bytes.end(), area->content.begin());
            repair.outcome.firmware.push_back(
                {head.function, head.index, soundVersion(area), head.version, false});
            if (same)
                continue;
            if (head.function == ModuleFunction::Bootloader)
                repair.firmware.bootloader = std::move(module);
            else
                repair.firmware.parts.push_back(std::move(module));
        }
        repair.log(changeWords(repair.outcome.firmware).join(QStringLiteral("; ")));
    }

    /// Into the backup goes what will be overwritten, whole places.
    static void keepWhatWillGo(RepairContext& repair)
    {
        for (const GivenModule& module : repair.firmware.parts) {
            const FirmwareRepair::Area* area =
                areaOf(repair.firmware, module.file.head->function, module.file.head->index);
            repair.backup->parts.push_back({flashPart(area->place.start), flashAlternate, area->place.start,
                                            Secret(Bytes(area->content))});
        }
        if (!repair.firmware.bootloader)
            return;
        repair.firmware.slot =
            repair.dfu->read(flashAlternate, updateSlotAddress, updateSlotSector, repair.stop);
        repair.backup->parts.push_back({flashPart(updateSlotAddress), flashAlternate, updateSlotAddress,
                                        Secret(Bytes(repair.firmware.slot))});
    }
};

} // namespace

std::unique_ptr<Step> makeReadFirmware()
{
    return std::make_unique<ReadFirmware>();
}

std::unique_ptr<Step> makeCheckFirmware()
{
    return std::make_unique<CheckFirmware>();
}

} // namespace rescue::repair
