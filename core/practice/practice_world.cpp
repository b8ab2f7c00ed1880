// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_world.h"

#include "core/network/network_manager.h"
#include "core/practice/system_image.h"
#include "core/practice/virtual_usb.h"

#include <algorithm>
#include <mutex>

namespace rescue::practice {

namespace {

constexpr int strangeProduct = 31337;
constexpr std::chrono::seconds lateUsb{20};

PhotonSetup leadingTo(PhotonSetup setup, const VirtualCloud& cloud)
{
    setup.defaultCloud = QStringLiteral("%1:%2").arg(cloud.deviceHost()).arg(cloud.devicePort());
    return setup;
}

PhotonSetup neighbourOf(PhotonSetup setup)
{
    setup.model = Model::P1;
    setup.id.back() ^= 0xff;
    return setup;
}

BusView busView(Trouble trouble)
{
    BusView view;
    switch (trouble) {
    case Trouble::ChargeOnlyCable:
        view.carriesData = false;
        break;
    case Trouble::NoPermission:
        view.blocked = FailureCode::AccessRefused;
        break;
    case Trouble::InUse:
        view.blocked = FailureCode::DeviceInUse;
        break;
    case Trouble::NoDriver:
        view.blocked = FailureCode::WrongDriver;
        view.release = 0x0200; // as bootloaders of Device OS 0.5 and older show
        break;
    case Trouble::WrongDriver:
        view.blocked = FailureCode::WrongDriver;
        view.driver = QStringLiteral("usbser");
        break;
    case Trouble::UnknownDevice:
        // A Photon 2 or P2 (@particle/device-constants@4.2.1), which no model of ours is.
        view.shownAs = BusView::Ids{0x2b04, 0xc020, 0xd020};
        view.answersRequests = false;
        break;
    case Trouble::NewerModel: {
        const ModelInfo& argon = modelInfo(Model::Argon);
        view.shownAs = BusView::Ids{argon.vendorId, argon.normalProductId, argon.dfuProductId};
        view.answersRequests = false;
        break;
    }
    case Trouble::IdUnknown:
        view.showsId = false;
        view.hasSerialPorts = false;
        break;
    case Trouble::ButtonsNeeded:
        view.answersRequests = false;
        view.hasSerialPorts = false;
        break;
    case Trouble::StopsInDfu:
        view.answersInDfu = false;
        break;
    default:
        break;
    }
    return view;
}

struct RestTrouble {
    VirtualCloud::Trouble trouble = VirtualCloud::Trouble::None;
    QString pathPrefix;
    int times = -1;
};

RestTrouble restTrouble(Trouble trouble)
{
    switch (trouble) {
    case Trouble::CloudSilent:
        return {VirtualCloud::Trouble::Hang, {}};
    case Trouble::CloudDown:
        return {VirtualCloud::Trouble::ServerError, {}};
    case Trouble::TooManyRequests:
        return {VirtualCloud::Trouble::RateLimit, {}};
    case Trouble::TokenExpired:
        return {VirtualCloud::Trouble::TokensExpire, QStringLiteral("/v1/"), 1};
    case Trouble::TokenExpiresMidway:
        return {VirtualCloud::Trouble::TokensExpire, QStringLiteral("/v1/provisioning/"), 1};
    default:
        return {};
    }
}

class PracticeWifi final : public ComputerWifi {
public:
    explicit PracticeWifi(const VirtualPhoton& photon) : m_photon(photon) {}

