// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "core/usb/usb_transport.h"

#include <functional>
#include <memory>

struct libusb_context;
struct libusb_device_handle;

namespace rescue {

/// What a libusb error number means to the person. `libusbError` is one of enum libusb_error, below zero.
FailureCode failureCodeOf(int libusbError);
/// `what` is the failure's argument: the request, or the port of the device.
Failure libusbFailure(int libusbError, const QString& what);

/// A device opened through libusb. Interfaces claimed here are given back, with their kernel drivers, when it
/// is destroyed.
class LibusbTransport final : public UsbTransport {
public:
    /// Takes over `handle`, and keeps its context alive. `hasLeft` tells whether the device is off the bus;
    /// it may wait a moment for that. It is asked only after a transfer was garbled.
    LibusbTransport(std::shared_ptr<libusb_context> context, libusb_device_handle* handle,
                    std::function<bool()> hasLeft);
    ~LibusbTransport() override;

    Bytes configurationDescriptor() override;
    QString stringDescriptor(std::uint8_t index) override;
    void claimInterface(std::uint8_t interface) override;
    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override;
    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override;
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override;

    LibusbTransport(const LibusbTransport&) = delete;
    LibusbTransport& operator=(const LibusbTransport&) = delete;

private:
    struct Close {
        void operator()(libusb_device_handle* handle) const;
    };

    Bytes descriptor(std::uint8_t type, std::uint8_t index, std::uint16_t language, std::size_t most);
    int transfer(const ControlSetup& setup, std::uint8_t* data, Milliseconds timeout);
    void check(int libusbResult, const QString& what);

    std::shared_ptr<libusb_context> m_context; ///< before the handle: destroyed after it
    std::unique_ptr<libusb_device_handle, Close> m_handle;
    std::function<bool()> m_hasLeft;
    std::vector<std::uint8_t> m_claimed;
};

} // namespace rescue
