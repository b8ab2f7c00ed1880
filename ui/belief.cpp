// SPDX-License-Identifier: Apache-2.0
#include "ui/belief.h"

#include <QCoreApplication>

namespace rescue::ui {

using led::Pattern;

namespace {

struct BeliefText {
    Q_DECLARE_TR_FUNCTIONS(Belief)
};

/// Nothing that the lamp says leads anywhere yet.
Belief lookAtTheKeys()
{
    return {BeliefText::tr("A look at the keys will tell"),
            BeliefText::tr("Damaged cloud keys are the most common reason for a Photon that does not come "
                           "online. Sound keys are left as they are."),
            true};
}

} // namespace

Belief beliefFrom(std::optional<Pattern> lamp)
{
    if (!lamp)
        return lookAtTheKeys();
    switch (*lamp) {
    case Pattern::CyanRedBurst:
    case Pattern::CyanOrangeBurst:
    case Pattern::CyanMagentaBurst:
        return {
            BeliefText::tr("Your device's cloud keys are probably damaged"),
            BeliefText::tr("It reaches the cloud, but the two do not agree on the keys. A power dip, a flat "
                           "battery or an interrupted update can do that."),
            true};
    case Pattern::CyanBlink:
    case Pattern::CyanFast:
    case Pattern::CyanTwoOrange:
    case Pattern::CyanThreeOrange:
    case Pattern::LoopGreenCyan:
        return {
            BeliefText::tr("Damaged cloud keys are one possible cause"),
            BeliefText::tr("Your device tries to reach the cloud and does not get through. Damaged keys or a "
                           "blocked internet connection look alike here; a look at the keys tells."),
            true};
    case Pattern::CyanBreathe:
        return {BeliefText::tr("Your device says that it is connected"),
                BeliefText::tr(
                    "Breathing cyan means that all is well. Its keys can be checked all the same; sound "
                    "keys are left as they are."),
                false};
    case Pattern::GreenBlink:
    case Pattern::GreenFast:
        return {BeliefText::tr("Your device is looking for its Wi-Fi"),
                BeliefText::tr(
                    "A key repair does not mend Wi-Fi. Keys are often damaged by the same power dip, so "
                    "it is worth checking them."),
                false};
    case Pattern::BlueBlink:
    case Pattern::LoopGreenBlue:
        return {BeliefText::tr("Your device waits for Wi-Fi settings"),
                BeliefText::tr(
                    "It has to be told your Wi-Fi first. Keys are often damaged by the same power dip, so "
                    "it is worth checking them."),
                false};
    case Pattern::YellowBlink:
        return {BeliefText::tr("Your device is in repair mode already"),
                BeliefText::tr(
                    "Blinking yellow (DFU mode) says nothing about the cause. A look at the keys does."),
                true};
    case Pattern::MagentaBreathe:
        return {
            BeliefText::tr("Your device is in safe mode, and connected"),
            BeliefText::tr("Its keys work: it reaches the cloud. It waits for a program or for an update of "
                           "Device OS. Sound keys are left as they are."),
            false};
    case Pattern::RedSos:
        return {BeliefText::tr("The software on your device crashes"),
                BeliefText::tr(
                    "The red flashes are a crash code. The keys can be checked, but they are seldom the "
                    "cause."),
                false};
    case Pattern::Off:
    case Pattern::UserLampDim:
        return {BeliefText::tr("The lamp is dark, but USB answers"),
                BeliefText::tr(
                    "The device has power. A look at the keys shows whether they are part of the trouble."),
                false};
    default:
        return lookAtTheKeys();
    }
}

} // namespace rescue::ui
