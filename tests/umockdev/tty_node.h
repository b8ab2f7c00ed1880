// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "tests/umockdev/g_pointer.h"

#include <umockdev.h>

#include <mutex>

namespace rescue::bench {

/// /dev/ttyACMn of one enumeration: what the kernel's cdc-acm does between a pty and a virtual device.
/// The handler runs on umockdev's thread; everything else belongs to one thread of the bench.
class TtyNode {
public:
    explicit TtyNode(practice::VirtualPhoton& photon);
    ~TtyNode();
    TtyNode(const TtyNode&) = delete;
    TtyNode& operator=(const TtyNode&) = delete;

    static GPointer<UMockdevIoctlBase> handlerFor(const std::shared_ptr<TtyNode>& node);

    /// Takes over the master end of the pty.
    void connect(int master);
    /// The device is off the bus: hangs up, and never asks it again.
    void leave();

    /// What to poll() for, or -1: a pty that no program has open is always "hung up", so it is not waited
    /// for.
    int pollable() const { return m_open ? m_master : -1; }
    /// Moves data both ways and notices openings, closings and new baud rates.
    void pump();

private:
    static gboolean onIoctl(UMockdevIoctlBase* handler, UMockdevIoctlClient* client, gpointer node);
    bool answer(UMockdevIoctlClient* client);
    unsigned int linesNow();
    void setLines(unsigned int lines);
    void setBaud(unsigned int baud);
    void control(std::uint8_t request, std::uint16_t value, ByteView data);
    void noticeOpenAndClose();
    void noticeBaud();
    void toDevice();
    void fromDevice();

    std::mutex m_mutex;                ///< for what both threads use: the four below
    practice::VirtualPhoton& m_photon; ///< not after leave()
    bool m_gone = false;
    unsigned int m_lines = 0;
    unsigned int m_baud = 0; ///< what the device was told last

    int m_master = -1;
    bool m_open = false;
    unsigned int m_ptyBaud = 0; ///< what the pty showed last
    std::uint8_t m_outEndpoint = 0;
    std::uint8_t m_inEndpoint = 0;
};

} // namespace rescue::bench
