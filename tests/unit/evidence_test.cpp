// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/evidence.h"
#include "tests/unit/failure_of.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, Qt::UTC);

std::vector<FactId> allFacts()
{
    std::vector<FactId> all;
    for (std::size_t i = 0; i < factCount; ++i)
        all.push_back(static_cast<FactId>(i));
    return all;
}

TEST(Evidence, EveryFactIsFoundByItsOwnName)
{
    for (const FactId id : allFacts())
        EXPECT_EQ(factFromName(factName(id)), id) << factName(id).toStdString();
    EXPECT_FALSE(factFromName(QStringLiteral("weather")));
    EXPECT_FALSE(factFromName(QString()));
}

TEST(Evidence, EveryValueOfEveryFactReadsBackUnderItsName)
{
    for (const FactId id : allFacts()) {
        EXPECT_GE(valueNames(id).size(), 2) << factName(id).toStdString();
        for (const QString& value : valueNames(id)) {
            Evidence evidence;
            EXPECT_TRUE(setFact(evidence, id, value, FactSource::Usb, now));
            EXPECT_EQ(valueName(evidence, id), value);
            EXPECT_EQ(sourceOf(evidence, id), FactSource::Usb);
        }
    }
}

TEST(Evidence, AFactSetByItsNameIsInItsOwnFieldAndNowhereElse)
{
    for (const FactId id : allFacts()) {
        Evidence evidence;
        setFact(evidence, id, valueNames(id).constLast(), FactSource::Person, now);
        for (const FactId other : allFacts())
            EXPECT_EQ(isKnown(evidence, other), other == id) << factName(other).toStdString();
        forget(evidence, id);
        EXPECT_FALSE(isKnown(evidence, id));
    }
}

TEST(Evidence, NotKnownIsRememberedAndIsNotTheSameAsNotAsked)
{
    Evidence evidence;
    EXPECT_FALSE(isAnswered(evidence, FactId::Others));
    ASSERT_TRUE(setFact(evidence, FactId::Others, QStringLiteral("unknown"), FactSource::Person, now));
    EXPECT_TRUE(isAnswered(evidence, FactId::Others));
    EXPECT_FALSE(isKnown(evidence, FactId::Others));
    evidence.others = Fact{Others::Fine, FactSource::Account, now};
    EXPECT_TRUE(isKnown(evidence, FactId::Others));
    setNotKnown(evidence, FactId::Others);
    EXPECT_FALSE(evidence.others);
    ASSERT_TRUE(setFact(evidence, FactId::Others, QStringLiteral("same"), FactSource::Person, now));
    EXPECT_FALSE(evidence.notKnown.contains(FactId::Others));
}

TEST(Evidence, SeveralThingsMayHaveHappenedBefore)
{
    Evidence evidence;
    addTypedFact(evidence, QStringLiteral("event=power"), now);
    addTypedFact(evidence, QStringLiteral("event=tool,storage"), now);
    EXPECT_EQ(evidence.before->value, (Happenings{Happened::Power, Happened::RepairTool, Happened::Storage}));
    EXPECT_EQ(valueName(evidence, FactId::Before), QStringLiteral("power,storage,tool"));
    addTypedFact(evidence, QStringLiteral("event=nothing"), now);
    EXPECT_TRUE(evidence.before->value.none());
}

TEST(Evidence, TheRulesSeeTheValuesAlone)
{
    Evidence evidence;
    addTypedFact(evidence, QStringLiteral("firmware=1.5.4-rc.1"), now);
    addTypedFact(evidence, QStringLiteral("lamp=C+1"), now);
    addTypedFact(evidence, QStringLiteral("phone-online=no"), now);
    addTypedFact(evidence, QStringLiteral("sos=10"), now);
    const Facts facts = factsOf(evidence);
    EXPECT_EQ(facts.firmware, (Release{1, 5, 4}));
    EXPECT_EQ(facts.lamp, led::Pattern::CyanRedBurst);
    EXPECT_EQ(facts.phoneOnline, false);
    EXPECT_EQ(facts.sosCode, 10);
    EXPECT_FALSE(facts.model);
}

TEST(Evidence, WhatIsNoFactIsRefusedWithWhatWouldBeOne)
{
    struct Row {
        const char* typed;
        const char* says;
    };
    constexpr Row rows[] = {
        {"", "was-online"},
        {"=", "was-online"},
        {"others", "was-online"},
        {"weather=fine", "was-online"},
        {"Others=fine", "was-online"},
        {"others=", "only-one"},
        {"others=FINE", "only-one"},
        {"others=fine ", "only-one"},
        {"others=fine=same", "only-one"},
        {"event=power,", "storage"},
        {"event=power,war", "storage"},
        {"event=power,nothing", "storage"},
        {"lamp=C+4", "C+3"},
        {"firmware=new", "1.5.2"},
        {"firmware=1.5x", "1.5.2"},
        {"sos=-1", "10"},
        {"sos=1.5", "10"},
        {"sos=99999999999999999999", "10"},
        {"phone-online=maybe", "yes"},
    };
    for (const Row& row : rows) {
        Evidence evidence;
        const auto failure =
            test::failureOf([&] { addTypedFact(evidence, QString::fromLatin1(row.typed), now); });
        ASSERT_TRUE(failure) << row.typed;
        EXPECT_EQ(failure->code(), FailureCode::BadUsage);
        EXPECT_TRUE(failure->arguments().value(0).contains(QString::fromLatin1(row.says))) << row.typed;
        for (const FactId id : allFacts())
            EXPECT_FALSE(isAnswered(evidence, id)) << row.typed;
    }
}

} // namespace
