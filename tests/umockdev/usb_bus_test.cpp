// SPDX-License-Identifier: Apache-2.0
#include "core/usb/libusb_bus.h"
#include "tests/umockdev/bench_photon.h"

#include <unistd.h>

namespace rescue::bench {
namespace {

TEST(LibusbBus, AnEmptyBusListsNothing)
{
    const UmockdevBench computer;
    LibusbBus bus;
    EXPECT_TRUE(bus.list().empty());
}

TEST(LibusbBus, ADeviceIsListedWithItsIdsItsSerialAndItsPort)
{
    Bench bench;
    bench.plugNormal();
    LibusbBus bus(LibusbBus::Watch::Hotplug);
    const auto devices = bus.list();
    ASSERT_EQ(devices.size(), 1u);
    EXPECT_EQ(devices[0].vendorId, 0x2b04);
    EXPECT_EQ(devices[0].productId, normalPhoton);
    EXPECT_EQ(devices[0].release, 0x0250);
    EXPECT_EQ(devices[0].serial, bench.photon.deviceId());
    EXPECT_EQ(devices[0].port, QStringLiteral("1-7"));
    EXPECT_GT(devices[0].address, 0);
    EXPECT_FALSE(devices[0].blocked);
}

/// A device of which only the ids matter, as hexadecimal text in the order of the wire.
QByteArray describeIds(const QByteArray& address, const QByteArray& ids)
{
    const QByteArray number = address.rightJustified(3, '0');
    return "P: /devices/pci0000:00/0000:00:14.0/usb1/1-" + address + "\nN: bus/usb/001/" + number +
           "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nE: BUSNUM=001\nE: DEVNUM=" + number +
           "\nE: DEVNAME=/dev/bus/usb/001/" + number + "\nA: busnum=1\\n\nA: devnum=" + address +
           "\\n\nA: speed=12\\n\nA: bConfigurationValue=1\\n\n" + "H: descriptors=1201000200000040" + ids +
           "500200000001" + "0902120001010080320904000000FF000000\n";
}

TEST(LibusbBus, OnOtherPeoplesVendorIdOnlyOurProductsAreListed)
{
    UmockdevBench computer;
    computer.add(describeIds("2", "501D7D60"), {}, nullptr); // Core
    computer.add(describeIds("3", "501D1860"), {}, nullptr); // a debug probe
    computer.add(describeIds("4", "0A130100"), {}, nullptr); // anything
    LibusbBus bus;
    const auto devices = bus.list();
    ASSERT_EQ(devices.size(), 1u);
    EXPECT_EQ(devices[0].productId, 0x607d);
}

TEST(LibusbBus, EveryParticleDeviceIsListedEvenIfUnknown)
{
    UmockdevBench computer;
    computer.add(describeIds("2", "042B20C0"), {}, nullptr); // Photon 2
    LibusbBus bus;
    ASSERT_EQ(bus.list().size(), 1u);
}

TEST(LibusbBus, AChipInItsMakersOwnDfuModeIsListed)
{
    UmockdevBench computer;
    computer.add(describeIds("2", "830411DF"), {}, nullptr); // STM32
    computer.add(describeIds("3", "83044857"), {}, nullptr); // another device of its maker
    LibusbBus bus;
    const auto devices = bus.list();
    ASSERT_EQ(devices.size(), 1u);
    EXPECT_EQ(devices[0].productId, 0xdf11);
}

class WatchedBus : public testing::TestWithParam<LibusbBus::Watch> {};

TEST_P(WatchedBus, ComingsAndGoingsAreNeverMissed)
{
    Bench bench;
    LibusbBus bus(GetParam());
    // Looking once a second takes its time.
    const int cycles = GetParam() == LibusbBus::Watch::Hotplug ? 20 : 2;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        bench.photon.plug();
        ASSERT_TRUE(waitForDevice(bus, normalPhoton)) << "cycle " << cycle;
        bench.photon.unplug();
        ASSERT_TRUE(waitForNothing(bus)) << "cycle " << cycle;
    }
}

TEST_P(WatchedBus, ARestartKeepsThePortAndChangesTheAddress)
{
    Bench bench;
    LibusbBus bus(GetParam());
    bench.plugNormal();
    const auto before = waitForDevice(bus, normalPhoton);
    const Bytes dfuBaud{0x40, 0x38, 0, 0, 0, 0, 8};
    bench.photon.control({0x21, 0x20, 0, 0, 7}, dfuBaud);
    const auto after = waitForDevice(bus, dfuPhoton);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->port, before->port);
    EXPECT_NE(after->address, before->address);
}

