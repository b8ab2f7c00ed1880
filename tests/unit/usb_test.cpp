// SPDX-License-Identifier: Apache-2.0
#include "core/real_world.h"
#include "core/serial/computer_serial_bus.h"
#include "core/usb/libusb_bus.h"
#include "core/usb/libusb_transport.h"
#include "core/usb/usb_transport.h"

#include <gtest/gtest.h>

#include <libusb.h>

#include <thread>
#include <utility>

namespace rescue {
namespace {

TEST(Usb, ARequestIsNamedByItsTypeAndNumber)
{
    EXPECT_EQ(requestText({0xa1, 3, 0, 0, 6}), QStringLiteral("0xa1/0x03"));
    EXPECT_EQ(requestText({0x21, 0x20, 0, 0, 7}), QStringLiteral("0x21/0x20"));
}

TEST(Usb, EachLibusbErrorHasOneMeaning)
{
    const std::pair<int, FailureCode> table[] = {
        {LIBUSB_ERROR_NO_DEVICE, FailureCode::DeviceGone},
        {LIBUSB_ERROR_PIPE, FailureCode::DeviceStalled},
        {LIBUSB_ERROR_TIMEOUT, FailureCode::DeviceSlow},
        {LIBUSB_ERROR_BUSY, FailureCode::DeviceInUse},
#ifdef _WIN32
        {LIBUSB_ERROR_ACCESS, FailureCode::DeviceInUse},
        {LIBUSB_ERROR_NOT_SUPPORTED, FailureCode::WrongDriver},
        {LIBUSB_ERROR_NOT_FOUND, FailureCode::WrongDriver},
#else
        {LIBUSB_ERROR_ACCESS, FailureCode::AccessRefused},
#endif
        {LIBUSB_ERROR_IO, FailureCode::DeviceProtocol},
        {LIBUSB_ERROR_OVERFLOW, FailureCode::DeviceProtocol},
        {LIBUSB_ERROR_OTHER, FailureCode::DeviceProtocol},
        {LIBUSB_ERROR_NO_MEM, FailureCode::Internal},
    };
    for (const auto& [error, code] : table)
        EXPECT_EQ(failureCodeOf(error), code) << libusb_error_name(error);
}

TEST(Usb, AFailureNamesTheRequestAndTheLibusbError)
{
    const Failure failure = libusbFailure(LIBUSB_ERROR_PIPE, QStringLiteral("0xa1/0x03"));
    EXPECT_EQ(failure.technical(), QStringLiteral("DeviceStalled(0xa1/0x03): libusb LIBUSB_ERROR_PIPE"));
}

TEST(Usb, OpeningADeviceThatIsNotThereFailsAsGone)
{
    LibusbBus bus;
    try {
        bus.open({0x2b04, 0xd006, 0x0250, {}, QStringLiteral("99-1"), 1, {}, {}});
        FAIL() << "opened nothing";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::DeviceGone);
    }
}

TEST(Usb, AWaitForAChangeEndsWhenItIsStopped)
{
    for (const auto watch : {LibusbBus::Watch::Hotplug, LibusbBus::Watch::Polling}) {
        LibusbBus bus(watch);
        std::stop_source stop;
        const std::uint64_t seen = bus.generation();
        const std::jthread stopper([&stop] { stop.request_stop(); });
        EXPECT_FALSE(bus.waitForChange(seen, WaitLimit::in(std::chrono::hours(1), stop.get_token())));
    }
}

TEST(Usb, AWaitForAChangeThatWasAlreadySeenEndsAtOnce)
{
    LibusbBus bus;
    EXPECT_TRUE(bus.waitForChange(bus.generation() + 1, WaitLimit::in(std::chrono::hours(1))));
}

TEST(Serial, OpeningAPortThatIsNotThereFailsAsGone)
{
    ComputerSerialBus bus;
    try {
        bus.open({QStringLiteral("/dev/ttyACM987654"), 0x2b04, 0xc006, {}, {}}, 14400);
        FAIL() << "opened nothing";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::DeviceGone);
    }
}

TEST(RealWorld, HandsOutTheCloudItWasGiven)
{
    CloudSettings settings;
    settings.api = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    EXPECT_EQ(RealWorld(settings).cloud().api, settings.api);
}

} // namespace
} // namespace rescue
