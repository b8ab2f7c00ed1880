// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dct_store.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;
using std::chrono::microseconds;

namespace {

struct Bench {
    FlashMemory flash;
    DctStore dct{flash};
    Bench() { dct.format(); }

    Bytes rawArea() const
    {
        const Bytes first = flash.read(dct::copyAddresses[0], dct::copySize);
        const Bytes second = flash.read(dct::copyAddresses[1], dct::copySize);
        const ByteView area = dct::currentArea(first, second);
        return {area.begin(), area.end()};
    }
};

const Bytes oldKey(64, 0x11);
const Bytes newKey(64, 0x22);
constexpr std::uint32_t keyAt = dct::devicePrivateKey.offset;

} // namespace

TEST(DctStore, FromTheFactoryItHoldsNoKeysInItsFirstCopy)
{
    const Bench bench;
    EXPECT_EQ(bench.dct.currentCopy(), dct::copyAddresses[0]);
    EXPECT_EQ(bench.flash.read(0x08004000, 16), *fromHex(u"0000000000000000000101004252434d"));
    EXPECT_EQ(bench.dct.read(0, dct::areaInCopy), Bytes(dct::areaInCopy, 0xff));
    EXPECT_TRUE(allBytesAre(0xff, bench.flash.read(0x08008000, dct::copySize)));
}

TEST(DctStore, AWriteGoesIntoTheOtherCopyAndKeepsEverythingElse)
{
    Bench bench;
    bench.dct.damage(0, Bytes{0xc0});
    const auto duration = bench.dct.write(keyAt, newKey);
    ASSERT_TRUE(duration);
    EXPECT_EQ(bench.dct.currentCopy(), dct::copyAddresses[1]);
    EXPECT_EQ(bench.dct.read(keyAt, newKey.size()), newKey);
    EXPECT_EQ(bench.dct.read(0, 1), Bytes{0xc0});
    EXPECT_EQ(bench.dct.read(keyAt + 64, 4), Bytes(4, 0xff));
    EXPECT_EQ(bench.flash.erasesAt(dct::copyAddresses[0]), 0);
    EXPECT_EQ(bench.flash.erasesAt(dct::copyAddresses[1]), 1);
    EXPECT_EQ(bench.dct.writes(), 1);
    // Erase 16 KiB, program 4096 words and two flags.
    EXPECT_EQ(*duration, microseconds(250000 + 4096 * 16 + 2 * 16));
}

TEST(DctStore, CopiesTakeTurnsAndExactlyOneIsCurrent)
{
    Bench bench;
    for (std::uint8_t round = 1; round <= 4; ++round) {
        ASSERT_TRUE(bench.dct.write(keyAt, Bytes(8, round)));
        EXPECT_EQ(bench.dct.currentCopy(), dct::copyAddresses[round % 2]);
        EXPECT_EQ(bench.rawArea(), bench.dct.read(0, dct::areaInCopy)) << "both ways of reading agree";
    }
}

TEST(DctStore, ReadingRunsPastTheCopyIntoWhatFollowsInFlash)
{
    Bench bench;
    bench.flash.poke(0x08008000, Bytes{0xab, 0xcd});
    const Bytes window = bench.dct.read(0, 0x4000);
    EXPECT_EQ(window[8836], 0xab);
    EXPECT_EQ(window[8837], 0xcd);

    ASSERT_TRUE(bench.dct.write(0, Bytes{1})); // now the second copy, followed by EEPROM emulation
    bench.flash.poke(0x0800c000, Bytes{0x77});
    EXPECT_EQ(bench.dct.read(8836, 1), Bytes{0x77});
}

TEST(DctStore, PowerLostAfterAnyStepLeavesTheOldBytesOrTheNew)
{
    for (int turn = 0; turn < 2; ++turn) { // writing from first to second copy, and back
        Bench start;
        for (int i = 0; i <= turn; ++i)
            ASSERT_TRUE(start.dct.write(keyAt, oldKey));
        const auto steps = start.dct.planWrite(keyAt, newKey);
        ASSERT_GT(steps.size(), 5U);

        bool seenNew = false;
        for (std::size_t cut = 0; cut <= steps.size(); ++cut) {
            Bench bench;
            bench.flash = start.flash;
            for (std::size_t i = 0; i < cut; ++i)
                bench.dct.run(steps[i]);
            const Bytes key = bench.dct.read(keyAt, newKey.size());
            EXPECT_TRUE(key == oldKey || key == newKey) << "after step " << cut;
            EXPECT_FALSE(seenNew && key == oldKey) << "never back again, step " << cut;
            seenNew = seenNew || key == newKey;

            ASSERT_TRUE(bench.dct.write(0, Bytes{0x5a})) << "still writable after step " << cut;
            EXPECT_EQ(bench.dct.read(keyAt, newKey.size()), key);
            EXPECT_FALSE(bench.rawArea().empty()) << "and then unambiguous again, step " << cut;
        }
        EXPECT_TRUE(seenNew);
    }
}

TEST(DctStore, PowerLostInTheMiddleOfAStepLeavesTheOldBytesOrTheNew)
{
    for (int millisecond = 0; millisecond <= 320; millisecond += 5) {
        Bench bench;
        ASSERT_TRUE(bench.dct.write(keyAt, oldKey));
        bench.flash.beginWork();
        ASSERT_TRUE(bench.dct.write(keyAt, newKey));
        bench.flash.losePower(std::chrono::milliseconds(millisecond));
        const Bytes key = bench.dct.read(keyAt, newKey.size());
        EXPECT_TRUE(key == oldKey || key == newKey) << millisecond << " ms";
    }
}

TEST(DctStore, DamageChangesTheCurrentCopyInPlace)
{
    Bench bench;
    bench.dct.damage(keyAt, newKey);
    EXPECT_EQ(bench.dct.currentCopy(), dct::copyAddresses[0]);
    EXPECT_EQ(bench.dct.read(keyAt, newKey.size()), newKey);
    EXPECT_EQ(bench.flash.erases(), 0);
    bench.dct.damage(dct::areaInCopy - 1, Bytes{1, 2});
    EXPECT_EQ(bench.flash.read(0x08008000, 1), Bytes{0xff}) << "not beyond the copy";
}

TEST(DctStore, WhatDoesNotFitIsNotWritten)
{
    Bench bench;
    EXPECT_FALSE(bench.dct.write(dct::areaInCopy - 1, Bytes{1, 2}));
    EXPECT_FALSE(bench.dct.write(0xffffffff, Bytes{1}));
    EXPECT_TRUE(bench.dct.planWrite(0x4000, Bytes{1}).empty());
    EXPECT_EQ(bench.flash.erases(), 0);
    EXPECT_EQ(bench.dct.writes(), 0);
    EXPECT_TRUE(bench.dct.write(dct::areaInCopy - 1, Bytes{1}));
}

TEST(DctStore, WithoutACurrentCopyItReadsZerosAndRefusesToWrite)
{
    FlashMemory flash;
    DctStore dct(flash);
    EXPECT_FALSE(dct.currentCopy());
    EXPECT_EQ(dct.read(0, 16), Bytes(16, 0));
    EXPECT_FALSE(dct.write(0, Bytes{1}));
    dct.damage(0, Bytes{1});
    EXPECT_TRUE(allBytesAre(0xff, flash.read(FlashMemory::start, FlashMemory::size)));
}
