// SPDX-License-Identifier: Apache-2.0
#include "core/repair/repair_folder.h"

#include "core/failure.h"
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
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    RepairFolder folder(parent + u'/' + time);
    // Two repairs of one device in one millisecond: the second takes the next free name.
    for (int copy = 2; QDir(folder.m_path).exists(); ++copy)
        folder.m_path = parent + u'/' + time + u'-' + QString::number(copy);
    // Each level: even the ids of somebody's devices are nobody else's business.
    for (const QString& level : {root(dataFolder), parent, folder.m_path})
        makePrivateFolder(level);
    folder.record(QStringLiteral("created"), {{QStringLiteral("device"), deviceId}});
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
    const QByteArray line = QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n';
    if (journal.write(line) != line.size())
        throw Failure(FailureCode::FileUnwritable, {journal.fileName()}, journal.errorString());
    syncToDisk(journal);
}

std::vector<QJsonObject> RepairFolder::records() const
{
    const QByteArray content = toQByteArray(readWhole(m_path + u'/' + journalName, largestJournal));
    std::vector<QJsonObject> records;
    const auto lines = content.split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty())
            records.push_back(object);
    }
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
