// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "core/practice/console.h"
#include "core/practice/control_requests.h"
#include "core/practice/provision.h"
#include "tests/unit/photon_watch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::practice;
using led::Pattern;
using Status = UsbReply::Status;

namespace {

constexpr std::uint16_t normalProduct = 0xc006;
constexpr std::uint16_t dfuProduct = 0xd006;

PhotonSetup fast(const QString& release = QStringLiteral("2.3.1"),
                 BootloaderEra bootloader = BootloaderEra::From1_3)
{
    PhotonSetup setup;
    setup.firmwareVersion = release;
    setup.bootloader = bootloader;
    setup.speed = 1000;
    return setup;
}

/// A virtual device with a key, so that it does not start by making one. Its cloud is nowhere.
struct Bench {
    explicit Bench(PhotonSetup setup = fast()) : photon(std::move(setup)), watch(photon)
    {
        photon.damageDct(dct::devicePrivateKey.offset, misparsedKey());
    }
    VirtualPhoton photon;
    PhotonWatch watch;
};

ControlSetup setupFromHex(const QString& hex)
{
    const Bytes b = *fromHex(hex);
    const auto word = [&b](std::size_t at) { return static_cast<std::uint16_t>(b[at] | b[at + 1] << 8); };
    return {b[0], b[1], word(2), word(4), word(6)};
}

UsbReply lineCoding(VirtualPhoton& photon, std::uint32_t baud)
{
    const Bytes data{static_cast<std::uint8_t>(baud),
                     static_cast<std::uint8_t>(baud >> 8),
                     static_cast<std::uint8_t>(baud >> 16),
                     0,
                     0,
                     0,
                     8};
    return photon.control({0x21, 0x20, 0, 0, 7}, data);
}

/// Stands in for the rest of the device.
class FakeHost : public FirmwareHost {
public:
    explicit FakeHost(const QString& release) : m_setup(fast(release)) {}
    const PhotonSetup& setup() const override { return m_setup; }
    void restart(Restart into, std::chrono::milliseconds in) override { restarts.emplace_back(into, in); }
    bool listening() const override { return isListening; }
    void setListening(bool on) override { isListening = on; }
    void setClaimCode(ByteView code) override { claimCode = toQByteArray(code); }
    bool claimed() const override { return isClaimed; }
    bool saveWifi(const WifiNetwork& network) override
    {
        saved = network;
        wifiSaved = true;
        return true;
    }
    void forgetWifi() override { saved.reset(); }
    std::vector<AccessPoint> heard() const override { return air; }
    void showRainbow(bool on) override { rainbow = on; }
    void wantCloud(bool connected) override { cloudWanted = connected; }
    CloudStatus cloudStatus() const override { return CloudStatus::Connected; }
    FirmwareState state() const override { return firmware; }
    Bytes settings(std::uint16_t, std::size_t size) const override { return Bytes(size, 0xff); }
    void storeSettings(std::uint16_t, ByteView) override {}

    std::vector<std::pair<Restart, std::chrono::milliseconds>> restarts;
    FirmwareState firmware;
    std::vector<AccessPoint> air;
    std::optional<WifiNetwork> saved;
    QByteArray claimCode;
    bool isListening = true, isClaimed = false, wifiSaved = false, rainbow = false, cloudWanted = true;

private:
    PhotonSetup m_setup;
};

QByteArray say(Console& console, const QByteArray& text)
{
    return toQByteArray(console.input(toBytes(text)));
}

} // namespace

// ---- power and buttons

TEST(VirtualPhoton, IsOffAndOffTheBusUntilPlugged)
{
    Bench bench;
    EXPECT_EQ(bench.photon.lamp().pattern, Pattern::Off);
    EXPECT_FALSE(bench.photon.attached());
    EXPECT_EQ(bench.photon.control({0x80, 6, 0x0100, 0, 18}, {}).status, Status::Gone);
    bench.photon.plug();
    EXPECT_TRUE(bench.watch.attachedAs(normalProduct));
    bench.photon.unplug();
    EXPECT_FALSE(bench.photon.attached());
    EXPECT_EQ(bench.photon.lamp().pattern, Pattern::Off);
}

