// SPDX-License-Identifier: Apache-2.0
// PL-APP against the virtual device: safe mode, another program in its place, and the old one put back.
#include "core/repair/cure_plans.h"
#include "core/repair/history.h"
#include "tests/unit/fingers.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using diagnosis::Cure;

namespace {

practice::PhotonSetup model(Model which)
{
    auto setup = photon();
    setup.model = which;
    return setup;
}

struct AppBench : FirmwareBench {
    explicit AppBench(Fault fault, const practice::PhotonSetup& setup = photon())
        : FirmwareBench("2.3.1", fault, setup)
    {
        tinker = fileOf("tinker");
        options.firmware.clear();
    }
    Outcome cure(Cure which, const Session& session)
    {
        options = optionsFor(which, options);
        return run(planFor(which, options).value(), session);
    }
    bool holdsTinker() { return world.photon().readFlash(userApplicationAddress, tinker.size()) == tinker; }
    Outcome undo(const Outcome& past)
    {
        options.undoFolder = past.folder;
        return run(undoPlan(past), {});
    }

    Bytes tinker;
};

GivenModule ownProgram(Model which = Model::Photon, int needs = 6)
{
    ModuleSpec spec{
        userApplicationAddress, PracticeFunction::User, 1, 6, 6, {{{PracticeFunction::System, 2, 6}}}, 4096};
    spec.platform = static_cast<std::uint16_t>(modelInfo(which).platformId);
    spec.dependencies[0].version = static_cast<std::uint16_t>(needs);
    return firmware::givenModule(QStringLiteral("mine.bin"), practice::makeModule(spec));
}

class EveryModel : public testing::TestWithParam<Model> {};
INSTANTIATE_TEST_SUITE_P(Application, EveryModel, testing::Values(Model::Photon, Model::P1),
                         [](const auto& test) { return test.param == Model::P1 ? "P1" : "Photon"; });

} // namespace

TEST_P(EveryModel, ACrashingProgramIsTriedWithoutReplacedAndPutBack)
{
    AppBench bench(Fault::ApplicationCrashes, model(GetParam()));
    const Bytes before = bench.application();
    bench.options = optionsFor(Cure::App, bench.options);
    bench.options.buttonTimeout = Milliseconds(20'000);
    bench.options.onlineTimeout = Milliseconds(5'000);
    Fingers fingers(bench.world.photon());
    const Session session = bench.signIn();
    CloudClient cloud(bench.world.cloud(), session);
    RepairContext repair{bench.world, cloud, fingers, bench.options, {}};
    const Outcome outcome = runPlan(planFor(Cure::App, bench.options).value(), repair);
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.safeMode, diagnosis::SafeMode::Magenta);
    EXPECT_TRUE(bench.holdsTinker());
    EXPECT_EQ(outcome.changed, (std::vector{Item::Application}));
    EXPECT_TRUE(outcome.undoable);

    const auto past = pastRepairsOf(bench.data.path(), bench.options.deviceId);
    ASSERT_FALSE(past.empty());
    EXPECT_TRUE(past.front().outcome.undoable);
    EXPECT_FALSE(undoNeedsAccount(bench.data.path(), past.front()));
    const Outcome undone = bench.undo(past.front().outcome);
    ASSERT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_TRUE(undone.readBack);
    EXPECT_EQ(bench.application(), before);
    EXPECT_TRUE(pastRepairsOf(bench.data.path(), bench.options.deviceId).back().undone);
}

TEST(Application, WithoutARequestAndWithoutAHandSafeModeIsNotReachedAndNothingIsWritten)
{
    // 0.6 has no request for safe mode, and nobody presses a button
    AppBench bench(Fault::None, photon(BootloaderEra::V0_6, "0.6.4"));
    const Bytes before = bench.application();
    const Outcome outcome = bench.cure(Cure::App, bench.signIn());
    EXPECT_EQ(outcome.safeMode, diagnosis::SafeMode::NotReached) << describe(outcome);
    EXPECT_EQ(bench.application(), before);
    EXPECT_TRUE(outcome.changed.empty());
}

TEST(Application, ARequestLeadsIntoSafeModeWhereTheProgramLeavesTimeForIt)
{
    AppBench bench(Fault::None);
    bench.options.firmware = {ownProgram()};
    const Outcome outcome = bench.cure(Cure::App, bench.signIn());
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.safeMode, diagnosis::SafeMode::Magenta);
}

