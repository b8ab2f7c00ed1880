// SPDX-License-Identifier: Apache-2.0
// The catalogue against the tables it was made from: ids, eras, SOS codes, and what tells twins apart.
#include "core/led/kind.h"
#include "core/led/sos.h"
#include "core/support/pattern_facts.h"
#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"

#include <gtest/gtest.h>

#include <set>

namespace rescue::led {

using std::chrono::milliseconds;
using namespace Qt::StringLiterals;

namespace {

constexpr Colour dark{};
constexpr Colour red{255, 0, 0};
constexpr Colour orange{255, 96, 0};
constexpr Colour magenta{255, 0, 255};

constexpr std::array allEras{Era::From0_4_0, Era::From0_4_4, Era::From0_4_5, Era::From0_4_6,
                             Era::From0_6_0, Era::From0_6_1, Era::From2_0};
constexpr std::array handshakeErrors{Pattern::CyanRedBurst, Pattern::CyanOrangeBurst,
                                     Pattern::CyanMagentaBurst};
constexpr std::array socketErrors{Pattern::CyanTwoOrange, Pattern::CyanThreeOrange};

/// The warm event of a cloud error within one period: how often the lamp lights up warm, in which colour, and
/// the time from its first light to its last.
struct Event {
    int flashes = 0;
    milliseconds length{0};
    std::set<int> greens; ///< tells red, orange and yellow apart
    Colour colour;
};

Event warmEvent(Pattern pattern, Era era)
{
    Event event;
    std::optional<milliseconds> first;
    bool lit = false;
    for (milliseconds at{0}; at < period(pattern, era); ++at) {
        const Colour colour = colourAt(pattern, at, era);
        const bool warm = colour.red > 0;
        if (warm && !lit)
            ++event.flashes;
        if (warm) {
            first = first.value_or(at);
            event.length = at + milliseconds{1} - *first;
            event.colour = colour;
        }
        lit = warm;
    }
    return event;
}

bool lookAlike(Pattern one, Pattern other)
{
    if (period(one) != period(other))
        return false;
    for (milliseconds at{0}; at < period(one); ++at) {
        if (colourAt(one, at) != colourAt(other, at))
            return false;
    }
    return true;
}

} // namespace

TEST(LampCatalogue, HasEveryPatternOfTheTableByItsId)
{
    const QStringList table{
        u"OFF"_s,     u"D7-DIM"_s,     u"W-SOLID"_s,     u"W-BREATHE"_s, u"W-BLINK"_s,   u"B-BLINK"_s,
        u"B-FAST"_s,  u"B-BREATHE"_s,  u"B-SOLID"_s,     u"G-BLINK"_s,   u"G-FAST"_s,    u"G-BREATHE"_s,
        u"G-SOLID"_s, u"G-BOOT"_s,     u"C-BLINK"_s,     u"C-FAST"_s,    u"C-BREATHE"_s, u"C-SOLID"_s,
        u"C+1-RED"_s, u"C+1-ORANGE"_s, u"C+1-MAGENTA"_s, u"C+2"_s,       u"C+3"_s,       u"M-BLINK-BTN"_s,
        u"M-OTA"_s,   u"M-FAST"_s,     u"M-BLINK"_s,     u"M-BREATHE"_s, u"M-SOLID"_s,   u"Y-BLINK"_s,
        u"Y-FAST"_s,  u"Y-SOLID"_s,    u"R-SOS"_s,       u"R-SOLID"_s,   u"R-BURST"_s,   u"O-BLINK"_s,
        u"RAINBOW"_s, u"GREY"_s,       u"BARS"_s,        u"T-RED"_s,     u"T-YG"_s,      u"CUSTOM"_s,
        u"LOOP-WG"_s, u"LOOP-GC"_s,    u"LOOP-GB"_s,     u"LOOP-M"_s,    u"W-BOOT"_s};
    for (const QString& id : table)
        EXPECT_TRUE(patternFromId(id)) << id.toStdString();
    EXPECT_EQ(table.size(), static_cast<qsizetype>(allPatterns().size())) << "and no others";
}

TEST(LampCatalogue, EveryPatternHasAMovementAndAHueThatAgreeWithItsColours)
{
    for (const Pattern p : allPatterns()) {
        std::set<std::tuple<int, int, int>> colours;
        bool goesOut = false;
        for (milliseconds at{0}; at < period(p); ++at) {
            const Colour c = colourAt(p, at);
            goesOut = goesOut || c == dark;
            if (c != dark)
                colours.insert({c.red > 0, c.green > 0, c.blue > 0});
        }
        const std::string id = patternId(p).toStdString();
        switch (movementOf(p)) {
        case Movement::Off:
            EXPECT_LE(stillColour(p).blue, 64) << id;
            break;
        case Movement::Steady:
            EXPECT_FALSE(goesOut) << id;
            EXPECT_EQ(colours.size(), 1U) << id;
            break;
        case Movement::Blinking:
            EXPECT_TRUE(goesOut || p == Pattern::Bars) << id;
            EXPECT_EQ(colours.size(), 1U) << id;
            break;
        case Movement::Breathing:
            EXPECT_EQ(colours.size(), 1U) << id;
            break;
        case Movement::Several:
            EXPECT_GT(colours.size(), 1U) << id;
            break;
        }
        EXPECT_EQ(hueOf(p) == Hue::None, p == Pattern::Off) << id;
    }
}

TEST(LampCatalogue, OnlyPatternsToldApartByTheirMomentLookAlike)
{
    const std::set<std::set<QString>> known{{u"G-FAST"_s, u"G-BOOT"_s}, {u"M-BLINK"_s, u"M-FAST"_s}};
    std::set<std::set<QString>> found;
    const auto all = allPatterns();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (lookAlike(all[i], all[j]))
                found.insert({patternId(all[i]), patternId(all[j])});
        }
    }
    EXPECT_EQ(found, known);
}

