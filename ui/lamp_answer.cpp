// SPDX-License-Identifier: Apache-2.0
#include "ui/lamp_answer.h"

#include "core/support/step_text.h"

#include <QCoreApplication>

#include <array>

namespace rescue::ui {

namespace {

struct LampAnswerText {
    Q_DECLARE_TR_FUNCTIONS(LampAnswer)
};

} // namespace

std::span<const LampAnswer> lampAnswers()
{
    static constexpr std::array answers{
        LampAnswer::CyanBurst, LampAnswer::CyanBlink,   LampAnswer::CyanBreathe,    LampAnswer::GreenBlink,
        LampAnswer::BlueBlink, LampAnswer::YellowBlink, LampAnswer::MagentaBreathe, LampAnswer::RedSos,
        LampAnswer::Off,       LampAnswer::NotSure};
    return answers;
}

std::optional<led::Pattern> lampPattern(LampAnswer answer)
{
    switch (answer) {
    case LampAnswer::CyanBurst:
        return led::Pattern::CyanRedBurst;
    case LampAnswer::CyanBlink:
        return led::Pattern::CyanBlink;
    case LampAnswer::CyanBreathe:
        return led::Pattern::CyanBreathe;
    case LampAnswer::GreenBlink:
        return led::Pattern::GreenBlink;
    case LampAnswer::BlueBlink:
        return led::Pattern::BlueBlink;
    case LampAnswer::YellowBlink:
        return led::Pattern::YellowBlink;
    case LampAnswer::MagentaBreathe:
        return led::Pattern::MagentaBreathe;
    case LampAnswer::RedSos:
        return led::Pattern::RedSos;
    case LampAnswer::Off:
        return led::Pattern::Off;
    case LampAnswer::NotSure:
        return std::nullopt;
    }
    return std::nullopt;
}

QString lampAnswerText(LampAnswer answer)
{
    switch (answer) {
    case LampAnswer::CyanBurst:
        return LampAnswerText::tr("Cyan with a quick red or orange burst");
    case LampAnswer::RedSos:
        return LampAnswerText::tr("Red SOS flashes");
    case LampAnswer::NotSure:
        return LampAnswerText::tr("Something else, or not sure");
    default:
        return patternText(*lampPattern(answer));
    }
}

Belief beliefFrom(LampAnswer answer)
{
    switch (answer) {
    case LampAnswer::CyanBurst:
        return {LampAnswerText::tr("Your device's cloud keys are probably damaged"),
                LampAnswerText::tr(
                    "It reaches the cloud, but the two do not agree on the keys. A power dip, a flat "
                    "battery or an interrupted update can do that."),
                true};
    case LampAnswer::CyanBlink:
        return {LampAnswerText::tr("Damaged cloud keys are one possible cause"),
                LampAnswerText::tr(
                    "Your device tries to reach the cloud and does not get through. Damaged keys or a "
                    "blocked internet connection look alike here; a look at the keys tells."),
                true};
    case LampAnswer::CyanBreathe:
        return {LampAnswerText::tr("Your device says that it is connected"),
                LampAnswerText::tr(
                    "Breathing cyan means that all is well. Its keys can be checked all the same; sound "
                    "keys are left as they are."),
                false};
    case LampAnswer::GreenBlink:
        return {LampAnswerText::tr("Your device is looking for its Wi-Fi"),
                LampAnswerText::tr(
                    "A key repair does not mend Wi-Fi. Keys are often damaged by the same power dip, so "
                    "it is worth checking them."),
                false};
    case LampAnswer::BlueBlink:
        return {LampAnswerText::tr("Your device waits for Wi-Fi settings"),
                LampAnswerText::tr(
                    "It has to be told your Wi-Fi first. Keys are often damaged by the same power dip, so "
                    "it is worth checking them."),
                false};
    case LampAnswer::YellowBlink:
        return {LampAnswerText::tr("Your device is in repair mode already"),
                LampAnswerText::tr(
                    "Blinking yellow (DFU mode) says nothing about the cause. A look at the keys does."),
                true};
    case LampAnswer::MagentaBreathe:
        return {LampAnswerText::tr("Your device is in safe mode, and connected"),
                LampAnswerText::tr(
                    "Its keys work: it reaches the cloud. It waits for a program or for an update of "
                    "Device OS. Sound keys are left as they are."),
                false};
    case LampAnswer::RedSos:
        return {LampAnswerText::tr("The software on your device crashes"),
                LampAnswerText::tr(
                    "The red flashes are a crash code. The keys can be checked, but they are seldom the "
                    "cause."),
                false};
    case LampAnswer::Off:
        return {LampAnswerText::tr("The lamp is dark, but USB answers"),
                LampAnswerText::tr(
                    "The device has power. A look at the keys shows whether they are part of the trouble."),
                false};
    case LampAnswer::NotSure:
        return {LampAnswerText::tr("A look at the keys will tell"),
                LampAnswerText::tr(
                    "Damaged cloud keys are the most common reason for a Photon that does not come "
                    "online. Sound keys are left as they are."),
                true};
    }
    return {};
}

} // namespace rescue::ui
