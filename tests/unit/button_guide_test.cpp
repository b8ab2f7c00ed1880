// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/button_guide.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

constexpr auto running = DeviceMode::Normal;
constexpr auto inDfu = DeviceMode::Dfu;
constexpr std::nullopt_t gone = std::nullopt;

constexpr Milliseconds seconds(double count)
{
    return Milliseconds(static_cast<int>(count * 1000));
}

UsbSight at(double second, std::optional<DeviceMode> mode, bool listening = false)
{
    return {seconds(second), mode, listening};
}

std::vector<ButtonGoal> allGoals()
{
    return {ButtonGoal::Dfu, ButtonGoal::SafeMode, ButtonGoal::Listening};
}

/// One press, as USB shows it, and what to make of it.
struct Case {
    const char* sentence;
    Model model;
    ButtonGoal goal;
    std::vector<UsbSight> sights;
    double now;
    ButtonVerdict verdict;
};

const std::vector<Case>& cases()
{
    using enum ButtonGoal;
    using V = ButtonVerdict;
    using M = Model;
    static const std::vector<Case> all{
        {"nothing has been seen at all", M::Photon, Dfu, {}, 0, V::NotAttached},
        {"it has never been there", M::Photon, Dfu, {at(0, gone)}, 90, V::NotAttached},
        {"it was plugged in a moment ago", M::Photon, Dfu, {at(0, gone), at(30, running)}, 31, V::Waiting},
        {"it is there and nothing was pressed", M::Photon, Dfu, {at(0, running)}, 10, V::Waiting},
        {"it is there and nothing was pressed for long",
         M::Photon,
         Dfu,
         {at(0, running)},
         60,
         V::NothingSeen},
        {"it is in DFU mode already", M::Photon, Dfu, {at(0, inDfu)}, 0, V::Reached},
        {"SETUP is being held", M::Photon, Dfu, {at(0, running), at(5, gone)}, 7, V::Holding},
        {"it stays away for longer than any menu",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone)},
         25,
         V::StillAway},
        {"only RESET was tapped",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(5.5, running)},
         6,
         V::LetGoAtOnce},
        {"SETUP was let go at magenta",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(7.4, running)},
         8,
         V::LetGoEarly},
        {"SETUP was let go at yellow",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(9, inDfu)},
         9,
         V::Reached},
        {"SETUP was held beyond white",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(16, running)},
         16,
         V::HeldTooLong},
        {"an old bootloader cannot be held too long",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(17, inDfu)},
         17,
         V::Reached},
        {"the second try succeeds after an early one",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(7, running), at(20, gone), at(24, inDfu)},
         24,
         V::Reached},
        {"the second try is under way after an early one",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(7, running), at(20, gone)},
         22,
         V::Holding},
        {"the same sight told twice changes nothing",
         M::Photon,
         Dfu,
         {at(0, running), at(5, gone), at(5.1, gone), at(7, running), at(7.2, running)},
         8,
         V::LetGoEarly},
        {"a Duo clears earlier than a Photon",
         M::Duo,
         Dfu,
         {at(0, running), at(5, gone), at(12, running)},
         12,
         V::HeldTooLong},
        {"an Electron restores a program at green",
         M::Electron,
         Dfu,
         {at(0, running), at(5, gone), at(12.5, running)},
         13,
         V::HeldTooLong},
        {"safe mode cannot be told from a restart by USB",
         M::Photon,
         SafeMode,
         {at(0, running), at(5, gone), at(7.4, running)},
         8,
         V::LampTells},
        {"too quick for safe mode",
         M::Photon,
         SafeMode,
         {at(0, running), at(5, gone), at(5.6, running)},
         8,
         V::LetGoAtOnce},
        {"safe mode was wanted and SETUP held until yellow",
         M::Photon,
         SafeMode,
         {at(0, running), at(5, gone), at(9, inDfu)},
         9,
         V::DfuInstead},
        {"safe mode can be chosen from DFU mode", M::Photon, SafeMode, {at(0, inDfu)}, 5, V::Waiting},
        {"safe mode was wanted and SETUP held beyond white",
         M::Photon,
         SafeMode,
         {at(0, running), at(5, gone), at(16.2, running)},
         17,
         V::HeldTooLong},
        {"it says that it listens",
         M::Photon,
         Listening,
         {at(0, running), at(5, running, true)},
         5,
         V::Reached},
        {"it cannot say whether it listens", M::Photon, Listening, {at(0, running)}, 90, V::Waiting},
        {"listening was wanted and RESET tapped",
         M::Photon,
         Listening,
         {at(0, running), at(5, gone), at(6, running)},
         6,
         V::Restarted},
        {"in DFU mode no firmware can listen", M::Photon, Listening, {at(0, inDfu)}, 5, V::DfuInstead},
    };
    return all;
}

} // namespace

