// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/around.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace rescue::ui {

/// Moments of a repair that are over before anybody could look at them.
enum class Moment {
    None,
    WaitsForDfu, ///< the computer asked for DFU mode, and nothing came back yet
    Reads,       ///< the first block of what the device holds
    Writes,      ///< the keys are on their way, none has arrived
    ReadsBack,   ///< the keys have arrived and are read for comparison
    Returns,     ///< the device was sent back to its firmware, and nothing came back yet
};

/// Another world with one moment in which time stands still: whoever reaches it waits there until let go.
class HeldWorld : public test::WorldAround {
public:
    HeldWorld(World& world, Moment moment) : WorldAround(world), m_bus(*this, world.usb()), m_moment(moment)
    {
    }

    UsbBus& usb() override { return m_bus; }
    bool grantAccess(const WaitLimit& limit) override { return !m_saysNo && WorldAround::grantAccess(limit); }

    /// Whoever is asked for permission says no.
    void sayNo() { m_saysNo = true; }
    bool holding();
    /// Time goes on, now and for all that follows.
    void letGo();
    /// From now on: this moment, of the next repair.
    void holdAgain(Moment moment);

private:
    class Transport;
    class Bus : public test::BusAround {
    public:
        Bus(HeldWorld& held, UsbBus& inner) : BusAround(inner), m_held(held) {}
        std::vector<UsbDevice> list() override;
        std::unique_ptr<UsbTransport> open(const UsbDevice& device) override;

    private:
        HeldWorld& m_held;
    };
    void transfers(Moment moment);
    void looks();
    void hold(std::unique_lock<std::mutex>& lock);

    Bus m_bus;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Moment m_moment;
    Moment m_last = Moment::None; ///< what the repair did last, as the cable tells it
    bool m_holding = false;
    bool m_free = false;
    std::atomic<bool> m_saysNo = false;
};

} // namespace rescue::ui
