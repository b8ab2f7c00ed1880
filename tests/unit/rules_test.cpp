// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rule_examples.h"
#include "core/diagnosis/rules.h"

#include <gtest/gtest.h>

#include <QSet>

#include <random>

using namespace rescue;
using namespace rescue::diagnosis;

namespace {

QString idOf(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

Evidence randomEvidence(std::mt19937& random)
{
    Evidence evidence;
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto id = static_cast<FactId>(i);
        if (random() % 3 != 0 && id != FactId::Lamp)
            continue;
        const QStringList values = valueNames(id) + QStringList{QStringLiteral("unknown")};
        setFact(evidence, id,
                values.at(static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))),
                FactSource::Person, {});
    }
    // Limits hide what else is known.
    if (random() % 8 != 0) {
        evidence.minutesSpent.reset();
        evidence.cyclesWithoutChange.reset();
        evidence.changedAfterPlan.reset();
    }
    return evidence;
}

/// Making a worn key area anew puts the keys back as they were.
bool keepsKeys(Cure cure)
{
    return !touchesKeys(cure) || cure == Cure::RebuildKeyArea;
}

std::string describe(const Evidence& evidence)
{
    QStringList words;
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto id = static_cast<FactId>(i);
        if (isKnown(evidence, id))
            words << factName(id) + u'=' + valueName(evidence, id);
    }
    return words.join(u' ').toStdString();
}

TEST(Rules, EveryExampleReachesItsRuleAndOneChangedFactHandsOverToTheNeighbour)
{
    for (const tables::Example& example : tables::examples) {
        EXPECT_EQ(tables::ruleFor(example.facts).id, example.rule);
        EXPECT_EQ(tables::ruleFor(tables::changed(example)).id, example.neighbour) << example.rule;
        EXPECT_NE(example.rule, example.neighbour);
    }
}

TEST(Rules, EveryRuleHasAnExampleAndAnIdOfItsOwn)
{
    QSet<QString> proved;
    for (const tables::Example& example : tables::examples)
        proved.insert(idOf(example.rule));
    QSet<QString> seen;
    for (const QString& id : ruleIds()) {
        EXPECT_TRUE(proved.contains(id)) << id.toStdString();
        EXPECT_FALSE(seen.contains(id)) << id.toStdString();
        seen.insert(id);
    }
    EXPECT_EQ(seen.size(), proved.size()) << "an example of no rule";
    EXPECT_EQ(ruleIds().constLast(), QStringLiteral("R75"));
}

TEST(Rules, AllNumbersOfTheTableAreThere)
{
    const QStringList ids = ruleIds();
    for (int number = 0; number <= 75; ++number) {
        const QString id = QStringLiteral("R%1").arg(number, 2, 10, QLatin1Char('0'));
        EXPECT_TRUE(ids.contains(id)) << id.toStdString();
    }
}

TEST(Rules, EveryPatternAloneLeadsSomewhereBetterThanUnknown)
{
    for (const led::Pattern pattern : led::allPatterns()) {
        Evidence evidence;
        evidence.lamp = Fact{pattern, FactSource::Person, {}};
        const Diagnosis diagnosis = diagnose(evidence);
        EXPECT_NE(diagnosis.cause, Cause::Unknown) << led::patternId(pattern).toStdString();
    }
}

TEST(Rules, AnyEvidenceHasOneAnswerAndAlwaysTheSame)
{
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        const Evidence evidence = randomEvidence(random);
        const Diagnosis once = diagnose(evidence);
        const Diagnosis twice = diagnose(evidence);
        EXPECT_EQ(once.rule, twice.rule) << describe(evidence);
        EXPECT_EQ(once.because, twice.because);
        EXPECT_EQ(once.afterwards, twice.afterwards);
    }
}

TEST(Rules, SourceAndTimeOfAFactChangeNothing)
{
    std::mt19937 random(11);
    for (int i = 0; i < 300; ++i) {
        const Evidence evidence = randomEvidence(random);
        Evidence measured;
        for (std::size_t f = 0; f < factCount; ++f) {
            const auto id = static_cast<FactId>(f);
            if (isKnown(evidence, id))
                setFact(measured, id, valueName(evidence, id), FactSource::KeyArea,
                        QDateTime::currentDateTimeUtc());
        }
        EXPECT_EQ(diagnose(evidence).rule, diagnose(measured).rule) << describe(evidence);
    }
}

