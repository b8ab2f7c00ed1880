// SPDX-License-Identifier: Apache-2.0
#include "core/repair/history.h"

#include "core/device/dct.h"
#include "core/diagnosis/cure.h"
#include "core/repair/outcome_json.h"
#include "core/repair/repair_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace rescue::repair {

using namespace Qt::StringLiterals;

namespace {

/// What the names of the records alone tell.
struct Marks {
    bool wroteKeys = false, wroteFirmware = false, undone = false, finished = false;
    bool accountAhead =
        false; ///< the cloud was told, or may have been told, another key than there was before
    bool outsideProduct = false; ///< taken out of its product, or nearly, and not put back
    QJsonObject outcome;         ///< as it stood last; empty in the first journals
    int ending = -1;             ///< its number, in the first journals
    QDateTime created;
};

/// Where there was no sound key before, there is none that the cloud could be told again.
bool tellsAnotherKey(const QJsonObject& registering)
{
    const QString before = registering[u"outcome"_s][u"deviceKeyBefore"_s].toString();
    return !before.isEmpty() && registering[u"fingerprint"_s].toString() != before;
}

Marks marksIn(const std::vector<QJsonObject>& records)
{
    Marks marks;
    for (const QJsonObject& record : records) {
        const QString event = record[u"event"_s].toString();
        if (event == u"created"_s)
            marks.created = QDateTime::fromString(record[u"time"_s].toString(), Qt::ISODateWithMs);
        else if (event == u"writing"_s)
            marks.wroteKeys = true;
        else if (event == u"old-bytes-kept"_s)
            marks.wroteKeys = false;
        else if (event == u"writing-firmware"_s)
            marks.wroteFirmware = true;
        else if (event == u"registering"_s)
            marks.accountAhead = tellsAnotherKey(record);
        else if (event == u"registration-put-back"_s)
            marks.accountAhead = false;
        else if (event == u"leaving-product"_s || event == u"back-in-product"_s)
            marks.outsideProduct = event == u"leaving-product"_s;
        else if (event == u"undone"_s)
            marks.undone = true;
        else if (event == u"finished"_s)
            marks.finished = true;
        marks.ending = record[u"ending"_s].toInt(marks.ending);
        if (const QJsonValue outcome = record[u"outcome"_s]; outcome.isObject())
            marks.outcome = outcome.toObject();
    }
    return marks;
}

Ending endingOf(const Marks& marks)
{
    if (!marks.finished)
        return Ending::Unfinished;
    const bool byNumber = marks.ending >= 0 && marks.ending <= static_cast<int>(Ending::Cancelled);
    return byNumber ? static_cast<Ending>(marks.ending) : outcomeFrom(marks.outcome).ending;
}

bool backupThere(const RepairFolder& folder)
{
    const QFileInfo backup(folder.backupPath());
    return backup.isFile() && backup.isReadable() &&
           backup.size() > static_cast<qint64>(dct::smallestAreaSize);
}

/// Nothing when the journal cannot be read or tells nothing.
std::optional<PastRepair> readPast(const RepairFolder& folder, const QString& deviceId)
{
    std::vector<QJsonObject> records;
    try {
        records = folder.records();
    } catch (const Failure&) {
        return std::nullopt;
    }
    const Marks marks = marksIn(records);
    if (!marks.created.isValid())
        return std::nullopt;
    PastRepair past;
    past.outcome = outcomeFrom(marks.outcome);
    past.outcome.deviceId = deviceId;
    past.outcome.folder = folder.path();
    past.outcome.ending = endingOf(marks);
    past.accountAhead = marks.accountAhead || marks.outsideProduct;
    past.outcome.undoable = (marks.wroteKeys || past.accountAhead || past.outcome.networksSaved ||
                             (marks.wroteFirmware && firmwareUndoable(past.outcome))) &&
                            !marks.undone && backupThere(folder);
    if (!past.outcome.began.isValid())
        past.outcome.began = marks.created;
    past.wrote = marks.wroteKeys || marks.wroteFirmware || past.outcome.networksSaved;
    past.undone = marks.undone;
    return past;
}

bool stoppedHalfWay(const PastRepair& past)
{
    const Outcome& outcome = past.outcome;
    if (!diagnosis::cureFromId(outcome.plan) || past.undone)
        return false; // to look, to save or to undo is begun anew
    const bool stopped = outcome.ending == Ending::Failed || outcome.ending == Ending::Cancelled;
    return outcome.ending == Ending::Unfinished || (stopped && !outcome.changed.empty());
}

/// The newest whose journal can be read: the only one of a device that can be half done.
std::optional<PastRepair> newestOf(const QString& dataFolder, const QString& deviceId)
{
    for (const RepairFolder& folder : RepairFolder::ofDevice(dataFolder, deviceId)) {
        if (auto past = readPast(folder, deviceId)) {
            past->halfDone = stoppedHalfWay(*past);
            return past;
        }
    }
    return std::nullopt;
}

void addOf(std::vector<PastRepair>& all, const QString& dataFolder, const QString& deviceId)
{
    bool newest = true;
    for (const RepairFolder& folder : RepairFolder::ofDevice(dataFolder, deviceId)) {
        auto past = readPast(folder, deviceId);
        if (!past)
            continue;
        past->halfDone = newest && stoppedHalfWay(*past);
        newest = false;
        all.push_back(std::move(*past));
    }
}

/// Could it have left another key in the device?
bool touchesKeys(const Outcome& outcome)
{
    return outcome.task != KeyTask::Firmware && outcome.task != KeyTask::Wifi;
}

/// The devices of which there are folders; what is not named like an id is not ours.
QStringList knownDevices(const QString& dataFolder)
{
    QStringList ids = QDir(RepairFolder::root(dataFolder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ids.removeIf([](const QString& name) { return deviceIdFrom(name) != name; });
    return ids;
}

void sortNewestFirst(std::vector<PastRepair>& all)
{
    // Not by the clock, which may have been set back in between: each folder is named later than the last.
    std::ranges::stable_sort(all, std::ranges::greater(), [](const PastRepair& past) {
        return QFileInfo(past.outcome.folder).fileName();
    });
}

} // namespace

std::optional<PastRepair> repairThatSaved(const QString& backupFile)
{
    const QString file = QFileInfo(backupFile).canonicalFilePath(); // empty: it is not there
    const QDir folder = QFileInfo(file).dir();
    const auto id = deviceIdFrom(QFileInfo(folder.path()).dir().dirName());
    try {
        const RepairFolder there = RepairFolder::open(folder.path());
        auto past = id && there.backupPath() == file ? readPast(there, *id) : std::nullopt;
        return past && (past->wrote || past->accountAhead) ? past : std::nullopt;
    } catch (const Failure&) {
        return std::nullopt;
    }
}

bool isUndo(const Outcome& outcome)
{
    return outcome.plan.startsWith(u"RESTORE-");
}

bool firmwareUndoable(const Outcome& outcome)
{
    const auto inPlace = [](const ModuleChange& change) {
        return change.written && change.function != firmware::ModuleFunction::Bootloader;
    };
    return std::ranges::any_of(outcome.firmware, inPlace) &&
           std::ranges::all_of(outcome.firmware, [&](const ModuleChange& change) {
               return !inPlace(change) || change.before.has_value();
           });
}

std::vector<PastRepair> pastRepairs(const QString& dataFolder)
{
    std::vector<PastRepair> all;
    for (const QString& id : knownDevices(dataFolder))
        addOf(all, dataFolder, id);
    sortNewestFirst(all);
    return all;
}

std::vector<PastRepair> pastRepairsOf(const QString& dataFolder, const QString& deviceId)
{
    std::vector<PastRepair> all;
    if (deviceIdFrom(deviceId) == deviceId)
        addOf(all, dataFolder, deviceId);
    sortNewestFirst(all);
    return all;
}

std::optional<PastRepair> unfinishedRepair(const QString& dataFolder)
{
    std::vector<PastRepair> begun; // of each device one journal: this is asked at every start
    for (const QString& id : knownDevices(dataFolder)) {
        if (auto past = newestOf(dataFolder, id); past && past->halfDone)
            begun.push_back(std::move(*past));
    }
    sortNewestFirst(begun);
    return begun.empty() ? std::nullopt : std::optional(begun.front());
}

bool hasPastRepairs(const QString& dataFolder)
{
    const QStringList ids = knownDevices(dataFolder);
    return std::ranges::any_of(ids, [&](const QString& id) { return newestOf(dataFolder, id).has_value(); });
}

void forgetRepair(const PastRepair& repair)
{
    if (!QDir(repair.outcome.folder).removeRecursively())
        throw Failure(FailureCode::FileUnwritable, {repair.outcome.folder});
}

QStringList journalLines(const QString& folder)
{
    QStringList lines;
    try {
        for (QJsonObject record : RepairFolder::open(folder).records()) {
            const QString time = record.take(u"time"_s).toString();
            const QString event = record.take(u"event"_s).toString();
            record.remove(u"outcome"_s); // the last one is what the report is about
            QStringList words{time, event};
            if (!record.isEmpty())
                words << QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
            lines << words.join(u"  "_s);
        }
    } catch (const Failure&) {
        return lines; // as far as it can be read
    }
    return lines;
}

bool undoNeedsAccount(const QString& dataFolder, const PastRepair& repair)
{
    if (!touchesKeys(repair.outcome) && !repair.accountAhead)
        return false;
    const Backup old = loadBackup(RepairFolder::open(repair.outcome.folder).backupPath());
    if (repair.accountAhead)
        return true;
    if (old.area().empty())
        return false;
    const auto key = keys::inspectPrivateKeyField(dct::devicePrivateKey.in(old.area())).key;
    if (!key)
        return false;
    for (const PastRepair& later : pastRepairsOf(dataFolder, repair.outcome.deviceId)) {
        // The newest that wrote tells which key the device has now.
        if (later.outcome.readBack && touchesKeys(later.outcome))
            return later.outcome.deviceKeyAfter != key->fingerprint();
    }
    return true;
}

} // namespace rescue::repair
