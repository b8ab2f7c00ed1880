// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/device_key.h"
#include "core/repair/backup.h"

#include <QFile>

namespace rescue::repair {

/// The folder of one repair: backup, journal, and the new key while it is being introduced. 0700, below
/// <data folder>/repairs/<device id>/<UTC time>.
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

    /// Adds one record to the journal (a JSON line with the time) and syncs it before returning. Never
    /// secrets.
    void record(const QString& event, QJsonObject facts = {});
    /// All whole records, oldest first; a last line cut short by a crash is left out.
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
