// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/console.h"
#include "core/practice/control_requests.h"

namespace rescue::practice {

/// The USB port of the running firmware: plain CDC up to 0.5.5, from 0.6.0 CDC and a vendor interface
/// (device-os platform/MCU/STM32F2xx/STM32_USB_Device_Driver/src/usbd_cdc_core.c v0.5.5,
/// SPARK_Firmware_Driver/src/usbd_composite.c and usbd_mcdc.c v1.5.2). One object is one stay on the bus.
/// Not thread-safe.
class NormalUsb {
public:
    explicit NormalUsb(FirmwareHost& host);

    UsbPersonality personality() const; ///< the caller counts the enumerations
    UsbReply control(const ControlSetup& setup, ByteView out);
    UsbReply dataOut(std::uint8_t endpoint, ByteView bytes);
    UsbReply dataIn(std::uint8_t endpoint, std::size_t most);
    bool hasData() const { return !m_toHost.empty(); }

private:
    UsbReply standard(const ControlSetup& setup);
    UsbReply descriptor(const ControlSetup& setup) const;
    UsbReply stringDescriptor(std::uint8_t index) const;
    UsbReply microsoft(const ControlSetup& setup) const;
    UsbReply cdc(const ControlSetup& setup, ByteView out);
    void baudRateSet(std::uint32_t baud);
    bool composite() const;

    FirmwareHost& m_host;
    Console m_console;
    ControlRequests m_requests;
    Bytes m_lineCoding;
    Bytes m_toHost;
    std::uint8_t m_configuration = 0;
    std::uint8_t m_alternate = 0;
};

} // namespace rescue::practice
