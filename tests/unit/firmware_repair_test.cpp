// SPDX-License-Identifier: Apache-2.0
// The plan for the system firmware against the virtual device: real DFU traffic, real boot decisions.
#include "tests/unit/firmware_bench.h"

#include "core/repair/outcome_json.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;

namespace {

std::string versionName(const char* version)
{
    return "DeviceOs" + QString::fromLatin1(version).replace(u'.', u'_').toStdString();
}

std::optional<std::size_t> firstDifference(const Bytes& one, const Bytes& other)
{
    for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i)
        if (i >= one.size() || i >= other.size() || one[i] != other[i])
            return i;
    return std::nullopt;
}

class EveryBootloader : public testing::TestWithParam<std::pair<BootloaderEra, const char*>> {};

INSTANTIATE_TEST_SUITE_P(
    Firmware, EveryBootloader,
    testing::Values(std::pair{BootloaderEra::UpTo0_5, "0.4.7"}, std::pair{BootloaderEra::UpTo0_5, "0.5.5"},
                    std::pair{BootloaderEra::V0_6, "0.6.4"}, std::pair{BootloaderEra::V0_7To1_2, "0.7.0"},
                    std::pair{BootloaderEra::V0_7To1_2, "1.2.1"}, std::pair{BootloaderEra::From1_3, "2.3.1"},
                    std::pair{BootloaderEra::From1_3, "3.3.1"}),
    [](const auto& test) { return versionName(test.param.second); });

} // namespace

