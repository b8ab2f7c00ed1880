// SPDX-License-Identifier: Apache-2.0
#include "core/support/bundle.h"

#include "tests/unit/failure_of.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zip.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace rescue;

namespace {

const QString deviceId = u"1e0038000447373336323230"_s;

BundleSource afterARepair()
{
    repair::Outcome outcome;
    outcome.deviceId = deviceId;
    outcome.joinedWifi = true;
    outcome.began = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    BundleSource source;
    source.outcome = outcome;
    source.diagnosis = DiagnosisReport{{}, {}, deviceId, outcome.began};
    source.log = u"password: hunter2\nsigned in as jane@example.org\nssid=Our House\nstep 1/3\n"_s;
    return source;
}

/// What somebody who opens it finds.
std::map<QString, QByteArray> opened(const Bytes& bytes)
{
    std::map<QString, QByteArray> files;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr)
        return files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        zip_stat_index(archive, index, 0, &entry);
        QByteArray content(static_cast<qsizetype>(entry.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        zip_fread(file, content.data(), entry.size);
        zip_fclose(file);
        files[QString::fromUtf8(entry.name)] = content;
    }
    zip_discard(archive);
    return files;
}

TEST(Bundle, HoldsWhatIsKnownEachInItsFile)
{
    const auto files = opened(zipped(bundleFiles(afterARepair())));
    EXPECT_TRUE(files.contains(u"README.txt"_s));
    EXPECT_TRUE(files.contains(u"log.txt"_s));
    EXPECT_TRUE(files.contains(u"computer.txt"_s));
    EXPECT_EQ(files.at(u"device.json"_s).count(deviceId.toUtf8()), 1);
    EXPECT_TRUE(files.at(u"evidence.json"_s).contains(deviceId.toUtf8()));
}

TEST(Bundle, StaysReadableForMachinesAfterRedaction)
{
    const auto files = opened(zipped(bundleFiles(afterARepair())));
    for (const char* name : {"device.json", "evidence.json"})
        EXPECT_TRUE(QJsonDocument::fromJson(files.at(QLatin1String(name))).isObject()) << name;
    EXPECT_EQ(QJsonDocument::fromJson(files.at(u"device.json"_s))[u"joinedWifi"_s], true);
}

TEST(Bundle, HidesWhatALogShouldNotHaveHeld)
{
    BundleSource source = afterARepair();
    source.known = {u"Jane"_s};
    source.log += u"hello Jane\n"_s;
    const QByteArray log = opened(zipped(bundleFiles(source))).at(u"log.txt"_s);
    for (const char* secret : {"hunter2", "jane@example.org", "Our House", "Jane"})
        EXPECT_FALSE(log.contains(secret)) << secret;
    EXPECT_TRUE(log.contains("step 1/3"));
}

TEST(Bundle, ListsOnlyWhatIsInIt)
{
    auto files = bundleFiles(afterARepair());
    std::erase_if(files, [](const BundleFile& file) { return file.part == BundlePart::Log; });
    const auto inside = opened(zipped(files));
    EXPECT_FALSE(inside.contains(u"log.txt"_s));
    EXPECT_FALSE(inside.at(u"README.txt"_s).contains("log.txt"));
}

TEST(Bundle, IsWholeWithoutARepair)
{
    BundleSource source;
    source.log = u"nothing attached\n"_s;
    const auto inside = opened(zipped(bundleFiles(source)));
    EXPECT_EQ(inside.size(), 3U) << "README, log and computer";
}

TEST(Bundle, HasATitleAndAMeaningForEachPart)
{
    for (int i = 0; i <= static_cast<int>(lastBundlePart); ++i) {
        EXPECT_FALSE(bundlePartTitle(static_cast<BundlePart>(i)).isEmpty()) << i;
        EXPECT_FALSE(bundlePartMeaning(static_cast<BundlePart>(i)).isEmpty()) << i;
    }
    EXPECT_FALSE(bundleLeavesOut().isEmpty());
}

TEST(Bundle, IsForItsOwnerOnlyOnDisk)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.zip"_s);
    saveBundle(bundleFiles(afterARepair()), path);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFileInfo(path).permissions() & others);
}

TEST(Bundle, LeavesTheOldFileWhereItCannotBeSaved)
{
    EXPECT_EQ(test::failureCodeOf([] { saveBundle({}, u"/nowhere/at/all.zip"_s); }),
              FailureCode::FileUnwritable);
}

} // namespace
