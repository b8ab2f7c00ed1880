// SPDX-License-Identifier: Apache-2.0
#include "core/support/log_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rescue::LogFile;

namespace {

TEST(LogFile, KeepsLinesAcrossPrograms)
{
    const QTemporaryDir folder;
    LogFile(folder.filePath(u"log"_s)).add(u"first"_s);
    LogFile(folder.filePath(u"log"_s)).add(u"second"_s);
    const QStringList lines = LogFile(folder.filePath(u"log"_s)).tail(10);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].endsWith(u"  first"_s));
    EXPECT_TRUE(lines[1].endsWith(u"  second"_s));
}

TEST(LogFile, IsRedactedAndForItsOwnerOnly)
{
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    log.add(u"signed in as jane@example.org, password: hunter2"_s);
    const QString line = log.tail(1).value(0);
    EXPECT_FALSE(line.contains(u"jane@"_s));
    EXPECT_FALSE(line.contains(u"hunter2"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFileInfo(folder.filePath(u"photon-rescue.log"_s)).permissions() & others);
}

TEST(LogFile, TakesThreeFilesAtMost)
{
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    const QString line(100'000, u'x');
    for (int i = 0; i < 30; ++i)
        log.add(line);
    log.add(u"the last"_s);
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), 3);
    for (const QFileInfo& file : files)
        EXPECT_LE(file.size(), 700'000) << qPrintable(file.fileName());
    EXPECT_TRUE(log.tail(1).value(0).endsWith(u"the last"_s));
}

TEST(LogFile, StopsNobodyWhereItCannotWrite)
{
    const LogFile log(u"/proc/nowhere"_s);
    log.add(u"lost"_s);
    EXPECT_TRUE(log.tail(5).isEmpty());
}

} // namespace
