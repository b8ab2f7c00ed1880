// SPDX-License-Identifier: Apache-2.0
#include "core/support/diagnosis_text.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

void expectPlain(const QString& text, const std::string& what)
{
    EXPECT_FALSE(text.isEmpty()) << what;
    EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    EXPECT_FALSE(text.contains(u'!')) << text.toStdString();
    for (const char* word : {" LED", "imply ", "just ", "oops", "O-", "PL-"})
        EXPECT_FALSE(text.contains(QString::fromLatin1(word))) << text.toStdString();
}

TEST(DiagnosisText, EveryCauseHasAHeadingAndAnExplanation)
{
    for (int i = 0; i <= static_cast<int>(lastCause); ++i) {
        for (const auto model : {std::optional<Model>(), std::optional(Model::Photon)}) {
            const CauseText text = causeText(static_cast<Cause>(i), model);
            expectPlain(text.heading, std::to_string(i));
            expectPlain(text.explanation, std::to_string(i));
            EXPECT_FALSE(text.heading.endsWith(u'.')) << text.heading.toStdString();
            EXPECT_TRUE(text.explanation.endsWith(u'.')) << text.explanation.toStdString();
        }
    }
    EXPECT_EQ(causeText(Cause::Keys, Model::P1).heading, QStringLiteral("Your P1's cloud key is damaged"));
    EXPECT_EQ(causeText(Cause::Keys, {}).heading, QStringLiteral("Your device's cloud key is damaged"));
}

TEST(DiagnosisText, EveryCureAndEveryOperationIsInWords)
{
    for (int i = 0; i <= static_cast<int>(lastCure); ++i) {
        const auto cure = static_cast<Cure>(i);
        expectPlain(cureTitle(cure), cureInfo(cure).id);
        EXPECT_EQ(notBuiltTexts(cure).empty(), isBuilt(cure)) << cureInfo(cure).id;
        for (const QString& line : notBuiltTexts(cure))
            expectPlain(line, cureInfo(cure).id);
    }
    for (int i = 0; i <= static_cast<int>(lastOperation); ++i) {
        const auto operation = static_cast<Operation>(i);
        expectPlain(operationText(operation).title, operationInfo(operation).id);
        EXPECT_TRUE(operationText(operation).reason.endsWith(u'.')) << operationInfo(operation).id;
    }
}

TEST(DiagnosisText, EveryQuestionThatIsAskedHasWordsAndICanSayThatIDontKnow)
{
    for (const led::Pattern pattern : led::allPatterns()) {
        Evidence evidence;
        evidence.lamp = Fact{pattern, FactSource::Person, QDateTime()};
        while (const auto question = nextQuestion(evidence)) {
            const QuestionText text = questionText(*question);
            expectPlain(text.heading, factName(question->fact).toStdString());
            EXPECT_TRUE(text.heading.endsWith(u'?'));
            EXPECT_EQ(text.answers.size(), static_cast<std::size_t>(question->answers.size()) + 1);
            for (const AnswerText& answer : text.answers)
                expectPlain(answer.text, answer.value.toStdString());
            EXPECT_EQ(text.answers.back().value, QStringLiteral("unknown"));
            setNotKnown(evidence, question->fact);
        }
    }
}

} // namespace
