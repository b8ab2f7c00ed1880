// SPDX-License-Identifier: Apache-2.0
#include "core/practice/access_point.h"

#include <algorithm>

namespace rescue::practice {

namespace {

constexpr int faintest = -92; // about what the radio can still join at 1 Mbit/s

bool withinReach(const AccessPoint& point)
{
    return point.channel <= 14 && point.signal >= faintest;
}

} // namespace

std::vector<AccessPoint> practiceAir()
{
    const auto point = [](const QString& ssid, const QString& password, int channel, int signal) {
        AccessPoint made;
        made.ssid = ssid;
        made.password = password;
        made.channel = channel;
        made.signal = signal;
        made.security = password.isEmpty() ? WifiSecurity::None : WifiSecurity::Wpa2;
        return made;
    };
    AccessPoint office = point(QStringLiteral("office"), QStringLiteral("practice office"), 1, -61);
    office.security = WifiSecurity::Wpa2Enterprise;
    office.user = QStringLiteral("you@example.com");
    AccessPoint cafe = point(QStringLiteral("cafe"), QString(), 11, -70);
    cafe.portal = true;
    return {point(QStringLiteral("practice"), QStringLiteral("practice wifi"), 6, -48),
            point(QStringLiteral("practice 5 GHz"), QStringLiteral("practice wifi"), 36, -52),
            point(QStringLiteral("phone"), QStringLiteral("practice phone"), 3, -40), office, cafe};
}

WifiNetwork practiceNetwork()
{
    const AccessPoint practice = practiceAir().front();
    WifiNetwork network;
    network.ssid = practice.ssid;
    network.cipher = practice.cipher;
    network.password = Secret::fromText(practice.password);
    return network;
}

std::vector<AccessPoint> heardByDevice(const std::vector<AccessPoint>& air)
{
    std::vector<AccessPoint> heard;
    std::ranges::copy_if(air, std::back_inserter(heard),
                         [](const AccessPoint& point) { return withinReach(point) && !point.hidden; });
    return heard;
}

bool letsIn(const AccessPoint& point, const WifiNetwork& network)
{
    if (!withinReach(point) || point.ssid != network.ssid || point.security != network.security)
        return false;
    if (isEnterprise(point.security)) {
        const bool byCertificate = network.enterprise.eap == WifiEnterprise::Eap::Tls;
        return byCertificate ? point.user.isEmpty()
                             : network.enterprise.user == point.user &&
                                   network.enterprise.password == Secret::fromText(point.password);
    }
    WifiNetwork right = network;
    right.password = Secret::fromText(point.password);
    return point.security == WifiSecurity::None || passwordForDevice(right) == passwordForDevice(network);
}

} // namespace rescue::practice
