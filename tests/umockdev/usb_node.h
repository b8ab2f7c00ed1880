// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "tests/umockdev/g_pointer.h"

#include <umockdev.h>

#include <condition_variable>
#include <list>
#include <map>
#include <mutex>

namespace rescue::bench {

/// /dev/bus/usb/BBB/DDD of one enumeration of a virtual device: what the kernel's usbfs answers. Outlives the
/// enumeration as long as a program has it open. Thread-safe.
class UsbNode {
public:
    explicit UsbNode(practice::VirtualPhoton& photon) : m_photon(photon) {}

    /// An object for umockdev that answers through `node`.
    static GPointer<UMockdevIoctlBase> handlerFor(const std::shared_ptr<UsbNode>& node);

    /// The device is off the bus: transfers under way end, and it is never asked again.
    void leave();
    /// As if another program had claimed the interface.
    void takeInterface(unsigned int interface);
    /// From now on every transfer ends as garbled on the bus.
    void garble();
    /// Waits until a transfer is under way that the device holds.
    bool waitForHeldTransfer(const WaitLimit& limit);

private:
    struct Transfer {
        GPointer<UMockdevIoctlClient> program;
        GPointer<UMockdevIoctlData> urb;
        std::chrono::steady_clock::time_point due;
        int status = 0;
        Bytes data; ///< what the device answered
        std::size_t sent = 0;
    };
    using Answer = std::pair<long, int>; ///< of ioctl(): result and errno

    static gboolean onIoctl(UMockdevIoctlBase* handler, UMockdevIoctlClient* client, gpointer node);
    Answer answer(UMockdevIoctlClient* client);
    Answer capabilities(UMockdevIoctlData* argument);
    Answer claim(UMockdevIoctlClient* client, UMockdevIoctlData* argument, std::size_t size);
    Answer release(UMockdevIoctlClient* client, UMockdevIoctlData* argument);
    Answer selectAlternate(UMockdevIoctlData* argument);
    Answer submit(UMockdevIoctlClient* client, UMockdevIoctlData* argument);
    Answer reap(UMockdevIoctlClient* client, UMockdevIoctlData* argument);
    Answer discard(UMockdevIoctlClient* client, UMockdevIoctlData* argument);

    std::mutex m_mutex;
    std::condition_variable_any m_submitted;
    practice::VirtualPhoton& m_photon; ///< not after leave()
    bool m_gone = false;
    bool m_garbled = false;
    std::list<Transfer> m_transfers;
    /// No program: somebody outside the test.
    std::map<unsigned int, GPointer<UMockdevIoctlClient>> m_claims;
};

} // namespace rescue::bench
