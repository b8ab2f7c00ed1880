// SPDX-License-Identifier: Apache-2.0
#include "core/practice/virtual_cloud.h"

#include "core/practice/cloud_http.h"
#include "core/practice/cloud_state.h"
#include "core/practice/device_port.h"
#include "core/practice/program_news.h"
#include "core/practice/server_keys.h"

namespace rescue::practice {

namespace {

std::optional<handshake::ServerKeys>& givenKeys()
{
    static std::optional<handshake::ServerKeys> keys;
    return keys;
}

/// One pair for the whole process: making it takes longer than everything else a practice cloud does.
const handshake::ServerKeys& serverKeys()
{
    static const handshake::ServerKeys keys =
        givenKeys() ? *std::move(givenKeys()) : handshake::generateServerKeys();
    return keys;
}

} // namespace

class VirtualCloud::Impl {
public:
    Listeners listeners;
    CloudState state{listeners};
    CloudHttp http{state};
    DevicePort devicePort{state, serverKeys()};
};

void useServerKeys(handshake::ServerKeys keys)
{
    givenKeys() = std::move(keys);
}

VirtualCloud::VirtualCloud() : m_impl(std::make_unique<Impl>()) {}

VirtualCloud::~VirtualCloud()
{
    // Both may still tell a listener something, and the listener may ask this object: so before m_impl goes.
    m_impl->devicePort.stop();
    m_impl->http.stop();
}

QUrl VirtualCloud::api() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_impl->http.port()));
}

QUrl VirtualCloud::versionFile() const
{
    QUrl file = api();
    file.setPath(QLatin1StringView(programNewsPath));
    return file;
}

QString VirtualCloud::deviceHost() const
{
    return QStringLiteral("127.0.0.1");
}

std::uint16_t VirtualCloud::devicePort() const
{
    return m_impl->devicePort.port();
}

Bytes VirtualCloud::serverPublicKey() const
{
    return serverKeys().publicSpki;
}

void VirtualCloud::addUser(User user)
{
    m_impl->state.addUser(std::move(user));
}

void VirtualCloud::addProduct(Product product)
{
    m_impl->state.addProduct(std::move(product));
}

void VirtualCloud::putRelease(Release release)
{
    m_impl->state.putRelease(std::move(release));
}

void VirtualCloud::putDevice(Device device)
{
    m_impl->state.putDevice(std::move(device));
}

std::optional<VirtualCloud::Device> VirtualCloud::device(const QString& id) const
{
    return m_impl->state.device(id);
}

void VirtualCloud::setWrongKeyPolicy(WrongKeyPolicy policy)
{
    m_impl->state.setWrongKeyPolicy(policy);
}

void VirtualCloud::setTrouble(Trouble trouble, const QString& pathPrefix, int times)
{
    m_impl->http.trouble().set(trouble, pathPrefix, times);
}

void VirtualCloud::expireTokens()
{
    m_impl->state.expireTokens();
}

void VirtualCloud::setApiOpen(bool open)
{
    m_impl->http.setOpen(open);
}

void VirtualCloud::setDevicePortOpen(bool open)
{
    m_impl->devicePort.setOpen(open);
}

std::vector<QString> VirtualCloud::requests() const
{
    return m_impl->http.requests();
}

int VirtualCloud::listen(std::function<void()> listener)
{
    return m_impl->listeners.add(std::move(listener));
}

void VirtualCloud::unlisten(int number)
{
    m_impl->listeners.remove(number);
}

} // namespace rescue::practice
