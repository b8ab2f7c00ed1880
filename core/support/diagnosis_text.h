// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/question.h"

#include <vector>

/// Words for diagnoses, cures and questions; those for facts are in fact_text.h. All texts are translated at
/// the time of the call.
namespace rescue {

struct CauseText {
    QString heading;     ///< one sentence without a full stop: "Your Photon's cloud key is damaged"
    QString explanation; ///< why, in two or three short sentences
};
/// Without a model: "Your device's …".
CauseText causeText(diagnosis::Cause cause, std::optional<Model> model);
/// How sure: "This is very probably it."
QString confidenceText(diagnosis::Confidence confidence);

/// What the cure is called: "Repair the cloud keys".
QString cureTitle(diagnosis::Cure cure);

struct OperationText {
    QString title;
    QString reason; ///< why it is done
};
OperationText operationText(diagnosis::Operation operation);

/// What is honest to say where a cure is not built yet, and what can be done by hand meanwhile; empty for one
/// that is built.
QStringList notBuiltTexts(diagnosis::Cure cure);

struct AnswerText {
    QString value; ///< for diagnosis::setFact
    QString text;
};
struct QuestionText {
    QString heading;
    QString help; ///< what to look at or to do; may be empty
    /// In their order; "I don't know" is the last.
    std::vector<AnswerText> answers;
};
QuestionText questionText(const diagnosis::Question& question);

} // namespace rescue
