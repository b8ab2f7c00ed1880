// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QMessageBox>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::Trouble;

namespace {

Scene withFault(Fault fault, Milliseconds onlineTimeout = Milliseconds(60'000))
{
    Scene scene;
    scene.fault = fault;
    scene.onlineTimeout = onlineTimeout;
    return scene;
}

void repairsUntilHeld(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.waitUntilHeld());
}

void repairsUntilAsked(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().find<QWidget>("questionText")->isVisible(); }));
}

void needsButtons(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().startsWith(u"Hold"_s); }));
}

void signsInAgain(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.drive().waitForPage(u"signInPage"_s));
}

void signsInAsSomebodyElse(Stand& stand)
{
    signsInAgain(stand);
    practice::VirtualCloud::User other;
    other.name = u"somebody@example.com"_s;
    stand.practice().virtualCloud().addUser(other);
    stand.drive().type("user", other.name);
    stand.drive().enter();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().contains(u"began"_s); }));
}

void wantsToConfirm(Stand& stand)
{
    stand.signIn();
    stand.drive().find<QAbstractButton>("confirmFirst")->click();
    stand.drive().find<QPushButton>("primary")->setFocus();
    stand.drive().enter();
    EXPECT_TRUE(stand.waitForPrimary());
}

void waitsForOnline(Stand& stand)
{
    stand.practice().setTrouble(Trouble::DeviceNetworkBlocked);
    stand.startRepair();
    const auto* what = stand.drive().find<QLabel>("waitWhat");
    EXPECT_TRUE(stand.waitUntil([&] { return what->text().contains(u"reach the cloud"_s); }));
}

void repairsToTheEnd(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void isNotSeenOnline(Stand& stand)
{
    stand.practice().setTrouble(Trouble::DeviceNetworkBlocked);
    repairsToTheEnd(stand);
}

void isStopped(Stand& stand)
{
    needsButtons(stand);
    stand.drive().click("back");
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void losesTheCable(Stand& stand)
{
    repairsUntilHeld(stand);
    stand.practice().photon().unplug();
    stand.world().letGo();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading() == u"Plug your Photon in again"_s; }));
}

