// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/dfu_device.h"
#include "core/failure.h"
#include "core/practice/dfu_bootloader.h"
#include "core/practice/system_image.h"
#include "tests/unit/bootloader_cable.h"
#include "tests/unit/failure_of.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;

namespace {

constexpr std::uint8_t getStatusRequest = 3;

/// Counts what the host sends after a refusal.
class Cable : public test::BootloaderCable {
public:
    using BootloaderCable::BootloaderCable;

    int stalls = 0;
    int transfersAfterStall = 0;
    bool goneAfterLeave = false;

private:
    Bytes transfer(const ControlSetup& setup, ByteView data) override
    {
        if (stalls > 0)
            ++transfersAfterStall;
        try {
            Bytes reply = BootloaderCable::transfer(setup, data);
            if (goneAfterLeave && m_bootloader.resetIn() && setup.request == getStatusRequest)
                throw Failure(FailureCode::DeviceGone);
            return reply;
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::DeviceStalled)
                ++stalls;
            throw;
        }
    }
};

struct Bench {
    explicit Bench(BootloaderEra era = BootloaderEra::From1_3, const char* version = "2.3.1")
    {
        setup.bootloader = era;
        setup.firmwareVersion = QString::fromLatin1(version);
        dct.format();
        installFirmware(flash, setup);
        bootloader = std::make_unique<DfuBootloader>(setup, flash, dct);
    }
    dfu::DfuDevice device()
    {
        auto transport = std::make_unique<Cable>(*bootloader);
        cable = transport.get();
        return dfu::DfuDevice(std::move(transport));
    }

    PhotonSetup setup;
    FlashMemory flash;
    DctStore dct{flash};
    std::unique_ptr<DfuBootloader> bootloader;
    Cable* cable = nullptr;
};

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

TEST_P(EveryEra, ABlockWrittenToTheDctIsReadBack)
{
    Bench bench(GetParam().first, GetParam().second);
    auto device = bench.device();
    const Bytes block(2560, 0x5a);
    device.writeBlock(1, 34, block);
    EXPECT_EQ(device.read(1, 34, block.size()), block);
    EXPECT_EQ(bench.dct.read(34, block.size()), block);
    EXPECT_EQ(bench.dct.writes(), 1) << "one block is one DCT write";
}

TEST_P(EveryEra, ReadsOfManyBlocksAreSeamlessAndChangeOfMemoryIsClean)
{
    Bench bench(GetParam().first, GetParam().second);
    auto device = bench.device();
    EXPECT_EQ(device.read(0, 0x08020000, 10'001), bench.flash.read(0x08020000, 10'001));
    EXPECT_EQ(device.read(1, 0, 8391), bench.dct.read(0, 8391));
    EXPECT_EQ(device.read(0, 0x08004000, 0x4000), bench.flash.read(0x08004000, 0x4000));
}

TEST_P(EveryEra, LeavingAsksTheBootloaderToRestart)
{
    Bench bench(GetParam().first, GetParam().second);
    auto device = bench.device();
    device.leave();
    EXPECT_TRUE(bench.bootloader->resetIn());
}

TEST_P(EveryEra, AnyStateLeftBehindByAnotherProgramIsTidiedUp)
{
    Bench bench(GetParam().first, GetParam().second);
    // CLRSTATUS outside dfuERROR moves into it; a half-done download waits for its GETSTATUS.
    bench.bootloader->control({0x21, 4, 0, 0, 0}, {});
    auto device = bench.device();
    bench.bootloader->control({0x21, 1, 2, 0, 4}, Bytes{1, 2, 3, 4});
    const Bytes before = bench.flash.read(0x08020000, 64);
    EXPECT_NO_THROW(device.read(1, 0, 64));
    EXPECT_EQ(bench.flash.read(0x08020000, 64), before)
        << "the other program's block must not be carried out";
}

TEST(DfuDevice, ABlockTheDeviceRefusesIsReportedAndItsStatusNeverAskedAgain)
{
    Bench bench;
    auto device = bench.device();
    EXPECT_EQ(test::failureCodeOf([&] { device.writeBlock(0, 0x08000000, Bytes(64, 0)); }),
              FailureCode::DeviceStalled);
    EXPECT_EQ(bench.cable->stalls, 1);
    EXPECT_EQ(bench.cable->transfersAfterStall, 0) << "the next GETSTATUS would have said OK";
}

TEST(DfuDevice, WorksOnAfterARefusedBlock)
{
    Bench bench;
    auto device = bench.device();
    EXPECT_THROW(device.writeBlock(0, 0x08000000, Bytes(64, 0)), Failure);
    const Bytes block(64, 0x77);
    device.writeBlock(1, 100, block);
    EXPECT_EQ(device.read(1, 100, 64), block);
}

