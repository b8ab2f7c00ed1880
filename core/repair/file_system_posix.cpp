// SPDX-License-Identifier: Apache-2.0
#include "core/repair/file_system.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace rescue::repair {

bool keepToOwner(const QString& path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return QFile::setPermissions(path,
                                 QFileInfo(path).isDir() ? ownerOnly | QFileDevice::ExeOwner : ownerOnly);
}

bool syncFile(int handle)
{
    return ::fsync(handle) == 0;
}

void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace rescue::repair
