// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/picker.h"
#include "core/led/kind.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace rescue::diagnosis {

using led::Pattern;
using namespace Qt::StringLiterals;

namespace {

/// Every way through the picker, with what it leads to. `mayBeUnsure`: "not sure" is an answer too.
void walk(const QStringList& answers, const PickerSetup& setup, bool mayBeUnsure,
          const std::function<void(const QStringList&, const PickView&)>& visit)
{
    const PickView view = pickerAt(answers, setup);
    visit(answers, view);
    for (const PickChoice& offer : view.offers)
        walk(answers + QStringList{offer.id}, setup, mayBeUnsure, visit);
    if (mayBeUnsure && view.step != PickStep::Done)
        walk(answers + QStringList{notSure}, setup, mayBeUnsure, visit);
}

void walk(const std::function<void(const QStringList&, const PickView&)>& visit)
{
    walk({}, {}, false, visit);
}

/// Nobody could tell them apart by looking.
bool sameLook(Pattern one, Pattern other)
{
    if (led::period(one) != led::period(other))
        return false;
    for (std::chrono::milliseconds at{0}; at < led::period(one); at += std::chrono::milliseconds(5)) {
        if (led::colourAt(one, at) != led::colourAt(other, at))
            return false;
    }
    return true;
}

QStringList idsOf(const PickView& view)
{
    QStringList ids;
    for (const PickChoice& offer : view.offers)
        ids << offer.id;
    return ids;
}

QString valueOf(const Picked& picked, FactId fact)
{
    const auto found = std::ranges::find(picked.facts, fact, &PickedFact::fact);
    return found != picked.facts.end() ? found->value : u"not told"_s;
}

bool told(const Picked& picked, FactId fact)
{
    return std::ranges::find(picked.facts, fact, &PickedFact::fact) != picked.facts.end();
}

} // namespace

TEST(Picker, AsksForTheMovementFirst)
{
    const PickView first = pickerAt({});
    EXPECT_EQ(first.step, PickStep::Movement);
    EXPECT_EQ(idsOf(first),
              (QStringList{u"blinking"_s, u"breathing"_s, u"several"_s, u"steady"_s, u"off"_s}));
    for (const PickChoice& offer : first.offers)
        EXPECT_EQ(led::hueOf(offer.lamps.front()), offer.id == u"off"_s ? led::Hue::None : led::Hue::Cyan)
            << "only the movement tells them apart: " << offer.id.toStdString();
}

TEST(Picker, OffersBlinkingAndBreathingSideBySide)
{
    const QStringList ids = idsOf(pickerAt({}));
    EXPECT_EQ(std::abs(ids.indexOf(u"blinking"_s) - ids.indexOf(u"breathing"_s)), 1);
}

TEST(Picker, OffersOnlyTheColoursThatTheMovementHas)
{
    const PickView breathing = pickerAt({u"breathing"_s});
    EXPECT_EQ(breathing.step, PickStep::Colour);
    for (const PickChoice& offer : breathing.offers)
        EXPECT_EQ(led::movementOf(offer.lamps.front()), led::Movement::Breathing);
    EXPECT_FALSE(idsOf(breathing).contains(u"Y-BLINK"_s)) << "nothing breathes yellow";
    EXPECT_TRUE(idsOf(pickerAt({u"blinking"_s})).contains(u"Y-BLINK"_s));
}

TEST(Picker, OffersEachColourOnce)
{
    for (const QString& movement : {u"blinking"_s, u"breathing"_s, u"steady"_s}) {
        std::set<led::Hue> hues;
        const PickView view = pickerAt({movement});
        for (const PickChoice& offer : view.offers)
            EXPECT_TRUE(hues.insert(led::hueOf(offer.lamps.front())).second) << offer.id.toStdString();
    }
}

TEST(Picker, OffersOnlyWhatTheLampOfThatModelDoes)
{
    EXPECT_TRUE(idsOf(pickerAt({u"blinking"_s})).contains(u"O-BLINK"_s));
    EXPECT_TRUE(idsOf(pickerAt({u"blinking"_s}, {Model::Core, {}})).contains(u"O-BLINK"_s));
    EXPECT_FALSE(idsOf(pickerAt({u"blinking"_s}, {Model::Photon, {}})).contains(u"O-BLINK"_s));
    EXPECT_FALSE(idsOf(pickerAt({u"breathing"_s}, {Model::Photon, {}})).contains(u"T-RED"_s));
}