TEST(Application, WithoutTheProgramItDoesNotReachTheCloudEither)
{
    AppBench bench(Fault::BothKeysDamaged);
    bench.options.onlineTimeout = Milliseconds(1'500);
    const Bytes before = bench.application();
    const Outcome outcome = bench.cure(Cure::App, bench.signIn());
    ASSERT_TRUE(outcome.failure.has_value());
    EXPECT_EQ(outcome.failure->code(), FailureCode::ProgramInnocent) << describe(outcome);
    EXPECT_EQ(outcome.safeMode, diagnosis::SafeMode::BackToCyan);
    EXPECT_EQ(bench.application(), before);
    EXPECT_TRUE(outcome.changed.empty());
}

TEST(Application, TheMakersOwnFileIsWrittenAndNothingElse)
{
    AppBench bench(Fault::None);
    bench.options.firmware = {ownProgram()};
    const Bytes part2 = bench.world.photon().readFlash(systemPart2Address, 0x1000);
    const Outcome outcome = bench.cure(Cure::Tinker, {});
    ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    const Bytes& mine = bench.options.firmware.front().bytes;
    EXPECT_EQ(bench.world.photon().readFlash(userApplicationAddress, mine.size()), mine);
    EXPECT_EQ(bench.world.photon().readFlash(systemPart2Address, 0x1000), part2);
}

TEST(Application, OfAWholeReleaseOnlyItsProgramIsTaken)
{
    AppBench bench(Fault::ApplicationDamaged);
    bench.options.firmware = releaseFiles("2.3.1");
    for (GivenModule& given : releaseFiles("2.3.1", Model::P1))
        bench.options.firmware.push_back(std::move(given));
    const int erases = bench.world.photon().wear().sectorErases;
    const Outcome outcome = bench.cure(Cure::Tinker, bench.signIn());
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(bench.holdsTinker());
    EXPECT_EQ(bench.world.photon().wear().sectorErases - erases, 1);
    EXPECT_FALSE(outcome.undoable) << "what lay there was broken";
}

TEST(Application, AFileThatDoesNotFitIsRefusedWithItsReason)
{
    for (const GivenModule& given :
         {ownProgram(Model::P1), ownProgram(Model::Photon, 3000),
          firmware::givenModule(QStringLiteral("photo.bin"), Bytes(900, 7)), releaseFiles("2.3.1")[1]}) {
        AppBench bench(Fault::None);
        bench.options.firmware = {given};
        const int erases = bench.world.photon().wear().sectorErases;
        const Outcome outcome = bench.cure(Cure::Tinker, {});
        ASSERT_TRUE(outcome.failure.has_value()) << given.name.toStdString();
        EXPECT_EQ(outcome.failure->code(), FailureCode::BadFirmware) << describe(outcome);
        EXPECT_EQ(bench.world.photon().wear().sectorErases, erases);
    }
}

TEST(FirmwareUndo, PutsBackTheReleaseThatWasThere)
{
    FirmwareBench bench("3.3.1", Fault::None);
    const Bytes part1 = bench.world.photon().readFlash(systemPart1Address, 0x40000);
    const Bytes part2 = bench.world.photon().readFlash(systemPart2Address, 0x40000);
    const Bytes keys = bench.keyFields();
    const Outcome outcome = bench.repairFirmware();
    ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    ASSERT_TRUE(outcome.undoable);
    bench.options.firmware.clear();
    bench.options.undoFolder = outcome.folder;
    const Plan plan = undoPlan(outcome);
    EXPECT_EQ(plan.mayChange, (std::vector{Item::SystemFirmware}));
    const Outcome undone = bench.run(plan, {});
    ASSERT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_TRUE(undone.readBack);
    EXPECT_EQ(bench.world.photon().readFlash(systemPart1Address, 0x40000), part1);
    EXPECT_EQ(bench.world.photon().readFlash(systemPart2Address, 0x40000), part2);
    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.bootloaderVersion(), 1100) << "a bootloader goes forward only";
}

TEST(FirmwareUndo, IsRefusedWhereTheDeviceWasGivenSomethingElseSince)
{
    FirmwareBench bench("3.3.1", Fault::None);
    const Outcome outcome = bench.repairFirmware();
    ASSERT_TRUE(outcome.undoable) << describe(outcome);
    bench.world.photon().writeFlash(userApplicationAddress, Bytes(0x20000, 0xff));
    const auto part2 = releaseFiles("1.5.2")[2];
    ASSERT_EQ(part2.file.head->start, systemPart2Address);
    bench.world.photon().writeFlash(systemPart2Address, part2.bytes);
    bench.options.undoFolder = outcome.folder;
    const int erases = bench.world.photon().wear().sectorErases;
    const Outcome undone = bench.run(undoPlan(outcome), {});
    ASSERT_TRUE(undone.failure.has_value());
    EXPECT_EQ(undone.failure->code(), FailureCode::ChangedSince) << describe(undone);
    EXPECT_EQ(bench.world.photon().wear().sectorErases, erases);
}

TEST(FirmwareUndo, OfKeysAndSystemPutsBothBack)
{
    FirmwareBench bench("3.3.1", Fault::BothKeysDamaged);
    const Bytes part2 = bench.world.photon().readFlash(systemPart2Address, 0x40000);
    const Bytes keys = bench.keyFields();
    const Session session = bench.signIn();
    const Outcome outcome = bench.run(planFor(Cure::KeysSys, bench.options).value(), session);
    ASSERT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    bench.options.undoFolder = outcome.folder;
    const Outcome undone = bench.run(undoPlan(outcome), session);
    ASSERT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.world.photon().readFlash(systemPart2Address, 0x40000), part2);
    for (const dct::Field field : {dct::devicePrivateKey, dct::serverSlot})
        EXPECT_EQ(bench.world.photon().readDct(field.offset, field.size),
                  Bytes(keys.begin() + (field.offset - allKeyFields.offset),
                        keys.begin() + (field.end() - allKeyFields.offset)))
            << field.offset;
}
