// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/secret.h"

#include <QJsonObject>

namespace rescue::repair {

/// What was read from a device before anything was written. Holds private keys and Wi-Fi passwords: stays on
/// this computer, 0600, never in a report.
struct Backup {
    struct Part {
        QString name;               ///< dctArea, dctCopy1, dctCopy2 or flash
        std::uint8_t alternate = 0; ///< DFU alternate setting it was read through
        std::uint32_t address = 0;
        Secret content;
    };
    QString deviceId;
    Model model = Model::Photon;
    std::uint16_t bootloaderRelease = 0; ///< bcdDevice in DFU mode
    QString created;                     ///< UTC, ISO 8601
    std::vector<Part> parts;

    const Part* part(const QString& name) const;
    /// The DCT application area; empty where the backup has none.
    ByteView area() const;
};

inline const QString dctAreaPart = QStringLiteral("dct-area");
inline const QString dctCopy1Part = QStringLiteral("dct-copy-1");
inline const QString dctCopy2Part = QStringLiteral("dct-copy-2");
/// Firmware that was about to be overwritten. A backup that has some may be without a key area: what is
/// broken may be what it is read by.
QString flashPart(std::uint32_t address); ///< "flash-08020000"

/// One JSON object: readable, versioned, with a SHA-256 for each part.
Bytes serialise(const Backup& backup);
/// Throws Failure(BadBackupFile) with the reason: not one, another version, cut short, a checksum is wrong.
/// `path` is for the message only.
Backup parseBackup(ByteView content, const QString& path);

/// On disk, synced, and read back equal; only then is it a backup. Throws FileUnwritable or BadBackupFile.
void saveBackup(const Backup& backup, const QString& path);
Backup loadBackup(const QString& path);

} // namespace rescue::repair