TEST(VirtualPhoton, ResetHeldKeepsItDarkAndOffTheBusAndReleaseStartsIt)
{
    Bench bench;
    bench.photon.plug();
    ASSERT_TRUE(bench.watch.attachedAs(normalProduct));
    bench.photon.setResetButton(true);
    EXPECT_FALSE(bench.photon.attached());
    EXPECT_EQ(bench.photon.lamp().pattern, Pattern::Off);
    bench.watch.forget();
    bench.photon.setResetButton(false);
    EXPECT_TRUE(bench.watch.attachedAs(normalProduct));
    EXPECT_EQ(bench.photon.attached()->enumeration, 2);
}

TEST(VirtualPhoton, SetupHeldThroughResetAndReleasedAtYellowGivesDfuMode)
{
    Bench bench;
    bench.photon.plug();
    bench.photon.setSetupButton(true);
    bench.photon.setResetButton(true);
    bench.watch.forget();
    bench.photon.setResetButton(false);
    ASSERT_TRUE(bench.watch.sawLamp(Pattern::YellowBlink));
    bench.photon.setSetupButton(false);
    EXPECT_TRUE(bench.watch.attachedAs(dfuProduct));
    const auto seen = bench.watch.seen();
    EXPECT_TRUE(std::count(seen.begin(), seen.end(), Pattern::MagentaMenu)) << "magenta comes before yellow";
}

TEST(VirtualPhoton, PluggedInWithSetupHeldItRunsTheMenuToo)
{
    Bench bench;
    bench.photon.setSetupButton(true);
    bench.photon.plug();
    EXPECT_TRUE(bench.watch.sawLamp(Pattern::MagentaMenu));
    EXPECT_FALSE(bench.photon.attached());
}

TEST(VirtualPhoton, AModernMenuReachesWhiteWhichForgetsWifi)
{
    PhotonSetup setup = fast();
    setup.speed = 100; // two seconds of white must not pass before the button is released
    Bench bench(setup);
    bench.photon.setSetupButton(true);
    bench.photon.plug();
    ASSERT_TRUE(bench.watch.sawLamp(Pattern::WhiteBoot));
    bench.photon.setSetupButton(false);
    EXPECT_TRUE(bench.watch.sawLamp(Pattern::BlueBlink));
    EXPECT_FALSE(bench.photon.wifiConfigured());
}

TEST(VirtualPhoton, AnOldMenuEndsAtYellowHoweverLongTheButtonIsHeld)
{
    Bench bench(fast(QStringLiteral("0.6.4"), BootloaderEra::V0_6));
    bench.photon.setSetupButton(true);
    bench.photon.plug();
    EXPECT_TRUE(bench.watch.attachedAs(dfuProduct)) << "the button is still down";
    EXPECT_TRUE(bench.photon.wifiConfigured());
}

TEST(VirtualPhoton, WithoutValidSystemFirmwareItStartsInDfuMode)
{
    Bench bench;
    bench.photon.damageSystemFirmware();
    bench.photon.plug();
    EXPECT_TRUE(bench.watch.attachedAs(dfuProduct));
    bench.photon.unplug();
    bench.photon.restoreSystemFirmware();
    bench.photon.plug();
    EXPECT_TRUE(bench.watch.attachedAs(normalProduct));
}

TEST(VirtualPhoton, HoldingSetupInTheFirmwareEntersAndLeavesListeningMode)
{
    Bench bench;
    bench.photon.plug();
    ASSERT_TRUE(bench.watch.sawLamp(Pattern::GreenBlink));
    bench.photon.setSetupButton(true);
    ASSERT_TRUE(bench.watch.sawLamp(Pattern::BlueBlink));
    bench.photon.setSetupButton(false);
    EXPECT_EQ(bench.photon.lamp().pattern, Pattern::BlueBlink);
}

TEST(VirtualPhoton, WithoutWifiItListens)
{
    PhotonSetup setup = fast();
    setup.wifiConfigured = false;
    Bench bench(setup);
    bench.photon.plug();
    EXPECT_TRUE(bench.watch.sawLamp(Pattern::BlueBlink));
}

// ---- USB

