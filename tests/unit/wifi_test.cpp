// SPDX-License-Identifier: Apache-2.0
// A network as people and devices write it, and giving it to a device: by every prompt that was ever asked,
// and by control request.
#include "core/device/dct_facts.h"
#include "core/device/stored_wifi.h"
#include "core/network/network_manager.h"
#include "core/practice/console.h"
#include "core/practice/wifi_requests.h"
#include "core/repair/give_network.h"
#include "core/serial/listening.h"
#include "core/serial/listening_wifi.h"
#include "core/usb/wifi_requests.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/repair_bench.h"

#include <gtest/gtest.h>

#include <deque>

using namespace rescue;
using namespace rescue::test;
using namespace Qt::StringLiterals;
using practice::AccessPoint;

namespace {

const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMIIB\nAgEA\n-----END CERTIFICATE-----\n";

Secret secret(const QByteArray& text)
{
    return Secret(toBytes(text));
}

WifiNetwork kitchen(WifiSecurity security = WifiSecurity::Wpa2, const QByteArray& password = "open sesame")
{
    WifiNetwork made;
    made.ssid = u"Kitchen"_s;
    made.security = security;
    if (security != WifiSecurity::None && !isEnterprise(security))
        made.password = secret(password);
    return made;
}

WifiNetwork company(WifiEnterprise::Eap eap, WifiSecurity security = WifiSecurity::Wpa2Enterprise)
{
    WifiNetwork made = kitchen(security);
    made.enterprise.eap = eap;
    made.enterprise.outerIdentity = u"anonymous"_s;
    made.enterprise.rootCertificate = pem;
    if (eap == WifiEnterprise::Eap::Peap) {
        made.enterprise.user = u"kim"_s;
        made.enterprise.password = secret("swordfish");
    } else {
        made.enterprise.clientCertificate = Secret(toBytes(pem));
        made.enterprise.privateKey =
            secret("-----BEGIN PRIVATE KEY-----\r\nMIIC\r\n-----END PRIVATE KEY-----");
    }
    return made;
}

/// The console of a release, without the rest of a device.
class Host : public practice::FirmwareHost {
public:
    explicit Host(const char* release) { m_setup.firmwareVersion = QString::fromLatin1(release); }
    const practice::PhotonSetup& setup() const override { return m_setup; }
    void restart(Restart, std::chrono::milliseconds) override {}
    bool listening() const override { return isListening; }
    void setListening(bool on) override { isListening = on; }
    void setClaimCode(ByteView) override {}
    bool claimed() const override { return false; }
    bool saveWifi(const WifiNetwork& given) override
    {
        if (takes)
            saved = given;
        return takes;
    }
    void forgetWifi() override { saved.reset(); }
    std::vector<AccessPoint> heard() const override { return air; }
    Bytes settings(std::uint16_t, std::size_t size) const override { return Bytes(size, 0xff); }
    void storeSettings(std::uint16_t offset, ByteView bytes) override
    {
        if (offset == dct::antenna.offset)
            antenna = bytes[0];
    }
    void showRainbow(bool) override {}
    void wantCloud(bool) override {}
    practice::CloudStatus cloudStatus() const override { return practice::CloudStatus::Disconnected; }
    practice::FirmwareState state() const override { return {}; }

