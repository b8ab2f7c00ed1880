// SPDX-License-Identifier: Apache-2.0
#include "core/repair/durable_file.h"
#include "core/repair/history.h"
#include "core/repair/outcome_json.h"
#include "core/repair/repair_folder.h"
#include "core/support/history_text.h"
#include "core/support/support_text.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/repair_bench.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rescue;
using namespace rescue::repair;
using practice::Fault;
using test::Bench;

namespace {

const QString someId = u"350026001547343339383037"_s;
const QString otherId = u"24001e001147343339383037"_s;

PastRepair newest(const test::Bench& bench)
{
    return pastRepairs(bench.data.path()).at(0);
}

/// A folder of a run that wrote, as far as its journal and the look of its backup tell.
QString someRun(const QString& data, const QString& id = someId)
{
    RepairFolder folder = RepairFolder::create(data, id);
    folder.record(u"writing"_s);
    folder.record(u"finished"_s, {{u"ending"_s, static_cast<int>(Ending::Healed)}});
    writeDurably(folder.backupPath(), Bytes(dct::smallestAreaSize + 1));
    return folder.path();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST(History, TellsOfARepairWhatItsOutcomeSaid)
{
    Bench bench(Fault::BothKeysDamaged);
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed);
    const PastRepair past = newest(bench);
    EXPECT_EQ(past.outcome.ending, Ending::Healed);
    EXPECT_EQ(past.outcome.deviceId, outcome.deviceId);
    EXPECT_EQ(past.outcome.folder, outcome.folder);
    EXPECT_EQ(past.outcome.plan, u"PL-KEYS"_s);
    EXPECT_EQ(past.outcome.began, outcome.began);
    EXPECT_EQ(past.outcome.changed, outcome.changed);
    EXPECT_EQ(past.outcome.deviceKeyAfter, outcome.deviceKeyAfter);
    EXPECT_EQ(past.outcome.serverKeyAfter, outcome.serverKeyAfter);
    EXPECT_EQ(past.outcome.found, outcome.found);
    ASSERT_TRUE(past.outcome.found);
    EXPECT_EQ(past.outcome.found->deviceKey, keys::StoredKeyState::Damaged);
    EXPECT_TRUE(past.outcome.undoable);
    EXPECT_FALSE(past.undone);
}

TEST(History, WhatTheCloudAloneWasToldCanBeUndone)
{
    // Killed between the registration of a new key and its writing (tests/kill-everywhere found it).
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), someId);
    Outcome outcome;
    outcome.plan = u"PL-KEYS"_s;
    outcome.deviceKeyBefore = QString(64, u'a');
    const QJsonObject so{{u"outcome"_s, toJson(outcome)}, {u"fingerprint"_s, QString(64, u'b')}};
    Backup backup;
    backup.deviceId = someId;
    backup.parts.push_back({dctAreaPart, 1, 0, Secret(Bytes(dct::areaSize, 0x30))});
    saveBackup(backup, folder.backupPath());
    folder.record(u"registering"_s, so);
    const auto past = pastRepairs(data.path());
    ASSERT_EQ(past.size(), 1U);
    EXPECT_TRUE(past[0].outcome.undoable);
    EXPECT_TRUE(past[0].halfDone);
    EXPECT_TRUE(undoNeedsAccount(data.path(), past[0]));
    EXPECT_TRUE(unfinishedRepair(data.path()));
    folder.record(u"registration-put-back"_s);
    EXPECT_FALSE(pastRepairs(data.path())[0].outcome.undoable) << "nothing is changed any more";
}

TEST(History, NoOldKeyIsNoReasonToUndoARegistration)
{
    const QTemporaryDir data;
    RepairFolder folder = RepairFolder::create(data.path(), someId);
    Backup backup;
    backup.deviceId = someId;
    backup.parts.push_back({dctAreaPart, 1, 0, Secret(Bytes(dct::areaSize, 0x30))});
    saveBackup(backup, folder.backupPath());
    folder.record(u"registering"_s,
                  {{u"outcome"_s, toJson(Outcome())}, {u"fingerprint"_s, QString(64, u'b')}});
    EXPECT_FALSE(pastRepairs(data.path())[0].outcome.undoable);
}

