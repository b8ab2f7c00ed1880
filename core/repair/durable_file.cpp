// SPDX-License-Identifier: Apache-2.0
#include "core/repair/durable_file.h"

#include "core/failure.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rescue::repair {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void syncFolder(const QString& path)
{
#ifndef Q_OS_WIN
    // The rename itself is durable only once the folder is (POSIX); Windows has no such call and needs none.
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path);
#endif
}

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
    syncFolder(QFileInfo(path).absolutePath());
}

void makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        throw Failure(FailureCode::FileUnwritable, {path});
    QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
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
#ifdef Q_OS_WIN
    const bool synced = file.flush() && ::_commit(file.handle()) == 0;
#else
    const bool synced = file.flush() && ::fsync(file.handle()) == 0;
#endif
    if (!synced)
        throw Failure(FailureCode::FileUnwritable, {file.fileName()}, file.errorString());
}

} // namespace rescue::repair
