// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "core/failure.h"
#include "core/repair/backup.h"
#include "core/repair/durable_file.h"
#include "core/repair/repair_folder.h"
#include "tests/unit/failure_of.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;

namespace {

const QString deviceId = QStringLiteral("350026001547343339383037");

Backup someBackup()
{
    Bytes area(dct::areaSize, 0xff);
    area[34] = 0x30;
    Backup backup;
    backup.deviceId = deviceId;
    backup.bootloaderRelease = 0x0250;
    backup.created = QStringLiteral("2026-01-02T03:04:05Z");
    backup.parts.push_back({dctAreaPart, 1, 0, Secret(area)});
    backup.parts.push_back({dctCopy1Part, 0, 0x08004000, Secret(Bytes(dct::copySize, 0x11))});
    return backup;
}

bool ownerOnly(const QString& path)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    return (QFileInfo(path).permissions() & others) == QFileDevice::Permissions();
}

} // namespace

TEST(Backup, ReadsBackEqualAndOnlyItsOwnerMayReadIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.json"));
    saveBackup(someBackup(), path);
    EXPECT_EQ(serialise(loadBackup(path)), serialise(someBackup()));
    EXPECT_EQ(loadBackup(path).area()[34], 0x30);
    EXPECT_TRUE(ownerOnly(path));
}

TEST(Backup, AllZerosOrAllOnesIsNoBackup)
{
    const QTemporaryDir folder;
    for (const auto nothing : {std::uint8_t{0x00}, std::uint8_t{0xff}}) {
        Backup backup = someBackup();
        backup.parts[0].content = Secret(Bytes(dct::areaSize, nothing));
        EXPECT_EQ(test::failureCodeOf([&] { saveBackup(backup, folder.filePath(QStringLiteral("b"))); }),
                  FailureCode::BadBackupFile);
    }
}

TEST(Backup, EveryDamagedFileIsRefused)
{
    const Bytes good = serialise(someBackup());
    const QString text = QString::fromUtf8(toQByteArray(good));
    const auto parse = [](const QString& content) {
        return test::failureCodeOf([&] { parseBackup(toBytes(content.toUtf8()), QStringLiteral("file")); });
    };
    EXPECT_FALSE(parse(text));
    const std::pair<const char*, const char*> edits[] = {
        {"photon-rescue-backup", "something-else"},
        {"\"version\": 1", "\"version\": 2"},
        {"350026001547343339383037", "00000000010C"},
        {"\"platform\": 6", "\"platform\": 999"},
        {"dct-area", "dct-other"},
        {"/////", "AAAAA"},
        {"\"content\": \"", "\"content\": \"%"},
        {"\"address\": \"0\"", "\"address\": \"x\""},
    };
    for (const auto& [from, to] : edits) {
        QString edited = text;
        edited.replace(edited.indexOf(QString::fromLatin1(from)), static_cast<int>(strlen(from)),
                       QString::fromLatin1(to));
        ASSERT_NE(edited, text) << from;
        EXPECT_EQ(parse(edited), FailureCode::BadBackupFile) << from;
    }
    for (qsizetype size = 0; size < text.size() - 2; size += 97)
        EXPECT_EQ(parse(text.left(size)), FailureCode::BadBackupFile) << size;
}

TEST(DurableFile, AFolderThatIsNotThereOrAFileInItsPlaceIsSaid)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    writeDurably(file, Bytes{1});
    EXPECT_EQ(test::failureCodeOf([&] { writeDurably(file + QStringLiteral("/below"), Bytes{1}); }),
              FailureCode::FileUnwritable);
    EXPECT_EQ(test::failureCodeOf([&] { makePrivateFolder(file + QStringLiteral("/below")); }),
              FailureCode::FileUnwritable);
    EXPECT_EQ(test::failureCodeOf([&] { readWhole(folder.filePath(QStringLiteral("none")), 10); }),
              FailureCode::FileUnreadable);
    writeDurably(file, Bytes(11));
    EXPECT_EQ(test::failureCodeOf([&] { readWhole(file, 10); }), FailureCode::FileUnreadable);
}

TEST(RepairFolder, ARecordThatWasChangedIsLeftOut)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    folder.record(QStringLiteral("writing"));
    folder.record(QStringLiteral("read-back"));
    const QString path = folder.path() + QStringLiteral("/journal.jsonl");
    QByteArray content = toQByteArray(readWhole(path, 1 << 20));
    content.replace("\"writing\"", "\"wriding\"");
    writeDurably(path, toBytes(content));
    const auto records = folder.records();
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[1][QStringLiteral("event")], QStringLiteral("read-back"));
}

TEST(RepairFolder, WhatIsAddedAfterACrashDoesNotHangOnHalfALine)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    folder.record(QStringLiteral("writing"));
    const QString path = folder.path() + QStringLiteral("/journal.jsonl");
    const Bytes whole = readWhole(path, 1 << 20);
    writeDurably(path, ByteView(whole).first(whole.size() - 30));
    folder.record(QStringLiteral("undone"));
    EXPECT_FALSE(folder.has(QStringLiteral("writing"))) << "it was cut short";
    EXPECT_TRUE(folder.has(QStringLiteral("undone")));
}

