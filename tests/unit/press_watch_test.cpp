// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/press_watch.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

constexpr auto running = DeviceMode::Normal;
constexpr auto inDfu = DeviceMode::Dfu;
constexpr std::nullopt_t gone = std::nullopt;

constexpr Milliseconds at(double second)
{
    return Milliseconds(static_cast<int>(second * 1000));
}

PressWatch watching(ButtonGoal goal, std::optional<DeviceMode> mode = running, Model model = Model::Photon)
{
    PressWatch watch;
    watch.begin(guideFor(model, goal), mode, at(0));
    return watch;
}

} // namespace

TEST(PressWatch, HoldsNothingBeforeTheDeviceLeaves)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.look(at(5));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Waiting);
    EXPECT_EQ(watch.held(), std::nullopt);
}

TEST(PressWatch, CountsFromWhenResetComesUp)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.see(gone, at(5));
    EXPECT_EQ(watch.held(), at(0));
    watch.look(at(8));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Holding);
    EXPECT_EQ(watch.held(), at(2.7));
}

TEST(PressWatch, KnowsTheRightRelease)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.see(gone, at(5));
    watch.see(inDfu, at(9));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Reached);
    EXPECT_EQ(watch.held(), std::nullopt);
}

TEST(PressWatch, KnowsAReleaseThatCameEarlyAndForgivesIt)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.see(gone, at(5));
    watch.see(running, at(7.5));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::LetGoEarly);
    watch.see(gone, at(20));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Holding);
    watch.see(inDfu, at(24));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Reached);
}

TEST(PressWatch, KnowsAReleaseThatCameLate)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.see(gone, at(5));
    watch.see(running, at(17));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::HeldTooLong);
}

TEST(PressWatch, SaysThatSafeModeWasPassed)
{
    PressWatch watch = watching(ButtonGoal::SafeMode);
    watch.see(gone, at(5));
    watch.see(inDfu, at(10));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::DfuInstead);
}

TEST(PressWatch, TakesADeviceThatStaysAwayForUnplugged)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.see(gone, at(5));
    watch.look(at(60));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::StillAway);
    EXPECT_TRUE(watch.everSeen());
}

TEST(PressWatch, DoesNotTakeTheSameSightTwiceForARestart)
{
    PressWatch watch = watching(ButtonGoal::Dfu);
    watch.see(running, at(1));
    watch.see(running, at(2));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Waiting);
    watch.look(at(46));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::NothingSeen) << "counted from the first";
}

TEST(PressWatch, BeginsWithoutADevice)
{
    PressWatch watch = watching(ButtonGoal::SafeMode, gone);
    EXPECT_EQ(watch.verdict(), ButtonVerdict::NotAttached);
    EXPECT_FALSE(watch.everSeen());
    EXPECT_EQ(watch.held(), std::nullopt);
    watch.see(running, at(3));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Waiting);
}

TEST(PressWatch, CountsAlongWhereUsbShowsNothing)
{
    PressWatch watch = watching(ButtonGoal::Listening);
    watch.count(true, at(2));
    watch.look(at(5.5));
    EXPECT_EQ(watch.held(), at(3.5));
    EXPECT_EQ(watch.guide().at(*watch.held()).lamp, led::Pattern::BlueBlink);
    watch.count(false, at(6));
    EXPECT_EQ(watch.held(), std::nullopt);
}

TEST(PressWatch, StopsCountingWhenThereIsNothingMoreToCome)
{
    PressWatch watch = watching(ButtonGoal::Listening);
    watch.count(true, at(2));
    watch.look(at(30));
    EXPECT_FALSE(watch.counting());
}

TEST(PressWatch, StopsCountingWhenResetWasTapped)
{
    PressWatch watch = watching(ButtonGoal::Listening);
    watch.count(true, at(2));
    watch.see(gone, at(3));
    EXPECT_FALSE(watch.counting());
    watch.see(running, at(5));
    EXPECT_EQ(watch.verdict(), ButtonVerdict::Restarted);
}

TEST(PressWatch, HoldsNothingWhereThereIsNoSuchMode)
{
    PressWatch watch = watching(ButtonGoal::SafeMode, running, Model::Core);
    ASSERT_FALSE(watch.guide().exists);
    watch.see(gone, at(5));
    watch.look(at(8));
    EXPECT_EQ(watch.held(), std::nullopt);
}
