// SPDX-License-Identifier: Apache-2.0
#include "core/network/network_check.h"

#include <QHostAddress>

#include <algorithm>

namespace rescue::network {

using namespace Qt::StringLiterals;

namespace {

bool isIpv4(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

/// 0.0.0.0 and the like are what filters answer for names they do not want; 10.…, 172.16.…, 192.168.… and
/// 100.64.… lie behind somebody's router (RFC 1918, RFC 6598).
bool liesInside(const QHostAddress& address)
{
    static constexpr std::pair<const char*, int> insides[] = {
        {"0.0.0.0", 8}, {"10.0.0.0", 8}, {"172.16.0.0", 12}, {"192.168.0.0", 16}, {"100.64.0.0", 10}};
    return address.isLoopback() || address.isLinkLocal() ||
           std::ranges::any_of(insides, [&](const auto& inside) {
               return address.isInSubnet(QHostAddress(QLatin1String(inside.first)), inside.second);
           });
}

} // namespace

Result judgeAddresses(const std::vector<QString>& addresses)
{
    Result result{.check = Check::Addresses, .target = {}, .detail = {}};
    bool any = false;
    bool ipv4 = false;
    for (const QString& text : addresses) {
        const QHostAddress address(text.section(u'%', 0, 0));
        if (address.isNull() || address.isLoopback() || address.isLinkLocal())
            continue;
        any = true;
        ipv4 = ipv4 || isIpv4(address);
    }
    result.verdict = ipv4 ? Verdict::Good : Verdict::Bad;
    result.reason = ipv4 ? Reason::Fine : any ? Reason::OnlyIpv6 : Reason::NoAddress;
    return result;
}

Result judgeNames(const QString& name, const HostNames& names, bool publicName)
{
    Result result{.check = Check::Names, .verdict = Verdict::Bad, .target = name, .detail = {}};
    std::vector<QHostAddress> ipv4;
    for (const QString& text : names.addresses) {
        const QHostAddress address(text);
        if (isIpv4(address))
            ipv4.push_back(address);
        result.detail += (result.detail.isEmpty() ? QString() : u", "_s) + text;
    }
    if (!names.answered)
        result.reason = Reason::NameServerSilent;
    else if (names.addresses.empty())
        result.reason = Reason::NameUnknown;
    else if (ipv4.empty())
        result.reason = Reason::NameOnlyIpv6;
    else if (publicName && std::ranges::all_of(ipv4, liesInside))
        result.reason = Reason::NameLedAstray;
    else
        result = {Check::Names, Verdict::Good, Reason::Fine, name, result.detail, {}};
    return result;
}

Verdict verdictForPhoton(const std::vector<Result>& results)
{
    const auto verdictOf = [&](Check check) {
        const auto found = std::ranges::find(results, check, &Result::check);
        return found == results.end() ? Verdict::Unknown : found->verdict;
    };
    // The port says it all: it is reached through the name and the address, and past any portal.
    const Verdict port = verdictOf(Check::DevicePort);
    return verdictOf(Check::Addresses) == Verdict::Bad ? Verdict::Bad : port;
}

QString checkName(Check check)
{
    switch (check) {
    case Check::Addresses:
        return u"addresses"_s;
    case Check::Names:
        return u"names"_s;
    case Check::DevicePort:
        return u"device-port"_s;
    case Check::UdpPort:
        return u"udp-port"_s;
    case Check::Time:
        return u"time"_s;
    case Check::Portal:
        return u"portal"_s;
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return u"good"_s;
    case Verdict::Bad:
        return u"bad"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Fine:
        return u"fine"_s;
    case Reason::NotLookedAt:
        return u"not-looked-at"_s;
    case Reason::NoAddress:
        return u"no-address"_s;
    case Reason::OnlyIpv6:
        return u"only-ipv6"_s;
    case Reason::NameUnknown:
        return u"name-unknown"_s;
    case Reason::NameServerSilent:
        return u"name-server-silent"_s;
    case Reason::NameLedAstray:
        return u"name-led-astray"_s;
    case Reason::NameOnlyIpv6:
        return u"name-only-ipv6"_s;
    case Reason::Refused:
        return u"refused"_s;
    case Reason::NoAnswer:
        return u"no-answer"_s;
    case Reason::Unreachable:
        return u"unreachable"_s;
    case Reason::Silent:
        return u"silent"_s;
    case Reason::HungUp:
        return u"hung-up"_s;
    case Reason::OtherService:
        return u"other-service"_s;
    case Reason::TimeUnusable:
        return u"time-unusable"_s;
    case Reason::ComputersClockOff:
        return u"computers-clock-off"_s;
    case Reason::PortalInTheWay:
        return u"portal-in-the-way"_s;
    }
    return {};
}

} // namespace rescue::network
