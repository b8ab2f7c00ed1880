// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "core/practice/dfu_bootloader.h"

namespace rescue::test {

/// The virtual bootloader on a cable without a clock.
class BootloaderCable : public UsbTransport {
public:
    explicit BootloaderCable(practice::DfuBootloader& bootloader) : m_bootloader(bootloader) {}

    Bytes configurationDescriptor() override { return m_bootloader.personality().configurationDescriptor; }
    QString stringDescriptor(std::uint8_t index) override
    {
        return m_bootloader.personality().strings.at(index);
    }
    void claimInterface(std::uint8_t) override {}
    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override
    {
        transfer({0x01, 0x0b, alternate, interface, 0}, {});
    }
    Bytes controlIn(const ControlSetup& setup, Milliseconds) override { return transfer(setup, {}); }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds) override
    {
        transfer(setup, data);
    }

protected:
    virtual Bytes transfer(const ControlSetup& setup, ByteView data)
    {
        const practice::UsbReply reply = m_bootloader.control(setup, data);
        if (reply.status == practice::UsbReply::Status::Gone)
            throw Failure(FailureCode::DeviceGone);
        if (reply.status == practice::UsbReply::Status::Stall)
            throw Failure(FailureCode::DeviceStalled);
        return reply.data;
    }

    practice::DfuBootloader& m_bootloader;
};

} // namespace rescue::test
