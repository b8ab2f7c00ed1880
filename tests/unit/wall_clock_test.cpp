// SPDX-License-Identifier: Apache-2.0
// The computer's clock is set while a repair is under way: by a person, by the network, after an empty
// battery.
#include "core/repair/history.h"
#include "core/repair/repair_folder.h"
#include "tests/unit/repair_bench.h"

#include <gtest/gtest.h>

#include <atomic>

#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace {

/// What this program's wall clock is ahead of the computer's.
std::atomic<std::int64_t> aheadSeconds = 0;

} // namespace

// In place of the C library's, for everything in this program.

extern "C" [[gnu::visibility("default")]] int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const auto result = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += aheadSeconds.load();
    return result;
}

extern "C" [[gnu::visibility("default")]] int gettimeofday(timeval* time, void* /*zone*/) noexcept
{
    timespec now{};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

using namespace rescue;
using namespace rescue::test;

namespace {

constexpr std::int64_t twoDays = 172'800;

/// Sets the clock at every step: on, and back behind where it began.
class ClockSetter : public Recorder {
public:
    void tell(const Event& event) override
    {
        Recorder::tell(event);
        if (std::holds_alternative<StepStarted>(event))
            aheadSeconds = m_steps++ % 2 == 0 ? twoDays : -twoDays;
    }
    ~ClockSetter() override { aheadSeconds = 0; }

private:
    int m_steps = 0;
};

Outcome repairKeys(Bench& bench, Narrator& narrator)
{
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{bench.world, cloud, narrator, bench.options, {}};
    return runPlan(keyRepairPlan(bench.options), repair);
}

QStringList eventsIn(const QString& folder)
{
    QStringList events;
    for (const QJsonObject& record : RepairFolder::open(folder).records())
        events << record[QStringLiteral("event")].toString();
    return events;
}

} // namespace

TEST(WallClock, IsReallySetInHere)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    aheadSeconds = twoDays;
    EXPECT_GE(before.secsTo(QDateTime::currentDateTimeUtc()), twoDays);
    aheadSeconds = 0;
}

TEST(WallClock, ARepairDoesNotMindThatItIsSetAndItsJournalStaysInOrder)
{
    Bench calm(Fault::BothKeysDamaged);
    const QStringList order = eventsIn(repairKeys(calm, calm.recorder).folder);
    Bench bench(Fault::BothKeysDamaged);
    ClockSetter setter;
    const Outcome outcome = repairKeys(bench, setter);
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_LT(outcome.totalTime, Milliseconds(1'000) * twoDays) << "by a clock that is not set";
    EXPECT_EQ(eventsIn(outcome.folder), order);
}

TEST(WallClock, SetBackBetweenTwoRepairsItDoesNotMakeTheOlderTheNewer)
{
    Bench bench(Fault::BothKeysDamaged);
    aheadSeconds = twoDays;
    const Outcome first = bench.repairKeys();
    aheadSeconds = 0;
    const Outcome second = bench.repairKeys();
    ASSERT_EQ(second.ending, Ending::Healed) << describe(second);
    const auto folders = RepairFolder::ofDevice(bench.data.path(), bench.world.photon().deviceId());
    ASSERT_EQ(folders.size(), 2U);
    EXPECT_EQ(folders.front().path(), second.folder);
    EXPECT_EQ(folders.back().path(), first.folder);
    EXPECT_EQ(pastRepairsOf(bench.data.path(), bench.world.photon().deviceId()).front().outcome.folder,
              second.folder);
}