TEST(RepairFolder, AJournalOfANewerProgramIsNotGuessedAt)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    const QString path = folder.path() + QStringLiteral("/journal.jsonl");
    QByteArray content = toQByteArray(readWhole(path, 1 << 20));
    content.replace("\"format\":2", "\"format\":3");
    writeDurably(path, toBytes(content));
    EXPECT_EQ(test::failureCodeOf([&] { folder.records(); }), FailureCode::FileUnreadable);
}

TEST(RepairFolder, AJournalWithoutSumsIsStillRead)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    writeDurably(folder.path() + QStringLiteral("/journal.jsonl"),
                 toBytes(QByteArray("{\"event\":\"created\"}\n{\"event\":\"writing\"}\n")));
    EXPECT_EQ(folder.records().size(), 2U);
}

TEST(RepairFolder, KeepsItsRecordsInOrderAndPrivate)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    folder.record(QStringLiteral("backed-up"), {{QStringLiteral("parts"), 3}});
    folder.record(QStringLiteral("writing"));
    const auto records = RepairFolder::open(folder.path()).records();
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[0][QStringLiteral("event")], QStringLiteral("created"));
    EXPECT_EQ(records[1][QStringLiteral("parts")].toInt(), 3);
    EXPECT_TRUE(folder.has(QStringLiteral("writing")));
    EXPECT_FALSE(folder.has(QStringLiteral("read-back")));
    EXPECT_TRUE(ownerOnly(folder.path()));
    EXPECT_TRUE(ownerOnly(QFileInfo(folder.path()).path())) << "the device's folder";
    EXPECT_TRUE(ownerOnly(RepairFolder::root(data.path())));
    EXPECT_TRUE(ownerOnly(folder.path() + QStringLiteral("/journal.jsonl")));
}

TEST(RepairFolder, ALineCutShortByACrashIsLeftOut)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    QFile journal(folder.path() + QStringLiteral("/journal.jsonl"));
    ASSERT_TRUE(journal.open(QIODevice::Append));
    journal.write("{\"event\":\"wri");
    journal.close();
    EXPECT_EQ(folder.records().size(), 1U);
}

TEST(RepairFolder, ListsTheNewestFirstAndOnlyOfThatDevice)
{
    const QTemporaryDir data;
    const QString first = RepairFolder::create(data.path(), deviceId).path();
    const QString second = RepairFolder::create(data.path(), deviceId).path();
    RepairFolder::create(data.path(), QStringLiteral("000000000000000000000001"));
    QDir(data.path()).mkpath(QStringLiteral("repairs/") + deviceId + QStringLiteral("/no-journal"));
    const auto folders = RepairFolder::ofDevice(data.path(), deviceId);
    ASSERT_EQ(folders.size(), 2U);
    EXPECT_EQ(folders[0].path(), second);
    EXPECT_EQ(folders[1].path(), first);
}

TEST(RepairFolder, IsNamedLaterThanTheLastEvenIfTheClockWasSetBack)
{
    const QTemporaryDir data;
    const QString parent = RepairFolder::root(data.path()) + u'/' + deviceId;
    makePrivateFolder(parent + QStringLiteral("/20990101-000000-000"));
    const QString name = QFileInfo(RepairFolder::create(data.path(), deviceId).path()).fileName();
    EXPECT_EQ(name, QStringLiteral("20990101-000000-001"));
}

TEST(RepairFolder, ADeviceIsRepairedByOneProgramAtATime)
{
    const QTemporaryDir data;
    auto first = lockDevice(data.path(), deviceId);
    EXPECT_EQ(test::failureCodeOf([&] { lockDevice(data.path(), deviceId); }), FailureCode::DeviceInUse);
    EXPECT_TRUE(lockDevice(data.path(), QStringLiteral("000000000000000000000001"))) << "another device";
    first.reset();
    EXPECT_TRUE(lockDevice(data.path(), deviceId));
}

TEST(RepairFolder, ALockThatADeadProgramLeftCountsForNothing)
{
    const QTemporaryDir data;
    lockDevice(data.path(), deviceId);
    // As QLockFile writes it: process, program, computer. No process has this number.
    const QString path = RepairFolder::root(data.path()) + u'/' + deviceId + QStringLiteral("/in-use");
    writeDurably(path, toBytes(QByteArray("4194304\nphoton-rescue\n") + QSysInfo::machineHostName().toUtf8() +
                               '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n'));
    EXPECT_TRUE(lockDevice(data.path(), deviceId));
}

TEST(RepairFolder, TheNewKeySurvivesARestartOfTheProgram)
{
    const QTemporaryDir data;
    const auto key = keys::DeviceKey::generate();
    RepairFolder folder = RepairFolder::create(data.path(), deviceId);
    EXPECT_FALSE(folder.newKey());
    folder.saveNewKey(key);
    EXPECT_EQ(RepairFolder::open(folder.path()).newKey(), key);
    EXPECT_TRUE(ownerOnly(folder.path() + QStringLiteral("/new-key.der")));
}
