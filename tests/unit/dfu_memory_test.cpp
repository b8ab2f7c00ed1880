// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/dfu_bench.h"

using namespace rescue;
using namespace rescue::practice;
using namespace rescue::practice::bench;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

void spoil(FlashMemory& flash, std::uint32_t address)
{
    flash.poke(address, Bytes{static_cast<std::uint8_t>(flash.read(address, 1)[0] ^ 1)});
}

} // namespace

// ---- timing

TEST(DfuMemory, DownloadOnlyBuffersAndTheGetStatusBehindItDoesTheWork)
{
    Bench bench;
    bench.point(blankArea);
    ASSERT_EQ(bench.download(2, Bytes(4096, 0x00)), Status::Ok);
    EXPECT_TRUE(allBytesAre(0xff, bench.flash.read(blankArea, 4096)));
    EXPECT_EQ(bench.state(), 3);

    const UsbReply working = bench.status();
    EXPECT_EQ(working.data.at(4), 4);
    EXPECT_EQ(working.held, microseconds(1024 * 16));
    EXPECT_EQ(bench.flash.read(blankArea, 4096), Bytes(4096, 0x00));
    EXPECT_EQ(bench.status().held, microseconds(0));
}

TEST(DfuMemory, HoldsTheTransferAsLongAsTheFlashIsBusy)
{
    Bench bench;
    EXPECT_EQ(bench.point(userArea).held, microseconds(0));
    EXPECT_EQ(bench.erase(userArea).held, milliseconds(1000));
    bench.alternate(1);
    const UsbReply dctWrite = bench.write(34, Bytes(612, 0x12));
    EXPECT_EQ(dctWrite.status, Status::Ok);
    EXPECT_GT(dctWrite.held, milliseconds(300));
    EXPECT_LT(dctWrite.held, milliseconds(330));
}

TEST(DfuMemory, PowerLostWhileItHoldsATransferLeavesOldOrNewKey)
{
    Bench bench;
    bench.alternate(1);
    bench.write(34, Bytes(612, 0x11));
    bench.point(34);
    ASSERT_EQ(bench.download(2, Bytes(612, 0x22)), Status::Ok);
    const UsbReply working = bench.status();
    bench.flash.losePower(working.held / 2);
    EXPECT_EQ(bench.dct.read(34, 612), Bytes(612, 0x11));
}

TEST(DfuMemory, ReportsThePollTimesOfItsVersion)
{
    struct Row {
        PhotonSetup setup;
        int flash;
    };
    for (const Row& row :
         {Row{v0_4_7, 50}, Row{v0_5_5, 50}, Row{v0_6_4, 50}, Row{v1_2_1, 0}, Row{v2_3_1, 0}}) {
        SCOPED_TRACE(row.setup.firmwareVersion.toStdString());
        Bench bench(row.setup);
        bench.download(0, Bench::command(0x41, userArea));
        EXPECT_EQ(bench.pollTime(), row.flash);
        bench.status();
        bench.download(2, Bytes(4, 0));
        EXPECT_EQ(bench.pollTime(), row.flash);
        bench.status();
    }
}

TEST(DfuMemory, SwapsThePollTimesOfTheDct)
{
    for (const PhotonSetup& setup : allSetups) {
        SCOPED_TRACE(setup.firmwareVersion.toStdString());
        Bench bench(setup);
        bench.alternate(1);
        bench.point(34);
        bench.download(2, Bytes(4, 0));
        EXPECT_EQ(bench.pollTime(), 1) << "write";
        bench.status();
        bench.download(0, Bench::command(0x41, 0));
        EXPECT_EQ(bench.pollTime(), 500) << "erase, which does nothing";
    }
}

TEST(DfuMemory, ThePollTimeIsThatOfTheOldPointerOrTheLastOneReported)
{
    Bench bench;
    bench.alternate(1);
    bench.download(0, Bench::command(0x21, 34));
    EXPECT_EQ(bench.pollTime(), 0) << "the pointer still pointed into flash, which is not in this memory";
    bench.status();
    bench.download(0, Bench::command(0x41, 0));
    EXPECT_EQ(bench.pollTime(), 500);
    EXPECT_EQ(bench.pollTime(), 500) << "stays in the answer";
    bench.abort();
    EXPECT_EQ(bench.pollTime(), 500);

    for (const PhotonSetup& setup : {v0_4_7, v0_5_5, v0_6_0}) {
        Bench old(setup);
        old.alternate(1);
        old.point(0);
        old.download(0, Bench::command(0x41, 0));
        EXPECT_EQ(old.pollTime(), 500);
        EXPECT_EQ(old.pollTime(), 0) << "up to 0.6.0 it is gone with the next state";
    }
}

