// SPDX-License-Identifier: Apache-2.0
#include "core/repair/saved_networks.h"

#include "core/device/dct.h"
#include "core/device/stored_wifi.h"
#include "core/repair/checksum.h"

#include <algorithm>

namespace rescue::repair {

std::optional<SavedNetworks> savedNetworks(const Backup& backup)
{
    const Backup::Part* first = backup.part(dctCopy1Part);
    const Backup::Part* second = backup.part(dctCopy2Part);
    if (!first || !second)
        return std::nullopt;
    const auto current = dct::currentCopy(first->content.reveal(), second->content.reveal());
    if (!current)
        return std::nullopt;
    const ByteView copy = (*current == 0 ? first : second)->content.reveal();
    SavedNetworks networks{dct::storedWifi(copy), dct::storedNames(copy)};
    std::erase_if(networks.whole, [](const WifiNetwork& network) { return problemOf(network).has_value(); });
    for (const WifiNetwork& network : networks.whole)
        networks.inPart.removeOne(network.ssid);
    return networks;
}

bool opensAlike(const WifiNetwork& one, const WifiNetwork& other)
{
    return one.security == other.security && one.password == other.password &&
           one.enterprise.user == other.enterprise.user &&
           one.enterprise.password == other.enterprise.password;
}

QString networkSum(const WifiNetwork& network, const Backup& backup)
{
    const bool certificates =
        isEnterprise(network.security) && network.enterprise.eap == WifiEnterprise::Eap::Tls;
    const Bytes name = toBytes(network.ssid.toUtf8()), end{0};
    const Bytes user = certificates ? Bytes() : toBytes(network.enterprise.user.toUtf8());
    const Secret key = passwordForDevice(network);
    const ByteView password = certificates ? ByteView() : network.enterprise.password.reveal();
    return checksum({name, end, key.reveal(), end, user, end, password, end, backup.area()});
}

} // namespace rescue::repair
