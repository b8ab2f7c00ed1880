// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "core/usb/usb_transport.h"

#include <memory>

namespace rescue {

/// What the bus shows of a device without talking to it for long. A value; compare `port` and `address` to
/// tell "still there" (same address) from "came back" (same port, new address).
struct UsbDevice {
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::uint16_t release = 0; ///< bcdDevice, for example 0x0250
    QString serial;            ///< iSerial as the device spells it; empty where it could not be read
    QString port;              ///< bus and port path, for example "1-2.3": stays the same over a restart
    int address = 0;           ///< bus address: new after each enumeration
    /// Set where the device is seen but cannot be opened: AccessRefused, DeviceInUse or WrongDriver.
    std::optional<FailureCode> blocked;
    /// Beside WrongDriver: what the system has bound to it, by its name ("usbser"). Empty: nothing.
    QString driver;

    bool operator==(const UsbDevice&) const = default;
};

/// The USB devices of this computer (or of the practice bench) that concern us (core/device/models.h): ours,
/// and those that a person may take for one of ours.
/// Thread-safe.
class UsbBus {
public:
    virtual ~UsbBus() = default;

    virtual std::vector<UsbDevice> list() = 0;
    virtual std::unique_ptr<UsbTransport> open(const UsbDevice& device) = 0;

    /// A number that grows whenever a device came or went. Read it before list(), then wait for it to move
    /// on: no change is ever missed.
    virtual std::uint64_t generation() = 0;
    /// Waits until generation() differs from `seen` or the limit is reached. True when it changed.
    virtual bool waitForChange(std::uint64_t seen, const WaitLimit& limit) = 0;
};

} // namespace rescue
