// SPDX-License-Identifier: Apache-2.0
// Whatever is chosen on the practice board, by its keys, the wizard shows.
#include "tests/gui/faces.h"

#include <QComboBox>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Trouble;

namespace {

/// How far one comes by pressing Enter, and what is seen there.
struct Rehearsal {
    Trouble trouble;
    int enters; ///< so many of the verbs on the way
    const char* heading;
    const char* message = nullptr; ///< in the bar; none: not looked at
};

constexpr std::array onTheWay{u"Choose this answer", u"Use this device", u"Repair the keys", u"Sign in",
                              u"Start repair"};

void PrintTo(const Rehearsal& rehearsal, std::ostream* out)
{
    *out << practice::troubleId(rehearsal.trouble).toStdString();
}

std::string nameOf(const testing::TestParamInfo<Rehearsal>& info)
{
    return practice::troubleId(info.param.trouble).replace(u'-', u'_').toStdString();
}

/// With the keyboard.
void choose(PracticeWindow& board, const char* list, int value)
{
    auto* box = board.findChild<QComboBox*>(QString::fromLatin1(list));
    const int wanted = box->findData(value);
    ASSERT_GE(wanted, 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; box->currentIndex() != wanted && step < box->count(); ++step)
        QTest::keyClick(box, Qt::Key_Down);
    ASSERT_EQ(box->currentIndex(), wanted);
}

constexpr std::array rehearsals = {
    Rehearsal{Trouble::None, 5, "Your Photon breathes cyan again"},
    Rehearsal{Trouble::ChargeOnlyCable, 1, "Connect your Photon by USB"},
    Rehearsal{Trouble::NoPermission, 1, "Your Photon is there, but cannot be opened",
              "The computer does not let this program use the device."},
    Rehearsal{Trouble::InUse, 1, "Your Photon is there, but cannot be opened",
              "Another program is using the device."},
    Rehearsal{Trouble::NoDriver, 1, "Your Photon is there, but cannot be opened",
              "Windows sees the device, but has no driver for it."},
    Rehearsal{Trouble::WrongDriver, 1, "Your Photon is there, but cannot be opened",
              "Windows uses a driver for the device that does not fit: usbser."},
    Rehearsal{Trouble::SecondDevice, 1, "Which device shall be repaired?"},
    Rehearsal{Trouble::UnknownDevice, 1, "Something is connected, but no device this program knows"},
    Rehearsal{Trouble::NewerModel, 1, "This is a device of another family"},
    Rehearsal{Trouble::IdUnknown, 5, "Which device is this?"},
    Rehearsal{Trouble::ButtonsNeeded, 5, "Hold SETUP, tap RESET, let go at yellow"},
    Rehearsal{Trouble::StopsInDfu, 5, "The device did not answer in time"},
    Rehearsal{Trouble::WriteLost, 5, "What was written did not arrive intact"},
    Rehearsal{Trouble::PowerDips, 1, "Your Photon is connected"},
    Rehearsal{Trouble::SlowReturn, 5, "Your Photon breathes cyan again"},
    Rehearsal{Trouble::NoInternet, 4, "The cloud cannot be reached"},
    Rehearsal{Trouble::CloudSilent, 4, "Sign in to the account of your device"},
    Rehearsal{Trouble::CloudDown, 4, "The cloud cannot be reached"},
    Rehearsal{Trouble::TooManyRequests, 4, "Sign in to the account of your device",
              "The cloud asks for a pause."},
    Rehearsal{Trouble::NewPassword, 4, "Sign in to the account of your device",
              "The cloud did not accept the sign-in."},
    Rehearsal{Trouble::TwoStepSignIn, 4, "Enter the code of your two-step sign-in"},
    Rehearsal{Trouble::TokenExpired, 5, "Your sign-in has run out"},
    Rehearsal{Trouble::TokenExpiresMidway, 5, "Your sign-in has run out"},
    Rehearsal{Trouble::OtherOwner, 5, "The device is not in your account"},
    Rehearsal{Trouble::ProductWithoutRole, 5, "The device belongs to product 31337"},
    Rehearsal{Trouble::RegistrationRefused, 5, "The device is not in your account"},
    Rehearsal{Trouble::DeviceNetworkBlocked, 5, "Written and checked; not yet seen online"},
};

class EachRehearsal : public testing::TestWithParam<Rehearsal> {
protected:
    static QString said(Stand& stand)
    {
        auto& messages = stand.drive().window().page()->messages();
        return messages.isVisible() ? messages.what() : QString();
    }
    static bool isThere(Stand& stand, const Rehearsal& goal)
    {
        return stand.drive().heading() == QString::fromLatin1(goal.heading) &&
               (goal.message == nullptr || said(stand) == QString::fromLatin1(goal.message));
    }
    /// On the way is asked what cannot be measured; nobody here knows.
    static void answerIfAsked(Stand& stand)
    {
        if (stand.drive().page() == u"askPage"_s) {
            QTest::keyClick(stand.drive().find<QAbstractButton>("answer-unknown"), Qt::Key_Space);
            stand.drive().enter();
        }
    }
    static bool goesOnTo(Stand& stand, const Rehearsal& goal)
    {
        const auto* primary = stand.drive().find<QPushButton>("primary");
        stand.drive().pick({"several", "C+1-RED", "blink"}); // the first Enter answers what happened before
        stand.drive().key(Qt::Key_Space);
        int pressed = 0;
        return stand.waitUntil([&] {
            answerIfAsked(stand);
            const bool next = pressed < goal.enters && primary->isVisible() && primary->isEnabled() &&
                              primary->text() == onTheWay.at(static_cast<std::size_t>(pressed));
            if (next) {
                stand.drive().enter();
                ++pressed;
            }
            return pressed == goal.enters && isThere(stand, goal);
        });
    }
};

} // namespace

