// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/network/computer_wifi.h"
#include "core/network/targets.h"
#include "core/serial/serial_bus.h"
#include "core/usb/usb_bus.h"

namespace rescue {

/// The only door to the outside. Nothing above it knows whether it has the computer's real USB, serial ports
/// and cloud (RealWorld) or the practice bench (PracticeWorld). Both outlive everything that holds a
/// reference to them.
class World {
public:
    virtual ~World() = default;
    virtual UsbBus& usb() = 0;
    virtual SerialBus& serial() = 0;
    virtual CloudSettings cloud() const = 0;
    /// What this computer itself knows about the Wi-Fi around it. Never null.
    virtual std::unique_ptr<ComputerWifi> wifi() { return std::make_unique<NoComputerWifi>(); }
    /// Where network::checkNetwork looks.
    virtual network::Targets network() const { return network::targetsOf(cloud()); }
    /// Has the system let this person open the devices, which asks the person for a password or for
    /// permission: on Linux by its rule for them, on Windows by binding WinUSB to those that have no driver.
    /// Blocks: for a worker thread. True when it is done, or when there was nothing to do any more: look at
    /// the bus again. False when the person turned it down. Throws Failure(FileUnwritable, on Windows
    /// WrongDriver) where it cannot be done and Failure(Cancelled) on a stop.
    virtual bool grantAccess(const WaitLimit& limit) = 0;
};

} // namespace rescue