TEST(VirtualPhoton, DescriptorsFollowTheRelease)
{
    const struct {
        QString release;
        BootloaderEra bootloader;
        std::uint16_t bcdDevice;
        std::size_t configuration;
        QString serial;
    } table[] = {
        {QStringLiteral("0.5.5"), BootloaderEra::UpTo0_5, 0x0200, 67, QStringLiteral("00000000050C")},
        {QStringLiteral("0.6.4"), BootloaderEra::V0_6, 0x0250, 84,
         QStringLiteral("AB0026001547343339383037")},
        {QStringLiteral("2.3.1"), BootloaderEra::From1_3, 0x0250, 84,
         QStringLiteral("ab0026001547343339383037")},
    };
    for (const auto& row : table) {
        PhotonSetup setup = fast(row.release, row.bootloader);
        setup.id[0] = 0xab;
        Bench bench(setup);
        bench.photon.plug();
        ASSERT_TRUE(bench.watch.attachedAs(normalProduct));
        const UsbPersonality p = *bench.photon.attached();
        EXPECT_EQ(p.vendorId(), 0x2b04);
        EXPECT_EQ(p.release(), row.bcdDevice);
        EXPECT_EQ(p.serial(), row.serial);
        EXPECT_EQ(p.configurationDescriptor.size(), row.configuration);
        const std::size_t total = p.configurationDescriptor[2] | p.configurationDescriptor[3] << 8;
        EXPECT_EQ(total, p.configurationDescriptor.size());
        EXPECT_EQ(bench.photon.control({0x80, 6, 0x0100, 0, 18}, {}).data, p.deviceDescriptor);
        EXPECT_EQ(bench.photon.control({0x80, 6, 0x0200, 0, 9}, {}).data.size(), 9u);
        const bool hasMicrosoft = bench.photon.control({0x80, 6, 0x03ee, 0, 255}, {}).status == Status::Ok;
        EXPECT_EQ(hasMicrosoft, row.bcdDevice == 0x0250);
    }
}

TEST(VirtualPhoton, ConfigurationDescriptorIsAChainOfWholeDescriptors)
{
    for (const auto& release : {QStringLiteral("0.5.5"), QStringLiteral("2.3.1")}) {
        Bench bench(fast(release));
        bench.photon.plug();
        ASSERT_TRUE(bench.watch.attachedAs(normalProduct));
        const Bytes c = bench.photon.attached()->configurationDescriptor;
        std::size_t at = 0;
        int interfaces = 0;
        while (at < c.size()) {
            ASSERT_GE(c[at], 2);
            interfaces += c[at + 1] == 4;
            at += c[at];
        }
        EXPECT_EQ(at, c.size());
        EXPECT_EQ(interfaces, c[4]);
    }
}

TEST(VirtualPhoton, BaudRate14400RestartsItIntoDfuModeWhateverTheRelease)
{
    for (const auto& release : {QStringLiteral("0.4.7"), QStringLiteral("0.6.4"), QStringLiteral("2.3.1")}) {
        Bench bench(fast(release));
        bench.photon.plug();
        ASSERT_TRUE(bench.watch.attachedAs(normalProduct));
        EXPECT_EQ(lineCoding(bench.photon, 9600).status, Status::Ok);
        EXPECT_EQ(lineCoding(bench.photon, 14400).status, Status::Ok) << "the transfer itself completes";
        EXPECT_TRUE(bench.watch.attachedAs(dfuProduct)) << qPrintable(release);
    }
}

TEST(VirtualPhoton, BaudRate28800ListensFromRelease0_5_0On)
{
    Bench newer(fast(QStringLiteral("0.5.0")));
    newer.photon.plug();
    ASSERT_TRUE(newer.watch.attachedAs(normalProduct));
    lineCoding(newer.photon, 28800);
    EXPECT_EQ(newer.photon.lamp().pattern, Pattern::BlueBlink);

    Bench older(fast(QStringLiteral("0.4.7")));
    older.photon.plug();
    ASSERT_TRUE(older.watch.attachedAs(normalProduct));
    lineCoding(older.photon, 28800);
    EXPECT_NE(older.photon.lamp().pattern, Pattern::BlueBlink);
}

