// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "core/serial/serial_bus.h"
#include "core/usb/usb_bus.h"

#include <condition_variable>
#include <mutex>

namespace rescue::practice {

/// The bus a virtual device hangs on, in this process: what libusb is to a real one.
/// The device outlives the bus and everything opened on it.
class VirtualUsbBus : public UsbBus {
public:
    explicit VirtualUsbBus(VirtualPhoton& photon);
    ~VirtualUsbBus() override;

    std::vector<UsbDevice> list() override;
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override;
    std::uint64_t generation() override;
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override;

private:
    void look();

    VirtualPhoton& m_photon;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::uint64_t m_generation = 0;
    int m_enumeration = 0; ///< 0 while off the bus
    int m_listener = 0;
};

/// The serial port of the same device while its firmware runs.
class VirtualSerialBus : public SerialBus {
public:
    explicit VirtualSerialBus(VirtualPhoton& photon) : m_photon(photon) {}
    std::vector<SerialPort> list() override;
    std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) override;

private:
    VirtualPhoton& m_photon;
};

} // namespace rescue::practice
