// SPDX-License-Identifier: Apache-2.0
#include "core/network/targets.h"

#include "core/cloud/event_wait.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>

namespace rescue::network {

namespace {

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Targets targetsOf(const CloudSettings& cloud)
{
    const keys::ServerAddress& server = cloud.deviceServer.address;
    Targets targets;
    targets.lookUp = systemLookUp;
    targets.ownAddresses = systemAddresses;
    if (isLoopback(cloud.api.host()) && !isLoopback(server.host))
        return targets; // nothing of a practice cloud lies outside of this computer
    targets.tcp = {server.host, server.port};
    targets.publicName = keys::isParticleHost(server.host);
    if (QHostAddress(server.host).isNull())
        targets.cloudName = server.host;
    if (targets.publicName) {
        targets.udp = {QStringLiteral("udp.particle.io"), 5684}; // particle-cli `keys address`, protocol 3.3
        // What firmware from 2.0 on asks to find out whether there is an internet.
        targets.time = {QStringLiteral("pool.ntp.org"), 123};
    }
    // A portal steps into any plain request: the cloud's own address serves, and nobody else hears of it.
    if (!isLoopback(cloud.api.host()))
        targets.portal = QUrl(QStringLiteral("http://%1/").arg(cloud.api.host()));
    return targets;
}

HostNames systemLookUp(const QString& host, const WaitLimit& limit)
{
    QEventLoop loop;
    std::optional<QHostInfo> info;
    // `loop` as the context: an answer that comes too late finds nobody.
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo& found) {
        info = found;
        loop.quit();
    });
    if (!waitFor(loop, limit, [&] { return info.has_value(); })) {
        QHostInfo::abortHostLookup(id);
        return {false, {}};
    }
    HostNames names;
    const auto addresses = info->addresses();
    for (const QHostAddress& address : addresses)
        names.addresses.push_back(address.toString());
    return names;
}

std::vector<QString> systemAddresses()
{
    std::vector<QString> addresses;
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : all)
        addresses.push_back(address.toString());
    return addresses;
}

} // namespace rescue::network
