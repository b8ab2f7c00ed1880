// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/network/targets.h"

namespace rescue::network {

// Is the network to blame? The same ways that a device needs, tried from this computer. It may hang on a
// cable in another part of the network than the device's Wi-Fi: what works here need not work there.

enum class Check {
    Addresses,  ///< has this computer an IPv4 address? The devices know nothing else
    Names,      ///< does the cloud's name lead somewhere?
    DevicePort, ///< TCP 5683
    UdpPort,    ///< UDP 5684
    Time,       ///< NTP
    Portal,     ///< does a sign-in page stand in the way?
};
inline constexpr Check lastCheck = Check::Portal;

enum class Verdict { Good, Bad, Unknown };

enum class Reason {
    Fine,
    NotLookedAt, ///< nothing to look at for this cloud
    // addresses
    NoAddress,
    OnlyIpv6,
    // names
    NameUnknown,
    NameServerSilent,
    NameLedAstray, ///< to an address inside: a filter
    NameOnlyIpv6,
    // ports
    Refused,
    NoAnswer,
    Unreachable,
    Silent,       ///< the connection opens, and nothing comes
    HungUp,       ///< it opens, and is closed at once
    OtherService, ///< somebody else answers there
    // time
    TimeUnusable,      ///< a server that has no time to give
    ComputersClockOff, ///< the answer is good: it is this computer's clock that is over five minutes off
    // portal
    PortalInTheWay,
};
inline constexpr Reason lastReason = Reason::PortalInTheWay;

struct Result {
    Check check = Check::Addresses;
    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::NotLookedAt;
    QString target; ///< what was asked: a name, or host and port
    QString detail; ///< for the technical log
    Milliseconds took{0};
};

/// All of them, one after the other, each within targets.limit; `tell` hears each as it comes. Blocking;
/// needs a QCoreApplication. Throws Cancelled only.
std::vector<Result> checkNetwork(const Targets& targets, const std::stop_token& stop,
                                 const std::function<void(const Result&)>& tell = {});

/// Would a Photon get through? Unknown where its port could not be looked at.
Verdict verdictForPhoton(const std::vector<Result>& results);

// ---- the judging alone, exposed for its tests
Result judgeAddresses(const std::vector<QString>& addresses);
Result judgeNames(const QString& name, const HostNames& names, bool publicName);

/// Stable names for logs and --json ("device-port", "name-unknown").
QString checkName(Check check);
QString verdictName(Verdict verdict);
QString reasonName(Reason reason);

} // namespace rescue::network
