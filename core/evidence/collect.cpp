// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/collect.h"

#include "core/dfu/dfu_device.h"
#include "core/evidence/facts.h"
#include "core/usb/security_requests.h"

#include <algorithm>

namespace rescue::evidence {

using diagnosis::Evidence;
using diagnosis::Fact;
using diagnosis::FactSource;

namespace {

constexpr Milliseconds requestMost{3'000};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

class Collector {
public:
    Collector(const CollectTask& task, const CollectListener& listener, const std::stop_token& stop)
        : m_task(task), m_listener(listener), m_stop(stop)
    {
    }

    Evidence collect()
    {
        look(Look::Bus, [this] { addBus(m_evidence, m_task.device, m_task.flapping, now()); });
        if (!m_task.device.usb.blocked) {
            if (m_task.device.mode == DeviceMode::Dfu) {
                look(Look::KeyArea, [this] { lookAtKeyArea(); });
            } else {
                look(Look::Firmware, [this] { askFirmware(); });
                if (mayListen())
                    look(Look::Listening, [this] { askInListeningMode(); });
            }
        }
        if (!m_task.session.token.empty())
            look(Look::Account, [this] { askAccount(); });
        return m_evidence;
    }

private:
    template <typename Work> void look(Look what, Work work)
    {
        throwIfStopped(m_stop);
        if (m_listener.looking)
            m_listener.looking(what);
        attempt(work);
        if (m_listener.learnt)
            m_listener.learnt(what, m_evidence);
    }

    template <typename Work> void attempt(Work work)
    {
        try {
            work();
        } catch (const Failure& failure) {
            if (failure.code() == FailureCode::Cancelled)
                throw;
            if (m_listener.log)
                m_listener.log(QStringLiteral("not measured: ") + failure.technical());
        }
    }

    void askFirmware()
    {
        const auto transport = m_task.world.usb().open(m_task.device.usb);
        ControlRequests requests(*transport);
        if (!requests.supported())
            return;
        constexpr auto source = FactSource::Firmware;
        m_evidence.firmware = Fact{diagnosis::releaseOf(requests.version()), source, now()};
        const auto limit = [this] { return WaitLimit::in(requestMost, m_stop); };
        // One that is refused does not keep the others from being asked.
        attempt([&] {
            if (const auto modules = requests.modules(limit()))
                addModules(m_evidence, *modules, source, now());
        });
        attempt([&] {
            if (const auto diagnostics = requests.diagnostics(limit()))
                addDiagnostics(m_evidence, *diagnostics, source, now());
        });
        attempt([&] {
            if (const auto connection = requests.cloudConnection(limit()))
                addDiagnostics(m_evidence, {static_cast<int>(*connection), {}, {}, {}, {}}, source, now());
        });
        attempt([&] { keep(m_evidence.claimed, requests.claimed(limit())); });
        attempt([&] { keep(m_evidence.setupDone, requests.setupDone(limit())); });
        attempt([&] { keep(m_evidence.staticAddress, requests.fixedAddress(limit())); });
        attempt([&] { keep(m_evidence.wifiConfigured, requests.networkStored(limit())); });
        attempt([&] { m_listens = requests.listening(limit()); });
        attempt([&] { lookAtKeysFromInside(requests); });
    }

    /// What DFU mode would show, without a restart into it: firmware of 0.8 to 3.x hands the two fields out.
    /// The server's field has the address in it. One that cannot be had says nothing about the other.
    void lookAtKeysFromInside(ControlRequests& requests)
    {
        if (modelInfo(m_task.device.model).transport != CloudTransport::TcpRsa)
            return;
        Bytes area(dct::smallestAreaSize, 0xff);
        const auto fill = [&](SecurityKey key, const dct::Field& field) {
            const auto content = readSecurityKey(requests, key, WaitLimit::in(requestMost, m_stop));
            if (content && content->reveal().size() == field.size)
                std::ranges::copy(content->reveal(), area.begin() + field.offset);
            return content && content->reveal().size() == field.size;
        };
        const bool whole = fill(SecurityKey::ServerPublic, dct::serverField) &&
                           fill(SecurityKey::DevicePrivate, dct::devicePrivateKey);
        const Secret keys(std::move(area));
        const CloudSettings cloud = m_task.world.cloud();
        if (whole)
            addKeys(m_evidence, diagnosis::checkKeys(keys.reveal(), cloud.deviceServer, cloud.api.host()),
                    cloud.deviceServer, now());
    }

    static void keep(diagnosis::Told<bool>& fact, std::optional<bool> answer)
    {
        if (answer)
            fact = Fact{*answer, FactSource::Firmware, now()};
    }

    /// A program that runs would take the letters for its own: only one that is known to listen is asked.
    /// From 1.1.0 on the firmware says which, before that the lamp does.
    bool mayListen() const { return m_listens.value_or(m_task.lamp == led::Pattern::BlueBlink); }

    void askInListeningMode()
    {
        if (const auto answers = askListening(m_task.world.serial(), m_task.device.usb, m_stop))
            addListening(m_evidence, *answers, now());
    }

    void lookAtKeyArea()
    {
        dfu::DfuDevice device(m_task.world.usb().open(m_task.device.usb));
        const Bytes area = device.read(dctAlternate, 0, dct::smallestAreaSize, m_stop);
        const auto facts = dct::dctFacts(area);
        if (!facts) {
            if (m_listener.log)
                m_listener.log(QStringLiteral("not measured: the key area reads as blank"));
            return;
        }
        const CloudSettings cloud = m_task.world.cloud();
        addKeys(m_evidence, diagnosis::checkKeys(area, cloud.deviceServer, cloud.api.host()),
                cloud.deviceServer, now());
        addDct(m_evidence, *facts, now());
        attempt([&] { lookAtNetworks(device); });
    }

    void lookAtNetworks(dfu::DfuDevice& device)
    {
        const Bytes first = device.read(flashAlternate, dct::copyAddresses[0], dct::copySize, m_stop);
        const Bytes second = device.read(flashAlternate, dct::copyAddresses[1], dct::copySize, m_stop);
        if (const auto networks = dct::storedNetworks(first, second))
            addNetworks(m_evidence, *networks, now());
    }

    void askAccount()
    {
        const QString id = m_task.deviceId.isEmpty() ? m_task.device.id.value_or(QString()) : m_task.deviceId;
        try {
            CloudClient cloud(m_task.world.cloud(), m_task.session, m_stop);
            const auto all = cloud.devices();
            m_evidence.cloudState = Fact{diagnosis::CloudState::Fine, FactSource::Network, now()};
            if (id.isEmpty())
                return;
            addOthers(m_evidence, all, id, now());
            attempt([&] { askOwnership(cloud, id); });
        } catch (const Failure& failure) {
            // Only a cloud that answers, and answers wrongly, is out of order for certain.
            if (failure.code() == FailureCode::CloudBroken)
                m_evidence.cloudState = Fact{diagnosis::CloudState::Outage, FactSource::Network, now()};
            throw;
        }
    }

    void askOwnership(CloudClient& cloud, const QString& id)
    {
        std::optional<CloudDevice> own;
        try {
            own = cloud.device(id);
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::OwnedByOther)
                throw;
        }
        bool mayRegister = own && !own->inProduct();
        if (!mayRegister) {
            for (const CloudProduct& product : cloud.products())
                mayRegister = mayRegister || (own ? own->productId == product.id
                                                  : cloud.productDevice(product.id, id).has_value());
        }
        addAccount(m_evidence, own, mayRegister, now());
    }

    const CollectTask& m_task;
    const CollectListener& m_listener;
    const std::stop_token& m_stop;
    Evidence m_evidence;
    std::optional<bool> m_listens;
};

} // namespace

std::vector<Look> plannedLooks(const CollectTask& task)
{
    std::vector<Look> looks{Look::Bus};
    if (!task.device.usb.blocked)
        looks.push_back(task.device.mode == DeviceMode::Dfu ? Look::KeyArea : Look::Firmware);
    if (!task.session.token.empty())
        looks.push_back(Look::Account);
    return looks;
}

Evidence collect(const CollectTask& task, const CollectListener& listener, const std::stop_token& stop)
{
    return Collector(task, listener, stop).collect();
}

} // namespace rescue::evidence