TEST(ButtonGuide, JudgesEveryPressByWhatUsbShowed)
{
    for (const Case& one : cases())
        EXPECT_EQ(judge(guideFor(one.model, one.goal), one.sights, seconds(one.now)), one.verdict)
            << one.sentence;
}

TEST(ButtonGuide, HasACaseForEveryVerdict)
{
    for (int verdict = 0; verdict <= static_cast<int>(lastButtonVerdict); ++verdict)
        EXPECT_TRUE(std::ranges::any_of(cases(), [verdict](const Case& one) {
            return static_cast<int>(one.verdict) == verdict;
        })) << verdict;
}

TEST(ButtonGuide, StagesBeginAtZeroAndFollowEachOther)
{
    for (const ModelInfo& model : allModels()) {
        for (const ButtonGoal goal : allGoals()) {
            const ButtonGuide guide = guideFor(model.model, goal);
            if (!guide.exists)
                continue;
            EXPECT_EQ(guide.stages.front().from, Milliseconds(0)) << qPrintable(model.name);
            EXPECT_TRUE(std::ranges::is_sorted(guide.stages, {}, &ButtonStage::from))
                << qPrintable(model.name);
            EXPECT_EQ(&guide.at(guide.release().from), &guide.release());
            const ButtonStage* danger = guide.danger();
            EXPECT_TRUE(danger == nullptr || danger->from > guide.release().from) << qPrintable(model.name);
        }
    }
}

TEST(ButtonGuide, ACoreHasNoSafeModeAndEveryOtherModelHas)
{
    for (const ModelInfo& model : allModels()) {
        EXPECT_EQ(guideFor(model.model, ButtonGoal::SafeMode).exists, model.model != Model::Core);
        EXPECT_TRUE(guideFor(model.model, ButtonGoal::Dfu).exists);
        EXPECT_TRUE(guideFor(model.model, ButtonGoal::Listening).exists);
    }
}

TEST(ButtonGuide, APhotonIsLetGoAtYellowAndForgetsItsWifiAfterTenSeconds)
{
    const ButtonGuide guide = guideFor(Model::Photon, ButtonGoal::Dfu);
    EXPECT_EQ(guide.at(seconds(0.5)).effect, StageEffect::Restart);
    EXPECT_EQ(guide.at(seconds(2)).lamp, led::Pattern::MagentaMenu);
    EXPECT_EQ(guide.at(seconds(9.9)).lamp, led::Pattern::YellowBlink);
    EXPECT_EQ(guide.release().from, seconds(3));
    ASSERT_NE(guide.danger(), nullptr);
    EXPECT_EQ(guide.danger()->from, seconds(10));
    EXPECT_EQ(guide.danger()->effect, StageEffect::ClearWifi);
}

TEST(ButtonGuide, ListeningModeNeedsNoReset)
{
    EXPECT_FALSE(guideFor(Model::Photon, ButtonGoal::Listening).tapReset);
    EXPECT_TRUE(guideFor(Model::Photon, ButtonGoal::SafeMode).tapReset);
    EXPECT_EQ(guideFor(Model::Electron, ButtonGoal::Listening).danger(), nullptr);
}

TEST(ButtonGuide, NetworksAreForgottenOnPurposeAfterTenSeconds)
{
    const ButtonGuide guide = guideFor(Model::Photon, ButtonGoal::ClearWifi);
    EXPECT_FALSE(guide.tapReset);
    EXPECT_EQ(guide.release().from, seconds(10));
    EXPECT_EQ(guide.release().lamp, led::Pattern::BlueFast);
    EXPECT_EQ(guide.danger(), nullptr) << "it is what was wanted";
    EXPECT_EQ(guide.at(seconds(5)).effect, StageEffect::Listening);
    const std::vector<UsbSight> restarted{at(0, running), at(5, gone), at(8, running)};
    EXPECT_EQ(judge(guide, restarted, seconds(9)), ButtonVerdict::Restarted);
    EXPECT_FALSE(guideFor(Model::Electron, ButtonGoal::ClearWifi).exists) << "it has no Wi-Fi";
}

TEST(ButtonGuide, OnlyAP1MayHaveItsButtonsInsideAProduct)
{
    for (const ModelInfo& model : allModels())
        EXPECT_EQ(guideFor(model.model, ButtonGoal::Dfu).mayBeHidden, model.model == Model::P1);
}

TEST(ButtonGuide, CountsTheSecondsFromTheMomentItLeftTheBus)
{
    EXPECT_FALSE(awayFor({}, seconds(1)));
    const std::vector<UsbSight> pressed{at(0, running), at(5, gone)};
    EXPECT_EQ(awayFor(pressed, seconds(7)), seconds(2));
    const std::vector<UsbSight> back{at(0, running), at(5, gone), at(6, inDfu)};
    EXPECT_FALSE(awayFor(back, seconds(7)));
    const std::vector<UsbSight> neverThere{at(0, gone)};
    EXPECT_FALSE(awayFor(neverThere, seconds(7)));
}