TEST(VirtualPhoton, DfuModeLeavesAfterTheHostSaysSo)
{
    Bench bench;
    bench.photon.plug();
    ASSERT_TRUE(bench.watch.attachedAs(normalProduct));
    lineCoding(bench.photon, 14400);
    ASSERT_TRUE(bench.watch.attachedAs(dfuProduct));
    const int enumeration = bench.photon.attached()->enumeration;
    EXPECT_EQ(bench.photon.control({0x21, 1, 0, 0, 0}, {}).status, Status::Ok);
    const UsbReply status = bench.photon.control({0xa1, 3, 0, 0, 6}, {});
    ASSERT_EQ(status.data.size(), 6u);
    EXPECT_EQ(status.data[4], 5) << "it says dnload-idle on purpose";
    EXPECT_TRUE(bench.watch.attachedAs(normalProduct));
    EXPECT_GT(bench.photon.attached()->enumeration, enumeration);
}

TEST(VirtualPhoton, PowerCutDuringADctWriteLeavesTheOldBytesOrTheNewOnes)
{
    for (const double speed : {1.0, 10.0, 100.0}) { // each cuts at another point
        PhotonSetup setup = fast(QStringLiteral("0.5.5"), BootloaderEra::UpTo0_5);
        setup.speed = speed;
        Bench bench(setup);
        bench.photon.damageDct(dct::claimCode.offset, Bytes(63, 'o'));
        bench.photon.damageSystemFirmware(); // straight into DFU mode; this bootloader has its own DCT code
        bench.photon.plug();
        ASSERT_TRUE(bench.watch.attachedAs(dfuProduct));
        bench.photon.control({0x01, 11, 1, 0, 0}, {}); // alt 1: the DCT
        const auto at = static_cast<std::uint16_t>(dct::claimCode.offset);
        bench.photon.control({0x21, 1, 0, 0, 5}, Bytes{0x21, static_cast<std::uint8_t>(at),
                                                       static_cast<std::uint8_t>(at >> 8), 0, 0});
        bench.photon.control({0xa1, 3, 0, 0, 6}, {});
        bench.photon.control({0xa1, 3, 0, 0, 6}, {});
        bench.photon.control({0x21, 1, 2, 0, 63}, Bytes(63, 'n'));
        const UsbReply working = bench.photon.control({0xa1, 3, 0, 0, 6}, {});
        EXPECT_GT(working.held.count(), 100000) << "a DCT write takes tenths of a second";
        bench.photon.unplug(); // the carrier has not waited: the work has hardly begun
        EXPECT_EQ(bench.photon.control({0xa1, 3, 0, 0, 6}, {}).status, Status::Gone);
        const Bytes left = bench.photon.readDct(dct::claimCode.offset, 63);
        EXPECT_TRUE(left == Bytes(63, 'o') || left == Bytes(63, 'n')) << speed;
    }
}

// ---- control requests

TEST(ControlRequests, ReplayTheRecordedExchangesExactly)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/usb-control.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    FakeHost host(QStringLiteral("2.3.1"));
    ControlRequests requests(host);
    int replayed = 0;
    const QJsonArray exchanges =
        QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("exchanges")].toArray();
    for (const auto& value : exchanges) {
        const QString name = value[QStringLiteral("name")].toString();
        if (name.contains(QStringLiteral("DFU")) || name.contains(QStringLiteral("CDC")))
            continue; // another dialect, and not a vendor request: tested below and above
        if (name.startsWith(QStringLiteral("busy"))) {
            for (int i = 0; i < 4; ++i)
                requests.control({0xc0, 1, 0, 20, 64}, {});
        }
        for (const auto& stepValue : value[QStringLiteral("steps")].toArray()) {
            const QJsonObject step = stepValue.toObject();
            if (step[QStringLiteral("reply")].toString() == QStringLiteral("010000000400")) {
                requests.busReset();
                requests.setOutOfMemory(true);
            }
            const Bytes out = fromHex(step[QStringLiteral("data")].toString()).value_or(Bytes{});
            const UsbReply reply =
                requests.control(setupFromHex(step[QStringLiteral("setup")].toString()), out);
            EXPECT_EQ(reply.status, Status::Ok) << qPrintable(name);
            EXPECT_EQ(toHex(reply.data), step[QStringLiteral("reply")].toString()) << qPrintable(name);
            ++replayed;
        }
    }
    EXPECT_EQ(replayed, 12);
    EXPECT_EQ(host.claimCode, QByteArray(63, 'A'));
}

