// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/wizard_driver.h"
#include "ui/time_left.h"
#include "ui/widgets/time_left_label.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using repair::StepId;
using repair::StepTimes;

namespace {

repair::Plan shortPlan()
{
    repair::Plan plan;
    plan.steps = {StepId::EnterDfu, StepId::WriteKeys};
    return plan;
}

void runThrough(TimeLeft& timeLeft)
{
    timeLeft.begin(shortPlan());
    timeLeft.hear(repair::StepStarted{StepId::EnterDfu, 0, 2});
    timeLeft.hear(repair::StepStarted{StepId::WriteKeys, 1, 2});
    timeLeft.finish({});
}

} // namespace

TEST(TimeLeft, WhatOneRepairTookIsKnownToTheNext)
{
    const QTemporaryDir folder;
    const QString file = StepTimes::filePath(folder.path());
    {
        TimeLeft timeLeft(file);
        runThrough(timeLeft);
        runThrough(timeLeft);
    }
    EXPECT_TRUE(StepTimes::load(file).has({StepId::EnterDfu}));
    EXPECT_TRUE(StepTimes::load(file).has({StepId::WriteKeys}));
}

TEST(TimeLeft, IsUnknownWhileAQuestionIsOpenAndAfterTheEnd)
{
    TimeLeft timeLeft({});
    std::optional<Milliseconds> told;
    QObject::connect(&timeLeft, &TimeLeft::changed, &timeLeft,
                     [&told](std::optional<Milliseconds> left) { told = left; });
    timeLeft.begin(shortPlan());
    timeLeft.hear(repair::StepStarted{StepId::EnterDfu, 0, 2});
    EXPECT_TRUE(told.has_value());
    timeLeft.pause();
    EXPECT_FALSE(told.has_value());
    timeLeft.resume();
    EXPECT_TRUE(told.has_value());
    timeLeft.finish({});
    EXPECT_FALSE(told.has_value());
}

TEST(TimeLeftLabel, RoundsUpToWhatAPersonCanBelieve)
{
    TimeLeftLabel label;
    const std::pair<Milliseconds, QString> texts[] = {
        {0ms, u"About 5 s left"_s},    {5s, u"About 5 s left"_s},     {5'001ms, u"About 10 s left"_s},
        {18s, u"About 20 s left"_s},   {60s, u"About 60 s left"_s},   {61s, u"About 75 s left"_s},
        {100s, u"About 2 min left"_s}, {300s, u"About 5 min left"_s},
    };
    for (const auto& [left, text] : texts) {
        label.setLeft(left);
        EXPECT_EQ(label.text(), text);
    }
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

TEST(TimeLeftLabel, TellsReadersTheFirstEstimateEachMinuteAndHalfAMinute)
{
    QWidget window;
    TimeLeftLabel* label = new TimeLeftLabel(&window);
    for (Milliseconds left = 100s; left > 0ms; left -= 1s)
        label->setLeft(left);
    QStringList told;
    for (const QWidget* one : window.findChildren<QWidget*>(u"announcement"_s))
        told << one->accessibleName();
    EXPECT_EQ(told, QStringList({u"About 2 min left"_s, u"About 60 s left"_s, u"About 30 s left"_s}));
}

#endif

TEST(TimeLeftLabel, KeepsItsPlaceWhenItHasNothingToSay)
{
    TimeLeftLabel label;
    label.setLeft(20s);
    const int width = label.minimumSizeHint().width();
    EXPECT_LE(width, label.minimumWidth());
    label.setLeft(std::nullopt);
    EXPECT_EQ(label.text(), QString());
    EXPECT_LE(width, label.minimumWidth());
}

TEST(Wizard, SaysHowMuchTimeIsLeft)
{
    practice::PracticeWorld world(fastPhoton());
    WizardDriver drive(world);
    drive.goToRepair();
    const auto* label = drive.find<QLabel>("timeLeft");
    EXPECT_TRUE(label->text().startsWith(u"About "_s)) << label->text().toStdString();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
}

} // namespace rescue::ui
