// SPDX-License-Identifier: Apache-2.0
// An undo puts back what was there before one repair: not before something that came later.
#include "core/repair/durable_file.h"
#include "core/repair/history.h"
#include "core/repair/outcome_json.h"
#include "core/repair/wifi_plans.h"
#include "core/support/history_text.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;
using test::Bench;
using test::describe;
using test::Fault;
using test::FirmwareBench;

namespace {

Outcome newKey(Bench& bench)
{
    bench.options.newKey = diagnosis::NewKey::Always;
    return bench.repairKeys();
}

Outcome undo(Bench& bench, const Outcome& past)
{
    bench.options.undoFolder = past.folder;
    Outcome undone = bench.run(undoPlan(past), bench.signIn());
    bench.options.undoFolder.clear();
    return undone;
}

/// That it was refused as `code` before anything was written or registered.
void expectRefused(Bench& bench, const Outcome& past, FailureCode code)
{
    const Bytes keys = bench.keyFields();
    const Bytes known = bench.registered().publicKey;
    const auto wear = bench.world.photon().wear();
    const Outcome refused = undo(bench, past);
    ASSERT_TRUE(refused.failure) << "it went ahead";
    EXPECT_EQ(refused.failure->code(), code) << describe(refused);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.registered().publicKey, known);
    EXPECT_EQ(bench.world.photon().wear().dctWrites, wear.dctWrites);
    EXPECT_EQ(bench.world.photon().wear().sectorErases, wear.sectorErases);
}

/// With the public half that the firmware would put beside it by itself.
void giveForeignKey(Bench& bench)
{
    const Bytes area = areaWithKeys(Bytes(dct::areaSize, 0xff), keys::DeviceKey::generate(), std::nullopt);
    bench.world.photon().writeDct(
        dct::devicePrivateKey.offset,
        ByteView(area).subspan(dct::devicePrivateKey.offset,
                               std::size_t{dct::devicePrivateKey.size} + dct::devicePublicKey.size));
}

keys::ServerIdentity otherServer()
{
    return keys::chosenServer(QStringLiteral(RESCUE_VECTORS "/srv-rsa2048.pub.der"),
                              QStringLiteral("cloud.example.org"), 5683);
}

bool undoneInHistory(const Bench& bench, const Outcome& outcome)
{
    const auto all = pastRepairs(bench.data.path());
    const auto past = std::ranges::find_if(
        all, [&](const PastRepair& one) { return one.outcome.folder == outcome.folder; });
    return past != all.end() && past->undone && !past->outcome.undoable;
}

} // namespace

