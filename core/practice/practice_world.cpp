// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_world.h"

#include "core/practice/virtual_usb.h"

namespace rescue::practice {

namespace {

PhotonSetup leadingTo(PhotonSetup setup, const VirtualCloud& cloud)
{
    setup.defaultCloud = QStringLiteral("%1:%2").arg(cloud.deviceHost()).arg(cloud.devicePort());
    return setup;
}

} // namespace

class PracticeWorld::Impl {
public:
    explicit Impl(const PhotonSetup& setup)
        : photon(leadingTo(setup, cloud)), usb(photon), serial(photon), key(keys::DeviceKey::generate())
    {
        cloud.addUser({QString::fromLatin1(userName), QString::fromLatin1(password), {}});
    }

    keys::ServerIdentity identity() const
    {
        return {cloud.serverPublicKey(), keys::particleTcpCloud().address};
    }

    VirtualCloud cloud;
    VirtualPhoton photon;
    VirtualUsbBus usb;
    VirtualSerialBus serial;
    keys::DeviceKey key;
};

PracticeWorld::PracticeWorld(const PhotonSetup& setup, Fault fault) : m_impl(std::make_unique<Impl>(setup))
{
    setFault(fault);
}

PracticeWorld::~PracticeWorld() = default;

UsbBus& PracticeWorld::usb()
{
    return m_impl->usb;
}

SerialBus& PracticeWorld::serial()
{
    return m_impl->serial;
}

CloudSettings PracticeWorld::cloud() const
{
    CloudSettings settings;
    settings.api = m_impl->cloud.api();
    settings.deviceServer = m_impl->identity();
    return settings;
}

VirtualPhoton& PracticeWorld::photon()
{
    return m_impl->photon;
}

VirtualCloud& PracticeWorld::virtualCloud()
{
    return m_impl->cloud;
}

void PracticeWorld::setFault(Fault fault)
{
    m_impl->photon.unplug();
    provision(m_impl->photon, m_impl->key, m_impl->identity());
    inflict(m_impl->photon, fault);

    VirtualCloud::Device device;
    device.id = m_impl->photon.deviceId();
    device.name = QStringLiteral("practice_photon");
    device.platformId = modelInfo(m_impl->photon.setup().model).platformId;
    device.owner = QString::fromLatin1(userName);
    // The one fault that lies in the cloud: it has another key on file than the device holds.
    device.publicKey = fault == Fault::DeviceKeyUnregistered ? keys::DeviceKey::generate().publicSpki()
                                                             : m_impl->key.publicSpki();
    m_impl->cloud.putDevice(device);
    m_impl->photon.plug();
}

} // namespace rescue::practice
