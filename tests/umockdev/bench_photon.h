// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "core/usb/usb_bus.h"
#include "tests/umockdev/umockdev_bench.h"
#include "tests/unit/failure_of.h"

#include <gtest/gtest.h>

namespace rescue::bench {

using test::failureOf;

inline constexpr std::uint16_t normalPhoton = 0xc006;
inline constexpr std::uint16_t dfuPhoton = 0xd006;

/// Only a test that fails waits this long.
inline WaitLimit patience()
{
    return WaitLimit::in(std::chrono::seconds(60));
}
inline constexpr Milliseconds transferTime{30000};

/// Without Wi-Fi: it stays in listening mode and asks nobody.
inline practice::PhotonSetup setupAt(double speed)
{
    practice::PhotonSetup setup;
    setup.speed = speed;
    setup.wifiConfigured = false;
    return setup;
}

/// The computer, and one Photon at port 1-7 of it.
struct Bench {
    explicit Bench(double speed = 1000) : photon(setupAt(speed)) {}

    void plugNormal()
    {
        photon.plug();
        ASSERT_TRUE(port.waitUntilShows(normalPhoton, patience()));
    }
    void plugDfu()
    {
        plugNormal();
        const Bytes dfuBaud{0x40, 0x38, 0, 0, 0, 0, 8}; // 14400
        photon.control({0x21, 0x20, 0, 0, 7}, dfuBaud);
        ASSERT_TRUE(port.waitUntilShows(dfuPhoton, patience()));
    }

    /// In listening mode it answers on the serial line.
    void plugListening()
    {
        plugNormal();
        std::mutex mutex;
        std::condition_variable changed;
        const auto listening = [this] { return photon.lamp().pattern == led::Pattern::BlueBlink; };
        const int listener = photon.listen([&] {
            const std::lock_guard lock(mutex);
            changed.notify_all();
        });
        {
            std::unique_lock lock(mutex);
            EXPECT_TRUE(changed.wait_until(lock, patience().deadline, listening));
        }
        photon.unlisten(listener);
    }

    UmockdevBench computer;
    practice::VirtualPhoton photon;
    BenchPort port{computer, photon};
};

/// The first device with this product id, as soon as it is listed.
inline std::optional<UsbDevice> waitForDevice(UsbBus& bus, std::uint16_t productId)
{
    const WaitLimit limit = patience();
    for (;;) {
        const std::uint64_t seen = bus.generation();
        for (const UsbDevice& device : bus.list())
            if (device.productId == productId)
                return device;
        if (!bus.waitForChange(seen, limit))
            return std::nullopt;
    }
}

/// True when the bus shows nothing, as soon as it does.
inline bool waitForNothing(UsbBus& bus)
{
    const WaitLimit limit = patience();
    for (;;) {
        const std::uint64_t seen = bus.generation();
        if (bus.list().empty())
            return true;
        if (!bus.waitForChange(seen, limit))
            return false;
    }
}

} // namespace rescue::bench

/// `action` must throw a Failure with this code.
#define EXPECT_FAILURE(code_, ...)                                                                           \
    do {                                                                                                     \
        const auto failure_ = ::rescue::test::failureOf([&] { __VA_ARGS__; });                               \
        ASSERT_TRUE(failure_) << "nothing failed";                                                           \
        EXPECT_EQ(failure_->code(), ::rescue::FailureCode::code_) << failure_->what();                       \
    } while (false)