TEST(History, WhateverRecordWasTheLastARepairCutShortIsToldAsNotFinished)
{
    Bench bench(Fault::BothKeysDamaged);
    const QString folder = bench.repairKeys().folder;
    const QString journal = folder + u"/journal.jsonl"_s;
    const QByteArray whole = toQByteArray(readWhole(journal, 1 << 20));
    const auto lines = whole.split('\n');
    int told = 0;
    for (qsizetype end = whole.indexOf('\n'); end >= 0 && end + 1 < whole.size();
         end = whole.indexOf('\n', end + 1)) {
        overwrite(journal, whole.left(end + 20)); // and a part of the next line
        const auto recorded = [&](const char* event) {
            return whole.left(end).contains("\"event\":\"" + QByteArray(event) + '"');
        };
        const PastRepair past = newest(bench);
        EXPECT_EQ(past.outcome.ending, Ending::Unfinished);
        EXPECT_EQ(past.outcome.undoable, recorded("writing"));
        EXPECT_EQ(past.outcome.found.has_value(), recorded("checked"));
        EXPECT_EQ(past.outcome.readBack, recorded("read-back"));
        EXPECT_EQ(std::ranges::count(past.outcome.changed, Item::DeviceKey), recorded("read-back"));
        EXPECT_EQ(std::ranges::count(past.outcome.changed, Item::RegisteredKey), recorded("registered"));
        ++told;
    }
    EXPECT_EQ(told, lines.size() - 2) << "all records but the last, and the empty end";
}

TEST(History, ARepairThatWasUndoneCannotBeUndoneAgain)
{
    Bench bench(Fault::DeviceKeyDamaged);
    const Outcome healed = bench.repairKeys();
    bench.options.undoFolder = healed.folder;
    ASSERT_EQ(bench.run(restorePlan(), bench.signIn()).ending, Ending::Done);
    const auto all = pastRepairs(bench.data.path());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].outcome.task, KeyTask::Restore);
    EXPECT_TRUE(all[1].undone);
    EXPECT_FALSE(all[1].outcome.undoable);
}

TEST(History, WithoutItsBackupNothingCanBeUndone)
{
    const QTemporaryDir data;
    const QString folder = someRun(data.path());
    EXPECT_TRUE(pastRepairs(data.path()).at(0).outcome.undoable);
    overwrite(folder + u"/backup.json"_s, "{}");
    EXPECT_FALSE(pastRepairs(data.path()).at(0).outcome.undoable) << "too small to hold a key area";
    QFile::remove(folder + u"/backup.json"_s);
    EXPECT_FALSE(pastRepairs(data.path()).at(0).outcome.undoable);
}

TEST(History, TheNewestComesFirstOverAllDevices)
{
    const QTemporaryDir data;
    EXPECT_TRUE(pastRepairs(data.path()).empty());
    EXPECT_FALSE(hasPastRepairs(data.path()));
    QStringList folders;
    for (int i = 0; i < 3; ++i)
        for (const QString& id : {someId, otherId})
            folders.prepend(someRun(data.path(), id));
    const auto all = pastRepairs(data.path());
    ASSERT_EQ(all.size(), 6U);
    EXPECT_TRUE(std::ranges::is_sorted(all, std::ranges::greater(),
                                       [](const PastRepair& past) { return past.outcome.began; }));
    EXPECT_EQ(pastRepairsOf(data.path(), otherId).size(), 3U);
    EXPECT_TRUE(hasPastRepairs(data.path()));
    EXPECT_TRUE(pastRepairsOf(data.path(), u".."_s).empty());
}

TEST(History, JournalsOfTheFirstVersionsAreTold)
{
    const QTemporaryDir data;
    someRun(data.path());
    const PastRepair past = pastRepairs(data.path()).at(0);
    EXPECT_EQ(past.outcome.ending, Ending::Healed);
    EXPECT_EQ(past.outcome.deviceId, someId);
    EXPECT_TRUE(past.outcome.began.isValid());
    EXPECT_FALSE(past.outcome.found);
}

struct Damage {
    const char* name;
    QByteArray journal;
    std::optional<Ending> told; ///< nothing: left out
};
void PrintTo(const Damage& damage, std::ostream* out)
{
    *out << damage.name;
}

class DamagedJournal : public testing::TestWithParam<Damage> {};