    std::optional<WifiNetwork> saved;
    std::vector<AccessPoint> air;
    bool takes = true, isListening = true;
    int antenna = -1;

private:
    practice::PhotonSetup m_setup;
};

/// A line to that console. It answers a few bytes at a time, as a slow one does.
class ConsoleLine : public SerialLine {
public:
    explicit ConsoleLine(Host& host) : m_console(host) {}
    void write(ByteView bytes) override
    {
        said.insert(said.end(), bytes.begin(), bytes.end());
        const Bytes answer = m_console.input(bytes);
        m_waiting.insert(m_waiting.end(), answer.begin(), answer.end());
    }
    Bytes read(const WaitLimit&) override
    {
        const auto count = std::min<std::size_t>(m_waiting.size(), 5);
        Bytes part(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
        return part;
    }
    Bytes said;

private:
    practice::Console m_console;
    std::deque<std::uint8_t> m_waiting;
};

/// Says what it was told to, whatever it hears, and then nothing more.
class ScriptedLine : public SerialLine {
public:
    explicit ScriptedLine(std::vector<QByteArray> replies) : m_replies(std::move(replies)) {}
    void write(ByteView bytes) override
    {
        said.insert(said.end(), bytes.begin(), bytes.end());
        if (m_next < m_replies.size())
            m_waiting = toBytes(m_replies[m_next++]);
    }
    Bytes read(const WaitLimit&) override
    {
        if (m_waiting.empty() && m_next >= m_replies.size())
            m_stop.request_stop(); // nothing will ever come: no need to wait for it
        return std::exchange(m_waiting, {});
    }
    std::stop_token stop() const { return m_stop.get_token(); }
    Bytes said;

private:
    std::vector<QByteArray> m_replies;
    std::size_t m_next = 0;
    Bytes m_waiting;
    std::stop_source m_stop;
};

WifiByListening give(Host& host, const WifiNetwork& wanted)
{
    ConsoleLine line(host);
    return giveWifiByListening(line, wanted, {});
}

AccessPoint around(const WifiNetwork& of)
{
    AccessPoint point;
    point.ssid = of.ssid;
    point.security = of.security;
    point.password = of.password.revealText();
    return point;
}

WaitLimit soon()
{
    return WaitLimit::in(Milliseconds(10'000));
}

} // namespace

// ---- as people write it

TEST(WifiNetwork, WhatNoDeviceWouldTakeIsToldBefore)
{
    struct Row {
        WifiNetwork network;
        std::optional<WifiProblem> problem;
    };
    const auto named = [](const QString& ssid) {
        WifiNetwork one = kitchen();
        one.ssid = ssid;
        return one;
    };
    WifiNetwork nobody = company(WifiEnterprise::Eap::Peap);
    nobody.enterprise.user.clear();
    WifiNetwork keyless = company(WifiEnterprise::Eap::Tls);
    keyless.enterprise.privateKey = {};
    WifiNetwork endless = company(WifiEnterprise::Eap::Tls);
    endless.enterprise.clientCertificate = Secret(Bytes(5000, 'A'));
    const Row rows[] = {
        {kitchen(), {}},
        {kitchen(WifiSecurity::None), {}},
        {named({}), WifiProblem::NameMissing},
        {named(QString(33, u'a')), WifiProblem::NameTooLong},
        {named(QString(17, u'ü')), WifiProblem::NameTooLong},
        {named(u"two\rlines"_s), WifiProblem::NameUnprintable},
        {kitchen(WifiSecurity::Wpa, ""), WifiProblem::PasswordMissing},
        {kitchen(WifiSecurity::Wpa2, "1234567"), WifiProblem::PasswordLength},
        {kitchen(WifiSecurity::Wpa2, QByteArray(63, 'x')), {}},
        {kitchen(WifiSecurity::Wpa2, QByteArray(64, 'x')), WifiProblem::PasswordLength},
        {kitchen(WifiSecurity::Wpa2, QByteArray(64, 'f')), {}},
        {kitchen(WifiSecurity::Wpa2, "with\nline end"), WifiProblem::PasswordUnprintable},
        {kitchen(WifiSecurity::Wep, "12345"), {}},
        {kitchen(WifiSecurity::Wep, "123456"), WifiProblem::PasswordLength},
        {kitchen(WifiSecurity::Wep, "0123456789"), {}},
        {kitchen(WifiSecurity::Wep, "012345678z"), WifiProblem::PasswordLength},
        {company(WifiEnterprise::Eap::Peap), {}},
        {company(WifiEnterprise::Eap::Tls), {}},
        {nobody, WifiProblem::UserMissing},
        {keyless, WifiProblem::CertificateMissing},
        {endless, WifiProblem::CertificateTooLong},
    };
    for (const Row& row : rows)
        EXPECT_EQ(problemOf(row.network), row.problem) << row.network.ssid.toStdString();
}

TEST(WifiNetwork, AWepKeyIsWrittenAsTheRadioWantsIt)
{
    // The example of rickkas7.github.io/wep: key 1, five bytes.
    EXPECT_EQ(passwordForDevice(kitchen(WifiSecurity::Wep, "D9178B0F95")).revealText(), u"0005D9178B0F95");
    EXPECT_EQ(passwordForDevice(kitchen(WifiSecurity::Wep, "hello")).revealText(), u"000568656C6C6F");
    EXPECT_EQ(passwordForDevice(kitchen(WifiSecurity::Wep, "abcdefghijklm")).revealText(),
              u"000D6162636465666768696A6B6C6D");
    EXPECT_EQ(passwordForDevice(kitchen()).revealText(), u"open sesame");
}

TEST(WifiNetwork, WhatADeviceStoresIsReadBackWithItsPassword)
{
    for (WifiNetwork wanted : {kitchen(), kitchen(WifiSecurity::None), kitchen(WifiSecurity::Wpa),
                               company(WifiEnterprise::Eap::Peap)}) {
        wanted.cipher = wanted.security == WifiSecurity::None ? WifiCipher::Automatic : WifiCipher::AesTkip;
        practice::VirtualPhoton device(photon());
        device.storeWifi(wanted);
        const auto stored = device.storedWifi();
        ASSERT_EQ(stored.size(), 2u) << "it knew one already";
        EXPECT_EQ(stored.front(), wanted);
    }
    practice::VirtualPhoton device(photon());
    device.storeWifi(kitchen(WifiSecurity::Wep, "12345"));
    EXPECT_EQ(device.storedWifi().front().password.revealText(), u"3132333435") << "in digits";
}

TEST(WifiNetwork, DamagedStoresAreNoNetworks)
{
    EXPECT_TRUE(dct::storedWifi({}).empty());
    EXPECT_TRUE(dct::storedWifi(Bytes(100, 1)).empty());
    for (const int fill : {0x00, 0x01, 0x5a, 0xff}) {
        Bytes copy(dct::copySize, static_cast<std::uint8_t>(fill));
        copy[dct::wifiSectionAt] = 1;
        for (const WifiNetwork& one : dct::storedWifi(copy))
            EXPECT_LE(one.ssid.toUtf8().size(), 3 * 32);
    }
    EXPECT_FALSE(dct::readEapEntry(Bytes(10, 25)));
    EXPECT_FALSE(dct::readEapEntry(Bytes(dct::eapConfiguration.size, 0xff)));
    Bytes eap(dct::eapConfiguration.size, 0xff);
    eap[0] = 25;
    EXPECT_TRUE(dct::readEapEntry(eap)->rootCertificate.isEmpty()) << "a length beyond the field";
}

// ---- by the console

TEST(WifiByListening, EveryReleaseTakesEverySecurityItKnows)
{
    for (const char* release : {"0.4.7", "0.5.5", "0.6.4", "0.7.0", "1.5.2", "2.3.1", "3.3.1"}) {
        const bool old = QVersionNumber::fromString(QString::fromLatin1(release)) < QVersionNumber(0, 7);
        for (const WifiSecurity security : {WifiSecurity::None, WifiSecurity::Wep, WifiSecurity::Wpa,
                                            WifiSecurity::Wpa2, WifiSecurity::Wpa2Enterprise}) {
            for (const bool near : {false, true}) {
                const WifiNetwork wanted =
                    isEnterprise(security)
                        ? company(WifiEnterprise::Eap::Peap)
                        : kitchen(security, security == WifiSecurity::Wep ? "12345" : "open sesame");
                Host host(release);
                if (near)
                    host.air = {around(wanted)};
                const auto answer = give(host, wanted);
                const auto name = std::string(release) + ' ' + std::to_string(static_cast<int>(security)) +
                                  (near ? " near" : " far");
                if (old && isEnterprise(security)) {
                    EXPECT_EQ(answer, WifiByListening::NotOffered) << name;
                    continue;
                }
                ASSERT_EQ(answer, WifiByListening::Saved) << name;
                ASSERT_TRUE(host.saved) << name;
                EXPECT_FALSE(host.isListening) << name;
                EXPECT_EQ(host.saved->ssid, wanted.ssid) << name;
                EXPECT_EQ(host.saved->security, wanted.security) << name;
                EXPECT_EQ(host.saved->password, passwordForDevice(wanted)) << name;
                EXPECT_EQ(host.saved->enterprise.user, wanted.enterprise.user) << name;
                EXPECT_EQ(host.saved->enterprise.password, wanted.enterprise.password) << name;
            }
        }
    }
}

TEST(WifiByListening, CertificatesGoLineByLine)
{
    Host host("1.5.2");
    const WifiNetwork wanted = company(WifiEnterprise::Eap::Tls, WifiSecurity::WpaEnterprise);
    ASSERT_EQ(give(host, wanted), WifiByListening::Saved);
    const WifiEnterprise& got = host.saved->enterprise;
    EXPECT_EQ(got.eap, WifiEnterprise::Eap::Tls);
    EXPECT_EQ(got.outerIdentity, u"anonymous");
    EXPECT_EQ(got.clientCertificate.revealText(), QString::fromLatin1(pem).replace(u"\n"_s, u"\r\n"_s));
    EXPECT_EQ(got.privateKey.revealText(), wanted.enterprise.privateKey.revealText() + u"\r\n"_s);
    EXPECT_TRUE(got.rootCertificate.startsWith("-----BEGIN"));
}

TEST(WifiByListening, TheCipherIsToldWhereTheDeviceCannotFindOut)
{
    Host host("2.3.1");
    WifiNetwork wanted = kitchen(WifiSecurity::Wpa);
    ASSERT_EQ(give(host, wanted), WifiByListening::Saved);
    EXPECT_EQ(host.saved->cipher, WifiCipher::Tkip);
    wanted.cipher = WifiCipher::AesTkip;
    ASSERT_EQ(give(host, wanted), WifiByListening::Saved);
    EXPECT_EQ(host.saved->cipher, WifiCipher::AesTkip);
}

TEST(WifiByListening, ADeviceThatRefusesIsTakenAtItsWord)
{
    Host host("2.3.1");
    host.takes = false;
    EXPECT_EQ(give(host, kitchen()), WifiByListening::Refused);
    EXPECT_TRUE(host.isListening);
}

TEST(WifiByListening, FlawedTalkEndsInAnAnswerAndNeverInAHang)
{
    const QByteArray ssid = "SSID: ", echo = "Kitchen\r\n";
    const QByteArray security = "Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: ";
    struct Row {
        std::vector<QByteArray> replies;
        WifiByListening answer;
    };
    const Row rows[] = {
        {{ssid, echo + security, "3\r\n" + security}, WifiByListening::Refused}, // the same again
        {{ssid, echo + "Derp. Sorry, we couldn't save the credentials.\r\n"}, WifiByListening::Refused},
        {{ssid, echo + "Error while preparing to store enterprise credentials.\r\n"},
         WifiByListening::Refused},
        {{ssid, echo + "Awesome. Now we'll connect!\r\n"}, WifiByListening::Saved}, // it knew the rest
        {{ssid, echo + QByteArray(5'000, '?') + security, "3\r\nAwesome. Now"}, WifiByListening::Saved},
    };
    for (const Row& row : rows) {
        ScriptedLine line(row.replies);
        EXPECT_EQ(giveWifiByListening(line, kitchen(), line.stop()), row.answer)
            << row.replies.back().toStdString();
    }
    // What stops in the middle is waited for until the person ends it.
    const std::vector<std::vector<QByteArray>> unfinished{{}, {"SSI"}, {ssid}, {ssid, echo + "Security 0"}};
    for (const auto& replies : unfinished) {
        ScriptedLine line(replies);
        const auto failure = failureOf([&] { giveWifiByListening(line, kitchen(), line.stop()); });
        ASSERT_TRUE(failure);
        EXPECT_EQ(failure->code(), FailureCode::Cancelled);
    }
}

TEST(WifiByListening, ANameThatLooksLikeAPromptIsNoPrompt)
{
    Host host("2.3.1");
    WifiNetwork wanted = kitchen();
    wanted.ssid = u"Password: Derp. Awesome."_s;
    ASSERT_EQ(give(host, wanted), WifiByListening::Saved);
    EXPECT_EQ(host.saved->ssid, wanted.ssid);
    EXPECT_EQ(host.saved->password, wanted.password);
}

TEST(Listening, TheMacAddressIsReadWhole)
{
    EXPECT_EQ(macInListeningText(u"Your device MAC address is\r\nE0:4f:43:01:02:0a\r\n"_s),
              u"e0:4f:43:01:02:0a"_s);
    EXPECT_FALSE(macInListeningText(u"Your device MAC address is\r\ne0:4f:43:01:02:0"_s));
    EXPECT_FALSE(macInListeningText(u"e0:4f:43:01:02:0a\r\n"_s));
}

// ---- by control request

namespace {

/// A practice device that is up, and requests to it.
struct Asked {
    explicit Asked(const char* release)
        : bench(Fault::None, photon(practice::BootloaderEra::From1_3, release)),
          device(*attachedDevicesSoon(bench.world.usb(), {}, Milliseconds(20'000)).begin()),
          transport(bench.world.usb().open(device.usb)), requests(*transport)
    {
    }
    Bench bench;
    AttachedDevice device;
    std::unique_ptr<UsbTransport> transport;
    ControlRequests requests;
};

} // namespace

TEST(WifiRequests, AreThereFromZeroEightToOneFive)
{
    struct Row {
        const char* release;
        bool offered;
    };
    for (const Row& row : {Row{"0.6.4", false}, Row{"0.7.0", false}, Row{"0.8.0", true}, Row{"1.5.2", true},
                           Row{"2.3.1", false}, Row{"3.3.1", false}}) {
        Asked asked(row.release);
        EXPECT_EQ(scanByDevice(asked.bench.world, asked.device, {}).has_value(), row.offered) << row.release;
        EXPECT_EQ(setWifi(asked.requests, kitchen(), soon()), row.offered) << row.release;
        EXPECT_EQ(asked.bench.world.photon().storedWifi().front().ssid == u"Kitchen", row.offered);
        EXPECT_EQ(clearWifi(asked.requests, soon()), row.offered) << row.release;
        EXPECT_EQ(asked.bench.world.photon().wifiConfigured(), !row.offered) << row.release;
    }
}

TEST(WifiRequests, TheDeviceHearsNothingOfFiveGigahertz)
{
    Asked asked("1.5.2");
    const auto heard = wifiNetworks(asked.requests, soon());
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->size(), practice::practiceAir().size() - 1);
    EXPECT_EQ(heard->front(), (SeenNetwork{u"practice"_s, WifiSecurity::Wpa2, 6, -48}));
    for (const SeenNetwork& one : *heard)
        EXPECT_TRUE(within2Point4Ghz(one)) << one.ssid.toStdString();
    EXPECT_FALSE(within2Point4Ghz(SeenNetwork{u"far"_s, {}, 36, -40}));
}

TEST(WifiRequests, WhatTheFirmwareRefusesIsAFailureWithTheName)
{
    Asked asked("1.5.2");
    try {
        setWifi(asked.requests, kitchen(WifiSecurity::Wpa2, "short"), soon());
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::WifiRefused);
        EXPECT_EQ(failure.arguments(), QStringList{u"Kitchen"_s});
    }
}

TEST(WifiRequests, ACertificateTravelsInPieces)
{
    Asked asked("1.5.2");
    WifiNetwork wanted = company(WifiEnterprise::Eap::Tls);
    wanted.enterprise.clientCertificate = Secret(Bytes(4000, 'C'));
    wanted.enterprise.privateKey = Secret(Bytes(2000, 'K'));
    EXPECT_TRUE(setWifi(asked.requests, wanted, soon()));
    EXPECT_EQ(asked.bench.world.photon().storedWifi().front().enterprise.eap, WifiEnterprise::Eap::Tls);
}

TEST(WifiRequests, MalformedOnesAreRefusedByTheDevice)
{
    Host host("1.5.2");
    for (const Bytes& payload :
         {Bytes{}, Bytes{0xff}, Bytes{0x0a}, Bytes{0x0a, 2, 0x18, 99}, Bytes{0x0a, 2, 0x18, 5}}) {
        const auto reply = practice::wifiRequest(host, 113, payload);
        ASSERT_TRUE(reply);
        EXPECT_TRUE(reply->result < 0 || host.saved) << toHex(payload).toStdString();
    }
    EXPECT_EQ(practice::wifiRequest(host, 110, Bytes{0x08, 2})->result, 0);
    EXPECT_EQ(host.antenna, 1);
    EXPECT_LT(practice::wifiRequest(host, 110, Bytes{0x08, 7})->result, 0);
    EXPECT_FALSE(practice::wifiRequest(host, 116, {}));
}

// ---- what the computer knows

TEST(ComputerWifi, NetworkManagersNumbersBecomeOurs)
{
    struct Row {
        network::AccessPointFlags flags;
        std::optional<WifiSecurity> security;
    };
    for (const Row& row :
         {Row{{0, 0, 0}, WifiSecurity::None}, Row{{1, 0, 0}, WifiSecurity::Wep},
          Row{{1, 0x144, 0}, WifiSecurity::Wpa}, Row{{1, 0, 0x188}, WifiSecurity::Wpa2},
          Row{{1, 0x144, 0x188}, WifiSecurity::Wpa2}, Row{{1, 0, 0x588}, WifiSecurity::Wpa2}, // WPA2 and WPA3
          Row{{1, 0, 0x488}, std::nullopt},                                                   // WPA3 alone
          Row{{1, 0, 0x288}, WifiSecurity::Wpa2Enterprise}, Row{{1, 0x244, 0}, WifiSecurity::WpaEnterprise}})
        EXPECT_EQ(network::securityOf(row.flags), row.security) << row.flags.wpa << ' ' << row.flags.rsn;
    for (const auto& [megahertz, channel] : {std::pair{2412u, 1},
                                             {2437u, 6},
                                             {2472u, 13},
                                             {2484u, 14},
                                             {5180u, 36},
                                             {5955u, 201},
                                             {0u, 0},
                                             {900u, 0}})
        EXPECT_EQ(network::channelOf(megahertz), channel) << megahertz;
    EXPECT_EQ(network::signalOf(100), -50);
    EXPECT_EQ(network::signalOf(300), -50);
    EXPECT_EQ(network::signalOf(-3), -100);
}

TEST(ComputerWifi, ANameThatIsThereTwiceIsTheOneTheDeviceHears)
{
    const auto once = network::strongestFirst({{u"home"_s, WifiSecurity::Wpa2, 36, -40},
                                               {u"home"_s, WifiSecurity::Wpa2, 6, -60},
                                               {QString(), WifiSecurity::Wpa2, 6, -20},
                                               {u"near"_s, WifiSecurity::None, 1, -30}});
    ASSERT_EQ(once.size(), 2u);
    EXPECT_EQ(once[0].ssid, u"near");
    EXPECT_EQ(once[1], (SeenNetwork{u"home"_s, WifiSecurity::Wpa2, 6, -60}));
}

TEST(ComputerWifi, InPracticeItHearsFiveGigahertzAndKnowsOnePassword)
{
    PracticeWorld world(photon(), Fault::None);
    const auto wifi = world.wifi();
    const auto heard = wifi->networks(soon());
    ASSERT_TRUE(heard);
    EXPECT_EQ(std::ranges::count_if(*heard, [](const SeenNetwork& one) { return !within2Point4Ghz(one); }),
              1);
    EXPECT_EQ(wifi->storedPassword(u"practice"_s, soon()), practice::practiceNetwork().password);
    EXPECT_FALSE(wifi->storedPassword(u"phone"_s, soon()));
}