TEST(ControlRequests, TheDeviceRestartsASecondAfterTheResultWasFetchedAndNotBefore)
{
    FakeHost host(QStringLiteral("1.5.2"));
    ControlRequests requests(host);
    const UsbReply init = requests.control({0xc0, 1, 0, 50, 64}, {});
    ASSERT_EQ(toHex(init.data), QStringLiteral("0300000000000100"));
    EXPECT_TRUE(host.restarts.empty()) << "a host that never checks gets no reset";
    requests.control({0xc0, 2, 0, 1, 64}, {});
    ASSERT_EQ(host.restarts.size(), 1u);
    EXPECT_EQ(host.restarts[0].first, FirmwareHost::Restart::Dfu);
    EXPECT_EQ(host.restarts[0].second, std::chrono::milliseconds(1000));
}

TEST(ControlRequests, EveryDialectAnswersAsItsReleaseDoes)
{
    using Restart = FirmwareHost::Restart;
    const struct {
        QString release;
        Status rawDfu, service;
        std::size_t versionSize; ///< 0 = stalls
        std::optional<Restart> restart;
    } table[] = {
        {QStringLiteral("0.6.0"), Status::Stall, Status::Stall, 0, {}},
        {QStringLiteral("0.6.4"), Status::Gone, Status::Stall, 5 + 2, Restart::Dfu},
        {QStringLiteral("0.7.0"), Status::Ok, Status::Stall, 5 + 2, Restart::Dfu},
        {QStringLiteral("0.8.0-rc.1"), Status::Ok, Status::Stall, 10 + 2, Restart::Dfu},
        {QStringLiteral("0.8.0-rc.2"), Status::Stall, Status::Ok, 10, {}},
        {QStringLiteral("1.5.2"), Status::Stall, Status::Ok, 5, {}},
        {QStringLiteral("2.3.1"), Status::Stall, Status::Ok, 5, {}},
    };
    for (const auto& row : table) {
        FakeHost host(row.release);
        ControlRequests requests(host);
        EXPECT_EQ(requests.control({0xc0, 0x50, 0, 30, 64}, {}).data.size(), row.versionSize)
            << qPrintable(row.release);
        EXPECT_EQ(requests.control({0x40, 0x50, 0, 50, 0}, {}).status, row.rawDfu) << qPrintable(row.release);
        EXPECT_EQ(requests.control({0xc0, 1, 0, 20, 64}, {}).status, row.service) << qPrintable(row.release);
        EXPECT_EQ(host.restarts.size(), row.restart ? 1u : 0u) << qPrintable(row.release);
        if (row.restart && !host.restarts.empty()) {
            EXPECT_EQ(host.restarts[0].first, *row.restart);
        }
    }
}

TEST(ControlRequests, CloudRequestsExistFrom1_1_0)
{
    for (const auto& [release, result] : {std::pair{QStringLiteral("1.0.1"), QStringLiteral("88ffffff")},
                                          std::pair{QStringLiteral("1.1.0"), QStringLiteral("00000000")}}) {
        FakeHost host(release);
        ControlRequests requests(host);
        requests.control({0xc0, 1, 0, 302, 64}, {});
        const UsbReply reply = requests.control({0xc0, 2, 0, 1, 64}, {});
        EXPECT_EQ(toHex(reply.data).right(8), result);
        EXPECT_EQ(host.cloudWanted, release == QStringLiteral("1.0.1"));
    }
}

TEST(ControlRequests, WrongOrdersAndLengthsAreStalledNotFollowed)
{
    FakeHost host(QStringLiteral("2.3.1"));
    ControlRequests requests(host);
    EXPECT_EQ(requests.control({0xc0, 1, 0, 20, 5}, {}).status, Status::Stall) << "reply does not fit";
    EXPECT_EQ(requests.control({0x40, 3, 0, 7, 4}, Bytes(4)).status, Status::Stall) << "no such request";
    EXPECT_EQ(requests.control({0xc0, 4, 0, 7, 4}, {}).status, Status::Stall);
    requests.control({0xc0, 1, 4, 200, 64}, {});
    EXPECT_EQ(requests.control({0x40, 3, 0, 1, 5}, Bytes(5)).status, Status::Stall) << "more than announced";
    EXPECT_EQ(requests.control({0x40, 3, 0, 1, 4}, Bytes(4, 0xff)).status, Status::Ok);
    const UsbReply bad = requests.control({0xc0, 2, 0, 1, 64}, {});
    EXPECT_EQ(toHex(bad.data), QStringLiteral("090000000000e8feffff")) << "bad data, -280";
    EXPECT_TRUE(host.claimCode.isEmpty());
    EXPECT_EQ(toHex(requests.control({0xc0, 2, 0, 1, 64}, {}).data), QStringLiteral("010000000500"));
}

