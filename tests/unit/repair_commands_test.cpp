// SPDX-License-Identifier: Apache-2.0
// repair PLAN, repair auto and undo, against a practice world.
#include "app/cli/job.h"
#include "core/repair/cure_plans.h"
#include "tests/unit/command_bench.h"
#include "tests/unit/typed.h"

#include <QJsonArray>

using namespace rescue;
using namespace rescue::test;
using cli::Command;
using cli::ExitCode;
using diagnosis::Cure;

namespace {

/// What `words` make of the command line; nothing where it is wrong usage.
std::optional<cli::Arguments> parsed(const std::vector<std::string>& words)
{
    testing::internal::CaptureStderr();
    auto arguments = typed(words).arguments;
    testing::internal::GetCapturedStderr();
    return arguments;
}

ExitCode runCure(CommandBench& bench, Cure cure)
{
    bench.arguments.cure = cure;
    return bench.run(Command::RepairCure);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto& one : array)
        texts << one.toString();
    return texts;
}

} // namespace

TEST(RepairPlan, EveryCureWithAPlanIsTypedByItsName)
{
    for (int i = 0; i <= static_cast<int>(diagnosis::lastCure); ++i) {
        const auto cure = static_cast<Cure>(i);
        const auto plan = repair::planFor(cure, {});
        if (cure == Cure::Keys || !plan)
            continue; // a command of its own
        std::vector<std::string> words{"repair", cli::commandNameOf(cure).toStdString()};
        if (repair::contains(*plan, StepId::SetWifi)) {
            EXPECT_FALSE(parsed(words)) << "without a network: " << cureInfo(cure).id;
            words.insert(words.end(), {"--ssid", "home", "--password-stdin"});
        }
        const auto arguments = parsed(words);
        ASSERT_TRUE(arguments) << cureInfo(cure).id;
        EXPECT_EQ(arguments->command, Command::RepairCure);
        EXPECT_EQ(arguments->cure, cure) << cureInfo(cure).id;
    }
    EXPECT_EQ(parsed({"repair", "clear-address", "--ssid", "home"})->wifi.ssid, QStringLiteral("home"));
    EXPECT_EQ(parsed({"repair", "first-set-up", "--ssid", "home"})->cure, Cure::FirstSetUp);
    EXPECT_EQ(parsed({"repair", "auto", "--ssid", "home", "--security", "none"})->wifi.security,
              WifiSecurity::None);
    EXPECT_EQ(parsed({"repair", "keys"})->command, Command::RepairKeys);
    EXPECT_EQ(parsed({"repair", "keys-sys", "--to", "2.3.1"})->repair.firmwareVersion,
              QStringLiteral("2.3.1"));
    EXPECT_EQ(parsed({"repair", "app", "mine.bin"})->file, QStringLiteral("mine.bin"));
    EXPECT_EQ(parsed({"repair", "auto", "--lamp", "C+1", "--fact", "event=power"})->command,
              Command::RepairAuto);
    EXPECT_FALSE(parsed({"repair", "everything"}));
}

TEST(RepairPlan, KeysAndSystemInOneCommand)
{
    CommandBench bench(Fault::BothKeysDamaged);
    EXPECT_EQ(runCure(bench, Cure::KeysSys), ExitCode::Ok);
    EXPECT_TRUE(bench.registered().online);
    EXPECT_EQ(bench.event("result")[QStringLiteral("ending")], QStringLiteral("Healed"));
}

TEST(RepairPlan, TheNetworkIsToldCheckByCheckAndTheHandshakeToo)
{
    CommandBench bench(Fault::DeviceKeyUnregistered);
    EXPECT_EQ(runCure(bench, Cure::Net), ExitCode::Ok);
    EXPECT_EQ(bench.event("check")[QStringLiteral("verdict")], QStringLiteral("good"));
    EXPECT_EQ(bench.event("network")[QStringLiteral("verdict")], QStringLiteral("good"));
    EXPECT_EQ(bench.event("handshake")[QStringLiteral("verdict")], QStringLiteral("other-device-key"));
}

TEST(RepairPlan, WhatIsDoneByHandIsSaidAndEndsWithEight)
{
    CommandBench bench;
    for (const Cure cure : {Cure::Power, Cure::WaitOta, Cure::Usb, Cure::Dead, Cure::OfflineOk}) {
        EXPECT_EQ(runCure(bench, cure), ExitCode::DecisionNeeded);
        const QJsonObject told = bench.event("by-hand");
        EXPECT_EQ(told[QStringLiteral("cure")], QLatin1StringView(cureInfo(cure).id));
        EXPECT_FALSE(told[QStringLiteral("steps")].toArray().isEmpty()) << cureInfo(cure).id;
        EXPECT_EQ(bench.event("result")[QStringLiteral("exit")], 8);
    }
}

