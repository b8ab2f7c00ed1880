// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/flapping.h"
#include "core/evidence/bus_record.h"

#include <gtest/gtest.h>

#include <vector>

using namespace rescue;
using namespace rescue::diagnosis;
using std::chrono::milliseconds;

namespace {

const BusTime start{};

/// Appearances with these periods between them, looked at right after the last, or later.
Flapping seen(std::initializer_list<int> periods, milliseconds later = {})
{
    std::vector<BusTime> times{start};
    for (const int period : periods)
        times.push_back(times.back() + milliseconds(period));
    return flappingOf(times, times.back() + later);
}

repair::AttachedDevice deviceAt(const char* port, int address, DeviceMode mode = DeviceMode::Normal)
{
    repair::AttachedDevice device;
    device.usb.port = QString::fromLatin1(port);
    device.usb.address = address;
    device.mode = mode;
    return device;
}

} // namespace

TEST(Flapping, AStillDeviceAndOneThatCameBackOnceAreNone)
{
    EXPECT_EQ(flappingOf({}, start), Flapping::None);
    EXPECT_EQ(seen({}), Flapping::None);
    EXPECT_EQ(seen({2'000}), Flapping::None);
    EXPECT_EQ(seen({10'000}), Flapping::None);
}

TEST(Flapping, FastIsThreePeriodsOfOneToFourSeconds)
{
    EXPECT_EQ(seen({2'000, 2'000}), Flapping::None);
    EXPECT_EQ(seen({2'000, 2'000, 2'000}), Flapping::Fast);
    EXPECT_EQ(seen({1'000, 4'000, 1'000}), Flapping::Fast);
    EXPECT_EQ(seen({999, 2'000, 2'000}), Flapping::None);
    EXPECT_EQ(seen({4'001, 2'000, 2'000}), Flapping::None);
    EXPECT_EQ(seen({60'000, 2'000, 2'000, 2'000}), Flapping::Fast) << "what was before does not matter";
}

TEST(Flapping, SlowIsTwoPeriodsOfNineToThirtySeconds)
{
    EXPECT_EQ(seen({9'000, 30'000}), Flapping::Slow);
    EXPECT_EQ(seen({8'999, 10'000}), Flapping::None);
    EXPECT_EQ(seen({10'000, 30'001}), Flapping::None);
    EXPECT_EQ(seen({2'000, 10'400, 10'400}), Flapping::Slow);
}

TEST(Flapping, PeriodsBetweenTheTwoAreNeither)
{
    EXPECT_EQ(seen({6'000, 6'000, 6'000, 6'000}), Flapping::None);
}

TEST(Flapping, EndsWhenItDoesNotComeAgain)
{
    EXPECT_EQ(seen({2'000, 2'000, 2'000}, milliseconds(4'000)), Flapping::Fast);
    EXPECT_EQ(seen({2'000, 2'000, 2'000}, milliseconds(4'001)), Flapping::None);
    EXPECT_EQ(seen({10'000, 10'000}, milliseconds(30'000)), Flapping::Slow);
    EXPECT_EQ(seen({10'000, 10'000}, milliseconds(30'001)), Flapping::None);
}

TEST(BusRecord, CountsNewAddressesAtOnePortAndKeepsPortsApart)
{
    evidence::BusRecord record;
    for (int i = 0; i < 4; ++i) {
        const auto now = start + milliseconds(2'000) * i;
        record.saw({deviceAt("1-2", 10 + i), deviceAt("1-3", 5)}, now);
        record.saw({deviceAt("1-2", 10 + i), deviceAt("1-3", 5)}, now + milliseconds(500));
        record.saw({deviceAt("1-3", 5)}, now + milliseconds(1'500));
    }
    const auto now = start + milliseconds(6'500);
    EXPECT_EQ(record.flapping(QStringLiteral("1-2"), now), Flapping::Fast);
    EXPECT_EQ(record.flapping(QStringLiteral("1-3"), now), Flapping::None);
    EXPECT_EQ(record.flapping(QStringLiteral("1-4"), now), Flapping::None);
}

TEST(BusRecord, ADeviceThatWasSentIntoDfuModeStartsAnew)
{
    evidence::BusRecord record;
    for (int i = 0; i < 4; ++i)
        record.saw({deviceAt("1-2", 10 + i)}, start + milliseconds(2'000) * i);
    record.saw({deviceAt("1-2", 20, DeviceMode::Dfu)}, start + milliseconds(8'000));
    EXPECT_EQ(record.flapping(QStringLiteral("1-2"), start + milliseconds(8'000)), Flapping::None);
    record.saw({deviceAt("1-2", 21)}, start + milliseconds(10'000));
    EXPECT_EQ(record.flapping(QStringLiteral("1-2"), start + milliseconds(10'000)), Flapping::None);
}

TEST(BusRecord, ForgetsWhenToldTo)
{
    evidence::BusRecord record;
    for (int i = 0; i < 4; ++i)
        record.saw({deviceAt("1-2", 10 + i)}, start + milliseconds(2'000) * i);
    record.forget();
    EXPECT_EQ(record.flapping(QStringLiteral("1-2"), start + milliseconds(6'000)), Flapping::None);
}