TEST(Rules, InAnOutageNothingIsWrittenThatNeedsTheCloud)
{
    std::mt19937 random(3);
    for (int i = 0; i < 5000; ++i) {
        Evidence evidence = randomEvidence(random);
        evidence.cloudState = Fact{CloudState::Outage, FactSource::Network, {}};
        const Diagnosis diagnosis = diagnose(evidence);
        EXPECT_TRUE(keepsKeys(diagnosis.cure)) << diagnosis.rule.toStdString() << ": " << describe(evidence);
        EXPECT_NE(diagnosis.cure, Cure::Claim) << describe(evidence);
        if (tables::failingCyan.has(tables::shown(factsOf(evidence))) && !evidence.cyclesWithoutChange) {
            EXPECT_FALSE(writes(diagnosis.cure))
                << diagnosis.rule.toStdString() << ": " << describe(evidence);
        }
    }
}

TEST(Rules, ADeviceOfAnotherCloudKeepsItsKeysUnlessItsOwnerSaysSo)
{
    std::mt19937 random(5);
    for (int i = 0; i < 5000; ++i) {
        Evidence evidence = randomEvidence(random);
        evidence.serverAddress = Fact{Slot::OtherCloud, FactSource::KeyArea, {}};
        if (evidence.otherCloudIsMine && evidence.otherCloudIsMine->value)
            evidence.otherCloudIsMine.reset();
        const Diagnosis diagnosis = diagnose(evidence);
        EXPECT_TRUE(keepsKeys(diagnosis.cure)) << diagnosis.rule.toStdString() << ": " << describe(evidence);
    }
}

TEST(Rules, AProductsCustomerIsNeverToldToRegisterAKey)
{
    std::mt19937 random(9);
    for (int i = 0; i < 5000; ++i) {
        Evidence evidence = randomEvidence(random);
        evidence.account = Fact{Account::ProductCustomer, FactSource::Account, {}};
        const Diagnosis diagnosis = diagnose(evidence);
        for (const Operation operation : cureInfo(diagnosis.cure).operations)
            EXPECT_NE(operation, Operation::RegisterKey)
                << diagnosis.rule.toStdString() << ": " << describe(evidence);
    }
}

TEST(Rules, WhatIsMeasuredWinsOverTheLampsStory)
{
    for (const char* lamp :
         {"C+1", "C-BLINK", "C-FAST", "C+2", "C+3", "G-BLINK", "G-FAST", "B-BLINK", "W-BREATHE", "LOOP-GC"}) {
        for (const char* fact : {"device-key=damaged", "server-key=damaged", "server-address=damaged"}) {
            Evidence evidence;
            addTypedFact(evidence, QStringLiteral("lamp=") + QString::fromLatin1(lamp), {});
            addTypedFact(evidence, QString::fromLatin1(fact), {});
            EXPECT_EQ(diagnose(evidence).cure, Cure::Keys) << lamp << fact;
            addTypedFact(evidence, QStringLiteral("modules=damaged"), {});
            EXPECT_EQ(diagnose(evidence).cure, Cure::Sys) << lamp << fact;
        }
    }
}

TEST(Rules, TheFactsThatLedThereAreThoseWithoutWhichItWouldBeDifferent)
{
    Evidence evidence;
    for (const char* fact : {"lamp=C+1", "hotspot=works", "power=battery", "firmware=1.5.2"})
        addTypedFact(evidence, QString::fromLatin1(fact), {});
    EXPECT_EQ(diagnose(evidence).because, (std::vector{FactId::Lamp, FactId::Hotspot}));
}

TEST(Rules, AnObstacleNamesWhatFollowsOnceItIsGone)
{
    Evidence evidence;
    for (const char* fact : {"lamp=C+1", "usb=none"})
        addTypedFact(evidence, QString::fromLatin1(fact), {});
    EXPECT_EQ(diagnose(evidence).cure, Cure::Usb);
    EXPECT_EQ(diagnose(evidence).afterwards, Cure::Keys);
    // What needs no cable is not kept waiting for one.
    evidence.lamp = Fact{led::Pattern::GreenBlink, FactSource::Person, {}};
    EXPECT_EQ(diagnose(evidence).cure, Cure::Wifi);
}

TEST(Rules, AFlashCountsByItsSpeedWhateverTheLampWasCalled)
{
    struct Row {
        const char* lamp;
        const char* flash;
        Cure cure;
    };
    constexpr Row rows[] = {
        {"C-BLINK", "blink", Cure::Keys},
        {"C-FAST", "many", Cure::Keys},
        {"C+3", "blink", Cure::Keys},
        {"C+1", "two-slow", Cure::Net},
        {"C+1", "three-slow", Cure::RouterPort},
        {"C+1", "none", Cure::Keys}, // it was seen once, and fades with time
        {"LOOP-GC", "blink", Cure::Keys},
    };
    for (const Row& row : rows) {
        Evidence evidence;
        addTypedFact(evidence, QStringLiteral("lamp=") + QString::fromLatin1(row.lamp), {});
        addTypedFact(evidence, QStringLiteral("flash=") + QString::fromLatin1(row.flash), {});
        EXPECT_EQ(diagnose(evidence).cure, row.cure) << row.lamp << " " << row.flash;
    }
}

} // namespace
