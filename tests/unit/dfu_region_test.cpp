// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/region.h"
#include "core/failure.h"
#include "core/practice/dfu_bootloader.h"
#include "core/practice/system_image.h"
#include "tests/unit/bootloader_cable.h"

#include <gtest/gtest.h>

#include <map>

using namespace rescue;
using namespace rescue::practice;

namespace {

constexpr std::uint32_t slot = 0x080c0000;
constexpr std::size_t sectorSize = 0x20000;
constexpr std::size_t block = 4096;

/// Counts the commands, and can break what passes.
class Cable : public test::BootloaderCable {
public:
    using BootloaderCable::BootloaderCable;

    std::map<int, int> commands; ///< by code
    int blocks = 0;
    int spoilBlock = 0; ///< the number of a block that arrives with one bit less or more

private:
    Bytes transfer(const ControlSetup& setup, ByteView data) override
    {
        Bytes sent(data.begin(), data.end());
        if (setup.request == 1 && setup.value == 0 && !sent.empty())
            ++commands[sent[0]];
        if (setup.request == 1 && setup.value >= 2 && !sent.empty()) {
            ++blocks;
            if (blocks == spoilBlock)
                sent[7] ^= 0x10;
        }
        return BootloaderCable::transfer(setup, sent);
    }
};

struct Bench {
    explicit Bench(BootloaderEra era = BootloaderEra::From1_3, const char* version = "2.3.1")
    {
        setup.bootloader = era;
        setup.firmwareVersion = QString::fromLatin1(version);
        dct.format();
        bootloader = std::make_unique<DfuBootloader>(setup, flash, dct);
        auto transport = std::make_unique<Cable>(*bootloader);
        cable = transport.get();
        device = std::make_unique<dfu::DfuDevice>(std::move(transport));
    }
    void write(const Bytes& content)
    {
        const dfu::Region region{0, slot, content};
        const Bytes current = device->read(0, slot, content.size());
        plan = dfu::planRegion(device->memories().at(0), region, current, device->blockSize());
        dfu::expectRegion(region, plan, work);
        cable->commands.clear();
        cable->blocks = 0;
        dfu::writeRegion(*device, region, plan, work, [this] {
            EXPECT_GE(work.fraction(), lastFraction);
            lastFraction = work.fraction();
        });
    }
    Bytes there(std::size_t size) const { return flash.read(slot, size); }

    PhotonSetup setup;
    FlashMemory flash;
    DctStore dct{flash};
    std::unique_ptr<DfuBootloader> bootloader;
    std::unique_ptr<dfu::DfuDevice> device;
    Cable* cable = nullptr;
    dfu::RegionPlan plan;
    dfu::FlashWork work;
    double lastFraction = 0;
};

Bytes pattern(std::size_t size, int seed = 1)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 251 + static_cast<std::size_t>(seed));
    return bytes;
}

class EveryEra : public testing::TestWithParam<std::pair<BootloaderEra, const char*>> {};

INSTANTIATE_TEST_SUITE_P(
    Bootloaders, EveryEra,
    testing::Values(std::pair{BootloaderEra::UpTo0_5, "0.4.7"}, std::pair{BootloaderEra::UpTo0_5, "0.5.5"},
                    std::pair{BootloaderEra::V0_6, "0.6.4"}, std::pair{BootloaderEra::V0_7To1_2, "0.7.0"},
                    std::pair{BootloaderEra::From1_3, "2.3.1"}),
    [](const auto& test) {
        return "DeviceOs" + QString::fromLatin1(test.param.second).replace(u'.', u'_').toStdString();
    });

} // namespace

TEST_P(EveryEra, ARegionOverTwoSectorsIsWrittenWithOneAddress)
{
    Bench bench(GetParam().first, GetParam().second);
    bench.flash.poke(slot, pattern(2 * sectorSize, 9));
    const Bytes content = pattern(sectorSize + 3 * block + 100);
    bench.write(content);
    EXPECT_EQ(bench.there(content.size()), content);
    EXPECT_EQ(bench.cable->commands[0x41], 2) << "erases";
    EXPECT_EQ(bench.cable->commands[0x21], 2) << "one address to write, one to read back";
    EXPECT_DOUBLE_EQ(bench.lastFraction, 1.0);
    EXPECT_EQ(bench.work.left().count(), 0);
}