TEST(LampEra, IsKnownForEachVersion)
{
    const std::pair<const char*, Era> versions[]{
        {"0.4.0", Era::From0_4_0}, {"0.4.3", Era::From0_4_0}, {"0.4.4", Era::From0_4_4},
        {"0.4.5", Era::From0_4_5}, {"0.4.6", Era::From0_4_6}, {"0.5.5", Era::From0_4_6},
        {"0.6.0", Era::From0_6_0}, {"0.6.1", Era::From0_6_1}, {"1.5.4-rc.1", Era::From0_6_1},
        {"2.0.0", Era::From2_0},   {"6.2.0", Era::From2_0}};
    for (const auto& [version, era] : versions)
        EXPECT_EQ(eraOf(QVersionNumber::fromString(QString::fromLatin1(version))), era) << version;
    EXPECT_EQ(eraOf({}), newestEra) << "a version that is not known";
}

TEST(LampEra, BreathingTakesAHundredStepsEachWayUpTo0_6_0)
{
    for (const Pattern p : {Pattern::WhiteBreathe, Pattern::GreenBreathe, Pattern::CyanBreathe,
                            Pattern::MagentaBreathe, Pattern::BlueBreathe}) {
        for (const Era era : allEras)
            EXPECT_EQ(period(p, era).count(), era < Era::From0_6_1 ? 3960 : 4000);
        EXPECT_EQ(colourAt(p, milliseconds{0}, Era::From0_4_0), stillColour(p));
        EXPECT_EQ(colourAt(p, milliseconds{1980}, Era::From0_4_0), dark);
        EXPECT_EQ(colourAt(p, milliseconds{2000}, Era::From2_0), dark);
    }
}

TEST(LampEra, BlinksKeepTheirSpeedInAllEras)
{
    for (const Era era : allEras) {
        EXPECT_EQ(period(Pattern::GreenBlink, era).count(), 200);
        EXPECT_EQ(period(Pattern::CyanFast, era).count(), 100);
        EXPECT_EQ(period(Pattern::BlueBlink, era).count(), 500);
    }
}

TEST(LampEra, AHandshakeErrorIsATraceThenAFlickerThenACleanFlash)
{
    const struct {
        Era era;
        int flashes, length;
    } table[]{{Era::From0_4_0, 1, 50},  {Era::From0_4_4, 3, 250}, {Era::From0_4_5, 3, 250},
              {Era::From0_4_6, 3, 250}, {Era::From0_6_0, 3, 250}, {Era::From0_6_1, 1, 250},
              {Era::From2_0, 1, 250}};
    for (const auto& row : table) {
        for (const Pattern p : handshakeErrors) {
            const Event event = warmEvent(p, row.era);
            EXPECT_EQ(event.flashes, row.flashes) << static_cast<int>(row.era);
            EXPECT_EQ(event.length.count(), row.length) << static_cast<int>(row.era);
        }
    }
}

