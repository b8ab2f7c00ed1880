// SPDX-License-Identifier: Apache-2.0
#include "core/support/fact_text.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;

TEST(FactText, EveryValueOfEveryFactHasASentence)
{
    std::set<QString> sentences;
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto id = static_cast<FactId>(i);
        for (const QString& value : valueNames(id)) {
            Evidence evidence;
            ASSERT_TRUE(setFact(evidence, id, value, FactSource::Person, QDateTime::currentDateTimeUtc()));
            const QString sentence = factSentence(evidence, id);
            EXPECT_TRUE(sentence.endsWith(u'.')) << factName(id).toStdString() << '=' << value.toStdString();
            sentences.insert(sentence);
        }
    }
    EXPECT_GT(sentences.size(), 100U);
}

TEST(FactText, WhatIsNotKnownHasNone)
{
    for (std::size_t i = 0; i < factCount; ++i)
        EXPECT_TRUE(factSentence({}, static_cast<FactId>(i)).isEmpty());
}

TEST(FactText, SeveralEventsAreAllTold)
{
    Evidence evidence;
    evidence.before =
        Fact{Happenings{Happened::Power, Happened::RepairTool}, FactSource::Person, QDateTime()};
    const QString sentence = factSentence(evidence, FactId::Before);
    EXPECT_TRUE(sentence.contains(QStringLiteral("power cut")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("tool ran")));
}

TEST(FactText, EverySourceIsNamed)
{
    std::set<QString> names;
    for (int i = 0; i <= static_cast<int>(FactSource::Network); ++i)
        names.insert(factSourceText(static_cast<FactSource>(i)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(FactSource::Network) + 1);
    EXPECT_FALSE(names.contains(QString()));
}
