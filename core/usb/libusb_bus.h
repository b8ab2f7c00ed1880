// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/usb_bus.h"

namespace rescue {

/// The computer's own USB, through libusb. Thread-safe. Has to outlive the transports it opened.
class LibusbBus final : public UsbBus {
public:
    /// How comings and goings are noticed. Automatic takes the system's hotplug events, and looks once a
    /// second where there are none: libusb has none on Windows before 1.0.30, and on Linux they come from
    /// udev, which may not run.
    enum class Watch { Automatic, Hotplug, Polling };

    /// Throws Failure(Internal) where libusb does not start.
    explicit LibusbBus(Watch watch = Watch::Automatic);
    ~LibusbBus() override;

    /// Sorted by port. `blocked` is found out once per address by opening the device; a blocked device is
    /// tried again after a second, since permissions and other programs change without a new address.
    std::vector<UsbDevice> list() override;
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override;
    std::uint64_t generation() override;
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rescue
