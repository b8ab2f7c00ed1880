// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

#include <zip.h>

namespace rescue::firmware {

namespace {

using test::releaseFiles;

class ModuleSource : public testing::Test {
protected:
    QString file(const QString& name, const Bytes& content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toQByteArray(content));
        return file.fileName();
    }
    QString archive(const std::vector<std::pair<const char*, Bytes>>& entries)
    {
        QString path = m_folder.filePath(QStringLiteral("set.zip"));
        int error = 0;
        zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        EXPECT_NE(zip, nullptr);
        for (const auto& [name, content] : entries)
            zip_file_add(zip, name, zip_source_buffer(zip, content.data(), content.size(), 0),
                         ZIP_FL_ENC_UTF_8);
        EXPECT_EQ(zip_close(zip), 0);
        return path;
    }
    QString folder() const { return m_folder.path(); }

    QTemporaryDir m_folder;
};

QStringList namesOf(const GivenSet& set)
{
    QStringList names;
    for (const GivenModule& module : set.modules)
        names << module.name;
    names.sort();
    return names;
}

} // namespace

TEST_F(ModuleSource, AFolderGivesItsModulesAndSaysWhatIsNone)
{
    const auto files = releaseFiles("2.3.1");
    file(QStringLiteral("one.bin"), files[0].bytes);
    file(QStringLiteral("two.BIN"), files[1].bytes);
    file(QStringLiteral("picture.bin"), Bytes(3000, 0x11));
    file(QStringLiteral("readme.txt"), files[2].bytes);
    file(QStringLiteral("huge.bin"), Bytes(static_cast<std::size_t>(largestModule) + 1, 0));
    const GivenSet set = readModuleSource(folder());
    EXPECT_EQ(namesOf(set), (QStringList{QStringLiteral("one.bin"), QStringLiteral("two.BIN")}));
    EXPECT_EQ(set.refused, (std::vector<RefusedFile>{{QStringLiteral("huge.bin"), FileFlaw::TooLarge},
                                                     {QStringLiteral("picture.bin"), FileFlaw::NotAModule}}));
}

TEST_F(ModuleSource, AnArchiveIsReadWithoutItsFolders)
{
    const auto files = releaseFiles("2.3.1");
    const GivenSet set = readModuleSource(archive({{"photon/system-part1.bin", files[1].bytes},
                                                   {"../../etc/system-part2.bin", files[2].bytes},
                                                   {"C:\\windows\\tinker.bin", files[3].bytes},
                                                   {"photon/", {}},
                                                   {"notes.txt", Bytes(10, 1)},
                                                   {"no.bin", Bytes(10, 1)}}));
    EXPECT_EQ(namesOf(set), (QStringList{QStringLiteral("system-part1.bin"),
                                         QStringLiteral("system-part2.bin"), QStringLiteral("tinker.bin")}));
    EXPECT_EQ(set.refused, (std::vector<RefusedFile>{{QStringLiteral("no.bin"), FileFlaw::NotAModule}}));
    for (const GivenModule& module : set.modules)
        EXPECT_TRUE(module.file.sound()) << module.name.toStdString();
}

TEST_F(ModuleSource, WhatUnpacksToMoreThanAnyFlashIsNotUnpacked)
{
    const GivenSet set =
        readModuleSource(archive({{"bomb.bin", Bytes(static_cast<std::size_t>(largestModule) + 1, 0)}}));
    EXPECT_TRUE(set.modules.empty());
    EXPECT_EQ(set.refused, (std::vector<RefusedFile>{{QStringLiteral("bomb.bin"), FileFlaw::TooLarge}}));
}

TEST_F(ModuleSource, AnArchiveOfTooManyFilesIsNotReadToItsEnd)
{
    const Bytes small(4, 0);
    std::vector<std::string> names;
    names.reserve(mostFiles + 5);
    for (int i = 0; i < mostFiles + 5; ++i)
        names.push_back("f" + std::to_string(i) + ".bin");
    std::vector<std::pair<const char*, Bytes>> entries;
    entries.reserve(names.size());
    for (const std::string& name : names)
        entries.emplace_back(name.c_str(), small);
    const GivenSet set = readModuleSource(archive(entries));
    ASSERT_EQ(set.refused.size(), static_cast<std::size_t>(mostFiles) + 1);
    EXPECT_EQ(set.refused.back().flaw, FileFlaw::TooMany);
}

TEST_F(ModuleSource, ADamagedArchiveIsUnreadableOrItsEntriesAre)
{
    const auto files = releaseFiles("2.3.1");
    const QString path = archive({{"one.bin", files[0].bytes}});
    QFile whole(path);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    for (qsizetype at = 0; at < good.size(); at += 5) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x20);
        const QString name = file(QStringLiteral("bad.zip"), toBytes(bad));
        try {
            for (const GivenModule& module : readModuleSource(name).modules)
                EXPECT_TRUE(!module.file.sound() || module.bytes == files[0].bytes) << at;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.code(), FailureCode::FileUnreadable);
        }
    }
    const QString cut = file(QStringLiteral("cut.zip"), toBytes(good.first(good.size() / 2)));
    EXPECT_EQ(test::failureCodeOf([&] { readModuleSource(cut); }), FailureCode::FileUnreadable);
}

TEST_F(ModuleSource, NamedFilesAreTakenWhateverTheyAre)
{
    const auto files = releaseFiles("2.3.1");
    const QString firmware = file(QStringLiteral("firmware"), files[0].bytes);
    const QString picture = file(QStringLiteral("picture.jpg"), Bytes(3000, 0x11));
    const GivenSet set = readModuleFiles({firmware, picture});
    ASSERT_EQ(set.modules.size(), 2U);
    EXPECT_TRUE(set.modules[0].file.sound());
    EXPECT_EQ(set.modules[1].file.flaw, ModuleFlaw::NotAModule);
    EXPECT_EQ(test::failureCodeOf([&] { readModuleFiles({folder() + QStringLiteral("/none.bin")}); }),
              FailureCode::FileUnreadable);
}

TEST(UpdateOf, TakesTheNewestForTheModelAndLeavesTheApplication)
{
    auto mixed = releaseFiles("2.3.1", Model::P1);
    for (const char* release : {"3.3.1", "2.3.1"})
        for (const GivenModule& module : releaseFiles(release))
            mixed.push_back(module);
    const auto chosen = updateOf(mixed, Model::Photon, false);
    ASSERT_EQ(chosen.size(), 3U);
    for (const GivenModule& module : chosen) {
        EXPECT_EQ(module.file.head->platformId, 6);
        EXPECT_TRUE(module.file.head->version == 3302 || module.file.head->version == 1100);
    }
    EXPECT_EQ(updateOf(mixed, Model::Photon, true).size(), 4U);
    EXPECT_TRUE(updateOf(mixed, Model::Electron, true).empty());
}

} // namespace rescue::firmware
