// SPDX-License-Identifier: Apache-2.0
#include "core/firmware/module_source.h"

#include "core/failure.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <variant>

#include <zip.h>

namespace rescue::firmware {

namespace {

const QString ending = QStringLiteral(".bin");

bool isModuleName(const QString& name)
{
    return name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size();
}

/// What stands behind the last separator of either kind: archives are made on all systems.
QString lastName(const QString& path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

void add(GivenSet& set, const QString& name, Bytes bytes)
{
    GivenModule given = givenModule(name, std::move(bytes));
    if (given.file.head)
        set.modules.push_back(std::move(given));
    else
        set.refused.push_back({name, FileFlaw::NotAModule});
}

/// Nothing where it cannot be read or is larger than any flash.
std::optional<Bytes> readSmall(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(largestModule + 1);
    return file.error() == QFileDevice::NoError ? std::optional(toBytes(bytes)) : std::nullopt;
}

GivenSet readFolder(const QString& path)
{
    GivenSet set;
    int number = 0;
    for (const QFileInfo& info : QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (!isModuleName(info.fileName()))
            continue;
        if (++number > mostFiles) {
            set.refused.push_back({info.fileName(), FileFlaw::TooMany});
            break;
        }
        auto bytes = info.size() > largestModule ? std::nullopt : readSmall(info.filePath());
        if (bytes)
            add(set, info.fileName(), std::move(*bytes));
        else
            set.refused.push_back(
                {info.fileName(), info.size() > largestModule ? FileFlaw::TooLarge : FileFlaw::Unreadable});
    }
    return set;
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

/// The content, or why there is none. What the archive says of the size is checked against what comes.
std::variant<Bytes, FileFlaw> readEntry(zip_t* archive, zip_uint64_t index, zip_uint64_t size)
{
    if (size > static_cast<zip_uint64_t>(largestModule))
        return FileFlaw::TooLarge;
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return FileFlaw::Unreadable;
    Bytes bytes(size + 1);
    std::size_t got = 0;
    while (got < bytes.size()) {
        const zip_int64_t count = zip_fread(file.get(), bytes.data() + got, bytes.size() - got);
        if (count < 0)
            return FileFlaw::Unreadable;
        if (count == 0)
            break;
        got += static_cast<std::size_t>(count);
    }
    if (got != size)
        return FileFlaw::Unreadable;
    bytes.resize(got);
    return bytes;
}

GivenSet readArchive(const QString& path)
{
    int error = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
    if (!archive)
        throw Failure(FailureCode::FileUnreadable, {path}, QStringLiteral("no zip archive, %1").arg(error));
    GivenSet set;
    int number = 0;
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(archive.get(), index, 0, &entry) != 0 || (entry.valid & ZIP_STAT_NAME) == 0)
            continue;
        const QString name = lastName(QString::fromUtf8(entry.name));
        if (!isModuleName(name))
            continue;
        if (++number > mostFiles) {
            set.refused.push_back({name, FileFlaw::TooMany});
            break;
        }
        const bool sized = (entry.valid & ZIP_STAT_SIZE) != 0;
        auto content = sized ? readEntry(archive.get(), index, entry.size) : FileFlaw::Unreadable;
        if (auto* bytes = std::get_if<Bytes>(&content))
            add(set, name, std::move(*bytes));
        else
            set.refused.push_back({name, std::get<FileFlaw>(content)});
    }
    return set;
}

} // namespace

GivenModule givenModule(const QString& name, Bytes bytes)
{
    GivenModule given{name, std::move(bytes), {}};
    given.file = readModuleFile(given.bytes);
    return given;
}

GivenSet readModuleFiles(const QStringList& paths)
{
    GivenSet set;
    for (const QString& path : paths) {
        auto bytes = readSmall(path);
        if (!bytes)
            throw Failure(FailureCode::FileUnreadable, {path});
        // Whoever names a file wants this one: what is wrong with it is told by whoever judges the set.
        set.modules.push_back(givenModule(QFileInfo(path).fileName(), std::move(*bytes)));
    }
    return set;
}

GivenSet readModuleSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isReadable())
        throw Failure(FailureCode::FileUnreadable, {path});
    return info.isDir() ? readFolder(path) : readArchive(path);
}

std::vector<GivenModule> updateOf(const std::vector<GivenModule>& modules, Model model, bool withApplication)
{
    std::vector<GivenModule> chosen;
    for (const GivenModule& given : modules) {
        const auto& head = given.file.head;
        const ModulePlace* place =
            head && head->platformId == modelInfo(model).platformId ? placeOf(*head, model) : nullptr;
        if (!place || (place->function == ModuleFunction::Application && !withApplication))
            continue;
        const auto same = std::ranges::find_if(
            chosen, [&](const GivenModule& other) { return placeOf(*other.file.head, model) == place; });
        if (same == chosen.end())
            chosen.push_back(given);
        else if (head->version > same->file.head->version)
            *same = given;
    }
    return chosen;
}

} // namespace rescue::firmware
