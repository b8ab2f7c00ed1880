// SPDX-License-Identifier: Apache-2.0
#include "core/support/udev_rule.h"
#include "tests/gui/face_rows.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::BootloaderEra;
using practice::Trouble;

namespace {

bool waitForHeading(Stand& stand, const QString& beginning)
{
    return stand.waitUntil([&] { return stand.drive().heading().startsWith(beginning); });
}

/// What the watcher of USB saw before must not arrive after it.
void pullsThePlug(Stand& stand)
{
    const auto* usb = stand.drive().find<QLabel>("stripUsb");
    EXPECT_TRUE(stand.waitUntil([&] { return usb->isVisible(); }));
    stand.practice().photon().unplug();
    EXPECT_TRUE(stand.waitUntil([&] { return !usb->isVisible(); }));
}

void seesNoDevice(Stand& stand)
{
    pullsThePlug(stand);
    stand.chooseLamp();
    EXPECT_TRUE(waitForHeading(stand, u"Connect"_s));
}

void insists(Stand& stand)
{
    EXPECT_TRUE(waitForHeading(stand, u"Connect"_s));
    stand.drive().find<QAbstractButton>("insist")->click();
}

void seesNoPower(Stand& stand)
{
    pullsThePlug(stand);
    stand.drive().pick({"off", "off", "not-sure"});
    insists(stand);
}

/// What the trouble of its scene makes of it.
void seesTrouble(Stand& stand)
{
    stand.chooseLamp();
    EXPECT_TRUE(stand.waitUntil([&] { return !stand.drive().heading().startsWith(u"Connect"_s); }));
}

void seesTheRule(Stand& stand)
{
    seesTrouble(stand);
    const auto* rule = stand.drive().find<QPlainTextEdit>("accessRule");
    EXPECT_TRUE(rule->isVisible());
    EXPECT_EQ(rule->toPlainText().toUtf8(), udevRule());
}

void turnsTheDriverDown(Stand& stand)
{
    stand.world().sayNo();
    seesTrouble(stand);
    QTest::mouseClick(stand.drive().onPage<QPushButton>("messageAction"), Qt::LeftButton);
    const auto* steps = stand.drive().find<QWidget>("driverSteps");
    EXPECT_TRUE(stand.waitUntil([steps] { return steps->isVisible(); }));
}

void seesDevice(Stand& stand)
{
    stand.chooseLamp();
    EXPECT_TRUE(stand.waitForPrimary());
}

/// Later bootloaders go on to other modes while SETUP is held: too fast for a test to let go.
Scene staysInDfu()
{
    Scene scene;
    scene.photon = fastPhoton(u"0.6.0"_s, BootloaderEra::V0_6);
    return scene;
}

Scene tooOldToBlink()
{
    Scene scene = amid(Trouble::SecondDevice);
    scene.photon = fastPhoton(u"0.6.0"_s, BootloaderEra::V0_6);
    return scene;
}

void asksToBlink(Stand& stand)
{
    seesTrouble(stand);
    EXPECT_TRUE(waitForHeading(stand, u"Which"_s));
    stand.drive().find<QAbstractButton>("blink1")->click();
    EXPECT_TRUE(stand.waitUntil(
        [&] { return stand.drive().find<QLabel>("blinkNote1")->text().contains(u"too old"_s); }));
}

/// By hand, before the wizard is asked.
void pressIntoDfu(practice::VirtualPhoton& photon)
{
    photon.setSetupButton(true);
    photon.setResetButton(true);
    photon.setResetButton(false);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return photon.lamp().pattern == led::Pattern::YellowBlink; }, patience));
    photon.setSetupButton(false);
}

void seesDeviceInDfu(Stand& stand)
{
    pressIntoDfu(stand.practice().photon());
    seesDevice(stand);
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().contains(u"DFU"_s); }));
}

void toTheQuestion(Stand& stand)
{
    stand.drive().pick({"blinking", "G-BLINK", "G-BLINK"});
    while (stand.drive().page() != u"connectPage"_s && !testing::Test::HasFailure())
        stand.drive().pick({"not-sure"});
    EXPECT_TRUE(stand.waitForPrimary());
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForPage(u"askPage"_s));
}

void toTheDiagnosis(Stand& stand)
{
    seesDevice(stand);
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForDiagnosis());
}

/// The account does not answer, so the last look does not end.
void isMeasured(Stand& stand)
{
    stand.signIn();
    for (const QString& page : {u"diagnosisPage"_s, u"askPage"_s, u"connectPage"_s}) {
        stand.drive().click("back");
        if (stand.drive().page() == u"connectPage"_s)
            break;
        EXPECT_FALSE(page.isEmpty());
    }
    EXPECT_TRUE(stand.waitForPrimary());
    stand.practice().setTrouble(Trouble::CloudSilent);
    stand.drive().enter();
    const auto* facts = stand.drive().find<QWidget>("measuredFacts");
    EXPECT_TRUE(stand.waitUntil([facts] { return facts->isVisible(); }));
}

/// Of software that does not hand its keys out.
Scene keysUntold()
{
    Scene scene;
    scene.photon = fastPhoton(u"0.7.0"_s, practice::BootloaderEra::V0_7To1_2);
    return scene;
}

Scene isCalm(practice::Fault fault)
{
    Scene scene;
    scene.fault = fault;
    return scene;
}

void isSigningIn(Stand& stand)
{
    stand.chooseDevice();
    stand.practice().setTrouble(Trouble::CloudSilent);
    stand.drive().enter();
    QCoreApplication::processEvents();
}

void typesAWrongPassword(Stand& stand)
{
    stand.chooseDevice();
    stand.drive().type("password", u"mistyped"_s);
    stand.drive().enter();
    EXPECT_TRUE(stand.waitForMessage());
}

