// SPDX-License-Identifier: Apache-2.0
// The networks of a device are put back by its firmware, one by one, and read in the flash afterwards.
#include "core/repair/history.h"
#include "core/repair/undo_networks.h"
#include "core/repair/wifi_plans.h"
#include "core/support/history_text.h"
#include "tests/unit/firmware_bench.h"

#include <QDirIterator>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;
using namespace Qt::StringLiterals;
using test::describe;
using test::Fault;
using test::FirmwareBench;

namespace {

WifiNetwork wifi(const QString& name, const QString& password = u"a password"_s)
{
    WifiNetwork made;
    made.ssid = name;
    made.cipher = WifiCipher::Aes; // as it stands in the flash
    made.password = Secret::fromText(password);
    return made;
}

/// With certificates, which lie in another place: an entry that nobody can enter again from a copy.
WifiNetwork office()
{
    WifiNetwork made = wifi(u"office"_s);
    made.security = WifiSecurity::Wpa2Enterprise;
    made.enterprise.eap = WifiEnterprise::Eap::Tls;
    return made;
}

/// Its networks are given and forgotten by request: 0.8 to 1.5.
struct WifiBench : FirmwareBench {
    explicit WifiBench(const char* release = "1.5.2")
        : FirmwareBench(release, Fault::None, test::photon(test::BootloaderEra::From1_3, release))
    {
        options.wifi = wifi(u"phone"_s, u"practice phone"_s);
        options.wifiTimeout = Milliseconds(20'000);
        options.claim = false;
    }
    std::vector<WifiNetwork> networks() { return world.photon().storedWifi(); }
    Outcome change(const Plan& plan)
    {
        Outcome outcome = run(plan, signIn());
        EXPECT_TRUE(outcome.undoable) << describe(outcome);
        return outcome;
    }
    Outcome undo(const Outcome& past)
    {
        options.firmware.clear();
        options.undoFolder = past.folder;
        Outcome undone = run(undoPlan(past), {});
        options.undoFolder.clear();
        return undone;
    }
    PastRepair inHistory(const Outcome& outcome)
    {
        for (const PastRepair& past : pastRepairs(data.path())) {
            if (past.outcome.folder == outcome.folder)
                return past;
        }
        return {};
    }
};

SavedNetworks saved(std::vector<WifiNetwork> whole, QStringList inPart = {})
{
    return {std::move(whole), std::move(inPart)};
}

QStringList namesOf(const std::vector<WifiNetwork>& networks)
{
    QStringList names;
    for (const WifiNetwork& one : networks)
        names << one.ssid;
    return names;
}

} // namespace

TEST(ChangeBack, OfTheSameNetworksIsNothing)
{
    EXPECT_TRUE(
        changeBack(saved({wifi(u"a"_s), wifi(u"b"_s)}), saved({wifi(u"a"_s), wifi(u"b"_s)})).nothing());
}

TEST(ChangeBack, OfAnotherPasswordIsThatNetworkAlone)
{
    const auto change = changeBack(saved({wifi(u"a"_s), wifi(u"b"_s)}),
                                   saved({wifi(u"a"_s), wifi(u"b"_s, u"another one"_s)}));
    EXPECT_FALSE(change.clear);
    EXPECT_EQ(change.given, std::vector{wifi(u"b"_s)});
}

TEST(ChangeBack, OfForgottenNetworksGivesTheFirstOneLast)
{
    const auto change = changeBack(saved({wifi(u"a"_s), wifi(u"b"_s), wifi(u"c"_s)}), saved({}));
    EXPECT_FALSE(change.clear);
    EXPECT_EQ(namesOf(change.given), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    const auto rest = changeBack(saved({wifi(u"a"_s), wifi(u"b"_s), wifi(u"c"_s)}), saved({wifi(u"c"_s)}));
    EXPECT_FALSE(rest.clear) << "cut in the middle";
    EXPECT_EQ(namesOf(rest.given), (QStringList{u"b"_s, u"a"_s}));
}

TEST(ChangeBack, OfAnAddedNetworkForgetsAllAndGivesTheOldOnes)
{
    const auto change =
        changeBack(saved({wifi(u"a"_s), wifi(u"b"_s)}), saved({wifi(u"x"_s), wifi(u"a"_s), wifi(u"b"_s)}));
    EXPECT_TRUE(change.clear);
    EXPECT_EQ(namesOf(change.given), (QStringList{u"b"_s, u"a"_s}));
    EXPECT_TRUE(changeBack(saved({}), saved({wifi(u"x"_s)})).clear);
    EXPECT_TRUE(changeBack(saved({wifi(u"a"_s)}), saved({wifi(u"a"_s)}, {u"x"_s})).clear);
}

TEST(ChangeBack, ForgetsNoNetworkThatCouldNotBeEnteredAgain)
{
    const auto change =
        changeBack(saved({wifi(u"a"_s)}, {u"office"_s}), saved({wifi(u"x"_s)}, {u"office"_s}));
    EXPECT_FALSE(change.clear);
    EXPECT_EQ(namesOf(change.given), QStringList{u"a"_s});
}

TEST(UndoNetworks, OneThatWasAddedIsGoneAgain)
{
    WifiBench bench;
    const auto before = bench.networks();
    const Outcome outcome = bench.change(wifiPlan(bench.options));
    ASSERT_EQ(bench.networks().size(), 2U);
    EXPECT_TRUE(bench.inHistory(outcome).outcome.undoable);
    EXPECT_EQ(whyNotUndone(bench.inHistory(outcome)), QString());
    const Outcome undone = bench.undo(outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.networks(), before);
    EXPECT_TRUE(undone.readBack);
    EXPECT_EQ(undone.changed, std::vector{Item::WifiSettings});
    EXPECT_TRUE(bench.inHistory(outcome).undone);
}

TEST(UndoNetworks, APasswordThatWasReplacedComesBack)
{
    for (const char* release : {"1.5.2", "2.3.1"}) { // by request, and by the console
        WifiBench bench(release);
        const auto before = bench.networks();
        auto air = practice::practiceAir();
        air.front().password = u"changed since"_s;
        bench.world.photon().setAir(air);
        bench.options.wifi = practice::practiceNetwork();
        bench.options.wifi->password = Secret::fromText(u"changed since"_s);
        const Outcome outcome = bench.change(wifiPlan(bench.options));
        ASSERT_NE(bench.networks(), before) << release;
        const Outcome undone = bench.undo(outcome);
        EXPECT_EQ(undone.ending, Ending::Done) << release << ' ' << describe(undone);
        EXPECT_EQ(bench.networks(), before) << release;
    }
}

TEST(UndoNetworks, ThoseThatWereForgottenAreEnteredAgainInTheirOrder)
{
    WifiBench bench;
    bench.world.photon().storeWifi(wifi(u"garden"_s));
    bench.world.photon().storeWifi(wifi(u"cellar"_s));
    const auto before = bench.networks();
    ASSERT_EQ(before.size(), 3U);
    bench.options.wifi.reset();
    const Outcome outcome = bench.change(clearWifiPlan(bench.options));
    ASSERT_TRUE(bench.networks().empty());
    const Outcome undone = bench.undo(outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.networks(), before);
}

TEST(UndoNetworks, OfARadioRepairPutsFirmwareAntennaAndNetworksBack)
{
    WifiBench bench;
    bench.options.antenna = dct::Antenna::External;
    const auto before = bench.networks();
    const Bytes around = bench.world.photon().readDct(dct::antenna.offset - 8, 24);
    bench.options.firmware = test::releaseFiles("2.3.1");
    bench.options.clearHold = Milliseconds(20);
    const Bytes parts = bench.world.photon().readFlash(test::systemPart1Address, 0x60000);
    Plan plan = radioPlan(bench.options);
    std::erase(plan.steps, StepId::ClearWifi); // 2.3.1 has no request for it
    const Outcome outcome = bench.change(plan);
    ASSERT_NE(bench.networks(), before);
    ASSERT_NE(bench.world.photon().readFlash(test::systemPart1Address, 0x60000), parts);
    const Outcome undone = bench.undo(outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_EQ(bench.world.photon().readFlash(test::systemPart1Address, 0x60000), parts);
    EXPECT_EQ(bench.world.photon().readDct(dct::antenna.offset - 8, 24), around);
    EXPECT_EQ(bench.networks(), before);
    EXPECT_TRUE(bench.inHistory(outcome).undone);
}

TEST(UndoNetworks, IsRefusedWhereAnotherNetworkWasEnteredSince)
{
    WifiBench bench;
    const Outcome outcome = bench.change(wifiPlan(bench.options));
    bench.world.photon().storeWifi(wifi(u"garden"_s));
    const auto now = bench.networks();
    const Outcome undone = bench.undo(outcome);
    ASSERT_TRUE(undone.failure);
    EXPECT_EQ(undone.failure->code(), FailureCode::ChangedSince) << describe(undone);
    EXPECT_EQ(bench.networks(), now);
}

TEST(UndoNetworks, IsNoSuccessWhereTheyAreNotReadBack)
{
    WifiBench bench;
    const Outcome outcome = bench.change(wifiPlan(bench.options));
    Plan plan = undoPlan(outcome);
    std::erase(plan.steps, StepId::PutNetworksBack); // as where the device took none
    bench.options.undoFolder = outcome.folder;
    const Outcome undone = bench.run(plan, {});
    ASSERT_TRUE(undone.failure);
    EXPECT_EQ(undone.failure->code(), FailureCode::VerifyFailed) << describe(undone);
    EXPECT_FALSE(bench.inHistory(outcome).undone);
}

TEST(UndoNetworks, OneWithCertificatesIsNamedBeforehandAndLeftWhereItIs)
{
    WifiBench bench;
    bench.world.photon().storeWifi(office());
    const Outcome outcome = bench.change(wifiPlan(bench.options));
    EXPECT_EQ(networksOutOfReach(outcome), QStringList{u"office"_s});
    EXPECT_TRUE(outOfReachText(networksOutOfReach(outcome)).contains(u"office"_s));
    const Outcome undone = bench.undo(outcome);
    EXPECT_EQ(undone.ending, Ending::Done) << describe(undone);
    EXPECT_TRUE(namesOf(bench.networks()).contains(u"office"_s));
}

TEST(UndoNetworks, TheJournalTellsNeitherNamesNorPasswords)
{
    WifiBench bench;
    bench.undo(bench.change(wifiPlan(bench.options)));
    QDirIterator files(bench.data.path(), QDir::Files, QDirIterator::Subdirectories);
    int journals = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(u"journal.jsonl"_s))
            continue;
        ++journals;
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const QByteArray& secret :
             {QByteArray("practice phone"), QByteArray("practice wifi"), QByteArray("\"phone")})
            EXPECT_FALSE(text.contains(secret)) << secret.toStdString();
    }
    EXPECT_EQ(journals, 2);
}

TEST(UndoNetworks, WithoutACopyOfThemIsNotOfferedAndTheReasonIsGiven)
{
    PastRepair past;
    past.outcome.changed = {Item::WifiSettings};
    EXPECT_TRUE(whyNotUndone(past).contains(u"network"_s)) << whyNotUndone(past).toStdString();
}
