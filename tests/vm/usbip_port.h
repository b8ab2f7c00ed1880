// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "tests/vm/usbip_messages.h"
#include "tests/vm/vhci_port.h"

#include <deque>
#include <map>

namespace rescue::vm {

/// The cable between a virtual Photon and this kernel's USB stack: attaches the device when it is on the bus,
/// carries transfers, detaches it when it leaves. It has no thread: the owner calls step() whenever
/// descriptor() is readable, the device's listener was called, or due() has come.
class UsbipPort {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `photon` must outlive this object.
    UsbipPort(practice::VirtualPhoton& photon, int vhciPort);

    int descriptor() const { return m_vhci.descriptor(); }
    std::optional<Time> due() const;
    /// Never waits. Throws Failure(Internal) when the kernel takes no device.
    void step();

    /// Where the device is plugged in next. False while it is plugged in.
    bool choosePort(int vhciPort);
    /// Pulls the cable in place of the `count`-th control transfer from now on (1 = the next one).
    void unplugAtTransfer(int count) { m_transfersLeft = count; }
    int transfersLeft() const { return m_transfersLeft; }
    /// Pulls it in the middle of the next transfer that erases or programs flash.
    void unplugInWrite() { m_unplugInWrite = true; }

private:
    struct HeldAnswer {
        Time due;
        std::uint32_t number = 0;
        Bytes message;
        bool unplug = false; ///< instead of answering
    };

    void followDevice();
    void attach(int enumeration);
    void detach();
    void receive();
    void unlink(const Request& request);
    void carryControl();
    void carryOut(const Request& request);
    void carryIn();
    std::optional<Bytes> answerTo(const Request& request, const practice::UsbReply& reply) const;
    void send(std::uint32_t number, const Bytes& message);

    practice::VirtualPhoton& m_photon;
    VhciPort m_vhci;
    int m_enumeration = 0; ///< the one that is, or was last, attached
    std::optional<Time> m_nextTry;
    Time m_giveUp;
    int m_transfersLeft = 0;
    bool m_unplugInWrite = false;

    std::map<std::uint32_t, Request> m_open; ///< by number: the order in which they were submitted
    std::deque<std::uint32_t> m_control;     ///< endpoint 0 does one after the other
    std::optional<HeldAnswer> m_held;
};

} // namespace rescue::vm
