// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/picker_offers.h"

#include <algorithm>
#include <utility>

namespace rescue::diagnosis {

namespace {

using led::Hue;
using led::Movement;
using led::Pattern;
using namespace Qt::StringLiterals;

/// Movement, colour, and two more.
constexpr int mostQuestions = 2;

const QString blink = QStringLiteral("blink");
const QString slow = QStringLiteral("slow");
const QString none = QStringLiteral("none");
const QString changed = QStringLiteral("changed");
const QString yes = QStringLiteral("yes");

/// How far the answers have led.
struct Trail {
    PickStep step = PickStep::Movement;
    std::optional<Movement> movement;
    std::optional<Hue> hue;
    bool backToGreen = false; ///< the flash is asked for because green and cyan take turns
    bool lookedAgain = false; ///< RESET was pressed, and the lamp is described once more
    bool watched = false;     ///< for a minute: the next "not sure" ends it
    int questions = 0;
    std::vector<FactId> toAsk; ///< in their order
    Picked picked;
};

PickChoice anyOf(const QString& id, std::span<const Pattern> lamps)
{
    return {id, {lamps.begin(), lamps.end()}};
}

std::vector<PickChoice> durationOffers(bool backToGreen)
{
    std::vector<PickChoice> offers{anyOf(blink, bursts()), anyOf(slow, slowFlashes())};
    if (backToGreen)
        offers.push_back({none, {Pattern::LoopGreenCyan}});
    return offers;
}

std::vector<PickChoice> watchOffers(bool lookedAgain)
{
    std::vector<PickChoice> offers{anyOf(blink, bursts()), anyOf(slow, slowFlashes()), {none, {}}};
    if (!lookedAgain)
        offers.push_back({changed, {}});
    return offers;
}

std::vector<PickChoice> offersOf(const Trail& trail, const PickerSetup& setup)
{
    switch (trail.step) {
    case PickStep::Movement:
        return movementOffers();
    case PickStep::Colour:
        return colourOffers(*trail.movement, setup);
    case PickStep::Rhythm:
        return oneEach(twinsOf(*trail.movement, *trail.hue, setup));
    case PickStep::SmallLamp:
        return valueOffers(FactId::UserLamp);
    case PickStep::Duration:
        return durationOffers(trail.backToGreen);
    case PickStep::Count:
        return oneEach(slowFlashes());
    case PickStep::Watch:
        return watchOffers(trail.lookedAgain);
    case PickStep::Fact:
        return valueOffers(trail.toAsk.front());
    case PickStep::Done:
        break;
    }
    return {};
}

void told(Trail& trail, FactId fact, const QString& value)
{
    std::erase_if(trail.picked.facts, [fact](const PickedFact& one) { return one.fact == fact; });
    trail.picked.facts.push_back({fact, value});
}

/// The next of the facts to ask for, or the end.
void askNext(Trail& trail)
{
    trail.step = trail.toAsk.empty() || trail.questions >= mostQuestions ? PickStep::Done : PickStep::Fact;
}

/// The pattern is known: what is there to ask about it?
void settle(Trail& trail, Pattern lamp, const PickerSetup& setup)
{
    trail.picked.lamp = lamp;
    trail.toAsk = factsToAsk(lamp, setup);
    askNext(trail);
}

void beginAgain(Trail& trail)
{
    trail.step = PickStep::Movement;
    trail.movement.reset();
    trail.hue.reset();
    trail.backToGreen = false;
    trail.lookedAgain = true;
    trail.questions = 0;
}

void chooseMovement(Trail& trail, const QString& id)
{
    trail.movement = movementOf(id);
    trail.step = trail.movement == Movement::Off ? PickStep::SmallLamp : PickStep::Colour;
}

void chooseColour(Trail& trail, Pattern lamp, const PickerSetup& setup)
{
    trail.hue = led::hueOf(lamp);
    if (trail.movement == Movement::Several) {
        trail.backToGreen = lamp == Pattern::LoopGreenCyan;
        if (trail.backToGreen || lamp == bursts().front())
            trail.step = PickStep::Duration;
        else
            settle(trail, lamp, setup);
        return;
    }
    // A rare flash hides between blinks of cyan: it decides more than their speed does.
    if (trail.movement == Movement::Blinking && trail.hue == Hue::Cyan && !trail.watched)
        trail.step = PickStep::Watch;
    else if (twinsOf(*trail.movement, *trail.hue, setup).size() > 1)
        trail.step = PickStep::Rhythm;
    else
        settle(trail, lamp, setup);
}

void chooseSmallLamp(Trail& trail, const QString& id, const PickerSetup& setup)
{
    told(trail, FactId::UserLamp, id);
    settle(trail, id == u"dim"_s ? Pattern::UserLampDim : Pattern::Off, setup);
}

/// One flash, or flashes too fast to count, are a failed handshake, whatever their number.
void chooseDuration(Trail& trail, const QString& id, const PickerSetup& setup)
{
    if (trail.backToGreen)
        told(trail, FactId::BackToGreen, yes);
    if (id == slow) {
        trail.step = PickStep::Count;
        return;
    }
    told(trail, FactId::Flash, id);
    settle(trail, id == none ? Pattern::LoopGreenCyan : bursts().front(), setup);
}

void chooseCount(Trail& trail, Pattern lamp, const PickerSetup& setup)
{
    told(trail, FactId::Flash, lamp == Pattern::CyanTwoOrange ? u"two-slow"_s : u"three-slow"_s);
    settle(trail, lamp, setup);
}

void chooseWatched(Trail& trail, const QString& id, const PickerSetup& setup)
{
    told(trail, FactId::ResetPressed, yes);
    if (id == changed)
        return beginAgain(trail);
    trail.watched = true;
    if (id != stoppedEarly)
        told(trail, FactId::WatchedFromReset, yes);
    if (id == blink || id == slow)
        return chooseDuration(trail, id, setup);
    if (id == none)
        told(trail, FactId::Flash, none);
    if (trail.movement != Movement::Blinking || trail.hue != Hue::Cyan)
        return beginAgain(trail);
    trail.step = PickStep::Rhythm;
}

/// About the lamp: look again, with the flashes brought back by RESET. Who has looked gets what is nearest,
/// or is not asked on.
void beNotSure(Trail& trail, const PickerSetup& setup)
{
    if (trail.step == PickStep::Watch) {
        trail.watched = true;
        return beginAgain(trail);
    }
    if (!trail.watched) {
        trail.step = PickStep::Watch;
        trail.questions = 0;
        return;
    }
    switch (trail.step) {
    case PickStep::Rhythm:
        return settle(trail, twinsOf(*trail.movement, *trail.hue, setup).front(), setup);
    case PickStep::SmallLamp:
        return settle(trail, Pattern::Off, setup);
    case PickStep::Duration: // who cannot say "slow" has seen something quick
        return settle(trail, bursts().front(), setup);
    case PickStep::Count: // both say that the network is in the way
        return settle(trail, slowFlashes().front(), setup);
    default:
        trail.step = PickStep::Done;
    }
}

void answerFact(Trail& trail, const QString& id)
{
    told(trail, trail.toAsk.front(), id == notSure ? QString() : id);
    trail.toAsk.erase(trail.toAsk.begin());
    askNext(trail);
}

/// False: that was not offered.
bool follow(Trail& trail, const QString& id, const PickerSetup& setup)
{
    const auto offers = offersOf(trail, setup);
    const auto choice = std::ranges::find(offers, id, &PickChoice::id);
    const bool offered =
        choice != offers.end() || id == notSure || (id == stoppedEarly && trail.step == PickStep::Watch);
    if (trail.step == PickStep::Done || !offered)
        return false;
    if (trail.step != PickStep::Movement && trail.step != PickStep::Colour)
        ++trail.questions;
    if (trail.step == PickStep::Fact)
        answerFact(trail, id);
    else if (id == notSure)
        beNotSure(trail, setup);
    else if (trail.step == PickStep::Movement)
        chooseMovement(trail, id);
    else if (trail.step == PickStep::SmallLamp)
        chooseSmallLamp(trail, id, setup);
    else if (trail.step == PickStep::Duration)
        chooseDuration(trail, id, setup);
    else if (trail.step == PickStep::Watch)
        chooseWatched(trail, id, setup);
    else if (trail.step == PickStep::Count)
        chooseCount(trail, choice->lamps.front(), setup);
    else if (trail.step == PickStep::Colour)
        chooseColour(trail, choice->lamps.front(), setup);
    else
        settle(trail, choice->lamps.front(), setup);
    return true;
}

Trail trailOf(const QStringList& answers, const PickerSetup& setup)
{
    Trail trail;
    for (const QString& id : answers) {
        if (!follow(trail, id, setup))
            break;
    }
    return trail;
}

} // namespace

PickView pickerAt(const QStringList& answers, const PickerSetup& setup)
{
    const Trail trail = trailOf(answers, setup);
    PickView view;
    view.step = trail.step;
    view.offers = offersOf(trail, setup);
    view.lookedAgain = trail.lookedAgain;
    if (trail.step == PickStep::Fact)
        view.fact = trail.toAsk.front();
    return view;
}

Picked pickedBy(const QStringList& answers, const PickerSetup& setup)
{
    return trailOf(answers, setup).picked;
}

void tell(Evidence& evidence, const Picked& picked, const QDateTime& at)
{
    if (picked.lamp)
        setFact(evidence, FactId::Lamp, led::patternId(*picked.lamp), FactSource::Person, at);
    else
        setNotKnown(evidence, FactId::Lamp);
    for (const PickedFact& one : picked.facts) {
        if (one.value.isEmpty())
            setNotKnown(evidence, one.fact);
        else
            setFact(evidence, one.fact, one.value, FactSource::Person, at);
    }
}

} // namespace rescue::diagnosis
