// SPDX-License-Identifier: Apache-2.0
#include "core/repair/repair_folder.h"

#include "core/failure.h"
#include "core/repair/checksum.h"
#include "core/repair/durable_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace rescue::repair {

namespace {
const QString journalName = QStringLiteral("journal.jsonl");
const QString backupName = QStringLiteral("backup.json");
const QString firstBackupName = QStringLiteral("backup-first.json");
const QString newKeyName = QStringLiteral("new-key.der");
constexpr qint64 largestJournal = qint64{4} * 1024 * 1024;
constexpr qint64 largestBackup = qint64{8} * 1024 * 1024;
constexpr int journalFormat = 2; ///< 1 had no sums and did not say its number
const QString formatField = QStringLiteral("format");
const QString sumField = QStringLiteral("sum");

/// Of all that stands in a record beside it. Not against forgery: against flash and disks that forget.
QString sumOf(const QJsonObject& record)
{
    return checksum(toBytes(QJsonDocument(record).toJson(QJsonDocument::Compact))).left(8);
}

/// Did the program end in the middle of the last line? What is added then begins a line of its own.
bool endsInAPart(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    file.seek(file.size() - 1);
    return file.read(1) != "\n";
}
const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");

/// The time, but always later than the names that are there: the clock of a computer may be set back, and two
/// repairs may begin in one millisecond.
QString nextName(const QString& parent)
{
    QDateTime time = QDateTime::currentDateTimeUtc();
    for (const QString& name : QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDateTime other = QDateTime::fromString(name.left(timeFormat.size()), timeFormat);
        other.setTimeSpec(Qt::UTC);
        if (other.isValid() && other >= time)
            time = other.addMSecs(1);
    }
    return time.toString(timeFormat);
}
} // namespace

QString RepairFolder::root(const QString& dataFolder)
{
    const QString data =
        dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataFolder;
    return data + QStringLiteral("/repairs");
}

RepairFolder RepairFolder::create(const QString& dataFolder, const QString& deviceId)
{
    const QString parent = root(dataFolder) + u'/' + deviceId;
    RepairFolder folder(parent + u'/' + nextName(parent));
    // Each level: even the ids of somebody's devices are nobody else's business.
    for (const QString& level : {root(dataFolder), parent, folder.m_path})
        makePrivateFolder(level);
    folder.record(QStringLiteral("created"),
                  {{QStringLiteral("device"), deviceId}, {formatField, journalFormat}});
    return folder;
}

RepairFolder RepairFolder::open(const QString& path)
{
    if (!QFile::exists(path + u'/' + journalName))
        throw Failure(FailureCode::FileUnreadable, {path});
    return RepairFolder(path);
}

std::vector<RepairFolder> RepairFolder::ofDevice(const QString& dataFolder, const QString& deviceId)
{
    const QDir parent(root(dataFolder) + u'/' + deviceId);
    std::vector<RepairFolder> folders;
    const auto names = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        const QString path = parent.filePath(name);
        if (QFileInfo(path + u'/' + journalName).isFile()) // nothing that blocks when it is opened
            folders.push_back(RepairFolder(path));
    }
    return folders;
}

std::unique_ptr<QLockFile> lockDevice(const QString& dataFolder, const QString& deviceId)
{
    const QString parent = RepairFolder::root(dataFolder) + u'/' + deviceId;
    makePrivateFolder(RepairFolder::root(dataFolder));
    makePrivateFolder(parent);
    auto lock = std::make_unique<QLockFile>(parent + QStringLiteral("/in-use"));
    lock->setStaleLockTime(std::chrono::milliseconds::zero()); // a repair takes as long as it takes
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        throw Failure(FailureCode::DeviceInUse, {}, QStringLiteral("another Photon Rescue repairs it"));
    throw Failure(FailureCode::FileUnwritable, {parent});
}

QString RepairFolder::backupPath() const
{
    return m_path + u'/' + backupName;
}

void RepairFolder::keepBackup()
{
    writeDurably(m_path + u'/' + firstBackupName, readWhole(backupPath(), largestBackup));
}

void RepairFolder::record(const QString& event, QJsonObject facts)
{
    facts[QStringLiteral("event")] = event;
    facts[QStringLiteral("time")] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QFile journal(m_path + u'/' + journalName);
    const bool isNew = !journal.exists();
    if (!journal.open(QIODevice::WriteOnly | QIODevice::Append))
        throw Failure(FailureCode::FileUnwritable, {journal.fileName()}, journal.errorString());
    if (isNew)
        journal.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    facts[sumField] = sumOf(facts);
    const QByteArray line = (endsInAPart(journal.fileName()) ? "\n" : "") +
                            QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n';
    if (journal.write(line) != line.size())
        throw Failure(FailureCode::FileUnwritable, {journal.fileName()}, journal.errorString());
    syncToDisk(journal);
}

std::vector<QJsonObject> RepairFolder::records() const
{
    const QByteArray content = toQByteArray(readWhole(m_path + u'/' + journalName, largestJournal));
    std::vector<QJsonObject> records;
    int format = 1;
    for (const QByteArray& line : content.split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        const QString sum = object.take(sumField).toString();
        if (records.empty())
            format = object[formatField].toInt(1);
        if (format == 1 || sum == sumOf(object))
            records.push_back(std::move(object));
    }
    if (format > journalFormat)
        throw Failure(FailureCode::FileUnreadable, {m_path},
                      QStringLiteral("written by a newer version of this program"));
    return records;
}

bool RepairFolder::has(const QString& event) const
{
    const auto all = records();
    return std::any_of(all.begin(), all.end(),
                       [&](const QJsonObject& r) { return r[QStringLiteral("event")].toString() == event; });
}

void RepairFolder::saveNewKey(const keys::DeviceKey& key)
{
    const Secret pkcs1 = key.pkcs1();
    writeDurably(m_path + u'/' + newKeyName, pkcs1.reveal());
}

std::optional<keys::DeviceKey> RepairFolder::newKey() const
{
    const QString path = m_path + u'/' + newKeyName;
    if (!QFile::exists(path))
        return std::nullopt;
    return keys::readKeyFile(path);
}

} // namespace rescue::repair
