// SPDX-License-Identifier: Apache-2.0
// Diagnose, repair, diagnose again: the loop against practice worlds, and the stories of people who met
// several troubles one after the other.
#include "core/evidence/network_facts.h"
#include "core/evidence/repair_facts.h"
#include "tests/unit/auto_bench.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using namespace rescue::evidence;
using diagnosis::Cure;
using diagnosis::Evidence;
using Kind = NextMove::Kind;

// ---- the judging alone

TEST(NextMove, ACureThatDidNotHelpGivesWayToWhatComesIfItFails)
{
    const Evidence evidence = told("model=photon lamp=C+1");
    const Attempt keys{Cure::Keys, Ending::NotSeenOnline};
    EXPECT_EQ(nextMove(evidence, {}, {}).cure, Cure::Keys);
    EXPECT_EQ(nextMove(evidence, std::vector{keys}, {}).cure, Cure::KeysSys);
    const std::vector both{keys, Attempt{Cure::KeysSys, Ending::NotSeenOnline}};
    EXPECT_EQ(nextMove(evidence, both, {}).cure, Cure::Keys) << "a second and last time";
    auto all = both;
    all.push_back(keys);
    EXPECT_EQ(nextMove(evidence, all, {}).kind, Kind::Stop);
}

TEST(NextMove, WhatFailedIsNotTriedAgainUnlessSomethingElseIsKnown)
{
    const std::vector failed{Attempt{Cure::Keys, Ending::Failed}};
    EXPECT_EQ(nextMove(told("lamp=C+1"), failed, {}).kind, Kind::Stop);
    EXPECT_EQ(nextMove(told("lamp=C+1 account=customer"), failed, {}).cure, Cure::OwnerRegisters);
    const std::vector cancelled{Attempt{Cure::Keys, Ending::Cancelled}};
    EXPECT_EQ(nextMove(told("lamp=C+1 account=customer"), cancelled, {}).kind, Kind::Stop);
}

TEST(NextMove, TwoCyclesWithoutChangeAreTheEnd)
{
    const auto move = nextMove(told("usb=none lamp=C+1 cycles=2"), {}, {});
    EXPECT_EQ(move.kind, Kind::Stop);
    EXPECT_EQ(move.cure, Cure::Bundle);
}

TEST(NextMove, SeveralOnTheSameEveningAreLeftAlone)
{
    const auto move = nextMove(told("usb=normal lamp=C+1 others=same"), {}, {});
    EXPECT_EQ(move.kind, Kind::Stop);
    EXPECT_EQ(move.cure, Cure::WaitOutage);
}

TEST(NextMove, ADeviceThatCanTellMoreIsAskedBeforeAPersonIs)
{
    EXPECT_EQ(nextMove(told("usb=normal"), {}, {}).cure, Cure::Net);
    EXPECT_EQ(nextMove(told("usb=none"), {}, {}).kind, Kind::Stop);
    EXPECT_EQ(nextMove(told("usb=normal"), std::vector{Attempt{Cure::Net, Ending::Done}}, {}).kind,
              Kind::Stop);
}

TEST(NextMove, NetworksAreForgottenOnlyWhereANewOneIsNamed)
{
    const Evidence weak = told("usb=normal lamp=G-BLINK hotspot=same");
    ASSERT_EQ(diagnose(weak).cure, Cure::Radio);
    EXPECT_EQ(nextMove(weak, {}, {}).kind, Kind::Stop);
    RepairOptions named;
    named.wifi = practice::practiceNetwork();
    EXPECT_EQ(nextMove(weak, {}, named).kind, Kind::Run);
}

TEST(NextMove, AConnectedDeviceIsHealed)
{
    EXPECT_EQ(nextMove(told("usb=normal link=connected account=owner"), {}, {}).kind, Kind::Healed);
    EXPECT_EQ(nextMove(told("usb=normal link=connected account=not-mine"), {}, {}).cure, Cure::Claim);
}

// ---- what a check of the network and a handshake prove

TEST(RepairFacts, KeysAndNetworkAreProvedApart)
{
    Evidence evidence;
    addHandshake(evidence, ProbeVerdict::OtherDeviceKey, {});
    EXPECT_EQ(evidence.keyRegistered->value, false);
    EXPECT_EQ(evidence.cloudPort->value, diagnosis::CloudPort::Open);
    evidence = {};
    addHandshake(evidence, ProbeVerdict::KeysGood, {});
    EXPECT_EQ(evidence.keyRegistered->value, true);
    EXPECT_EQ(evidence.serverKey->value, diagnosis::Slot::Good);
    evidence = {};
    addHandshake(evidence, ProbeVerdict::CloudHungUp, {});
    EXPECT_FALSE(evidence.keyRegistered) << "it may be the cloud's key";
    evidence = told("server-key=good");
    addHandshake(evidence, ProbeVerdict::CloudHungUp, {});
    EXPECT_EQ(evidence.keyRegistered->value, false);
    evidence = {};
    addHandshake(evidence, ProbeVerdict::NetworkBlocked, {});
    EXPECT_EQ(evidence.cloudPort->value, diagnosis::CloudPort::Blocked);
    EXPECT_FALSE(evidence.keyRegistered);
}

