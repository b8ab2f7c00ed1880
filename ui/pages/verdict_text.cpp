// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verdict_text.h"

#include "ui/pages/button_text.h"

#include <QCoreApplication>

namespace rescue::ui {

using namespace diagnosis;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString afterTooLong(const ButtonGuide& guide)
{
    switch (guide.danger()->effect) {
    case StageEffect::RestoreApplication:
        return VerdictWords::tr("A stored program may have taken the place of the one on the device.");
    case StageEffect::FactoryReset:
        return VerdictWords::tr(
            "The device may have gone back to its first program and forgotten its Wi-Fi.");
    case StageEffect::ClearSettings:
        return VerdictWords::tr("The device may have forgotten its network settings.");
    default:
        return VerdictWords::tr(
            "The device may have forgotten its Wi-Fi: its lamp then blinks dark blue, and Wi-Fi has to be "
            "set up again.");
    }
}

VerdictText letGoEarly(const ButtonGuide& guide, bool atOnce)
{
    const auto [second, reset] = buttonNames(guide.model);
    if (atOnce)
        return {VerdictWords::tr("It restarted normally"),
                VerdictWords::tr("%1 was not down, or only for a moment. Press %1 first and keep it down, "
                                 "tap %2, and wait for "
                                 "%3.")
                    .arg(second, reset, releaseColour(guide.goal))};
    return {VerdictWords::tr("%1 was let go before the lamp was %2").arg(second, releaseColour(guide.goal)),
            VerdictWords::tr(
                "The device runs again, and nothing is lost. Try once more and hold %1 a little longer.")
                .arg(second)};
}

VerdictText dfuInstead(const ButtonGuide& guide)
{
    const auto [second, reset] = buttonNames(guide.model);
    if (!guide.tapReset)
        return {VerdictWords::tr("The device is in DFU mode"),
                VerdictWords::tr("Tap %1 alone: it starts its program. Then hold %2.").arg(reset, second)};
    return {VerdictWords::tr("The device is in DFU mode: %1 was held until yellow").arg(second),
            VerdictWords::tr("Nothing is lost. Try once more and let go earlier, at %1.")
                .arg(releaseColour(guide.goal))};
}

VerdictText reached(ButtonGoal goal)
{
    if (goal == ButtonGoal::Dfu)
        return {VerdictWords::tr("The device is in DFU mode"),
                VerdictWords::tr("Its lamp blinks yellow. Both buttons can rest.")};
    return {VerdictWords::tr("The device is in listening mode"),
            VerdictWords::tr("Its lamp blinks dark blue.")};
}

VerdictText nothingSeen(const ButtonGuide& guide)
{
    const auto [second, reset] = buttonNames(guide.model);
    return {VerdictWords::tr("The device has not restarted yet"),
            VerdictWords::tr(
                "Tap %1 while %2 is down. A lamp that blinks dark blue says that %1 was not tapped: let go "
                "and begin again.")
                .arg(reset, second)};
}

VerdictText waiting(const ButtonGuide& guide)
{
    if (guide.tapReset)
        return {VerdictWords::tr("This page follows you"),
                VerdictWords::tr(
                    "It sees when the device restarts, counts the seconds and says what to do next.")};
    return {VerdictWords::tr("The lamp says when"),
            VerdictWords::tr(
                "USB stays as it is in listening mode: only the dark blue lamp shows that it worked.")};
}

} // namespace

VerdictText verdictText(const ButtonGuide& guide, ButtonVerdict verdict)
{
    const auto [second, reset] = buttonNames(guide.model);
    switch (verdict) {
    case ButtonVerdict::Waiting:
    case ButtonVerdict::Holding:
        return waiting(guide);
    case ButtonVerdict::NothingSeen:
        return nothingSeen(guide);
    case ButtonVerdict::NotAttached:
        return {VerdictWords::tr("No %1 is seen on USB").arg(modelInfo(guide.model).name),
                VerdictWords::tr(
                    "Plug the cable in. If the lamp is lit and nothing is seen, try another cable: some "
                    "carry power only.")};
    case ButtonVerdict::StillAway:
        return {VerdictWords::tr("The device stays away"),
                VerdictWords::tr(
                    "Let go of both buttons. If its lamp is dark, the cable has come out: plug it in "
                    "again.")};
    case ButtonVerdict::Reached:
        return reached(guide.goal);
    case ButtonVerdict::LampTells:
        return {VerdictWords::tr("It has restarted: now look at the lamp"),
                VerdictWords::tr(
                    "Breathing magenta means safe mode. The lamp gets there only once the device is online; "
                    "until then it looks as always.")};
    case ButtonVerdict::LetGoAtOnce:
    case ButtonVerdict::LetGoEarly:
        return letGoEarly(guide, verdict == ButtonVerdict::LetGoAtOnce);
    case ButtonVerdict::HeldTooLong:
        return {VerdictWords::tr("%1 was held too long").arg(second),
                VerdictWords::tr("%1 Try once more and let go as soon as the lamp is %2.",
                                 "what may be lost; what to do")
                    .arg(afterTooLong(guide), releaseColour(guide.goal))};
    case ButtonVerdict::DfuInstead:
        return dfuInstead(guide);
    case ButtonVerdict::Restarted:
        return {VerdictWords::tr("It restarted: %1 was tapped").arg(reset),
                VerdictWords::tr(
                    "Listening mode needs %1 alone. Wait until the lamp blinks green or cyan, then hold %1.")
                    .arg(second)};
    }
    return {};
}

VerdictText holdingText(const ButtonGuide& guide, Milliseconds held)
{
    const QString second = buttonNames(guide.model).second;
    const ButtonStage& stage = guide.at(held);
    if (guide.goal == ButtonGoal::ClearWifi)
        return stage.from < guide.release().from
                   ? VerdictText{VerdictWords::tr("Keep holding %1").arg(second),
                                 VerdictWords::tr("Wait until the lamp races dark blue.")}
                   : VerdictText{
                         VerdictWords::tr("Let go of %1 now").arg(second),
                         VerdictWords::tr("The lamp should be racing dark blue. If it is not yet, go by "
                                          "the lamp.")};
    if (!guide.tapReset && stage.from < guide.release().from)
        return {VerdictWords::tr("Keep holding %1").arg(second),
                VerdictWords::tr("Wait until the lamp blinks %1.").arg(releaseColour(guide.goal))};
    if (&stage == &guide.release())
        return {VerdictWords::tr("Let go of %1 now").arg(second),
                VerdictWords::tr("The lamp should be blinking %1. If it is not yet, go by the lamp.")
                    .arg(releaseColour(guide.goal))};
    if (stage.from > guide.release().from)
        return {VerdictWords::tr("Let go of %1 now").arg(second),
                VerdictWords::tr("It has been held longer than needed.")};
    if (stage.effect == StageEffect::SafeMode)
        return {VerdictWords::tr("Keep holding %1").arg(second),
                VerdictWords::tr("The lamp should be blinking magenta. Wait for yellow.")};
    return {VerdictWords::tr("Keep holding %1").arg(second),
            VerdictWords::tr("The device has been reset. Watch the lamp.")};
}

} // namespace rescue::ui
