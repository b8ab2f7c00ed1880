// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"
#include "ui/help/help_topic.h"

#include <QStringList>

namespace rescue::ui {

// The words of the button guide. All translatable (context "ButtonText").

/// What is printed beside the two buttons.
struct ButtonNames {
    QString second, reset;
};
ButtonNames buttonNames(Model model);

/// "yellow": the colour to let go at.
QString releaseColour(diagnosis::ButtonGoal goal);
/// "DFU mode"
QString goalText(diagnosis::ButtonGoal goal);
/// What the mode is good for, in one sentence.
QString goalPurpose(diagnosis::ButtonGoal goal);
/// Where the help tells more about it.
HelpId buttonHelp(diagnosis::ButtonGoal goal);
/// The whole guide as a heading: "Hold SETUP, tap RESET, let go at yellow".
QString guideHeading(const diagnosis::ButtonGuide& guide);
/// The same as numbered steps.
QStringList guideSteps(const diagnosis::ButtonGuide& guide);
/// What becomes of holding too long, as a warning before it happens; empty where nothing can be lost.
QString dangerText(const diagnosis::ButtonGuide& guide);

/// Whether the buttons are pressed because a repair waits for them, or to learn it.
enum class Occasion { Repair, Practice };
/// For who cannot reach or press the buttons: one way per line.
QStringList otherWays(const diagnosis::ButtonGuide& guide, Occasion occasion);

} // namespace rescue::ui
