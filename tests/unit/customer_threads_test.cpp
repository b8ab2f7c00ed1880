// SPDX-License-Identifier: Apache-2.0
// What five people with broken devices wrote about them, one after the other: what they saw, what they had
// tried, and what else broke on the way. Each chapter starts where the person stood, and ends healed or in
// the honest stop. The devices are as old as theirs.
#include "core/practice/system_image.h"
#include "core/practice/virtual_usb.h"
#include "core/repair/history.h"
#include "tests/around.h"
#include "tests/unit/auto_bench.h"
#include "tests/unit/failure_of.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using namespace Qt::StringLiterals;
using diagnosis::Cure;
using evidence::AutoResult;
using Kind = evidence::NextMove::Kind;

namespace {

const QString me = QString::fromLatin1(PracticeWorld::userName);

practice::PhotonSetup of2015()
{
    return photon(BootloaderEra::UpTo0_5, "0.4.4");
}
practice::PhotonSetup of2016()
{
    return photon(BootloaderEra::UpTo0_5, "0.5.3");
}
practice::PhotonSetup of2017()
{
    return photon(BootloaderEra::V0_6, "0.6.2");
}
practice::PhotonSetup withoutWifi(practice::PhotonSetup setup)
{
    setup.wifiConfigured = false;
    return setup;
}

struct ThreadBench : AutoBench {
    explicit ThreadBench(const practice::PhotonSetup& setup, Fault fault, Trouble trouble = Trouble::None)
        : AutoBench(fault, trouble, setup)
    {
    }

