// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_settings.h"

#include <functional>

namespace rescue::network {

/// What a name server said about a name.
struct HostNames {
    bool answered = true;           ///< false: silence
    std::vector<QString> addresses; ///< as text; none: the name is not known
};
using Lookup = std::function<HostNames(const QString& host, const WaitLimit& limit)>;

struct Place {
    QString host; ///< empty: this is not looked at
    std::uint16_t port = 0;
};

/// Where the network check looks, and with what eyes. A test or a practice world has its own on loopback.
struct Targets {
    QString cloudName;         ///< the name a device looks up; empty where it is told an address
    bool publicName = true;    ///< a private address for it would be somebody's filter
    Place tcp;                 ///< for Photon, P1, Core and Duo
    Place udp;                 ///< for Electron and the third generation
    Place time;                ///< NTP: from 2.0 on, firmware takes a silent one for "no internet"
    QUrl portal;               ///< plain http; empty: not looked at
    Milliseconds limit{5'000}; ///< for each check
    Lookup lookUp;             ///< blocking
    std::function<std::vector<QString>()> ownAddresses; ///< of this computer
};

/// What this cloud's devices need, with the computer's own eyes. A cloud on loopback has nothing outside.
Targets targetsOf(const CloudSettings& cloud);

/// The computer's name servers; the addresses of its network cards. Lookup needs a QCoreApplication.
HostNames systemLookUp(const QString& host, const WaitLimit& limit);
std::vector<QString> systemAddresses();

} // namespace rescue::network