INSTANTIATE_TEST_SUITE_P(
    Journals, DamagedJournal,
    testing::Values(
        Damage{"Empty", "", {}}, Damage{"NoJson", "hello\n\xff\xfe\n", {}},
        Damage{"OnlyBrackets", "[]\n{}\nnull\n", {}}, Damage{"Binary", QByteArray(5000, '\0'), {}},
        Damage{"TooLarge", QByteArray(5 << 20, ' '), {}}, Damage{"NoTime", R"({"event":"created"})", {}},
        Damage{"WrongTime", R"({"event":"created","time":"yesterday"})", {}},
        Damage{"TimeOfAnotherKind", R"({"event":"created","time":[1]})", {}},
        Damage{"CreatedOnly", R"({"event":"created","time":"2026-01-02T03:04:05.678Z"})", Ending::Unfinished},
        Damage{"UnknownNames",
               "{\"event\":\"created\",\"time\":\"2026-01-02T03:04:05Z\"}\n"
               R"({"event":"finished","outcome":{"ending":"Melted","changed":["Soul",7,{}],"found":"none",)"
               R"("deviceKeyAfter":"<b>","failure":{"technical":"Gremlins"},"totalMilliseconds":-5,)"
               R"("task":{},"model":"Toaster","began":"never","deviceId":"../..","claim":3}})",
               Ending::Failed},
        Damage{"EndingOutOfRange",
               "{\"event\":\"created\",\"time\":\"2026-01-02T03:04:05Z\"}\n{\"event\":\"finished\","
               "\"ending\":99}",
               Ending::Failed},
        Damage{"OutcomeOfAnotherKind",
               "{\"event\":\"created\",\"time\":\"2026-01-02T03:04:05Z\"}\n{\"event\":\"finished\","
               "\"outcome\":[]}",
               Ending::Failed}),
    [](const auto& one) { return std::string(one.param.name); });

TEST_P(DamagedJournal, HidesNoOtherAndTellsNothingFalse)
{
    const QTemporaryDir data;
    someRun(data.path());
    overwrite(someRun(data.path(), otherId) + u"/journal.jsonl"_s, GetParam().journal);
    const auto all = pastRepairs(data.path());
    EXPECT_EQ(pastRepairsOf(data.path(), someId).size(), 1U);
    ASSERT_EQ(all.size(), GetParam().told ? 2U : 1U);
    if (!GetParam().told)
        return;
    const Outcome outcome = pastRepairsOf(data.path(), otherId).at(0).outcome;
    EXPECT_EQ(outcome.ending, GetParam().told);
    EXPECT_EQ(outcome.deviceId, otherId);
    EXPECT_TRUE(outcome.began.isValid());
    EXPECT_TRUE(outcome.changed.empty());
    EXPECT_TRUE(outcome.deviceKeyAfter.isEmpty());
    EXPECT_GE(outcome.totalTime.count(), 0);
}