TEST(RepairAuto, HealsWithoutAWordAboutTheLampAndTellsWhatItTried)
{
    CommandBench bench(Fault::BothKeysDamaged);
    EXPECT_EQ(bench.run(Command::RepairAuto), ExitCode::Ok);
    const QJsonObject result = bench.event("result");
    EXPECT_EQ(result[QStringLiteral("healed")], true);
    EXPECT_EQ(textsOf(result[QStringLiteral("tried")]), QStringList{QStringLiteral("PL-KEYS")});
    EXPECT_EQ(bench.event("move")[QStringLiteral("kind")], QStringLiteral("run"));
    EXPECT_EQ(bench.event("outcome")[QStringLiteral("plan")], QStringLiteral("PL-KEYS"));
}

TEST(RepairAuto, WhatIsForAPersonToDoIsCodeEight)
{
    CommandBench bench(Fault::None, Trouble::DeviceNetworkBlocked);
    bench.arguments.told.emplace();
    addTypedFact(*bench.arguments.told, QStringLiteral("lamp=C-BLINK"), {});
    EXPECT_EQ(bench.run(Command::RepairAuto), ExitCode::DecisionNeeded);
    EXPECT_EQ(bench.event("result")[QStringLiteral("cure")], QStringLiteral("O-PORT"));
    EXPECT_EQ(bench.event("result")[QStringLiteral("healed")], false);
}

TEST(RepairAuto, ADeviceThatIsNotThereIsLookedForByHand)
{
    CommandBench bench(Fault::None, Trouble::ChargeOnlyCable);
    bench.arguments.told.emplace();
    addTypedFact(*bench.arguments.told, QStringLiteral("lamp=C+1"), {});
    EXPECT_EQ(bench.run(Command::RepairAuto), ExitCode::DecisionNeeded);
    EXPECT_EQ(bench.event("result")[QStringLiteral("cure")], QStringLiteral("PL-USB"));
}

TEST(UndoCommand, PutsBackWhatTheLastRepairChanged)
{
    CommandBench bench(Fault::DeviceKeyZeroed);
    ASSERT_EQ(bench.run(Command::RepairKeys), ExitCode::Ok);
    // As the repair found them. Between them lie fields that the firmware itself mends as it starts.
    const auto past = repair::pastRepairs(bench.options.dataFolder);
    ASSERT_EQ(past.size(), 1U);
    const auto backup = repair::loadBackup(past[0].outcome.folder + QStringLiteral("/backup.json"));
    const auto asBefore = [&](const dct::Field& field) {
        return std::ranges::equal(bench.world.photon().readDct(field.offset, field.size),
                                  field.in(backup.area()));
    };
    EXPECT_FALSE(asBefore(dct::devicePrivateKey));
    ASSERT_EQ(bench.run(Command::Undo), ExitCode::Ok);
    EXPECT_TRUE(asBefore(dct::devicePrivateKey));
    EXPECT_TRUE(asBefore(dct::serverField));
    bench.arguments.repair.undoFolder.clear();
    bench.arguments.folder = QStringLiteral("/nowhere");
    EXPECT_EQ(bench.run(Command::Undo), ExitCode::FileTrouble);
}
TEST(RestoreCommand, OfWhatARepairSavedIsRefusedWhereTheDeviceHasMovedOn)
{
    CommandBench bench(Fault::None);
    bench.arguments.repair.newKey = diagnosis::NewKey::Always;
    ASSERT_EQ(bench.run(Command::RepairKeys), ExitCode::Ok);
    ASSERT_EQ(bench.run(Command::RepairKeys), ExitCode::Ok);
    const auto past = repair::pastRepairs(bench.options.dataFolder);
    ASSERT_EQ(past.size(), 2U);
    const Bytes keys = bench.keyFields();
    bench.arguments.file = past[1].outcome.folder + QStringLiteral("/backup.json");
    EXPECT_EQ(bench.run(Command::Restore), ExitCode::DecisionNeeded);
    EXPECT_EQ(bench.keyFields(), keys);
    // A copy that was taken away is a file like any other: whoever chooses it means it.
    bench.arguments.repair.undoFolder.clear();
    bench.arguments.file = bench.data.filePath(QStringLiteral("mine.json"));
    ASSERT_TRUE(QFile::copy(past[1].outcome.folder + QStringLiteral("/backup.json"), bench.arguments.file));
    EXPECT_EQ(bench.run(Command::Restore), ExitCode::Ok);
    EXPECT_NE(bench.keyFields(), keys);
}

TEST(RestoreCommand, OfWhatARepairSavedIsItsUndo)
{
    CommandBench bench(Fault::None);
    const Bytes before = bench.keyFields();
    bench.arguments.repair.newKey = diagnosis::NewKey::Always;
    ASSERT_EQ(bench.run(Command::RepairKeys), ExitCode::Ok);
    const auto past = repair::pastRepairs(bench.options.dataFolder);
    bench.arguments.file = past.at(0).outcome.folder + QStringLiteral("/backup.json");
    EXPECT_EQ(bench.run(Command::Restore), ExitCode::Ok);
    EXPECT_EQ(bench.keyFields(), before);
    const auto after = repair::pastRepairs(bench.options.dataFolder);
    EXPECT_TRUE(std::ranges::any_of(after, &repair::PastRepair::undone));
}
