// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "tests/gui/wizard_driver.h"
#include "ui/practice/practice_window.h"

#include <QAccessible>
#include <QMessageBox>
#include <QRadioButton>
#include <QTimer>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::BootloaderEra;
using practice::Fault;
using practice::PracticeWorld;

namespace {

/// The private key and the server slot, which only a repair writes.
Bytes keysOf(PracticeWorld& world)
{
    Bytes keys = world.photon().readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size);
    const Bytes server = world.photon().readDct(dct::serverSlot.offset, dct::serverSlot.size);
    keys.insert(keys.end(), server.begin(), server.end());
    return keys;
}

} // namespace

TEST(Wizard, HealsAPracticeDeviceFromTheLampQuestionToTheProof)
{
    PracticeWorld world(fastPhoton(), Fault::BothKeysDamaged);
    WizardDriver drive(world);
    drive.goToRepair();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Healed);
    EXPECT_EQ(drive.heading(), u"Your Photon breathes cyan again"_s);
    EXPECT_TRUE(drive.find<QPushButton>("undo")->isVisible());
}

TEST(Wizard, PutsTheOldKeysBackOnUndo)
{
    PracticeWorld world(fastPhoton(), Fault::DeviceKeyDamaged);
    WizardDriver drive(world);
    drive.goToRepair();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    const repair::Outcome healed = drive.wizard().outcome();
    ASSERT_EQ(healed.ending, repair::Ending::Healed);
    drive.click("undo");
    ASSERT_TRUE(drive.waitForPage(u"repairPage"_s));
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Done);
    EXPECT_EQ(drive.wizard().outcome().deviceKeyBefore, healed.deviceKeyAfter);
    EXPECT_FALSE(drive.find<QPushButton>("undo")->isVisible());
}

TEST(Wizard, SaysThatAPasswordIsWrongAndTakesTheRightOne)
{
    PracticeWorld world(fastPhoton());
    WizardDriver drive(world);
    drive.goToSignIn();
    drive.type("password", u"mistyped"_s);
    drive.enter();
    auto& messages = drive.window().page()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isVisible(); }, patience));
    EXPECT_EQ(drive.page(), u"signInPage"_s);
    drive.type("password", QLatin1StringView(PracticeWorld::password));
    drive.enter();
    EXPECT_TRUE(drive.waitForPage(u"understandPage"_s));
}

TEST(Wizard, AsksForTheCodeOfTwoStepSignIn)
{
    PracticeWorld world(fastPhoton());
    practice::VirtualCloud::User user;
    user.otp = u"123456"_s;
    world.virtualCloud().addUser(user);
    WizardDriver drive(world);
    drive.goToSignIn();
    drive.enter();
    ASSERT_TRUE(QTest::qWaitFor([&] { return drive.find<QLineEdit>("otp")->isVisible(); }, patience));
    drive.type("otp", u"000000"_s);
    drive.enter();
    auto& messages = drive.window().page()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isVisible(); }, patience));
    drive.type("otp", u"123456"_s);
    drive.enter();
    EXPECT_TRUE(drive.waitForPage(u"understandPage"_s));
}

TEST(Wizard, KeepsAPrivateCloudWhenToldTo)
{
    PracticeWorld world(fastPhoton(), Fault::PrivateCloudAddress);
    WizardDriver drive(world, Milliseconds(200));
    drive.goToRepair();
    ASSERT_TRUE(drive.waitForPrimary(u"Keep the address"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::NotSeenOnline);
}

TEST(Wizard, ReplacesAPrivateCloudWhenToldTo)
{
    PracticeWorld world(fastPhoton(), Fault::PrivateCloudAddress);
    WizardDriver drive(world);
    drive.goToRepair();
    ASSERT_TRUE(drive.waitForPrimary(u"Keep the address"_s));
    drive.find<QRadioButton>("answerReplace")->setChecked(true);
    ASSERT_TRUE(drive.waitForPrimary(u"Replace the address"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Healed);
}

TEST(Wizard, AsksBeforeWritingWhenThePersonWantsToBeAsked)
{
    PracticeWorld world(fastPhoton());
    const Bytes before = keysOf(world);
    WizardDriver drive(world);
    drive.goToSignIn();
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"understandPage"_s));
    drive.find<QAbstractButton>("confirmFirst")->click();
    drive.enter();
    ASSERT_TRUE(drive.waitForPrimary(u"Write the keys"_s));
    EXPECT_EQ(keysOf(world), before);
    drive.click("back"); // "Stop safely"
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Cancelled);
    EXPECT_EQ(keysOf(world), before);
}