    std::optional<std::vector<SeenNetwork>> networks(const WaitLimit&) override
    {
        std::vector<SeenNetwork> seen;
        for (const AccessPoint& point : m_photon.air()) {
            if (!point.hidden)
                seen.push_back({point.ssid, point.security, point.channel, point.signal});
        }
        return network::strongestFirst(std::move(seen));
    }
    std::optional<Secret> storedPassword(const QString& ssid, const WaitLimit&) override
    {
        const auto air = m_photon.air();
        const auto known = std::ranges::find(air, ssid, &AccessPoint::ssid);
        const bool joined = ssid == practiceNetwork().ssid;
        return joined && known != air.end() ? std::optional(Secret::fromText(known->password)) : std::nullopt;
    }

private:
    const VirtualPhoton& m_photon;
};

} // namespace

class PracticeWorld::Impl {
public:
    explicit Impl(const PhotonSetup& setup)
        : photon(leadingTo(setup, cloud)), usb(photon), serial(usb), key(keys::DeviceKey::generate())
    {
        VirtualCloud::Product product;
        product.id = strangeProduct;
        product.name = QStringLiteral("somebody-elses-product");
        cloud.addProduct(product);
        for (const auto* release : {"1.5.2", "2.3.1", "3.3.1"}) {
            putRelease(QString::fromLatin1(release), Model::Photon);
            putRelease(QString::fromLatin1(release), Model::P1);
        }
    }

    keys::ServerIdentity identity() const
    {
        return {cloud.serverPublicKey(), keys::particleTcpCloud().address};
    }
    void putRelease(const QString& release, Model model)
    {
        VirtualCloud::Release listed{release, modelInfo(model).platformId, {}};
        for (const ReleaseFile& file : releaseFiles(release, model))
            listed.files.emplace_back(file.name, toQByteArray(file.content));
        cloud.putRelease(std::move(listed));
    }
    void setFault(Fault wanted);
    void setTrouble(Trouble wanted);
    void registerDevice(const Bytes& publicKey);
    QString ownerOfDevice() const;
    void setSupply(bool weak);
    void plugSecond();

    VirtualCloud cloud;
    NetworkServices services;
    VirtualPhoton photon;
    std::unique_ptr<VirtualPhoton> second; ///< made when it is first needed
    VirtualUsbBus usb;
    VirtualSerialBus serial;
    keys::DeviceKey key;

