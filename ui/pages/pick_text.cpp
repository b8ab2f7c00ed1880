// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pick_text.h"

#include "core/led/kind.h"
#include "core/support/diagnosis_text.h"
#include "core/support/step_text.h"

#include <QCoreApplication>

namespace rescue::ui {

using diagnosis::FactId;
using diagnosis::PickChoice;
using diagnosis::PickStep;
using diagnosis::PickView;
using diagnosis::TapRhythm;
using led::Hue;
using led::Movement;
using led::Pattern;

namespace {

struct PickText {
    Q_DECLARE_TR_FUNCTIONS(PickText)
};

PickWords movementWords(Movement movement)
{
    switch (movement) {
    case Movement::Off:
        return {PickText::tr("Dark"), PickText::tr("not lit at all")};
    case Movement::Steady:
        return {PickText::tr("Steady"), PickText::tr("lit, and nothing changes")};
    case Movement::Blinking:
        return {PickText::tr("Blinking"), PickText::tr("on and off, without fading")};
    case Movement::Breathing:
        return {PickText::tr("Breathing"), PickText::tr("fades slowly in and out")};
    case Movement::Several:
        return {PickText::tr("More than one colour"), PickText::tr("or a short flash of another colour")};
    }
    return {};
}

/// With a second word for the colour: names of colours differ from person to person.
PickWords hueWords(Hue hue)
{
    switch (hue) {
    case Hue::None:
    case Hue::Many:
        return {PickText::tr("Another colour"), {}};
    case Hue::Red:
        return {PickText::tr("Red"), PickText::tr("like a brake light")};
    case Hue::Orange:
        return {PickText::tr("Orange"), PickText::tr("between red and yellow")};
    case Hue::Yellow:
        return {PickText::tr("Yellow"), PickText::tr("like a lemon")};
    case Hue::Green:
        return {PickText::tr("Green"), PickText::tr("like fresh grass")};
    case Hue::Cyan:
        return {PickText::tr("Cyan"), PickText::tr("light blue, nearly green")};
    case Hue::Blue:
        return {PickText::tr("Blue"), PickText::tr("dark, deep blue")};
    case Hue::Magenta:
        return {PickText::tr("Magenta"), PickText::tr("pink, violet")};
    case Hue::White:
        return {PickText::tr("White"), PickText::tr("all colours at once")};
    case Hue::Grey:
        return {PickText::tr("Grey"), PickText::tr("very dim white")};
    }
    return {};
}

PickWords flashWords(const QString& id)
{
    if (id == u"blink")
        return {PickText::tr("Over in a blink"),
                PickText::tr("one flash or a few quick flickers, a quarter of a second in all")};
    if (id == u"slow")
        return {PickText::tr("Slow enough to count"),
                PickText::tr("two or three flashes, a second or more in all")};
    if (id == u"none")
        return {PickText::tr("No flash"), PickText::tr("only one colour at a time")};
    return {PickText::tr("It changed"), PickText::tr("describe the lamp again as it is now")};
}

PickWords colourWords(const PickChoice& choice)
{
    const Pattern lamp = choice.lamps.front();
    if (led::movementOf(lamp) != Movement::Several)
        return hueWords(led::hueOf(lamp));
    if (choice.lamps.size() > 1)
        return {PickText::tr("Cyan with a warm flash"), PickText::tr("red, orange or yellow, now and then")};
    return {patternText(lamp), rhythmText(lamp)};
}

/// Lit and dark in turn for the same time, in one colour: how often in a second? 0: anything else.
int evenBlinks(Pattern pattern)
{
    using std::chrono::milliseconds;
    const milliseconds period = led::period(pattern);
    if (led::movementOf(pattern) != Movement::Blinking || period > milliseconds(600))
        return 0;
    return static_cast<int>(milliseconds(1000) / period);
}

QuestionText textOf(FactId fact)
{
    return questionText({fact, diagnosis::Effort::Told, diagnosis::valueNames(fact)});
}

PickQuestion factQuestion(FactId fact)
{
    const QuestionText text = textOf(fact);
    // One tile is chosen here, of several events the one that comes nearest.
    return {text.heading, fact == FactId::Before ? PickText::tr("Choose what comes nearest.") : text.help};
}

QString factAnswer(FactId fact, const QString& value)
{
    for (const AnswerText& answer : textOf(fact).answers) {
        if (answer.value == value)
            return answer.text;
    }
    return {};
}

} // namespace

QString rhythmText(Pattern pattern)
{
    switch (led::movementOf(pattern)) {
    case Movement::Off:
        return PickText::tr("not lit at all");
    case Movement::Steady:
        return PickText::tr("lit, and nothing changes");
    case Movement::Breathing: {
        const auto seconds = static_cast<int>((led::period(pattern) + std::chrono::milliseconds(500)) /
                                              std::chrono::milliseconds(1000));
        return PickText::tr("fades in and out, %n s from bright to bright", nullptr, seconds);
    }
    case Movement::Blinking:
    case Movement::Several:
        break;
    }
    switch (pattern) {
    case Pattern::CyanRedBurst:
    case Pattern::CyanOrangeBurst:
    case Pattern::CyanMagentaBurst:
        return PickText::tr("the flash is over in a quarter of a second");
    case Pattern::CyanTwoOrange:
        return PickText::tr("two flashes, each as long as the dark between them");
    case Pattern::CyanThreeOrange:
        return PickText::tr("three flashes, each as long as the dark between them");
    case Pattern::MagentaOta:
        return PickText::tr("flickers without rhythm");
    case Pattern::RedSos:
        return PickText::tr("again and again, with a pause between");
    case Pattern::RedBurst:
    case Pattern::BlueFast:
        return PickText::tr("races for a second or two, ten times a second");
    case Pattern::Rainbow:
        return PickText::tr("another colour ten times a second");
    case Pattern::Bars:
        return PickText::tr("dim, with up to five short bright flashes");
    case Pattern::LoopWhiteGreen:
    case Pattern::LoopGreenCyan:
    case Pattern::LoopGreenBlue:
    case Pattern::LoopMagenta:
        return PickText::tr("the same round again and again");
    case Pattern::TrackerYellowGreen:
        return PickText::tr("fades in and out, or stays lit");
    case Pattern::Custom:
        return PickText::tr("none of the others fits");
    default:
        break;
    }
    const int blinks = evenBlinks(pattern);
    return blinks > 0 ? PickText::tr("lit half the time, %n times a second", nullptr, blinks)
                      : PickText::tr("on and off in a rhythm of its own");
}

PickQuestion pickQuestion(const PickView& view)
{
    switch (view.step) {
    case PickStep::Rhythm:
        return {PickText::tr("Which rhythm comes nearest?"),
                PickText::tr("One colour at different speeds, each shown at its true speed. The strip below "
                             "each shows three seconds.")};
    case PickStep::SmallLamp:
        return factQuestion(FactId::UserLamp);
    case PickStep::Duration:
        return {PickText::tr("How long does the flash last?"),
                PickText::tr("Red, orange or yellow, once or more often: only the time counts.")};
    case PickStep::Count:
        return {PickText::tr("How many slow flashes are there?"),
                PickText::tr("Count them between two stretches of cyan.")};
    case PickStep::Fact:
        return factQuestion(*view.fact);
    case PickStep::Movement:
    case PickStep::Colour:
    case PickStep::Watch:
    case PickStep::Done:
        break;
    }
    return {};
}

PickWords pickWords(const PickView& view, const PickChoice& choice)
{
    switch (view.step) {
    case PickStep::Movement:
        return movementWords(led::movementOf(choice.lamps.front()));
    case PickStep::Colour:
        return colourWords(choice);
    case PickStep::Rhythm:
    case PickStep::Count:
        return {patternText(choice.lamps.front()), rhythmText(choice.lamps.front())};
    case PickStep::Duration:
    case PickStep::Watch:
        return flashWords(choice.id);
    case PickStep::SmallLamp:
        return {factAnswer(FactId::UserLamp, choice.id), {}};
    case PickStep::Fact:
        return {factAnswer(*view.fact, choice.id), {}};
    case PickStep::Done:
        break;
    }
    return {};
}

PickWords notSureWords(const PickView& view)
{
    if (view.step == PickStep::Fact)
        return {textOf(*view.fact).answers.back().text, {}};
    if (view.step == PickStep::Watch || view.step == PickStep::SmallLamp)
        return {PickText::tr("Not sure"), {}};
    return {PickText::tr("Not sure"), view.lookedAgain
                                          ? PickText::tr("the program goes by what it can measure")
                                          : PickText::tr("watch it for a minute, with help")};
}

QString tapText(const diagnosis::Tapping& tapping)
{
    switch (tapping.rhythm) {
    case TapRhythm::TooFew:
        return PickText::tr("Look at the lamp, not here, and tap along for a while.");
    case TapRhythm::TooFast:
        return PickText::tr("It is too fast to follow by hand: five times a second, or faster.");
    case TapRhythm::NormalBlink:
        return PickText::tr("Your taps fit blinking five times a second best.");
    case TapRhythm::SlowBlink:
        return PickText::tr("Your taps fit blinking twice a second best.");
    case TapRhythm::Breathing:
        return PickText::tr("Your taps fit breathing best.");
    case TapRhythm::TwoFlashes:
        return PickText::tr("Your taps fit two slow flashes best.");
    case TapRhythm::ThreeFlashes:
        return PickText::tr("Your taps fit three slow flashes best.");
    case TapRhythm::Irregular:
        return PickText::tr("Your taps fit no rhythm that a lamp of this kind has.");
    }
    return {};
}

} // namespace rescue::ui
