// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/dfu_memory.h"

#include <array>

namespace rescue::practice {

/// The DFU class requests of the bootloader: device-os platform/MCU/STM32F2xx/STM32_USB_Device_Driver/src/
/// usbd_dfu_core.c. No clock. Not thread-safe.
class DfuStateMachine {
public:
    static constexpr std::uint8_t alternates = 2;

    /// The memory must outlive this object.
    DfuStateMachine(const BootloaderQuirks& quirks, DfuMemory& memory);

    UsbReply request(const ControlSetup& setup, ByteView out);
    /// To be called when the data of any IN transfer has left, before its status stage: that is when the
    /// flash work is done, so that transfer lasts as long, and a failure stalls it.
    void dataInDone(UsbReply& reply);

    /// SET_CONFIGURATION.
    void configure();
    void unconfigure();
    /// SET_INTERFACE stores the number and nothing else: state, pointer and pending data stay.
    void setAlternate(std::uint8_t number) { m_alternate = number; }
    std::uint8_t alternate() const { return m_alternate; }

    std::optional<std::chrono::milliseconds> resetIn() const { return m_resetIn; }
    bool takeReattach();

private:
    UsbReply download(const ControlSetup& setup, ByteView out);
    UsbReply upload(const ControlSetup& setup);
    Bytes getStatus();
    UsbReply clearStatus();
    UsbReply abort();
    UsbReply detach();

    bool doWork(std::chrono::microseconds& held);
    bool doCommand(std::chrono::microseconds& held);
    void enter(std::uint8_t state);
    void reportPollTime();
    std::uint32_t blockAddress() const;

    BootloaderQuirks m_quirks;
    DfuMemory& m_memory;

    std::uint8_t m_state; ///< GETSTATE's; GETSTATUS answers m_status, which may tell another
    std::array<std::uint8_t, 6> m_status{};
    std::uint32_t m_pointer = DfuMemory::firstWritable;
    std::uint16_t m_block = 0;
    std::size_t m_length = 0;
    Bytes m_buffer;
    std::uint8_t m_alternate = 0;
    bool m_manifesting = false;
    bool m_reattach = false;
    std::optional<std::chrono::milliseconds> m_resetIn;
};

} // namespace rescue::practice
