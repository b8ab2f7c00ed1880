// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <QFile>

namespace rescue::repair {

/// Writes the whole file or leaves the old one: temporary file beside it, fsync, rename, fsync of the folder.
/// Readable by the owner only (0600). Throws Failure(FileUnwritable).
void writeDurably(const QString& path, ByteView content);

/// Makes the folder and its parents, 0700. Throws Failure(FileUnwritable).
void makePrivateFolder(const QString& path);

/// Whole content; throws Failure(FileUnreadable), also for more than `most` bytes.
Bytes readWhole(const QString& path, qint64 most);

/// Forces what was written to the disk. Throws Failure(FileUnwritable).
void syncToDisk(QFile& file);

} // namespace rescue::repair
