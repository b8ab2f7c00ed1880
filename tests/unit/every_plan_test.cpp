// SPDX-License-Identifier: Apache-2.0
// Every plan from its commonest fault to its end, on both models of the second generation. What a plan does
// when things go wrong has tests of its own.
#include "core/repair/cure_plans.h"
#include "core/repair/wifi_plans.h"
#include "tests/unit/firmware_bench.h"
#include "tests/unit/photon_watch.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using diagnosis::Cure;

namespace {

const QString me = QString::fromLatin1(PracticeWorld::userName);

class EveryPlan : public testing::TestWithParam<Model> {
protected:
    practice::PhotonSetup setup(BootloaderEra era = BootloaderEra::From1_3,
                                const char* release = "2.3.1") const
    {
        practice::PhotonSetup made = photon(era, release);
        made.model = GetParam();
        return made;
    }
    Model otherModel() const { return GetParam() == Model::P1 ? Model::Photon : Model::P1; }
};

INSTANTIATE_TEST_SUITE_P(Models, EveryPlan, testing::Values(Model::Photon, Model::P1),
                         [](const auto& test) { return test.param == Model::P1 ? "P1" : "Photon"; });

void changeDevice(Bench& bench, auto change)
{
    auto device = bench.registered();
    change(device);
    bench.world.virtualCloud().putDevice(device);
}

WifiNetwork phoneNetwork()
{
    WifiNetwork network = practice::practiceNetwork();
    network.ssid = QStringLiteral("phone");
    network.password = Secret::fromText(QStringLiteral("practice phone"));
    return network;
}

struct Era {
    BootloaderEra era;
    const char* release;
};
constexpr std::array eras{Era{BootloaderEra::UpTo0_5, "0.4.7"}, Era{BootloaderEra::V0_6, "0.6.4"},
                          Era{BootloaderEra::V0_7To1_2, "1.2.1"}, Era{BootloaderEra::From1_3, "3.3.1"}};

} // namespace

TEST_P(EveryPlan, TheKeysAreRepairedOnEveryKindOfBootloader)
{
    for (const Era& era : eras) {
        Bench bench(Fault::BothKeysDamaged, setup(era.era, era.release));
        bench.options.deviceId = bench.world.photon().deviceId();
        const Outcome outcome = bench.repairKeys();
        EXPECT_EQ(outcome.ending, Ending::Healed) << era.release << ": " << describe(outcome);
        EXPECT_EQ(outcome.model, GetParam());
        EXPECT_EQ(bench.registered().publicKey, bench.storedKey().key->publicSpki());
    }
}

