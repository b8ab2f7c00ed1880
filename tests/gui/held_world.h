// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/world.h"

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
class HeldWorld : public World {
public:
    HeldWorld(World& world, Moment moment) : m_world(world), m_moment(moment) {}

    UsbBus& usb() override { return m_bus; }
    SerialBus& serial() override { return m_world.serial(); }
    CloudSettings cloud() const override { return m_world.cloud(); }
    bool grantAccess(const WaitLimit& limit) override { return m_world.grantAccess(limit); }

    bool holding();
    /// Time goes on, now and for all that follows.
    void letGo();
    /// From now on: this moment, of the next repair.
    void holdAgain(Moment moment);

private:
    class Transport;
    class Bus : public UsbBus {
    public:
        explicit Bus(HeldWorld& held) : m_held(held) {}
        std::vector<UsbDevice> list() override;
        std::unique_ptr<UsbTransport> open(const UsbDevice& device) override;
        std::uint64_t generation() override { return m_held.m_world.usb().generation(); }
        bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override
        {
            return m_held.m_world.usb().waitForChange(seen, limit);
        }

    private:
        HeldWorld& m_held;
    };
    void transfers(Moment moment);
    void looks();
    void hold(std::unique_lock<std::mutex>& lock);

    World& m_world;
    Bus m_bus{*this};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Moment m_moment;
    Moment m_last = Moment::None; ///< what the repair did last, as the cable tells it
    bool m_holding = false;
    bool m_free = false;
};

} // namespace rescue::ui
