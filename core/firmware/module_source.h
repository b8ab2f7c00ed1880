// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/firmware/module_set.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rescue::firmware {

/// A module as somebody gave it.
struct GivenModule {
    QString name; ///< of its file, without folders
    Bytes bytes;
    ModuleFile file;
};
GivenModule givenModule(const QString& name, Bytes bytes);

/// Why a file of a folder or an archive is no part of the set.
enum class FileFlaw {
    Unreadable, ///< or damaged, or locked by a password
    TooLarge,   ///< for any flash there is
    NotAModule,
    TooMany, ///< the folder or archive is none of firmware
};
inline constexpr FileFlaw lastFileFlaw = FileFlaw::TooMany;

struct RefusedFile {
    QString name;
    FileFlaw flaw = FileFlaw::NotAModule;
    bool operator==(const RefusedFile&) const = default;
};

/// What was found: modules, sound or not (module_set.h judges them), and what is no module. Files with other
/// endings than .bin are passed over in silence.
struct GivenSet {
    std::vector<GivenModule> modules;
    std::vector<RefusedFile> refused;
};

inline constexpr qint64 largestModule = qint64{2} * 1024 * 1024;
inline constexpr int mostFiles = 200; ///< of one folder or archive

/// These very files, whatever their names end in. Throws FileUnreadable.
GivenSet readModuleFiles(const QStringList& paths);
/// A folder (not those inside it) or a zip archive; of the archive's folders only the last name is kept, so
/// nothing can lead out of it. Nothing is written to the disk. Throws FileUnreadable.
GivenSet readModuleSource(const QString& path);

/// Of the modules for `model`, what an update takes: bootloader and system parts, and the application too
/// where that is wanted. Of two for the same place the newer. The rest is left out in silence: archives hold
/// the modules of several models.
std::vector<GivenModule> updateOf(const std::vector<GivenModule>& modules, Model model, bool withApplication);

} // namespace rescue::firmware
