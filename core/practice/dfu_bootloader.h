// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/dfu_memory.h"

#include <array>

namespace rescue::practice {

/// The bootloader in DFU mode as it appears on endpoint 0, with the states, lengths, stalls and flaws of
/// device-os platform/MCU/STM32F2xx/STM32_USB_Device_Driver (usbd_dfu_core.c, usbd_req.c, usbd_core.c). One
/// object is one stay in DFU mode: make a new one each time the mode is entered. It has no clock; replies say
/// how long they are held. Not thread-safe.
///
/// Two things a host never does on purpose are answered by a stall where the device would leave it waiting
/// or overwrite its own memory: transfers nobody answers, and downloads longer than the transfer size.
class DfuBootloader {
public:
    /// The memories must outlive this object.
    DfuBootloader(const PhotonSetup& setup, FlashMemory& flash, DctStore& dct);

    /// Any control transfer, standard requests included. `out` is the data of an OUT transfer.
    /// UsbReply::held is the flash work done in it; a call begins a new FlashMemory::beginWork().
    UsbReply control(const ControlSetup& setup, ByteView out);

    /// Descriptors and strings; whoever attaches the device counts the enumerations.
    UsbPersonality personality() const;

    /// Set once the host told it to leave: from the end of that reply until the device restarts. Zero for
    /// bootloaders up to 0.4.4: they are off the bus before that transfer ends (its status is Gone).
    std::optional<std::chrono::milliseconds> resetIn() const { return m_resetIn; }

    /// True once after a DETACH (its status is Gone): the device leaves the bus and comes back as it was.
    bool takeReattach();

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

    UsbReply classRequest(const ControlSetup& setup, ByteView out);
    UsbReply download(const ControlSetup& setup, ByteView out);
    UsbReply upload(const ControlSetup& setup);
    Bytes getStatus();
    UsbReply clearStatus();
    UsbReply abort();
    UsbReply detach();

    void dataInDone(UsbReply& reply);
    bool doWork(std::chrono::microseconds& held);
    bool doCommand(std::chrono::microseconds& held);
    void enter(std::uint8_t state);
    void reportPollTime();
    void initialise();
    std::uint32_t blockAddress() const;

    PhotonSetup m_setup;
    BootloaderQuirks m_quirks;
    FlashMemory& m_flash;
    DfuMemory m_memory;

    std::uint8_t m_state; ///< GETSTATE's; GETSTATUS answers m_status, which may tell another
    std::array<std::uint8_t, 6> m_status{};
    std::uint32_t m_pointer = DfuMemory::firstWritable;
    std::uint16_t m_block = 0;
    std::size_t m_length = 0;
    Bytes m_buffer;
    std::uint8_t m_alternate = 0;
    std::uint8_t m_configuration = 1;
    bool m_manifesting = false;
    bool m_reattach = false;
    std::optional<std::chrono::milliseconds> m_resetIn;
};

} // namespace rescue::practice