// ---- flash

TEST(DfuMemory, WritesBlocksBehindThePointerAndReadsThemBack)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        bench.erase(blankArea);
        EXPECT_EQ(bench.perform(2, Bytes(4096, 0x01)).status, Status::Ok);
        EXPECT_EQ(bench.perform(3, Bytes(4096, 0x02)).status, Status::Ok);
        EXPECT_EQ(bench.perform(7, Bytes(6, 0x03)).status, Status::Ok);
        EXPECT_EQ(bench.flash.read(blankArea + 4095, 2), (Bytes{1, 2}));
        EXPECT_EQ(bench.flash.read(blankArea + 5 * 4096, 9), (Bytes{3, 3, 3, 3, 3, 3, 0xff, 0xff, 0xff}));

        bench.abort();
        EXPECT_EQ(bench.upload(3, 4096).data, Bytes(4096, 0x02));
        EXPECT_EQ(bench.state(), 9);
    }
}

TEST(DfuMemory, PadsABrokenWordWithFfAndNotWithTheDownloadBefore)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        bench.write(blankArea, Bytes(8, 0x00));
        EXPECT_EQ(bench.write(blankArea + 16, Bytes{1, 2, 3, 4, 5}).status, Status::Ok);
        EXPECT_EQ(bench.flash.read(blankArea + 16, 8), (Bytes{1, 2, 3, 4, 5, 0xff, 0xff, 0xff}));
    }
}

TEST(DfuMemory, ABrokenWordBesideWrittenBytesFailsItsComparisonFrom0_5On)
{
    Bench bench;
    bench.flash.poke(blankArea + 4, Bytes(4, 0x5a));
    EXPECT_EQ(bench.write(blankArea, Bytes{1, 2, 3, 4, 0x5a}).status, Status::Stall);
    EXPECT_EQ(bench.flash.read(blankArea, 8), (Bytes{1, 2, 3, 4, 0x5a, 0x5a, 0x5a, 0x5a}))
        << "and yet unharmed";
}

TEST(DfuMemory, RefusesEverythingBelowTheSystemParts)
{
    for (const PhotonSetup& setup : stallingSetups) {
        SCOPED_TRACE(setup.firmwareVersion.toStdString());
        Bench bench(setup);
        const Bytes before = bench.flash.read(0x08000000, 0x20000);
        for (const std::uint32_t address : {0x08000000U, 0x08004000U, 0x0800c000U, 0x0801fffcU}) {
            EXPECT_EQ(bench.erase(address).status, Status::Stall);
            EXPECT_EQ(bench.write(address, Bytes(16, 0x00)).status, Status::Stall);
        }
        EXPECT_EQ(bench.flash.read(0x08000000, 0x20000), before);
        EXPECT_EQ(bench.flash.erases(), 0);
    }
}

TEST(DfuMemory, AFailureStallsOneGetStatusAndTheNextSaysOk)
{
    for (const PhotonSetup& setup : stallingSetups) {
        Bench bench(setup);
        ASSERT_EQ(bench.download(0, Bench::command(0x41, 0x08000000)), Status::Ok);
        EXPECT_EQ(bench.status().status, Status::Stall);
        const UsbReply next = bench.status();
        EXPECT_EQ(next.status, Status::Ok);
        EXPECT_EQ(next.data.at(0), 0) << "bStatus never tells";
        EXPECT_EQ(next.data.at(4), 5);
    }
}

TEST(DfuMemory, FailuresAreSilentUpTo0_4_7)
{
    for (const PhotonSetup& setup : {v0_4_4, v0_4_7}) {
        Bench bench(setup);
        EXPECT_EQ(bench.erase(0x08000000).status, Status::Ok);
        EXPECT_EQ(bench.write(0x0800c000, Bytes(4, 0)).status, Status::Ok);
        EXPECT_EQ(bench.write(0x20000000, Bytes(4, 0)).status, Status::Ok);
        EXPECT_TRUE(allBytesAre(0xff, bench.flash.read(0x0800c000, 4)));
    }
}