void losesTheCableForGood(Stand& stand)
{
    losesTheCable(stand);
    stand.drive().click("back");
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void undoes(Stand& stand)
{
    repairsToTheEnd(stand);
    stand.world().holdAgain(Moment::Writes);
    stand.drive().click("undo");
    EXPECT_TRUE(stand.drive().waitForPage(u"repairPage"_s));
    EXPECT_TRUE(stand.waitUntilHeld());
}

void undoesToTheEnd(Stand& stand)
{
    undoes(stand);
    stand.world().letGo();
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void opensDrawer(Stand& stand, const char* button)
{
    repairsUntilHeld(stand);
    stand.drive().click(button);
    EXPECT_TRUE(stand.drive().find<QPushButton>(button)->isChecked());
    QCoreApplication::processEvents(); // the drawer takes its place
}

/// And looks at the first thing that it finds.
void searchesHelp(Stand& stand, const QString& query)
{
    repairsUntilHeld(stand);
    stand.drive().key(Qt::Key_F1);
    QTest::keyClicks(stand.drive().find<QLineEdit>("helpSearch"), query);
    stand.drive().key(Qt::Key_Down);
    QCoreApplication::processEvents(); // the drawer takes its place
}

void wantsToLeave(Stand& stand)
{
    repairsUntilHeld(stand);
    stand.drive().key(Qt::Key_Escape);
    auto* box = stand.drive().find<QMessageBox>("leaveBox");
    EXPECT_TRUE(QTest::qWaitForWindowActive(box));
    stand.setFront(box);
}

void looksAtTheBoard(Stand& stand)
{
    stand.board().show();
    stand.setFront(&stand.board());
    EXPECT_TRUE(stand.waitUntil([&] {
        const led::Pattern now = stand.practice().photon().lamp().pattern;
        return now == led::Pattern::CyanRedBurst || now == led::Pattern::CyanOrangeBurst;
    }));
    QCoreApplication::processEvents();
}

void pullsThePlug(Stand& stand)
{
    looksAtTheBoard(stand);
    for (const auto& name : {u"practicePlug"_s, u"practiceKeep"_s})
        QTest::mouseClick(stand.board().findChild<QPushButton*>(name), Qt::LeftButton);
    EXPECT_FALSE(stand.practice().photon().plugged());
}

} // namespace

std::vector<Face> repairFaces()
{
    const char* repaired = "Your Photon is being repaired";
    return {
        {"repair-wait-dfu", "the computer asked the device to restart into DFU mode", repaired, "",
         heldAt(Moment::WaitsForDfu), repairsUntilHeld},
        {"repair-buttons", "the computer cannot do it: the person presses the buttons",
         "Hold SETUP, tap RESET, let go at yellow", "", amid(Trouble::ButtonsNeeded), needsButtons},
        {"repair-question-id", "the device cannot tell its id", "Which device is this?", "Use this id",
         amid(Trouble::IdUnknown), repairsUntilAsked},
        {"repair-reading", "what the device holds is read and saved", repaired, "", heldAt(Moment::Reads),
         repairsUntilHeld},
        {"repair-question-cloud", "the device belongs to somebody's own cloud",
         "Your device belongs to another cloud", "Keep the address", withFault(Fault::PrivateCloudAddress),
         repairsUntilAsked},
        {"repair-confirm",
         "the person wanted to see what was found before the first write",
         "This is what was found",
         "Write the keys",
         {},
         wantsToConfirm},
        {"repair-sign-in", "the sign-in ran out in the middle", "Your sign-in has run out", "Sign in",
         amid(Trouble::TokenExpiresMidway), signsInAgain},
        {"repair-sign-in-other", "somebody else signed in instead",
         "This repair needs the account it began with", "Sign in", amid(Trouble::TokenExpiresMidway),
         signsInAsSomebodyElse},
        {"repair-writing", "the keys are being written", repaired, "", heldAt(Moment::Writes),
         repairsUntilHeld},
        {"repair-verifying", "the written keys are read back", repaired, "", heldAt(Moment::ReadsBack),
         repairsUntilHeld},
        {"repair-wait-return", "the device restarts", repaired, "", heldAt(Moment::Returns),
         repairsUntilHeld},
        {"repair-replug", "the cable came out while the keys were written", "Plug your Photon in again", "",
         heldAt(Moment::Writes), losesTheCable},
        {"repair-wait-online", "the device is on its way to the cloud", repaired, "", {}, waitsForOnline},
    };
}

std::vector<Face> endingFaces()
{
    return {
        {"proof-healed",
         "repaired and seen online",
         "Your Photon breathes cyan again",
         "Finish",
         {},
         repairsToTheEnd},
        {"proof-sound", "nothing was wrong with the keys", "Your Photon breathes cyan again", "Finish",
         withFault(Fault::None), repairsToTheEnd},
        {"proof-not-seen", "repaired, but the cloud did not see it in time",
         "Written and checked; not yet seen online", "Check again",
         withFault(Fault::BothKeysDamaged, Milliseconds(200)), isNotSeenOnline},
        {"proof-cancelled", "the person stopped the repair", "Stopped; nothing was changed", "Try again",
         amid(Trouble::ButtonsNeeded), isStopped},
        {"proof-failed-cable", "the cable came out while the keys were written, and nobody put it back",
         "The device left USB in the middle", "Go on with the repair", heldAt(Moment::Writes),
         losesTheCableForGood},
        {"proof-not-owner", "the device is in somebody else's account", "The device is not in your account",
         "Sign in with another account", amid(Trouble::OtherOwner), repairsToTheEnd},
        {"proof-in-product", "the device belongs to a product", "The device belongs to product 31337",
         "Prepare it for the maker", amid(Trouble::ProductWithoutRole), repairsToTheEnd},
        {"proof-refused", "the cloud takes no key for the device", "The device is not in your account",
         "Sign in with another account", amid(Trouble::RegistrationRefused), repairsToTheEnd},
        {"proof-write-lost", "what is written does not stay", "What was written did not arrive intact",
         "Try again", amid(Trouble::WriteLost), repairsToTheEnd},
        {"proof-silent", "the device answers nothing in DFU mode", "The device did not answer in time",
         "Try again", amid(Trouble::StopsInDfu), repairsToTheEnd},
        {"undo-running",
         "the old keys are being put back",
         "The old keys of your Photon are being put back",
         "",
         {},
         undoes},
        {"undo-done", "the old keys are back", "Done and checked", "Finish", {}, undoesToTheEnd},
    };
}

std::vector<Face> frameFaces()
{
    return {
        {"help", "the help of the page is open", "Your Photon is being repaired", "", heldAt(Moment::Writes),
         [](Stand& stand) { opensDrawer(stand, "help"); }},
        {"help-search", "the help is searched", "Your Photon is being repaired", "", heldAt(Moment::Writes),
         [](Stand& stand) { searchesHelp(stand, u"magenta"_s); }},
        {"help-nothing", "the search finds nothing", "Your Photon is being repaired", "",
         heldAt(Moment::Writes), [](Stand& stand) { searchesHelp(stand, u"xyzzy"_s); }},
        {"help-lamps", "a pattern of the lamp was searched for", "Your Photon is being repaired", "",
         heldAt(Moment::Writes), [](Stand& stand) { searchesHelp(stand, u"breathing cyan"_s); }},
        {"details", "the log is open", "Your Photon is being repaired", "", heldAt(Moment::Writes),
         [](Stand& stand) { opensDrawer(stand, "details"); }},
        {"details-technical", "the log is open in technical terms", "Your Photon is being repaired", "",
         heldAt(Moment::Writes),
         [](Stand& stand) {
             opensDrawer(stand, "details");
             stand.drive().find<QCheckBox>("technicalTerms")->setFocus();
             stand.drive().key(Qt::Key_Space);
         }},
        {"leave-box", "the person wants to leave a running repair", "Your Photon is being repaired", "",
         heldAt(Moment::Writes), wantsToLeave},
        {"practice-board",
         "the board of practice mode",
         "What does the lamp on your Photon do?",
         "Choose this lamp",
         {},
         looksAtTheBoard},
        {"practice-board-two", "a second device hangs beside the board",
         "What does the lamp on your Photon do?", "Choose this lamp", amid(practice::Trouble::SecondDevice),
         looksAtTheBoard},
        {"practice-board-pulled",
         "its plug is pulled, SETUP is kept down",
         "What does the lamp on your Photon do?",
         "Choose this lamp",
         {},
         pullsThePlug},
    };
}

} // namespace rescue::ui
