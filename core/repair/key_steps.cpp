// SPDX-License-Identifier: Apache-2.0
#include "core/repair/key_area.h"
#include "core/repair/step.h"
#include "core/repair/undo.h"
#include "core/repair/write_dct.h"

#include <algorithm>

namespace rescue::repair {

using diagnosis::DeviceKeyAction;
using diagnosis::PrivateServer;

namespace {

QString publicFingerprint(const std::optional<keys::DeviceKey>& key)
{
    return key ? key->fingerprint() : QString();
}

QString serverFingerprint(ByteView area)
{
    const auto stored = keys::inspectServerSlot(dct::serverSlot.in(area));
    return stored.keyState == keys::ServerKeyState::Ok ? keys::fingerprint(stored.publicKey) : QString();
}

bool sameField(dct::Field field, ByteView one, ByteView other)
{
    return std::ranges::equal(field.in(one), field.in(other));
}

void noteChanges(RepairContext& repair)
{
    Outcome& outcome = repair.outcome;
    const auto note = [&](Item item) { // once, however often the cable came out behind the write
        if (std::ranges::find(outcome.changed, item) == outcome.changed.end())
            outcome.changed.push_back(item);
    };
    if (repair.decision.writeServer) {
        note(Item::ServerKey);
        note(Item::ServerAddress);
    }
    if (repair.decision.deviceKey != DeviceKeyAction::Keep)
        note(Item::DeviceKey);
    if (!sameField(dct::staticIp, repair.backup->area(), repair.wanted) ||
        !sameField(dct::antenna, repair.backup->area(), repair.wanted))
        note(Item::WifiSettings);
    outcome.deviceKeyAfter = publicFingerprint(repair.key);
    outcome.serverKeyAfter = serverFingerprint(repair.wanted);
    outcome.undoable = true;
}

/// Looks for the run in the flash itself, past the code that wrote it. A header we do not know proves
/// nothing.
void checkRawCopy(RepairContext& repair, dct::Field run, ByteView wantedArea)
{
    Bytes copies[2];
    try {
        for (std::size_t i = 0; i < 2; ++i)
            copies[i] = repair.dfu->read(flashAlternate, dct::copyAddresses[i], dct::copySize);
    } catch (const Failure& failure) {
        if (failure.code() != FailureCode::DeviceStalled && failure.code() != FailureCode::DeviceProtocol)
            throw;
        repair.log(QStringLiteral("raw copy not readable: ") + failure.technical());
        return;
    }
    const ByteView raw = dct::currentArea(copies[0], copies[1]);
    if (raw.empty()) {
        repair.log(QStringLiteral("raw copy: header not recognised, checked through the DCT only"));
        return;
    }
    if (!std::ranges::equal(run.in(raw), run.in(wantedArea)))
        throw Failure(FailureCode::VerifyFailed, {}, QStringLiteral("raw copy"));
    repair.outcome.rawCopyChecked = true;
}

class CheckKeys : public Step {
public:
    StepId id() const override { return StepId::CheckKeys; }
    bool needed(RepairContext& repair) override { return !repair.check; }

    void run(RepairContext& repair) override
    {
        const ByteView area = repair.backup->area();
        if (area.empty()) // read along with the firmware, which goes without
            throw Failure(FailureCode::KeysUnreadable);
        const CloudSettings cloud = repair.world.cloud();
        repair.check = diagnosis::checkKeys(area, cloud.deviceServer, cloud.api.host());
        repair.outcome.found = diagnosis::findingsOf(*repair.check);
        repair.outcome.deviceKeyBefore = publicFingerprint(repair.check->device.key);
        repair.outcome.serverKeyBefore = serverFingerprint(area);
        repair.outcome.deviceKeyAfter = repair.outcome.deviceKeyBefore;
        repair.outcome.serverKeyAfter = repair.outcome.serverKeyBefore;
        repair.narrator.tell(KeysFound{*repair.check});
        const bool undoesWifi = repair.task == KeyTask::Wifi && !repair.options.undoFolder.isEmpty();
        if (repair.task == KeyTask::Look || (repair.task == KeyTask::Wifi && !undoesWifi))
            return;
        if (repair.task == KeyTask::Restore || undoesWifi)
            takeFromBackup(repair);
        else
            takeFromDecision(repair);
        repair.narrator.tell(KeysChecked{*repair.check, repair.decision, repair.task});
        // With what it will leave, however it ends: an undo knows by it whether something came later.
        repair.record(QStringLiteral("checked"),
                      {{QStringLiteral("writeServer"), repair.decision.writeServer},
                       {QStringLiteral("deviceKey"), static_cast<int>(repair.decision.deviceKey)},
                       {QStringLiteral("leavesDeviceKey"), publicFingerprint(repair.key)},
                       {QStringLiteral("leavesServerKey"), serverFingerprint(repair.wanted)}});
        if (repair.options.confirm &&
            repair.narrator.ask({QuestionKind::ConfirmChanges, {}}) != QStringLiteral("go"))
            throw Failure(FailureCode::Cancelled);
    }

private:
    static void takeFromDecision(RepairContext& repair)
    {
        repair.decision = decide(repair);
        repair.key = chooseKey(repair);
        repair.wanted = areaWithKeys(
            repair.backup->area(),
            repair.decision.deviceKey == DeviceKeyAction::Keep ? std::nullopt : repair.key,
            repair.decision.writeServer ? std::optional(repair.world.cloud().deviceServer) : std::nullopt);
    }

