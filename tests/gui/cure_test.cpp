// SPDX-License-Identifier: Apache-2.0
// Whatever the diagnosis says: from the fault to its proof, in the real wizard.
#include "tests/gui/cure_bench.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::Trouble;
using repair::Ending;

namespace {

/// Too old to hand its keys out, so that the network comes first.
practice::PhotonSetup tellsNoKeys()
{
    return fastPhoton(u"0.7.0"_s, practice::BootloaderEra::V0_7To1_2);
}

constexpr auto yellow = {"blinking", "Y-BLINK"};
constexpr auto twoFlashes = {"several", "C+1-RED", "slow", "C+2"};
constexpr auto blinkingGreen = {"blinking", "G-BLINK", "G-BLINK"};
constexpr auto breathingCyan = {"breathing", "C-BREATHE"};

} // namespace

TEST(Cure, DamagedSystemSoftwareIsWrittenAndSeenRunningAndOnline)
{
    CureBench bench(Fault::SystemFirmwareDamaged);
    bench.toDiagnosis(yellow);
    bench.press(u"Write the system software"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s)) << "files of one's own need no account";
    bench.press(u"Start writing"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"signInPage"_s));
    bench.press(u"Sign in"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), Ending::Healed) << bench.drive.heading().toStdString();
    EXPECT_TRUE(bench.drive.wizard().outcome().modulesSound);
    EXPECT_TRUE(bench.drive.find<QWidget>("modules")->isVisible());
    EXPECT_EQ(bench.drive.window().page()->primary(), u"Finish"_s);
}

TEST(Cure, ADeviceThatIsNobodysComesIntoTheAccount)
{
    CureBench bench(Fault::NotClaimed);
    bench.toDiagnosis(breathingCyan);
    EXPECT_EQ(bench.drive.heading(), u"Your Photon is online, but not in your account"_s);
    bench.press(u"Add it to your account"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"signInPage"_s));
    bench.press(u"Sign in"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Add it now"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), Ending::Healed);
    EXPECT_EQ(bench.drive.heading(), u"Your Photon is in your account"_s);
}

TEST(Cure, ADeviceOfAProductIsRepairedHereAndHandedOverByANote)
{
    CureBench bench(Fault::BothKeysDamaged, Trouble::ProductWithoutRole);
    bench.drive.goToRepair();
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    bench.press(u"Prepare it for the maker"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Start repair"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"repairPage"_s));
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), Ending::Done);
    EXPECT_TRUE(bench.drive.find<QPushButton>("saveNote")->isVisible());
    EXPECT_TRUE(bench.drive.find<QLabel>("noteText")->text().contains(u"BEGIN PUBLIC KEY"_s));
}

TEST(Cure, TheNetworkIsLookedAtAndBecomesAFact)
{
    CureBench bench(Fault::ServerKeyDamaged, Trouble::None, tellsNoKeys());
    bench.toDiagnosis(twoFlashes);
    bench.press(u"Look at the network"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"networkPage"_s));
    bench.press(u"Go on with the diagnosis"_s);
    EXPECT_TRUE(bench.drive.waitForDiagnosis());
}

TEST(Cure, WhatAHotspotShowedIsAskedAndBelieved)
{
    CureBench bench(Fault::ServerKeyDamaged, Trouble::DeviceNetworkBlocked, tellsNoKeys());
    bench.toDiagnosis(twoFlashes);
    bench.press(u"Look at the network"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"networkPage"_s));
    bench.press(u"Try a phone's hotspot"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"tryPage"_s));
    bench.press(u"I have tried it"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"askPage"_s));
    bench.drive.click("back");
    ASSERT_EQ(bench.drive.page(), u"tryPage"_s);
    bench.press(u"I have tried it"_s);
    bench.drive.find<QAbstractButton>("answer-works")->click();
    bench.press(u"Go on"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"diagnosisPage"_s));
    EXPECT_EQ(bench.drive.heading(), u"The way to the cloud is blocked"_s);
}

TEST(Cure, ADeviceThatIsToldTheNewPasswordOfItsWifiIsOnlineAgain)
{
    // Firmware that takes a network by control request: nobody has to hold a button.
    CureBench bench(Fault::None, Trouble::None, fastPhoton(u"1.4.4"_s));
    auto air = bench.world.photon().air();
    for (practice::AccessPoint& point : air)
        point.password = u"another word"_s;
    bench.world.photon().setAir(air);
    bench.world.photon().setResetButton(true);
    bench.world.photon().setResetButton(false);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return bench.world.photon().lamp().pattern == led::Pattern::GreenBlink; }, patience));
    bench.toDiagnosis(blinkingGreen);
    bench.press(u"Enter the Wi-Fi"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"wifiPage"_s));
    bench.chooseWifi(practice::practiceNetwork().ssid, u"another word"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Tell it the Wi-Fi"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.ending(), Ending::Done) << "nobody is signed in who could see it online";
    EXPECT_EQ(bench.drive.heading(), u"Your Photon has joined the Wi-Fi"_s);
}

} // namespace rescue::ui
