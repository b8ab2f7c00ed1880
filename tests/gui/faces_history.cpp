// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"
#include "tests/gui/history_driver.h"

#include <QFile>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

void repairs(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
}

void looksBack(Stand& stand)
{
    repairs(stand);
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForPage(u"movementPage"_s));
    openHistory(stand.drive());
}

void looksBackAtAnUndo(Stand& stand)
{
    repairs(stand);
    press(stand.drive().onPage<QPushButton>("undo"));
    EXPECT_TRUE(stand.drive().waitForPage(u"repairPage"_s));
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
    stand.drive().enter();
    openHistory(stand.drive());
}

void looksAfterAHalfDoneRepair(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.waitUntilHeld());
    stand.practice().photon().unplug();
    stand.world().letGo();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading() == u"Plug your Photon in again"_s; }));
    stand.drive().click("back");
    EXPECT_TRUE(stand.drive().waitForPage(u"proofPage"_s));
    press(stand.drive().onPage<QPushButton>("startOver"));
    EXPECT_TRUE(stand.drive().waitForPage(u"movementPage"_s));
}

void looksBackAtAHalfDoneRepair(Stand& stand)
{
    looksAfterAHalfDoneRepair(stand);
    openHistory(stand.drive());
}

void asksToForget(Stand& stand)
{
    press(buttonIn(stand.drive(), "pastRepair0", "forgetPast"));
}

void wantsUndo(Stand& stand)
{
    press(buttonIn(stand.drive(), "pastRepair0", "undoPast"));
    EXPECT_TRUE(stand.drive().waitForPage(u"undoPage"_s));
}

void undoesWithTheDevice(Stand& stand)
{
    looksBack(stand);
    wantsUndo(stand);
    EXPECT_TRUE(stand.waitForPrimary());
}

void undoesWithoutTheDevice(Stand& stand)
{
    looksBack(stand);
    stand.practice().photon().unplug();
    wantsUndo(stand);
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().startsWith(u"Connect"_s); }));
}

void undoesWithoutACopy(Stand& stand)
{
    looksBack(stand);
    QFile copy(stand.drive().wizard().outcome().folder + u"/backup.json"_s);
    EXPECT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.write("{}");
    copy.close();
    wantsUndo(stand);
}

void comesBack(Stand& stand)
{
    repairs(stand);
    stand.drive().enter();
    EXPECT_TRUE(stand.drive().waitForPage(u"movementPage"_s));
    stand.chooseLamp();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().find<QWidget>("pastCard")->isVisible(); }));
}

void savesReport(Stand& stand, const QString& name)
{
    repairs(stand);
    press(stand.drive().onPage<QPushButton>("saveReport"));
    saveReportAs(stand.drive(), stand.drive().wizard().outcome().folder + name);
}

void copiesDetails(Stand& stand)
{
    repairs(stand);
    press(stand.drive().onPage<QPushButton>("copyDetails"));
}

void packs(Stand& stand)
{
    repairs(stand);
    press(stand.drive().onPage<QPushButton>("packForSupport"));
    EXPECT_TRUE(stand.drive().waitForPage(u"bundlePage"_s));
}

void packsTo(Stand& stand, const QString& name)
{
    packs(stand);
    stand.drive().enter();
    saveBundleAs(stand.drive(), stand.drive().wizard().outcome().folder + name);
}

} // namespace

std::vector<Face> historyFaces()
{
    const char* list = "These repairs were made on this computer";
    const char* healed = "Your Photon breathes cyan again";
    Scene held;
    held.held = Moment::Writes;
    const char* pack = "Pack a file for whoever helps you";
    return {
        {"bundle", "what would go into the file for support is shown", pack, "Save the file…", {}, packs},
        {"bundle-saved",
         "the file for support is saved",
         pack,
         "Save the file…",
         {},
         [](Stand& stand) { packsTo(stand, u"/support.zip"_s); }},
        {"bundle-not-saved",
         "the file for support cannot be saved there",
         pack,
         "Save the file…",
         {},
         [](Stand& stand) { packsTo(stand, u"/nowhere/support.zip"_s); }},
        {"unfinished", "the last repair was not finished", "What does the lamp on your Photon do?",
         "Choose this lamp", held, looksAfterAHalfDoneRepair},
        {"history-empty",
         "no repair was made on this computer",
         "No repair was made on this computer yet",
         "",
         {},
         [](Stand& stand) { openHistory(stand.drive()); }},
        {"history", "one repair was made before", list, "", {}, looksBack},
        {"history-undone", "a repair was made and undone", list, "", {}, looksBackAtAnUndo},
        {"history-delete",
         "an earlier repair is about to be deleted",
         list,
         "",
         {},
         [](Stand& stand) {
             looksBack(stand);
             asksToForget(stand);
         }},
        {"history-half-done", "the cable came out in the last repair", list, "", held,
         looksBackAtAHalfDoneRepair},
        {"history-undo",
         "an earlier repair is to be undone",
         "Shall your Photon get its old keys back?",
         "Put the old keys back",
         {},
         undoesWithTheDevice},
        {"history-undo-missing",
         "an earlier repair is to be undone, and its device is not there",
         "Connect the Photon that gets its old keys back",
         "Put the old keys back",
         {},
         undoesWithoutTheDevice},
        {"history-undo-no-copy",
         "the copy of the old keys is damaged",
         "This repair cannot be undone",
         "",
         {},
         undoesWithoutACopy},
        {"connect-device-before",
         "this device was repaired here before",
         "Your Photon is connected",
         "Use this device",
         {},
         comesBack},
        {"report-saved",
         "the report is saved",
         healed,
         "Finish",
         {},
         [](Stand& stand) { savesReport(stand, u"/report.pdf"_s); }},
        {"report-not-saved",
         "the report could not be written",
         healed,
         "Finish",
         {},
         [](Stand& stand) { savesReport(stand, u"/gone/report.html"_s); }},
        {"report-copied", "the details are on the clipboard", healed, "Finish", {}, copiesDetails},
    };
}

} // namespace rescue::ui
