// SPDX-License-Identifier: Apache-2.0
// The commands about account, product and network, against a practice world.
#include "tests/unit/command_bench.h"

#include <QFile>

using namespace rescue;
using namespace rescue::test;
using cli::Command;
using cli::ExitCode;

namespace {

const QString me = QString::fromLatin1(PracticeWorld::userName);

} // namespace

TEST(ClaimCommand, BringsTheDeviceIntoTheAccountById)
{
    CommandBench bench;
    bench.changeDevice([](auto& device) { device.owner.clear(); });
    EXPECT_EQ(bench.run(Command::Claim), ExitCode::Ok);
    EXPECT_EQ(bench.registered().owner, me);
    EXPECT_EQ(bench.event("result")[QStringLiteral("claim")], QStringLiteral("Claimed"));
}

TEST(ClaimCommand, ACodeNeedsConsentWhichYesGives)
{
    CommandBench bench;
    bench.changeDevice([](auto& device) { device.owner = QStringLiteral("somebody@example.com"); });
    bench.arguments.byCode = true;
    EXPECT_EQ(bench.run(Command::Claim), ExitCode::Cancelled);
    EXPECT_EQ(bench.registered().owner, QStringLiteral("somebody@example.com"));
    bench.arguments.yes = true;
    EXPECT_EQ(bench.run(Command::Claim), ExitCode::Ok);
    EXPECT_EQ(bench.registered().owner, me);
}

TEST(ClaimCommand, SomebodyElsesDeviceIsRefused)
{
    CommandBench bench(Fault::None, Trouble::OtherOwner);
    EXPECT_EQ(bench.run(Command::Claim), ExitCode::RefusedByCloud);
    EXPECT_EQ(bench.event("result")[QStringLiteral("failure")], QStringLiteral("OwnedByOther"));
    bench.arguments.repair.requestTransfer = true;
    EXPECT_EQ(bench.run(Command::Claim), ExitCode::Ok);
    EXPECT_EQ(bench.event("result")[QStringLiteral("claim")], QStringLiteral("TransferAsked"));
}

TEST(UnclaimCommand, NeedsAWord)
{
    CommandBench bench;
    EXPECT_EQ(bench.run(Command::Unclaim), ExitCode::Usage);
    EXPECT_EQ(bench.registered().owner, me);
    bench.arguments.yes = true;
    EXPECT_EQ(bench.run(Command::Unclaim), ExitCode::Ok);
    EXPECT_TRUE(bench.registered().owner.isEmpty());
    EXPECT_EQ(bench.run(Command::Unclaim), ExitCode::RefusedByCloud);
}

TEST(RenameCommand, TheDeviceHasTheNewName)
{
    CommandBench bench;
    bench.arguments.name = QStringLiteral("porch");
    EXPECT_EQ(bench.run(Command::Rename), ExitCode::Ok);
    EXPECT_EQ(bench.registered().name, QStringLiteral("porch"));
    bench.arguments.name = QStringLiteral("  ");
    EXPECT_EQ(bench.run(Command::Rename), ExitCode::Usage);
}

TEST(ProductCommand, ShowsRemovesAndAdds)
{
    CommandBench bench;
    EXPECT_EQ(bench.run(Command::ProductShow), ExitCode::Ok);
    EXPECT_EQ(bench.event("membership")[QStringLiteral("product")], 0);

    bench.world.virtualCloud().addProduct({4321, QStringLiteral("lamp"), {me}});
    bench.arguments.product = 4321;
    EXPECT_EQ(bench.run(Command::ProductAdd), ExitCode::Ok);
    EXPECT_EQ(bench.registered().productId, 4321);
    EXPECT_EQ(bench.run(Command::ProductShow), ExitCode::Ok);
    EXPECT_EQ(bench.event("membership")[QStringLiteral("productName")], QStringLiteral("lamp"));
    EXPECT_EQ(bench.event("membership")[QStringLiteral("role")], true);
    bench.arguments.product = 0; // the one it is in
    EXPECT_EQ(bench.run(Command::ProductRemove), ExitCode::Ok);
    EXPECT_EQ(bench.registered().productId, 0);
    EXPECT_EQ(bench.run(Command::ProductRemove), ExitCode::RefusedByCloud);
}

TEST(ProductCommand, WithoutARoleItSaysSoAndChangesNothing)
{
    CommandBench bench(Fault::None, Trouble::ProductWithoutRole);
    EXPECT_EQ(bench.run(Command::ProductShow), ExitCode::Ok);
    EXPECT_EQ(bench.event("membership")[QStringLiteral("role")], false);
    EXPECT_NE(bench.event("membership")[QStringLiteral("product")], 0);
    EXPECT_EQ(bench.run(Command::ProductRemove), ExitCode::RefusedByCloud);
    EXPECT_NE(bench.registered().productId, 0);
}

