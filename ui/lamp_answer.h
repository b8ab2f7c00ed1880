// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <QString>

#include <optional>
#include <span>

namespace rescue::ui {

/// What a person may say about the lamp. Eyes cannot part red from orange in a quick flash, so both are one
/// answer.
enum class LampAnswer {
    CyanBurst,
    CyanBlink,
    CyanBreathe,
    GreenBlink,
    BlueBlink,
    YellowBlink,
    MagentaBreathe,
    RedSos,
    Off,
    NotSure,
};

std::span<const LampAnswer> lampAnswers();
/// Nothing for NotSure.
std::optional<led::Pattern> lampPattern(LampAnswer answer);
QString lampAnswerText(LampAnswer answer);

/// What the answer makes us think, before anything was measured.
struct Belief {
    QString heading;
    QString text;
    bool keysLikely; ///< the key repair is the likely cure, not only a look
};
Belief beliefFrom(LampAnswer answer);

} // namespace rescue::ui
