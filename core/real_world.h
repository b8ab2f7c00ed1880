// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/serial/computer_serial_bus.h"
#include "core/usb/libusb_bus.h"
#include "core/world.h"

namespace rescue {

/// The computer's own USB and serial ports, and the cloud it was told.
class RealWorld final : public World {
public:
    /// Throws Failure(Internal) where libusb does not start.
    explicit RealWorld(CloudSettings cloud);

    UsbBus& usb() override { return m_usb; }
    SerialBus& serial() override { return m_serial; }
    CloudSettings cloud() const override { return m_cloud; }
    std::unique_ptr<ComputerWifi> wifi() override { return computerWifi(); }
    bool grantAccess(const WaitLimit& limit) override;

private:
    CloudSettings m_cloud;
    LibusbBus m_usb;
    ComputerSerialBus m_serial;
};

} // namespace rescue