TEST(LampEra, AHandshakeErrorTellsItsCauseByItsColourUpTo1_5AndIsAlwaysRedFrom2_0On)
{
    for (const Era era : allEras) {
        const bool told = era != Era::From2_0;
        EXPECT_EQ(warmEvent(Pattern::CyanRedBurst, era).colour, red);
        EXPECT_EQ(warmEvent(Pattern::CyanOrangeBurst, era).colour, told ? orange : red);
        EXPECT_EQ(warmEvent(Pattern::CyanMagentaBurst, era).colour, told ? magenta : red);
    }
    EXPECT_EQ(colourAt(Pattern::CyanOrangeBurst, flashBegins(Pattern::CyanOrangeBurst)), orange)
        << "without an era it looks as it is called";
}

TEST(LampEra, SocketErrorsFlashSlowlyInTheErasThatShowThem)
{
    const struct {
        Era era;
        Colour colour;
        int cycle; ///< 0: no flash
    } table[]{{Era::From0_4_0, {}, 0},        {Era::From0_4_4, {}, 0}, {Era::From0_4_5, red, 1000},
              {Era::From0_4_6, orange, 1000}, {Era::From0_6_0, {}, 0}, {Era::From0_6_1, orange, 500},
              {Era::From2_0, orange, 500}};
    for (const auto& row : table) {
        for (const int flashes : {2, 3}) {
            const Pattern p = flashes == 2 ? Pattern::CyanTwoOrange : Pattern::CyanThreeOrange;
            const Event event = warmEvent(p, row.era);
            EXPECT_EQ(event.flashes, row.cycle == 0 ? 0 : flashes) << static_cast<int>(row.era);
            EXPECT_EQ(event.colour, row.colour) << static_cast<int>(row.era);
            if (row.cycle > 0)
                EXPECT_EQ(event.length.count(), flashes * row.cycle - row.cycle / 2);
            else
                EXPECT_EQ(flashBegins(p, row.era), milliseconds{0});
        }
    }
}

TEST(LampEra, AFlashLastsUntilPlainCyanIsBack)
{
    EXPECT_EQ(flashLength(Pattern::CyanRedBurst).count(), 250);
    EXPECT_EQ(flashLength(Pattern::CyanThreeOrange).count(), 1500);
    EXPECT_EQ(flashLength(Pattern::CyanTwoOrange, Era::From0_4_6).count(), 2000);
    EXPECT_EQ(flashLength(Pattern::CyanTwoOrange, Era::From0_6_0).count(), 0);
    EXPECT_EQ(flashLength(Pattern::RedSos).count(), 0);
}

TEST(LampEra, TheLengthOfTheWarmEventTellsKeysFromNetworkInEveryEra)
{
    for (const Era era : allEras) {
        for (const Pattern p : handshakeErrors)
            EXPECT_LE(warmEvent(p, era).length, milliseconds{300});
        for (const Pattern p : socketErrors) {
            const Event event = warmEvent(p, era);
            EXPECT_TRUE(event.flashes == 0 || event.length >= milliseconds{750});
        }
    }
}

TEST(Sos, TakesFourPointSixSecondsAndPointSixForEachFlashOfItsCode)
{
    for (int code = 1; code <= lastSosCode; ++code)
        EXPECT_EQ(sosLength(code).count(), 4600 + 600 * code);
}

TEST(Sos, FlashesItsCodeTwiceAndThenGoesOutForTheRestart)
{
    for (int code = 1; code <= lastSosCode; ++code) {
        int flashes = 0;
        bool lit = false;
        for (milliseconds at{0}; at < 3 * sosLength(code); ++at) {
            const Colour colour = sosColourAt(code, at);
            EXPECT_TRUE(colour == dark || colour == red);
            if (colour == red && !lit)
                ++flashes;
            lit = colour == red;
        }
        EXPECT_EQ(flashes, 2 * (9 + code));
    }
}

TEST(Sos, ShowsTheCodeAfterALongPauseWithLongFlashes)
{
    constexpr milliseconds code{3800}; // 850 + 1300 + 1650: the three letters and the pause after them
    EXPECT_EQ(sosColourAt(2, code - milliseconds{900}), dark);
    EXPECT_EQ(sosColourAt(2, code - milliseconds{1}), dark);
    EXPECT_EQ(sosColourAt(2, code), red);
    EXPECT_EQ(sosColourAt(2, code + milliseconds{299}), red);
    EXPECT_EQ(sosColourAt(2, code + milliseconds{300}), dark);
    EXPECT_EQ(sosColourAt(2, code + milliseconds{600}), red);
    EXPECT_EQ(sosColourAt(2, code + milliseconds{900}), dark);
    EXPECT_EQ(sosColourAt(1, milliseconds{-1}), dark);
}