TEST(Picker, ReachesEveryPatternThatAPersonCanSee)
{
    std::set<Pattern> reached;
    walk([&](const QStringList& answers, const PickView& view) {
        if (view.step == PickStep::Done) {
            if (const auto lamp = pickedBy(answers).lamp)
                reached.insert(*lamp);
        }
        // One failed handshake has three colours, which no eye tells apart.
        for (const PickChoice& offer : view.offers) {
            if (offer.id == u"blink")
                reached.insert(offer.lamps.begin(), offer.lamps.end());
        }
    });
    for (const Pattern pattern : led::allPatterns())
        EXPECT_TRUE(std::ranges::any_of(reached, [&](Pattern one) { return sameLook(one, pattern); }))
            << led::patternId(pattern).toStdString();
}

TEST(Picker, EndsAfterAtMostFourChoices)
{
    walk([](const QStringList& answers, const PickView& view) {
        // A lamp that changed is described anew.
        const auto anew = answers.lastIndexOf(u"changed"_s) + 1;
        if (view.step == PickStep::Done) {
            EXPECT_LE(answers.size() - anew, 4) << answers.join(u' ').toStdString();
        }
    });
}

TEST(Picker, OffersAnswersUntilItEndsAndEndsOnEveryWayWithNotSureInIt)
{
    walk({}, {}, true, [](const QStringList& answers, const PickView& view) {
        EXPECT_EQ(view.offers.empty(), view.step == PickStep::Done) << answers.join(u' ').toStdString();
        EXPECT_EQ(view.fact.has_value(), view.step == PickStep::Fact);
        // Not sure, it changed, not sure once more, no flash, and what is then described.
        EXPECT_LE(answers.size(), 14) << answers.join(u' ').toStdString();
    });
}

TEST(Picker, OffersNoAnswerTwice)
{
    walk([](const QStringList& answers, const PickView& view) {
        const QStringList ids = idsOf(view);
        EXPECT_EQ(std::set<QString>(ids.begin(), ids.end()).size(), view.offers.size())
            << answers.join(u' ').toStdString();
    });
}

TEST(Picker, LeadsWhoeverIsNotSureOfTheLampToAMinuteOfWatching)
{
    walk([](const QStringList& answers, const PickView& view) {
        const bool aboutTheLamp =
            view.step != PickStep::Fact && view.step != PickStep::Watch && view.step != PickStep::Done;
        const bool looked =
            answers.contains(u"none"_s) || answers.contains(u"blink"_s) || answers.contains(u"slow"_s);
        if (aboutTheLamp && !looked) {
            EXPECT_EQ(pickerAt(answers + QStringList{notSure}).step, PickStep::Watch)
                << answers.join(u' ').toStdString();
        }
    });
}

TEST(Picker, EndsForWhoeverIsNeverSure)
{
    QStringList answers;
    while (pickerAt(answers).step != PickStep::Done) {
        answers << notSure;
        ASSERT_LE(answers.size(), 4);
    }
    EXPECT_EQ(pickedBy(answers).lamp, std::nullopt);
}

TEST(Picker, GoesBackByTakingAnAnswerOff)
{
    walk([](const QStringList& answers, const PickView& view) {
        for (const PickChoice& offer : view.offers) {
            QStringList there = answers + QStringList{offer.id};
            there.removeLast();
            EXPECT_EQ(pickerAt(there).offers, view.offers);
        }
    });
}

TEST(Picker, StopsAtAnAnswerThatIsNotOffered)
{
    EXPECT_EQ(pickerAt({u"blinking"_s, u"purple"_s, u"yes"_s}).step, PickStep::Colour);
    EXPECT_EQ(pickerAt({u"stopped"_s}).step, PickStep::Movement);
}