TEST(DfuDevice, AWriteThatCouldRunPastItsEndIsRefusedBeforeItIsSent)
{
    Bench bench;
    auto device = bench.device();
    EXPECT_EQ(test::failureCodeOf([&] { device.writeBlock(1, 0, Bytes(5, 0)); }), FailureCode::Internal);
    EXPECT_EQ(test::failureCodeOf([&] { device.writeBlock(1, 0, Bytes(8192, 0)); }), FailureCode::Internal);
    EXPECT_EQ(bench.dct.writes(), 0);
}

TEST(DfuDevice, VanishingWhileLeavingIsWhatWasAskedFor)
{
    Bench bench;
    auto device = bench.device();
    bench.cable->goneAfterLeave = true;
    EXPECT_NO_THROW(device.leave());
}

TEST(DfuDevice, AStopBetweenBlocksEndsARead)
{
    Bench bench;
    auto device = bench.device();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(test::failureCodeOf([&] { device.read(0, 0x08000000, 65536, stop.get_token()); }),
              FailureCode::Cancelled);
}

TEST(DfuStatus, OnlySixBytesAreAStatus)
{
    const auto status = dfu::parseStatus(Bytes{0, 0x32, 1, 0, 5, 0});
    EXPECT_TRUE(status.is(dfu::State::DownloadIdle));
    EXPECT_EQ(status.pollTimeout, Milliseconds(306));
    for (const std::size_t size : {0U, 1U, 5U, 7U, 64U})
        EXPECT_EQ(test::failureCodeOf([&] { dfu::parseStatus(Bytes(size)); }), FailureCode::DeviceProtocol)
            << size;
}

TEST(DfuDescriptors, MalformedConfigurationsAreRefused)
{
    const Bytes good = Bench().bootloader->personality().configurationDescriptor;
    EXPECT_EQ(dfu::parseConfiguration(good).transferSize, 4096);
    EXPECT_EQ(dfu::parseConfiguration(good).alternates.size(), 2U);

    for (std::size_t size = 0; size < good.size(); ++size) {
        const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
        EXPECT_EQ(test::failureCodeOf([&] { dfu::parseConfiguration(cut); }), FailureCode::DeviceProtocol)
            << size;
    }
    Bytes zeroLength = good;
    zeroLength[9] = 0;
    EXPECT_EQ(test::failureCodeOf([&] { dfu::parseConfiguration(zeroLength); }), FailureCode::DeviceProtocol);
    Bytes otherClass = good;
    for (std::size_t at = 0; at + 9 <= otherClass.size(); at += otherClass[at]) {
        if (otherClass[at + 1] == 4)
            otherClass[at + 5] = 0x03;
    }
    EXPECT_EQ(test::failureCodeOf([&] { dfu::parseConfiguration(otherClass); }), FailureCode::DeviceProtocol);
}

TEST(DfuDescriptors, MemoryLayoutsSayWhatMayBeDoneWhere)
{
    const auto flash = dfu::parseMemoryLayout(
        QStringLiteral("@Internal Flash   /0x08000000/03*016Ka,01*016Kg,01*064Kg,07*128Kg"));
    EXPECT_EQ(flash.name, QStringLiteral("Internal Flash"));
    ASSERT_EQ(flash.segments.size(), 4U);
    EXPECT_TRUE(flash.segments[0].readable);
    EXPECT_FALSE(flash.segments[0].writable);
    EXPECT_EQ(flash.segments[3].address, 0x08020000U);
    EXPECT_EQ(flash.segments[3].end(), 0x08100000U);
    EXPECT_TRUE(flash.segments[3].erasable && flash.segments[3].writable);

    const auto dcd = dfu::parseMemoryLayout(QStringLiteral("@DCT Flash   /0x00000000/1*016Ke"));
    EXPECT_TRUE(dcd.segments[0].readable && dcd.segments[0].writable);
    EXPECT_FALSE(dcd.segments[0].erasable);
    EXPECT_EQ(
        dfu::parseMemoryLayout(QStringLiteral("@SPI Flash : SST25x/0x00000000/512*04Kg")).segments[0].end(),
        0x200000U);
}

TEST(DfuDescriptors, MalformedMemoryLayoutsAreRefused)
{
    for (const char* text :
         {"", "@", "Internal Flash/0x08000000/01*016Kg", "@X/0x08000000", "@X/0x08000000/",
          "@X/08000000/01*016Kg", "@X/0x08000000/01*016K", "@X/0x08000000/01*016Kz", "@X/0x08000000/00*016Kg",
          "@X/0x08000000/01*000Kg", "@X/0x08000000/-1*016Kg", "@X/0xFFFFFFFFF/01*016Kg",
          "@X/0xFFFFFFFF/99*999Mg", "@X/0x08000000/99999*99999Kg", "@X/0x08000000/01*016Kg,,01*016Kg"}) {
        EXPECT_EQ(test::failureCodeOf([&] { dfu::parseMemoryLayout(QString::fromLatin1(text)); }),
                  FailureCode::DeviceProtocol)
            << text;
    }
}
