// SPDX-License-Identifier: Apache-2.0
// The whole repair against the virtual Photon and the virtual cloud: real DFU traffic, real HTTP, a real
// handshake.
#include "tests/unit/repair_bench.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;

namespace {

class EveryKeyFault : public testing::TestWithParam<Fault> {};

std::string faultName(const testing::TestParamInfo<Fault>& info)
{
    QString name = practice::faultId(info.param);
    return name.replace(u'-', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Keys, EveryKeyFault,
                         testing::Values(Fault::None, Fault::ServerKeyDamaged, Fault::ServerKeyOther,
                                         Fault::ServerKeyBlank, Fault::DeviceKeyDamaged,
                                         Fault::DeviceKeyBlank, Fault::DeviceKeyZeroed,
                                         Fault::DeviceKeyMisparsed, Fault::DeviceKeyPkcs8,
                                         Fault::DeviceKeyUnregistered, Fault::BothKeysDamaged),
                         faultName);

std::string versionName(const char* version)
{
    return "DeviceOs" + QString::fromLatin1(version).replace(u'.', u'_').toStdString();
}

class EveryBootloader : public testing::TestWithParam<std::pair<BootloaderEra, const char*>> {};

INSTANTIATE_TEST_SUITE_P(Keys, EveryBootloader,
                         testing::Values(std::pair{BootloaderEra::UpTo0_5, "0.5.5"},
                                         std::pair{BootloaderEra::V0_6, "0.6.4"},
                                         std::pair{BootloaderEra::V0_7To1_2, "0.7.0"},
                                         std::pair{BootloaderEra::V0_7To1_2, "1.2.1"},
                                         std::pair{BootloaderEra::From1_3, "3.3.1"}),
                         [](const auto& test) { return versionName(test.param.second); });

} // namespace

TEST_P(EveryKeyFault, EndsBreathingCyanAndProved)
{
    Bench bench(GetParam());
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(outcome.seenByCloud);
    EXPECT_TRUE(outcome.registered);
    EXPECT_EQ(bench.storedKey().state, keys::StoredKeyState::Sound);
    EXPECT_EQ(bench.registered().publicKey, bench.storedKey().key->publicSpki());
    EXPECT_TRUE(bench.registered().online);
    EXPECT_EQ(outcome.claim, ClaimResult::AlreadyYours);
    if (!outcome.changed.empty() && outcome.undoable) {
        EXPECT_TRUE(outcome.readBack);
        EXPECT_TRUE(outcome.rawCopyChecked);
    }
}

TEST_P(EveryBootloader, IsRepaired)
{
    Bench bench(Fault::BothKeysDamaged, photon(GetParam().first, GetParam().second));
    bench.options.deviceId = bench.world.photon().deviceId(); // up to 0.5.5 it cannot tell
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(outcome.readBack && outcome.rawCopyChecked);
}

TEST(KeyRepair, OnlyWhatIsWrongIsWritten)
{
    Bench bench(Fault::ServerKeyDamaged);
    const Bytes before = bench.keyFields();
    const int writes = bench.world.photon().wear().dctWrites;
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    const Bytes after = bench.keyFields();
    const std::ptrdiff_t server = dct::serverSlot.offset - allKeyFields.offset;
    EXPECT_TRUE(std::equal(before.begin(), before.begin() + server, after.begin())) << "the device key stays";
    EXPECT_EQ(outcome.changed, (std::vector{Item::ServerKey, Item::ServerAddress}));
    EXPECT_EQ(outcome.deviceKeyBefore, outcome.deviceKeyAfter);
    EXPECT_EQ(bench.world.photon().wear().dctWrites - writes, 1);
}

TEST(KeyRepair, BothKeysGoInWithOneWrite)
{
    Bench bench(Fault::BothKeysDamaged);
    const int writes = bench.world.photon().wear().dctWrites;
    ASSERT_EQ(bench.repairKeys().ending, Ending::Healed);
    EXPECT_EQ(bench.world.photon().wear().dctWrites - writes, 1);
}

TEST(KeyRepair, AKeyInPkcs8WrappingKeepsItsIdentity)
{
    Bench bench(Fault::DeviceKeyPkcs8);
    const Bytes publicKey = bench.registered().publicKey;
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().publicKey, publicKey);
    EXPECT_EQ(bench.storedKey().key->publicSpki(), publicKey);
    EXPECT_EQ(outcome.deviceKeyBefore, outcome.deviceKeyAfter);
}