TEST(DfuMemory, WritingOverWhatWasNotErasedFailsFrom0_5On)
{
    struct Row {
        PhotonSetup setup;
        Status expected;
        int tries;
    };
    for (const Row& row :
         {Row{v0_4_7, Status::Ok, 1}, Row{v0_4_9, Status::Ok, 1}, Row{v0_5_5, Status::Stall, 3},
          Row{v0_6_4, Status::Stall, 3}, Row{v2_3_1, Status::Stall, 3}}) {
        SCOPED_TRACE(row.setup.firmwareVersion.toStdString());
        Bench bench(row.setup);
        bench.flash.poke(blankArea, Bytes(8, 0x0f));
        const UsbReply working = bench.write(blankArea, Bytes(8, 0xf1));
        EXPECT_EQ(working.status, row.expected);
        EXPECT_EQ(working.held, row.tries * 2 * FlashMemory::wordTime);
        EXPECT_EQ(bench.flash.read(blankArea, 8), Bytes(8, 0x01));
    }
}

TEST(DfuMemory, ReadsEverywhereInFlashWithTheRawDctAndItself)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        bench.dct.damage(34, Bytes{0x30, 0x82});
        EXPECT_EQ(bench.read(0x08004000, 16), *fromHex(u"0000000000000000000101004252434d"));
        EXPECT_EQ(bench.read(0x08004000 + dct::wicedHeaderSize + 34, 2), (Bytes{0x30, 0x82}));
        EXPECT_FALSE(allBytesAre(0xff, bench.read(0x08000000, 64)));
    }
}

TEST(DfuMemory, UploadsAreNeverShort)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        const Bytes end = bench.read(0x080ffff0, 4096);
        ASSERT_EQ(end.size(), 4096U);
        EXPECT_TRUE(allBytesAre(0x00, ByteView(end).subspan(16)));
        EXPECT_EQ(bench.read(0x08100000, 4096).size(), 4096U);
        EXPECT_EQ(bench.read(0x20000000, 65535).size(), 65535U);
        EXPECT_EQ(bench.upload(900, 64).data.size(), 64U);
    }
}

TEST(DfuMemory, ReadingNowhereGivesZerosAndBefore0_7TheLastDownload)
{
    Bench bench;
    bench.write(blankArea, Bytes(16, 0x77));
    EXPECT_EQ(bench.read(0x20000000, 16), Bytes(16, 0x00));

    Bench old(v0_6_4);
    old.write(blankArea, Bytes(16, 0x77));
    Bytes expected = Bench::command(0x21, 0x20000000);
    expected.resize(16, 0x77);
    EXPECT_EQ(old.read(0x20000000, 16), expected);
}

// ---- DCT

TEST(DfuMemory, TheDctWindowRunsPastTheCopy)
{
    Bench bench;
    bench.flash.poke(0x08008000, Bytes{0xab});
    bench.alternate(1);
    bench.point(0);
    bench.abort();
    Bytes window;
    for (int block = 2; block < 6; ++block) {
        const Bytes part = bench.upload(block, 4096).data;
        window.insert(window.end(), part.begin(), part.end());
    }
    EXPECT_EQ(window.size(), 0x4000U);
    EXPECT_EQ(window[8836], 0xab);
    EXPECT_EQ(bench.upload(6, 16).data, Bytes(16, 0x00)) << "but not past 16 KiB";
}

TEST(DfuMemory, ErasingTheDctDoesNothing)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        bench.dct.damage(34, Bytes{0x30});
        bench.alternate(1);
        const UsbReply working = bench.erase(0);
        EXPECT_EQ(working.status, Status::Ok);
        EXPECT_EQ(working.held, microseconds(0));
        EXPECT_EQ(bench.dct.read(34, 1), Bytes{0x30});
        EXPECT_EQ(bench.flash.erases(), 0);
    }
}

TEST(DfuMemory, RefusesDctWritesThatDoNotFit)
{
    Bench bench;
    bench.alternate(1);
    EXPECT_EQ(bench.write(0x4000, Bytes(4, 0)).status, Status::Stall);
    EXPECT_EQ(bench.write(8836 - 2, Bytes(4, 0)).status, Status::Stall);
    EXPECT_EQ(bench.dct.writes(), 0);
}

