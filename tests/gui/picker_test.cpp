// SPDX-License-Identifier: Apache-2.0
// From the lamp to the connect page, with the pages that a person sees. What leads where is picker_test's
// matter (tests/unit).
#include "tests/gui/looks.h"
#include "tests/gui/wizard_driver.h"
#include "ui/pages/lamp_card.h"
#include "ui/pages/tap_panel.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/lamp_strip.h"

#include <QScrollArea>
#include <QScrollBar>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeWorld;

namespace {

class PickerPages : public testing::Test {
protected:
    LampCard* tile(const char* id)
    {
        auto* found = m_drive.window().page()->findChild<LampCard*>(
            QStringLiteral("pick-%1").arg(QLatin1StringView(id)));
        EXPECT_NE(found, nullptr) << id << " on " << m_drive.page().toStdString();
        return found;
    }
    QString focus() { return m_drive.window().focusWidget()->objectName(); }
    int secondsLeft() { return m_drive.find<CountdownRing>("watchRing")->left(); }
    QString watchText() { return m_drive.find<QLabel>("watchWhat")->text(); }
    bool waitForText(const QString& words)
    {
        return QTest::qWaitFor([&] { return watchText().contains(words); }, patience);
    }
    void startTheMinute()
    {
        m_drive.pick({"not-sure"});
        ASSERT_EQ(m_drive.page(), u"watchPage"_s);
        m_drive.enter(); // "Start the minute" has the focus
        ASSERT_TRUE(waitForText(u"As soon as you see a flash"_s));
    }
    std::optional<led::Pattern> stripLamp()
    {
        return m_drive.window().strip().findChild<LampWidget*>()->pattern();
    }

    PracticeWorld m_world{fastPhoton(), Fault::BothKeysDamaged};
    WizardDriver m_drive{m_world};
};

} // namespace

TEST_F(PickerPages, LeadFromTheMovementToTheConnectPageByKeysAlone)
{
    EXPECT_EQ(focus(), u"pick-blinking"_s);
    m_drive.key(Qt::Key_Right);
    EXPECT_EQ(focus(), u"pick-breathing"_s);
    m_drive.key(Qt::Key_Space);
    m_drive.enter();
    ASSERT_EQ(m_drive.page(), u"colourPage"_s);
    EXPECT_EQ(focus(), u"pick-C-BREATHE"_s);
    m_drive.key(Qt::Key_Space);
    m_drive.enter();
    EXPECT_EQ(m_drive.page(), u"connectPage"_s);
}

TEST_F(PickerPages, GoBackToTheAnswerThatWasGiven)
{
    m_drive.pick({"several", "C+1-RED", "blink", "power"});
    ASSERT_EQ(m_drive.page(), u"connectPage"_s);
    for (const auto& [page, answer] :
         {std::pair(u"questionPage"_s, "power"), std::pair(u"questionPage"_s, "blink"),
          std::pair(u"colourPage"_s, "C+1-RED"), std::pair(u"movementPage"_s, "several")}) {
        m_drive.click("back");
        EXPECT_EQ(m_drive.page(), page);
        EXPECT_TRUE(tile(answer)->isChecked()) << answer;
    }
    EXPECT_FALSE(m_drive.find<QPushButton>("back")->isVisible()) << "there is nothing before";
}

TEST_F(PickerPages, ShowTheChosenLampInTheStrip)
{
    m_drive.pick({"breathing", "M-BREATHE", "no"});
    ASSERT_TRUE(m_drive.waitForPrimary(u"Use this device"_s));
    EXPECT_EQ(stripLamp(), led::Pattern::MagentaBreathe);
}

TEST_F(PickerPages, TellAReaderTheRhythmInWords)
{
    m_drive.pick({"blinking", "G-BLINK"});
    EXPECT_EQ(tile("G-BLINK")->accessibleName(), u"Blinking green"_s);
    EXPECT_EQ(tile("G-BLINK")->accessibleDescription(), u"lit half the time, 5 times a second"_s);
    EXPECT_EQ(tile("G-FAST")->accessibleDescription(), u"lit half the time, 10 times a second"_s);
    EXPECT_EQ(tile("G-BREATHE")->accessibleDescription(), u"fades in and out, 4 s from bright to bright"_s);
}

TEST_F(PickerPages, PutTwinsSideBySide)
{
    const auto beside = [](const QWidget* one, const QWidget* other) {
        return one->y() == other->y() && std::abs(one->x() - other->x()) < one->width() * 3 / 2;
    };
    EXPECT_TRUE(beside(tile("blinking"), tile("breathing")));
    m_drive.pick({"blinking", "G-BLINK"});
    EXPECT_TRUE(beside(tile("G-BLINK"), tile("G-FAST")));
    EXPECT_TRUE(beside(tile("G-FAST"), tile("G-BREATHE")));
}

TEST_F(PickerPages, ShowAFlashInThreeTintsAtOnce)
{
    m_drive.pick({"several", "C+1-RED"});
    EXPECT_EQ(tile("blink")->findChildren<LampWidget*>().size(), 3);
    EXPECT_EQ(tile("slow")->findChildren<LampWidget*>().size(), 3);
}

