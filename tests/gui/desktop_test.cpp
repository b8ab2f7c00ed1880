// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/fake_desktop.h"
#include "tests/gui/private_bus.h"
#include "tests/gui/wizard_driver.h"
#include "tests/test_environment.h"
#include "ui/desktop/awake.h"
#include "ui/desktop/reduced_motion.h"
#include "ui/desktop/taskbar_progress.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeWorld;

namespace {

const auto gnome = u"org.gnome.desktop.interface"_s;
const auto appearance = u"org.freedesktop.appearance"_s;

PrivateBus* bus = nullptr; // made by main(), for every test

QDBusConnection otherSide()
{
    return bus->connect(u"other side"_s);
}

template <class Condition> bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace

TEST(Awake, HoldsALockAgainstSleepWhileItLives)
{
    FakeLogin login(otherSide());
    {
        const Awake awake(u"A device is being repaired."_s);
        ASSERT_TRUE(soon([&] { return login.held() == 1; }));
        EXPECT_EQ(login.asked().front(),
                  QStringList({u"sleep:idle"_s, QGuiApplication::applicationDisplayName(),
                               u"A device is being repaired."_s, u"block"_s}));
    }
    EXPECT_TRUE(soon([&] { return login.held() == 0; }));
}

TEST(Awake, KeepsNoLockThatIsGrantedTooLate)
{
    FakeLogin login(otherSide());
    login.answerLater();
    {
        const Awake awake(u"reason"_s);
        ASSERT_TRUE(soon([&] { return !login.asked().empty(); }));
    }
    login.answerNow();
    EXPECT_TRUE(soon([&] { return login.held() == 0; }));
}

TEST(Awake, AsksThePowerManagerWhereThereIsNoLogind)
{
    FakePowerManager manager(otherSide());
    {
        const Awake awake(u"reason"_s);
        ASSERT_TRUE(soon([&] { return manager.held() == 1; }));
    }
    EXPECT_TRUE(soon([&] { return manager.held() == 0; }));
}

TEST(Awake, GivesBackWhatThePowerManagerGrantsTooLate)
{
    FakePowerManager manager(otherSide());
    {
        const Awake awake(u"reason"_s);
        // Whether the answer has been seen by now or not, it has to be given back.
        ASSERT_TRUE(soon([&] { return manager.given() == 1; }));
    }
    EXPECT_TRUE(soon([&] { return manager.held() == 0; }));
}

TEST(TaskbarProgress, TellsTheDockHowFarItIsAndWhenItEnds)
{
    FakeDock dock(otherSide());
    QWidget window;
    {
        TaskbarProgress progress(window);
        progress.set(0.256);
        ASSERT_TRUE(soon([&] { return dock.properties.value(u"progress"_s).toDouble() == 0.25; }));
        EXPECT_EQ(dock.program, u"application://photon-rescue.desktop"_s);
        EXPECT_TRUE(dock.properties.value(u"progress-visible"_s).toBool());
    }
    EXPECT_TRUE(soon([&] { return !dock.properties.value(u"progress-visible"_s).toBool(); }));
}

TEST(Wizard, KeepsTheComputerAwakeDuringARepairAndNoLonger)
{
    FakeLogin login(otherSide());
    FakeDock dock(otherSide());
    PracticeWorld world(fastPhoton(), Fault::BothKeysDamaged);
    WizardDriver drive(world);
    drive.goToRepair();
    ASSERT_TRUE(soon([&] { return login.held() == 1 || drive.page() != u"repairPage"_s; }));
    EXPECT_EQ(login.held(), 1);
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_TRUE(soon([&] { return login.held() == 0; }));
    EXPECT_EQ(login.asked().size(), 1U);
    EXPECT_TRUE(soon([&] { return !dock.properties.value(u"progress-visible"_s, true).toBool(); }));
    EXPECT_GT(dock.furthest, 0.5);
}

TEST(Wizard, LetsTheComputerSleepAfterACancel)
{
    FakeLogin login(otherSide());
    PracticeWorld practice(fastPhoton(u"0.6.0"_s, practice::BootloaderEra::V0_6), Fault::BothKeysDamaged);
    WorldWithoutSerial world(practice);
    WizardDriver drive(world);
    drive.goToRepair(); // waits for the buttons, which nobody presses
    ASSERT_TRUE(soon([&] { return login.held() == 1; }));
    drive.click("back"); // "Stop safely"
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Cancelled);
    EXPECT_TRUE(soon([&] { return login.held() == 0; }));
}

TEST(ReducedMotion, FollowsGnomesSwitch)
{
    FakePortal portal(otherSide(), {{gnome, {{u"enable-animations"_s, false}}}});
    const ReducedMotion motion;
    EXPECT_TRUE(soon([&] { return motion.wanted(); }));
    portal.change(gnome, u"enable-animations"_s, true);
    EXPECT_TRUE(soon([&] { return !motion.wanted(); }));
}

TEST(ReducedMotion, FollowsTheDesktopsWishForLessMotion)
{
    FakePortal portal(otherSide(),
                      {{appearance, {{u"reduced-motion"_s, 0U}}}, {gnome, {{u"enable-animations"_s, true}}}});
    ReducedMotion motion;
    int changes = 0;
    QObject::connect(&motion, &ReducedMotion::changed, &motion, [&changes] { ++changes; });
    portal.change(appearance, u"color-scheme"_s, 1U);
    portal.change(appearance, u"reduced-motion"_s, 1U);
    EXPECT_TRUE(soon([&] { return motion.wanted(); }));
    EXPECT_EQ(changes, 1);
}

TEST(ReducedMotion, StopsTheLampsAtOnce)
{
    FakePortal portal(otherSide(), {{gnome, {{u"enable-animations"_s, true}}}});
    const ReducedMotion motion;
    LampClock clock;
    clock.follow(motion);
    clock.addViewer();
    EXPECT_TRUE(clock.running());
    portal.change(gnome, u"enable-animations"_s, false);
    EXPECT_TRUE(soon([&] { return !clock.running(); }));
    clock.removeViewer();
}

TEST(ReducedMotion, TheEnvironmentDecidesWhereItSpeaks)
{
    FakePortal portal(otherSide(), {{gnome, {{u"enable-animations"_s, true}}}});
    qputenv("PHOTON_RESCUE_REDUCED_MOTION", "1");
    EXPECT_TRUE(ReducedMotion().wanted());
    qputenv("PHOTON_RESCUE_REDUCED_MOTION", "0");
    EXPECT_FALSE(ReducedMotion().wanted());
    qunsetenv("PHOTON_RESCUE_REDUCED_MOTION");
}

} // namespace rescue::ui

int main(int argc, char** argv)
{
    const rescue::TestEnvironment environment;
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationDisplayName(QStringLiteral("Photon Rescue"));
    QApplication::setDesktopFileName(QStringLiteral("photon-rescue"));
    rescue::PrivateBus own;
    if (!own.running()) {
        std::fputs("dbus-daemon does not start: install the package dbus-daemon\n", stderr);
        return 1;
    }
    rescue::ui::bus = &own;
    return RUN_ALL_TESTS();
}
