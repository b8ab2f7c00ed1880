// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue {

/// The technical log on disk, for the day on which somebody asks what happened last week: "photon-rescue.log"
/// in `folder`, and up to two older ones beside it ("….log.1", "….log.2"). Each at most 512 KiB, readable by
/// the owner only, every line redacted (core/support/redaction.h) with the time in front (UTC).
class LogFile {
public:
    /// <data folder>/log, as RepairOptions::dataFolder has it.
    static QString folderIn(const QString& dataFolder);

    explicit LogFile(QString folder) : m_folder(std::move(folder)) {}

    /// Never throws: a disk that is full must not stop a repair. Several programs may write at once.
    void add(const QString& line) const;
    /// The newest lines, at most so many, oldest first.
    QStringList tail(qsizetype most) const;

private:
    QString path(int age) const;
    void turnOver() const;

    QString m_folder;
};

} // namespace rescue