// ---- console

TEST(Console, AnswersTheLettersOfItsRelease)
{
    FakeHost old(QStringLiteral("0.5.5"));
    Console oldConsole(old);
    EXPECT_EQ(say(oldConsole, "i"), "Your device id is 350026001547343339383037\r\n");
    EXPECT_EQ(say(oldConsole, "v"), "system firmware version: 0.5.5\n\r\n");
    EXPECT_EQ(say(oldConsole, "c"), "");
    EXPECT_EQ(say(oldConsole, "C"), "");
    EXPECT_EQ(say(oldConsole, "?"), "");

    FakeHost host(QStringLiteral("0.6.0"));
    Console console(host);
    EXPECT_EQ(say(console, "c"), "Device claimed: no\r\n");
    host.isClaimed = true;
    EXPECT_EQ(say(console, "c"), "Device claimed: yes\r\n");
    say(console, "x");
    EXPECT_FALSE(host.isListening);
}

TEST(Console, TakesAClaimCodeOf63CharactersAndNothingElse)
{
    FakeHost host(QStringLiteral("2.3.1"));
    Console console(host);
    EXPECT_EQ(say(console, "C"), "Enter 63-digit claim code: ");
    EXPECT_EQ(say(console, "short\r"),
              "short\r\nSorry, claim code is not 63 characters long. Claim code unchanged.\r\n");
    EXPECT_TRUE(host.claimCode.isEmpty());

    say(console, "C");
    const QByteArray code(63, 'k');
    EXPECT_EQ(say(console, code), code) << "still waiting for the end of the line";
    EXPECT_EQ(say(console, "\n"), "\r\nClaim code set to: " + code + "\r\n");
    EXPECT_EQ(host.claimCode, code);
}

TEST(Console, AsksForWifiAsItsReleaseDoes)
{
    FakeHost old(QStringLiteral("0.6.4"));
    Console oldConsole(old);
    EXPECT_EQ(say(oldConsole, "w"), "SSID: ");
    EXPECT_EQ(say(oldConsole, "home\r"), "home\r\nSecurity 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: ");
    EXPECT_TRUE(say(oldConsole, "0\r").contains("Awesome. Now we'll connect!"));
    EXPECT_TRUE(old.wifiSaved);

    FakeHost host(QStringLiteral("2.3.1"));
    Console console(host);
    say(console, "w");
    EXPECT_EQ(say(console, "\r"), "\r\nSSID: ") << "an empty name is asked for again";
    EXPECT_TRUE(say(console, "hoo\x7fme\r").contains("5=WPA2 Enterprise: "));
    EXPECT_TRUE(say(console, "9\r").contains("5=WPA2 Enterprise: "));
    EXPECT_EQ(say(console, "0\r"), "0\r\nSecurity Cipher 1=AES, 2=TKIP, 3=AES+TKIP: ") << "even when open";
    EXPECT_TRUE(say(console, "1\r").contains("Particle <3 you!"));
    EXPECT_TRUE(host.wifiSaved);
}

TEST(Console, ThrowsAwayWhatWasTypedAhead)
{
    FakeHost host(QStringLiteral("2.3.1"));
    Console console(host);
    say(console, "w");
    EXPECT_EQ(say(console, "home\r3\r1\rsecret\r").count('\n'), 1) << "only the first answer counts";
    EXPECT_FALSE(host.wifiSaved);
}

TEST(Faults, EveryFaultHasAnIdThatLeadsBack)
{
    int index = 0;
    for (const Fault fault : allFaults()) {
        EXPECT_EQ(static_cast<int>(fault), index++);
        EXPECT_EQ(faultFromId(faultId(fault)), fault);
    }
    EXPECT_EQ(index - 1, static_cast<int>(lastFault));
    EXPECT_FALSE(faultFromId(QStringLiteral("no-such-fault")));
}
