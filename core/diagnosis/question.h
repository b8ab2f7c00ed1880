// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace rescue::diagnosis {

/// What it costs a person to answer.
enum class Effort {
    Told,  ///< from memory
    Tried, ///< something has to be done first: a minute's watch, another Wi-Fi, a button
};

struct Question {
    FactId fact;
    Effort effort = Effort::Told;
    /// Names for setFact() to choose from, in the order they are offered; "unknown" is always possible beside
    /// them. For the lamp itself empty: the picker asks for it.
    QStringList answers;
};

/// The one thing worth asking next: not known, not asked before, not to be measured, and with an answer that
/// would change the cure. What is told from memory comes before what has to be tried; then the one that can
/// change most. Nothing: more answers would change nothing. Comes to an end after a few, whatever is
/// answered.
std::optional<Question> nextQuestion(const Evidence& evidence);

} // namespace rescue::diagnosis