TEST_P(EveryPlan, ARestoreTakesTheRepairBack)
{
    Bench bench(Fault::BothKeysDamaged, setup());
    const Bytes before = bench.keyFields();
    const Outcome repaired = bench.repairKeys();
    ASSERT_EQ(repaired.ending, Ending::Healed) << describe(repaired);
    bench.options.undoFolder = repaired.folder;
    const Outcome outcome = bench.run(restorePlan(), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST_P(EveryPlan, ALookAndABackupChangeNothing)
{
    Bench bench(Fault::DeviceKeyDamaged, setup());
    const Bytes before = bench.keyFields();
    for (const Plan& plan : {lookPlan(), backupPlan()}) {
        const Outcome outcome = bench.run(plan, {});
        EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
        EXPECT_TRUE(outcome.changed.empty());
        EXPECT_EQ(bench.keyFields(), before);
    }
}

TEST_P(EveryPlan, TheSystemFirmwareIsWrittenAgainOnEveryKindOfBootloader)
{
    for (const Era& era : eras) {
        FirmwareBench bench(era.release, Fault::SystemFirmwareDamaged, setup(era.era, era.release));
        const Bytes keys = bench.keyFields();
        const Outcome outcome = bench.repairFirmware(bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Healed) << era.release << ": " << describe(outcome);
        EXPECT_TRUE(bench.holds("system-part1", systemPart1Address));
        EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
        EXPECT_EQ(bench.keyFields(), keys);
    }
}

TEST_P(EveryPlan, TheCloudIsAskedForTheReleaseOfThisModel)
{
    FirmwareBench bench("2.3.1", Fault::SystemFirmwareDamaged, setup());
    bench.options.firmware.clear();
    bench.options.firmwareVersion = QStringLiteral("2.3.1");
    const Outcome outcome = bench.repairFirmware(bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    bench.options.firmware = releaseFiles("2.3.1", GetParam());
    EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
}

TEST_P(EveryPlan, FilesOfTheOtherModelAreRefusedAndTheFlashStaysAsItIs)
{
    for (const FirmwareUse use : {FirmwareUse::Update, FirmwareUse::Exactly}) {
        FirmwareBench bench("2.3.1", Fault::SystemFirmwareDamaged, setup());
        bench.options.firmware = releaseFiles("2.3.1", otherModel());
        bench.options.firmwareUse = use;
        const Bytes before = bench.world.photon().readFlash(systemPart1Address, 0x80000);
        const Outcome outcome = bench.repairFirmware();
        ASSERT_TRUE(outcome.failure);
        EXPECT_EQ(outcome.failure->code(), FailureCode::BadFirmware) << describe(outcome);
        EXPECT_EQ(bench.world.photon().readFlash(systemPart1Address, 0x80000), before);
    }
}

TEST_P(EveryPlan, SystemAndKeysAreRepairedInOneGo)
{
    FirmwareBench bench("2.3.1", Fault::BothKeysDamaged, setup(BootloaderEra::V0_7To1_2, "1.2.1"));
    bench.world.photon().damageSystemFirmware();
    bench.world.photon().unplug();
    bench.world.photon().plug();
    const Outcome outcome = bench.run(keysAndSystemPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().publicKey, bench.storedKey().key->publicSpki());
    EXPECT_TRUE(bench.holds("system-part1", systemPart1Address));
}

TEST_P(EveryPlan, AnUnclaimedDeviceComesIntoTheAccountByItsIdAndByACode)
{
    for (const Plan& plan : {claimPlan(), claimCodePlan()}) {
        Bench bench(Fault::NotClaimed, setup());
        bench.recorder.answer = QStringLiteral("go");
        const Outcome outcome = bench.run(plan, bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
        EXPECT_EQ(bench.registered().owner, me);
    }
}

TEST_P(EveryPlan, AProductThatTakesNoKeysGetsItsDeviceBackRepaired)
{
    constexpr int product = 4321;
    Bench bench(Fault::BothKeysDamaged, setup());
    bench.world.virtualCloud().addProduct({product, QStringLiteral("lamp"), {me}, false});
    changeDevice(bench, [](auto& device) { device.productId = product; });
    const Outcome outcome = bench.run(productRepairPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().productId, product);
}

TEST_P(EveryPlan, TheDevicesPartOfARepairIsDoneWithoutAnAccount)
{
    Bench bench(Fault::BothKeysDamaged, setup());
    const Outcome outcome = bench.run(handoverPlan(), {});
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_EQ(outcome.publicKeyPem, bench.storedKey().key->publicPem());
}

TEST_P(EveryPlan, TheDevicesOwnKeysAreTriedOnTheCloud)
{
    for (const auto& [fault, verdict] :
         {std::pair{Fault::None, ProbeVerdict::KeysGood},
          std::pair{Fault::DeviceKeyUnregistered, ProbeVerdict::OtherDeviceKey}}) {
        Bench bench(fault, setup());
        const Outcome outcome = bench.run(handshakePlan(), {});
        EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
        EXPECT_EQ(outcome.handshake, verdict);
    }
}

TEST_P(EveryPlan, OneThingAboutTheKeysIsDoneAlone)
{
    const std::pair<KeyTask, Fault> tasks[] = {{KeyTask::WriteServer, Fault::ServerKeyBlank},
                                               {KeyTask::Register, Fault::DeviceKeyUnregistered},
                                               {KeyTask::LoadKey, Fault::DeviceKeyZeroed}};
    for (const auto& [task, fault] : tasks) {
        Bench bench(fault, setup());
        bench.options.keyToLoad = keys::DeviceKey::generate();
        const Plan plan = keyTaskPlan(task);
        const Outcome outcome = bench.run(plan, bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Done) << plan.id.toStdString() << ": " << describe(outcome);
        practice::PhotonWatch watch(bench.world.photon());
        EXPECT_TRUE(watch.until([&] { return bench.registered().online; })) << plan.id.toStdString();
    }
}

TEST_P(EveryPlan, ItsNetworkIsLookedAtAndItsKeysWithIt)
{
    Bench bench(Fault::DeviceKeyUnregistered, setup());
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.run(networkPlan(), {});
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_EQ(outcome.handshake, ProbeVerdict::OtherDeviceKey);
    EXPECT_FALSE(outcome.network.empty());
    EXPECT_EQ(bench.keyFields(), before);
}

TEST_P(EveryPlan, ADamagedProgramIsReplaced) // one that was sound is put back by undo: application_test
{
    FirmwareBench bench("2.3.1", Fault::ApplicationDamaged, setup());
    bench.options.firmware.clear(); // Tinker, from the cloud
    bench.options = optionsFor(Cure::Tinker, bench.options);
    const Bytes keys = bench.keyFields();
    const Bytes before = bench.application();
    const Outcome outcome = bench.run(planFor(Cure::Tinker, bench.options).value(), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.changed, std::vector{Item::Application});
    EXPECT_NE(bench.application(), before);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_FALSE(outcome.undoable) << "nobody wants the damaged one back";
}

TEST_P(EveryPlan, ANewDeviceGetsItsWifiAndComesIntoTheAccount)
{
    auto fresh = setup();
    fresh.wifiConfigured = false;
    Bench bench(Fault::NotClaimed, fresh);
    bench.options.wifi = practice::practiceNetwork();
    bench.recorder.answer = QStringLiteral("go");
    const Outcome outcome = bench.run(firstSetUpPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().owner, me);
}

TEST_P(EveryPlan, NetworksAreForgottenAndOneIsEntered)
{
    Bench bench(Fault::None, setup(BootloaderEra::From1_3, "1.5.2"));
    bench.options.wifi = phoneNetwork();
    const Outcome outcome = bench.run(clearWifiPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.world.photon().storedWifi(), std::vector{phoneNetwork()});
}

TEST_P(EveryPlan, AWeakRadioGetsTheSystemAgainAnAntennaAndOneNetwork)
{
    FirmwareBench bench("1.5.2", Fault::None, setup(BootloaderEra::From1_3, "1.5.2"));
    bench.options.antenna = dct::Antenna::External;
    bench.options.wifi = phoneNetwork();
    const Bytes keys = bench.keyFields();
    const Bytes program = bench.application();
    bench.world.photon().writeFlash(systemPart2Address + 0x400, Bytes(64, 0x5a)); // what nobody sees
    const Outcome outcome = bench.run(radioPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(outcome.joinedWifi);
    EXPECT_EQ(outcome.changed, (std::vector{Item::SystemFirmware, Item::WifiSettings}));
    EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
    EXPECT_EQ(bench.world.photon().readDct(dct::antenna.offset, 1), Bytes{1});
    EXPECT_EQ(bench.world.photon().storedWifi(), std::vector{phoneNetwork()}) << "the others are forgotten";
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.application(), program);
}

TEST_P(EveryPlan, ADeviceWhoseRouterChangedItsPasswordIsGivenTheNewOne)
{
    for (const char* release : {"1.5.2", "2.3.1"}) { // by request, and by the dialogue of listening mode
        Bench bench(Fault::None, setup(BootloaderEra::From1_3, release));
        auto air = practice::practiceAir();
        air.front().password = QStringLiteral("changed since");
        bench.world.photon().setAir(air);
        bench.world.photon().unplug();
        bench.world.photon().plug();
        bench.options.wifi = practice::practiceNetwork();
        bench.options.wifi->password = Secret::fromText(QStringLiteral("changed since"));
        const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
        EXPECT_EQ(outcome.ending, Ending::Healed) << release << ": " << describe(outcome);
        EXPECT_EQ(outcome.changed, std::vector{Item::WifiSettings});
    }
}

TEST_P(EveryPlan, AFixedAddressIsUndone)
{
    Bench bench(Fault::FixedAddress, setup());
    const Outcome outcome = bench.run(clearAddressPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
}
