// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/world.h"

namespace rescue::repair {

/// One of our devices on the bus, as far as a look without talking tells.
struct AttachedDevice {
    UsbDevice usb;
    Model model = Model::Photon;
    DeviceMode mode = DeviceMode::Normal;
    std::optional<QString>
        id; ///< nothing for firmware and bootloaders up to 0.5.5, whose serial is a constant

    bool operator==(const AttachedDevice&) const = default;
};

std::vector<AttachedDevice> attachedDevices(UsbBus& usb);

/// Those of the devices on a bus that are none of ours: "something unknown is plugged in".
std::vector<UsbDevice> unknownDevices(const std::vector<UsbDevice>& seen);

/// The same, but an empty bus gets `patience` to show one: a device that restarts is away for a second or
/// two.
std::vector<AttachedDevice> attachedDevicesSoon(UsbBus& usb, const std::stop_token& stop,
                                                Milliseconds patience = Milliseconds(2'500));

/// The one device a repair is for. Throws NoDevice, SeveralDevices, OtherDevice (`wantedId` is not among
/// those seen). `wantedId` empty: the only one. A device that cannot tell its id matches any wanted id if it
/// is the only one.
AttachedDevice chooseDevice(const std::vector<AttachedDevice>& devices, const QString& wantedId);

/// Is `now` the device that was `before`, maybe in another mode? By id where both tell, else by USB port.
bool sameDevice(const AttachedDevice& before, const AttachedDevice& now);

/// Waits until the device shows up in `mode`. Nothing when the limit is reached first. Throws Cancelled.
std::optional<AttachedDevice> waitForDevice(UsbBus& usb, const AttachedDevice& before, DeviceMode mode,
                                            const WaitLimit& limit);

} // namespace rescue::repair