TEST_P(WatchedBus, ADeviceThatCameAfterTheBusWasMadeCanBeOpened)
{
    Bench bench;
    LibusbBus bus(GetParam());
    bench.plugDfu();
    const auto device = waitForDevice(bus, dfuPhoton);
    ASSERT_TRUE(device);
    EXPECT_EQ(bus.open(*device)->stringDescriptor(2), QStringLiteral("Photon DFU Mode"));
}

INSTANTIATE_TEST_SUITE_P(Umockdev, WatchedBus,
                         testing::Values(LibusbBus::Watch::Hotplug, LibusbBus::Watch::Polling),
                         [](const auto& watch) {
                             return watch.param == LibusbBus::Watch::Hotplug ? "Hotplug" : "Polling";
                         });

TEST(LibusbBus, TwoDevicesAreListedInTheOrderOfTheirPorts)
{
    Bench bench;
    practice::PhotonSetup other = setupAt(1000);
    other.id[0] = 0x36;
    practice::VirtualPhoton second(other);
    BenchPort port(bench.computer, second, 4);
    bench.plugNormal();
    second.plug();
    ASSERT_TRUE(port.waitUntilShows(normalPhoton, patience()));

    LibusbBus bus;
    const auto devices = bus.list();
    ASSERT_EQ(devices.size(), 2u);
    EXPECT_EQ(devices[0].port, QStringLiteral("1-4"));
    EXPECT_EQ(devices[0].serial, second.deviceId());
    EXPECT_EQ(devices[1].port, QStringLiteral("1-7"));
    EXPECT_EQ(devices[1].serial, bench.photon.deviceId());
}

TEST(LibusbBus, ADeviceThatLeftCannotBeOpened)
{
    Bench bench;
    bench.plugDfu();
    LibusbBus bus(LibusbBus::Watch::Hotplug);
    const auto device = waitForDevice(bus, dfuPhoton);
    ASSERT_TRUE(device);
    bench.photon.unplug();
    ASSERT_TRUE(bench.port.waitUntilShows(0, patience()));
    EXPECT_FAILURE(DeviceGone, bus.open(*device));
}

/// Takes the rights of root from this process until it is destroyed; as another user there is nothing to
/// take.
class Unprivileged {
public:
    Unprivileged()
    {
        if (::getuid() == 0)
            m_isTaken = ::setresuid(nobody, nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_isTaken && ::setresuid(0, 0, 0) != 0)
            std::abort();
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_isTaken = false;
};

TEST(LibusbBus, ADeviceWithoutPermissionIsShownWithItsSerialAndRefused)
{
    Bench bench;
    bench.plugDfu();
    bench.computer.setMode(bench.port.usbNode(), 0);

    LibusbBus bus;
    const Unprivileged nobody;
    const auto devices = bus.list();
    ASSERT_EQ(devices.size(), 1u);
    EXPECT_EQ(devices[0].blocked, FailureCode::AccessRefused);
    EXPECT_EQ(devices[0].serial, bench.photon.deviceId());
    EXPECT_FAILURE(AccessRefused, bus.open(devices[0]));
}

TEST(LibusbBus, ADeviceOpenedAfterAllIsNoLongerBlocked)
{
    Bench bench;
    bench.plugDfu();
    bench.computer.setMode(bench.port.usbNode(), 0);

    LibusbBus bus;
    std::vector<UsbDevice> devices;
    {
        const Unprivileged nobody;
        devices = bus.list();
        ASSERT_EQ(devices.size(), 1u);
        ASSERT_EQ(devices[0].blocked, FailureCode::AccessRefused);
    }
    bench.computer.setMode(bench.port.usbNode(), 0666);
    bus.open(devices[0]);
    devices = bus.list();
    ASSERT_EQ(devices.size(), 1u);
    EXPECT_FALSE(devices[0].blocked);
}

} // namespace
} // namespace rescue::bench
