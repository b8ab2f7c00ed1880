// SPDX-License-Identifier: Apache-2.0
// The plans for Wi-Fi, from a network that is wrong to one that the device says it is in.
#include "core/device/dct_facts.h"
#include "tests/unit/photon_watch.h"
#include "tests/unit/repair_bench.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <deque>

using namespace rescue;
using namespace rescue::test;
using namespace Qt::StringLiterals;
using led::Pattern;
using practice::PhotonWatch;

namespace {

constexpr auto phonePassword = "practice phone";
constexpr Milliseconds inVain{100}; ///< for what never comes

WifiNetwork phone(const char* password = phonePassword)
{
    WifiNetwork network;
    network.ssid = u"phone"_s;
    network.password = Secret::fromText(QString::fromLatin1(password));
    return network;
}

/// The router has got another password than the device remembers.
struct WifiBench : Bench {
    explicit WifiBench(const char* release = "2.3.1", Fault fault = Fault::None)
        : Bench(fault,
                photon(QByteArray(release).startsWith("0.6") ? BootloaderEra::V0_6 : BootloaderEra::From1_3,
                       release))
    {
        auto air = practice::practiceAir();
        air.front().password = u"changed since"_s;
        world.photon().setAir(air);
        replug();
        options.wifiTimeout = Milliseconds(20'000);
        options.clearHold = Milliseconds(20);
        options.claim = false;
    }
    void replug()
    {
        world.photon().unplug();
        world.photon().plug();
    }
    bool journalHolds(const char* text) const
    {
        QDir folder(data.path());
        for (const QString& path : allFiles(folder.path())) {
            QFile file(path);
            if (path.endsWith(u".json"_s) || path.endsWith(u".jsonl"_s) || path.endsWith(u".log"_s)) {
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                    return true;
            }
        }
        return false;
    }
    static QStringList allFiles(const QString& folder)
    {
        QStringList found;
        for (const QFileInfo& info :
             QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
            if (info.isDir())
                found += allFiles(info.filePath());
            else if (!info.fileName().contains(u"backup"_s))
                found += info.filePath();
        }
        return found;
    }
    bool toldAnywhere(const QString& text) const
    {
        return std::ranges::any_of(recorder.events, [&](const Event& event) {
            const auto* line = std::get_if<LogLine>(&event);
            return line && line->text.contains(text);
        });
    }
};

} // namespace

TEST(WifiPlan, ANewNetworkIsEnteredJoinedAndTheDeviceSeenOnline)
{
    for (const char* release : {"1.5.2", "2.3.1", "3.3.1"}) { // by request, and by the console
        WifiBench bench(release);
        bench.options.wifi = phone();
        const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Healed) << release << ' ' << describe(outcome);
        EXPECT_TRUE(outcome.joinedWifi);
        EXPECT_TRUE(outcome.seenByCloud);
        EXPECT_EQ(outcome.changed, std::vector{Item::WifiSettings});
        EXPECT_EQ(bench.world.photon().storedWifi().front().ssid, u"phone");
        EXPECT_EQ(bench.world.photon().storedWifi().size(), 2u) << "the older one stays";
        EXPECT_FALSE(bench.journalHolds(phonePassword));
        EXPECT_FALSE(bench.toldAnywhere(QString::fromLatin1(phonePassword)));
    }
}

TEST(WifiPlan, WithoutAnAccountTheDevicesOwnWordIsTheProof)
{
    WifiBench bench;
    bench.options.wifi = phone();
    const Outcome outcome = bench.run(wifiPlan(bench.options), {});
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_TRUE(outcome.joinedWifi);
}

TEST(WifiPlan, OldFirmwareTellsNothingAndTheCloudHasToSay)
{
    WifiBench bench("0.6.4");
    bench.options.wifi = phone();
    const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_FALSE(outcome.joinedWifi);
    EXPECT_TRUE(outcome.seenByCloud);
}

TEST(WifiPlan, AWrongPasswordIsToldAndWhatWasReplacedComesBack)
{
    for (const char* release : {"1.5.2", "2.3.1"}) {
        WifiBench bench(release);
        bench.world.photon().setAir(practice::practiceAir()); // the device had the right one
        bench.options.wifi = practice::practiceNetwork();
        bench.options.wifi->password = Secret::fromText(u"mistyped it"_s);
        bench.options.wifiTimeout = inVain;
        const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Failed) << release;
        ASSERT_TRUE(outcome.failure);
        EXPECT_EQ(outcome.failure->code(), FailureCode::WifiNotJoined) << describe(outcome);
        EXPECT_EQ(outcome.failedStep, StepId::SeeJoined);
        EXPECT_EQ(bench.world.photon().storedWifi(), std::vector{practice::practiceNetwork()}) << release;
        EXPECT_FALSE(bench.journalHolds("mistyped"));
        EXPECT_FALSE(bench.journalHolds("practice wifi"));
    }
}

TEST(WifiPlan, ANetworkWithoutAddressesIsNotJoined)
{
    WifiBench bench;
    auto air = practice::practiceAir();
    for (auto& point : air)
        point.givesAddresses = false;
    bench.world.photon().setAir(air);
    bench.options.wifi = phone();
    bench.options.wifiTimeout = inVain;
    const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::WifiNotJoined);
    PhotonWatch watch(bench.world.photon());
    EXPECT_TRUE(watch.until([&] { return bench.world.photon().lamp().pattern == Pattern::GreenFast; }));
}

