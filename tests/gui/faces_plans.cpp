// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"
#include "tests/gui/history_driver.h"

#include <QAbstractButton>
#include <QListWidget>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;

namespace {

Scene withDevice(Fault fault, const QString& firmware = u"2.3.1"_s,
                 practice::BootloaderEra era = practice::BootloaderEra::From1_3)
{
    Scene scene;
    scene.fault = fault;
    scene.photon = fastPhoton(firmware, era);
    return scene;
}

Scene outOfItsBox()
{
    Scene scene = withDevice(Fault::NotClaimed, u"1.4.4"_s);
    scene.photon.wifiConfigured = false;
    return scene;
}

void toDevice(Stand& stand, std::initializer_list<const char*> lamp)
{
    stand.drive().pick(lamp);
    while (stand.drive().page() != u"connectPage"_s && !testing::Test::HasFailure())
        stand.drive().pick({"not-sure"});
    EXPECT_TRUE(stand.waitForPrimary());
    stand.drive().enter();
}

void press(Stand& stand, const QString& verb)
{
    EXPECT_TRUE(stand.drive().waitForPrimary(verb)) << stand.drive().window().page()->primary().toStdString();
    stand.drive().enter();
}

void answer(Stand& stand, const char* id)
{
    EXPECT_TRUE(stand.drive().waitForPage(u"askPage"_s));
    stand.drive().find<QAbstractButton>(id)->click();
    press(stand, u"Go on"_s);
}

void untilHeading(Stand& stand, const QString& start)
{
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().startsWith(start); }))
        << stand.drive().heading().toStdString();
}

void chooseWifi(Stand& stand)
{
    const auto* list = stand.drive().find<QListWidget>("networks");
    EXPECT_TRUE(stand.waitUntil([list] { return list->count() > 1; }));
    stand.drive().type("wifiPassword", practice::practiceAir().front().password);
    press(stand, u"Use this Wi-Fi"_s);
}

// ---- the program on the device

