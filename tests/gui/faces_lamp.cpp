// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_rows.h"
#include "ui/pages/movement_page.h"
#include "ui/updates/update_question.h"

#include <QCheckBox>
#include <QLabel>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

using Answers = std::vector<const char*>;

std::function<void(Stand&)> after(const Answers& answers)
{
    return [answers](Stand& stand) {
        for (const char* answer : answers)
            stand.drive().pick({answer});
    };
}

void isOfferedPractice(Stand& stand)
{
    qobject_cast<MovementPage*>(stand.drive().window().page())->setOffersPractice(true);
}

void isAskedAboutUpdates(Stand& stand)
{
    qobject_cast<MovementPage*>(stand.drive().window().page())->updateQuestion().show();
}

/// Where the consent is kept, and taken back.
void readsAbout(Stand& stand)
{
    stand.drive().find<QPushButton>("about")->click();
}

void isToldOfAnUpdate(Stand& stand)
{
    readsAbout(stand);
    stand.drive().find<QCheckBox>("mayLook")->click();
    stand.drive().click("back");
    const auto* notice = stand.drive().find<QWidget>("updateNotice");
    EXPECT_TRUE(stand.waitUntil([&] { return notice->isVisible(); }));
}

void readsWhatIsNew(Stand& stand)
{
    isToldOfAnUpdate(stand);
    stand.drive().find<QPushButton>("updateNews")->click();
}

void tapsAlong(Stand& stand)
{
    stand.drive().onPage<QPushButton>("tapAlong")->click();
    for (int tap = 0; tap < 12; ++tap)
        stand.drive().key(Qt::Key_Space);
}

void watches(Stand& stand)
{
    stand.drive().pick({"not-sure"});
    stand.drive().find<QPushButton>("primary")->setFocus();
    stand.drive().enter();
}

void watchesTheMinute(Stand& stand)
{
    watches(stand);
    const auto* what = stand.drive().find<QLabel>("watchWhat");
    const QString before = what->text();
    stand.drive().passMinute(Milliseconds(60'000));
    EXPECT_TRUE(stand.waitUntil([&] { return what->text() != before; }));
}

Face lampFace(const char* name, const char* shows, const char* heading,
              const std::function<void(Stand&)>& reach, const char* primary = "Choose this lamp")
{
    return {name, shows, heading, primary, {}, reach};
}

} // namespace

std::vector<Face> lampFaces()
{
    const char* first = "What does the lamp on your Photon do?";
    const char* watch = "Tap RESET and watch the lamp for one minute";
    return {
        lampFace("lamp", "the question the wizard begins with: how it moves", first, [](Stand&) {}),
        lampFace("first-start", "practice is offered to whoever is here for the first time", first,
                 isOfferedPractice),
        lampFace("update-question", "may it look for newer versions", first, isAskedAboutUpdates),
        lampFace("update-notice", "there is a newer version", first, isToldOfAnUpdate),
        lampFace("update-news", "what is new in it", first, readsWhatIsNew),
        lampFace("about", "what this program is, and whether it looks for newer versions",
                 "This is Photon Rescue", readsAbout, ""),
        lampFace("lamp-tap", "taps along with the lamp are judged", first, tapsAlong),
        lampFace("lamp-blinking", "the colours that blink", "Which colour blinks?", after({"blinking"})),
        lampFace("lamp-breathing", "the colours that breathe", "Which colour fades in and out?",
                 after({"breathing"})),
        lampFace("lamp-steady", "the colours that are steady", "Which colour is it?", after({"steady"})),
        lampFace("lamp-several", "the patterns of more than one colour", "Which of these comes nearest?",
                 after({"several"})),
        lampFace("lamp-rhythm", "twins: one colour, several speeds", "Which rhythm comes nearest?",
                 after({"blinking", "G-BLINK"})),
        lampFace("lamp-flash", "a warm flash: over in a blink, or slow", "How long does the flash last?",
                 after({"several", "C+1-RED"})),
        lampFace("lamp-count", "slow flashes: two or three", "How many slow flashes are there?",
                 after({"several", "C+1-RED", "slow"})),
        lampFace("lamp-small", "the lamp is dark: the small one beside it", "Does the small blue lamp glow?",
                 after({"off"})),
        lampFace("lamp-event", "what happened before", "What happened before the trouble began?",
                 after({"several", "C+1-RED", "blink"}), "Choose this answer"),
        lampFace("lamp-watch", "the guided minute has not begun", watch, after({"not-sure"}),
                 "Start the minute"),
        lampFace("lamp-watch-runs", "the guided minute runs", watch, watches, "Choose this answer"),
        lampFace("lamp-watch-over", "the guided minute is over", watch, watchesTheMinute,
                 "Choose this answer"),
        lampFace("lamp-again", "the lamp changed, and is described anew", first,
                 after({"not-sure", "changed"})),
    };
}

} // namespace rescue::ui