TEST_P(EveryBootloader, ABrokenPart2IsWrittenAgainAndTheDeviceComesOnline)
{
    const auto [era, release] = GetParam();
    FirmwareBench bench(release, Fault::SystemFirmwareDamaged, photon(era, release));
    const Bytes keys = bench.keyFields();
    const Bytes application = bench.application();
    const Outcome outcome = bench.repairFirmware(bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(bench.holds("system-part1", systemPart1Address));
    EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
    EXPECT_EQ(bench.application(), application);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_TRUE(bench.world.photon().wifiConfigured());
    EXPECT_EQ(outcome.changed, (std::vector{Item::SystemFirmware}));
    EXPECT_TRUE(outcome.readBack);
}

TEST_P(EveryBootloader, IsLiftedToANewReleaseWithItsBootloaderAndKeepsItsKeys)
{
    const auto [era, release] = GetParam();
    FirmwareBench bench("3.3.1", Fault::None, photon(era, release));
    const Bytes keys = bench.keyFields();
    const Outcome outcome = bench.repairFirmware();
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_EQ(bench.bootloaderVersion(), 1100);
    EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
    EXPECT_EQ(firstDifference(bench.keyFields(), keys), std::nullopt);
}

TEST(FirmwareRepair, OnlyThePartThatIsWrongIsWritten)
{
    FirmwareBench bench;
    const int erases = bench.world.photon().wear().sectorErases;
    const Outcome outcome = bench.repairFirmware();
    ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_EQ(bench.world.photon().wear().sectorErases - erases, 1);
    ASSERT_EQ(outcome.firmware.size(), 2U);
    EXPECT_FALSE(outcome.firmware[0].written);
    EXPECT_TRUE(outcome.firmware[1].written);
    EXPECT_EQ(outcome.firmware[1].before, std::nullopt);
    EXPECT_EQ(outcome.firmware[1].after, 2302);
}

TEST(FirmwareRepair, WithEverythingRightNothingIsWritten)
{
    FirmwareBench bench("2.3.1", Fault::None);
    const int erases = bench.world.photon().wear().sectorErases;
    const Outcome outcome = bench.repairFirmware();
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_EQ(bench.world.photon().wear().sectorErases, erases);
    EXPECT_TRUE(outcome.changed.empty());
}

TEST(FirmwareRepair, WhatIsOverwrittenLiesInTheBackupBeforeTheFirstErase)
{
    FirmwareBench bench;
    const Bytes broken = bench.world.photon().readFlash(systemPart2Address, 0x40000);
    const Outcome outcome = bench.repairFirmware();
    ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    const auto folders = RepairFolder::ofDevice(bench.data.path(), bench.world.photon().deviceId());
    ASSERT_EQ(folders.size(), 1U);
    const Backup backup = loadBackup(folders.front().backupPath());
    const Backup::Part* part = backup.part(flashPart(systemPart2Address));
    ASSERT_NE(part, nullptr);
    const ByteView saved = part->content.reveal();
    EXPECT_EQ(Bytes(saved.begin(), saved.end()), broken);
    EXPECT_GE(backup.area().size(), dct::smallestAreaSize) << "from the raw copy";
    EXPECT_EQ(backup.part(flashPart(systemPart1Address)), nullptr) << "it stays as it is";
    EXPECT_EQ(QFile::permissions(folders.front().backupPath()) &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
}

TEST(FirmwareRepair, AMissingApplicationIsTakenFromTheSet)
{
    FirmwareBench bench("2.3.1", Fault::None);
    bench.world.photon().writeFlash(userApplicationAddress, Bytes(0x20000, 0xff));
    const Outcome outcome = bench.repairFirmware();
    ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_TRUE(bench.holds("tinker", userApplicationAddress));
    EXPECT_EQ(outcome.changed, (std::vector{Item::Application}));
}

TEST(FirmwareRepair, AnApplicationThatIsNamedIsWritten)
{
    FirmwareBench bench("2.3.1", Fault::None);
    ModuleSpec spec{
        userApplicationAddress, PracticeFunction::User, 1, 6, 6, {{{PracticeFunction::System, 2, 6}}}, 4096};
    bench.options.firmware = {firmware::givenModule(QStringLiteral("mine.bin"), practice::makeModule(spec))};
    bench.options.firmwareUse = FirmwareUse::Exactly;
    const Plan plan = firmwarePlan(bench.options);
    EXPECT_EQ(plan.mayChange, (std::vector{Item::Application}));
    const Outcome outcome = bench.run(plan, {});
    ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_TRUE(bench.holds("mine", userApplicationAddress));
}

TEST(FirmwareRepair, ASetThatDoesNotFitIsRefusedBeforeAnythingIsWritten)
{
    struct Row {
        const char* name;
        std::vector<GivenModule> set;
        FirmwareUse use;
    };
    auto damaged = releaseFiles("2.3.1");
    damaged[2].bytes[0x300] ^= 1;
    damaged[2] = firmware::givenModule(damaged[2].name, damaged[2].bytes);
    auto withoutPart1 = releaseFiles("3.3.1");
    withoutPart1.erase(withoutPart1.begin() + 1);
    const Row rows[] = {
        {"another model", releaseFiles("2.3.1", Model::P1), FirmwareUse::Exactly},
        {"another model", releaseFiles("2.3.1", Model::P1), FirmwareUse::Update},
        {"damaged", damaged, FirmwareUse::Update},
        {"a part is missing", withoutPart1, FirmwareUse::Update},
        {"no module",
         {firmware::givenModule(QStringLiteral("photo.bin"), Bytes(900, 7))},
         FirmwareUse::Exactly},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        FirmwareBench bench("2.3.1", Fault::None);
        bench.options.firmware = row.set;
        bench.options.firmwareUse = row.use;
        const int erases = bench.world.photon().wear().sectorErases;
        const Outcome outcome = bench.repairFirmware();
        ASSERT_TRUE(outcome.failure.has_value());
        EXPECT_EQ(outcome.failure->code(), FailureCode::BadFirmware) << describe(outcome);
        EXPECT_EQ(outcome.failedStep, StepId::CheckFirmware);
        EXPECT_EQ(bench.world.photon().wear().sectorErases, erases);
    }
}

TEST(FirmwareRepair, ANewSystemWithoutTheBootloaderItNeedsIsRefused)
{
    FirmwareBench bench("3.3.1", Fault::None, photon(BootloaderEra::V0_7To1_2, "1.2.1"));
    std::erase_if(bench.options.firmware,
                  [](const GivenModule& given) { return given.name.contains(QStringLiteral("bootloader")); });
    const Outcome outcome = bench.repairFirmware();
    ASSERT_TRUE(outcome.failure.has_value());
    EXPECT_EQ(outcome.failure->code(), FailureCode::BadFirmware);
    EXPECT_EQ(outcome.failure->arguments().value(2), QStringLiteral("bootloader 0, version 1100 or newer"));
}

TEST(FirmwareRepair, ADeviceThatWasStoppedAfterTheCheckIsAsItWas)
{
    FirmwareBench bench("3.3.1", Fault::None);
    bench.options.confirm = true;
    const int erases = bench.world.photon().wear().sectorErases;
    const Outcome outcome = bench.repairFirmware();
    EXPECT_EQ(outcome.ending, Ending::Cancelled);
    EXPECT_EQ(bench.world.photon().wear().sectorErases, erases);
    ASSERT_EQ(bench.recorder.asked.size(), 1U);
    EXPECT_TRUE(bench.recorder.asked[0].arguments.contains(QStringLiteral("system 2: 2302 -> 3302")));
}

TEST(FirmwareRepair, AnUpdateOfASoundP1IsTheSame)
{
    practice::PhotonSetup setup = photon();
    setup.model = Model::P1;
    FirmwareBench bench("3.3.1", Fault::SystemFirmwareDamaged, setup);
    const Outcome outcome = bench.repairFirmware(bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.bootloaderVersion(), 1100);
}

TEST(FirmwareRepair, TheOutcomeIsTheSameWhenItIsReadBackFromTheJournal)
{
    FirmwareBench bench;
    const Outcome outcome = bench.repairFirmware();
    const auto records = RepairFolder::open(outcome.folder).records();
    ASSERT_FALSE(records.empty());
    const Outcome read = outcomeFrom(records.back()[QStringLiteral("outcome")].toObject());
    EXPECT_EQ(read.firmware, outcome.firmware);
    EXPECT_EQ(read.task, KeyTask::Firmware);
}

TEST(FirmwareRepair, WithoutFilesTheCloudIsAskedForTheNewestRelease)
{
    FirmwareBench bench;
    bench.options.firmware.clear();
    const Outcome outcome = bench.repairFirmware(bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    ASSERT_EQ(outcome.firmware.size(), 3U);
    EXPECT_EQ(outcome.firmware[1].after, 3302);
    EXPECT_EQ(bench.bootloaderVersion(), 1100);
}

TEST(FirmwareRepair, TheCloudIsAskedForTheReleaseThatWasNamed)
{
    FirmwareBench bench;
    bench.options.firmware.clear();
    bench.options.firmwareVersion = QStringLiteral("2.3.1");
    const Outcome outcome = bench.repairFirmware(bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.firmware[1].after, 2302);

    bench.options.firmwareVersion = QStringLiteral("7.7.7");
    const Outcome unknown = bench.repairFirmware(bench.signIn());
    ASSERT_TRUE(unknown.failure.has_value());
    EXPECT_EQ(unknown.failure->code(), FailureCode::BadFirmware);
    EXPECT_EQ(unknown.failedStep, StepId::FetchFirmware);

    const Outcome nobody = bench.repairFirmware();
    EXPECT_EQ(nobody.failure->code(), FailureCode::NotSignedIn);
}

TEST(FirmwareRepair, AFileThatIsNotWhatTheCloudListsIsNotTaken)
{
    FirmwareBench bench;
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    CloudRelease release = cloud.release(6, QStringLiteral("2.3.1"));
    ASSERT_EQ(release.files.size(), 4U);
    EXPECT_EQ(cloud.download(release, release.files[1], {}), releaseFiles("2.3.1")[1].bytes);
    release.files[1].crc = QStringLiteral("00000000");
    try {
        cloud.download(release, release.files[1], {});
        ADD_FAILURE();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::BadFirmware);
    }
}
