// SPDX-License-Identifier: Apache-2.0
#include "core/support/network_text.h"

#include <QCoreApplication>

namespace rescue {

namespace {

struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

using network::Check;
using network::Reason;

} // namespace

QString checkTitle(Check check)
{
    switch (check) {
    case Check::Addresses:
        return NetworkText::tr("This computer's address");
    case Check::Names:
        return NetworkText::tr("The cloud's name");
    case Check::DevicePort:
        return NetworkText::tr("The way to the cloud for Photon and P1 (TCP port 5683)");
    case Check::UdpPort:
        return NetworkText::tr("The way to the cloud for newer devices (UDP port 5684)");
    case Check::Time:
        return NetworkText::tr("The time from the internet");
    case Check::Portal:
        return NetworkText::tr("A sign-in page of the network");
    }
    return {};
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::Fine:
        return NetworkText::tr("All is well.");
    case Reason::NotLookedAt:
        return NetworkText::tr("Not looked at: this cloud has none.");
    case Reason::NoAddress:
        return NetworkText::tr("This computer is in no network.");
    case Reason::OnlyIpv6:
        return NetworkText::tr("This network has IPv6 only, which these devices do not know.");
    case Reason::NameUnknown:
        return NetworkText::tr("The network does not know the name.");
    case Reason::NameServerSilent:
        return NetworkText::tr("Nobody answers who would know the name.");
    case Reason::NameLedAstray:
        return NetworkText::tr("The network leads the name to a place of its own.");
    case Reason::NameOnlyIpv6:
        return NetworkText::tr("The network knows only an IPv6 address for the name.");
    case Reason::Refused:
        return NetworkText::tr("The connection is turned down.");
    case Reason::NoAnswer:
        return NetworkText::tr("No answer comes.");
    case Reason::Unreachable:
        return NetworkText::tr("There is no way there.");
    case Reason::Silent:
        return NetworkText::tr("The connection opens, and then nothing comes through it.");
    case Reason::HungUp:
        return NetworkText::tr("The connection is cut as soon as it opens.");
    case Reason::OtherService:
        return NetworkText::tr("Somebody else answers there.");
    case Reason::TimeUnusable:
        return NetworkText::tr("The time server has no time to give.");
    case Reason::ComputersClockOff:
        return NetworkText::tr("The time comes, but this computer's clock is wrong.");
    case Reason::PortalInTheWay:
        return NetworkText::tr("The network wants a sign-in in a browser first.");
    }
    return {};
}

QString reasonAdvice(Reason reason)
{
    switch (reason) {
    case Reason::Fine:
    case Reason::NotLookedAt:
        return {};
    case Reason::NoAddress:
        return NetworkText::tr("Connect this computer to the network of the device.");
    case Reason::OnlyIpv6:
    case Reason::NameOnlyIpv6:
        return NetworkText::tr("Turn IPv4 on in the router, or try the hotspot of a phone.");
    case Reason::NameUnknown:
    case Reason::NameServerSilent:
    case Reason::NameLedAstray:
        return NetworkText::tr("Look for a name server (DNS) or a filter in the router's settings.");
    case Reason::Refused:
    case Reason::NoAnswer:
    case Reason::Unreachable:
    case Reason::Silent:
    case Reason::HungUp:
    case Reason::OtherService:
        return NetworkText::tr(
            "Have the port allowed in the router or firewall, or try the hotspot of a phone.");
    case Reason::TimeUnusable:
        return NetworkText::tr("Try again in some minutes.");
    case Reason::ComputersClockOff:
        return NetworkText::tr("Set this computer's date and time.");
    case Reason::PortalInTheWay:
        return NetworkText::tr(
            "A device cannot sign in there: give it another network, such as a phone's hotspot.");
    }
    return {};
}

ProbeText probeText(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::KeysGood:
        return {NetworkText::tr("The device's keys are good: the cloud accepted them from this computer."),
                NetworkText::tr("If it does not come online, its Wi-Fi or the network is to blame.")};
    case ProbeVerdict::CloudHungUp:
        return {NetworkText::tr(
                    "The cloud hung up: it could not read what the keys made, or does not take them."),
                NetworkText::tr("Repair the keys.")};
    case ProbeVerdict::OtherDeviceKey:
        return {NetworkText::tr("The cloud has another key on file than the device holds."),
                NetworkText::tr("Repair the keys.")};
    case ProbeVerdict::BadSignature:
        return {NetworkText::tr("The cloud's answer does not fit the cloud's key in the device."),
                NetworkText::tr("Repair the keys.")};
    case ProbeVerdict::DeviceKeyUnusable:
        return {NetworkText::tr("The device has no key of its own to try."),
                NetworkText::tr("Repair the keys.")};
    case ProbeVerdict::ServerKeyUnusable:
        return {NetworkText::tr("The cloud's key in the device cannot be used."),
                NetworkText::tr("Repair the keys.")};
    case ProbeVerdict::NetworkBlocked:
        return {
            NetworkText::tr("The cloud could not be reached from this computer, so the keys were not tried."),
            NetworkText::tr("Check the network.")};
    case ProbeVerdict::NotACloud:
        return {NetworkText::tr("What answers there is no cloud for devices, so the keys were not tried."),
                NetworkText::tr("Check the network.")};
    }
    return {};
}

} // namespace rescue
