// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/button_text.h"

#include <QCoreApplication>

namespace rescue::ui {

using namespace diagnosis;

namespace {

struct ButtonText {
    Q_DECLARE_TR_FUNCTIONS(ButtonText)
};

/// With a battery: pulling the USB plug does not restart it.
bool keepsPower(Model model)
{
    return model == Model::Electron || model == Model::Argon || model == Model::Boron ||
           model == Model::Xenon;
}

} // namespace

ButtonNames buttonNames(Model model)
{
    return {modelInfo(model).secondButton, resetButton(model)};
}

QString releaseColour(ButtonGoal goal)
{
    switch (goal) {
    case ButtonGoal::Dfu:
        return ButtonText::tr("yellow");
    case ButtonGoal::SafeMode:
        return ButtonText::tr("magenta");
    case ButtonGoal::Listening:
    case ButtonGoal::ClearWifi:
        break;
    }
    return ButtonText::tr("dark blue");
}

QString goalText(ButtonGoal goal)
{
    switch (goal) {
    case ButtonGoal::Dfu:
        return ButtonText::tr("DFU mode");
    case ButtonGoal::SafeMode:
        return ButtonText::tr("Safe mode");
    case ButtonGoal::Listening:
    case ButtonGoal::ClearWifi:
        break;
    }
    return ButtonText::tr("Listening mode");
}

QString goalPurpose(ButtonGoal goal)
{
    switch (goal) {
    case ButtonGoal::Dfu:
        return ButtonText::tr("For repairs: the computer reads and writes what it holds.");
    case ButtonGoal::SafeMode:
        return ButtonText::tr("For a program that blocks the device: it goes online without running it.");
    case ButtonGoal::Listening:
    case ButtonGoal::ClearWifi:
        break;
    }
    return ButtonText::tr("For setting up Wi-Fi, and for asking the device its id.");
}

HelpId buttonHelp(ButtonGoal goal)
{
    switch (goal) {
    case ButtonGoal::SafeMode:
        return HelpId::SafeMode;
    case ButtonGoal::Listening:
    case ButtonGoal::ClearWifi:
        return HelpId::ListeningMode;
    case ButtonGoal::Dfu:
        break;
    }
    return HelpId::Buttons;
}

QString guideHeading(const ButtonGuide& guide)
{
    const auto [second, reset] = buttonNames(guide.model);
    if (!guide.exists)
        return ButtonText::tr("A %1 has no such mode").arg(modelInfo(guide.model).name);
    if (guide.goal == ButtonGoal::ClearWifi)
        return ButtonText::tr("Hold %1 until the lamp races dark blue").arg(second);
    if (!guide.tapReset)
        return ButtonText::tr("Hold %1 until the lamp blinks %2").arg(second, releaseColour(guide.goal));
    return ButtonText::tr("Hold %1, tap %2, let go at %3").arg(second, reset, releaseColour(guide.goal));
}

QStringList guideSteps(const ButtonGuide& guide)
{
    const auto [second, reset] = buttonNames(guide.model);
    if (!guide.exists)
        return {};
    if (guide.goal == ButtonGoal::ClearWifi)
        return {ButtonText::tr("Let the device run: its lamp must not blink yellow."),
                ButtonText::tr("Hold %1 for ten seconds. The lamp blinks dark blue on the way: keep holding.")
                    .arg(second),
                ButtonText::tr("When the lamp races dark blue, let go.")};
    if (!guide.tapReset)
        return {ButtonText::tr("Let the device run: its lamp must not blink yellow."),
                ButtonText::tr("Hold %1 for about three seconds.").arg(second),
                ButtonText::tr("When the lamp blinks dark blue, let go.")};
    const QString hold = ButtonText::tr("Press %1 and keep it down.").arg(second);
    const QString tap = ButtonText::tr("Tap %1. Keep holding %2.").arg(reset, second);
    if (guide.goal == ButtonGoal::SafeMode)
        return {hold, tap,
                ButtonText::tr("After one second the lamp blinks magenta: let go, before it turns yellow.")};
    const bool magentaFirst = guide.at(Milliseconds(2'000)).effect == StageEffect::SafeMode;
    return {hold, tap,
            magentaFirst ? ButtonText::tr(
                               "The lamp blinks magenta first. After three seconds it blinks yellow: let go.")
                         : ButtonText::tr("After three seconds the lamp blinks yellow: let go.")};
}

QString dangerText(const ButtonGuide& guide)
{
    const ButtonStage* danger = guide.exists ? guide.danger() : nullptr;
    if (danger == nullptr)
        return {};
    const QString second = buttonNames(guide.model).second;
    const int seconds = static_cast<int>(danger->from / Milliseconds(1'000));
    if (danger->effect == StageEffect::RestoreApplication)
        return ButtonText::tr(
                   "Do not hold %1 for more than %n seconds: a stored program could take the place of yours.",
                   nullptr, seconds)
            .arg(second);
    if (!guide.tapReset)
        return ButtonText::tr("Do not hold %1 for %n seconds: the device then forgets its network settings.",
                              nullptr, seconds)
            .arg(second);
    if (danger->effect == StageEffect::ClearWifi)
        return ButtonText::tr("Do not hold %1 for %n seconds: newer devices then forget their Wi-Fi.",
                              nullptr, seconds)
            .arg(second);
    return ButtonText::tr("Do not hold %1 for %n seconds: the device then forgets its settings.", nullptr,
                          seconds)
        .arg(second);
}

namespace {

QStringList waysIntoDfu(Occasion occasion)
{
    if (occasion == Occasion::Practice)
        return {ButtonText::tr(
            "A repair brings the device into this mode by itself: it asks over USB, and opens the "
            "serial port at 14400 baud if that does not help. Most devices obey.")};
    return {
        ButtonText::tr("Pull the USB plug, wait five seconds and plug it in again, without any button. The "
                       "computer then asks the device once more to switch by itself. Most devices obey."),
        ButtonText::tr(
            "Leave the cable in after that. If the lamp turns to blinking yellow, the repair goes on "
            "without the buttons.")};
}

} // namespace

QStringList otherWays(const ButtonGuide& guide, Occasion occasion)
{
    QStringList ways;
    const auto [second, reset] = buttonNames(guide.model);
    if (guide.mayBeHidden)
        ways << ButtonText::tr(
            "A P1 sits inside a product. Its buttons may be under a cover or behind a small hole; "
            "the maker of the product knows.");
    if (guide.goal == ButtonGoal::Dfu)
        ways << waysIntoDfu(occasion);
    else if (occasion == Occasion::Repair)
        ways << ButtonText::tr(
            "Without the button this repair cannot go on. \"Stop safely\" leaves the device "
            "running as it is.");
    else if (guide.goal == ButtonGoal::Listening)
        ways << ButtonText::tr(
            "A repair needs this mode to ask an old device for its id, and switches it by the serial port at "
            "28800 baud then. Only to be told a Wi-Fi, some devices need the button.");
    else
        ways << ButtonText::tr(
            "A repair needs this mode only to see the device without its program, and asks "
            "it for that over USB first.");
    // The menu of the bootloader asks for the second button at every start, by RESET or by power.
    if (guide.tapReset && !keepsPower(guide.model))
        ways << ButtonText::tr("If only %1 cannot be pressed: hold %2 and plug the USB cable in instead.")
                    .arg(reset, second);
    if (guide.goal == ButtonGoal::Dfu && guide.model == Model::Electron)
        ways << ButtonText::tr("An Electron restarts only when its battery is unplugged too.");
    return ways;
}

} // namespace rescue::ui
