// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "core/wait.h"
#include "tests/umockdev/g_pointer.h"

#include <umockdev.h>

#include <sys/types.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rescue::bench {

class TtyNode;
class UsbNode;

/// A computer whose USB exists only in this process and its children: /sys and the device nodes are
/// umockdev's. One per process, made before libusb is first used.
class UmockdevBench {
public:
    UmockdevBench();
    ~UmockdevBench();
    UmockdevBench(const UmockdevBench&) = delete;
    UmockdevBench& operator=(const UmockdevBench&) = delete;

    /// A device in umockdev's notation, with the handler of its node. Sends the uevent.
    void add(const QByteArray& description, const QByteArray& node, UMockdevIoctlBase* handler);
    /// `path` from /sys on; `node` may be empty. The pty of a tty must still be open.
    void remove(const QByteArray& path, const QByteArray& node);
    /// The master end of a tty's pty, now the caller's.
    int master(const QByteArray& node);

    /// Who may open a node. Root always may: give up that right before opening it.
    void setMode(const QByteArray& node, mode_t mode);
    /// What a child process needs in LD_PRELOAD to live on this computer.
    static QString preload();

private:
    QByteArray rootFolder() const;

    std::mutex m_mutex;
    GPointer<UMockdevTestbed> m_testbed;
};

/// One USB port of the bench with a virtual device on its cable: whenever the device attaches or leaves, the
/// kernel's part of it appears or goes. Needs a thread of its own; the device and the bench have to outlive
/// it.
class BenchPort {
public:
    /// The port is "1-<number>". A device may be at an address that another had before.
    BenchPort(UmockdevBench& bench, practice::VirtualPhoton& photon, int number = 7);
    ~BenchPort();
    BenchPort(const BenchPort&) = delete;
    BenchPort& operator=(const BenchPort&) = delete;

    /// Waits until the computer shows the device with this product id; 0 waits until it shows none.
    bool waitUntilShows(std::uint16_t productId, const WaitLimit& limit);
    /// "/dev/bus/usb/001/005"; empty while off the bus.
    QByteArray usbNode() const;
    /// Waits until the device holds a transfer, as it does while it erases.
    bool waitForHeldTransfer(const WaitLimit& limit);
    /// From now on, until the next enumeration, transfers end as garbled, as in a loose plug.
    void garble();
    /// As if another program had claimed this interface of the device that is there now.
    void takeInterface(unsigned int interface);

private:
    void run(const std::stop_token& stop);
    void follow();
    void attach(const practice::UsbPersonality& personality);
    void attachTty(const practice::UsbPersonality& personality);
    void detach();
    void show(std::uint16_t productId);
    QByteArray usbPath() const;
    QByteArray interfacePath() const;
    QByteArray ttyPath() const;

    UmockdevBench& m_bench;
    practice::VirtualPhoton& m_photon;
    int m_number;
    int m_wake; ///< eventfd

    // the bus thread's own
    int m_enumeration = 0;
    int m_address = 0;
    QByteArray m_ttyName;
    std::shared_ptr<TtyNode> m_tty;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::shared_ptr<UsbNode> m_usb;
    QByteArray m_node;
    std::uint16_t m_product = 0;

    int m_listener;
    std::jthread m_thread; ///< last
};

} // namespace rescue::bench