TEST(WifiPlan, ANetworkOfACompanyIsEntered)
{
    for (const char* release : {"1.5.2", "3.3.1"}) {
        WifiBench bench(release);
        WifiNetwork office;
        office.ssid = u"office"_s;
        office.security = WifiSecurity::Wpa2Enterprise;
        office.enterprise.user = u"you@example.com"_s;
        office.enterprise.password = Secret::fromText(u"practice office"_s);
        bench.options.wifi = office;
        const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Healed) << release << ' ' << describe(outcome);
        EXPECT_FALSE(bench.journalHolds("practice office"));
    }
}

TEST(WifiPlan, WhatNoDeviceTakesIsRefusedBeforeItIsAsked)
{
    WifiBench bench;
    bench.options.wifi = phone("short");
    const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::WifiRefused);
    EXPECT_TRUE(outcome.changed.empty());
}

TEST(WifiPlan, TheAntennaIsChosenAndItsNeighboursStay)
{
    WifiBench bench;
    bench.options.wifi = phone();
    bench.options.antenna = dct::Antenna::External;
    bench.world.photon().damageDct(dct::antenna.offset, Bytes{0xff, 0x00, 0x12, 0x34});
    const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.world.photon().readDct(dct::antenna.offset, 4), (Bytes{0x01, 0x00, 0x12, 0x34}));
}

TEST(FirstSetUp, ANewDeviceGetsItsWifiAndComesIntoTheAccount)
{
    for (const char* release : {"1.5.2", "2.3.1"}) {
        practice::PhotonSetup setup = photon(BootloaderEra::From1_3, release);
        setup.wifiConfigured = false;
        Bench bench(Fault::NotClaimed, setup);
        bench.options.wifi = phone();
        bench.options.wifiTimeout = Milliseconds(10'000);
        bench.recorder.answer = u"go"_s;
        const Outcome outcome = bench.run(firstSetUpPlan(bench.options), bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Healed) << release << ' ' << describe(outcome);
        EXPECT_TRUE(outcome.inAccount);
        EXPECT_TRUE(outcome.joinedWifi);
        EXPECT_EQ(bench.registered().owner, QString::fromLatin1(PracticeWorld::userName));
    }
}

TEST(ClearAddress, ADeviceWithAWrongFixedAddressAsksTheRouterAgain)
{
    Bench bench(Fault::FixedAddress);
    const Outcome outcome = bench.run(clearAddressPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(outcome.readBack);
    EXPECT_EQ(outcome.changed, std::vector{Item::WifiSettings});
    EXPECT_EQ(bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size),
              Bytes(dct::staticIp.size, 0));
}

TEST(ClearAddress, ADeviceThatAsksTheRouterAlreadyIsLeftAlone)
{
    Bench bench(Fault::None);
    const auto before = bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size);
    const Outcome outcome = bench.run(clearAddressPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(outcome.changed.empty());
    EXPECT_EQ(bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size), before);
}

TEST(ClearAddress, AWriteThatDoesNotStayIsAFailure)
{
    Bench bench(Fault::FixedAddress, photon(), Trouble::WriteLost);
    const Outcome outcome = bench.run(clearAddressPlan(bench.options), bench.signIn());
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::VerifyFailed);
    EXPECT_FALSE(outcome.readBack);
}

TEST(ClearWifi, ByRequestTheNetworksAreGone)
{
    WifiBench bench("1.5.2");
    const Outcome outcome = bench.run(clearWifiPlan(bench.options), {});
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_FALSE(bench.world.photon().wifiConfigured());
    EXPECT_EQ(outcome.changed, std::vector{Item::WifiSettings});
}

TEST(ClearWifi, WithoutARequestThePersonHoldsTheButton)
{
    WifiBench bench("2.3.1");
    bench.options.buttonTimeout = Milliseconds(30'000);
    class Holds : public Recorder {
    public:
        explicit Holds(practice::VirtualPhoton& device) : m_device(device) {}
        void tell(const Event& event) override
        {
            Recorder::tell(event);
            const auto* wait = std::get_if<WaitStarted>(&event);
            if (wait && wait->what == WaitFor::ClearByButton)
                m_device.setSetupButton(true); // and never lets go
        }

    private:
        practice::VirtualPhoton& m_device;
    } holds(bench.world.photon());
    CloudClient cloud(bench.world.cloud(), {}, {});
    RepairContext repair{bench.world, cloud, holds, bench.options, {}};
    const Outcome outcome = runPlan(clearWifiPlan(bench.options), repair);
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_FALSE(bench.world.photon().wifiConfigured());
}

TEST(ClearWifi, NobodyAtTheButtonIsAFailureThatNamesIt)
{
    WifiBench bench("2.3.1");
    bench.options.buttonTimeout = Milliseconds(1);
    const Outcome outcome = bench.run(clearWifiPlan(bench.options), {});
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::NotListening);
    EXPECT_TRUE(bench.world.photon().wifiConfigured());
}