TEST_P(EachRehearsal, IsSeenInTheWizard)
{
    Scene scene;
    if (GetParam().trouble == Trouble::DeviceNetworkBlocked)
        scene.onlineTimeout = Milliseconds(200); // in vain, so not for long
    Stand stand(scene);
    stand.board().show();
    choose(stand.board(), "practiceTroubles", static_cast<int>(GetParam().trouble));
    EXPECT_TRUE(goesOnTo(stand, GetParam()))
        << stand.drive().heading().toStdString() << " / " << said(stand).toStdString();
}

TEST(Rehearsals, ThereIsOneForEachTrouble)
{
    ASSERT_EQ(rehearsals.size(), practice::allTroubles().size());
    for (const Trouble trouble : practice::allTroubles())
        EXPECT_EQ(rehearsals.at(static_cast<std::size_t>(trouble)).trouble, trouble);
}

INSTANTIATE_TEST_SUITE_P(Board, EachRehearsal, testing::ValuesIn(rehearsals), nameOf);

namespace {

/// By its button, with the keyboard.
void pullOrPutBackThePlug(Stand& stand)
{
    auto* plug = stand.board().findChild<QPushButton*>(u"practicePlug"_s);
    plug->setFocus();
    QTest::keyClick(plug, Qt::Key_Space);
}

bool breathesCyan(Stand& stand)
{
    return stand.waitUntil([&] { return stand.drive().heading() == u"Your Photon breathes cyan again"_s; });
}

void startsAndHolds(Stand& stand)
{
    stand.board().show();
    stand.startRepair();
    ASSERT_TRUE(stand.waitUntilHeld());
}

class Plug : public testing::TestWithParam<std::pair<const char*, Moment>> {};

} // namespace

TEST_P(Plug, IsPulledInTheMiddleAndPutBackAndTheRepairGoesOn)
{
    Stand stand(heldAt(GetParam().second));
    startsAndHolds(stand);
    pullOrPutBackThePlug(stand);
    stand.world().letGo();
    ASSERT_TRUE(stand.waitUntil([&] { return stand.drive().heading() == u"Plug your Photon in again"_s; }));
    pullOrPutBackThePlug(stand);
    EXPECT_TRUE(breathesCyan(stand)) << stand.drive().heading().toStdString();
}

TEST(Plug, PulledWhileTheDeviceRestartsItIsOnlyWaitedFor)
{
    Stand stand(heldAt(Moment::Returns));
    startsAndHolds(stand);
    pullOrPutBackThePlug(stand);
    stand.world().letGo();
    pullOrPutBackThePlug(stand);
    EXPECT_TRUE(breathesCyan(stand)) << stand.drive().heading().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Board, Plug,
                         testing::Values(std::pair("while_reading", Moment::Reads),
                                         std::pair("while_writing", Moment::Writes),
                                         std::pair("while_reading_back", Moment::ReadsBack)),
                         [](const auto& moment) { return std::string(moment.param.first); });

namespace {

/// A device that only its buttons bring into DFU mode, and the page that says so.
struct ButtonsNeeded {
    ButtonsNeeded()
    {
        stand.board().show();
        choose(stand.board(), "practiceTroubles", static_cast<int>(Trouble::ButtonsNeeded));
        stand.startRepair();
        EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().startsWith(u"Hold SETUP"_s); }));
    }
    bool lampBecomes(led::Pattern pattern)
    {
        return stand.waitUntil([&] { return stand.practice().photon().lamp().pattern == pattern; });
    }

    Stand stand{[] {
        Scene scene; // later bootloaders go on to other modes: too fast for a test to let go
        scene.photon = fastPhoton(u"0.6.0"_s, practice::BootloaderEra::V0_6);
        return scene;
    }()};
    PracticeWindow& board = stand.board();
};

} // namespace

TEST(ButtonsByHand, TheMouseHoldsSetupWithItsHelpAndTapsReset)
{
    ButtonsNeeded bench;
    QTest::mouseClick(bench.board.findChild<QPushButton*>(u"practiceKeep"_s), Qt::LeftButton);
    QTest::mouseClick(bench.board.findChild<QAbstractButton*>(u"boardReset"_s), Qt::LeftButton);
    EXPECT_TRUE(bench.lampBecomes(led::Pattern::YellowBlink));
    QTest::mouseClick(bench.board.findChild<QAbstractButton*>(u"boardSetup"_s), Qt::LeftButton);
    EXPECT_TRUE(breathesCyan(bench.stand));
}

TEST(ButtonsByHand, LettingGoOfSetupBeforeResetIsAnOrdinaryStart)
{
    ButtonsNeeded bench;
    QTest::keyPress(&bench.board, Qt::Key_S);
    QTest::keyPress(&bench.board, Qt::Key_R);
    EXPECT_TRUE(bench.lampBecomes(led::Pattern::Off));
    QTest::keyRelease(&bench.board, Qt::Key_S);
    QTest::keyRelease(&bench.board, Qt::Key_R);
    EXPECT_TRUE(bench.stand.waitUntil([&] {
        const auto devices = repair::attachedDevices(bench.stand.practice().usb());
        return devices.size() == 1 && devices[0].mode == DeviceMode::Normal;
    }));
    EXPECT_TRUE(bench.stand.drive().heading().startsWith(u"Hold SETUP"_s)) << "it is asked for again";
}

} // namespace rescue::ui