TEST(KeyRepair, AnUnregisteredSoundKeyIsOnlyRegistered)
{
    Bench bench(Fault::DeviceKeyUnregistered);
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.keyFields(), before);
    EXPECT_FALSE(outcome.undoable);
}

TEST(KeyRepair, PermissionAndBackupComeBeforeTheFirstWrite)
{
    Bench bench(Fault::BothKeysDamaged);
    ASSERT_EQ(bench.repairKeys().ending, Ending::Healed);
    const QString id = bench.world.photon().deviceId();
    const int looked = bench.index(QStringLiteral("GET /v1/devices/") + id);
    const int registered = bench.index(QStringLiteral("POST /v1/provisioning/") + id);
    EXPECT_GE(looked, 0);
    EXPECT_GT(registered, looked);

    const auto folders = RepairFolder::ofDevice(bench.data.path(), id);
    ASSERT_EQ(folders.size(), 1U);
    std::vector<QString> order;
    for (const QJsonObject& record : folders.front().records())
        order.push_back(record[QStringLiteral("event")].toString());
    const auto at = [&](const char* event) {
        return std::find(order.begin(), order.end(), QString::fromLatin1(event)) - order.begin();
    };
    EXPECT_LT(at("backed-up"), at("registered"));
    EXPECT_LT(at("registered"), at("writing"));
    EXPECT_LT(at("writing"), at("read-back"));
    EXPECT_LT(at("read-back"), at("left-dfu"));
    EXPECT_LT(at("left-dfu"), at("online"));
    const Backup backup = loadBackup(folders.front().backupPath());
    EXPECT_EQ(backup.parts.size(), 3U);
}

TEST(KeyRepair, WithoutSignInNothingIsTouched)
{
    Bench bench(Fault::BothKeysDamaged);
    const int writes = bench.world.photon().wear().dctWrites;
    const Outcome outcome = bench.run(keyRepairPlan(bench.options), {});
    EXPECT_EQ(outcome.failure->code(), FailureCode::NotSignedIn);
    EXPECT_EQ(bench.world.photon().wear().dctWrites, writes);
    EXPECT_EQ(bench.recorder.count<WaitStarted>(), 0) << "not even DFU mode was entered";
}