    static void takeFromBackup(RepairContext& repair)
    {
        const QString path = repair.options.backupFile.isEmpty()
                                 ? RepairFolder::open(repair.options.undoFolder).backupPath()
                                 : repair.options.backupFile;
        const Backup old = loadBackup(path);
        if (old.deviceId != repair.deviceId)
            throw Failure(FailureCode::OtherDevice, {old.deviceId});
        if (old.area().empty())
            throw Failure(FailureCode::BadBackupFile,
                          {path, QStringLiteral("The key area is missing in it.")});
        const ByteView now = repair.backup->area();
        repair.wanted = areaAsBefore(repair, old, now);
        if (!repair.firmware.settingsServed && !std::ranges::equal(now, repair.wanted))
            throw Failure(FailureCode::KeysUnreadable, {},
                          QStringLiteral("the raw copies cannot be written"));
        repair.decision = {!sameField(dct::serverSlot, now, repair.wanted),
                           sameField(dct::devicePrivateKey, now, repair.wanted) ? DeviceKeyAction::Keep
                                                                                : DeviceKeyAction::Replace};
        repair.key = keys::inspectPrivateKeyField(dct::devicePrivateKey.in(repair.wanted)).key;
    }

    /// The single tasks leave the other half of the keys as it is.
    static diagnosis::KeyDecision decideTask(RepairContext& repair, PrivateServer privateServer)
    {
        diagnosis::KeyCheck check = *repair.check;
        switch (repair.task) {
        case KeyTask::Repair:
            return diagnosis::decideKeyRepair(check, repair.options.newKey, privateServer);
        case KeyTask::LoadKey:
            return {false, DeviceKeyAction::Replace};
        case KeyTask::WriteServer:
            check.device.state = keys::StoredKeyState::Sound;
            diagnosis::decideKeyRepair(check, diagnosis::NewKey::Auto,
                                       privateServer); // asks where a person must
            return {true, DeviceKeyAction::Keep};
        case KeyTask::Register:
            if (!check.device.key)
                throw Failure(FailureCode::NewKeyNeeded);
            return {};
        case KeyTask::Look:
        case KeyTask::Restore:
        case KeyTask::Firmware:
        case KeyTask::Wifi:
            break;
        }
        return {};
    }

    static diagnosis::KeyDecision decide(RepairContext& repair)
    {
        try {
            return decideTask(repair, repair.options.privateServer);
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::PrivateCloud)
                throw;
            const QString answer = repair.narrator.ask({QuestionKind::PrivateServer, failure.arguments()});
            if (answer != QStringLiteral("keep") && answer != QStringLiteral("replace"))
                throw;
            const auto choice =
                answer == QStringLiteral("keep") ? PrivateServer::Keep : PrivateServer::Replace;
            return decideTask(repair, choice);
        }
    }

    static std::optional<keys::DeviceKey> chooseKey(RepairContext& repair)
    {
        if (repair.task == KeyTask::LoadKey)
            return repair.options.keyToLoad;
        if (repair.decision.deviceKey != DeviceKeyAction::Replace)
            return repair.check->device.key;
        // A key that an interrupted repair already made known to the cloud is used again.
        const auto key = unfinishedKey(repair);
        return key ? key : keys::DeviceKey::generate();
    }

    static std::optional<keys::DeviceKey> unfinishedKey(const RepairContext& repair)
    {
        for (const RepairFolder& folder :
             RepairFolder::ofDevice(repair.options.dataFolder, repair.deviceId)) {
            if (folder.path() == repair.folder->path())
                continue;
            if (folder.has(QStringLiteral("read-back")) || folder.has(QStringLiteral("undone")))
                return std::nullopt;
            if (auto key = folder.newKey())
                return key;
        }
        return std::nullopt;
    }
};

class WriteKeys : public Step {
public:
    StepId id() const override { return StepId::WriteKeys; }
    bool uninterruptible() const override { return true; }

    bool needed(RepairContext& repair) override
    {
        const bool putsBack = repair.task == KeyTask::Restore || repair.task == KeyTask::Wifi;
        m_run = putsBack ? whatGoesBack(repair.backup->area(), repair.wanted)
                         : changedKeyFields(repair.backup->area(), repair.wanted);
        return m_run.has_value();
    }

    void run(RepairContext& repair) override
    {
        writeDctSurely(repair, *m_run, repair.wanted);
        noteChanges(repair);
        repair.record(QStringLiteral("read-back"));
        if (!repair.firmware.settings.empty())
            repair.firmware.settings = repair.wanted; // what the firmware that follows has to leave
    }

    void verify(RepairContext& repair) override
    {
        checkRawCopy(repair, *m_run, repair.wanted);
        repair.outcome.deviceTime =
            std::chrono::duration_cast<Milliseconds>(SteadyClock::now() - repair.dfuSince);
    }

private:
    /// Where the keys stay as they are, the setting alone: not a byte more than has to change.
    static std::optional<dct::Field> whatGoesBack(ByteView now, ByteView wanted)
    {
        return changedKeyFields(now, wanted) ? std::optional(allKeyFields) : changedStretch(now, wanted);
    }

    std::optional<dct::Field> m_run;
};

/// The same write, of settings alone.
class PutSettingsBack : public WriteKeys {
public:
    StepId id() const override { return StepId::PutSettingsBack; }
};

} // namespace

std::unique_ptr<Step> makeCheckKeys()
{
    return std::make_unique<CheckKeys>();
}

std::unique_ptr<Step> makeWriteKeys()
{
    return std::make_unique<WriteKeys>();
}

std::unique_ptr<Step> makePutSettingsBack()
{
    return std::make_unique<PutSettingsBack>();
}

} // namespace rescue::repair