void failsToSignIn(Stand& stand, Trouble trouble)
{
    stand.chooseDevice();
    stand.practice().setTrouble(trouble);
    stand.drive().enter();
    EXPECT_TRUE(stand.waitForMessage());
}

void isAskedForACode(Stand& stand)
{
    stand.practice().setTrouble(Trouble::TwoStepSignIn);
    stand.chooseDevice();
    stand.drive().enter();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().find<QLineEdit>("otp")->isVisible(); }));
}

void typesAWrongCode(Stand& stand)
{
    isAskedForACode(stand);
    stand.drive().type("otp", u"000000"_s);
    stand.drive().enter();
    EXPECT_TRUE(stand.waitForMessage());
}

} // namespace

std::vector<Face> connectFaces()
{
    const char* blocked = "Your Photon is there, but cannot be opened";
    return {
        {"connect-none",
         "no device is plugged in",
         "Connect your Photon by USB",
         "Use this device",
         {},
         seesNoDevice},
        {"connect-ready",
         "one device, running its program",
         "Your Photon is connected",
         "Use this device",
         {},
         seesDevice},
        {"connect-dfu", "one device, in DFU mode already", "Your Photon is connected, in DFU mode",
         "Use this device", staysInDfu(), seesDeviceInDfu},
        {"connect-charge-only", "the lamp is lit, and USB shows nothing",
         "The cable brings power, but no data", "Look again", amid(Trouble::ChargeOnlyCable),
         [](Stand& stand) {
             stand.chooseLamp();
             insists(stand);
         }},
        {"connect-no-power",
         "the lamp is dark, and USB shows nothing",
         "Your device gets no power",
         "Look again",
         {},
         seesNoPower},
        {"connect-no-permission", "the system lets nobody open it: the rule is offered", blocked,
         "Look again", amid(Trouble::NoPermission), seesTheRule},
        {"connect-in-use", "another program has it", blocked, "Look again", amid(Trouble::InUse),
         seesTrouble},
        {"connect-no-driver", "Windows has no driver for it: its own one is offered", blocked, "Look again",
         amid(Trouble::NoDriver), seesTrouble},
        {"connect-driver-refused", "Windows was not allowed to use it: the steps by hand", blocked,
         "Look again", amid(Trouble::NoDriver), turnsTheDriverDown},
        {"connect-wrong-driver", "a driver of something else is bound to it", blocked, "Look again",
         amid(Trouble::WrongDriver), seesTrouble},
        {"connect-two", "two devices, to choose from", "Which device shall be repaired?", "Use this device",
         amid(Trouble::SecondDevice), seesTrouble},
        {"connect-blink", "one of two devices cannot be asked to blink", "Which device shall be repaired?",
         "Use this device", tooOldToBlink(), asksToBlink},
        {"connect-unknown", "a device that no model of ours is",
         "Something is connected, but no device this program knows", "Look again",
         amid(Trouble::UnknownDevice), seesTrouble},
        {"connect-other-family", "a device that this repair is not for", "This is a device of another family",
         "Look again", amid(Trouble::NewerModel), seesTrouble},
    };
}

std::vector<Face> diagnosisFaces()
{
    return {
        {"measure",
         "the device has answered, the account has not",
         "Your Photon is being looked at",
         "",
         {},
         isMeasured},
        {"ask", "what cannot be measured is asked", "Do other Particle devices work?", "Go on", keysUntold(),
         toTheQuestion},
        {"diagnosis-keys",
         "the keys are to blame",
         "Your Photon's cloud key is damaged",
         "Repair the keys",
         {},
         toTheDiagnosis},
        {"diagnosis-program", "its own program is damaged", "The system software of your Photon is damaged",
         "Write the system software", isCalm(practice::Fault::ApplicationDamaged), toTheDiagnosis},
        {"diagnosis-healthy", "it is connected, whatever the lamp was said to do", "Your Photon is connected",
         "Done: look again", isCalm(practice::Fault::None), toTheDiagnosis},
    };
}

std::vector<Face> accountFaces()
{
    return {
        {"sign-in",
         "the account is asked for",
         "Sign in to the account of your device",
         "Sign in",
         {},
         [](Stand& stand) { stand.chooseDevice(); }},
        {"sign-in-waiting",
         "the cloud has not answered yet",
         "Sign in to the account of your device",
         "Signing in…",
         {},
         isSigningIn},
        {"sign-in-wrong-password",
         "the cloud refused the password",
         "Sign in to the account of your device",
         "Sign in",
         {},
         typesAWrongPassword},
        {"sign-in-no-internet",
         "nothing on the internet answers",
         "The cloud cannot be reached",
         "Try again",
         {},
         [](Stand& stand) { failsToSignIn(stand, Trouble::NoInternet); }},
        {"sign-in-cloud-down",
         "the cloud has trouble of its own",
         "The cloud cannot be reached",
         "Try again",
         {},
         [](Stand& stand) { failsToSignIn(stand, Trouble::CloudDown); }},
        {"sign-in-pause",
         "the cloud asks for a pause",
         "Sign in to the account of your device",
         "Sign in",
         {},
         [](Stand& stand) { failsToSignIn(stand, Trouble::TooManyRequests); }},
        {"sign-in-code",
         "the account uses two-step sign-in",
         "Enter the code of your two-step sign-in",
         "Sign in",
         {},
         isAskedForACode},
        {"sign-in-wrong-code",
         "the cloud refused the code",
         "Enter the code of your two-step sign-in",
         "Sign in",
         {},
         typesAWrongCode},
        {"understand",
         "the plan, before anything is touched",
         "Repair the cloud keys",
         "Start repair",
         {},
         [](Stand& stand) { stand.signIn(); }},
    };
}

} // namespace rescue::ui
