// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/region.h"
#include "core/repair/checksum.h"
#include "core/repair/history.h"
#include "core/repair/read_dct.h"
#include "core/repair/write_dct.h"

#include "core/device/dct.h"

#include <algorithm>

namespace rescue::repair {

using firmware::GivenModule;
using firmware::ModuleFunction;

namespace {

/// Whole words: the bootloader fills a block up in the same way.
Bytes padded(const Bytes& bytes)
{
    Bytes whole = bytes;
    whole.resize((whole.size() + 3) / 4 * 4, 0xff);
    return whole;
}

StepProgress progressOf(StepId step, const dfu::FlashWork& work)
{
    return {step, work.fraction(), std::chrono::duration_cast<Milliseconds>(work.left())};
}

void noteWritten(RepairContext& repair, const firmware::ModuleHead& head)
{
    for (ModuleChange& change : repair.outcome.firmware) {
        if (change.function == head.function && change.index == head.index)
            change.written = true;
    }
    const Item item = head.function == ModuleFunction::Application ? Item::Application : Item::SystemFirmware;
    auto& changed = repair.outcome.changed;
    if (std::ranges::find(changed, item) == changed.end())
        changed.push_back(item);
}

class WriteFirmware : public Step {
public:
    StepId id() const override { return StepId::WriteFirmware; }
    bool needed(RepairContext& repair) override { return !repair.firmware.parts.empty(); }
    /// A system of which half is new does not start.
    bool uninterruptible() const override { return true; }

    void run(RepairContext& repair) override
    {
        repair.narrator.tell(LampExpected{led::Pattern::YellowBlink});
        prepare(repair);
        for (const Job& job : m_jobs) {
            const firmware::ModuleHead& head = *job.module->file.head;
            repair.record(QStringLiteral("writing-firmware"),
                          {{QStringLiteral("address"), QString::number(head.start, 16)},
                           {QStringLiteral("version"), head.version},
                           {QStringLiteral("sha256"), checksum(job.module->bytes)}});
            noteWritten(repair, head);
            repair.firmware.wroteParts = true;
            dfu::writeRegion(*repair.dfu, job.region(), job.plan, m_work,
                             [&] { repair.narrator.tell(progressOf(id(), m_work)); });
            repair.record(QStringLiteral("firmware-read-back"),
                          {{QStringLiteral("address"), QString::number(head.start, 16)}});
        }
        repair.outcome.readBack = true;
        repair.outcome.undoable = firmwareUndoable(repair.outcome);
        repair.outcome.deviceTime =
            std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - repair.dfuSince);
    }

private:
    struct Job {
        const GivenModule* module = nullptr;
        Bytes content;
        dfu::RegionPlan plan;
        dfu::Region region() const { return {flashAlternate, module->file.head->start, content}; }
    };

    /// What all of them will take has to be known before the first, or the progress would promise too much.
    void prepare(RepairContext& repair)
    {
        for (const GivenModule& module : repair.firmware.parts) {
            const auto area = std::ranges::find_if(repair.firmware.found, [&](const auto& one) {
                return one.place.start == module.file.head->start;
            });
            Job job{&module, padded(module.bytes), {}};
            job.plan = dfu::planRegion(repair.dfu->memories().at(flashAlternate), job.region(), area->content,
                                       repair.dfu->blockSize());
            dfu::expectRegion(job.region(), job.plan, m_work);
            m_jobs.push_back(std::move(job));
        }
    }

    std::vector<Job> m_jobs;
    dfu::FlashWork m_work;
};

// ---- the DCT after that

/// The settings that a repair of the firmware must leave as they were. Not among them: flags of the system
/// itself, the cached public key and the flag of the claim, which the firmware keeps up by itself.
constexpr std::array keptFields{dct::devicePrivateKey, dct::staticIp, dct::claimCode, dct::serverField,
                                dct::antenna};

std::vector<dct::Field> lostFields(ByteView before, ByteView now)
{
    std::vector<dct::Field> lost;
    for (const dct::Field field : keptFields) {
        if (before.size() >= field.end() && now.size() >= field.end() &&
            !std::ranges::equal(field.in(before), field.in(now)))
            lost.push_back(field);
    }
    return lost;
}

/// The application area as it stands in flash, which no bootloader keeps from being read.
Bytes settingsNow(RepairContext& repair)
{
    Backup now = emptyBackup(repair);
    addRawCopies(repair, now, StepId::KeepSettings);
    const ByteView raw = rawArea(now);
    return {raw.begin(), raw.end()};
}

bool settingsLost(RepairContext& repair)
{
    return !repair.firmware.settings.empty() &&
           !lostFields(repair.firmware.settings, settingsNow(repair)).empty();
}

class ReenterDfu : public Step {
public:
    StepId id() const override { return StepId::ReenterDfu; }

