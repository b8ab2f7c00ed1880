// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;

using practice::Trouble;

namespace {

bool says(Stand& stand, const char* label, const QString& words)
{
    const auto* shown = stand.drive().onPage<QLabel>(label);
    return stand.waitUntil([&] { return shown->text().contains(words); });
}

void needsButtons(Stand& stand)
{
    stand.startRepair();
    EXPECT_TRUE(stand.waitUntil([&] { return stand.drive().heading().startsWith(u"Hold"_s); }));
}

void holdsButtons(Stand& stand)
{
    needsButtons(stand);
    stand.practice().photon().setSetupButton(true);
    stand.practice().photon().setResetButton(true); // not let go: the page would be over soon
    EXPECT_TRUE(says(stand, "buttonSeconds", u"1 s"_s));
}

void letsGoEarly(Stand& stand)
{
    needsButtons(stand);
    stand.practice().photon().setResetButton(true);
    EXPECT_TRUE(says(stand, "buttonSeconds", u"1 s"_s));
    stand.practice().photon().setResetButton(false);
    EXPECT_TRUE(says(stand, "buttonVerdict", u"was let go before"_s));
}

void cannotPress(Stand& stand)
{
    needsButtons(stand);
    stand.drive().onPage<QPushButton>("cannotPress")->setFocus();
    stand.drive().key(Qt::Key_Space);
    EXPECT_TRUE(stand.drive().onPage<QLabel>("otherWays")->isVisible());
}

void isShownHow(Stand& stand, const char* goal, const QString& verdict)
{
    stand.drive().click("showHow");
    EXPECT_TRUE(stand.drive().waitForPage(u"guidePage"_s));
    stand.drive().click(goal);
    EXPECT_TRUE(says(stand, "buttonVerdict", verdict));
}

} // namespace

std::vector<Face> guideFaces()
{
    const char* toDfu = "Hold SETUP, tap RESET, let go at yellow";
    return {
        {"guide-dfu",
         "how the buttons lead to DFU mode",
         toDfu,
         "",
         {},
         [](Stand& stand) { isShownHow(stand, "goal0", u"This page follows you"_s); }},
        {"guide-safe",
         "how the buttons lead to safe mode",
         "Hold SETUP, tap RESET, let go at magenta",
         "",
         {},
         [](Stand& stand) { isShownHow(stand, "goal1", u"This page follows you"_s); }},
        {"guide-listening",
         "how the button leads to listening mode",
         "Hold SETUP until the lamp blinks dark blue",
         "",
         {},
         [](Stand& stand) { isShownHow(stand, "goal2", u"The lamp says when"_s); }},
        {"repair-buttons-held", "the person holds the buttons that the repair waits for", toDfu, "",
         amid(Trouble::ButtonsNeeded), holdsButtons},
        {"repair-buttons-early", "SETUP was let go too early", toDfu, "", amid(Trouble::ButtonsNeeded),
         letsGoEarly},
        {"repair-buttons-cannot", "the person cannot press the buttons", toDfu, "",
         amid(Trouble::ButtonsNeeded), cannotPress},
    };
}

} // namespace rescue::ui
