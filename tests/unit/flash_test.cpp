// SPDX-License-Identifier: Apache-2.0
#include "core/practice/flash_memory.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {
constexpr std::uint32_t somewhere = 0x080a0000;
}

TEST(Flash, IsDividedAsTheMicrocontrollersManualSays)
{
    struct Row {
        std::uint32_t address, start, size;
        milliseconds erase;
    };
    const Row rows[] = {
        {0x08000000, 0x08000000, 0x4000, milliseconds(250)},
        {0x08007fff, 0x08004000, 0x4000, milliseconds(250)},
        {0x0800ffff, 0x0800c000, 0x4000, milliseconds(250)},
        {0x08010000, 0x08010000, 0x10000, milliseconds(550)},
        {0x0801ffff, 0x08010000, 0x10000, milliseconds(550)},
        {0x08020000, 0x08020000, 0x20000, milliseconds(1000)},
        {0x080bffff, 0x080a0000, 0x20000, milliseconds(1000)},
        {0x080fffff, 0x080e0000, 0x20000, milliseconds(1000)},
    };
    for (const Row& row : rows) {
        const FlashMemory::Sector sector = FlashMemory::sectorAt(row.address);
        EXPECT_EQ(sector.address, row.start) << std::hex << row.address;
        EXPECT_EQ(sector.size, row.size) << std::hex << row.address;
        EXPECT_EQ(sector.eraseTime, row.erase) << std::hex << row.address;
    }
}

TEST(Flash, ProgrammingOnlyClearsBits)
{
    FlashMemory flash;
    flash.program(somewhere, Bytes{0xf0, 0xff, 0x55});
    flash.program(somewhere, Bytes{0x3c, 0x00, 0xff});
    EXPECT_EQ(flash.read(somewhere, 4), (Bytes{0x30, 0x00, 0x55, 0xff}));
}

TEST(Flash, ErasingTakesTheWholeSectorAndNothingElse)
{
    FlashMemory flash;
    flash.poke(0x0807fffe, Bytes{1, 2, 3, 4});
    EXPECT_EQ(flash.eraseSector(0x0809abcd), milliseconds(1000));
    EXPECT_EQ(flash.read(0x0807fffe, 4), (Bytes{1, 2, 0xff, 0xff}));
}

TEST(Flash, ProgrammingTakesItsTimeByTheWord)
{
    FlashMemory flash;
    EXPECT_EQ(flash.program(somewhere, Bytes(4096, 0)), microseconds(1024 * 16));
    EXPECT_EQ(flash.program(somewhere, Bytes(5, 0)), microseconds(2 * 16)) << "a broken word is a word";
    EXPECT_EQ(flash.program(somewhere, {}), microseconds(0));
}

TEST(Flash, OutsideReadsAsZerosAndTakesNoBytes)
{
    FlashMemory flash;
    flash.poke(0x080ffffe, Bytes{1, 2, 3, 4});
    EXPECT_EQ(flash.read(0x080ffffe, 4), (Bytes{1, 2, 0, 0}));
    flash.poke(0x07fffffe, Bytes{5, 6, 7, 8});
    EXPECT_EQ(flash.read(0x07fffffe, 4), (Bytes{0, 0, 7, 8}));
    EXPECT_EQ(flash.read(0xfffffff0, 32), Bytes(32, 0)) << "no wrapping around the address space";

    flash.program(0x07fffffe, Bytes{0xff, 0xff, 0x03, 0x08});
    EXPECT_EQ(flash.read(0x08000000, 2), (Bytes{0x03, 0x08}));
    EXPECT_EQ(flash.eraseSector(0x08100000), microseconds(0));
    EXPECT_EQ(flash.erases(), 0);
}

TEST(Flash, CountsErasesBySector)
{
    FlashMemory flash;
    flash.eraseSector(0x08004000);
    flash.eraseSector(0x08007fff);
    flash.eraseSector(0x08008000);
    EXPECT_EQ(flash.erases(), 3);
    EXPECT_EQ(flash.erasesAt(0x08004000), 2);
    EXPECT_EQ(flash.erasesAt(0x0800bfff), 1);
    EXPECT_EQ(flash.erasesAt(0x080e0000), 0);
    EXPECT_EQ(flash.erasesAt(0), 0);
}

TEST(Flash, LosingPowerUndoesWhatHadNotHappenedYet)
{
    const auto afterLosingItAt = [](microseconds elapsed) {
        FlashMemory flash;
        flash.poke(somewhere, Bytes(8, 0x11));
        flash.poke(somewhere + 0x20000 - 4, Bytes(4, 0x22));
        flash.beginWork();
        flash.eraseSector(somewhere);              // 1 s
        flash.program(somewhere, Bytes(8, 0x33));  // 2 words
        flash.program(somewhere + 4, Bytes(4, 0)); // 1 word
        flash.losePower(elapsed);
        Bytes seen = flash.read(somewhere, 8);
        const Bytes end = flash.read(somewhere + 0x20000 - 4, 4);
        seen.insert(seen.end(), end.begin(), end.end());
        return toHex(seen);
    };
    EXPECT_EQ(afterLosingItAt(microseconds(0)), QStringLiteral("111111111111111122222222"));
    EXPECT_EQ(afterLosingItAt(milliseconds(500)), QStringLiteral("ffffffffffffffff22222222"));
    EXPECT_EQ(afterLosingItAt(milliseconds(1000)), QStringLiteral("ffffffffffffffffffffffff"));
    EXPECT_EQ(afterLosingItAt(microseconds(1000016)), QStringLiteral("33333333ffffffffffffffff"));
    EXPECT_EQ(afterLosingItAt(microseconds(1000032)), QStringLiteral("3333333333333333ffffffff"));
    EXPECT_EQ(afterLosingItAt(microseconds(1000048)), QStringLiteral("3333333300000000ffffffff"));
    EXPECT_EQ(afterLosingItAt(milliseconds(9000)), QStringLiteral("3333333300000000ffffffff"));
}

TEST(Flash, LosingPowerLongAfterTheWorkChangesNothing)
{
    FlashMemory flash;
    flash.beginWork();
    flash.program(somewhere, Bytes{0});
    flash.beginWork();
    flash.losePower(microseconds(0));
    EXPECT_EQ(flash.read(somewhere, 1), Bytes{0}) << "done before the stretch that the power failed in";
}
