// SPDX-License-Identifier: Apache-2.0
#include "core/repair/backup.h"

#include "core/device/dct.h"
#include "core/failure.h"
#include "core/repair/checksum.h"
#include "core/repair/durable_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rescue::repair {

namespace {

const QString formatName = QStringLiteral("photon-rescue-backup");
constexpr int formatVersion = 1;
constexpr qint64 largestBackup = qint64{8} * 1024 * 1024;

const QString flashPrefix = QStringLiteral("flash-");

/// `flaw` is English: failureText() translates it when it is shown.
[[noreturn]] void refuse(const QString& path, const char* flaw)
{
    throw Failure(FailureCode::BadBackupFile, {path, QString::fromLatin1(flaw)});
}

Backup::Part parsePart(const QJsonObject& object, const QString& path)
{
    Backup::Part part;
    part.name = object[QStringLiteral("name")].toString();
    part.alternate = static_cast<std::uint8_t>(object[QStringLiteral("alternate")].toInt());
    bool isHex = false;
    part.address = object[QStringLiteral("address")].toString().toUInt(&isHex, 16);
    const auto decoded = QByteArray::fromBase64Encoding(
        object[QStringLiteral("content")].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!isHex || part.name.isEmpty() || !decoded)
        refuse(path, QT_TRANSLATE_NOOP("BackupText", "A part of it cannot be read."));
    part.content = Secret(toBytes(decoded.decoded));
    if (checksum(part.content.reveal()) != object[QStringLiteral("sha256")].toString())
        refuse(path, QT_TRANSLATE_NOOP("BackupText", "Its content was changed after it was saved."));
    return part;
}

} // namespace

const Backup::Part* Backup::part(const QString& name) const
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part& p) { return p.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

QString flashPart(std::uint32_t address)
{
    return flashPrefix + QStringLiteral("%1").arg(address, 8, 16, QLatin1Char('0'));
}

ByteView Backup::area() const
{
    const Part* area = part(dctAreaPart);
    return area ? area->content.reveal() : ByteView{};
}

Bytes serialise(const Backup& backup)
{
    QJsonArray parts;
    for (const Backup::Part& part : backup.parts) {
        parts.append(QJsonObject{
            {QStringLiteral("name"), part.name},
            {QStringLiteral("alternate"), part.alternate},
            {QStringLiteral("address"), QString::number(part.address, 16)},
            {QStringLiteral("size"), static_cast<qint64>(part.content.reveal().size())},
            {QStringLiteral("sha256"), checksum(part.content.reveal())},
            {QStringLiteral("content"), QString::fromLatin1(toQByteArray(part.content.reveal()).toBase64())},
        });
    }
    const QJsonObject object{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("created"), backup.created},
        {QStringLiteral("device"), backup.deviceId},
        {QStringLiteral("platform"), modelInfo(backup.model).platformId},
        {QStringLiteral("bootloader"), backup.bootloaderRelease},
        {QStringLiteral("parts"), parts},
    };
    return toBytes(QJsonDocument(object).toJson());
}

Backup parseBackup(ByteView content, const QString& path)
{
    const auto document = QJsonDocument::fromJson(toQByteArray(content));
    const QJsonObject object = document.object();
    if (object[QStringLiteral("format")].toString() != formatName)
        refuse(path, QT_TRANSLATE_NOOP("BackupText",
                                       "It is not a backup made by this program, or only a part of one."));
    if (object[QStringLiteral("version")].toInt() != formatVersion)
        refuse(path, QT_TRANSLATE_NOOP("BackupText", "It was made by a newer version of this program."));

    Backup backup;
    backup.created = object[QStringLiteral("created")].toString();
    backup.bootloaderRelease = static_cast<std::uint16_t>(object[QStringLiteral("bootloader")].toInt());
    const auto id = deviceIdFrom(object[QStringLiteral("device")].toString());
    const auto models = allModels();
    const int platform = object[QStringLiteral("platform")].toInt(-1);
    const auto model = std::find_if(models.begin(), models.end(),
                                    [&](const ModelInfo& m) { return m.platformId == platform; });
    if (!id || model == models.end())
        refuse(path, QT_TRANSLATE_NOOP("BackupText", "It does not say which device it is from."));
    backup.deviceId = *id;
    backup.model = model->model;
    const QJsonArray parts = object[QStringLiteral("parts")].toArray();
    for (const auto& part : parts)
        backup.parts.push_back(parsePart(part.toObject(), path));
    const bool isOfFirmware = std::ranges::any_of(
        backup.parts, [](const Backup::Part& part) { return part.name.startsWith(flashPrefix); });
    if (isOfFirmware && backup.area().empty())
        return backup;
    if (backup.area().size() < dct::smallestAreaSize)
        refuse(path, QT_TRANSLATE_NOOP("BackupText", "The key area is missing in it."));
    if (dct::unreadable(backup.area()))
        refuse(path, QT_TRANSLATE_NOOP("BackupText", "The key area in it is empty."));
    return backup;
}

void saveBackup(const Backup& backup, const QString& path)
{
    const Bytes content = serialise(backup);
    writeDurably(path, content);
    if (readWhole(path, largestBackup) != content)
        throw Failure(FailureCode::FileUnwritable, {path}, QStringLiteral("reads back differently"));
    parseBackup(content, path);
}

Backup loadBackup(const QString& path)
{
    return parseBackup(readWhole(path, largestBackup), path);
}

} // namespace rescue::repair
