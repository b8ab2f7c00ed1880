// SPDX-License-Identifier: Apache-2.0
// "Show me how", with the buttons of the practice board: what a person does, and what the page says to it.
#include "tests/gui/wizard_driver.h"
#include "ui/widgets/board_widget.h"

#include <QComboBox>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::BootloaderEra;
using practice::Fault;
using practice::PracticeWorld;

namespace {

/// The wizard on its guide page, and a board whose bootloader waits at yellow while SETUP is held.
class Guide : public testing::Test {
protected:
    void SetUp() override
    {
        click("showHow");
        ASSERT_EQ(m_drive.page(), u"guidePage"_s);
    }

    practice::VirtualPhoton& photon() { return m_world.photon(); }
    QString text(const char* label) { return m_drive.onPage<QLabel>(label)->text(); }
    void click(const char* button) { QTest::mouseClick(m_drive.onPage<QPushButton>(button), Qt::LeftButton); }
    bool waitForVerdict(const QString& words)
    {
        return QTest::qWaitFor([&] { return text("buttonVerdict").contains(words); }, patience);
    }
    bool waitForSecond(const QString& second)
    {
        return QTest::qWaitFor([&] { return text("buttonSeconds") == second; }, patience);
    }
    bool waitUntilSeen() { return waitForVerdict(u"This page follows you"_s); }
    bool waitForLamp(led::Pattern pattern)
    {
        return QTest::qWaitFor([&] { return photon().lamp().pattern == pattern; }, patience);
    }
    ButtonMark setupMark() { return board()->setupButton()->mark(); }
    ButtonMark resetMark() { return board()->resetButton()->mark(); }
    BoardWidget* board() { return m_drive.window().page()->findChild<BoardWidget*>(); }

    PracticeWorld m_world{fastPhoton(u"0.6.0"_s, BootloaderEra::V0_6), Fault::BothKeysDamaged};
    WizardDriver m_drive{m_world};
};

} // namespace

TEST_F(Guide, MarksWhatToHoldAndWhatToTap)
{
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_EQ(m_drive.heading(), u"Hold SETUP, tap RESET, let go at yellow"_s);
    EXPECT_EQ(setupMark(), ButtonMark::Hold);
    EXPECT_EQ(resetMark(), ButtonMark::Tap);
    EXPECT_EQ(board()->accessibleName(), u"Picture of a Photon"_s);
    EXPECT_EQ(board()->accessibleDescription(),
              u"SETUP, left of the lamp, is held. RESET, right of the lamp, is tapped."_s);
}

TEST_F(Guide, SeesTheRightRelease)
{
    ASSERT_TRUE(waitUntilSeen());
    photon().setSetupButton(true);
    photon().setResetButton(true);
    ASSERT_TRUE(waitForVerdict(u"Keep holding SETUP"_s));
    photon().setResetButton(false);
    ASSERT_TRUE(waitForLamp(led::Pattern::YellowBlink));
    photon().setSetupButton(false);
    EXPECT_TRUE(waitForVerdict(u"The device is in DFU mode"_s));
    EXPECT_EQ(setupMark(), ButtonMark::None);
    EXPECT_TRUE(m_drive.waitForPrimary(u"Finish"_s));
    m_drive.find<QPushButton>("primary")->setFocus();
    m_drive.enter();
    EXPECT_EQ(m_drive.page(), u"movementPage"_s);
}

TEST_F(Guide, SaysThatSetupWasNotDown)
{
    ASSERT_TRUE(waitUntilSeen());
    photon().setResetButton(true);
    ASSERT_TRUE(waitForVerdict(u"Keep holding SETUP"_s));
    photon().setResetButton(false);
    EXPECT_TRUE(waitForVerdict(u"It restarted normally"_s));
    EXPECT_EQ(setupMark(), ButtonMark::Hold) << "the next try begins at the first step";
}