TEST(History, WhatIsNotOursInTheFolderIsLeftAlone)
{
    const QTemporaryDir data;
    someRun(data.path());
    const QDir root(RepairFolder::root(data.path()));
    for (const QString& path : {u"notes/20260101-000000-000"_s, u"00000000010C/20260101-000000-000"_s,
                                someId + u"/not a time"_s, otherId + u"/journal.jsonl/journal.jsonl"_s})
        ASSERT_TRUE(root.mkpath(path));
    overwrite(root.filePath(u"file"_s), "hello");
    overwrite(root.filePath(u"notes/20260101-000000-000/journal.jsonl"_s),
              R"({"event":"created","time":"2026-01-02T03:04:05Z"})");
    const QString pipe = root.filePath(someId + u"/not a time/journal.jsonl"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(pastRepairs(data.path()).size(), 1U);
}

TEST(History, AnUndoNeedsTheAccountOnlyForADeviceKeyTheCloudMustHearOf)
{
    Bench server(Fault::ServerKeyDamaged);
    server.repairKeys();
    EXPECT_FALSE(undoNeedsAccount(server.data.path(), newest(server))) << "the device key stayed";

    Bench damaged(Fault::DeviceKeyDamaged);
    damaged.repairKeys();
    EXPECT_FALSE(undoNeedsAccount(damaged.data.path(), newest(damaged))) << "nothing to tell the cloud";

    Bench sound(Fault::ServerKeyDamaged);
    sound.options.newKey = diagnosis::NewKey::Always;
    ASSERT_EQ(sound.repairKeys().ending, Ending::Healed);
    EXPECT_TRUE(undoNeedsAccount(sound.data.path(), newest(sound))) << "the cloud knows the new key";

    overwrite(newest(sound).outcome.folder + u"/backup.json"_s, "{}");
    EXPECT_EQ(test::codeOf([&] { undoNeedsAccount(sound.data.path(), newest(sound)); }), "BadBackupFile");
}

TEST(History, AnOlderRepairNeedsTheAccountWhenALaterOneChangedTheKey)
{
    Bench bench(Fault::ServerKeyDamaged);
    bench.repairKeys();
    const PastRepair first = newest(bench);
    bench.options.newKey = diagnosis::NewKey::Always;
    bench.repairKeys();
    EXPECT_TRUE(undoNeedsAccount(bench.data.path(), first));
}

TEST(History, OnlyTheLastRepairOfADeviceCanBeFinished)
{
    Bench bench(Fault::BothKeysDamaged);
    const QString folder = bench.repairKeys().folder;
    EXPECT_FALSE(newest(bench).halfDone) << "it came to its end";
    const QString journal = folder + u"/journal.jsonl"_s;
    const QByteArray whole = toQByteArray(readWhole(journal, 1 << 20));
    overwrite(journal, whole.left(whole.indexOf("\"finished\"")));
    EXPECT_TRUE(newest(bench).halfDone);
    bench.repairKeys();
    const auto all = pastRepairs(bench.data.path());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all[0].halfDone);
    EXPECT_FALSE(all[1].halfDone) << "a later one took care of it";
}

TEST(HistoryText, SaysWhyARepairCannotBeUndone)
{
    PastRepair past;
    const QString nothing = whyNotUndone(past);
    past.wrote = true;
    const QString noCopy = whyNotUndone(past);
    past.undone = true;
    const QString undone = whyNotUndone(past);
    EXPECT_EQ((QSet<QString>{nothing, noCopy, undone, QString()}).size(), 4);
    past = {};
    past.wrote = past.outcome.undoable = true;
    EXPECT_EQ(whyNotUndone(past), QString());
}

TEST(HistoryText, TellsTheFaultOfARepairAndOfNothingElse)
{
    Bench bench(Fault::DeviceKeyDamaged);
    bench.repairKeys();
    EXPECT_FALSE(faultText(newest(bench).outcome).isEmpty());
    Outcome outcome = newest(bench).outcome;
    outcome.task = KeyTask::Restore;
    EXPECT_EQ(faultText(outcome), QString());
    outcome = {};
    EXPECT_EQ(faultText(outcome), QString());
}

TEST(SupportText, HoldsTheStepsTheEndOfTheLogAndNothingThatIsNobodysBusiness)
{
    Bench bench(Fault::BothKeysDamaged);
    const Outcome outcome = bench.repairKeys();
    QStringList log;
    for (int i = 0; i < 1000; ++i)
        log << u"line %1"_s.arg(i);
    log << u"signed in as somebody@example.org at workshop"_s;
    const QString text = supportText(outcome, log.join(u'\n'), {u"workshop"_s});
    for (const QString& said : {outcome.deviceId, outcome.deviceKeyAfter, u"registered"_s, u"line 999"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString();
    for (const QString& hidden :
         {u"line 1\n"_s, u"somebody"_s, u"workshop"_s, bench.data.path(), u"PRIVATE"_s})
        EXPECT_FALSE(text.contains(hidden)) << hidden.toStdString();
    EXPECT_TRUE(supportText(Outcome(), {}).endsWith(u'\n')) << "of a repair without a folder too";
}

TEST(HistoryText, EveryEndingHasItsOwnWords)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(Ending::Unfinished); ++i) {
        Outcome outcome;
        outcome.ending = static_cast<Ending>(i);
        words << pastTitle(outcome);
        outcome.changed = {Item::DeviceKey};
        if (outcome.ending != Ending::Done && outcome.ending != Ending::Unfinished)
            words << pastTitle(outcome);
    }
    Outcome done;
    done.ending = Ending::Done;
    for (int i = 1; i <= static_cast<int>(KeyTask::Restore); ++i) {
        done.task = static_cast<KeyTask>(i);
        words << pastTitle(done);
    }
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), words.size());
    EXPECT_FALSE(words.contains(QString()));
}
