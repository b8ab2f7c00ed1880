// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"
#include "core/world.h"

#include <utility>

namespace rescue::test {

// What a test puts around the practice world to change one thing about it: everything else passes through.
// What is wrapped outlives the wrapper.

class TransportAround : public UsbTransport {
public:
    explicit TransportAround(std::unique_ptr<UsbTransport> inner) : m_inner(std::move(inner)) {}

    Bytes configurationDescriptor() override { return m_inner->configurationDescriptor(); }
    QString stringDescriptor(std::uint8_t index) override { return m_inner->stringDescriptor(index); }
    void claimInterface(std::uint8_t interface) override { m_inner->claimInterface(interface); }
    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override
    {
        m_inner->selectAlternate(interface, alternate);
    }
    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        return m_inner->controlIn(setup, timeout);
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        m_inner->controlOut(setup, data, timeout);
    }

private:
    std::unique_ptr<UsbTransport> m_inner;
};

class BusAround : public UsbBus {
public:
    explicit BusAround(UsbBus& inner) : m_inner(inner) {}

    std::vector<UsbDevice> list() override { return m_inner.list(); }
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override { return m_inner.open(device); }
    std::uint64_t generation() override { return m_inner.generation(); }
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override
    {
        return m_inner.waitForChange(seen, limit);
    }

private:
    UsbBus& m_inner;
};

class NoSerialPorts : public SerialBus {
public:
    std::vector<SerialPort> list() override { return {}; }
    std::unique_ptr<SerialLine> open(const SerialPort& port, int /*baud*/) override
    {
        throw Failure(FailureCode::DeviceGone, {port.name});
    }
};

class WorldAround : public World {
public:
    explicit WorldAround(World& inner) : m_inner(inner) {}

    UsbBus& usb() override { return m_inner.usb(); }
    SerialBus& serial() override { return m_inner.serial(); }
    CloudSettings cloud() const override { return m_inner.cloud(); }
    std::unique_ptr<ComputerWifi> wifi() override { return m_inner.wifi(); }
    network::Targets network() const override { return m_inner.network(); }
    bool grantAccess(const WaitLimit& limit) override { return m_inner.grantAccess(limit); }

private:
    World& m_inner;
};

} // namespace rescue::test