void toTheProgram(Stand& stand)
{
    stand.practice().photon().setApplicationCrashes(true);
    stand.practice().photon().setApplicationCrashes(false); // somebody's own, and sound
    toDevice(stand, {"blinking", "R-SOS", "R-SOS"});
    answer(stand, "answer-own-program");
    EXPECT_TRUE(stand.drive().waitForDiagnosis());
    press(stand, u"Replace the program"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

void replacesTheProgram(Stand& stand)
{
    toTheProgram(stand);
    press(stand, u"Start writing"_s);
    press(stand, u"Sign in"_s);
}

void needsButtonsForSafeMode(Stand& stand)
{
    replacesTheProgram(stand);
    untilHeading(stand, u"Hold SETUP, tap RESET, let go at magenta"_s);
}

void hasReplacedTheProgram(Stand& stand)
{
    replacesTheProgram(stand);
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void hasTheProgramBack(Stand& stand)
{
    hasReplacedTheProgram(stand);
    stand.drive().click("undo");
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

// ---- a product

void isRefusedInItsProduct(Stand& stand)
{
    constexpr int product = 4321;
    auto& cloud = stand.practice().virtualCloud();
    cloud.addProduct({product, u"lamp"_s, {QString::fromLatin1(practice::PracticeWorld::userName)}, false});
    auto device = cloud.device(stand.practice().photon().deviceId()).value();
    device.productId = product;
    cloud.putDevice(device);
    stand.startRepair();
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void toTheProduct(Stand& stand)
{
    isRefusedInItsProduct(stand);
    press(stand, u"Take it out for the repair"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

// ---- Wi-Fi

void toTheAddress(Stand& stand)
{
    toDevice(stand, {"blinking", "G-BLINK", "G-FAST", "power"});
    EXPECT_TRUE(stand.drive().waitForDiagnosis());
    press(stand, u"Clear its address"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

void clearsTheAddress(Stand& stand)
{
    toTheAddress(stand);
    press(stand, u"Clear it now"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void hasTheAddressBack(Stand& stand)
{
    clearsTheAddress(stand);
    ui::press(stand.drive().onPage<QPushButton>("undo"));
    EXPECT_TRUE(stand.drive().waitForPage(u"repairPage"_s));
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void wantsTheAddressBack(Stand& stand)
{
    clearsTheAddress(stand);
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForPage(u"movementPage"_s));
    openHistory(stand.drive());
    ui::press(buttonIn(stand.drive(), "pastRepair0", "undoPast"));
    EXPECT_TRUE(stand.drive().waitForPage(u"undoPage"_s));
    EXPECT_TRUE(stand.waitForPrimary());
}

void toTheFirstSetUp(Stand& stand)
{
    toDevice(stand, {"blinking", "B-BLINK", "B-BLINK", "never"});
    EXPECT_TRUE(stand.drive().waitForDiagnosis());
    press(stand, u"Set it up"_s);
    chooseWifi(stand);
    press(stand, u"Sign in"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

void asksWhoseItIs(Stand& stand)
{
    toTheFirstSetUp(stand);
    press(stand, u"Set it up now"_s);
    untilHeading(stand, u"Is this device yours?"_s);
}

void isSetUp(Stand& stand)
{
    asksWhoseItIs(stand);
    press(stand, u"It is mine: go on"_s);
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void toTheRadio(Stand& stand)
{
    toDevice(stand, {"blinking", "G-BLINK", "G-BLINK"});
    EXPECT_TRUE(stand.drive().waitForDiagnosis());
    stand.drive().click("tryHotspot");
    press(stand, u"I have tried it"_s);
    answer(stand, "answer-same");
    press(stand, u"Look at antenna and radio"_s);
    chooseWifi(stand);
    EXPECT_TRUE(stand.drive().waitForPage(u"understandPage"_s));
}

void needsTheButtonToForget(Stand& stand)
{
    toTheRadio(stand);
    press(stand, u"Start repair"_s);
    press(stand, u"Sign in"_s);
    untilHeading(stand, u"Hold SETUP until the lamp races"_s);
}

} // namespace

std::vector<Face> planFaces()
{
    const char* replace = "Replace the program on it";
    return {
        {"understand-program", "the plan for the program on the device", replace, "Start writing",
         withDevice(Fault::None), toTheProgram},
        {"repair-buttons-safe-mode", "the person starts the device in safe mode",
         "Hold SETUP, tap RESET, let go at magenta", "",
         withDevice(Fault::None, u"0.6.4"_s, practice::BootloaderEra::V0_6), needsButtonsForSafeMode},
        {"proof-program", "another program is in place", "Your Photon breathes cyan again", "Finish",
         withDevice(Fault::None), hasReplacedTheProgram},
        {"undo-program", "the old program is back", "Your Photon has its earlier software again", "Finish",
         withDevice(Fault::None), hasTheProgramBack},
        {"proof-product-refuses", "the product takes no keys, and the person may take it out",
         "The device belongs to product 4321", "Take it out for the repair",
         withDevice(Fault::BothKeysDamaged), isRefusedInItsProduct},
        {"understand-product", "the plan for a device outside of its product",
         "Take it out of its product for the repair", "Start repair", withDevice(Fault::BothKeysDamaged),
         toTheProduct},
        {"understand-address", "the plan for a fixed address", "Let the router choose the address again",
         "Clear it now", withDevice(Fault::FixedAddress), toTheAddress},
        {"proof-address", "the router gave it an address", "Your Photon has joined the Wi-Fi", "Finish",
         withDevice(Fault::FixedAddress), clearsTheAddress},
        {"undo-address", "the fixed address is back", "Your Photon has its earlier Wi-Fi settings again",
         "Finish", withDevice(Fault::FixedAddress), hasTheAddressBack},
        {"history-undo-wifi", "a change of Wi-Fi settings is to be undone",
         "Shall your Photon get its earlier Wi-Fi settings back?", "Put the settings back",
         withDevice(Fault::FixedAddress), wantsTheAddressBack},
        {"understand-first-set-up", "the plan for a device out of its box", "Set it up", "Set it up now",
         outOfItsBox(), toTheFirstSetUp},
        {"repair-question-mine", "a code takes the device over", "Is this device yours?", "It is mine: go on",
         outOfItsBox(), asksWhoseItIs},
        {"proof-first-set-up", "it is in the Wi-Fi and in the account", "Your Photon breathes cyan again",
         "Finish", outOfItsBox(), isSetUp},
        {"understand-radio", "the plan for a radio that joins nothing", "Look at antenna and radio",
         "Start repair", withDevice(Fault::None), toTheRadio},
        {"repair-buttons-forget", "the person has the device forget its networks",
         "Hold SETUP until the lamp races dark blue", "", withDevice(Fault::None), needsTheButtonToForget},
    };
}

} // namespace rescue::ui