TEST(Picker, TellsAWarmFlashByItsDurationNotByItsCount)
{
    const QStringList flash{u"several"_s, u"C+1-RED"_s};
    EXPECT_EQ(pickerAt(flash).step, PickStep::Duration);
    EXPECT_EQ(idsOf(pickerAt(flash)), (QStringList{u"blink"_s, u"slow"_s}));
    const Picked quick = pickedBy(flash + QStringList{u"blink"_s});
    EXPECT_EQ(quick.lamp, Pattern::CyanRedBurst);
    EXPECT_EQ(valueOf(quick, FactId::Flash), u"blink"_s);
}

TEST(Picker, CountsFlashesOnlyWhenTheyAreSlow)
{
    walk([](const QStringList& answers, const PickView& view) {
        if (view.step == PickStep::Count) {
            EXPECT_EQ(answers.last(), u"slow"_s);
        }
    });
    const QStringList three{u"several"_s, u"C+1-RED"_s, u"slow"_s, u"C+3"_s};
    EXPECT_EQ(pickedBy(three).lamp, Pattern::CyanThreeOrange);
    EXPECT_EQ(valueOf(pickedBy(three), FactId::Flash), u"three-slow"_s);
}

TEST(Picker, ShowsAllColoursOfAFlashAtOnce)
{
    for (const PickChoice& offer : pickerAt({u"several"_s, u"C+1-RED"_s}).offers)
        EXPECT_GE(offer.lamps.size(), 2U) << offer.id.toStdString();
}

TEST(Picker, LetsNobodyCallCyanFlashlessWithoutAMinuteFromReset)
{
    const QStringList cyan{u"blinking"_s, u"C-BLINK"_s};
    EXPECT_EQ(pickerAt(cyan).step, PickStep::Watch);
    const Picked watched = pickedBy(cyan + QStringList{u"none"_s, u"C-FAST"_s});
    EXPECT_EQ(watched.lamp, Pattern::CyanFast);
    EXPECT_EQ(valueOf(watched, FactId::Flash), u"none"_s);
    EXPECT_EQ(valueOf(watched, FactId::WatchedFromReset), u"yes"_s);
    EXPECT_EQ(valueOf(watched, FactId::ResetPressed), u"yes"_s);
}

TEST(Picker, TakesLessThanAMinuteForNoProof)
{
    const Picked picked = pickedBy({u"blinking"_s, u"C-BLINK"_s, stoppedEarly, u"C-BLINK"_s});
    EXPECT_EQ(picked.lamp, Pattern::CyanBlink);
    EXPECT_FALSE(told(picked, FactId::WatchedFromReset));
    EXPECT_FALSE(told(picked, FactId::Flash));
}

TEST(Picker, DescribesALampAnewThatChangedAfterReset)
{
    const QStringList changed{u"steady"_s, notSure, u"changed"_s};
    const PickView view = pickerAt(changed);
    EXPECT_EQ(view.step, PickStep::Movement);
    EXPECT_TRUE(view.lookedAgain);
    EXPECT_EQ(pickedBy(changed + QStringList{u"breathing"_s, u"C-BREATHE"_s}).lamp, Pattern::CyanBreathe);
}

TEST(Picker, ShowsTwinsOfOneColourWithTheBreathingOne)
{
    const PickView green = pickerAt({u"blinking"_s, u"G-BLINK"_s});
    EXPECT_EQ(green.step, PickStep::Rhythm);
    const QStringList ids = idsOf(green);
    EXPECT_TRUE(ids.contains(u"G-BLINK"_s));
    EXPECT_TRUE(ids.contains(u"G-FAST"_s));
    EXPECT_TRUE(ids.contains(u"G-BREATHE"_s));
    EXPECT_FALSE(ids.contains(u"G-BOOT"_s)) << "it looks like G-FAST";
}

TEST(Picker, ShowsNoTwoTilesThatLookAlike)
{
    walk([](const QStringList& answers, const PickView& view) {
        for (const PickChoice& one : view.offers) {
            for (const PickChoice& other : view.offers) {
                if (&one < &other && one.lamps.size() == 1 && other.lamps.size() == 1) {
                    EXPECT_FALSE(sameLook(one.lamps.front(), other.lamps.front()))
                        << answers.join(u' ').toStdString() << ": " << one.id.toStdString() << ", "
                        << other.id.toStdString();
                }
            }
        }
    });
}

