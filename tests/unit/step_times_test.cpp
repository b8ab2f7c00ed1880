// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "core/repair/durable_file.h"
#include "core/repair/repair_clock.h"
#include "core/repair/runner.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;
using namespace std::chrono_literals;

namespace {

constexpr Work writing{StepId::WriteKeys};
constexpr Milliseconds unmeasured = 700ms;

StepTimes timesOf(Work work, std::initializer_list<Milliseconds> taken)
{
    StepTimes times;
    for (const Milliseconds took : taken)
        times.add(work, took);
    return times;
}

void put(const QString& path, const QByteArray& content)
{
    writeDurably(path, toBytes(content));
}

/// Two steps, so that every sum can be done in the head.
Plan shortPlan()
{
    Plan plan;
    plan.steps = {StepId::EnterDfu, StepId::WriteKeys};
    return plan;
}

/// A repair whose time passes only when the test says so.
struct Bench {
    RepairClock clock;
    RepairClock::Time now{};

    explicit Bench(StepTimes known = {}) : clock(shortPlan(), std::move(known)) {}

    void pass(Milliseconds span) { now += span; }
    void hear(const Event& event) { clock.hear(event, now); }
    void begin(StepId step, int index) { hear(StepStarted{step, index, 2}); }
    auto left() const { return clock.left(now); }
    Milliseconds learnt(Work work) const { return clock.times().left(work, 0ms, -1ms).value_or(-1ms); }
};

StepTimes knownTimes()
{
    StepTimes times = timesOf({StepId::EnterDfu}, {3s});
    times.add(writing, 2s);
    return times;
}

} // namespace

TEST(StepTimes, TheMedianCountsNotOneSlowDay)
{
    EXPECT_EQ(timesOf(writing, {300ms, 90s, 320ms}).left(writing, 0ms, unmeasured), 320ms);
}

TEST(StepTimes, OnlyTheLastRepairsCount)
{
    StepTimes times = timesOf(writing, {90s, 90s, 90s});
    for (std::size_t i = 0; i < StepTimes::kept; ++i)
        times.add(writing, 300ms);
    EXPECT_EQ(times, timesOf(writing, {300ms, 300ms, 300ms, 300ms, 300ms, 300ms, 300ms, 300ms, 300ms}));
}

TEST(StepTimes, WhatHasPassedRulesTheShorterTimesOut)
{
    const StepTimes times = timesOf(writing, {1s, 2s, 10s});
    EXPECT_EQ(times.left(writing, 500ms, unmeasured), 1500ms);
    EXPECT_EQ(times.left(writing, 3s, unmeasured), 7s);
}

TEST(StepTimes, ALateStepIsAboutToEndAndAVeryLateOneIsUnknown)
{
    const StepTimes times = timesOf(writing, {4s});
    EXPECT_EQ(times.left(writing, 4s, unmeasured), 0s);
    EXPECT_EQ(times.left(writing, 7s, unmeasured), 0s);
    EXPECT_EQ(times.left(writing, 8s, unmeasured), std::nullopt);
}

TEST(StepTimes, TheFirstRepairUsesWhatIsUsual)
{
    EXPECT_EQ(StepTimes().left(writing, 200ms, unmeasured), 500ms);
}

TEST(StepTimes, EveryStepHasAnUnmeasuredTime)
{
    for (int i = 0; i <= static_cast<int>(lastStepId); ++i)
        EXPECT_GT(unmeasuredTime({static_cast<StepId>(i)}), 0ms) << i;
}

TEST(StepTimes, SavedTimesAreReadBack)
{
    const QTemporaryDir folder;
    const QString path = StepTimes::filePath(folder.filePath(QStringLiteral("new")));
    StepTimes times = timesOf(writing, {300ms, 310ms});
    times.add({StepId::EnterDfu, true}, 12s);
    times.add({StepId::EnterDfu}, 2s);
    times.save(path);
    EXPECT_EQ(StepTimes::load(path), times);
    EXPECT_FALSE(QFileInfo(path).permission(QFileDevice::ReadOther));
}

TEST(StepTimes, NoFileIsNoTimes)
{
    EXPECT_EQ(StepTimes::load(QStringLiteral("/nowhere/step-times.json")), StepTimes());
}

TEST(StepTimes, AMalformedFileCountsAsEmpty)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("step-times.json"));
    const QByteArray files[] = {
        "",
        "{",
        "null",
        "[]",
        "\xff\xfe\x00",
        "{}",
        R"({"version":1})",
        R"({"version":2,"steps":[{"step":"WriteKeys","ms":[300]}]})",
        R"({"version":"1","steps":[{"step":"WriteKeys","ms":[300]}]})",
        R"({"version":1,"steps":{"step":"WriteKeys","ms":[300]}})",
        R"({"version":1,"steps":[1,null,"WriteKeys",[300]]})",
        R"({"version":1,"steps":[{"step":"NoSuchStep","ms":[300]}]})",
        R"({"version":1,"steps":[{"step":7,"ms":[300]}]})",
        R"({"version":1,"steps":[{"step":"WriteKeys","ms":300}]})",
        R"({"version":1,"steps":[{"step":"WriteKeys","ms":[-1,1.5,"300",1e99,null,86400001]}]})",
        R"({"version":1,"steps":[{"step":"WriteKeys","ms":[300]}])",
        QByteArray(100'000, '['),
        R"({"version":1,"steps":[{"step":"WriteKeys","ms":[300]}]})" + QByteArray(100'000, ' '),
    };
    for (const QByteArray& file : files) {
        put(path, file);
        EXPECT_EQ(StepTimes::load(path), StepTimes()) << file.left(80).constData();
    }
}

TEST(StepTimes, WhatIsGoodInADamagedFileIsKept)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("step-times.json"));
    put(path,
        R"({"version":1,"steps":[{"step":"Removed","ms":[1]},{"step":"WriteKeys","ms":[-5,300]}],"more":1})");
    EXPECT_EQ(StepTimes::load(path), timesOf(writing, {300ms}));
}

