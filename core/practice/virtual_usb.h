// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"
#include "core/serial/serial_bus.h"
#include "core/usb/usb_bus.h"

#include <condition_variable>
#include <mutex>

namespace rescue::practice {

/// What keeps this computer from seeing or reaching what hangs on its bus. Holds for all devices alike.
struct BusView {
    struct Ids {
        std::uint16_t vendor = 0, normalProduct = 0, dfuProduct = 0;
        bool operator==(const Ids&) const = default;
    };
    bool carriesData = true;              ///< false: the cable has power only
    std::optional<FailureCode> blocked;   ///< AccessRefused, DeviceInUse or WrongDriver
    QString driver;                       ///< beside WrongDriver: what is bound; empty: nothing
    std::optional<std::uint16_t> release; ///< bcdDevice of something else
    std::optional<Ids> shownAs;           ///< ids of something else
    bool showsId = true;         ///< false: the constants of firmware and bootloaders up to 0.5.5 instead
    bool answersRequests = true; ///< false: the firmware refuses every vendor request
    bool hasSerialPorts = true;
    bool answersInDfu = true; ///< false: transfers in DFU mode run into their time limit

    bool operator==(const BusView&) const = default;
};

/// The bus that virtual devices hang on, in this process: what libusb is to real ones. The ports are named
/// practice-1, practice-2 … in the order the devices were added.
/// The devices outlive the bus, and the bus outlives everything opened on it. Thread-safe.
class VirtualUsbBus : public UsbBus {
public:
    explicit VirtualUsbBus(VirtualPhoton& photon);
    ~VirtualUsbBus() override;

    /// One more device, for as long as the bus lives.
    void add(VirtualPhoton& photon);
    /// Holds from the next transfer on; whoever watches the bus hears of it.
    void setView(const BusView& view);
    BusView view() const;

    struct Port {
        QString name;
        VirtualPhoton* photon = nullptr;
    };
    std::vector<Port> ports() const;

    std::vector<UsbDevice> list() override;
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override;
    std::uint64_t generation() override;
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override;

private:
    struct Watched {
        Port port;
        int enumeration = 0; ///< 0 while off the bus
        int listener = 0;
    };
    void look(std::size_t index);

    mutable std::mutex m_mutex; ///< never held while a device is asked
    std::condition_variable_any m_changed;
    std::uint64_t m_generation = 0;
    std::vector<Watched> m_watched;
    BusView m_view;
};

/// The serial ports of the same devices while their firmware runs.
class VirtualSerialBus : public SerialBus {
public:
    explicit VirtualSerialBus(const VirtualUsbBus& usb) : m_usb(usb) {}
    std::vector<SerialPort> list() override;
    std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) override;

private:
    const VirtualUsbBus& m_usb;
};

} // namespace rescue::practice