TEST(KeyRepair, ARefusedKeyLeavesTheOldBytesAndARunningDevice)
{
    Bench bench(Fault::BothKeysDamaged);
    auto device = bench.registered();
    device.acceptsKeys = false;
    bench.world.virtualCloud().putDevice(device);
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(outcome.failedStep, StepId::RegisterKey);
    EXPECT_EQ(bench.keyFields(), before);
    const auto back = attachedDevicesSoon(bench.world.usb(), {}, Milliseconds(10'000));
    ASSERT_EQ(back.size(), 1U);
    EXPECT_TRUE(waitForDevice(bench.world.usb(), back.front(), DeviceMode::Normal,
                              WaitLimit::in(Milliseconds(10'000))));
}

TEST(KeyRepair, SomebodyElsesDeviceIsNotTouched)
{
    Bench bench(Fault::BothKeysDamaged);
    auto device = bench.registered();
    device.owner = QStringLiteral("somebody@example.com");
    bench.world.virtualCloud().putDevice(device);
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(outcome.failure->code(), FailureCode::NotOwner) << describe(outcome);
    EXPECT_EQ(outcome.deviceKeyAfter, outcome.deviceKeyBefore) << "nothing was written";
    EXPECT_EQ(outcome.serverKeyAfter, outcome.serverKeyBefore);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST(KeyRepair, AProductsDeviceNeedsARoleInTheProduct)
{
    Bench bench(Fault::BothKeysDamaged);
    auto device = bench.registered();
    device.productId = 4321;
    bench.world.virtualCloud().putDevice(device);
    bench.world.virtualCloud().addProduct({4321, QStringLiteral("Lamp"), {}});
    const Bytes before = bench.keyFields();
    const Outcome refused = bench.repairKeys();
    EXPECT_EQ(refused.failure->code(), FailureCode::InProduct) << describe(refused);
    EXPECT_EQ(bench.keyFields(), before);

    bench.world.virtualCloud().addProduct(
        {4321, QStringLiteral("Lamp"), {QString::fromLatin1(PracticeWorld::userName)}});
    const Outcome allowed = bench.repairKeys();
    EXPECT_EQ(allowed.ending, Ending::Healed) << describe(allowed);
}

TEST(KeyRepair, AnUnclaimedDeviceIsClaimedOnceItIsOnline)
{
    Bench bench(Fault::BothKeysDamaged);
    auto device = bench.registered();
    device.owner.clear();
    bench.world.virtualCloud().putDevice(device);
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.claim, ClaimResult::Claimed);
    EXPECT_EQ(bench.registered().owner, QString::fromLatin1(PracticeWorld::userName));
}

TEST(KeyRepair, APrivateCloudIsAskedAboutAndStoppingWritesNothing)
{
    Bench bench(Fault::PrivateCloudAddress);
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.failure->code(), FailureCode::PrivateCloud) << describe(outcome);
    ASSERT_EQ(bench.recorder.asked.size(), 1U);
    EXPECT_EQ(bench.recorder.asked[0].kind, QuestionKind::PrivateServer);
    EXPECT_EQ(bench.keyFields(), before);
    EXPECT_FALSE(outcome.registered);
}

TEST(KeyRepair, APrivateCloudIsReplacedWhenThePersonSaysSo)
{
    Bench bench(Fault::PrivateCloudAddress);
    bench.recorder.answer = QStringLiteral("replace");
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
}

TEST(KeyRepair, DamagedSystemFirmwareIsSaidInsteadOfBackedUpAsZeros)
{
    Bench bench(Fault::SystemFirmwareDamaged);
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.failure->code(), FailureCode::KeysUnreadable) << describe(outcome);
    EXPECT_TRUE(RepairFolder::ofDevice(bench.data.path(), bench.world.photon().deviceId()).empty());
}

TEST(KeyRepair, ACancelBeforeTheWriteLeavesEverythingAsItWas)
{
    Bench bench(Fault::BothKeysDamaged);
    const Bytes before = bench.keyFields();
    bench.options.confirm = true; // asked before the first write; "stop" is the answer
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Cancelled);
    EXPECT_EQ(bench.keyFields(), before);
    EXPECT_EQ(bench.index(QStringLiteral("POST /v1/provisioning")), -1);
}

TEST(KeyRepair, ACancelWhileItRestartsIntoDfuSendsTheDeviceBack)
{
    Bench bench(Fault::BothKeysDamaged);
    // The stop comes as soon as the restart is waited for.
    class Stopper : public Recorder {
    public:
        explicit Stopper(std::stop_source& source) : m_source(source) {}
        void tell(const Event& event) override
        {
            if (std::holds_alternative<WaitStarted>(event))
                m_source.request_stop();
        }

    private:
        std::stop_source& m_source;
    } stopper(bench.stop);
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{bench.world, cloud, stopper, bench.options, bench.stop.get_token()};
    EXPECT_EQ(runPlan(keyRepairPlan(bench.options), repair).ending, Ending::Cancelled);
    const auto devices = attachedDevicesSoon(bench.world.usb(), {});
    ASSERT_EQ(devices.size(), 1U);
    EXPECT_TRUE(waitForDevice(bench.world.usb(), devices.front(), DeviceMode::Normal,
                              WaitLimit::in(Milliseconds(5'000))));
}

TEST(KeyRepair, WithTheCloudPortClosedItIsWrittenButNotSaidToBeOnline)
{
    Bench bench(Fault::BothKeysDamaged);
    bench.world.virtualCloud().setDevicePortOpen(false);
    bench.options.onlineTimeout = Milliseconds(1'500);
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::NotSeenOnline) << describe(outcome);
    EXPECT_TRUE(outcome.readBack && outcome.registered && outcome.undoable);
    EXPECT_FALSE(outcome.seenByCloud || outcome.seenByUsb);
}

TEST(KeyRepair, UndoPutsTheOldBytesAndTheOldRegistrationBack)
{
    Bench bench(Fault::None);
    const Bytes before = bench.keyFields();
    const Bytes registered = bench.registered().publicKey;
    bench.options.newKey = diagnosis::NewKey::Always;
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    ASSERT_NE(bench.keyFields(), before);
    ASSERT_NE(bench.registered().publicKey, registered);

    bench.options.undoFolder = outcome.folder;
    const Outcome undone = bench.run(restorePlan(), bench.signIn());
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.keyFields(), before);
    EXPECT_EQ(bench.registered().publicKey, registered);
}

TEST(KeyRepair, ABackupOfAnotherDeviceIsNotRestored)
{
    Bench bench(Fault::None);
    const Outcome saved = bench.run(backupPlan(), {});
    ASSERT_EQ(saved.ending, Ending::Done) << describe(saved);
    Backup foreign = loadBackup(saved.folder + QStringLiteral("/backup.json"));
    foreign.deviceId = QStringLiteral("000000000000000000000001");
    const QString path = bench.data.filePath(QStringLiteral("foreign.json"));
    saveBackup(foreign, path);
    bench.options.backupFile = path;
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.run(restorePlan(), {});
    EXPECT_EQ(outcome.failure->code(), FailureCode::OtherDevice) << describe(outcome);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST(KeyRepair, AnInterruptedRepairTakesTheKeyTheCloudAlreadyKnows)
{
    Bench bench(Fault::BothKeysDamaged);
    const auto key = keys::DeviceKey::generate();
    RepairFolder earlier = RepairFolder::create(bench.data.path(), bench.world.photon().deviceId());
    earlier.saveNewKey(key);
    earlier.record(QStringLiteral("registered"));
    const Outcome outcome = bench.repairKeys();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.storedKey().key, key);
}

TEST(KeyRepair, WithoutADeviceItSaysSo)
{
    Bench bench(Fault::None);
    bench.world.photon().unplug();
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::NoDevice);
}

TEST(KeyRepair, AModelThatKeepsItsKeysElsewhereIsNotTouched)
{
    /// One Electron that nobody can open: whoever tries fails the test.
    class ElectronBus : public UsbBus {
    public:
        std::vector<UsbDevice> list() override
        {
            UsbDevice electron;
            electron.vendorId = modelInfo(Model::Electron).vendorId;
            electron.productId = modelInfo(Model::Electron).normalProductId;
            electron.serial = QStringLiteral("350026001547343339383037");
            return {electron};
        }
        std::unique_ptr<UsbTransport> open(const UsbDevice&) override
        {
            ADD_FAILURE() << "opened";
            throw Failure(FailureCode::DeviceGone);
        }
        std::uint64_t generation() override { return 0; }
        bool waitForChange(std::uint64_t, const WaitLimit&) override { return false; }
    };
    class ElectronWorld : public PracticeWorld {
    public:
        UsbBus& usb() override { return bus; }
        ElectronBus bus;
    } world;
    Bench bench(Fault::None);
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{world, cloud, bench.recorder, bench.options, {}};
    const Outcome outcome = runPlan(keyRepairPlan(bench.options), repair);
    EXPECT_EQ(outcome.failure->code(), FailureCode::WrongModel);
    EXPECT_EQ(outcome.failure->arguments().value(0), QStringLiteral("Electron"));
}

TEST(KeyRepair, AnotherDeviceThanTheWantedOneIsNotTouched)
{
    Bench bench(Fault::BothKeysDamaged);
    bench.options.deviceId = QStringLiteral("000000000000000000000001");
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::OtherDevice);
}

TEST(KeyRepair, ACloudThatIsDownIsToldFromOneThatRefuses)
{
    const std::pair<practice::VirtualCloud::Trouble, FailureCode> cases[] = {
        {practice::VirtualCloud::Trouble::ServerError, FailureCode::CloudBroken},
        {practice::VirtualCloud::Trouble::Garbage, FailureCode::CloudBroken},
        {practice::VirtualCloud::Trouble::Unauthorised, FailureCode::TokenExpired},
        {practice::VirtualCloud::Trouble::RateLimit, FailureCode::RateLimited},
    };
    for (const auto& [trouble, code] : cases) {
        Bench bench(Fault::BothKeysDamaged);
        const Session session = bench.signIn();
        bench.world.virtualCloud().setTrouble(trouble);
        const Bytes before = bench.keyFields();
        const Outcome outcome = bench.run(keyRepairPlan(bench.options), session);
        EXPECT_EQ(outcome.failure->code(), code) << describe(outcome);
        EXPECT_EQ(bench.keyFields(), before);
    }
}
