// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "core/keys/server_key.h"
#include "core/led/sos.h"
#include "core/practice/photon_impl.h"
#include "core/practice/release.h"
#include "core/practice/system_image.h"

#include <algorithm>

namespace rescue::practice {

using led::Pattern;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

// Device time of the stages of a start (facts of the lamp, 1.3: "normal boot").
constexpr milliseconds usbAfterStart{300};
constexpr seconds whiteTime{1};
constexpr milliseconds restartAfterUpdate{1'500}; ///< with what the writing took
constexpr seconds keyTime{8};
constexpr milliseconds crashAfterStart{1'500};
constexpr milliseconds dipAfterStart{2'200};
/// Of real time: at a thousandfold speed nobody would catch it on the bus.
constexpr milliseconds shortestStay{300};
constexpr seconds shortestPause{1};

constexpr std::size_t serverAddressAt = 384;
constexpr std::size_t addressSize = 128;
constexpr std::size_t modulusAt = 33;
constexpr auto builtInHost = u"device.spark.io";

/// The firmware takes the modulus of either kind of key by position and never looks at the DER around it
/// (device-os communication/src/handshake.cpp v0.4.7): these are the headers it would have found.
constexpr std::array<std::uint8_t, 33> serverKeyHeader{
    0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
    0x05, 0x00, 0x03, 0x82, 0x01, 0x0f, 0x00, 0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00};
constexpr std::array<std::uint8_t, 5> exponent65537{0x02, 0x03, 0x01, 0x00, 0x01};

Bytes spkiOf(ByteView header, ByteView modulus)
{
    Bytes spki(header.begin(), header.end());
    spki.insert(spki.end(), modulus.begin(), modulus.end());
    spki.insert(spki.end(), exponent65537.begin(), exponent65537.end());
    return spki;
}

struct HostAndPort {
    QString host;
    std::uint16_t port = keys::defaultTcpPort;
};

/// Where the built-in address leads in practice: nowhere unless the setup says so.
HostAndPort practiceCloud(const PhotonSetup& setup)
{
    const qsizetype colon = setup.defaultCloud.lastIndexOf(u':');
    if (colon < 0)
        return {setup.defaultCloud, keys::defaultTcpPort};
    return {setup.defaultCloud.left(colon), setup.defaultCloud.mid(colon + 1).toUShort()};
}

/// Type, length, text or address; the port stands at +66 (protocol 3.3).
HostAndPort addressIn(ByteView slot, const PhotonSetup& setup)
{
    const ByteView tlv = slot.subspan(serverAddressAt, addressSize);
    const std::size_t length = tlv[1];
    auto port = static_cast<std::uint16_t>(tlv[66] << 8 | tlv[67]);
    if (port == 0 || port == 0xffff)
        port = keys::defaultTcpPort;
    if (tlv[0] == 0 && (length == 4 || !allBytesAre(0, tlv.subspan(2, 4))))
        return {QStringLiteral("%1.%2.%3.%4").arg(tlv[2]).arg(tlv[3]).arg(tlv[4]).arg(tlv[5]), port};
    if (tlv[0] != 1 || length == 0 || length > 64)
        return practiceCloud(setup);
    const QString host = QString::fromLatin1(toQByteArray(tlv.subspan(2, length)));
    return host == QStringView(builtInHost) ? practiceCloud(setup) : HostAndPort{host, port};
}

} // namespace

// ---- start

void VirtualPhoton::Impl::startFirmware(Restart how)
{
    m_stage = Stage::Firmware;
    // without an application that it can run it stays in safe mode (device-os system/src/main.cpp)
    m_safeMode = how == Restart::SafeMode || !applicationRuns(m_flash, m_setup);
    m_wantCloud = true;
    m_failures = 0;
    m_lastError = 0;
    m_usb.emplace(*this);
    setLamp(Pattern::WhiteSolid);
    in(usbAfterStart + m_usbDelay, m_power, [this] { attach(); });
    const bool listen = how == Restart::Listening;
    if (m_supplyWeak)
        in(std::max(dipAfterStart, std::chrono::ceil<milliseconds>(m_clock.deviceTime(shortestStay))),
           m_power, [this] { breakDown(); });
    else if (!m_crashing.empty() && !m_safeMode &&
             m_flash.read(userApplicationAddress, m_crashing.size()) == m_crashing)
        in(crashAfterStart, m_power, [this] { panic(); });
    in(whiteTime, m_power, [this, listen] {
        if (!takePendingUpdate())
            firmwareReady(listen);
    });
}

/// device-os system/src/main.cpp and HAL_FLASH_ApplyPendingUpdate, v2.3.1: the flag goes first, so that a
/// module that is refused is looked at once only. True: it restarts.
bool VirtualPhoton::Impl::takePendingUpdate()
{
    const bool pending = m_dct.read(dct::updatePending.offset, 1)[0] == dct::updateIsPending;
    if (!pending || !takesPendingUpdates(m_flash, m_setup))
        return false;
    writeDctSlowly(dct::updatePending.offset, Bytes{0xff});
    if (!installPendingBootloader(m_flash, m_setup))
        return false;
    restart(Restart::Normal, restartAfterUpdate);
    return true;
}

/// Interrupts are off while it flashes, so the bus loses it; then it restarts (services/src/panic.c).
void VirtualPhoton::Impl::panic()
{
    m_button.next();
    hangUp();
    detach();
    m_usb.reset();
    m_listening = false;
    m_hasNetwork = false;
    setLamp(Pattern::RedSos);
    restart(Restart::Normal, 2 * led::sosLength(1)); // shown twice
}

void VirtualPhoton::Impl::breakDown()
{
    m_next = Restart::Normal;
    start();
}

void VirtualPhoton::Impl::firmwareReady(bool listen)
{
    // first byte 0xFF: no key yet (protocol 3.4)
    if (m_dct.read(dct::devicePrivateKey.offset, 1)[0] == 0xff)
        return makeKey(listen);
    if (m_listening)
        return; // somebody was faster
    if (listen || !wifiConfigured())
        setListening(true);
    else
        joinWifi();
}

void VirtualPhoton::Impl::makeKey(bool listen)
{
    setLamp(Pattern::WhiteBlink);
    // drawing a key takes real time: not under the lock
    m_clock.after(keyTime, [this, listen, number = m_power.number] {
        const keys::DeviceKey key = keys::DeviceKey::generate();
        locked([&](Impl&) {
            if (m_power.number == number)
                keyMade(key, listen);
        });
    });
}

void VirtualPhoton::Impl::keyMade(const keys::DeviceKey& key, bool listen)
{
    const Secret pkcs1 = key.pkcs1();
    // both fields in one write, as they lie side by side
    Bytes fields = keys::paddedSlot(pkcs1.reveal(), dct::devicePrivateKey.size);
    const Bytes publicField = keys::paddedSlot(key.publicSpki(), dct::devicePublicKey.size);
    fields.insert(fields.end(), publicField.begin(), publicField.end());
    writeDctSlowly(dct::devicePrivateKey.offset, fields);
    firmwareReady(listen);
}

// ---- cloud

void VirtualPhoton::Impl::hangUp()
{
    m_network.next();
    m_link.reset();
    m_online = false;
}

Milliseconds VirtualPhoton::Impl::atLeastReal(seconds deviceTime, Milliseconds real) const
{
    return std::max(real, std::chrono::duration_cast<Milliseconds>(m_clock.realTime(deviceTime)));
}

/// 0.7.0 and later put their own copy in place of a blank key (protocol 3.4).
Bytes VirtualPhoton::Impl::serverSlotAsUsed() const
{
    Bytes slot = m_dct.read(dct::serverSlot.offset, dct::serverSlot.size);
    if (slot[0] != 0xff || !atLeast(m_setup.firmwareVersion, 0, 7, 0))
        return slot;
    const Bytes& key =
        m_setup.builtInServerKey.empty() ? keys::particleTcpCloud().publicKey : m_setup.builtInServerKey;
    std::copy_n(key.begin(), std::min(key.size(), serverAddressAt), slot.begin());
    return slot;
}

CloudLinkSetup VirtualPhoton::Impl::linkSetup()
{
    const Bytes server = serverSlotAsUsed();
    const HostAndPort address = addressIn(server, m_setup);
    CloudLinkSetup link;
    link.host = address.host;
    link.port = address.port;
    link.deviceId.assign(m_setup.id.begin(), m_setup.id.end());
    link.deviceKey = keys::readAsFirmware(m_dct.read(dct::devicePrivateKey.offset, keys::privateKeySlotSize));
    link.deviceSpki = keys::spkiAsFirmware(link.deviceKey.value_or(keys::FirmwareView()));
    link.serverSpki = spkiOf(serverKeyHeader, ByteView(server).subspan(modulusAt, 256));
    link.platform = static_cast<std::uint16_t>(modelInfo(m_setup.model).platformId);
    link.description = QStringLiteral(R"({"f":[],"v":{},%1})")
                           .arg(describeModules(m_setup.model, state().modules))
                           .toLatin1();
    const Bytes code = m_dct.read(dct::claimCode.offset, dct::claimCode.size);
    if (!claimed() && code[0] != 0xff && code[0] != 0)
        link.claimCode = toQByteArray(code);
    // at a thousandfold speed the cloud would otherwise have milliseconds to answer
    link.connectTimeout = atLeastReal(seconds{8}, Milliseconds{5000});
    link.readTimeout = atLeastReal(seconds{20}, Milliseconds{5000});
    link.pingInterval = atLeastReal(seconds{15}, Milliseconds{1000});
    link.pingTimeout = atLeastReal(seconds{10}, Milliseconds{5000});
    return link;
}

void VirtualPhoton::Impl::connectCloud()
{
    hangUp();
    setLamp(Pattern::CyanBlink);
    if (cloudOutOfReach())
        return;
    CloudLinkSetup link = linkSetup();
    // the cached public key follows the private one
    const Bytes cached = m_dct.read(dct::devicePublicKey.offset, link.deviceSpki.size());
    if (link.deviceKey && cached != link.deviceSpki)
        writeDctSlowly(dct::devicePublicKey.offset, link.deviceSpki);
    // From here the connection's own thread reports; what it says is heard on the clock's.
    m_link =
        std::make_unique<CloudLink>(std::move(link), [this, number = m_network.number](CloudEvent event) {
            m_clock.after({}, [this, number, event] {
                locked([&](Impl&) {
                    if (m_network.number == number)
                        cloudEvent(event);
                });
            });
        });
}

void VirtualPhoton::Impl::cloudEvent(CloudEvent event)
{
    switch (event) {
    case CloudEvent::Opened:
        return setLamp(Pattern::CyanFast);
    case CloudEvent::Online:
        m_online = true;
        m_failures = 0;
        return setLamp(m_safeMode ? Pattern::MagentaBreathe : Pattern::CyanBreathe);
    case CloudEvent::ClaimConfirmed:
        if (!claimed()) {
            writeDctSlowly(dct::claimed.offset, Bytes{'1'});
            changed();
        }
        return;
    case CloudEvent::Unreachable:
        return cloudFailed(CloudFailure::NoSocket);
    case CloudEvent::HandshakeClosed:
        return cloudFailed(CloudFailure::HandshakeClosed);
    case CloudEvent::CannotDecrypt:
        return cloudFailed(CloudFailure::CannotDecrypt);
    case CloudEvent::BadSignature:
        return cloudFailed(CloudFailure::BadSignature);
    case CloudEvent::Lost:
        hangUp();
        setLamp(Pattern::CyanBlink);
        return retryIn(shortestPause, false);
    }
}

void VirtualPhoton::Impl::cloudFailed(CloudFailure failure)
{
    hangUp();
    ++m_failures;
    if (const int error = errorNumber(m_setup.firmwareVersion, failure))
        m_lastError = error;
    const auto pattern = flashFor(m_lamp.era, failure);
    const milliseconds flash = pattern ? led::flashLength(*pattern, m_lamp.era) : milliseconds{0};
    if (pattern)
        showFlash(*pattern);
    const milliseconds pause = pauseAfter(m_setup.firmwareVersion, m_failures);
    if (pattern && pause > shortestPause) // the pattern holds one second of pause, the rest is plain
        in(flash + shortestPause, m_network, [this] { setLamp(Pattern::CyanBlink); });
    // up to 1.5.x every second failed socket restarts Wi-Fi; handshakes stay on cyan for ever
    const bool noSocket = failure == CloudFailure::NoSocket || failure == CloudFailure::NoInternet;
    const bool wifiFirst = noSocket && m_failures % 2 == 0 && !atLeast(m_setup.firmwareVersion, 2, 0, 0);
    retryIn(flash + pause, wifiFirst);
}

void VirtualPhoton::Impl::retryIn(milliseconds delay, bool wifiFirst)
{
    in(delay, m_network, [this, wifiFirst] { wifiFirst ? joinWifi() : connectCloud(); });
}

void VirtualPhoton::Impl::wantCloud(bool connected)
{
    if (m_stage != Stage::Firmware || m_wantCloud == connected)
        return;
    m_wantCloud = connected;
    if (m_listening || !m_hasNetwork)
        return;
    if (connected)
        return connectCloud();
    hangUp();
    setLamp(Pattern::GreenBreathe);
}

CloudStatus VirtualPhoton::Impl::cloudStatus() const
{
    if (m_online)
        return CloudStatus::Connected;
    return m_wantCloud && m_hasNetwork ? CloudStatus::Connecting : CloudStatus::Disconnected;
}

FirmwareState VirtualPhoton::Impl::state() const
{
    FirmwareState state;
    state.modules = installedModules(m_flash, m_setup);
    state.diagnostics.cloudStatus = static_cast<int>(cloudStatus());
    state.diagnostics.cloudError = m_lastError;
    state.diagnostics.cloudAttempts = m_failures + (m_online ? 1 : 0);
    // system/src/system_network_internal.h v1.5.2: 0 off, 3 connecting, 4 connected
    state.diagnostics.networkStatus = m_listening ? 0 : m_hasNetwork ? 4 : 3;
    state.diagnostics.networkError = 0;
    state.networks = m_dct.networks();
    state.fixedAddress = hasFixedAddress();
    state.antenna = m_dct.read(dct::antenna.offset, 1)[0];
    return state;
}

// ---- the rest of FirmwareHost

void VirtualPhoton::Impl::setClaimCode(ByteView code)
{
    writeDctSlowly(dct::claimCode.offset, code);
    if (claimed()) // a new code means a new owner to be confirmed
        writeDctSlowly(dct::claimed.offset, Bytes{0xff});
}

bool VirtualPhoton::Impl::claimed() const
{
    return m_dct.read(dct::claimed.offset, 1)[0] == '1';
}

void VirtualPhoton::Impl::showRainbow(bool on)
{
    if (m_rainbow == on)
        return;
    m_rainbow = on;
    changed();
}

} // namespace rescue::practice
