// SPDX-License-Identifier: Apache-2.0
#include "core/repair/durable_file.h"

#include "core/failure.h"
#include "core/repair/file_system.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace rescue::repair {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

void writeDurably(const QString& path, ByteView content)
{
    QSaveFile file(path);
    // commit() syncs before it renames (QSaveFile::commit → syncToDisk).
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(toQByteArray(content)) == static_cast<qint64>(content.size()) &&
                         file.commit();
    if (!written)
        throw Failure(FailureCode::FileUnwritable, {path}, file.errorString());
    keepToOwner(path); // it has been since it was opened, but for Windows
    syncFolder(QFileInfo(path).absolutePath());
}

void makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        throw Failure(FailureCode::FileUnwritable, {path});
    keepToOwner(path);
}

Bytes readWhole(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::FileUnreadable, {path}, file.errorString());
    const QByteArray content = file.read(most + 1);
    if (content.size() > most)
        throw Failure(FailureCode::FileUnreadable, {path}, QStringLiteral("larger than %1 bytes").arg(most));
    return toBytes(content);
}

void syncToDisk(QFile& file)
{
    if (!file.flush() || !syncFile(file.handle()))
        throw Failure(FailureCode::FileUnwritable, {file.fileName()}, file.errorString());
}

} // namespace rescue::repair