    mutable std::mutex mutex; ///< of everything below, and of changes
    Fault fault = Fault::None;
    Trouble trouble = Trouble::None;
    bool supplyWeak = false;
};

void PracticeWorld::Impl::setFault(Fault wanted)
{
    fault = wanted;
    photon.unplug();
    photon.setDctWorn(false);
    provision(photon, key, identity());
    inflict(photon, fault);
    // The one fault that lies in the cloud: it has another key on file than the device holds.
    registerDevice(fault == Fault::DeviceKeyUnregistered ? keys::DeviceKey::generate().publicSpki()
                                                         : key.publicSpki());
    photon.setDctWorn(trouble == Trouble::WriteLost);
    photon.plug();
}

QString PracticeWorld::Impl::ownerOfDevice() const
{
    if (trouble == Trouble::OtherOwner)
        return QStringLiteral("somebody@example.com");
    return fault == Fault::NotClaimed ? QString() : QString::fromLatin1(userName);
}

void PracticeWorld::Impl::registerDevice(const Bytes& publicKey)
{
    VirtualCloud::Device device;
    device.id = photon.deviceId();
    device.name = QStringLiteral("practice_photon");
    device.platformId = modelInfo(photon.setup().model).platformId;
    device.owner = ownerOfDevice();
    device.productId = trouble == Trouble::ProductWithoutRole ? strangeProduct : 0;
    device.acceptsKeys = trouble != Trouble::RegistrationRefused;
    device.publicKey = publicKey;
    cloud.putDevice(device);
}

void PracticeWorld::Impl::setTrouble(Trouble wanted)
{
    trouble = wanted;
    const auto rest = restTrouble(trouble);
    cloud.setTrouble(rest.trouble, rest.pathPrefix, rest.times);
    cloud.setApiOpen(trouble != Trouble::NoInternet);
    cloud.setDevicePortOpen(trouble != Trouble::DeviceNetworkBlocked);
    cloud.addUser({QString::fromLatin1(userName),
                   QString::fromLatin1(trouble == Trouble::NewPassword ? newPassword : password),
                   trouble == Trouble::TwoStepSignIn ? QString::fromLatin1(twoStepCode) : QString()});
    if (const auto device = cloud.device(photon.deviceId()))
        registerDevice(device->publicKey); // with what a repair may have registered meanwhile
    photon.setDctWorn(trouble == Trouble::WriteLost);
    setSupply(trouble == Trouble::PowerDips);
    photon.setUsbDelay(trouble == Trouble::SlowReturn ? lateUsb : std::chrono::seconds(0));
    if (trouble == Trouble::SecondDevice)
        plugSecond();
    else if (second)
        second->unplug();
    usb.setView(busView(trouble));
}

/// A weak supply shows from the next start on: as if the other plug were put in.
void PracticeWorld::Impl::setSupply(bool weak)
{
    if (supplyWeak == weak)
        return;
    supplyWeak = weak;
    photon.setSupplyWeak(weak);
    if (photon.plugged()) {
        photon.unplug();
        photon.plug();
    }
}

void PracticeWorld::Impl::plugSecond()
{
    if (!second) {
        second = std::make_unique<VirtualPhoton>(neighbourOf(photon.setup()));
        const auto secondKey = keys::DeviceKey::generate();
        provision(*second, secondKey, identity());
        inflict(*second, Fault::ServerKeyDamaged);
        VirtualCloud::Device device;
        device.id = second->deviceId();
        device.name = QStringLiteral("practice_p1");
        device.platformId = modelInfo(Model::P1).platformId;
        device.owner = QString::fromLatin1(userName);
        device.publicKey = secondKey.publicSpki();
        cloud.putDevice(device);
        usb.add(*second);
    }
    second->plug();
}

PracticeWorld::PracticeWorld(const PhotonSetup& setup, Fault fault, Trouble trouble)
    : m_impl(std::make_unique<Impl>(setup))
{
    setTrouble(trouble);
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

bool PracticeWorld::grantAccess(const WaitLimit& /*limit*/)
{
    if (trouble() == Trouble::NoPermission || trouble() == Trouble::NoDriver)
        setTrouble(Trouble::None);
    return true;
}

CloudSettings PracticeWorld::cloud() const
{
    CloudSettings settings;
    settings.api = m_impl->cloud.api();
    settings.deviceServer = m_impl->identity();
    settings.published = {}; // its releases are made up
    return settings;
}

std::unique_ptr<ComputerWifi> PracticeWorld::wifi()
{
    return std::make_unique<PracticeWifi>(m_impl->photon);
}

network::Targets PracticeWorld::network() const
{
    const VirtualCloud& cloud = m_impl->cloud;
    const NetworkServices& services = m_impl->services;
    network::Targets targets;
    targets.cloudName = keys::particleTcpCloud().address.host;
    targets.tcp = {cloud.deviceHost(), cloud.devicePort()};
    targets.udp = {cloud.deviceHost(), services.udpPort()};
    targets.time = {cloud.deviceHost(), services.timePort()};
    targets.portal = services.portal();
    // Addresses that are nobody's (RFC 5737): practice asks no real name server, and tells the same
    // everywhere.
    const bool connected = trouble() != Trouble::NoInternet;
    targets.lookUp = [connected](const QString&, const WaitLimit&) {
        return network::HostNames{connected, connected ? std::vector{QStringLiteral("203.0.113.7")}
                                                       : std::vector<QString>()};
    };
    targets.ownAddresses = [] { return std::vector{QStringLiteral("192.0.2.1")}; };
    return targets;
}

NetworkServices& PracticeWorld::networkServices()
{
    return m_impl->services;
}

VirtualPhoton& PracticeWorld::photon()
{
    return m_impl->photon;
}

VirtualCloud& PracticeWorld::virtualCloud()
{
    return m_impl->cloud;
}

VirtualPhoton* PracticeWorld::secondDevice()
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->second.get();
}

void PracticeWorld::setFault(Fault fault)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->setFault(fault);
}

void PracticeWorld::setTrouble(Trouble trouble)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->setTrouble(trouble);
}

Fault PracticeWorld::fault() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->fault;
}

Trouble PracticeWorld::trouble() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->trouble;
}

} // namespace rescue::practice
