// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rhythm.h"

#include <gtest/gtest.h>

#include <ostream>
#include <random>
#include <vector>

namespace rescue::diagnosis {

namespace {

using Taps = std::vector<Milliseconds>;

/// So long after the last tap nothing more comes.
constexpr Milliseconds quiet{3'000};

/// A person who taps at these times, each tap up to `jitter` too early or too late.
Taps jittered(const Taps& exact, int jitter, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> off(-jitter, jitter);
    Taps taps;
    for (const Milliseconds at : exact)
        taps.push_back(at + Milliseconds(off(random)));
    return taps;
}

Taps each(int period, int count)
{
    Taps taps;
    for (int i = 0; i < count; ++i)
        taps.emplace_back(1'000 + i * period);
    return taps;
}

/// Series of flashes: `count` of them, `apart` from one to the next, each series `rest` after the last flash.
Taps flashes(int count, int apart, int rest, int times)
{
    Taps taps;
    int at = 1'000;
    for (int series = 0; series < times; ++series) {
        for (int flash = 0; flash < count; ++flash)
            taps.emplace_back(at + flash * apart);
        at += (count - 1) * apart + rest;
    }
    return taps;
}

TapRhythm judged(const Taps& taps, Milliseconds after = quiet)
{
    return judgeTaps(taps, taps.back() + after).rhythm;
}

struct Case {
    const char* what;
    Taps exact;
    int jitter;
    TapRhythm rhythm;
};

void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.what;
}

class Jittered : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(Jittered, TapsAreKnownWhateverTheirJitter)
{
    for (unsigned seed = 0; seed < 200; ++seed)
        EXPECT_EQ(judged(jittered(GetParam().exact, GetParam().jitter, seed)), GetParam().rhythm)
            << "seed " << seed;
}

INSTANTIATE_TEST_SUITE_P(
    Lamps, Jittered,
    testing::Values(
        Case{"breathing", each(4'000, 5), 400, TapRhythm::Breathing},
        Case{"blinking twice a second", each(500, 12), 50, TapRhythm::SlowBlink},
        Case{"blinking five times a second", each(215, 20), 12, TapRhythm::NormalBlink},
        Case{"as fast as fingers go", each(150, 20), 12, TapRhythm::TooFast},
        Case{"two flashes, again and again", flashes(2, 500, 4'000, 4), 80, TapRhythm::TwoFlashes},
        Case{"three flashes, again and again", flashes(3, 500, 4'000, 4), 80, TapRhythm::ThreeFlashes},
        Case{"two flashes of old firmware", flashes(2, 1'000, 4'000, 3), 80, TapRhythm::TwoFlashes},
        Case{"three flashes, seen once", flashes(3, 500, 0, 1), 80, TapRhythm::ThreeFlashes},
        Case{"regular, but like no lamp", each(1'500, 8), 50, TapRhythm::Irregular}));

TEST(TapRhythmTest, OneTapSaysNothing)
{
    EXPECT_EQ(judged(each(500, 1)), TapRhythm::TooFew);
    EXPECT_EQ(judgeTaps({}, Milliseconds(0)).rhythm, TapRhythm::TooFew);
    EXPECT_EQ(judgeTaps({}, Milliseconds(0)).period, Milliseconds(0));
}

TEST(TapRhythmTest, TwoTapsWhileMoreMayComeSayNothing)
{
    EXPECT_EQ(judged(each(500, 2), Milliseconds(100)), TapRhythm::TooFew);
}

TEST(TapRhythmTest, OneFlashMissedDoesNotHideTheRhythm)
{
    Taps taps = each(500, 12);
    taps.erase(taps.begin() + 5);
    EXPECT_EQ(judged(taps), TapRhythm::SlowBlink);
    EXPECT_EQ(judgeTaps(taps, taps.back() + quiet).period, Milliseconds(500));
}

TEST(TapRhythmTest, OneSeriesMisjudgedDoesNotHideTheOthers)
{
    Taps taps = flashes(2, 500, 4'000, 4);
    taps.push_back(taps.back() + Milliseconds(500));
    EXPECT_EQ(judged(taps), TapRhythm::TwoFlashes);
}

TEST(TapRhythmTest, TapsAtRandomAreIrregular)
{
    const Taps taps{Milliseconds(0),     Milliseconds(300),   Milliseconds(1'500),
                    Milliseconds(1'760), Milliseconds(4'000), Milliseconds(5'000)};
    EXPECT_EQ(judged(taps), TapRhythm::Irregular);
}

TEST(TapRhythmTest, NobodyIsToldThatTheyTappedTenTimesASecond)
{
    for (const int period : {0, 60, 100, 120, 180})
        EXPECT_EQ(judged(each(period, 20)), TapRhythm::TooFast) << period;
}

TEST(TapRhythmTest, StrayingIsToldAsAShareOfThePeriod)
{
    EXPECT_EQ(judgeTaps(each(500, 8), Milliseconds(5'000)).spread, 0.0);
    const Taps taps = jittered(each(500, 12), 100, 1);
    const Tapping tapping = judgeTaps(taps, taps.back());
    EXPECT_GT(tapping.spread, 0.02);
    EXPECT_LT(tapping.spread, 0.4);
}

} // namespace rescue::diagnosis
