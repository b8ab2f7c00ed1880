// SPDX-License-Identifier: Apache-2.0
#include "core/repair/identify.h"
#include "tests/unit/photon_watch.h"
#include "tests/unit/repair_bench.h"

#include <gtest/gtest.h>

#include <thread>

using namespace rescue;
using namespace rescue::test;
using practice::PhotonWatch;

namespace {

constexpr Milliseconds longEnough{60'000};

/// A healthy device at rest, of which identify() can be asked.
struct Shown {
    explicit Shown(BootloaderEra era = BootloaderEra::From1_3, const char* version = "2.3.1")
        : bench(Fault::None, photon(era, version)), watch(bench.world.photon())
    {
        EXPECT_TRUE(watch.sawLamp(led::Pattern::CyanBreathe));
        device = attachedDevices(bench.world.usb()).at(0);
    }
    bool lampIs(led::Pattern pattern)
    {
        return watch.until([&] { return bench.world.photon().lamp().pattern == pattern; });
    }

    Bench bench;
    PhotonWatch watch;
    AttachedDevice device;
};

} // namespace

TEST(Identify, TheLampShowsAllColoursUntilItIsStopped)
{
    Shown shown;
    std::stop_source stop;
    bool could = false;
    std::jthread asking([&] {
        could = identify(shown.bench.world.usb(), shown.device, WaitLimit::in(longEnough, stop.get_token()));
    });
    EXPECT_TRUE(shown.lampIs(led::Pattern::Rainbow));
    stop.request_stop();
    asking.join();
    EXPECT_TRUE(could);
    EXPECT_EQ(shown.bench.world.photon().lamp().pattern, led::Pattern::CyanBreathe);
}

TEST(Identify, EndsByItselfAtItsDeadline)
{
    Shown shown;
    EXPECT_TRUE(identify(shown.bench.world.usb(), shown.device, WaitLimit::in(Milliseconds(1))));
    EXPECT_TRUE(shown.watch.sawLamp(led::Pattern::Rainbow));
    EXPECT_EQ(shown.bench.world.photon().lamp().pattern, led::Pattern::CyanBreathe);
}

TEST(Identify, EndsWhenTheDeviceIsUnplugged)
{
    Shown shown;
    std::jthread asking([&] { identify(shown.bench.world.usb(), shown.device, WaitLimit::in(longEnough)); });
    EXPECT_TRUE(shown.lampIs(led::Pattern::Rainbow));
    shown.bench.world.photon().unplug();
    asking.join();
    EXPECT_TRUE(shown.bench.world.usb().list().empty());
}

TEST(Identify, FirmwareBeforeTheServiceProtocolCannot)
{
    Shown shown(BootloaderEra::V0_7To1_2, "0.7.0");
    EXPECT_FALSE(identify(shown.bench.world.usb(), shown.device, WaitLimit::in(longEnough)));
    EXPECT_EQ(shown.bench.world.photon().lamp().pattern, led::Pattern::CyanBreathe);
}

TEST(Identify, ADeviceInDfuModeIsNotEvenOpened)
{
    Shown shown;
    shown.device.mode = DeviceMode::Dfu;
    shown.bench.world.photon().unplug(); // opening it would be a failure
    EXPECT_FALSE(identify(shown.bench.world.usb(), shown.device, WaitLimit::in(longEnough)));
}

TEST(Identify, OfTwoDevicesOnlyTheChosenOneShowsItself)
{
    Shown shown;
    shown.bench.world.setTrouble(Trouble::SecondDevice);
    practice::VirtualPhoton& second = *shown.bench.world.secondDevice();
    PhotonWatch watch(second);
    ASSERT_TRUE(watch.until([&] { return attachedDevices(shown.bench.world.usb()).size() == 2; }));
    const AttachedDevice p1 = attachedDevices(shown.bench.world.usb()).at(1);
    ASSERT_EQ(p1.model, Model::P1);
    shown.watch.forget();
    EXPECT_TRUE(identify(shown.bench.world.usb(), p1, WaitLimit::in(Milliseconds(1))));
    EXPECT_TRUE(watch.sawLamp(led::Pattern::Rainbow));
    EXPECT_TRUE(shown.watch.seen().empty());
}
