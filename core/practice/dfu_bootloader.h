// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/dfu_state_machine.h"

namespace rescue::practice {

/// The bootloader in DFU mode as it appears on endpoint 0, with the states, lengths, stalls and flaws of the
/// public sources: device-os platform/MCU/STM32F2xx/STM32_USB_Device_Driver (here usbd_req.c, usbd_core.c).
/// One object is one stay in DFU mode: make a new one each time the mode is entered. It has no clock; replies
/// say how long they are held. Not thread-safe.
///
/// Two things a host never does on purpose are answered by a stall where the device would leave it waiting
/// or overwrite its own memory: transfers nobody answers, and downloads longer than the transfer size.
class DfuBootloader {
public:
    /// The memories must outlive this object.
    DfuBootloader(const PhotonSetup& setup, FlashMemory& flash, DctStore& dct);
    DfuBootloader(const DfuBootloader&) = delete; // its parts point at each other
    DfuBootloader& operator=(const DfuBootloader&) = delete;

    /// Any control transfer, standard requests included. `out` is the data of an OUT transfer.
    /// UsbReply::held is the flash work done in it; a call begins a new FlashMemory::beginWork().
    UsbReply control(const ControlSetup& setup, ByteView out);

    /// Descriptors and strings; whoever attaches the device counts the enumerations.
    UsbPersonality personality() const;

    /// Set once the host told it to leave: from the end of that reply until the device restarts. Zero for
    /// bootloaders up to 0.4.4: they are off the bus before that transfer ends (its status is Gone).
    std::optional<std::chrono::milliseconds> resetIn() const { return m_dfu.resetIn(); }

    /// True once after a DETACH (its status is Gone): the device leaves the bus and comes back as it was.
    bool takeReattach() { return m_dfu.takeReattach(); }

    /// The host reset the bus and configured the device anew.
    void busReset();

private:
    UsbReply deviceRequest(const ControlSetup& setup);
    UsbReply getDescriptor(const ControlSetup& setup) const;
    UsbReply getString(const ControlSetup& setup) const;
    UsbReply setConfiguration(const ControlSetup& setup);
    UsbReply interfaceRequest(const ControlSetup& setup, ByteView out);
    UsbReply standardInterfaceRequest(const ControlSetup& setup);
    UsbReply endpointRequest(const ControlSetup& setup) const;

    PhotonSetup m_setup;
    BootloaderQuirks m_quirks;
    FlashMemory& m_flash;
    DfuMemory m_memory;

    DfuStateMachine m_dfu;
    std::uint8_t m_configuration = 1;
};

} // namespace rescue::practice