TEST(RepairFacts, OnlyThePortOfTheModelCounts)
{
    using namespace network;
    const std::vector<Result> results{{Check::DevicePort, Verdict::Bad, Reason::NoAnswer, {}, {}, {}},
                                      {Check::UdpPort, Verdict::Good, Reason::Fine, {}, {}, {}}};
    Evidence evidence = told("model=p1");
    addNetwork(evidence, results, {});
    EXPECT_EQ(evidence.cloudPort->value, diagnosis::CloudPort::Blocked);
    evidence = told("model=electron");
    addNetwork(evidence, results, {});
    EXPECT_EQ(evidence.cloudPort->value, diagnosis::CloudPort::Open);
    evidence = {};
    addNetwork(evidence, {}, {});
    EXPECT_FALSE(evidence.cloudPort);
}

TEST(NetworkPlan, TellsKeysFromNetworkAndWritesNothing)
{
    const std::tuple<Fault, Trouble, ProbeVerdict, network::Verdict> cases[] = {
        {Fault::None, Trouble::None, ProbeVerdict::KeysGood, network::Verdict::Good},
        {Fault::DeviceKeyUnregistered, Trouble::None, ProbeVerdict::OtherDeviceKey, network::Verdict::Good},
        {Fault::None, Trouble::DeviceNetworkBlocked, ProbeVerdict::NetworkBlocked, network::Verdict::Bad},
    };
    for (const auto& [fault, trouble, handshake, verdict] : cases) {
        AutoBench bench(fault, trouble);
        const auto wear = bench.world.photon().wear();
        const Outcome outcome = bench.run(networkPlan(), {});
        ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
        EXPECT_EQ(outcome.handshake, handshake);
        EXPECT_EQ(network::verdictForPhoton(outcome.network), verdict);
        EXPECT_EQ(bench.world.photon().wear().dctWrites, wear.dctWrites);
        EXPECT_EQ(bench.world.photon().wear().sectorErases, wear.sectorErases);
    }
}

// ---- every fault, with nothing but the device to ask

namespace {

struct Blind {
    Fault fault;
    const char* plans; ///< those that are run, in their order
};
void PrintTo(const Blind& blind, std::ostream* out)
{
    *out << practice::faultId(blind.fault).toStdString();
}
class EveryFault : public testing::TestWithParam<std::tuple<Blind, Model>> {};
INSTANTIATE_TEST_SUITE_P(
    AutoRepair, EveryFault,
    testing::Combine(testing::Values(Blind{Fault::None, ""}, Blind{Fault::ServerKeyDamaged, "PL-KEYS"},
                                     Blind{Fault::ServerKeyOther, "PL-KEYS"},
                                     Blind{Fault::DeviceKeyZeroed, "PL-KEYS"},
                                     Blind{Fault::DeviceKeyUnregistered, "PL-NET O-PUBKEY"},
                                     Blind{Fault::BothKeysDamaged, "PL-KEYS"},
                                     Blind{Fault::SystemFirmwareDamaged, "PL-SYS"},
                                     Blind{Fault::ApplicationDamaged, "PL-SYS"},
                                     Blind{Fault::NotClaimed, "PL-CLAIM"}),
                     testing::Values(Model::Photon, Model::P1)),
    [](const auto& test) {
        return practice::faultId(std::get<0>(test.param).fault).remove(u'-').toStdString() +
               (std::get<1>(test.param) == Model::P1 ? "P1" : "Photon");
    });

} // namespace

