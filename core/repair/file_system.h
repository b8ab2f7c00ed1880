// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue::repair {

// What POSIX and Windows do in different ways: one file per system behind this.

/// Nobody but its owner may read or change it: 0600 or 0700, on Windows an access list that inherits nothing
/// and is inherited by what a folder will hold. False where the disk knows no owners.
bool keepToOwner(const QString& path);

/// Forces what was written to an open file to the disk.
bool syncFile(int handle);

/// The same for what a folder lists: a rename is durable only then.
void syncFolder(const QString& path);

} // namespace rescue::repair
