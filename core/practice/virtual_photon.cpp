// SPDX-License-Identifier: Apache-2.0
#include "core/practice/virtual_photon.h"

#include "core/practice/photon_impl.h"

namespace rescue::practice {

namespace {

std::uint16_t little16(const Bytes& bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes.at(at) | bytes.at(at + 1) << 8);
}

} // namespace

std::uint16_t UsbPersonality::vendorId() const
{
    return little16(deviceDescriptor, 8);
}

std::uint16_t UsbPersonality::productId() const
{
    return little16(deviceDescriptor, 10);
}

std::uint16_t UsbPersonality::release() const
{
    return little16(deviceDescriptor, 12);
}

QString UsbPersonality::serial() const
{
    const std::size_t index = deviceDescriptor.at(16);
    return index < strings.size() ? strings[index] : QString();
}

VirtualPhoton::VirtualPhoton(PhotonSetup setup) : m_impl(std::make_unique<Impl>(std::move(setup))) {}

VirtualPhoton::~VirtualPhoton() = default;

const PhotonSetup& VirtualPhoton::setup() const
{
    return m_impl->made();
}

QString VirtualPhoton::deviceId() const
{
    return hexId(m_impl->made());
}

void VirtualPhoton::plug()
{
    m_impl->locked([](Impl& impl) { impl.plug(); });
}

void VirtualPhoton::unplug()
{
    m_impl->locked([](Impl& impl) { impl.unplug(); });
}

void VirtualPhoton::unplugInWork(double share)
{
    m_impl->locked([share](Impl& impl) { impl.unplugInWork(share); });
}

bool VirtualPhoton::plugged() const
{
    return m_impl->locked([](Impl& impl) { return impl.plugged(); });
}

void VirtualPhoton::setSetupButton(bool down)
{
    m_impl->locked([down](Impl& impl) { impl.setSetupButton(down); });
}

void VirtualPhoton::setResetButton(bool down)
{
    m_impl->locked([down](Impl& impl) { impl.setResetButton(down); });
}

LampState VirtualPhoton::lamp() const
{
    return m_impl->locked([](Impl& impl) { return impl.lamp(); });
}

std::optional<UsbPersonality> VirtualPhoton::attached() const
{
    return m_impl->locked([](Impl& impl) { return impl.attached(); });
}

UsbReply VirtualPhoton::control(const ControlSetup& setup, ByteView out)
{
    return m_impl->locked([&](Impl& impl) { return impl.control(setup, out); });
}

UsbReply VirtualPhoton::dataOut(std::uint8_t endpoint, ByteView bytes)
{
    return m_impl->locked([&](Impl& impl) { return impl.dataOut(endpoint, bytes); });
}

UsbReply VirtualPhoton::dataIn(std::uint8_t endpoint, std::size_t most)
{
    return m_impl->locked([&](Impl& impl) { return impl.dataIn(endpoint, most); });
}

std::chrono::microseconds VirtualPhoton::realTime(std::chrono::microseconds deviceTime) const
{
    return m_impl->clock().realTime(deviceTime);
}

int VirtualPhoton::listen(Listener listener)
{
    return m_impl->listeners().add(std::move(listener));
}

void VirtualPhoton::unlisten(int number)
{
    m_impl->listeners().remove(number);
}

Bytes VirtualPhoton::readFlash(std::uint32_t address, std::size_t size) const
{
    return m_impl->locked([&](Impl& impl) { return impl.flash().read(address, size); });
}

void VirtualPhoton::writeFlash(std::uint32_t address, ByteView bytes)
{
    m_impl->locked([&](Impl& impl) { impl.flash().poke(address, bytes); });
}

Bytes VirtualPhoton::readDct(std::uint16_t offset, std::size_t size) const
{
    return m_impl->locked([&](Impl& impl) { return impl.dct().read(offset, size); });
}

void VirtualPhoton::damageDct(std::uint16_t offset, ByteView bytes)
{
    m_impl->locked([&](Impl& impl) { impl.dct().damage(offset, bytes); });
}

void VirtualPhoton::writeDct(std::uint16_t offset, ByteView bytes)
{
    m_impl->locked([&](Impl& impl) { impl.dct().write(offset, bytes); });
}

bool VirtualPhoton::wifiConfigured() const
{
    return m_impl->locked([](Impl& impl) { return impl.wifiConfigured(); });
}

std::vector<WifiNetwork> VirtualPhoton::storedWifi() const
{
    return m_impl->locked([](Impl& impl) { return impl.dct().networks(); });
}

void VirtualPhoton::storeWifi(const WifiNetwork& network)
{
    m_impl->locked([&](Impl& impl) { impl.dct().addNetwork(network); });
}

void VirtualPhoton::setAir(std::vector<AccessPoint> air)
{
    m_impl->locked([&](Impl& impl) { impl.setAir(std::move(air)); });
}

std::vector<AccessPoint> VirtualPhoton::air() const
{
    return m_impl->locked([](Impl& impl) { return impl.air(); });
}

void VirtualPhoton::setApplicationCrashes(bool crashes)
{
    m_impl->locked([crashes](Impl& impl) { impl.setApplicationCrashes(crashes); });
}

void VirtualPhoton::setSupplyWeak(bool weak)
{
    m_impl->locked([weak](Impl& impl) { impl.setSupplyWeak(weak); });
}

void VirtualPhoton::damageSystemFirmware()
{
    m_impl->locked([](Impl& impl) { impl.damageSystemFirmware(); });
}

void VirtualPhoton::restoreSystemFirmware()
{
    m_impl->locked([](Impl& impl) { impl.restoreSystemFirmware(); });
}

void VirtualPhoton::setDctWorn(bool worn)
{
    m_impl->locked([worn](Impl& impl) { impl.dct().setWorn(worn); });
}

void VirtualPhoton::setUsbDelay(std::chrono::milliseconds delay)
{
    m_impl->locked([delay](Impl& impl) { impl.setUsbDelay(delay); });
}

VirtualPhoton::Wear VirtualPhoton::wear() const
{
    return m_impl->locked([](Impl& impl) { return Wear{impl.dct().writes(), impl.flash().erases()}; });
}

} // namespace rescue::practice
