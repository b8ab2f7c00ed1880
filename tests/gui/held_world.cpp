// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/held_world.h"

namespace rescue::ui {

namespace {

// USB DFU 1.1, 3: class requests to an interface.
constexpr std::uint8_t download = 1;
constexpr std::uint8_t upload = 2;
constexpr std::uint8_t classOut = 0x21;
constexpr std::uint8_t classIn = 0xa1;
// DfuSe: blocks 0 and 1 are commands.
constexpr std::uint16_t firstDataBlock = 2;
// The request by which Device OS is asked for DFU mode (device-os system/inc/system_control.h).
constexpr std::uint16_t enterDfu = 50;

} // namespace

class HeldWorld::Transport : public test::TransportAround {
public:
    Transport(HeldWorld& held, std::unique_ptr<UsbTransport> inner)
        : TransportAround(std::move(inner)), m_held(held)
    {
    }
    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        if (setup.requestType == classIn && setup.request == upload)
            m_held.transfers(Moment::Reads);
        if (setup.requestType != classIn && setup.index == enterDfu)
            m_held.transfers(Moment::WaitsForDfu);
        return TransportAround::controlIn(setup, timeout);
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        if (setup.requestType == classOut && setup.request == download && setup.value >= firstDataBlock)
            m_held.transfers(data.empty() ? Moment::Returns : Moment::Writes);
        TransportAround::controlOut(setup, data, timeout);
    }

private:
    HeldWorld& m_held;
};

std::unique_ptr<UsbTransport> HeldWorld::Bus::open(const UsbDevice& device)
{
    return std::make_unique<Transport>(m_held, BusAround::open(device));
}

std::vector<UsbDevice> HeldWorld::Bus::list()
{
    m_held.looks();
    return BusAround::list();
}

bool HeldWorld::holding()
{
    const std::lock_guard lock(m_mutex);
    return m_holding;
}

void HeldWorld::letGo()
{
    const std::lock_guard lock(m_mutex);
    m_free = true;
    m_changed.notify_all();
}

void HeldWorld::holdAgain(Moment moment)
{
    const std::lock_guard lock(m_mutex);
    m_free = false;
    m_moment = moment;
    m_last = Moment::None;
}

/// Tells how far the repair is. The two waits are held where the waiting one looks at the bus.
void HeldWorld::transfers(Moment moment)
{
    std::unique_lock lock(m_mutex);
    if (moment == Moment::Reads && (m_last == Moment::Writes || m_last == Moment::ReadsBack))
        moment = Moment::ReadsBack;
    m_last = moment;
    if (moment != Moment::WaitsForDfu && moment != Moment::Returns)
        hold(lock);
}

void HeldWorld::looks()
{
    std::unique_lock lock(m_mutex);
    if (m_last == Moment::WaitsForDfu || m_last == Moment::Returns)
        hold(lock);
}

void HeldWorld::hold(std::unique_lock<std::mutex>& lock)
{
    if (m_last != m_moment || m_free)
        return;
    m_holding = true;
    m_changed.wait(lock, [this] { return m_free; });
    m_holding = false;
}

} // namespace rescue::ui
