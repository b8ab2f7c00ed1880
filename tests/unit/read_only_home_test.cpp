// SPDX-License-Identifier: Apache-2.0
// A home that cannot be written to: by rights here, which bind root as well once a thread has given them up;
// by a read-only file system in tests/vm/scenarios/access.sh.
#include "tests/unit/command_bench.h"

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rescue;
using namespace rescue::test;
using cli::Command;

namespace {

/// Files are opened as nobody meanwhile, by this thread and those that it starts (setfsuid(2): root loses
/// what lets it pass over permissions).
class NobodysRights {
public:
    NobodysRights()
    {
        if (::geteuid() == 0)
            ::setfsuid(nobody);
    }
    ~NobodysRights()
    {
        if (::geteuid() == 0)
            ::setfsuid(0);
    }
    NobodysRights(const NobodysRights&) = delete;
    NobodysRights& operator=(const NobodysRights&) = delete;

private:
    static constexpr uid_t nobody = 65534;
};

struct ReadOnlyHome : testing::Test {
    void SetUp() override
    {
        home = bench.data.filePath(QStringLiteral("home"));
        ASSERT_TRUE(QDir().mkdir(home));
        ASSERT_EQ(::chmod(QFile::encodeName(bench.data.path()).constData(), 0755), 0);
        ASSERT_EQ(::chmod(QFile::encodeName(home).constData(), 0555), 0);
        const NobodysRights rights;
        if (QDir().mkdir(home + QStringLiteral("/probe")))
            GTEST_SKIP() << "here even this thread may write everywhere: it cannot give up root's rights";
        bench.arguments.repair.dataFolder = home;
    }

    CommandBench bench{Fault::BothKeysDamaged};
    QString home;
};

} // namespace

TEST_F(ReadOnlyHome, ARepairSaysSoWithOneThingToDoAndLeavesTheDeviceAlone)
{
    const Bytes keys = bench.keyFields();
    const Bytes known = bench.registered().publicKey;
    const auto wear = bench.world.photon().wear();
    {
        const NobodysRights rights;
        EXPECT_EQ(bench.run(Command::RepairKeys), cli::exitCodeOf(FailureCode::FileUnwritable));
    }
    const QJsonObject told = bench.event("result");
    EXPECT_EQ(told[QStringLiteral("failure")].toString(), QStringLiteral("FileUnwritable"));
    EXPECT_TRUE(told[QStringLiteral("message")].toString().contains(home)) << "which place";
    EXPECT_FALSE(told[QStringLiteral("action")].toString().isEmpty());

    EXPECT_EQ(bench.keyFields(), keys);
    EXPECT_EQ(bench.world.photon().wear().dctWrites, wear.dctWrites);
    EXPECT_EQ(bench.registered().publicKey, known);
    EXPECT_TRUE(QDir(home).isEmpty());
}

TEST_F(ReadOnlyHome, TheSameRepairHealsOnceThereIsAPlaceForTheBackup)
{
    {
        const NobodysRights rights;
        ASSERT_NE(bench.run(Command::RepairKeys), cli::ExitCode::Ok);
    }
    bench.arguments.repair.dataFolder = bench.data.filePath(QStringLiteral("elsewhere"));
    EXPECT_EQ(bench.run(Command::RepairKeys), cli::ExitCode::Ok);
}

TEST_F(ReadOnlyHome, WhatOnlyLooksNeedsNoPlace)
{
    const NobodysRights rights;
    EXPECT_EQ(bench.run(Command::History), cli::ExitCode::Ok);
    EXPECT_EQ(bench.run(Command::List), cli::ExitCode::Ok);
}
