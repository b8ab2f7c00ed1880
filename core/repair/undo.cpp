// SPDX-License-Identifier: Apache-2.0
#include "core/repair/undo.h"

#include "core/repair/checksum.h"
#include "core/repair/history.h"
#include "core/repair/key_area.h"
#include "core/repair/outcome_json.h"
#include "core/repair/undo_networks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rescue::repair {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const char* reason)
{
    throw Failure(FailureCode::ChangedSince, {QString::fromLatin1(reason)});
}

/// Keys that a repair found or left, or was about to leave when it ended.
struct KnownKeys {
    QSet<QString> device, server;
    bool told = false; ///< the first journals say nothing of keys
};

KnownKeys keysOf(const RepairFolder& folder)
{
    KnownKeys known;
    for (const QJsonObject& record : folder.records()) {
        const QJsonObject outcome = record[u"outcome"_s].toObject();
        for (const auto& name : {u"deviceKeyBefore"_s, u"deviceKeyAfter"_s})
            known.device.insert(outcome[name].toString());
        for (const auto& name : {u"serverKeyBefore"_s, u"serverKeyAfter"_s})
            known.server.insert(outcome[name].toString());
        known.device.insert(record[u"leavesDeviceKey"_s].toString());
        known.server.insert(record[u"leavesServerKey"_s].toString());
        known.told = known.told || !outcome.isEmpty();
    }
    if (const auto key = folder.newKey())
        known.device.insert(key->fingerprint());
    return known;
}

/// A field that a step for Wi-Fi was about to write, with what it was to hold then.
struct WrittenSetting {
    dct::Field field;
    QString sum;
};

std::vector<WrittenSetting> settingsOf(const RepairFolder& folder)
{
    std::vector<WrittenSetting> settings;
    for (const QJsonObject& record : folder.records()) {
        if (record[u"event"_s].toString() != u"setting"_s)
            continue;
        const int offset = record[u"offset"_s].toInt(), size = record[u"size"_s].toInt();
        if (offset < 0 || size <= 0 || offset + size > dct::smallestAreaSize)
            continue;
        settings.push_back({{static_cast<std::uint16_t>(offset), static_cast<std::uint16_t>(size)},
                            record[u"sha256"_s].toString()});
    }
    return settings;
}

Bytes settingsAsBefore(const RepairContext& repair, const Backup& old, ByteView area)
{
    Bytes wanted(area.begin(), area.end());
    for (const auto& [field, sum] : settingsOf(RepairFolder::open(repair.options.undoFolder))) {
        const ByteView before = field.in(old.area()), now = field.in(area);
        if (!std::ranges::equal(now, before) && checksum(now) != sum)
            refuse(QT_TRANSLATE_NOOP("BackupText", "The device was given other network settings since."));
        std::ranges::copy(before, wanted.begin() + field.offset);
    }
    return wanted;
}

/// What each module was to hold that the repair wrote, by its address.
QHash<QString, QString> sumsOfModules(const RepairFolder& folder)
{
    QHash<QString, QString> sums;
    for (const QJsonObject& record : folder.records()) {
        if (record[u"event"_s].toString() == u"writing-firmware"_s && record.contains(u"sha256"_s))
            sums[record[u"address"_s].toString()] = record[u"sha256"_s].toString();
    }
    return sums;
}

QString sumOfModule(const FirmwareRepair::Area& area)
{
    const std::size_t size = std::min(area.content.size(), std::size_t{area.module.head->size()});
    return checksum(ByteView(area.content).first(size));
}

bool holds(const FirmwareRepair::Area& area, const firmware::GivenModule& module)
{
    return module.file.head->start == area.place.start && module.bytes.size() <= area.content.size() &&
           std::equal(module.bytes.begin(), module.bytes.end(), area.content.begin());
}

} // namespace

Outcome lastOutcome(const RepairFolder& folder)
{
    Outcome last;
    for (const QJsonObject& record : folder.records()) {
        if (const QJsonValue outcome = record[u"outcome"_s]; outcome.isObject())
            last = outcomeFrom(outcome.toObject());
    }
    return last;
}

Bytes areaAsBefore(const RepairContext& repair, const Backup& old, ByteView area)
{
    Bytes wanted(area.begin(), area.end());
    const auto takeOver = [&](dct::Field field) {
        std::ranges::copy(field.in(old.area()), wanted.begin() + field.offset);
    };
    if (!repair.options.backupFile.isEmpty()) {
        takeOver(allKeyFields);
        // Among them stands the mark of a bootloader that waits to be installed: not of this time.
        wanted[dct::updatePending.offset] = area[dct::updatePending.offset];
        return wanted;
    }
    const Outcome past = lastOutcome(RepairFolder::open(repair.options.undoFolder));
    if (past.task == KeyTask::Wifi) {
        if (past.networksSaved)
            refuseOtherNetworks(repair, old);
        return settingsAsBefore(repair, old, area);
    }
    refuseOtherKeys(repair, area);
    // The address and the claim code lie between them, which that repair did not touch.
    for (const dct::Field field : {dct::devicePrivateKey, dct::devicePublicKey, dct::serverSlot})
        takeOver(field);
    return wanted;
}

void refuseOtherKeys(const RepairContext& repair, ByteView area)
{
    const KnownKeys known = keysOf(RepairFolder::open(repair.options.undoFolder));
    if (!known.told)
        return;
    const auto device = keys::inspectPrivateKeyField(dct::devicePrivateKey.in(area)).key;
    const auto server = keys::inspectServerSlot(dct::serverSlot.in(area));
    const bool otherDevice = device && !known.device.contains(device->fingerprint());
    const bool otherServer = server.keyState == keys::ServerKeyState::Ok &&
                             !known.server.contains(keys::fingerprint(server.publicKey));
    if (otherDevice || otherServer)
        refuse(QT_TRANSLATE_NOOP("BackupText", "The device was given other keys since."));
}

void refuseOtherFirmware(const RepairContext& repair)
{
    if (repair.firmware.undone.empty())
        return;
    const auto left = sumsOfModules(RepairFolder::open(repair.options.undoFolder));
    for (const ModuleChange& change : repair.firmware.undone) {
        const FirmwareRepair::Area* area = areaOf(repair.firmware, change.function, change.index);
        const auto version = soundVersion(area);
        if (!version || std::ranges::any_of(repair.firmware.given, [&](const firmware::GivenModule& saved) {
                return holds(*area, saved);
            }))
            continue;
        // The first journals have the version alone, which all applications of a release share.
        const QString sum = left.value(QString::number(area->place.start, 16));
        if (sum.isEmpty() ? *version != change.after : sumOfModule(*area) != sum)
            refuse(QT_TRANSLATE_NOOP("BackupText", "The device was given other firmware since."));
    }
}

void recordUndone(const RepairContext& repair)
{
    if (repair.options.undoFolder.isEmpty() || !isUndo(repair.outcome))
        return;
    RepairFolder undone = RepairFolder::open(repair.options.undoFolder);
    const bool ofKeys = repair.key && lastOutcome(undone).task != KeyTask::Wifi;
    if (ofKeys && !repair.outcome.registered && !repair.outcome.readBack)
        return; // nobody is signed in: the account still has the other key
    if (!undone.has(u"undone"_s))
        undone.record(u"undone"_s);
}

} // namespace rescue::repair