TEST(DfuMemory, TheAltSettingChoosesTheMemoryExceptUpTo0_4_7)
{
    for (const PhotonSetup& setup : stallingSetups) {
        Bench bench(setup);
        EXPECT_EQ(bench.write(34, Bytes(4, 0x12)).status, Status::Stall) << "no DCT in alt 0";
        bench.alternate(1);
        EXPECT_EQ(bench.write(blankArea, Bytes(4, 0x12)).status, Status::Stall) << "no flash in alt 1";
        EXPECT_EQ(bench.write(34, Bytes(4, 0x12)).status, Status::Ok);
    }
    for (const PhotonSetup& setup : {v0_4_4, v0_4_7}) {
        Bench bench(setup);
        bench.write(34, Bytes(4, 0x12));
        EXPECT_EQ(bench.dct.read(34, 4), Bytes(4, 0x12)) << "alt 0, and yet the DCT";
        bench.alternate(1);
        bench.write(blankArea, Bytes(4, 0x34));
        EXPECT_EQ(bench.flash.read(blankArea, 4), Bytes(4, 0x34)) << "alt 1, and yet flash";
    }
}

TEST(DfuMemory, From0_7TheDctNeedsBothSystemParts)
{
    const std::uint32_t damages[] = {
        0x08020000 + 3,     // part 1: stack pointer word
        0x08020000 + 0x184, // part 1: start address
        0x08020000 + 0x200, // part 1: body, so CRC
        0x08060000 + 0x188, // part 2: end address
        0x08060000 + 0x190, // part 2: platform
        0x08060000 + 0x193, // part 2: index
        0x08060000 + 0x300, // part 2: body
    };
    for (const PhotonSetup& setup : {v1_2_1, v2_3_1}) {
        for (const std::uint32_t damage : damages) {
            SCOPED_TRACE(std::to_string(damage));
            Bench bench(setup);
            bench.dct.damage(34, Bytes{0x30});
            spoil(bench.flash, damage);
            bench.enterDfu();
            bench.alternate(1);
            EXPECT_EQ(bench.read(0, 4096), Bytes(4096, 0x00));
            EXPECT_EQ(bench.write(34, Bytes(4, 0x12)).status, Status::Stall);
            EXPECT_EQ(bench.dct.read(34, 1), Bytes{0x30});
        }
    }
}

TEST(DfuMemory, Before0_7TheDctNeedsNoSystemParts)
{
    for (const PhotonSetup& setup : {v0_4_7, v0_5_5, v0_6_4}) {
        Bench bench(setup);
        bench.flash.eraseSector(0x08020000);
        bench.flash.eraseSector(0x08060000);
        bench.enterDfu();
        bench.alternate(1);
        EXPECT_EQ(bench.write(34, Bytes(4, 0x12)).status, Status::Ok);
        EXPECT_EQ(bench.read(34, 4), Bytes(4, 0x12));
    }
}

TEST(DfuMemory, ANewBootloaderOnOldSystemPartsHasNoDct)
{
    Bench bench(setupOf(BootloaderEra::From1_3, QStringLiteral("0.6.4")));
    bench.alternate(1);
    EXPECT_EQ(bench.read(34, 4), Bytes(4, 0x00));
}

TEST(DfuMemory, RewrittenSystemPartsGiveTheDctBackAtOnceFrom1_3AndElseAfterARestart)
{
    for (const PhotonSetup& setup : {v1_2_1, v2_3_1}) {
        SCOPED_TRACE(setup.firmwareVersion.toStdString());
        Bench bench(setup);
        bench.dct.damage(34, Bytes{0x30});
        const Bytes part1 = bench.flash.read(0x08020000, 4096);
        spoil(bench.flash, 0x08020000);
        bench.enterDfu();

        bench.erase(0x08020000);
        EXPECT_EQ(bench.perform(2, part1).status, Status::Ok);
        bench.alternate(1);
        const bool atOnce = setup.bootloader == BootloaderEra::From1_3;
        EXPECT_EQ(bench.read(34, 1), Bytes{static_cast<std::uint8_t>(atOnce ? 0x30 : 0x00)});
        bench.enterDfu();
        bench.alternate(1);
        EXPECT_EQ(bench.read(34, 1), Bytes{0x30});
    }
}