TEST(Undo, IsRefusedWhereALaterRepairGaveOtherKeys)
{
    Bench bench(Fault::None);
    const Bytes before = bench.keyFields();
    const Outcome first = newKey(bench);
    ASSERT_EQ(first.ending, Ending::Healed) << describe(first);
    const Outcome second = newKey(bench);
    ASSERT_EQ(second.ending, Ending::Healed) << describe(second);
    expectRefused(bench, first, FailureCode::ChangedSince);
    // In their order both go back.
    EXPECT_EQ(undo(bench, second).ending, Ending::Done);
    EXPECT_EQ(undo(bench, first).ending, Ending::Done);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST(Undo, IsRefusedWhereSomebodyElseGaveTheDeviceAKey)
{
    Bench bench(Fault::DeviceKeyDamaged);
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    giveForeignKey(bench);
    expectRefused(bench, outcome, FailureCode::ChangedSince);
}

TEST(Undo, IsRefusedWhereTheDeviceHasAnotherServersKey)
{
    Bench bench(Fault::ServerKeyDamaged);
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    const Bytes slot = keys::serverSlot(otherServer());
    bench.world.photon().writeDct(dct::serverSlot.offset, slot);
    expectRefused(bench, outcome, FailureCode::ChangedSince);
}

TEST(Undo, ReplacesAKeyThatWasDamagedSince)
{
    Bench bench(Fault::None);
    const Bytes before = bench.keyFields();
    const Outcome outcome = newKey(bench);
    bench.world.photon().damageDct(dct::devicePrivateKey.offset, Bytes(64, 0x5a));
    EXPECT_EQ(undo(bench, outcome).ending, Ending::Done);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST(Undo, IsRefusedByTheCloudWhereTheDeviceIsSomebodyElsesNow)
{
    Bench bench(Fault::None);
    const Outcome outcome = newKey(bench);
    auto device = bench.registered();
    device.owner = QStringLiteral("somebody@example.com");
    bench.world.virtualCloud().putDevice(device);
    const Bytes keys = bench.keyFields();
    const Outcome refused = undo(bench, outcome);
    ASSERT_TRUE(refused.failure);
    EXPECT_EQ(bench.keyFields(), keys) << describe(refused);
    EXPECT_EQ(bench.registered().publicKey, device.publicKey);
}

TEST(Undo, LeavesASettingAloneThatWasChangedSince)
{
    Bench bench(Fault::FixedAddress);
    bench.options.newKey = diagnosis::NewKey::Always;
    const Bytes address = bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size);
    bench.options.onlineTimeout = Milliseconds(1);
    const Outcome outcome = bench.repairKeys();
    bench.world.photon().writeDct(dct::staticIp.offset, Bytes(dct::staticIp.size, 0));
    EXPECT_EQ(undo(bench, outcome).ending, Ending::Done);
    EXPECT_NE(bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size), address);
}

TEST(Undo, IsNotedAlsoWhereAnEarlierTryHadPutTheKeysBack)
{
    Bench bench(Fault::None);
    const Bytes before = bench.keyFields();
    const Outcome outcome = newKey(bench);
    // As a program leaves it that was killed between the write and its record.
    bench.world.photon().writeDct(allKeyFields.offset, before);
    EXPECT_EQ(undo(bench, outcome).ending, Ending::Done);
    EXPECT_TRUE(undoneInHistory(bench, outcome));
}

TEST(Undo, IsRefusedWhereAnotherProgramOfTheSameVersionWasWritten)
{
    FirmwareBench bench("2.3.1", Fault::None);
    bench.options.firmwareUse = FirmwareUse::Application;
    bench.options.trySafeMode = false;
    const auto program = [](std::size_t size) {
        return firmware::givenModule(QStringLiteral("mine.bin"),
                                     practice::makeModule({test::userApplicationAddress,
                                                           test::PracticeFunction::User,
                                                           1,
                                                           6,
                                                           6,
                                                           {{{test::PracticeFunction::System, 2, 6}}},
                                                           size}));
    };
    bench.options.firmware = {program(4096)};
    const Outcome outcome = bench.run(applicationPlan(bench.options), bench.signIn());
    ASSERT_TRUE(outcome.undoable) << describe(outcome);
    bench.world.photon().writeFlash(test::userApplicationAddress, program(8192).bytes);
    expectRefused(bench, outcome, FailureCode::ChangedSince);
}

TEST(Undo, OfKeysAndSystemIsRefusedBeforeTheFirmwareIsWritten)
{
    FirmwareBench bench("3.3.1", Fault::BothKeysDamaged);
    const Outcome outcome = bench.run(keysAndSystemPlan(bench.options), bench.signIn());
    ASSERT_TRUE(outcome.undoable) << describe(outcome);
    giveForeignKey(bench);
    bench.options.firmware.clear();
    expectRefused(bench, outcome, FailureCode::ChangedSince);
}