TEST(LampCatalogue, EveryPatternHasWordsAndAMeaning)
{
    std::set<QString> words;
    for (const Pattern p : allPatterns()) {
        words.insert(patternText(p));
        EXPECT_TRUE(patternMeaning(p).endsWith(u'.')) << patternId(p).toStdString();
    }
    EXPECT_EQ(words.size(), allPatterns().size());
}

TEST(LampCatalogue, EveryPatternIsShownBySomeDevice)
{
    for (const Pattern p : allPatterns()) {
        EXPECT_FALSE(factsOf(p).models.empty()) << patternId(p).toStdString();
        EXPECT_FALSE(modelsText(factsOf(p).models).isEmpty()) << patternId(p).toStdString();
    }
}

TEST(LampCatalogue, EveryWayToBringAPatternAboutHasASentenceAndIsUsed)
{
    std::set<Trigger> used;
    for (const Pattern p : allPatterns())
        used.insert(factsOf(p).trigger);
    for (int i = 0; i <= static_cast<int>(lastTrigger); ++i) {
        const auto trigger = static_cast<Trigger>(i);
        EXPECT_TRUE(used.contains(trigger)) << i;
        EXPECT_EQ(triggerText(trigger).isEmpty(), trigger == Trigger::None) << i;
    }
}

TEST(LampCatalogue, NoCoreHasSafeModeAndOnlyACoreUpdatesItsRadio)
{
    EXPECT_FALSE(factsOf(Pattern::MagentaMenu).models.contains(Model::Core));
    EXPECT_FALSE(factsOf(Pattern::MagentaBreathe).models.contains(Model::Core));
    EXPECT_EQ(factsOf(Pattern::OrangeBlink).models, Models{Model::Core});
    EXPECT_EQ(modelsText(factsOf(Pattern::TrackerRed).models), u"Tracker"_s);
}

TEST(LampCatalogue, TellsSinceWhenAPatternExists)
{
    EXPECT_EQ(firstVersion(Pattern::WhiteBoot, Model::Photon), QVersionNumber(1, 2, 1));
    EXPECT_TRUE(firstVersion(Pattern::WhiteBoot, Model::Electron).isNull());
    EXPECT_EQ(firstVersion(Pattern::CyanThreeOrange, Model::P1), QVersionNumber(0, 4, 5));
    EXPECT_TRUE(versionsText(Pattern::CyanBreathe).isEmpty());
    EXPECT_EQ(versionsText(Pattern::MagentaBreathe), u"From Device OS 0.4.2 on."_s);
    EXPECT_TRUE(versionsText(Pattern::WhiteBoot).contains(u"P1"_s));
    EXPECT_EQ(versionsText(Pattern::CyanOrangeBurst), u"Up to Device OS 1.5."_s);
}

TEST(LampCatalogue, AModelThatMeansSomethingElseSaysSo)
{
    EXPECT_TRUE(patternMeaning(Pattern::BlueBlink, Model::Electron).contains(u"SIM"_s));
    EXPECT_FALSE(patternMeaning(Pattern::BlueBlink, Model::Photon).contains(u"SIM"_s));
    EXPECT_EQ(patternMeaning(Pattern::BlueBlink, Model::P1), patternMeaning(Pattern::BlueBlink));
    EXPECT_TRUE(patternMeaning(Pattern::CyanTwoOrange, Model::Core).contains(u"red"_s));
    for (const Pattern p : allPatterns()) {
        std::set<Model> named;
        for (const auto& [models, meaning] : otherMeanings(p)) {
            EXPECT_NE(meaning, patternMeaning(p)) << patternId(p).toStdString();
            EXPECT_FALSE(models.contains(Model::Photon)) << patternId(p).toStdString();
            for (const ModelInfo& info : allModels()) {
                const bool shows = factsOf(p).models.contains(info.model);
                EXPECT_TRUE(shows || !models.contains(info.model)) << patternId(p).toStdString();
                const bool once = !models.contains(info.model) || named.insert(info.model).second;
                EXPECT_TRUE(once) << patternId(p).toStdString();
            }
        }
    }
}

TEST(Sos, EveryCodeHasANameAndACause)
{
    std::set<QString> names;
    for (int code = 1; code <= lastSosCode; ++code) {
        names.insert(sosName(code));
        EXPECT_TRUE(sosCause(code).endsWith(u'.')) << code;
    }
    EXPECT_EQ(static_cast<int>(names.size()), lastSosCode);
    EXPECT_EQ(sosName(10), u"Assertion failure"_s);
}

} // namespace rescue::led
