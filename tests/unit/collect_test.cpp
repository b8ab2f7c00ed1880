// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "core/evidence/collect.h"
#include "core/evidence/facts.h"
#include "core/practice/practice_world.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;
using evidence::Look;
using practice::Fault;

namespace {

practice::PhotonSetup photon(const char* release = "2.3.1")
{
    practice::PhotonSetup setup;
    setup.firmwareVersion = QString::fromLatin1(release);
    setup.speed = 1000;
    return setup;
}

struct Bench {
    explicit Bench(Fault fault, const practice::PhotonSetup& setup = photon()) : world(setup, fault) {}

    bool lampBecomes(led::Pattern pattern)
    {
        const auto limit = WaitLimit::in(Milliseconds(20'000));
        while (!limit.over() && world.photon().lamp().pattern != pattern)
            world.usb().waitForChange(world.usb().generation(), WaitLimit::in(Milliseconds(5)));
        return world.photon().lamp().pattern == pattern;
    }
    repair::AttachedDevice device()
    {
        const auto seen = repair::attachedDevicesSoon(world.usb(), {}, Milliseconds(10'000));
        return seen.empty() ? repair::AttachedDevice() : seen.front();
    }
    void intoDfu()
    {
        world.photon().setSetupButton(true);
        world.photon().setResetButton(true);
        world.photon().setResetButton(false);
        ASSERT_TRUE(lampBecomes(led::Pattern::YellowBlink));
        world.photon().setSetupButton(false);
        const auto limit = WaitLimit::in(Milliseconds(10'000));
        while (!limit.over() && device().mode != DeviceMode::Dfu)
            world.usb().waitForChange(world.usb().generation(), WaitLimit::in(Milliseconds(5)));
    }
    Session session()
    {
        CloudClient client(world.cloud());
        client.signIn(QString::fromLatin1(practice::PracticeWorld::userName),
                      Secret::fromText(QString::fromLatin1(practice::PracticeWorld::password)));
        return client.session();
    }
    Evidence collect(const Session& as = {}, std::optional<led::Pattern> lamp = {})
    {
        looks.clear();
        log.clear();
        evidence::CollectListener listener;
        listener.looking = [this](Look look) { looks.push_back(look); };
        listener.log = [this](const QString& line) { log << line; };
        return evidence::collect({world, device(), {}, Flapping::None, as, lamp}, listener, {});
    }

    practice::PracticeWorld world;
    std::vector<Look> looks;
    QStringList log;
};

CloudDevice neighbour(const char* id, bool online, const char* heard)
{
    CloudDevice device;
    device.id = QString::fromLatin1(id);
    device.online = online;
    device.onlineKnown = true;
    device.lastHeard = QString::fromLatin1(heard);
    return device;
}

} // namespace

TEST(Collect, AHealthyDeviceTellsThatItIs)
{
    Bench bench(Fault::None);
    ASSERT_TRUE(bench.lampBecomes(led::Pattern::CyanBreathe));
    const Evidence found = bench.collect(bench.session());
    const Facts facts = factsOf(found);
    EXPECT_EQ(facts.model, Model::Photon);
    EXPECT_EQ(facts.usb, Usb::Normal);
    EXPECT_EQ(facts.firmware, (Release{2, 3, 1}));
    EXPECT_EQ(facts.link, Link::Connected);
    EXPECT_EQ(facts.modules, Modules::Sound);
    EXPECT_EQ(facts.claimed, true);
    EXPECT_EQ(facts.account, Account::Owner);
    EXPECT_EQ(facts.others, Others::OnlyOne);
    EXPECT_EQ(facts.cloudState, CloudState::Fine);
    EXPECT_EQ(facts.deviceKey, Slot::Good);
    EXPECT_EQ(facts.serverKey, Slot::Good);
    EXPECT_EQ(found.modules->source, FactSource::Firmware);
    EXPECT_EQ(found.account->source, FactSource::Account);
    EXPECT_TRUE(found.link->at.isValid());
    EXPECT_TRUE(bench.log.isEmpty()) << bench.log.join(u'\n').toStdString();
}

TEST(Collect, SoftwareOf08AndLaterTellsItsKeysWithoutDfuMode)
{
    const std::tuple<Fault, Slot, Slot, Slot> rows[] = {
        {Fault::ServerKeyDamaged, Slot::Good, Slot::Damaged, Slot::Good},
        {Fault::DeviceKeyDamaged, Slot::Damaged, Slot::Good, Slot::Good},
        {Fault::DeviceKeyZeroed, Slot::Damaged, Slot::Good, Slot::Good},
        {Fault::PrivateCloudAddress, Slot::Good, Slot::OtherCloud, Slot::OtherCloud},
    };
    for (const char* release : {"0.8.0", "1.5.2", "3.3.1"}) {
        for (const auto& [fault, device, server, address] : rows) {
            Bench bench(fault, photon(release));
            const Facts facts = factsOf(bench.collect());
            EXPECT_EQ(facts.deviceKey, device) << release << ' ' << practice::faultId(fault).toStdString();
            EXPECT_EQ(facts.serverKey, server) << release << ' ' << practice::faultId(fault).toStdString();
            EXPECT_EQ(facts.serverAddress, address)
                << release << ' ' << practice::faultId(fault).toStdString();
            EXPECT_EQ(facts.usb, Usb::Normal);
        }
    }
    Bench old(Fault::ServerKeyDamaged, photon("0.7.0"));
    EXPECT_FALSE(factsOf(old.collect()).serverKey);
}

TEST(Collect, TheLastErrorOfTheHandshakeIsTold)
{
    for (const char* release : {"1.5.2", "2.3.1"}) {
        Bench bench(Fault::ServerKeyDamaged, photon(release));
        ASSERT_TRUE(bench.lampBecomes(led::Pattern::CyanRedBurst));
        const Facts facts = factsOf(bench.collect());
        ASSERT_TRUE(facts.cloudError) << release;
        EXPECT_NE(*facts.cloudError, 0) << release;
        EXPECT_NE(facts.link, Link::Connected) << release;
        Evidence told = bench.collect();
        told.lamp = Fact{led::Pattern::CyanBlink, FactSource::Person, QDateTime::currentDateTimeUtc()};
        EXPECT_TRUE(touchesKeys(diagnose(told).cure))
            << release << ": the error outweighs the flash that nobody saw, "
            << diagnose(told).rule.toStdString();
    }
}

TEST(Collect, ADamagedProgramAndAMissingClaimAreTold)
{
    Bench damaged(Fault::ApplicationDamaged);
    EXPECT_EQ(factsOf(damaged.collect()).modules, Modules::Damaged);
    Bench unclaimed(Fault::NotClaimed);
    const Facts facts = factsOf(unclaimed.collect(unclaimed.session()));
    EXPECT_EQ(facts.claimed, false);
    EXPECT_EQ(facts.account, Account::NotMine);
}

TEST(Collect, AFixedAddressIsToldByOldFirmwareAndByTheKeyArea)
{
    Bench asked(Fault::FixedAddress, photon("1.5.2"));
    EXPECT_EQ(factsOf(asked.collect()).staticAddress, true);
    Bench silent(Fault::FixedAddress);
    EXPECT_FALSE(factsOf(silent.collect()).staticAddress);
    silent.intoDfu();
    EXPECT_EQ(factsOf(silent.collect()).staticAddress, true);
}

TEST(Collect, TheKeyAreaIsReadInDfuModeAndTheDeviceStaysThere)
{
    struct Row {
        Fault fault;
        Slot device, server, address;
    };
    for (const Row& row : {Row{Fault::None, Slot::Good, Slot::Good, Slot::Good},
                           Row{Fault::DeviceKeyDamaged, Slot::Damaged, Slot::Good, Slot::Good},
                           Row{Fault::ServerKeyDamaged, Slot::Good, Slot::Damaged, Slot::Good},
                           Row{Fault::PrivateCloudAddress, Slot::Good, Slot::OtherCloud, Slot::OtherCloud}}) {
        SCOPED_TRACE(practice::faultId(row.fault).toStdString());
        Bench bench(row.fault);
        bench.intoDfu();
        const auto before = bench.world.photon().wear();
        const Evidence found = bench.collect();
        const Facts facts = factsOf(found);
        EXPECT_EQ(facts.usb, Usb::Dfu);
        EXPECT_EQ(facts.deviceKey, row.device);
        EXPECT_EQ(facts.serverKey, row.server);
        EXPECT_EQ(facts.serverAddress, row.address);
        EXPECT_EQ(facts.claimed, true);
        EXPECT_EQ(facts.wifiConfigured, true);
        EXPECT_EQ(facts.staticAddress, false);
        EXPECT_EQ(found.deviceKey->source, FactSource::KeyArea);
        EXPECT_EQ(bench.device().mode, DeviceMode::Dfu);
        EXPECT_EQ(bench.world.photon().wear().sectorErases, before.sectorErases);
    }
}

TEST(Collect, AKeyAreaThatReadsAsZerosSaysNothing)
{
    Bench bench(Fault::SystemFirmwareDamaged);
    ASSERT_TRUE(bench.lampBecomes(led::Pattern::YellowBlink));
    const Facts facts = factsOf(bench.collect());
    EXPECT_EQ(facts.usb, Usb::Dfu);
    EXPECT_FALSE(facts.deviceKey);
    EXPECT_FALSE(bench.log.isEmpty());
}

TEST(Collect, OnlyADeviceThatListensIsSpokenToByLetters)
{
    auto setup = photon("0.5.5");
    setup.wifiConfigured = false;
    Bench bench(Fault::None, setup);
    ASSERT_TRUE(bench.lampBecomes(led::Pattern::BlueBlink));
    EXPECT_FALSE(factsOf(bench.collect()).firmware) << "0.5.5 answers no requests";
    EXPECT_FALSE(std::ranges::count(bench.looks, Look::Listening));
    const Evidence found = bench.collect({}, led::Pattern::BlueBlink);
    EXPECT_TRUE(std::ranges::count(bench.looks, Look::Listening));
    EXPECT_EQ(factsOf(found).firmware, (Release{0, 5, 5}));
    EXPECT_EQ(found.firmware->source, FactSource::ListeningMode);
}

TEST(Collect, ADeviceThatCannotBeOpenedIsOnlyLookedAt)
{
    Bench bench(Fault::None);
    bench.world.setTrouble(practice::Trouble::NoPermission);
    const Facts facts = factsOf(bench.collect());
    EXPECT_EQ(facts.usb, Usb::CannotOpen);
    EXPECT_FALSE(facts.firmware);
    EXPECT_EQ(bench.looks, std::vector{Look::Bus});
}

TEST(Collect, ABrokenCloudIsAnOutageAndAnAbsentOneIsUnknown)
{
    Bench bench(Fault::None);
    const Session session = bench.session();
    bench.world.setTrouble(practice::Trouble::CloudDown);
    EXPECT_EQ(factsOf(bench.collect(session)).cloudState, CloudState::Outage);
    bench.world.setTrouble(practice::Trouble::NoInternet);
    EXPECT_FALSE(factsOf(bench.collect(session)).cloudState);
    EXPECT_FALSE(bench.log.isEmpty());
}

TEST(Collect, AStopEndsIt)
{
    Bench bench(Fault::None);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(
        evidence::collect({bench.world, bench.device(), {}, Flapping::None, {}, {}}, {}, stop.get_token()),
        Failure);
}

TEST(AccountFacts, ProductsOwnershipAndSilenceAreTold)
{
    const QDateTime at = QDateTime::currentDateTimeUtc();
    struct Row {
        std::optional<CloudDevice> own;
        bool mayRegister;
        Account account;
    };
    CloudDevice inProduct = neighbour("a", true, "");
    inProduct.platformId = 6;
    inProduct.productId = 31337;
    for (const Row& row :
         {Row{neighbour("a", true, ""), true, Account::Owner},
          Row{neighbour("a", false, ""), true, Account::OfflineInMine},
          Row{inProduct, false, Account::ProductCustomer}, Row{inProduct, true, Account::Owner},
          Row{std::nullopt, true, Account::Owner}, Row{std::nullopt, false, Account::NotMine}}) {
        Evidence evidence;
        evidence::addAccount(evidence, row.own, row.mayRegister, at);
        EXPECT_EQ(evidence.account->value, row.account);
    }
}

TEST(AccountFacts, SeveralThatFellSilentWithinAnHourShareTheFault)
{
    const auto others = [](const std::vector<CloudDevice>& all, int day = 20) {
        Evidence evidence;
        const QDateTime at(QDate(2026, 11, day), QTime(12, 0), Qt::UTC);
        evidence::addOthers(evidence, all, QStringLiteral("mine"), at);
        return factsOf(evidence).others;
    };
    const auto mine = neighbour("mine", false, "2026-11-20T10:00:00.000Z");
    EXPECT_EQ(others({mine}), Others::OnlyOne);
    EXPECT_EQ(others({mine, neighbour("b", true, "")}), Others::Fine);
    EXPECT_EQ(others({mine, neighbour("b", false, "2026-11-20T10:40:00.000Z"),
                      neighbour("c", false, "2026-11-20T09:05:00.000Z")}),
              Others::SameFault);
    EXPECT_EQ(others({mine, neighbour("b", false, "2026-11-20T10:40:00.000Z"),
                      neighbour("c", false, "2026-11-20T09:05:00.000Z")},
                     22),
              std::nullopt)
        << "after a day, waiting has been tried";
    EXPECT_EQ(others({mine, neighbour("b", false, "2026-11-20T10:40:00.000Z"),
                      neighbour("c", false, "2026-11-20T08:59:00.000Z")}),
              std::nullopt);
    EXPECT_EQ(others({mine, neighbour("b", false, "2026-11-20T10:40:00.000Z")}), std::nullopt)
        << "one is no outage";
    EXPECT_EQ(others({mine, neighbour("b", false, "2026-11-20T10:40:00.000Z"),
                      neighbour("c", false, "2026-11-20T10:05:00.000Z"), neighbour("d", true, "")}),
              Others::Fine);
}

TEST(Evidence, WhatIsMeasuredReplacesWhatWasToldAndKeepsTheRest)
{
    const QDateTime at = QDateTime::currentDateTimeUtc();
    Evidence known;
    known.claimed = Fact{true, FactSource::Person, at};
    known.before = Fact{Happenings{Happened::Power}, FactSource::Person, at};
    known.notKnown.insert(FactId::Modules);
    Evidence measured;
    measured.claimed = Fact{false, FactSource::Firmware, at.addSecs(5)};
    measured.cloudError = Fact{-220, FactSource::Firmware, at.addSecs(5)};
    measured.modules = Fact{Modules::Damaged, FactSource::Firmware, at.addSecs(5)};
    measured.firmware = Fact{Release{2, 3, 1}, FactSource::Firmware, at.addSecs(5)};
    addAll(known, measured);
    EXPECT_EQ(known.claimed, measured.claimed);
    EXPECT_EQ(known.modules, measured.modules);
    EXPECT_EQ(known.cloudError, measured.cloudError);
    EXPECT_EQ(known.firmware, measured.firmware);
    EXPECT_TRUE(known.before->value.has(Happened::Power));
    EXPECT_TRUE(known.notKnown.empty());
    EXPECT_EQ(timeOf(known, FactId::Claimed), at.addSecs(5));
}
