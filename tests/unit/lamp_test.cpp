// SPDX-License-Identifier: Apache-2.0
#include "core/led/lamp.h"

#include <gtest/gtest.h>

#include <set>

using namespace rescue::led;
using std::chrono::milliseconds;

namespace {

constexpr Colour dark{};
constexpr Colour cyan{0, 255, 255};
constexpr Colour orange{255, 96, 0};

bool isWarm(Colour colour)
{
    return colour.red > 0;
}

/// The lengths of the warm flashes within one period.
std::vector<int> warmFlashes(Pattern pattern)
{
    std::vector<int> lengths;
    bool lit = false;
    for (milliseconds at{0}; at < period(pattern); ++at) {
        const bool warm = isWarm(colourAt(pattern, at));
        if (warm && !lit)
            lengths.push_back(0);
        if (warm)
            ++lengths.back();
        lit = warm;
    }
    return lengths;
}

} // namespace

TEST(Lamp, EveryPatternIsListedOnceInOrderAndHasAnIdThatLeadsBack)
{
    std::set<QString> ids;
    int index = 0;
    for (const Pattern p : allPatterns()) {
        EXPECT_EQ(static_cast<int>(p), index++);
        EXPECT_EQ(patternFromId(patternId(p)), p);
        EXPECT_GE(period(p), milliseconds{1});
        ids.insert(patternId(p));
    }
    EXPECT_EQ(index - 1, static_cast<int>(lastPattern));
    EXPECT_EQ(static_cast<int>(ids.size()), index);
    EXPECT_FALSE(patternFromId(QStringLiteral("C-BREATH")));
    EXPECT_FALSE(patternFromId({}));
}

TEST(Lamp, EveryPatternRepeatsAfterItsPeriodAndStartsAtZeroForNegativeTimes)
{
    for (const Pattern p : allPatterns()) {
        for (milliseconds at{0}; at < period(p); at += milliseconds{7})
            ASSERT_EQ(colourAt(p, at), colourAt(p, at + period(p))) << qPrintable(patternId(p));
        EXPECT_EQ(colourAt(p, milliseconds{-5}), colourAt(p, milliseconds{0}));
    }
}

TEST(Lamp, BlinksStartLitAndAreLitForHalfTheirPeriod)
{
    const struct {
        Pattern pattern;
        int period;
    } table[] = {{Pattern::CyanBlink, 200},   {Pattern::CyanFast, 100},     {Pattern::GreenBlink, 200},
                 {Pattern::GreenFast, 100},   {Pattern::BlueBlink, 500},    {Pattern::YellowBlink, 200},
                 {Pattern::MagentaMenu, 200}, {Pattern::MagentaBlink, 100}, {Pattern::MagentaFast, 100},
                 {Pattern::BlueFast, 100},    {Pattern::YellowFast, 100},   {Pattern::WhiteBoot, 100},
                 {Pattern::GreenBoot, 100},   {Pattern::WhiteBlink, 200},   {Pattern::OrangeBlink, 500}};
    for (const auto& row : table) {
        EXPECT_EQ(period(row.pattern), milliseconds{row.period});
        EXPECT_NE(colourAt(row.pattern, milliseconds{0}), dark);
        EXPECT_NE(colourAt(row.pattern, milliseconds{row.period / 2 - 1}), dark);
        EXPECT_EQ(colourAt(row.pattern, milliseconds{row.period / 2}), dark);
        EXPECT_EQ(colourAt(row.pattern, milliseconds{row.period - 1}), dark);
    }
}

TEST(Lamp, BreathingIsATriangleOfFourSecondsThatStartsBright)
{
    EXPECT_EQ(period(Pattern::CyanBreathe), milliseconds{4000});
    EXPECT_EQ(colourAt(Pattern::CyanBreathe, milliseconds{0}), cyan);
    EXPECT_EQ(colourAt(Pattern::CyanBreathe, milliseconds{1000}), (Colour{0, 127, 127}));
    EXPECT_EQ(colourAt(Pattern::CyanBreathe, milliseconds{2000}), dark);
    EXPECT_EQ(colourAt(Pattern::CyanBreathe, milliseconds{3000}), (Colour{0, 127, 127}));
}

TEST(Lamp, AHandshakeErrorIsOneCleanFlashOfAQuarterSecond)
{
    EXPECT_EQ(warmFlashes(Pattern::CyanRedBurst), (std::vector<int>{250}));
    EXPECT_EQ(warmFlashes(Pattern::CyanOrangeBurst), (std::vector<int>{250}));
    EXPECT_EQ(warmFlashes(Pattern::CyanMagentaBurst), (std::vector<int>{250}));
    EXPECT_EQ(colourAt(Pattern::CyanOrangeBurst, flashBegins(Pattern::CyanOrangeBurst)), orange);
    EXPECT_EQ(colourAt(Pattern::CyanRedBurst, milliseconds{0}), cyan) << "the attempt comes first";
}

TEST(Lamp, SocketErrorsAreTwoOrThreeSeparateFlashes)
{
    EXPECT_EQ(warmFlashes(Pattern::CyanTwoOrange), (std::vector<int>{250, 250}));
    EXPECT_EQ(warmFlashes(Pattern::CyanThreeOrange), (std::vector<int>{250, 250, 250}));
}

TEST(Lamp, FlashBeginsWhereTheFirstWarmFlashIs)
{
    for (const Pattern p : {Pattern::CyanRedBurst, Pattern::CyanOrangeBurst, Pattern::CyanMagentaBurst,
                            Pattern::CyanTwoOrange, Pattern::CyanThreeOrange}) {
        EXPECT_TRUE(isWarm(colourAt(p, flashBegins(p))));
        EXPECT_FALSE(isWarm(colourAt(p, flashBegins(p) - milliseconds{1})));
    }
    EXPECT_EQ(flashBegins(Pattern::CyanBlink), milliseconds{0});
}

TEST(Lamp, SosIsThreeShortThreeLongThreeShortAndACode)
{
    EXPECT_EQ(warmFlashes(Pattern::RedSos),
              (std::vector<int>{150, 150, 150, 300, 300, 300, 150, 150, 150, 300}));
}

TEST(Lamp, StandsStillInTheColourItIsLitInLongest)
{
    EXPECT_EQ(stillColour(Pattern::CyanBreathe), cyan);
    EXPECT_EQ(stillColour(Pattern::CyanBlink), cyan);
    EXPECT_EQ(stillColour(Pattern::CyanThreeOrange), cyan);
    EXPECT_EQ(stillColour(Pattern::RedSos), (Colour{255, 0, 0}));
    for (const Pattern p : allPatterns())
        EXPECT_EQ(stillColour(p) == dark, p == Pattern::Off) << qPrintable(patternId(p));
}