    bool needed(RepairContext& repair) override
    {
        const bool settingsFollow =
            repair.task != KeyTask::Firmware && repair.options.undoFolder.isEmpty(); // an undo begins there
        return repair.firmware.wroteParts && losesDct(repair) &&
               (settingsFollow || repair.firmware.bootloader || settingsLost(repair));
    }

    void run(RepairContext& repair) override
    {
        repair.log(QStringLiteral("this bootloader finds the DCT again after a restart only"));
        makeLeaveDfu()->run(repair);
        makeEnterDfu()->run(repair);
    }

private:
    static bool losesDct(const RepairContext& repair)
    {
        for (const FirmwareRepair::Area& area : repair.firmware.found) {
            if (area.place.function != ModuleFunction::Bootloader)
                continue;
            // one that cannot be read may be of this kind
            return !area.module.sound() || (area.module.head->version >= firstBootloaderOnSystemParts &&
                                            area.module.head->version < firstBootloaderThatReloads);
        }
        return true;
    }
};

class KeepSettings : public Step {
public:
    StepId id() const override { return StepId::KeepSettings; }
    bool uninterruptible() const override { return true; }

    bool needed(RepairContext& repair) override { return repair.firmware.wroteParts && settingsLost(repair); }

    void run(RepairContext& repair) override
    {
        const Bytes now = settingsNow(repair);
        for (const dct::Field field : lostFields(repair.firmware.settings, now)) {
            repair.record(QStringLiteral("restoring-settings"),
                          {{QStringLiteral("offset"), field.offset}, {QStringLiteral("size"), field.size}});
            writeSetting(repair, field, field.in(repair.firmware.settings), id());
        }
        repair.record(QStringLiteral("settings-restored"));
    }

    void verify(RepairContext& repair) override
    {
        if (settingsLost(repair))
            throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("settings"));
    }
};

class WriteBootloader : public Step {
public:
    StepId id() const override { return StepId::WriteBootloader; }
    bool needed(RepairContext& repair) override { return repair.firmware.bootloader.has_value(); }
    bool uninterruptible() const override { return true; }

    void run(RepairContext& repair) override
    {
        const GivenModule& module = *repair.firmware.bootloader;
        const Bytes content = padded(module.bytes);
        const dfu::Region slot{flashAlternate, updateSlotAddress, content};
        const auto plan = dfu::planRegion(repair.dfu->memories().at(flashAlternate), slot,
                                          repair.firmware.slot, repair.dfu->blockSize());
        dfu::FlashWork work;
        dfu::expectRegion(slot, plan, work);
        repair.record(QStringLiteral("writing-bootloader"),
                      {{QStringLiteral("version"), module.file.head->version}});
        dfu::writeRegion(*repair.dfu, slot, plan, work,
                         [&] { repair.narrator.tell(progressOf(id(), work)); });
        // The flag comes last: until then nothing looks at the slot.
        writeSetting(repair, dct::updatePending, Bytes{dct::updateIsPending}, id());
        noteWritten(repair, *module.file.head);
        repair.outcome.readBack = true;
        repair.record(QStringLiteral("bootloader-waits"));
    }
};

} // namespace

std::unique_ptr<Step> makeWriteFirmware()
{
    return std::make_unique<WriteFirmware>();
}

std::unique_ptr<Step> makeReenterDfu()
{
    return std::make_unique<ReenterDfu>();
}

std::unique_ptr<Step> makeKeepSettings()
{
    return std::make_unique<KeepSettings>();
}

std::unique_ptr<Step> makeWriteBootloader()
{
    return std::make_unique<WriteBootloader>();
}

} // namespace rescue::repair