TEST_P(EveryFault, IsHealedWithoutAWordAboutTheLamp)
{
    const auto& [blind, model] = GetParam();
    auto setup = photon();
    setup.model = model;
    AutoBench bench(blind.fault, Trouble::None, setup);
    if (blind.fault == Fault::None || blind.fault == Fault::NotClaimed) {
        // It is asked once it has had the time to connect.
        CloudClient cloud(bench.world.cloud(), bench.signIn());
        const auto limit = WaitLimit::in(Milliseconds(10'000));
        while (!bench.registered().online && !limit.over())
            bench.world.usb().waitForChange(bench.world.usb().generation(), WaitLimit::in(Milliseconds(20)));
    }
    const AutoResult result = bench.heal("");
    EXPECT_EQ(result.last.kind, Kind::Healed) << bench.words(result);
    EXPECT_EQ(bench.plans.join(u' '), QString::fromLatin1(blind.plans)) << bench.words(result);
    EXPECT_TRUE(bench.registered().online);
}

// ---- the stories

namespace {

struct Story {
    const char* name;
    Fault fault;
    Trouble trouble;
    const char* told;
    Kind end;
    const char* cure; ///< the last one: what is left to a person, or what healed it
    const char* plans;
};
void PrintTo(const Story& story, std::ostream* out)
{
    *out << story.name;
}

constexpr Story stories[] = {
    // batteries died; the device belongs to a product; a doctor tool left its helper
    {"FlatBatteryTookTheKeys", Fault::BothKeysDamaged, Trouble::None, "lamp=C+1 event=power", Kind::Healed,
     "O-HEALTHY", "PL-KEYS"},
    {"CustomerOfAProduct", Fault::BothKeysDamaged, Trouble::ProductWithoutRole, "lamp=C+1 event=power",
     Kind::Stop, "O-VENDOR", "PL-HANDOVER"},
    {"DoctorLeftItsHelper", Fault::None, Trouble::None, "lamp=W-BREATHE event=power,tool", Kind::Healed,
     "O-HEALTHY", "O-TINKER"},
    // several at once, then one that stays behind, then not in the account, then an update that loops
    {"OneStaysBehind", Fault::DeviceKeyUnregistered, Trouble::None, "lamp=C+1 others=fine", Kind::Healed,
     "O-HEALTHY", "PL-KEYS"},
    {"SomebodyElsesAccount", Fault::None, Trouble::OtherOwner, "lamp=C-BREATHE account=claim-refused",
     Kind::Stop, "O-TRANSFER", "PL-CLAIM"},
    {"AnUpdateThatLoops", Fault::None, Trouble::None, "lamp=LOOP-M", Kind::Healed, "O-HEALTHY", "PL-SYS"},
    // one red flash after an update
    {"OneRedFlash", Fault::ServerKeyDamaged, Trouble::None, "lamp=C+1 event=update", Kind::Healed,
     "O-HEALTHY", "PL-KEYS"},
    // rainbow first, then the flash, then the claim
    {"RainbowHidesIt", Fault::BothKeysDamaged, Trouble::None, "lamp=RAINBOW", Kind::Healed, "O-HEALTHY",
     "PL-KEYS"},
    {"TheFlashCameInTheFirstMinute", Fault::DeviceKeyDamaged, Trouble::None, "lamp=C-BLINK flash=blink",
     Kind::Healed, "O-HEALTHY", "PL-KEYS"},
    // does not connect, again and again
    {"ProgramInManualMode", Fault::None, Trouble::DeviceNetworkBlocked, "lamp=W-BREATHE normal=yes",
     Kind::Stop, "PL-OFFLINE-OK", ""},
    {"ThePortIsClosed", Fault::None, Trouble::DeviceNetworkBlocked, "lamp=C+3 was-online=never", Kind::Stop,
     "O-PORT", ""},
    {"AFilterNobodyNamed", Fault::None, Trouble::DeviceNetworkBlocked, "lamp=C-BLINK", Kind::Stop, "O-PORT",
     "PL-NET"},
    {"ItsOwnProgramCrashes", Fault::ApplicationCrashes, Trouble::None, "lamp=R-SOS sos=1 event=own-program",
     Kind::Healed, "O-HEALTHY", "PL-APP"},
    {"AnotherCloudsDevice", Fault::PrivateCloudAddress, Trouble::None, "lamp=C+1", Kind::Stop, "O-VENDOR",
     ""},
};

class EveryStory : public testing::TestWithParam<std::tuple<Story, Model>> {};
INSTANTIATE_TEST_SUITE_P(AutoRepair, EveryStory,
                         testing::Combine(testing::ValuesIn(stories),
                                          testing::Values(Model::Photon, Model::P1)),
                         [](const auto& test) {
                             return std::string(std::get<0>(test.param).name) +
                                    (std::get<1>(test.param) == Model::P1 ? "P1" : "Photon");
                         });

} // namespace

TEST_P(EveryStory, EndsHealedOrInTheHonestStop)
{
    const auto& [story, model] = GetParam();
    auto setup = photon();
    setup.model = model;
    AutoBench bench(story.fault, story.trouble, setup);
    const AutoResult result = bench.heal(story.told);
    EXPECT_EQ(result.last.kind, story.end) << bench.words(result);
    EXPECT_STREQ(cureInfo(result.last.cure).id, story.cure) << bench.words(result);
    EXPECT_EQ(bench.plans.join(u' '), QString::fromLatin1(story.plans)) << bench.words(result);
}

TEST(AutoRepair, NobodySignedInStopsBeforeAnythingIsWritten)
{
    AutoBench bench(Fault::BothKeysDamaged);
    const Bytes keys = bench.keyFields();
    const AutoResult result = bench.heal("lamp=C+1", false);
    EXPECT_EQ(result.last.kind, Kind::Stop);
    EXPECT_EQ(result.last.cure, Cure::SignIn) << bench.words(result);
    EXPECT_EQ(bench.keyFields(), keys);
}

TEST(AutoRepair, AWriteThatDoesNotStayEndsAfterOneTry)
{
    AutoBench bench(Fault::BothKeysDamaged, Trouble::WriteLost);
    const AutoResult result = bench.heal("lamp=C+1");
    EXPECT_EQ(result.last.kind, Kind::Stop) << bench.words(result);
    ASSERT_TRUE(result.outcome && result.outcome->failure);
    EXPECT_EQ(result.outcome->failure->code(), FailureCode::VerifyFailed);
}
