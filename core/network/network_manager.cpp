// SPDX-License-Identifier: Apache-2.0
#include "core/network/network_manager.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

// The D-Bus API of NetworkManager 1.x: networkmanager.dev/docs/api/latest
const QString service = u"org.freedesktop.NetworkManager"_s;
const QString root = u"/org/freedesktop/NetworkManager"_s;
constexpr uint wifiDevice = 2;

using Settings = QMap<QString, QVariantMap>;

/// The first thing that the answer holds; nothing where there is no answer, or an error.
std::optional<QVariant> call(const QString& path, const QString& interface, const QString& method,
                             const QVariantList& arguments, const WaitLimit& limit)
{
    throwIfStopped(limit.stop);
    if (limit.over())
        return std::nullopt;
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply =
        QDBusConnection::systemBus().call(message, QDBus::Block, static_cast<int>(limit.left().count()));
    throwIfStopped(limit.stop);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    return reply.arguments().constFirst();
}

QVariantMap properties(const QString& path, const QString& interface, const WaitLimit& limit)
{
    const auto all =
        call(path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {service + interface}, limit);
    return all ? qdbus_cast<QVariantMap>(*all) : QVariantMap();
}

QStringList paths(const std::optional<QVariant>& answer)
{
    QStringList all;
    for (const QDBusObjectPath& path :
         answer ? qdbus_cast<QList<QDBusObjectPath>>(*answer) : QList<QDBusObjectPath>())
        all << path.path();
    return all;
}

SeenNetwork seenAt(const QString& path, const WaitLimit& limit)
{
    const QVariantMap point = properties(path, u".AccessPoint"_s, limit);
    SeenNetwork network;
    network.ssid = QString::fromUtf8(point.value(u"Ssid"_s).toByteArray());
    network.security =
        network::securityOf({point.value(u"Flags"_s).toUInt(), point.value(u"WpaFlags"_s).toUInt(),
                             point.value(u"RsnFlags"_s).toUInt()});
    network.channel = network::channelOf(point.value(u"Frequency"_s).toUInt());
    network.signal = network::signalOf(point.value(u"Strength"_s).value<uchar>());
    return network;
}

class NetworkManagerWifi final : public ComputerWifi {
public:
    std::optional<std::vector<SeenNetwork>> networks(const WaitLimit& limit) override
    {
        std::vector<SeenNetwork> seen;
        bool hasWifi = false;
        for (const QString& device : paths(call(root, service, u"GetDevices"_s, {}, limit))) {
            if (properties(device, u".Device"_s, limit).value(u"DeviceType"_s).toUInt() != wifiDevice)
                continue;
            hasWifi = true;
            const auto points =
                call(device, service + u".Device.Wireless"_s, u"GetAllAccessPoints"_s, {}, limit);
            for (const QString& point : paths(points))
                seen.push_back(seenAt(point, limit));
        }
        return hasWifi ? std::optional(network::strongestFirst(std::move(seen))) : std::nullopt;
    }

    std::optional<Secret> storedPassword(const QString& ssid, const WaitLimit& limit) override
    {
        const QString connection = service + u".Settings.Connection"_s;
        const QString group = u"802-11-wireless-security"_s;
        const auto all =
            call(root + u"/Settings"_s, service + u".Settings"_s, u"ListConnections"_s, {}, limit);
        for (const QString& path : paths(all)) {
            const auto settings = call(path, connection, u"GetSettings"_s, {}, limit);
            if (!settings || nameIn(*settings) != ssid)
                continue;
            const auto secrets = call(path, connection, u"GetSecrets"_s, {group}, limit);
            const QString password =
                secrets ? qdbus_cast<Settings>(*secrets).value(group).value(u"psk"_s).toString() : QString();
            if (!password.isEmpty())
                return Secret::fromText(password);
        }
        return std::nullopt;
    }

private:
    static QString nameIn(const QVariant& settings)
    {
        const auto wireless = qdbus_cast<Settings>(settings).value(u"802-11-wireless"_s);
        return QString::fromUtf8(wireless.value(u"ssid"_s).toByteArray());
    }
};

} // namespace

std::unique_ptr<ComputerWifi> computerWifi()
{
    return std::make_unique<NetworkManagerWifi>();
}

} // namespace rescue