namespace {

/// A device of 0.6.4 whose keys and system a repair replaced: its bootloader is newer than its system once
/// that is put back, and such a system does not let it at the DCT.
struct OldSystem : FirmwareBench {
    OldSystem()
        : FirmwareBench("2.3.1", Fault::BothKeysDamaged, test::photon(test::BootloaderEra::V0_6, "0.6.4"))
    {
    }
    Outcome repairBoth()
    {
        Outcome outcome = run(keysAndSystemPlan(options), signIn());
        options.firmware.clear();
        return outcome;
    }
    Bytes parts() { return world.photon().readFlash(test::systemPart1Address, 0x80000); }
    void replug()
    {
        world.photon().unplug();
        world.photon().plug();
    }
};

} // namespace

TEST(UndoOfKeysAndSystem, GoesBackToASystemThatHidesTheKeysFromANewerBootloader)
{
    OldSystem bench;
    const Bytes keys = bench.keyFields(), parts = bench.parts();
    const Outcome outcome = bench.repairBoth();
    ASSERT_TRUE(outcome.undoable) << describe(outcome);
    ASSERT_NE(bench.keyFields(), keys);
    const Outcome undone = undo(bench, outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_TRUE(undone.readBack && undone.rawCopyChecked);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.parts(), parts);
    EXPECT_TRUE(undoneInHistory(bench, outcome));
}

TEST(UndoOfKeysAndSystem, IsFinishedWhereTheKeysCanOnlyBeReadInTheRawCopies)
{
    OldSystem bench;
    const Outcome outcome = bench.repairBoth();
    ASSERT_EQ(undo(bench, outcome).ending, Ending::Done);
    const Bytes keys = bench.keyFields(), parts = bench.parts();
    const auto wear = bench.world.photon().wear();
    const Outcome again = undo(bench, outcome);
    EXPECT_EQ(again.ending, Ending::Done) << describe(again);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.parts(), parts);
    EXPECT_EQ(bench.world.photon().wear().sectorErases, wear.sectorErases);
}

TEST(UndoOfKeysAndSystem, IsNotNotedAsDoneBeforeTheFirmwareIsBack)
{
    OldSystem bench;
    const Outcome outcome = bench.repairBoth();
    bench.options.undoFolder = outcome.folder;
    Plan plan = undoPlan(outcome);
    // Fails between the two: no network is named.
    plan.steps.insert(std::ranges::find(plan.steps, StepId::WriteFirmware), StepId::SetWifi);
    EXPECT_TRUE(bench.run(plan, bench.signIn()).failure);
    EXPECT_FALSE(undoneInHistory(bench, outcome));
}

TEST(UndoOfKeysAndSystem, WithASystemThatBrokeSinceIsRefusedWhileTheKeysCannotBeWritten)
{
    OldSystem bench;
    const Outcome outcome = bench.repairBoth();
    bench.world.photon().damageSystemFirmware();
    bench.replug();
    expectRefused(bench, outcome, FailureCode::KeysUnreadable);
}

TEST(UndoWifi, PutsAFixedAddressBackAndLeavesTheKeys)
{
    Bench bench(Fault::FixedAddress);
    const Bytes address = bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size);
    const Bytes keys = bench.keyFields();
    const Outcome outcome = bench.run(clearAddressPlan(bench.options), bench.signIn());
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    ASSERT_TRUE(pastRepairs(bench.data.path()).at(0).outcome.undoable);
    EXPECT_FALSE(undoNeedsAccount(bench.data.path(), pastRepairs(bench.data.path()).at(0)));
    const Outcome undone = undo(bench, outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_TRUE(undone.readBack && undone.rawCopyChecked);
    EXPECT_EQ(undone.changed, (std::vector{Item::WifiSettings}));
    EXPECT_EQ(bench.world.photon().readDct(dct::staticIp.offset, dct::staticIp.size), address);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_TRUE(undoneInHistory(bench, outcome));
}

TEST(UndoWifi, IsRefusedWhereAnotherAddressWasSetSince)
{
    Bench bench(Fault::FixedAddress);
    const Outcome outcome = bench.run(clearAddressPlan(bench.options), bench.signIn());
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    bench.world.photon().writeDct(dct::staticIp.offset, Bytes(dct::staticIp.size, 0x0a));
    expectRefused(bench, outcome, FailureCode::ChangedSince);
}

