// SPDX-License-Identifier: Apache-2.0
// Two of the people of tests/unit/customer_threads_test.cpp in front of the wizard: from the lamp that they
// saw first to the proof, with every fault that came after the first one.
#include "core/practice/provision.h"
#include "tests/gui/wizard_driver.h"

#include <QListWidget>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::BootloaderEra;
using practice::Fault;
using practice::PracticeWorld;
using repair::Ending;

namespace {

struct Person {
    explicit Person(const practice::PhotonSetup& photon) : world(photon, Fault::BothKeysDamaged), drive(world)
    {
        practice::VirtualPhoton& device = world.photon();
        device.unplug();
        practice::inflict(device, Fault::NotClaimed);
        auto entry = registered();
        entry.owner.clear();
        world.virtualCloud().putDevice(entry);
        device.plug();
    }

    practice::VirtualCloud::Device registered()
    {
        return *world.virtualCloud().device(world.photon().deviceId());
    }
    void press(const QString& verb)
    {
        ASSERT_TRUE(drive.waitForPrimary(verb))
            << drive.window().page()->primary().toStdString() << " on " << drive.page().toStdString();
        drive.enter();
    }
    /// From the lamp to what is wrong: who does not know more says so.
    void describe(std::initializer_list<const char*> lamp)
    {
        drive.pick(lamp);
        while (drive.page() != u"connectPage"_s && !testing::Test::HasFatalFailure())
            drive.pick({"not-sure"});
        press(u"Use this device"_s);
        ASSERT_TRUE(drive.waitForDiagnosis()) << drive.heading().toStdString();
    }
    /// `id`: of a device that is too old to tell it.
    void signInAndRepair(const QString& id = {})
    {
        ASSERT_TRUE(drive.waitForPage(u"signInPage"_s));
        press(u"Sign in"_s);
        ASSERT_TRUE(drive.waitForPage(u"understandPage"_s));
        drive.enter();
        if (!id.isEmpty()) {
            ASSERT_TRUE(
                QTest::qWaitFor([&] { return drive.heading() == u"Which device is this?"_s; }, patience));
            drive.type("answerId", id);
            press(u"Use this id"_s);
        }
        ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    }
    void expectOnlineAndOwned()
    {
        EXPECT_EQ(drive.ending(), Ending::Healed) << drive.heading().toStdString();
        EXPECT_TRUE(registered().online);
        EXPECT_EQ(registered().owner, QLatin1StringView(PracticeWorld::userName));
    }

    PracticeWorld world;
    WizardDriver drive;
};

practice::PhotonSetup withoutWifi(practice::PhotonSetup photon)
{
    photon.wifiConfigured = false;
    return photon;
}

} // namespace

TEST(InTheWizard, OneRedFlashAfterAnUpdateTookWifiThenKeysThenTheAccount)
{
    Person person(withoutWifi(fastPhoton(u"0.6.2"_s, BootloaderEra::V0_6)));
    person.describe({"blinking", "B-BLINK", "B-BLINK", "here"});
    person.press(u"Enter the Wi-Fi"_s);
    ASSERT_TRUE(person.drive.waitForPage(u"wifiPage"_s));
    auto* list = person.drive.find<QListWidget>("networks");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() > 1; }, patience)) << "heard by the computer";
    const WifiNetwork home = practice::practiceNetwork();
    list->setCurrentItem(list->findItems(home.ssid, Qt::MatchStartsWith).value(0));
    person.drive.type("wifiPassword", QString::fromUtf8(toQByteArray(home.password.reveal())));
    person.press(u"Use this Wi-Fi"_s);
    person.press(u"Tell it the Wi-Fi"_s);
    ASSERT_TRUE(person.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(person.drive.ending(), Ending::Done) << "its software cannot say whether it joined";
    EXPECT_EQ(person.world.photon().storedWifi().front().ssid, home.ssid);

    // Blue has become green, then cyan with one red flash.
    person.press(u"Finish"_s);
    ASSERT_TRUE(person.drive.waitForPage(u"movementPage"_s));
    person.describe({"several", "C+1-RED", "blink", "not-sure"});
    person.press(u"Repair the keys"_s);
    person.signInAndRepair();
    person.expectOnlineAndOwned();
    EXPECT_EQ(person.world.photon().storedWifi().size(), 1u) << "Wi-Fi is left alone by a key repair";
}

TEST(InTheWizard, ARainbowThenAFlashThatIsSeenInTheFirstMinuteThenTheClaim)
{
    Person person(fastPhoton(u"0.4.7"_s, BootloaderEra::UpTo0_5));
    person.describe({"several", "RAINBOW"});
    EXPECT_EQ(person.registered().owner, QString()) << "nothing is claimed while it blinks";
    person.press(u"Done: look again"_s);
    ASSERT_TRUE(person.drive.waitForPage(u"movementPage"_s));

    // "Breathing" was what they called it; after RESET the flash shows.
    person.drive.pick({"not-sure"});
    ASSERT_EQ(person.drive.page(), u"watchPage"_s);
    person.drive.enter();
    person.describe({"blink"});
    person.press(u"Repair the keys"_s);
    person.signInAndRepair(person.world.photon().deviceId());
    person.expectOnlineAndOwned();
}

} // namespace rescue::ui