TEST(Picker, AsksForTheSmallLampWhenTheBigOneIsDark)
{
    EXPECT_EQ(pickerAt({u"off"_s}).step, PickStep::SmallLamp);
    EXPECT_EQ(pickedBy({u"off"_s, u"dim"_s}).lamp, Pattern::UserLampDim);
    EXPECT_EQ(pickedBy({u"off"_s, u"off"_s, u"no"_s}).lamp, Pattern::Off);
    EXPECT_EQ(valueOf(pickedBy({u"off"_s, u"off"_s, u"no"_s}), FactId::ColourWithButton), u"no"_s);
}

TEST(Picker, TellsThatFlashesBelongToGreenAndCyanInTurn)
{
    const Picked picked = pickedBy({u"several"_s, u"LOOP-GC"_s, u"blink"_s});
    EXPECT_EQ(picked.lamp, Pattern::CyanRedBurst);
    EXPECT_EQ(valueOf(picked, FactId::BackToGreen), u"yes"_s);
    EXPECT_EQ(pickedBy({u"several"_s, u"LOOP-GC"_s, u"none"_s}).lamp, Pattern::LoopGreenCyan);
}

TEST(Picker, DoesNotAskForWhatIsKnown)
{
    const QStringList white{u"blinking"_s, u"W-BLINK"_s, u"W-BLINK"_s};
    EXPECT_EQ(pickerAt(white).fact, FactId::Lasting);
    EXPECT_EQ(pickerAt(white, {{}, {FactId::Lasting}}).step, PickStep::Done);
}

TEST(Picker, RemembersThatSomebodyDoesNotKnow)
{
    const Picked picked = pickedBy({u"breathing"_s, u"M-BREATHE"_s, notSure});
    EXPECT_EQ(valueOf(picked, FactId::ChoseSafeMode), QString());
    Evidence evidence;
    tell(evidence, picked, QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(isAnswered(evidence, FactId::ChoseSafeMode));
    EXPECT_FALSE(isKnown(evidence, FactId::ChoseSafeMode));
}

TEST(Picker, TellsOnlyFactsThatEvidenceTakes)
{
    const QDateTime at = QDateTime::currentDateTimeUtc();
    walk([&](const QStringList& answers, const PickView& view) {
        if (view.step != PickStep::Done)
            return;
        const Picked picked = pickedBy(answers);
        Evidence evidence;
        tell(evidence, picked, at);
        EXPECT_EQ(evidence.lamp.has_value(), picked.lamp.has_value());
        for (const PickedFact& one : picked.facts) {
            EXPECT_EQ(valueName(evidence, one.fact), one.value) << answers.join(u' ').toStdString();
            EXPECT_EQ(sourceOf(evidence, one.fact), FactSource::Person);
        }
    });
}

TEST(Picker, TakesTapsAsASecondOpinion)
{
    const PickView movement = pickerAt({});
    EXPECT_EQ(idsOf(movement).at(static_cast<qsizetype>(*tapped(movement, TapRhythm::Breathing))),
              u"breathing"_s);
    EXPECT_EQ(idsOf(movement).at(static_cast<qsizetype>(*tapped(movement, TapRhythm::SlowBlink))),
              u"blinking"_s);
    EXPECT_EQ(idsOf(movement).at(static_cast<qsizetype>(*tapped(movement, TapRhythm::TwoFlashes))),
              u"several"_s);
    EXPECT_EQ(tapped(movement, TapRhythm::Irregular), std::nullopt);
    const PickView green = pickerAt({u"blinking"_s, u"G-BLINK"_s});
    EXPECT_EQ(idsOf(green).at(static_cast<qsizetype>(*tapped(green, TapRhythm::NormalBlink))), u"G-BLINK"_s);
    EXPECT_EQ(tapped(green, TapRhythm::TooFast), std::nullopt) << "five and ten times a second both are";
    const PickView blue = pickerAt({u"blinking"_s, u"B-BLINK"_s});
    EXPECT_EQ(idsOf(blue).at(static_cast<qsizetype>(*tapped(blue, TapRhythm::SlowBlink))), u"B-BLINK"_s);
}

} // namespace rescue::diagnosis
