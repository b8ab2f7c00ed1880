// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/wait.h"

namespace rescue {

/// The eight bytes of a USB control request (USB 2.0, 9.3). `length` is wLength.
struct ControlSetup {
    std::uint8_t requestType = 0;
    std::uint8_t request = 0;
    std::uint16_t value = 0;
    std::uint16_t index = 0;
    std::uint16_t length = 0;

    bool operator==(const ControlSetup&) const = default;
};

/// "0xa1/0x03": bmRequestType and bRequest, the argument of the failures below.
QString requestText(const ControlSetup& setup);

/// One opened USB device. Not thread-safe; closed by its destructor.
/// Every call may throw Failure: DeviceGone (left the bus), DeviceStalled (the request was refused),
/// DeviceSlow (no end within `timeout`), AccessRefused, DeviceInUse, WrongDriver, DeviceProtocol (the
/// transfer was garbled on the bus, or a descriptor makes no sense). Nothing here retries: what a stall means
/// is the protocol's business.
class UsbTransport {
public:
    virtual ~UsbTransport() = default;

    /// The active configuration with all its interface, class and endpoint descriptors, as on the wire.
    virtual Bytes configurationDescriptor() = 0;
    /// A string descriptor in English; empty for index 0.
    virtual QString stringDescriptor(std::uint8_t index) = 0;
    virtual void claimInterface(std::uint8_t interface) = 0;
    virtual void selectAlternate(std::uint8_t interface, std::uint8_t alternate) = 0;
    /// Reads up to `setup.length` bytes; a shorter answer is not an error.
    virtual Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) = 0;
    /// Sends `data`; `setup.length` must equal `data.size()`.
    virtual void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) = 0;
};

} // namespace rescue