TEST_F(PickerPages, CountTheMinuteDownAndSayWhenItIsOver)
{
    startTheMinute();
    EXPECT_EQ(secondsLeft(), 60);
    m_drive.passMinute(Milliseconds(12'500));
    EXPECT_TRUE(QTest::qWaitFor([&] { return secondsLeft() == 48; }, patience));
    m_drive.passMinute(Milliseconds(47'500));
    EXPECT_TRUE(waitForText(u"The minute is over"_s));
    EXPECT_EQ(secondsLeft(), 0);
}

TEST_F(PickerPages, TakeAFlashAsSoonAsItIsSeen)
{
    startTheMinute();
    m_drive.pick({"blink", "power"});
    ASSERT_EQ(m_drive.page(), u"connectPage"_s);
    EXPECT_TRUE(m_drive.waitForPrimary(u"Use this device"_s));
    EXPECT_EQ(stripLamp(), led::Pattern::CyanRedBurst);
}

TEST_F(PickerPages, AskForTheLampOnceMoreWhenItChanged)
{
    startTheMinute();
    m_drive.pick({"changed"});
    EXPECT_EQ(m_drive.page(), u"movementPage"_s);
    EXPECT_TRUE(m_drive.window().page()->accessibleDescription().contains(u"RESET"_s));
    m_drive.click("back");
    EXPECT_EQ(m_drive.page(), u"watchPage"_s);
}

TEST_F(PickerPages, StartTheMinuteWhenUsbShowsTheRestart)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_drive.window().strip().isVisible(); }, patience));
    m_drive.pick({"not-sure"});
    EXPECT_TRUE(watchText().contains(u"by itself"_s));
    m_world.photon().setResetButton(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_world.usb().list().empty(); }, patience));
    m_world.photon().setResetButton(false);
    EXPECT_TRUE(waitForText(u"As soon as you see a flash"_s));
}

TEST_F(PickerPages, LetNobodyWhoIsNeverSureGoRoundForEver)
{
    m_drive.pick({"not-sure", "not-sure", "not-sure"});
    EXPECT_EQ(m_drive.page(), u"connectPage"_s);
}

TEST_F(PickerPages, TakeADoubleClickForAChoice)
{
    QTest::mouseClick(tile("breathing"), Qt::LeftButton);
    QTest::mouseDClick(tile("breathing"), Qt::LeftButton);
    EXPECT_EQ(m_drive.page(), u"colourPage"_s);
}

TEST_F(PickerPages, ChooseWhatTheTapsFitAndLeaveTheDecision)
{
    QTest::mouseClick(m_drive.window().page()->findChild<QPushButton*>(u"tapAlong"_s), Qt::LeftButton);
    EXPECT_EQ(focus(), u"tap"_s);
    for (int tap = 0; tap < 8; ++tap)
        m_drive.key(Qt::Key_Space); // as fast as a machine
    EXPECT_TRUE(tile("blinking")->isChecked());
    EXPECT_EQ(m_drive.page(), u"movementPage"_s);
}

namespace {

/// A person whose taps come at the times that the test says.
class Taps : public testing::Test {
protected:
    void SetUp() override
    {
        m_window.show();
        m_panel->opener()->click();
    }
    void tap(int times, Milliseconds apart)
    {
        for (int i = 0; i < times; ++i) {
            m_now += apart;
            QTest::keyClick(m_panel->findChild<QPushButton*>(u"tap"_s), Qt::Key_Space);
        }
    }
    QString result() { return m_panel->findChild<QLabel*>(u"tapResult"_s)->text(); }

    SteadyClock::time_point m_now;
    QWidget m_window;
    TapPanel* m_panel = new TapPanel(&m_window, [this] { return m_now; });
};

} // namespace

TEST_F(Taps, OfFourSecondsAreBreathing)
{
    tap(5, Milliseconds(4'000));
    EXPECT_EQ(result(), u"Your taps fit breathing best."_s);
}

TEST_F(Taps, OfHalfASecondAreSlowBlinking)
{
    tap(6, Milliseconds(480));
    EXPECT_EQ(result(), u"Your taps fit blinking twice a second best."_s);
}

TEST_F(Taps, ThatAreTooFastAreSaidToBe)
{
    tap(10, Milliseconds(120));
    EXPECT_TRUE(result().startsWith(u"It is too fast"_s));
}

TEST_F(Taps, AreForgottenWhenThePanelIsClosed)
{
    tap(6, Milliseconds(480));
    m_panel->opener()->click();
    EXPECT_FALSE(m_panel->isVisible());
    m_panel->opener()->click();
    EXPECT_EQ(m_panel->tapping().rhythm, diagnosis::TapRhythm::TooFew);
}

TEST(FirstPage, ShowsTheOfferOfPracticeWithoutScrolling)
{
    PracticeWorld world(fastPhoton(), Fault::BothKeysDamaged);
    LampClock clock;
    QTemporaryDir folder;
    WizardSetup setup;
    setup.dataFolder = folder.path();
    setup.practice = true; // with the banner
    setup.offersPractice = true;
    setup.mayRemember = false;
    Wizard wizard(world, clock, setup);
    WizardWindow& window = wizard.window();
    window.show();
    // And with the strip.
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.strip().isVisible(); }, patience));
    settle(window, windowSizes.front());
    auto* offer = window.findChild<QWidget*>(u"practiceOffer"_s);
    EXPECT_EQ(offer->visibleRegion().boundingRect(), offer->rect());
    for (const QSize& size : windowSizes) {
        settle(window, size);
        const auto* scroll = qobject_cast<QScrollArea*>(window.page()->parentWidget()->parentWidget());
        ASSERT_NE(scroll, nullptr);
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << size.width();
    }
}

} // namespace rescue::ui
