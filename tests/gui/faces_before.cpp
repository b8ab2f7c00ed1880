// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"

#include <QComboBox>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::BootloaderEra;
using Trouble = practice::VirtualCloud::Trouble;

namespace {

void seesNoDevice(Stand& stand)
{
    stand.practice().photon().unplug();
    stand.chooseLamp();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading() == u"Connect your Photon by USB"_s; }));
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

void isSigningIn(Stand& stand)
{
    stand.chooseDevice();
    stand.practice().virtualCloud().setTrouble(Trouble::Hang);
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

void findsNoInternet(Stand& stand)
{
    stand.chooseDevice();
    stand.practice().virtualCloud().setTrouble(Trouble::ServerError);
    stand.drive().enter();
    EXPECT_TRUE(stand.waitForMessage());
}

void isAskedForACode(Stand& stand)
{
    practice::VirtualCloud::User user;
    user.otp = u"123456"_s;
    stand.practice().virtualCloud().addUser(user);
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

std::vector<Face> lampAndConnectFaces()
{
    return {
        {"lamp",
         "the question the wizard begins with",
         "What does the lamp on your Photon do?",
         "Choose this lamp",
         {},
         [](Stand&) {}},
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
        {"sign-in-cloud-trouble",
         "the cloud has trouble of its own",
         "The cloud cannot be reached",
         "Try again",
         {},
         findsNoInternet},
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
         "what is believed, before anything is touched",
         "Your device's cloud keys are probably damaged",
         "Start repair",
         {},
         [](Stand& stand) { stand.signIn(); }},
    };
}

} // namespace rescue::ui
