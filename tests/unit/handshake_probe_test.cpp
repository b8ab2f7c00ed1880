// SPDX-License-Identifier: Apache-2.0
// The device's side of the handshake from this computer, with what each fault leaves in the slots.
#include "core/cloud/handshake_probe.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/repair_bench.h"

#include <QTcpServer>

#include <gtest/gtest.h>

#include <set>

using namespace rescue;
using namespace rescue::test;

namespace {

constexpr Milliseconds patience{10'000};

ProbeKeys keysOf(Bench& bench)
{
    auto& photon = bench.world.photon();
    return {*fromHex(photon.deviceId()),
            Secret(photon.readDct(dct::devicePrivateKey.offset, keys::privateKeySlotSize)),
            photon.readDct(dct::serverSlot.offset, keys::serverSlotSize)};
}

ProbeResult probe(Bench& bench, const ProbeKeys& keys, Milliseconds limit = patience)
{
    const auto& cloud = bench.world.virtualCloud();
    return probeHandshake(keys, {cloud.deviceHost(), cloud.devicePort()}, WaitLimit::in(limit));
}

} // namespace

TEST(HandshakeProbe, SoundKeysAreProvedAndTheDeviceIsNotTakenForOnline)
{
    Bench bench(Fault::None);
    const ProbeKeys keys = keysOf(bench);
    bench.world.photon().unplug();
    const ProbeResult result = probe(bench, keys);
    EXPECT_EQ(result.verdict, ProbeVerdict::KeysGood) << result.detail.toStdString();
}

TEST(HandshakeProbe, EachFaultOfTheKeysHasItsVerdict)
{
    using practice::VirtualCloud;
    const std::tuple<Fault, ProbeVerdict> faults[] = {
        {Fault::None, ProbeVerdict::KeysGood},
        {Fault::ServerKeyOther, ProbeVerdict::CloudHungUp},
        {Fault::DeviceKeyZeroed, ProbeVerdict::DeviceKeyUnusable},
        {Fault::DeviceKeyUnregistered, ProbeVerdict::OtherDeviceKey},
        {Fault::DeviceKeyDamaged, ProbeVerdict::OtherDeviceKey},
    };
    for (const auto& [fault, verdict] : faults) {
        Bench bench(fault);
        const ProbeKeys keys = keysOf(bench);
        bench.world.photon().unplug();
        EXPECT_EQ(probe(bench, keys).verdict, verdict) << practice::faultId(fault).toStdString();
    }
}

TEST(HandshakeProbe, AfterARepairTheKeysAreProved)
{
    Bench bench(Fault::BothKeysDamaged);
    EXPECT_NE(probe(bench, keysOf(bench)).verdict, ProbeVerdict::KeysGood);
    ASSERT_EQ(bench.repairKeys().ending, Ending::Healed);
    const ProbeKeys keys = keysOf(bench);
    EXPECT_EQ(probe(bench, keys).verdict, ProbeVerdict::KeysGood);
}

TEST(HandshakeProbe, ACloudThatClosesOnAWrongKeyHangsUp)
{
    Bench bench(Fault::DeviceKeyUnregistered);
    bench.world.virtualCloud().setWrongKeyPolicy(practice::VirtualCloud::WrongKeyPolicy::Close);
    const ProbeKeys keys = keysOf(bench);
    EXPECT_EQ(probe(bench, keys).verdict, ProbeVerdict::CloudHungUp);
}

TEST(HandshakeProbe, AnIdTheCloudDoesNotKnowIsHungUpOn)
{
    Bench bench(Fault::None);
    ProbeKeys keys = keysOf(bench);
    keys.deviceId.assign(12, 0x11);
    EXPECT_EQ(probe(bench, keys).verdict, ProbeVerdict::CloudHungUp);
}

TEST(HandshakeProbe, ABlockedPortIsTheNetworks)
{
    Bench bench(Fault::None, photon(), Trouble::DeviceNetworkBlocked);
    EXPECT_EQ(probe(bench, keysOf(bench)).verdict, ProbeVerdict::NetworkBlocked);

    QTcpServer silent; // the system takes the connection, and nobody says a word
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost, 0));
    const auto result = probeHandshake(keysOf(bench), {QStringLiteral("127.0.0.1"), silent.serverPort()},
                                       WaitLimit::in(Milliseconds(300)));
    EXPECT_EQ(result.verdict, ProbeVerdict::NetworkBlocked);
}

TEST(HandshakeProbe, SlotsThatHoldNothingAreSaidWithoutAConnection)
{
    Bench bench(Fault::None);
    ProbeKeys keys = keysOf(bench);
    for (const Bytes& slot : {Bytes(), Bytes(10, 1), Bytes(612, 0xff), Bytes(612, 0)}) {
        keys.privateKey = Secret(slot);
        EXPECT_EQ(probe(bench, keys).verdict, ProbeVerdict::DeviceKeyUnusable) << slot.size();
    }
    keys = keysOf(bench);
    for (const Bytes& slot : {Bytes(), Bytes(100, 1), Bytes(512, 0)}) {
        keys.serverKey = slot;
        EXPECT_EQ(probe(bench, keys).verdict, ProbeVerdict::ServerKeyUnusable) << slot.size();
    }
}

TEST(HandshakeProbe, ACancelIsHeard)
{
    Bench bench(Fault::None);
    std::stop_source stop;
    stop.request_stop();
    const auto limit = WaitLimit::in(patience, stop.get_token());
    EXPECT_EQ(codeOf([&] {
                  probeHandshake(keysOf(bench), {QStringLiteral("127.0.0.1"), 9}, limit);
              }),
              "Cancelled");
}

TEST(HandshakeProbe, EveryVerdictHasAName)
{
    std::set<QString> names;
    for (int i = 0; i <= static_cast<int>(lastProbeVerdict); ++i)
        names.insert(probeVerdictName(static_cast<ProbeVerdict>(i)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(lastProbeVerdict) + 1);
    EXPECT_EQ(names.count(QString()), 0U);
}
