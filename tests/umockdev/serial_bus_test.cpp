// SPDX-License-Identifier: Apache-2.0
#include "core/serial/computer_serial_bus.h"
#include "core/usb/libusb_bus.h"
#include "tests/umockdev/bench_photon.h"

#include <future>

namespace rescue::bench {
namespace {

std::optional<SerialPort> onlyPort(ComputerSerialBus& bus)
{
    const auto ports = bus.list();
    return ports.size() == 1 ? std::optional(ports.front()) : std::nullopt;
}

TEST(ComputerSerialBus, APortIsListedWithTheIdsAndThePlaceOfItsUsbDevice)
{
    Bench bench;
    bench.plugNormal();
    LibusbBus usb;
    ComputerSerialBus serial;
    const auto port = onlyPort(serial);
    ASSERT_TRUE(port);
    EXPECT_TRUE(port->name.startsWith(QStringLiteral("/dev/ttyACM"))) << port->name.toStdString();
    EXPECT_EQ(port->vendorId, 0x2b04);
    EXPECT_EQ(port->productId, normalPhoton);
    EXPECT_EQ(port->serial, bench.photon.deviceId());
    ASSERT_EQ(usb.list().size(), 1u);
    EXPECT_EQ(port->usbPort, usb.list().front().port);
}

TEST(ComputerSerialBus, InDfuModeThereIsNoPort)
{
    Bench bench;
    bench.plugDfu();
    EXPECT_TRUE(ComputerSerialBus().list().empty());
}

TEST(ComputerSerialBus, OpeningAt14400RestartsTheDeviceIntoDfuMode)
{
    Bench bench;
    bench.plugNormal();
    LibusbBus usb(LibusbBus::Watch::Hotplug);
    ComputerSerialBus serial;
    const auto port = onlyPort(serial);
    ASSERT_TRUE(port);
    const auto failure = failureOf([&] { serial.open(*port, 14400); });
    if (failure) { // it may be gone before the port is fully open
        EXPECT_EQ(failure->code(), FailureCode::DeviceGone) << failure->what();
    }
    const auto device = waitForDevice(usb, dfuPhoton);
    ASSERT_TRUE(device);
    EXPECT_EQ(device->port, port->usbPort);
}

TEST(ComputerSerialBus, TheDeviceAnswersInListeningMode)
{
    Bench bench;
    bench.plugListening();
    ComputerSerialBus serial;
    const auto port = onlyPort(serial);
    ASSERT_TRUE(port);
    const auto line = serial.open(*port, 9600);
    const Bytes ask{'i'};
    line->write(ask);
    QByteArray answer;
    const WaitLimit limit = patience();
    while (!answer.contains(bench.photon.deviceId().toLatin1()) && !limit.over())
        answer += toQByteArray(line->read(limit));
    EXPECT_TRUE(answer.contains(bench.photon.deviceId().toLatin1())) << answer.constData();
}

TEST(ComputerSerialBus, ReadingEndsWhenItIsStopped)
{
    Bench bench;
    bench.plugNormal();
    ComputerSerialBus serial;
    const auto port = onlyPort(serial);
    ASSERT_TRUE(port);
    const auto line = serial.open(*port, 9600);
    std::stop_source stop;
    const std::jthread stopper([&stop] { stop.request_stop(); });
    EXPECT_TRUE(line->read(WaitLimit::in(std::chrono::hours(1), stop.get_token())).empty());
}

TEST(ComputerSerialBus, APulledPlugEndsReadingAsDeviceGone)
{
    Bench bench;
    bench.plugNormal();
    ComputerSerialBus serial;
    const auto port = onlyPort(serial);
    ASSERT_TRUE(port);
    // On a thread that Qt knows nothing of, as the worker's may be.
    std::promise<void> opened;
    auto reading = std::async(std::launch::async, [&] {
        return failureOf([&] {
            const auto line = serial.open(*port, 9600);
            opened.set_value();
            line->read(patience());
        });
    });
    opened.get_future().get();
    bench.photon.unplug();
    const auto failure = reading.get();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code(), FailureCode::DeviceGone) << failure->what();
}

TEST(ComputerSerialBus, APortThatIsOpenAlreadyIsInUse)
{
    Bench bench;
    bench.plugNormal();
    ComputerSerialBus serial;
    const auto port = onlyPort(serial);
    ASSERT_TRUE(port);
    const auto line = serial.open(*port, 9600);
    EXPECT_FAILURE(DeviceInUse, serial.open(*port, 9600));
}

} // namespace
} // namespace rescue::bench