/// Firmware before the control requests, and no serial port: only the buttons are left. Its bootloader stays
/// in DFU mode however long SETUP is held.
struct ButtonsOnly {
    PracticeWorld practice{fastPhoton(u"0.6.0"_s, BootloaderEra::V0_6), Fault::BothKeysDamaged};
    WorldWithoutSerial world{practice};
    WizardDriver drive{world};

    bool waitForButtonsPage()
    {
        return QTest::qWaitFor(
            [&] { return drive.heading() == u"Hold SETUP, tap RESET, let go at yellow"_s; }, patience);
    }
};

TEST(Wizard, FollowsTheButtonsOfTheBoardIntoDfu)
{
    ButtonsOnly bench;
    PracticeWindow board(bench.practice, bench.drive.clock());
    board.show();
    bench.drive.goToRepair();
    ASSERT_TRUE(bench.waitForButtonsPage());
    QTest::keyPress(&board, Qt::Key_S);
    QTest::keyClick(&board, Qt::Key_R);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return bench.practice.photon().lamp().pattern == led::Pattern::YellowBlink; }, patience));
    QTest::keyRelease(&board, Qt::Key_S);
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), repair::Ending::Healed);
}

TEST(Wizard, StopsSafelyInTheMiddle)
{
    ButtonsOnly bench;
    bench.drive.goToRepair();
    ASSERT_TRUE(bench.waitForButtonsPage());
    bench.drive.click("back");
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), repair::Ending::Cancelled);
    EXPECT_TRUE(bench.drive.wizard().outcome().changed.empty());
}

TEST(Wizard, AsksBeforeEscapeLeavesARepair)
{
    ButtonsOnly bench;
    bench.drive.goToRepair();
    ASSERT_TRUE(bench.waitForButtonsPage());
    bench.drive.key(Qt::Key_Escape);
    QTest::keyClick(bench.drive.find<QMessageBox>("leaveBox"), Qt::Key_Escape);
    EXPECT_EQ(bench.drive.page(), u"repairPage"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.drive.window().findChild<QMessageBox*>() == nullptr; }));
    bench.drive.key(Qt::Key_Escape);
    bench.drive.click("leave");
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), repair::Ending::Cancelled);
}

TEST(Wizard, NamesEveryControlForScreenReaders)
{
    PracticeWorld world(fastPhoton());
    WizardDriver drive(world);
    PracticeWindow board(world, drive.clock());
    for (QWidget* window : {static_cast<QWidget*>(&drive.window()), static_cast<QWidget*>(&board)}) {
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus &&
                                 !widget->inherits("rescue::ui::Page") &&
                                 !widget->objectName().startsWith(u"qt_"_s);
            // What a window has no words for yet is hidden.
            if (!control || !widget->isVisibleTo(window))
                continue;
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(reader, nullptr);
            EXPECT_FALSE(reader->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    }
}

TEST(Wizard, MovesNothingWhileNothingIsVisible)
{
    PracticeWorld world(fastPhoton());
    WizardDriver drive(world);
    EXPECT_TRUE(drive.clock().running());
    drive.window().hide();
    EXPECT_FALSE(drive.clock().running());
}

} // namespace rescue::ui