    void alsoBroken(Fault fault)
    {
        practice::VirtualPhoton& device = world.photon();
        device.unplug();
        practice::inflict(device, fault);
        device.plug();
    }
    template <typename Change> void inTheCloud(Change change)
    {
        auto device = registered();
        change(device);
        world.virtualCloud().putDevice(device);
    }
    void hasAnotherProgram()
    {
        practice::VirtualPhoton& device = world.photon();
        device.unplug();
        device.writeFlash(practice::userApplicationAddress, practice::ownApplication(device.setup()));
        device.plug();
    }
    void inNobodysAccount()
    {
        alsoBroken(Fault::NotClaimed);
        inTheCloud([](auto& device) { device.owner.clear(); });
    }
    void cloudHas(const char* release)
    {
        practice::VirtualCloud::Release listed{QString::fromLatin1(release), 6, {}};
        for (const auto& file : practice::releaseFiles(listed.version, Model::Photon))
            listed.files.emplace_back(file.name, toQByteArray(file.content));
        world.virtualCloud().putRelease(std::move(listed));
    }
    void waitUntilOnline()
    {
        const auto limit = WaitLimit::in(Milliseconds(30'000));
        while (!registered().online && !limit.over())
            world.usb().waitForChange(world.usb().generation(), WaitLimit::in(Milliseconds(20)));
    }
    void knowsItsWifi() { options.wifi = practice::practiceNetwork(); }

    void expectHealed(const AutoResult& result, const char* by)
    {
        EXPECT_EQ(result.last.kind, Kind::Healed) << words(result);
        EXPECT_EQ(plans.join(u' '), QString::fromLatin1(by)) << words(result);
        EXPECT_TRUE(registered().online);
        EXPECT_EQ(registered().owner, me);
    }
    void expectStop(const AutoResult& result, Cure cure, const char* after)
    {
        EXPECT_EQ(result.last.kind, Kind::Stop) << words(result);
        EXPECT_EQ(result.last.cure, cure) << cureInfo(result.last.cure).id << ' ' << words(result);
        EXPECT_EQ(plans.join(u' '), QString::fromLatin1(after)) << words(result);
    }
};

/// Three devices of one account on one computer, each with keys of its own.
struct ThreeBench : ThreadBench {
    explicit ThreeBench(const practice::PhotonSetup& setup)
        : ThreadBench(setup, Fault::None), usb(world.photon()), serial(usb), desk(*this)
    {
        for (std::uint8_t number = 1; number <= 2; ++number) {
            practice::PhotonSetup another = world.photon().setup();
            another.id.back() = static_cast<std::uint8_t>(another.id.back() + number);
            auto& device = more.emplace_back(std::make_unique<practice::VirtualPhoton>(another));
            const auto key = keys::DeviceKey::generate();
            practice::provision(*device, key, world.cloud().deviceServer);
            practice::VirtualCloud::Device entry = registered();
            entry.id = device->deviceId();
            entry.publicKey = key.publicSpki();
            entry.online = false;
            world.virtualCloud().putDevice(entry);
            usb.add(*device);
        }
    }
    std::vector<practice::VirtualPhoton*> all() { return {&world.photon(), more[0].get(), more[1].get()}; }
    void startAll(std::initializer_list<Fault> faults)
    {
        auto fault = faults.begin();
        for (practice::VirtualPhoton* device : all()) {
            device->unplug();
            practice::inflict(*device, *fault++);
            device->plug();
        }
    }
    void silentFor(qint64 hours)
    {
        const auto since = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
        for (practice::VirtualPhoton* device : all()) {
            waitUntilGone(*device);
            auto entry = *world.virtualCloud().device(device->deviceId());
            entry.online = false;
            entry.lastHeard = since.toString(Qt::ISODateWithMs);
            world.virtualCloud().putDevice(entry);
        }
    }
    /// The cloud hears of a plug that was pulled a moment later.
    void waitUntilGone(practice::VirtualPhoton& device)
    {
        const auto limit = WaitLimit::in(Milliseconds(30'000));
        while (online(device) && !limit.over())
            usb.waitForChange(usb.generation(), WaitLimit::in(Milliseconds(20)));
        ASSERT_FALSE(online(device));
    }
    bool online(practice::VirtualPhoton& device)
    {
        return world.virtualCloud().device(device.deviceId())->online;
    }
    bool comesOnline(practice::VirtualPhoton& device)
    {
        const auto limit = WaitLimit::in(Milliseconds(30'000));
        while (!online(device) && !limit.over())
            usb.waitForChange(usb.generation(), WaitLimit::in(Milliseconds(20)));
        return online(device);
    }

    struct Desk : WorldAround {
        explicit Desk(ThreeBench& bench) : WorldAround(bench.world), m_bench(bench) {}
        UsbBus& usb() override { return m_bench.usb; }
        SerialBus& serial() override { return m_bench.serial; }

    private:
        ThreeBench& m_bench;
    };

    std::vector<std::unique_ptr<practice::VirtualPhoton>> more;
    practice::VirtualUsbBus usb;
    practice::VirtualSerialBus serial;
    Desk desk;
};

} // namespace

// ---- The battery died; a vendor with several such customers; a repair tool that went half way.

TEST(TheFlatBattery, NobodyWasSignedInAndTheSameRepairGoesOnOnceSomebodyIs)
{
    ThreadBench bench(of2017(), Fault::BothKeysDamaged);
    const Bytes keys = bench.keyFields();
    bench.expectStop(bench.heal("lamp=C+1 event=power power=battery", false), Cure::SignIn, "PL-KEYS");
    EXPECT_EQ(bench.keyFields(), keys);
    bench.expectHealed(bench.heal("lamp=C+1 event=power power=battery"), "PL-KEYS");
}

TEST(TheFlatBattery, ItDiesAgainAndTheHistoryShowsBothTimes)
{
    ThreadBench bench(of2017(), Fault::BothKeysDamaged);
    bench.expectHealed(bench.heal("lamp=C+1 event=power power=battery"), "PL-KEYS");
    bench.alsoBroken(Fault::BothKeysDamaged);
    bench.expectHealed(bench.heal("lamp=C+1 event=power power=battery"), "PL-KEYS");
    EXPECT_EQ(pastRepairsOf(bench.data.path(), bench.world.photon().deviceId()).size(), 2u);
}

TEST(TheFlatBattery, KeysLoadedInVainAndNoSafeModeAreNoReasonToStop)
{
    // "Success" each time, the phone's hotspot did not help, and safe mode falls back to cyan.
    ThreadBench bench(of2017(), Fault::BothKeysDamaged);
    bench.expectHealed(bench.heal("lamp=C+1 flash=many hotspot=same safe-mode=not-reached event=tool"),
                       "O-PUBKEY PL-KEYS");
}

TEST(TheFlatBattery, KeysLieBehindASystemThatIsBrokenToo)
{
    ThreadBench bench(photon(BootloaderEra::V0_7To1_2, "0.7.0"), Fault::BothKeysDamaged);
    bench.alsoBroken(Fault::SystemFirmwareDamaged);
    bench.inVain = u"PL-SYS"_s;
    bench.expectHealed(bench.heal("lamp=Y-BLINK button-held=no event=tool"),
                       "PL-SYS PL-KEYS"); // 3.3.1 tells its keys
}

TEST(TheFlatBattery, ACustomerOfAProductGetsItReadyAndTheMakerRegistersIt)
{
    ThreadBench bench(of2017(), Fault::BothKeysDamaged, Trouble::ProductWithoutRole);
    bench.expectStop(bench.heal("lamp=C+1 event=power"), Cure::AskVendor, "PL-HANDOVER");
    const QString note = bench.outcomes.back().publicKeyPem;
    EXPECT_TRUE(note.contains(u"BEGIN PUBLIC KEY"_s));
}

TEST(TheFlatBattery, TheToolLeftItsHelperAndAFixedAddressBehind)
{
    ThreadBench bench(of2017(), Fault::BothKeysDamaged);
    bench.cloudHas("0.6.2");
    bench.alsoBroken(Fault::FixedAddress);
    bench.hasAnotherProgram();
    bench.inVain = u"O-TINKER PL-KEYS"_s;
    bench.expectStop(bench.heal("lamp=W-BREATHE event=power,tool"), Cure::Watch, "O-TINKER PL-NET PL-KEYS");
    bench.inVain.clear();
    bench.expectHealed(bench.heal("lamp=G-FAST event=power,tool"), "O-IPCLR"); // as they described it then
}

TEST(TheFlatBattery, WithoutWifiInTheEndAComputerGivesItBackAndNoPhoneIsNeeded)
{
    ThreadBench bench(withoutWifi(of2017()), Fault::BothKeysDamaged);
    bench.expectStop(bench.heal("lamp=B-BLINK event=power,tool"), Cure::Wifi, "");
    bench.knowsItsWifi();
    bench.inVain = u"PL-WIFI"_s;
    bench.expectHealed(bench.heal("lamp=B-BLINK event=power,tool"), "PL-WIFI PL-KEYS");
}

// ---- Three in one night; and what others met with theirs.

TEST(ThreeInOneNight, NothingIsWrittenToAnyOfThem)
{
    ThreeBench bench(of2017());
    bench.startAll({Fault::ServerKeyDamaged, Fault::ServerKeyDamaged, Fault::ServerKeyDamaged});
    bench.silentFor(2);
    const Session session = bench.signIn();
    for (practice::VirtualPhoton* device : bench.all()) {
        const int writes = device->wear().dctWrites;
        bench.expectStop(bench.heal("lamp=C+1", session, bench.desk, *device), Cure::WaitOutage, "");
        EXPECT_EQ(device->wear().dctWrites, writes);
    }
}

TEST(ThreeInOneNight, TheOneThatStaysBehindIsRepairedAndTheOthersAreLeftAlone)
{
    ThreeBench bench(of2017());
    bench.startAll({Fault::None, Fault::BothKeysDamaged, Fault::None});
    const auto devices = bench.all();
    ASSERT_TRUE(bench.comesOnline(*devices[0]) && bench.comesOnline(*devices[2]));
    const int writes = devices[0]->wear().dctWrites + devices[2]->wear().dctWrites;
    const AutoResult result = bench.heal("lamp=C+1", bench.signIn(), bench.desk, *devices[1]);
    EXPECT_EQ(result.last.kind, Kind::Healed) << bench.words(result);
    EXPECT_EQ(bench.plans, QStringList{u"PL-KEYS"_s});
    EXPECT_TRUE(bench.online(*devices[1]));
    EXPECT_EQ(devices[0]->wear().dctWrites + devices[2]->wear().dctWrites, writes);
}

TEST(ThreeInOneNight, SoftwareThatTellsNoIdHasToBeOneAtATime)
{
    ThreeBench bench(of2015());
    bench.startAll({Fault::ServerKeyDamaged, Fault::BothKeysDamaged, Fault::DeviceKeyZeroed});
    bench.silentFor(48);
    const auto devices = bench.all();
    const Session session = bench.signIn();
    EXPECT_EQ(failureCodeOf([&] { bench.heal("lamp=C+1", session, bench.desk, *devices[1]); }),
              FailureCode::SeveralDevices);
    for (practice::VirtualPhoton* device : devices)
        device->unplug();
    for (practice::VirtualPhoton* device : devices) {
        device->plug();
        const AutoResult result = bench.heal("lamp=C+1 event=power", session, bench.desk, *device);
        EXPECT_EQ(result.last.kind, Kind::Healed) << bench.words(result);
        EXPECT_TRUE(bench.online(*device));
        device->unplug();
    }
}

TEST(ThreeInOneNight, AfterADayOfWaitingEachIsRepairedInItsTurn)
{
    ThreeBench bench(of2017());
    bench.startAll({Fault::ServerKeyDamaged, Fault::BothKeysDamaged, Fault::DeviceKeyZeroed});
    bench.silentFor(48);
    const Session session = bench.signIn();
    for (practice::VirtualPhoton* device : bench.all()) {
        const AutoResult result = bench.heal("lamp=C+1 event=power", session, bench.desk, *device);
        EXPECT_EQ(result.last.kind, Kind::Healed) << bench.words(result);
        EXPECT_TRUE(bench.online(*device));
    }
    for (practice::VirtualPhoton* device : bench.all())
        EXPECT_EQ(pastRepairsOf(bench.data.path(), device->deviceId()).size(), 1u);
}

TEST(ThreeInOneNight, AComputerWithoutTheDriverSaysSoAndAnotherOneGoesOn)
{
    ThreadBench bench(of2015(), Fault::BothKeysDamaged, Trouble::NoDriver);
    bench.expectStop(bench.heal("lamp=C+1"), Cure::Usb, "");
    bench.world.setTrouble(Trouble::None);
    bench.expectHealed(bench.heal("lamp=C+1"), "PL-KEYS");
}

TEST(ThreeInOneNight, WindowsOwnDriverIsAllThatTheComputerNeeds)
{
    ThreadBench bench(of2015(), Fault::BothKeysDamaged, Trouble::NoDriver);
    bench.expectStop(bench.heal("lamp=C+1"), Cure::Usb, "");
    EXPECT_TRUE(bench.world.grantAccess(WaitLimit::in(Milliseconds(60'000))));
    bench.expectHealed(bench.heal("lamp=C+1"), "PL-KEYS");
}

TEST(ThreeInOneNight, OnlineInOnePlaceAndMissingInTheOthersIsAClaim)
{
    ThreadBench bench(of2015(), Fault::DeviceKeyUnregistered);
    bench.inNobodysAccount();
    bench.expectHealed(bench.heal("lamp=C+1 others=fine"), "PL-KEYS");
    EXPECT_EQ(bench.outcomes.back().claim, ClaimResult::Claimed);
}

TEST(ThreeInOneNight, AnUpdateThatLoopsEndsWithSystemSoftwareThatFits)
{
    ThreadBench bench(of2015(), Fault::None);
    bench.expectHealed(bench.heal("lamp=LOOP-M"), "PL-SYS");
}

TEST(ThreeInOneNight, AnUpdateThatWasCutCostsTheServersKeyAndTheDeviceKeepsItsOwn)
{
    ThreadBench bench(of2015(), Fault::ServerKeyDamaged);
    bench.expectHealed(bench.heal("lamp=C-BLINK flash=blink event=update,power"), "PL-KEYS");
    EXPECT_EQ(bench.outcomes.back().deviceKeyBefore, bench.outcomes.back().deviceKeyAfter)
        << "something may rely on it";
}

// ---- One red flash after an update over the air.

TEST(TheOneRedFlash, WifiThenKeysThenTheAccount)
{
    ThreadBench bench(withoutWifi(of2017()), Fault::BothKeysDamaged);
    bench.inNobodysAccount();
    bench.knowsItsWifi();
    bench.inVain = u"PL-WIFI"_s;
    bench.expectHealed(bench.heal("lamp=B-BLINK event=self-update was-online=here"), "PL-WIFI PL-KEYS");
}

TEST(TheOneRedFlash, ItsOwnServerKeyWasNotEnough)
{
    ThreadBench bench(of2017(), Fault::DeviceKeyDamaged);
    bench.inNobodysAccount();
    bench.expectHealed(bench.heal("lamp=C+1 hotspot=same safe-mode=back-to-cyan event=self-update"),
                       "PL-KEYS");
}

TEST(TheOneRedFlash, BreathingCyanButInNoAccount)
{
    ThreadBench bench(of2017(), Fault::NotClaimed);
    bench.expectHealed(bench.heal("lamp=C-BREATHE"), "PL-CLAIM");
}

// ---- A rainbow, a claim that fails, and only one of the two keys written.

TEST(TheRainbow, ItIsNotClaimedWhileItBlinks)
{
    ThreadBench bench(photon(BootloaderEra::UpTo0_5, "0.4.7"), Fault::DeviceKeyDamaged);
    bench.inNobodysAccount();
    bench.expectHealed(bench.heal("lamp=RAINBOW"), "PL-NET PL-KEYS");
}

TEST(TheRainbow, TheFlashWasGoneAfterMinutesAndTheServerKeyHadBeenWritten)
{
    ThreadBench bench(photon(BootloaderEra::UpTo0_5, "0.4.7"), Fault::DeviceKeyUnregistered);
    bench.inNobodysAccount();
    bench.expectHealed(bench.heal("lamp=C-BLINK flash=blink event=tool"), "O-PUBKEY");
}

// ---- Does not connect, again and again.

TEST(TheRepeatedLoss, BlueAtEveryStartThenCyanThenOnline)
{
    ThreadBench bench(withoutWifi(of2016()), Fault::BothKeysDamaged);
    bench.knowsItsWifi();
    bench.inVain = u"PL-WIFI"_s;
    bench.expectHealed(bench.heal("lamp=B-BLINK event=self-update others=fine"), "PL-WIFI PL-KEYS");
}

TEST(TheRepeatedLoss, AProgramThatWantsNoCloudIsWellInWhite)
{
    ThreadBench bench(of2016(), Fault::None);
    bench.expectStop(bench.heal("lamp=W-BREATHE normal=yes"), Cure::OfflineOk, "");
}

TEST(TheRepeatedLoss, OnlineAfterMinutesOnlyIsNoFaultOfTheKeys)
{
    ThreadBench bench(of2016(), Fault::None);
    bench.waitUntilOnline();
    bench.expectStop(bench.heal("lamp=C-BREATHE connects-slowly=yes"), Cure::SlowConnect, "");
}