TEST_F(Guide, SaysThatSetupWasLetGoEarly)
{
    ASSERT_TRUE(waitUntilSeen());
    photon().setResetButton(true);
    ASSERT_TRUE(waitForSecond(u"1 s"_s));
    photon().setResetButton(false);
    EXPECT_TRUE(waitForVerdict(u"SETUP was let go before the lamp was yellow"_s));
    EXPECT_TRUE(text("buttonNext").contains(u"a little longer"_s));
}

TEST_F(Guide, SaysThatSetupWasHeldTooLong)
{
    ASSERT_TRUE(waitUntilSeen());
    photon().setResetButton(true);
    ASSERT_TRUE(waitForVerdict(u"Let go of SETUP now"_s));
    EXPECT_EQ(setupMark(), ButtonMark::LetGo);
    ASSERT_TRUE(waitForSecond(u"10 s"_s));
    photon().setResetButton(false);
    EXPECT_TRUE(waitForVerdict(u"SETUP was held too long"_s));
}

TEST_F(Guide, FollowsACableThatComesOutAndGoesInAgain)
{
    ASSERT_TRUE(waitUntilSeen());
    photon().unplug();
    ASSERT_TRUE(waitForVerdict(u"Keep holding SETUP"_s)) << "it looks like a restart";
    photon().plug();
    EXPECT_TRUE(QTest::qWaitFor([&] { return text("buttonSeconds").isEmpty(); }, patience));
}

TEST_F(Guide, SaysThatSafeModeWasPassed)
{
    click("goal1");
    EXPECT_EQ(m_drive.heading(), u"Hold SETUP, tap RESET, let go at magenta"_s);
    ASSERT_TRUE(waitUntilSeen());
    photon().setSetupButton(true);
    photon().setResetButton(true);
    ASSERT_TRUE(waitForVerdict(u"Keep holding SETUP"_s)); // a busy computer sees no shorter tap
    photon().setResetButton(false);
    ASSERT_TRUE(waitForLamp(led::Pattern::YellowBlink));
    photon().setSetupButton(false);
    EXPECT_TRUE(waitForVerdict(u"SETUP was held until yellow"_s));
}

TEST_F(Guide, CountsAlongForListeningModeWhichUsbDoesNotShow)
{
    click("goal2");
    EXPECT_EQ(m_drive.heading(), u"Hold SETUP until the lamp blinks dark blue"_s);
    EXPECT_EQ(resetMark(), ButtonMark::None);
    ASSERT_TRUE(waitForVerdict(u"The lamp says when"_s));
    click("countAlong");
    ASSERT_TRUE(waitForVerdict(u"Keep holding SETUP"_s));
    ASSERT_TRUE(waitForVerdict(u"Let go of SETUP now"_s));
    click("countAlong");
    EXPECT_TRUE(text("buttonSeconds").isEmpty());
}

TEST_F(Guide, IsForAnyModelByKeys)
{
    auto* models = m_drive.find<QComboBox>("guideModel");
    models->setFocus();
    QTest::keyClicks(models, u"Core"_s);
    EXPECT_EQ(m_drive.heading(), u"Hold MODE, tap RST, let go at yellow"_s);
    EXPECT_EQ(text("buttonVerdict"), u"No Core is seen on USB"_s);
    click("goal1");
    EXPECT_EQ(m_drive.heading(), u"A Core has no such mode"_s);
}

TEST_F(Guide, NamesOtherWaysForWhoCannotPress)
{
    click("cannotPress");
    EXPECT_TRUE(m_drive.onPage<QLabel>("otherWays")->isVisible());
    EXPECT_TRUE(text("otherWays").contains(u"14400"_s));
    click("cannotPress");
    EXPECT_FALSE(m_drive.onPage<QLabel>("otherWays")->isVisible());
}

TEST_F(Guide, GoesBackToWhereItWasAskedFor)
{
    m_drive.click("back");
    EXPECT_EQ(m_drive.page(), u"movementPage"_s);
    m_drive.pickBurst();
    ASSERT_TRUE(m_drive.waitForPage(u"connectPage"_s));
    click("showHow");
    EXPECT_EQ(m_drive.page(), u"guidePage"_s);
    m_drive.click("back");
    EXPECT_EQ(m_drive.page(), u"connectPage"_s);
}

} // namespace rescue::ui
