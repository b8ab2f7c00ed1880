// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/question.h"

#include "core/diagnosis/rules.h"

namespace rescue::diagnosis {

namespace {

using led::Pattern;
using tables::Lamps;

/// What can be asked, for which lamps it makes sense, and what of it to offer (nothing: all). The order is
/// the one in which support asks.
struct Askable {
    FactId fact;
    Effort effort;
    Lamps lamps;
    Few<const char*, 4> answers{};
};

constexpr Lamps solid{Pattern::GreenSolid, Pattern::CyanSolid, Pattern::BlueSolid, Pattern::YellowSolid,
                      Pattern::RedSolid};
constexpr Lamps joining{Pattern::GreenBlink, Pattern::GreenFast};
constexpr Lamps perhapsNormal{Pattern::Off, Pattern::GreenBreathe, Pattern::WhiteBreathe,
                              Pattern::BlueBreathe, Pattern::Custom};
constexpr Lamps storyMatters{Pattern::CyanBlink,       Pattern::CyanFast,         Pattern::CyanRedBurst,
                             Pattern::CyanOrangeBurst, Pattern::CyanMagentaBurst, Pattern::CyanThreeOrange,
                             Pattern::LoopGreenCyan,   Pattern::GreenBlink,       Pattern::GreenFast,
                             Pattern::GreenBreathe,    Pattern::BlueBlink,        Pattern::WhiteBreathe,
                             Pattern::RedSos};
constexpr Lamps modelMatters{Pattern::UserLampDim,   Pattern::CyanTwoOrange, Pattern::CyanThreeOrange,
                             Pattern::LoopGreenCyan, Pattern::GreenBlink,    Pattern::GreenFast,
                             Pattern::BlueBlink,     Pattern::BlueBreathe,   Pattern::WhiteBlink,
                             Pattern::MagentaSolid,  Pattern::CyanBlink,     Pattern::CyanFast};

constexpr Askable askables[] = {
    {FactId::Lamp, Effort::Told, {}},
    {FactId::Model, Effort::Told, modelMatters},
    {FactId::UserLamp, Effort::Told, {Pattern::Off}},
    {FactId::ButtonHeld, Effort::Told, {Pattern::YellowBlink, Pattern::BlueBlink}},
    {FactId::ChoseSafeMode, Effort::Told, {Pattern::MagentaBreathe}},
    {FactId::Lasting,
     Effort::Told,
     {Pattern::MagentaOta, Pattern::MagentaFast, Pattern::MagentaBlink, Pattern::MagentaSolid,
      Pattern::WhiteBlink}},
    {FactId::NormalForProduct, Effort::Told, perhapsNormal},
    {FactId::WasOnline,
     Effort::Told,
     {Pattern::CyanThreeOrange, Pattern::BlueBlink, Pattern::LoopGreenCyan, Pattern::CyanBlink,
      Pattern::CyanFast}},
    {FactId::Before, Effort::Told, storyMatters},
    {FactId::Others,
     Effort::Told,
     {Pattern::CyanBlink, Pattern::CyanFast, Pattern::CyanRedBurst, Pattern::CyanOrangeBurst,
      Pattern::CyanMagentaBurst, Pattern::CyanTwoOrange, Pattern::CyanThreeOrange, Pattern::LoopGreenCyan,
      Pattern::GreenBlink, Pattern::GreenFast}},
    {FactId::PhoneOnline, Effort::Told, {Pattern::CyanTwoOrange, Pattern::CyanBlink, Pattern::CyanFast}},
    {FactId::WifiEntered, Effort::Told, {Pattern::BlueBlink}},
    {FactId::Router, Effort::Told, {Pattern::GreenBlink}},
    {FactId::Antenna, Effort::Told, joining},
    {FactId::Account,
     Effort::Told,
     {Pattern::CyanBreathe, Pattern::MagentaBreathe, Pattern::CyanRedBurst, Pattern::CyanOrangeBurst,
      Pattern::CyanMagentaBurst},
     {"owner", "customer", "not-mine", "offline-in-mine"}},
    {FactId::ConnectsSlowly, Effort::Told, {Pattern::CyanBreathe}},
    {FactId::OtherCloudIsMine, Effort::Told, {}},
    {FactId::MovesAfterReset, Effort::Tried, solid},
    {FactId::Flash, Effort::Tried, {Pattern::CyanBlink, Pattern::CyanFast, Pattern::LoopGreenCyan}},
    {FactId::SafeMode,
     Effort::Tried,
     {Pattern::RedSos, Pattern::Custom, Pattern::GreenBreathe, Pattern::BlueBreathe, Pattern::GreenSolid,
      Pattern::CyanSolid}},
    {FactId::ColourWithButton, Effort::Tried, {Pattern::Off, Pattern::UserLampDim}},
    {FactId::Hotspot,
     Effort::Tried,
     {Pattern::CyanFast, Pattern::CyanRedBurst, Pattern::CyanOrangeBurst, Pattern::CyanMagentaBurst}},
};

/// Photon, P1 and Duo choose between a built-in antenna and the socket by themselves.
bool hasOnlyASocket(const Facts& facts)
{
    return tables::cellular(facts) || tables::is(facts.model, Model::Core) ||
           tables::is(facts.model, Model::Argon);
}

bool makesSense(const Askable& askable, const Facts& facts)
{
    if (askable.fact == FactId::Lamp)
        return !tables::shown(facts);
    if (askable.fact == FactId::Antenna && !hasOnlyASocket(facts))
        return false;
    if (askable.fact == FactId::Router && tables::cellular(facts))
        return false;
    // Another Wi-Fi is work: only where it is the very thing to do next.
    if (askable.fact == FactId::Hotspot && tables::ruleFor(facts).cure != Cure::Hotspot)
        return false;
    return askable.lamps.fits(tables::shown(facts));
}

QStringList answersOf(const Askable& askable)
{
    QStringList answers;
    for (const char* answer : askable.answers)
        answers << QString::fromLatin1(answer);
    return answers.empty() ? valueNames(askable.fact) : answers;
}

/// How many other cures its answers would lead to.
std::size_t worth(const Evidence& evidence, const Askable& askable)
{
    const Cure now = tables::ruleFor(factsOf(evidence)).cure;
    std::set<Cure> others;
    for (const QString& answer : answersOf(askable)) {
        Evidence then = evidence;
        setFact(then, askable.fact, answer, FactSource::Person, {});
        const Cure cure = tables::ruleFor(factsOf(then)).cure;
        if (cure != now)
            others.insert(cure);
    }
    return others.size();
}

} // namespace

std::optional<Question> nextQuestion(const Evidence& evidence)
{
    const Facts facts = factsOf(evidence);
    const Askable* best = nullptr;
    std::size_t most = 0;
    for (const Askable& askable : askables) {
        if (isAnswered(evidence, askable.fact) || !makesSense(askable, facts))
            continue;
        if (best != nullptr && askable.effort > best->effort)
            break; // the table has them in this order
        const std::size_t worthNow = worth(evidence, askable);
        if (worthNow > most) {
            best = &askable;
            most = worthNow;
        }
        if (askable.fact == FactId::Lamp && worthNow > 0)
            break; // everything else hangs on it
    }
    if (best == nullptr)
        return std::nullopt;
    const bool picked = best->fact == FactId::Lamp;
    return Question{best->fact, best->effort, picked ? QStringList() : answersOf(*best)};
}

} // namespace rescue::diagnosis
