// SPDX-License-Identifier: Apache-2.0
// PL-KEYS-SYS against the virtual device: the system first, then the keys by the system that came of it.
#include "core/repair/cure_plans.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;

namespace {

struct Both : FirmwareBench {
    explicit Both(const char* release = "3.3.1", const practice::PhotonSetup& setup = photon())
        : FirmwareBench(release, Fault::BothKeysDamaged, setup)
    {
    }
    Outcome repairBoth() { return run(planFor(diagnosis::Cure::KeysSys, options).value(), signIn()); }
};

class KeysAndSystem : public testing::TestWithParam<std::tuple<BootloaderEra, const char*, Model>> {};

INSTANTIATE_TEST_SUITE_P(
    Eras, KeysAndSystem,
    testing::Values(std::tuple{BootloaderEra::UpTo0_5, "0.4.7", Model::Photon},
                    std::tuple{BootloaderEra::V0_6, "0.6.4", Model::Photon},
                    std::tuple{BootloaderEra::V0_7To1_2, "0.7.0", Model::P1},
                    std::tuple{BootloaderEra::V0_7To1_2, "1.2.1", Model::Photon},
                    std::tuple{BootloaderEra::From1_3, "2.3.1", Model::Photon},
                    std::tuple{BootloaderEra::From1_3, "2.3.1", Model::P1}),
    [](const auto& test) {
        return "DeviceOs" + QString::fromLatin1(std::get<1>(test.param)).replace(u'.', u'_').toStdString() +
               (std::get<2>(test.param) == Model::P1 ? "P1" : "Photon");
    });

} // namespace

TEST_P(KeysAndSystem, ADeviceWithBrokenPartsAndDamagedKeysComesOnline)
{
    const auto [era, release, model] = GetParam();
    auto setup = photon(era, release);
    setup.model = model;
    Both bench("3.3.1", setup);
    bench.world.photon().damageSystemFirmware();
    const Outcome outcome = bench.repairBoth();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(bench.registered().online);
    EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
    EXPECT_TRUE(bench.world.photon().wifiConfigured());
    for (const Item item : {Item::SystemFirmware, Item::ServerKey, Item::DeviceKey, Item::RegisteredKey})
        EXPECT_EQ(std::ranges::count(outcome.changed, item), 1) << static_cast<int>(item);
}

TEST(KeysAndSystem, TheBackupHoldsFirmwareAndKeysAndTheFirstOneIsKept)
{
    Both bench;
    const Bytes keys = bench.keyFields();
    const Outcome outcome = bench.repairBoth();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    const Backup backup = loadBackup(outcome.folder + QStringLiteral("/backup.json"));
    EXPECT_NE(backup.part(flashPart(systemPart2Address)), nullptr);
    ASSERT_FALSE(backup.area().empty());
    for (const dct::Field field : {dct::devicePrivateKey, dct::serverSlot})
        EXPECT_TRUE(std::ranges::equal(
            field.in(backup.area()), ByteView(keys).subspan(field.offset - allKeyFields.offset, field.size)))
            << field.offset;
    EXPECT_NE(loadBackup(outcome.folder + QStringLiteral("/backup-first.json")).part(dctAreaPart), nullptr);
}

TEST(KeysAndSystem, TheKeysCanBePutBackAfterwards)
{
    Both bench;
    const Bytes keys = bench.keyFields();
    const Outcome outcome = bench.repairBoth();
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(outcome.undoable);
    bench.options.undoFolder = outcome.folder;
    const Outcome undone = bench.run(restorePlan(), bench.signIn());
    ASSERT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.keyFields(), keys);
}

TEST(KeysAndSystem, NobodySignedInIsToldSoBeforeAnythingIsWritten)
{
    Both bench;
    const int erases = bench.world.photon().wear().sectorErases;
    const Outcome outcome = bench.run(planFor(diagnosis::Cure::KeysSys, bench.options).value(), {});
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::NotSignedIn);
    EXPECT_EQ(bench.world.photon().wear().sectorErases, erases);
}
