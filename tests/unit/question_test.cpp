// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/question.h"

#include <gtest/gtest.h>

#include <random>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

Evidence knowing(std::initializer_list<const char*> facts)
{
    Evidence evidence;
    for (const char* fact : facts)
        addTypedFact(evidence, QString::fromLatin1(fact), {});
    return evidence;
}

TEST(NextQuestion, TheLampComesFirst)
{
    EXPECT_EQ(nextQuestion({})->fact, FactId::Lamp);
    EXPECT_EQ(nextQuestion(knowing({"usb=normal", "model=photon"}))->fact, FactId::Lamp);
}

TEST(NextQuestion, ADeviceInDfuModeNeedsNobodyToDescribeItsLamp)
{
    EXPECT_EQ(nextQuestion(knowing({"usb=dfu"}))->fact, FactId::ButtonHeld);
}

TEST(NextQuestion, WhatIsMeasuredIsNotAsked)
{
    const Evidence evidence = knowing({"lamp=C-BREATHE", "account=owner", "connects-slowly=no"});
    EXPECT_FALSE(nextQuestion(evidence));
    EXPECT_EQ(nextQuestion(knowing({"lamp=C-BREATHE"}))->fact, FactId::Account);
}

TEST(NextQuestion, IDontKnowIsAnAnswerAndIsNotAskedAgain)
{
    Evidence evidence = knowing({"lamp=C-BREATHE"});
    setNotKnown(evidence, FactId::Account);
    const auto next = nextQuestion(evidence);
    EXPECT_TRUE(!next || next->fact != FactId::Account);
}

TEST(NextQuestion, WhatWouldChangeNothingIsNotAsked)
{
    EXPECT_FALSE(nextQuestion(knowing({"lamp=W-BREATHE", "modules=damaged"})));
    EXPECT_FALSE(nextQuestion(knowing({"lamp=G-BLINK", "minutes=61"})));
    EXPECT_FALSE(nextQuestion(knowing({"lamp=R-BURST"})));
}

TEST(NextQuestion, QuietCyanEndsWithAMinuteFromReset)
{
    Evidence evidence = knowing({"lamp=C-BLINK"});
    std::vector<FactId> asked;
    while (const auto question = nextQuestion(evidence)) {
        asked.push_back(question->fact);
        if (question->fact == FactId::Flash)
            break;
        setNotKnown(evidence, question->fact);
    }
    ASSERT_FALSE(asked.empty());
    EXPECT_EQ(asked.back(), FactId::Flash);
    EXPECT_LE(asked.size(), 5);
}

TEST(NextQuestion, AnyLampAndAnyAnswersComeToAnEndAfterAFew)
{
    std::mt19937 random(1);
    std::size_t most = 0;
    for (const led::Pattern pattern : led::allPatterns()) {
        for (int i = 0; i < 60; ++i) {
            Evidence evidence;
            evidence.lamp = Fact{pattern, FactSource::Person, {}};
            std::size_t asked = 0;
            while (const auto question = nextQuestion(evidence)) {
                ASSERT_FALSE(isAnswered(evidence, question->fact));
                const QStringList answers = question->answers + QStringList{QStringLiteral("unknown")};
                const auto chosen = static_cast<qsizetype>(random() % static_cast<unsigned>(answers.size()));
                ASSERT_TRUE(setFact(evidence, question->fact, answers.at(chosen), FactSource::Person, {}));
                ++asked;
            }
            most = std::max(most, asked);
            EXPECT_LE(asked, 7) << led::patternId(pattern).toStdString();
        }
    }
    EXPECT_GE(most, 2);
}

TEST(NextQuestion, EveryAnswerOfferedIsOneTheFactCanTake)
{
    for (const led::Pattern pattern : led::allPatterns()) {
        Evidence evidence;
        evidence.lamp = Fact{pattern, FactSource::Person, {}};
        while (const auto question = nextQuestion(evidence)) {
            for (const QString& answer : question->answers) {
                Evidence then = evidence;
                EXPECT_TRUE(setFact(then, question->fact, answer, FactSource::Person, {}))
                    << answer.toStdString();
            }
            setNotKnown(evidence, question->fact);
        }
    }
}

} // namespace
