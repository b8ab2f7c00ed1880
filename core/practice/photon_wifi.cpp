// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct_facts.h"
#include "core/practice/photon_impl.h"
#include "core/practice/release.h"

#include <algorithm>

namespace rescue::practice {

using led::Pattern;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds joinTime{3};
constexpr milliseconds addressTime{500};
constexpr seconds addressPatience{60}; ///< then it begins anew (hal/src/photon/wlan_hal.cpp v1.5.2)
constexpr seconds nameTime{2};         ///< until it gives up asking for the cloud's address
constexpr seconds portTime{8};         ///< until it gives up knocking

constexpr std::size_t shortestWep = 5, longestWep = 58, shortestPhrase = 8, longestPhrase = 64;

/// wlan_set_credentials_internal() and check_enterprise_credentials(), the same; up to 0.6 any length would
/// do.
bool firmwareTakes(const WifiNetwork& network, const QString& release)
{
    const QByteArray name = network.ssid.toUtf8();
    if (name.isEmpty() || name.size() > 32)
        return false;
    const WifiEnterprise& signIn = network.enterprise;
    if (isEnterprise(network.security))
        return signIn.eap == WifiEnterprise::Eap::Tls
                   ? !signIn.clientCertificate.empty() && !signIn.privateKey.empty()
                   : !signIn.user.isEmpty() && !signIn.password.empty();
    const std::size_t size = network.password.reveal().size();
    if (!atLeast(release, 0, 7, 0) || network.security == WifiSecurity::None)
        return true;
    return network.security == WifiSecurity::Wep ? size >= shortestWep && size <= longestWep
                                                 : size >= shortestPhrase && size <= longestPhrase;
}

} // namespace

// ---- what is stored

bool VirtualPhoton::Impl::saveWifi(const WifiNetwork& network)
{
    if (!firmwareTakes(network, m_setup.firmwareVersion))
        return false;
    m_dct.addNetwork(network);
    return true;
}

void VirtualPhoton::Impl::forgetWifi()
{
    m_dct.forgetNetworks();
}

bool VirtualPhoton::Impl::hasFixedAddress() const
{
    return m_dct.read(dct::staticIp.offset, 1)[0] == 1;
}

// ---- joining

void VirtualPhoton::Impl::joinWifi()
{
    hangUp();
    m_hasNetwork = false;
    setLamp(Pattern::GreenBlink);
    in(joinTime, m_network, [this] { associate(); });
}

/// The stored networks are tried in their order; with none of them it goes on looking, and blinking green.
/// With nothing stored it listens (device-os system/src/system_network_internal.h v1.5.2, connect()).
void VirtualPhoton::Impl::associate()
{
    m_joined.reset();
    if (!wifiConfigured())
        return setListening(true);
    for (const WifiNetwork& network : m_dct.networks()) {
        const auto found =
            std::ranges::find_if(m_air, [&](const AccessPoint& point) { return letsIn(point, network); });
        if (found == m_air.end())
            continue;
        m_joined = *found;
        break;
    }
    if (!m_joined)
        return in(joinTime, m_network, [this] { associate(); });
    setLamp(Pattern::GreenFast);
    if (!getsAddress())
        return in(addressPatience, m_network, [this] { joinWifi(); });
    in(addressTime, m_network, [this] {
        m_hasNetwork = true;
        if (m_wantCloud)
            connectCloud();
        else
            setLamp(Pattern::GreenBreathe);
    });
}

/// A fixed address of another network is one as well: that one shows later, when no name is answered.
bool VirtualPhoton::Impl::getsAddress() const
{
    const auto facts = dct::dctFacts(m_dct.read(0, dct::smallestAreaSize));
    const auto mode = facts ? facts->address : dct::AddressMode::FromRouter;
    return mode == dct::AddressMode::Fixed ||
           (mode == dct::AddressMode::FromRouter && m_joined->givesAddresses);
}

/// The network that it joined does not let it as far as the cloud: it finds out in its time.
bool VirtualPhoton::Impl::cloudOutOfReach()
{
    const bool names = m_joined && m_joined->answersNames && !m_joined->portal;
    if (hasFixedAddress() || !names) { // never one of the practice network
        in(nameTime, m_network, [this] { cloudFailed(CloudFailure::NoInternet); });
        return true;
    }
    if (m_joined->portOpen)
        return false;
    in(portTime, m_network, [this] { cloudFailed(CloudFailure::NoSocket); });
    return true;
}

// ---- listening mode

void VirtualPhoton::Impl::setListening(bool on)
{
    if (m_stage != Stage::Firmware || m_listening == on)
        return;
    m_listening = on;
    changed();
    if (on) {
        hangUp();
        m_hasNetwork = false;
        setLamp(Pattern::BlueBlink);
    } else if (wifiConfigured()) {
        joinWifi();
    } else {
        m_listening = true; // without credentials it comes straight back
    }
}

} // namespace rescue::practice
