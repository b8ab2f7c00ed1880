// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/device_key.h"
#include "core/repair/backup.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace rescue::repair {

/// While it lives, nobody else repairs that device from this data folder; a lock that was left by a program
/// that was ended counts for nothing. Throws DeviceInUse and FileUnwritable.
std::unique_ptr<QLockFile> lockDevice(const QString& dataFolder, const QString& deviceId);

/// The folder of one repair: backup, journal, and the new key while it is being introduced. 0700, below
/// <data folder>/repairs/<device id>/<UTC time>.
///
/// The journal is JSON lines, each with "event" and "time" (UTC). "created" is the first. The steps add
/// theirs
/// ("backed-up", "checked", "registering", "registered", "writing", "read-back", "old-bytes-kept",
/// "left-dfu", "online", "claimed", "finished" …), each with "outcome", the Outcome as it stood then
/// (core/repair/outcome_json.h): so the last one tells what was found and changed, however the run ended.
/// "undone" comes from a later run and has none. "created" also names the format, 2; each record has a "sum".
/// The first journals had neither these nor "outcome", but the number of the ending in "finished".
class RepairFolder {
public:
    /// The platform's data folder of this program, or `dataFolder` where one was chosen.
    static QString root(const QString& dataFolder);
    static RepairFolder create(const QString& dataFolder, const QString& deviceId);
    /// An earlier one. Throws FileUnreadable when there is no journal in it.
    static RepairFolder open(const QString& path);
    /// All earlier ones of a device, newest first.
    static std::vector<RepairFolder> ofDevice(const QString& dataFolder, const QString& deviceId);

    const QString& path() const { return m_path; }
    QString backupPath() const;
    /// A copy of the backup beside it, before a second look at the same device takes its place. Throws
    /// FileUnwritable.
    void keepBackup();

    /// Adds one record to the journal (a JSON line with the time) and syncs it before returning. Never
    /// secrets.
    void record(const QString& event, QJsonObject facts = {});
    /// All whole records, oldest first, without their sums; a line that was cut short by a crash or changed
    /// since is left out.
    /// Throws FileUnreadable, also for a format newer than this program knows.
    std::vector<QJsonObject> records() const;
    bool has(const QString& event) const;

    /// The new private key is on disk before the cloud or the device hears of it, so that no interruption
    /// loses it.
    void saveNewKey(const keys::DeviceKey& key);
    std::optional<keys::DeviceKey> newKey() const;

private:
    explicit RepairFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace rescue::repair
