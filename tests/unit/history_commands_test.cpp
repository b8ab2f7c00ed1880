// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/command_bench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rescue::test {

namespace {

/// One device, repaired once.
struct AfterARepair : CommandBench {
    AfterARepair() : CommandBench(Fault::BothKeysDamaged)
    {
        repaired = repairKeys();
        EXPECT_EQ(repaired.ending, Ending::Healed) << describe(repaired);
    }
    Outcome repaired;
};

} // namespace

TEST(HistoryCommand, ShowsTheNewestWithItsStepsWhereNoneIsNamed)
{
    AfterARepair bench;
    EXPECT_EQ(bench.run(cli::Command::HistoryShow), cli::ExitCode::Ok);
    EXPECT_EQ(bench.event("repair")[u"folder"_s].toString(), bench.repaired.folder);
    const QJsonArray steps = bench.event("journal")[u"lines"_s].toArray();
    ASSERT_FALSE(steps.isEmpty());
    EXPECT_TRUE(steps.first().toString().contains(u"created"_s));
    EXPECT_TRUE(steps.last().toString().contains(u"finished"_s));
    EXPECT_FALSE(bench.event("report")[u"lines"_s].toArray().isEmpty());
}

TEST(HistoryCommand, NamesTheUndoAsItCanBeTyped)
{
    repair::PastRepair past;
    past.outcome.undoable = true;
    for (const QString& folder : {u"repairs/ada"_s, u"repairs/Ada L"_s}) {
        past.outcome.folder = folder;
        testing::internal::CaptureStdout();
        cli::Printer(false).past(past);
        const auto printed = QString::fromStdString(testing::internal::GetCapturedStdout());
        const QString typed = QDir::toNativeSeparators(folder);
        const QString expected = folder.contains(u' ') ? u'"' + typed + u'"' : typed;
        EXPECT_TRUE(printed.contains(u" undo "_s + expected + u'\n')) << printed.toStdString();
    }
}

TEST(HistoryCommand, AFolderThatIsNoRepairIsSaid)
{
    AfterARepair bench;
    bench.arguments.folder = u"/nowhere"_s;
    EXPECT_EQ(bench.run(cli::Command::HistoryShow), cli::exitCodeOf(FailureCode::FileUnreadable));
}

TEST(HistoryCommand, ForgetsOnlyWhatOneIsSureOf)
{
    AfterARepair bench;
    bench.arguments.folder = bench.repaired.folder;
    EXPECT_EQ(bench.run(cli::Command::HistoryForget), cli::ExitCode::Usage);
    EXPECT_TRUE(QDir(bench.repaired.folder).exists());
    bench.arguments.yes = true;
    EXPECT_EQ(bench.run(cli::Command::HistoryForget), cli::ExitCode::Ok);
    EXPECT_FALSE(QDir(bench.repaired.folder).exists());
    bench.run(cli::Command::History);
    EXPECT_EQ(bench.event("result")[u"repairs"_s].toInt(-1), 0);
}

TEST(BundleCommand, PacksTheNewestRepairAndSaysWhatIsInIt)
{
    AfterARepair bench;
    bench.arguments.file = bench.data.filePath(u"support.zip"_s);
    EXPECT_EQ(bench.run(cli::Command::Bundle), cli::ExitCode::Ok);
    QFile file(bench.arguments.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
    EXPECT_TRUE(bench.event("bundle")[u"parts"_s].toArray().contains(u"device.json"_s));
    EXPECT_TRUE(bench.event("bundle")[u"parts"_s].toArray().contains(u"steps.txt"_s));
}

TEST(BundleCommand, OverwritesNothingUnasked)
{
    AfterARepair bench;
    bench.arguments.file = bench.data.filePath(u"support.zip"_s);
    QFile file(bench.arguments.file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    EXPECT_EQ(bench.run(cli::Command::Bundle), cli::exitCodeOf(FailureCode::FileUnwritable));
    EXPECT_EQ(file.size(), 4);
}

TEST(BundleCommand, WithoutAnyRepairHoldsTheLogAndTheComputer)
{
    CommandBench bench;
    bench.arguments.file = bench.data.filePath(u"support.zip"_s);
    EXPECT_EQ(bench.run(cli::Command::Bundle), cli::ExitCode::Ok);
    EXPECT_EQ(bench.event("bundle")[u"parts"_s].toArray(), QJsonArray{u"computer.txt"_s});
}

} // namespace rescue::test