TEST(UndoWifi, PutsTheAntennaBackAndLeavesItsNeighbours)
{
    Bench bench(Fault::None);
    const Bytes around = bench.world.photon().readDct(dct::antenna.offset - 8, 24);
    bench.options.wifi = practice::practiceNetwork();
    bench.options.antenna = dct::Antenna::External;
    const Outcome outcome = bench.run(wifiPlan(bench.options), bench.signIn());
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    ASSERT_NE(bench.world.photon().readDct(dct::antenna.offset - 8, 24), around);
    const Outcome undone = undo(bench, outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.world.photon().readDct(dct::antenna.offset - 8, 24), around);
}

namespace {

constexpr int someProduct = 4321;

/// As a program leaves it that was killed while the device was outside of its product, which takes no keys.
Outcome killedOutside(Bench& bench)
{
    bench.world.virtualCloud().addProduct({someProduct,
                                           QStringLiteral("lamp"),
                                           {QString::fromLatin1(practice::PracticeWorld::userName)},
                                           false});
    const Outcome saved = bench.run(backupPlan(), {});
    RepairFolder folder = RepairFolder::open(saved.folder);
    Outcome outcome = saved;
    outcome.plan = QStringLiteral("PL-PRODUCT");
    outcome.task = KeyTask::Repair;
    if (const auto key = bench.storedKey().key)
        outcome.deviceKeyBefore = key->fingerprint();
    const Bytes slot = bench.world.photon().readDct(dct::serverSlot.offset, dct::serverSlot.size);
    outcome.serverKeyBefore = keys::fingerprint(keys::inspectServerSlot(slot).publicKey);
    folder.record(QStringLiteral("leaving-product"),
                  {{QStringLiteral("product"), someProduct}, {QStringLiteral("outcome"), toJson(outcome)}});
    return outcome;
}

} // namespace

TEST(KilledOutsideItsProduct, TheSameRepairBringsTheDeviceBackIn)
{
    // tests/kill-everywhere: nobody knew any more which product it had been in.
    Bench bench(Fault::BothKeysDamaged);
    killedOutside(bench);
    const Outcome outcome = bench.run(productRepairPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().productId, someProduct);
}

TEST(KilledOutsideItsProduct, ItsUndoBringsTheDeviceBackIn)
{
    Bench bench(Fault::None);
    const Bytes known = bench.registered().publicKey;
    const Outcome killed = killedOutside(bench);
    const auto all = pastRepairs(bench.data.path());
    const auto past =
        std::ranges::find_if(all, [&](const PastRepair& one) { return one.outcome.folder == killed.folder; });
    ASSERT_NE(past, all.end());
    ASSERT_TRUE(past->outcome.undoable);
    EXPECT_TRUE(undoNeedsAccount(bench.data.path(), *past));
    const Outcome undone = undo(bench, past->outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.registered().productId, someProduct);
    EXPECT_EQ(bench.registered().publicKey, known);
    EXPECT_TRUE(undoneInHistory(bench, killed));
}

TEST(NoPlaceForABackup, EndsARepairBeforeAnythingIsWrittenOrRegistered)
{
    // A file in place of the folder: tests may run as root, whom no permission keeps out.
    Bench bench(Fault::BothKeysDamaged);
    bench.options.dataFolder = bench.data.filePath(QStringLiteral("taken"));
    writeDurably(bench.options.dataFolder, Bytes{'x'});
    const Bytes keys = bench.keyFields();
    const Bytes known = bench.registered().publicKey;
    const auto wear = bench.world.photon().wear();
    const Outcome outcome = bench.repairKeys();
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::FileUnwritable) << describe(outcome);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.registered().publicKey, known);
    EXPECT_EQ(bench.world.photon().wear().dctWrites, wear.dctWrites);
}
