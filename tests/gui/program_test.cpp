// SPDX-License-Identifier: Apache-2.0
#include "core/repair/repair_folder.h"
#include "core/support/translation.h"
#include "tests/gui/wizard_driver.h"
#include "ui/program.h"

#include <QSettings>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

/// A computer on which the program is started again and again. What stands for its real devices is virtual
/// too.
class Computer {
public:
    Program& start()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(
            setup(),
            [this] {
                if (m_usbFails)
                    throw Failure(FailureCode::Internal, {u"no USB"_s});
                return std::make_unique<practice::PracticeWorld>(fastPhoton());
            },
            m_clock, m_settings, m_translation);
        return *m_program;
    }
    Program& work()
    {
        start().work();
        return *m_program;
    }
    QString dataFolder() const { return m_folder.filePath(u"data"_s); }
    void failUsb() { m_usbFails = true; }

private:
    WizardSetup setup() const
    {
        WizardSetup setup;
        setup.dataFolder = dataFolder();
        setup.mayRemember = false;
        return setup;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Translation m_translation;
    LampClock m_clock;
    bool m_usbFails = false;
    std::unique_ptr<Program> m_program;
};

template <class Widget> Widget* find(Program& program, const char* name)
{
    auto* found = program.wizard().window().findChild<Widget*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

bool offers(Program& program)
{
    return find<QWidget>(program, "practiceOffer")->isVisible();
}

bool practises(Program& program)
{
    return program.board() != nullptr && find<QWidget>(program, "practiceBanner")->isVisible();
}

void press(QWidget* button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

bool waitUntilPractising(Program& program, bool practising)
{
    return QTest::qWaitFor([&] { return (program.board() != nullptr) == practising; }, patience);
}

} // namespace

TEST(FirstStart, OffersPracticeWithoutStandingInTheWay)
{
    Computer computer;
    Program& program = computer.work();
    EXPECT_TRUE(offers(program));
    EXPECT_FALSE(practises(program));
    QWidget* focus = program.wizard().window().focusWidget();
    ASSERT_NE(focus, nullptr);
    QTest::keyClick(focus, Qt::Key_Space); // the first tile
    QTest::keyClick(program.wizard().window().focusWidget(), Qt::Key_Return);
    EXPECT_EQ(program.wizard().window().page()->objectName(), u"colourPage"_s);
}

TEST(FirstStart, PractisesWhenThePersonSaysSoAndNeverOffersItAgain)
{
    Computer computer;
    Program& program = computer.work();
    press(find<QPushButton>(program, "acceptPractice"));
    ASSERT_TRUE(waitUntilPractising(program, true));
    EXPECT_TRUE(practises(program));
    EXPECT_TRUE(program.board()->isVisible());
    press(find<QPushButton>(program, "leavePractice"));
    ASSERT_TRUE(waitUntilPractising(program, false));
    EXPECT_FALSE(practises(program));
    EXPECT_FALSE(offers(program));
    EXPECT_FALSE(offers(computer.work()));
}

TEST(FirstStart, GoesOnWhenThePersonSaysNotNowAndNeverOffersItAgain)
{
    Computer computer;
    Program& program = computer.work();
    press(find<QPushButton>(program, "declinePractice"));
    EXPECT_FALSE(offers(program));
    EXPECT_TRUE(program.wizard().window().focusWidget()->objectName().startsWith(u"pick-"_s));
    EXPECT_FALSE(offers(computer.work()));
}

TEST(FirstStart, OffersItAgainWhileItWasNotAnswered)
{
    Computer computer;
    EXPECT_TRUE(offers(computer.work()));
    EXPECT_TRUE(offers(computer.work()));
}

TEST(FirstStart, OffersNothingToWhoeverHasRepairedBefore)
{
    Computer computer;
    practice::PracticeWorld world(fastPhoton());
    repair::RepairFolder::create(computer.dataFolder(), world.photon().deviceId())
        .record(u"begin"_s, {{u"plan"_s, u"repair-keys"_s}});
    EXPECT_FALSE(offers(computer.work()));
}

TEST(Practising, TheBoardCanBeClosedAndShownAgain)
{
    Computer computer;
    Program& program = computer.start();
    program.practise();
    EXPECT_FALSE(offers(program));
    program.board()->close();
    EXPECT_FALSE(program.board()->isVisible());
    press(find<QPushButton>(program, "showBoard"));
    EXPECT_TRUE(program.board()->isVisible());
}

TEST(Practising, WhyTheRealWizardCannotStartIsSaidInThePracticeOne)
{
    Computer computer;
    Program& program = computer.start();
    program.practise();
    computer.failUsb();
    press(find<QPushButton>(program, "leavePractice"));
    auto& messages = program.wizard().window().page()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isVisible(); }, patience));
    EXPECT_TRUE(practises(program));
}

TEST(Practising, IsNotLeftInTheMiddleOfARepair)
{
    practice::PracticeWorld world(fastPhoton(), practice::Fault::BothKeysDamaged,
                                  practice::Trouble::ButtonsNeeded);
    WizardDriver drive(world);
    const auto* leave = drive.find<QPushButton>("leavePractice");
    EXPECT_TRUE(leave->isEnabled());
    drive.goToRepair();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !leave->isEnabled(); }, patience));
    drive.click("back"); // "Stop safely"
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_TRUE(leave->isEnabled());
}

} // namespace rescue::ui
