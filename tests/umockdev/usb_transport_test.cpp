// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/dfu_descriptors.h"
#include "core/dfu/dfu_device.h"
#include "core/usb/libusb_bus.h"
#include "tests/umockdev/bench_photon.h"

#include <future>

namespace rescue::bench {
namespace {

constexpr std::uint32_t userSector = 0x080a0000; ///< 128 KiB, one second to erase

/// A Photon in DFU mode, and the bus that opens it.
struct DfuBench : Bench {
    using Bench::Bench;

    std::unique_ptr<UsbTransport> open()
    {
        const auto device = waitForDevice(bus, dfuPhoton);
        if (!device)
            throw Failure(FailureCode::NoDevice);
        return bus.open(*device);
    }

    LibusbBus bus{LibusbBus::Watch::Hotplug};
};

/// Sends the command to erase the user's sector; the next GETSTATUS is the one that erases.
void commandErase(UsbTransport& transport)
{
    transport.claimInterface(0);
    transport.controlIn({0xa1, 3, 0, 0, 6}, transferTime);
    const Bytes erase{0x41, 0x00, 0x00, 0x0a, 0x08};
    transport.controlOut({0x21, 1, 0, 0, 5}, erase, transferTime);
}

TEST(LibusbTransport, TheConfigurationIsReadAsItIsOnTheWire)
{
    DfuBench bench;
    bench.plugDfu();
    EXPECT_EQ(bench.open()->configurationDescriptor(), bench.photon.attached()->configurationDescriptor);
}

TEST(LibusbTransport, TheDfuInterfaceAndItsMemoriesAreFound)
{
    DfuBench bench;
    bench.plugDfu();
    const auto transport = bench.open();
    const dfu::Interface interface = dfu::parseConfiguration(transport->configurationDescriptor());
    EXPECT_EQ(interface.transferSize, 4096);
    ASSERT_EQ(interface.alternates.size(), 2u);
    EXPECT_EQ(transport->stringDescriptor(interface.alternates[0].nameIndex),
              QStringLiteral("@Internal Flash   /0x08000000/03*016Ka,01*016Kg,01*064Kg,07*128Kg"));
    EXPECT_EQ(transport->stringDescriptor(interface.alternates[1].nameIndex),
              QStringLiteral("@DCT Flash   /0x00000000/01*016Kg"));
}

TEST(LibusbTransport, StringZeroIsEmptyWithoutAsking)
{
    DfuBench bench;
    bench.plugDfu();
    EXPECT_EQ(bench.open()->stringDescriptor(0), QString());
}

TEST(LibusbTransport, WhatIsWrittenToTheKeyAreaIsInTheDeviceAndReadBack)
{
    DfuBench bench;
    bench.plugDfu();
    Bytes block(512);
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i] = static_cast<std::uint8_t>(i * 7);

    dfu::DfuDevice device(bench.open());
    device.writeBlock(1, 34, block);
    EXPECT_EQ(device.read(1, 34, block.size()), block);
    EXPECT_EQ(bench.photon.readDct(34, block.size()), block);
}

TEST(LibusbTransport, LargeReadsMatchTheFlash)
{
    DfuBench bench;
    bench.plugDfu();
    constexpr std::size_t size = 64 * 1024 + 100;
    dfu::DfuDevice device(bench.open());
    EXPECT_EQ(device.read(0, 0x08020000, size), bench.photon.readFlash(0x08020000, size));
}

TEST(LibusbTransport, ARefusedRequestIsDeviceStalledAndNamesTheRequest)
{
    DfuBench bench;
    bench.plugDfu();
    const auto transport = bench.open();
    const auto failure = failureOf([&] { transport->stringDescriptor(200); });
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code(), FailureCode::DeviceStalled);
    EXPECT_EQ(failure->arguments(), QStringList{QStringLiteral("0x80/0x06")});
    // A stall of endpoint 0 is over with the next request.
    EXPECT_EQ(transport->stringDescriptor(2), QStringLiteral("Photon DFU Mode"));
}

TEST(LibusbTransport, ATransferHeldForTooLongIsDeviceSlow)
{
    DfuBench bench(10); // one second of erasing is a tenth here
    bench.plugDfu();
    const auto transport = bench.open();
    commandErase(*transport);
    EXPECT_FAILURE(DeviceSlow, transport->controlIn({0xa1, 3, 0, 0, 6}, Milliseconds(10)));
    EXPECT_EQ(transport->controlIn({0xa1, 3, 0, 0, 6}, transferTime).size(), 6u);
}

TEST(LibusbTransport, ATransferHeldForLongEndsWellWithinItsTime)
{
    DfuBench bench(10);
    bench.plugDfu();
    bench.photon.writeFlash(userSector, Bytes(16, 0x55));
    const auto transport = bench.open();
    commandErase(*transport);
    transport->controlIn({0xa1, 3, 0, 0, 6}, transferTime);
    EXPECT_EQ(bench.photon.readFlash(userSector, 16), Bytes(16, 0xff));
}

TEST(LibusbTransport, APulledPlugInTheMiddleOfATransferIsDeviceGone)
{
    DfuBench bench(2); // half a second for the test to pull it
    bench.plugDfu();
    const auto transport = bench.open();
    commandErase(*transport);
    auto transfer = std::async(std::launch::async, [&transport] {
        return failureOf([&] { transport->controlIn({0xa1, 3, 0, 0, 6}, transferTime); });
    });
    ASSERT_TRUE(bench.port.waitForHeldTransfer(patience()));
    bench.photon.unplug();
    const auto failure = transfer.get();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code(), FailureCode::DeviceGone) << failure->what();
    EXPECT_FAILURE(DeviceGone, transport->controlIn({0xa1, 3, 0, 0, 6}, transferTime));
}

TEST(LibusbTransport, AGarbledTransferOfADeviceThatThenLeavesIsDeviceGone)
{
    DfuBench bench(2);
    bench.plugDfu();
    const auto transport = bench.open();
    commandErase(*transport);
    auto transfer = std::async(std::launch::async, [&transport] {
        return failureOf([&] { transport->controlIn({0xa1, 3, 0, 0, 6}, transferTime); });
    });
    ASSERT_TRUE(bench.port.waitForHeldTransfer(patience()));
    bench.port.garble();
    bench.photon.unplug();
    const auto failure = transfer.get();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code(), FailureCode::DeviceGone) << failure->what();
    EXPECT_TRUE(failure->detail().contains(QStringLiteral("LIBUSB_ERROR_IO"))) << failure->what();
}

TEST(LibusbTransport, AGarbledTransferOfADeviceThatStaysIsDeviceProtocol)
{
    DfuBench bench;
    bench.plugDfu();
    const auto transport = bench.open();
    bench.port.garble();
    EXPECT_FAILURE(DeviceProtocol, transport->controlIn({0xa1, 3, 0, 0, 6}, transferTime));
}

TEST(LibusbTransport, AnInterfaceThatAnotherProgramHasIsDeviceInUse)
{
    DfuBench bench;
    bench.plugDfu();
    bench.port.takeInterface(0);
    const auto transport = bench.open();
    EXPECT_FAILURE(DeviceInUse, transport->claimInterface(0));
}

TEST(LibusbTransport, AnInterfaceIsFreeAgainOnceTheTransportIsClosed)
{
    DfuBench bench;
    bench.plugDfu();
    auto first = bench.open();
    first->claimInterface(0);
    const auto second = bench.open();
    EXPECT_FAILURE(DeviceInUse, second->claimInterface(0));
    first.reset();
    EXPECT_NO_THROW(second->claimInterface(0));
}

} // namespace
} // namespace rescue::bench