TEST(ProductCommand, TheNoteHoldsTheKeyTheDeviceHolds)
{
    CommandBench bench(Fault::BothKeysDamaged, Trouble::ProductWithoutRole);
    bench.arguments.file = bench.data.filePath(QStringLiteral("note.doc"));
    EXPECT_EQ(bench.run(Command::ProductNote), ExitCode::Usage);
    bench.arguments.file = bench.data.filePath(QStringLiteral("note.json"));
    EXPECT_EQ(bench.run(Command::ProductNote), ExitCode::DecisionNeeded) << "there is no sound key to tell";
    bench.arguments.writeKeys = true;
    ASSERT_EQ(bench.run(Command::ProductNote), ExitCode::Ok);
    QFile file(bench.arguments.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(note[QStringLiteral("provisioning")][QStringLiteral("publicKey")].toString(),
              bench.storedKey().key->publicPem());
    EXPECT_EQ(note[QStringLiteral("keyIsNew")], true);
    EXPECT_EQ(bench.run(Command::ProductNote), ExitCode::FileTrouble) << "it is there already";
}

TEST(RepairCommand, ASignInThatRunsOutMidwayIsRenewedInPractice)
{
    CommandBench bench(Fault::BothKeysDamaged, Trouble::TokenExpiresMidway);
    EXPECT_EQ(bench.run(Command::RepairKeys), ExitCode::Ok);
    EXPECT_TRUE(bench.registered().online);
}

TEST(NetCommand, ABlockedPortIsCodeNine)
{
    CommandBench open;
    EXPECT_EQ(open.run(Command::NetCheck), ExitCode::Ok);
    EXPECT_EQ(open.event("network")[QStringLiteral("verdict")], QStringLiteral("good"));
    CommandBench blocked(Fault::None, Trouble::DeviceNetworkBlocked);
    EXPECT_EQ(blocked.run(Command::NetCheck), ExitCode::CloudUnreachable);
    EXPECT_EQ(blocked.event("network")[QStringLiteral("verdict")], QStringLiteral("bad"));
    EXPECT_EQ(blocked.event("result")[QStringLiteral("exit")], 9);
    open.arguments.portal = QStringLiteral("https://example.com");
    EXPECT_EQ(open.run(Command::NetCheck), ExitCode::Usage);
}

TEST(HandshakeCommand, TriesTheKeysOfTheDeviceOrOfASavedCopy)
{
    const std::tuple<Fault, const char*, ExitCode> cases[] = {
        {Fault::None, "keys-good", ExitCode::Ok},
        {Fault::DeviceKeyUnregistered, "other-device-key", ExitCode::RefusedByCloud},
        {Fault::ServerKeyOther, "cloud-hung-up", ExitCode::RefusedByCloud},
        {Fault::DeviceKeyZeroed, "device-key-unusable", ExitCode::DeviceFailed},
    };
    for (const auto& [fault, verdict, exit] : cases) {
        CommandBench bench(fault);
        EXPECT_EQ(bench.run(Command::Handshake), exit) << verdict;
        EXPECT_EQ(bench.event("handshake")[QStringLiteral("verdict")], QLatin1String(verdict));
        const Outcome saved = bench.Bench::run(backupPlan(), {});
        bench.arguments.file = saved.folder + QStringLiteral("/backup.json");
        EXPECT_EQ(bench.run(Command::Handshake), exit) << "from the saved copy: " << verdict;
    }
    CommandBench blocked(Fault::None, Trouble::DeviceNetworkBlocked);
    EXPECT_EQ(blocked.run(Command::Handshake), ExitCode::CloudUnreachable);
}

TEST(LogoutCommand, TheTokenIsGoodForNothingAfterwards)
{
    CommandBench bench;
    const Session session = bench.signIn();
    qputenv("PHOTON_RESCUE_TOKEN", toQByteArray(session.token.reveal()));
    const ExitCode exit = bench.run(Command::Logout);
    qunsetenv("PHOTON_RESCUE_TOKEN");
    EXPECT_EQ(exit, ExitCode::Ok);
    EXPECT_EQ(bench.event("signed-out")[QStringLiteral("cloudTold")], true);
    CloudClient again(bench.world.cloud(), session);
    EXPECT_THROW(again.devices(), Failure);
}