TEST(DfuRegion, WhatIsRightAlreadyIsLeftAlone)
{
    Bench bench;
    const Bytes content = pattern(2 * sectorSize);
    bench.flash.poke(slot, content);
    bench.write(content);
    EXPECT_TRUE(bench.plan.nothingToDo());
    EXPECT_EQ(bench.flash.erases(), 0);
    EXPECT_EQ(bench.cable->blocks, 0);
}

TEST(DfuRegion, OnlyTheSectorThatDiffersIsWritten)
{
    Bench bench;
    const Bytes content = pattern(2 * sectorSize);
    Bytes old = content;
    old[sectorSize + 70] ^= 0x55;
    bench.flash.poke(slot, old);
    bench.write(content);
    EXPECT_EQ(bench.there(content.size()), content);
    EXPECT_EQ(bench.flash.erasesAt(slot), 0);
    EXPECT_EQ(bench.flash.erasesAt(slot + sectorSize), 1);
    EXPECT_EQ(bench.cable->blocks, static_cast<int>(sectorSize / block));
}

TEST(DfuRegion, ABlankSectorNeedsNoEraseAndWhatWasBegunIsGoneOnWith)
{
    Bench bench;
    const Bytes content = pattern(sectorSize);
    bench.flash.poke(slot, ByteView(content).first(10 * block));
    bench.write(content);
    EXPECT_EQ(bench.there(content.size()), content);
    EXPECT_EQ(bench.flash.erases(), 0);
    EXPECT_EQ(bench.cable->blocks, static_cast<int>(sectorSize / block - 10));
}

TEST(DfuRegion, ABlockThatArrivedWronglyIsWrittenOnceMore)
{
    Bench bench;
    const Bytes content = pattern(sectorSize);
    bench.cable->spoilBlock = 5;
    bench.write(content);
    EXPECT_EQ(bench.there(content.size()), content);
    EXPECT_EQ(bench.flash.erases(), 1);
}

TEST(DfuRegion, WhatTheDeviceDoesNotOfferIsNotWritten)
{
    Bench bench;
    const Bytes content = pattern(block);
    const Bytes current(block, 0xff);
    for (const std::uint32_t address : {0x08000000U, 0x08004000U, slot + 0x1000U, 0x08100000U, 0x0U}) {
        try {
            dfu::planRegion(bench.device->memories().at(0), {0, address, content}, current, block);
            ADD_FAILURE() << std::hex << address;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.code(), FailureCode::DeviceProtocol);
        }
    }
}

TEST(DfuRegion, FlashBelowTheSystemThatTheMapOffersAndTheBootloaderRefusesIsToldAsNotWritten)
{
    Bench bench;
    const Bytes content = pattern(block);
    const dfu::Region region{0, 0x08010000, content};
    const auto plan = dfu::planRegion(bench.device->memories().at(0), region, Bytes(block, 0xff), block);
    try {
        dfu::writeRegion(*bench.device, region, plan, bench.work, [] {});
        ADD_FAILURE();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::VerifyFailed);
    }
}

TEST(FlashWork, TellsTheRestByWhatTheFirstSectorTook)
{
    using Kind = dfu::FlashWork::Kind;
    dfu::FlashWork work;
    work.expect(Kind::Erase, 4 * sectorSize);
    work.expect(Kind::Write, 4 * sectorSize);
    const auto guess = work.left();
    EXPECT_GT(guess, std::chrono::seconds(3));
    EXPECT_LT(guess, std::chrono::seconds(12));
    work.done(Kind::Erase, sectorSize, std::chrono::seconds(3));
    work.done(Kind::Write, sectorSize, std::chrono::seconds(1));
    EXPECT_NEAR(static_cast<double>(work.left().count()), 12e6, 10);
    EXPECT_NEAR(work.fraction(), 0.25, 0.01);
}

TEST(FlashWork, NeverGoesBackWhenMoreTurnsUp)
{
    using Kind = dfu::FlashWork::Kind;
    dfu::FlashWork work;
    work.expect(Kind::Write, block);
    work.done(Kind::Write, block, std::chrono::milliseconds(10));
    EXPECT_DOUBLE_EQ(work.fraction(), 1.0);
    work.expect(Kind::Write, 10 * block);
    work.done(Kind::Write, block, std::chrono::milliseconds(10));
    EXPECT_DOUBLE_EQ(work.fraction(), 1.0);
}