TEST(StepTimes, AFolderThatCannotBeWrittenIsAFailure)
{
    const QTemporaryDir folder;
    const QString inTheWay = folder.filePath(QStringLiteral("file"));
    put(inTheWay, "x");
    EXPECT_THROW(StepTimes().save(inTheWay + QStringLiteral("/step-times.json")), Failure);
}

TEST(RepairClock, SumsTheRestOfTheStepAndTheStepsToCome)
{
    Bench bench(knownTimes());
    EXPECT_EQ(bench.left(), 5s);
    bench.begin(StepId::EnterDfu, 0);
    bench.pass(1s);
    EXPECT_EQ(bench.left(), 4s);
    bench.begin(StepId::WriteKeys, 1);
    bench.pass(500ms);
    EXPECT_EQ(bench.left(), 1500ms);
}

TEST(RepairClock, LearnsWhatEachStepTook)
{
    Bench bench;
    bench.begin(StepId::EnterDfu, 0);
    bench.pass(3s);
    bench.begin(StepId::WriteKeys, 1);
    bench.pass(400ms);
    bench.clock.finish({}, bench.now);
    EXPECT_EQ(bench.learnt({StepId::EnterDfu}), 3s);
    EXPECT_EQ(bench.learnt(writing), 400ms);
}

TEST(RepairClock, AStepThatFailedTeachesNothing)
{
    Bench bench;
    bench.begin(StepId::EnterDfu, 0);
    bench.pass(3s);
    bench.begin(StepId::WriteKeys, 1);
    bench.pass(30s);
    Outcome outcome;
    outcome.failedStep = StepId::WriteKeys;
    bench.clock.finish(outcome, bench.now);
    EXPECT_TRUE(bench.clock.times().has({StepId::EnterDfu}));
    EXPECT_FALSE(bench.clock.times().has(writing));
}

TEST(RepairClock, TheTimeOfAQuestionIsThePersons)
{
    Bench bench(knownTimes());
    bench.begin(StepId::WriteKeys, 1);
    bench.pass(500ms);
    bench.clock.pause(bench.now);
    bench.pass(10min);
    EXPECT_EQ(bench.left(), std::nullopt);
    bench.clock.resume(bench.now);
    EXPECT_EQ(bench.left(), 1500ms);
    bench.pass(1s);
    bench.clock.finish({}, bench.now);
    EXPECT_EQ(bench.clock.times().left(writing, 1s, 0ms), 500ms); // 1.5 s were learnt
}

TEST(RepairClock, ButtonsAreLearntApartFromTheComputersWay)
{
    Bench bench;
    bench.begin(StepId::EnterDfu, 0);
    bench.hear(WaitStarted{WaitFor::DfuByButtons, 15s, 300s});
    bench.pass(40s);
    bench.hear(WaitEnded{WaitFor::DfuByButtons});
    bench.begin(StepId::WriteKeys, 1);
    EXPECT_EQ(bench.learnt({StepId::EnterDfu, true}), 40s);
    EXPECT_FALSE(bench.clock.times().has({StepId::EnterDfu}));
}

TEST(RepairClock, AnUnmeasuredStepTakesTheUsualTimeOfItsWait)
{
    Bench bench(timesOf(writing, {2s}));
    bench.begin(StepId::EnterDfu, 0);
    bench.pass(500ms);
    bench.hear(WaitStarted{WaitFor::DfuByButtons, 15s, 300s});
    bench.pass(5s);
    EXPECT_EQ(bench.left(), 10s + 2s);
}

TEST(RepairClock, ACableThatCameOutTeachesNothing)
{
    Bench bench(knownTimes());
    bench.begin(StepId::WriteKeys, 1);
    bench.hear(WaitStarted{WaitFor::Replug, 10s, 300s});
    bench.pass(5min);
    EXPECT_EQ(bench.left(), std::nullopt);
    bench.hear(WaitEnded{WaitFor::Replug});
    EXPECT_EQ(bench.left(), 2s);
    bench.pass(2s);
    bench.clock.finish({}, bench.now);
    EXPECT_EQ(bench.clock.times(), knownTimes());
}

TEST(RepairClock, AStepThatNeverTookSoLongIsUnknown)
{
    Bench bench(knownTimes());
    bench.begin(StepId::EnterDfu, 0);
    bench.pass(1min);
    EXPECT_EQ(bench.left(), std::nullopt);
}
