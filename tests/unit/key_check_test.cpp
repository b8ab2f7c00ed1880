// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "core/diagnosis/key_check.h"
#include "core/failure.h"
#include "core/repair/key_area.h"
#include "tests/unit/failure_of.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::diagnosis;
using keys::StoredKeyState;

namespace {

const QString apiHost = QStringLiteral("api.particle.io");

Bytes vector(const char* name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(name);
    return toBytes(file.readAll());
}

/// A device area made elsewhere, with Particle's server slot put in.
Bytes healthyArea()
{
    return repair::areaWithKeys(vector("dct-gen2-8391.bin"), std::nullopt, keys::particleTcpCloud());
}

Bytes with(Bytes area, std::uint16_t offset, const Bytes& content)
{
    std::copy(content.begin(), content.end(), area.begin() + offset);
    return area;
}

KeyCheck check(const Bytes& area)
{
    return checkKeys(area, keys::particleTcpCloud(), apiHost);
}

KeyDecision decide(const KeyCheck& found, NewKey newKey = NewKey::Auto,
                   PrivateServer server = PrivateServer::Ask)
{
    return decideKeyRepair(found, newKey, server);
}

const keys::ServerIdentity& ownCloud()
{
    static const keys::ServerIdentity identity{vector("srv-rsa2048.pub.der"),
                                               {QStringLiteral("cloud.example"), 8443}};
    return identity;
}

} // namespace

TEST(KeyCheck, AHealthyAreaNeedsNothing)
{
    const auto found = check(healthyArea());
    EXPECT_EQ(found.device.state, StoredKeyState::Sound);
    EXPECT_EQ(found.serverVerdict, ServerVerdict::Right);
    EXPECT_EQ(decide(found), KeyDecision{});
}

TEST(KeyCheck, EveryServerDamageIsSeenAndOnlyTheServerSlotWritten)
{
    const std::uint16_t slot = dct::serverSlot.offset;
    const Bytes areas[] = {
        with(healthyArea(), slot, Bytes(294, 0xff)),     // key blank
        with(healthyArea(), slot, Bytes(512, 0xff)),     // all blank
        with(healthyArea(), slot, Bytes(512, 0x00)),     // zeroed
        with(healthyArea(), slot + 100, Bytes{0, 1, 2}), // another key by damage
        with(healthyArea(), slot, vector("srv-rsa2048.pub.der")),
        with(healthyArea(), slot + 384, Bytes{1, 200}), // impossible address
    };
    for (const Bytes& area : areas) {
        const auto found = check(area);
        EXPECT_EQ(found.serverVerdict, ServerVerdict::Damaged);
        EXPECT_EQ(decide(found), (KeyDecision{true, DeviceKeyAction::Keep}));
    }
}

TEST(KeyCheck, EachStoredKeyLeadsToTheSmallestRepair)
{
    const std::uint16_t slot = dct::devicePrivateKey.offset;
    const std::pair<Bytes, DeviceKeyAction> cases[] = {
        {healthyArea(), DeviceKeyAction::Keep},
        {with(healthyArea(), slot, Bytes(1216, 0xff)), DeviceKeyAction::Replace},
        {with(healthyArea(), slot, Bytes(1216, 0x00)), DeviceKeyAction::Replace},
        {with(healthyArea(), slot + 300, Bytes(40, 0x00)), DeviceKeyAction::Replace},
        {with(healthyArea(), slot, vector("dev-rsa1024-MISPARSED-D.der")), DeviceKeyAction::Replace},
    };
    for (const auto& [area, action] : cases)
        EXPECT_EQ(decide(check(area)).deviceKey, action);
}

TEST(KeyCheck, ANewKeyIsMadeOnlyWhereItMayBe)
{
    const auto healthy = check(healthyArea());
    EXPECT_EQ(decide(healthy, NewKey::Always).deviceKey, DeviceKeyAction::Replace);
    EXPECT_EQ(decide(healthy, NewKey::Never).deviceKey, DeviceKeyAction::Keep);
    const auto damaged = check(with(healthyArea(), dct::devicePrivateKey.offset, Bytes(1216, 0)));
    EXPECT_EQ(test::failureCodeOf([&] { decide(damaged, NewKey::Never); }), FailureCode::NewKeyNeeded);
}

TEST(KeyCheck, APrivateCloudsAddressIsNeverOverwrittenUnasked)
{
    const Bytes area = repair::areaWithKeys(healthyArea(), std::nullopt, ownCloud());
    const auto found = check(area);
    EXPECT_EQ(found.serverVerdict, ServerVerdict::PrivateCloud);
    EXPECT_EQ(test::failureCodeOf([&] { decide(found); }), FailureCode::PrivateCloud);
    EXPECT_FALSE(decide(found, NewKey::Auto, PrivateServer::Keep).writeServer);
    EXPECT_TRUE(decide(found, NewKey::Auto, PrivateServer::Replace).writeServer);

    const auto noKey = check(with(area, dct::serverSlot.offset, Bytes(294, 0xff)));
    EXPECT_EQ(noKey.serverVerdict, ServerVerdict::PrivateCloud) << "the address alone says whose it is";
    EXPECT_EQ(test::failureCodeOf([&] { decide(noKey, NewKey::Auto, PrivateServer::Keep); }),
              FailureCode::ServerKeyNeeded);
}

TEST(KeyCheck, ADeviceOfTheCloudInUseIsAtHomeThere)
{
    const Bytes area = repair::areaWithKeys(healthyArea(), std::nullopt, ownCloud());
    EXPECT_EQ(checkKeys(area, ownCloud(), apiHost).serverVerdict, ServerVerdict::Right);
    // The account's own host in the slot: the same cloud, though nobody told us its device key.
    EXPECT_EQ(checkKeys(area, keys::particleTcpCloud(), QStringLiteral("Cloud.Example")).serverVerdict,
              ServerVerdict::Right);
    // A person who named their own cloud wants a device that still points to Particle changed.
    EXPECT_EQ(checkKeys(healthyArea(), ownCloud(), apiHost).serverVerdict, ServerVerdict::Damaged);
}

TEST(KeyArea, OnlyTheKeyFieldsChangeAndOneBlockHoldsThem)
{
    const Bytes before = vector("dct-gen2-8391.bin");
    const auto key = keys::DeviceKey::generate();
    const Bytes both = repair::areaWithKeys(before, key, keys::particleTcpCloud());
    const auto run = repair::changedKeyFields(before, both);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->offset, dct::devicePrivateKey.offset);
    EXPECT_EQ(run->end(), dct::serverSlot.end());
    EXPECT_EQ(run->size % 4, 0);
    EXPECT_LE(run->size, 4096);
    EXPECT_TRUE(std::equal(before.begin() + 1634, before.begin() + 2082, both.begin() + 1634))
        << "static IP, claim code and the rest between the keys stay";

    const Bytes serverOnly = repair::areaWithKeys(before, std::nullopt, keys::particleTcpCloud());
    EXPECT_EQ(repair::changedKeyFields(before, serverOnly)->offset, dct::serverSlot.offset);
    EXPECT_EQ(repair::changedKeyFields(before, serverOnly)->size, dct::serverSlot.size);
    EXPECT_FALSE(repair::changedKeyFields(before, before));
}

TEST(KeyArea, WhatIsLeftOfALongerKeyIsCleared)
{
    Bytes before = vector("dct-gen2-8391.bin");
    std::fill_n(before.begin() + 34 + 612, 30, 0xab); // the tail of an old PKCS#8 key
    const auto key = keys::DeviceKey::generate();
    const Bytes after = repair::areaWithKeys(before, key, std::nullopt);
    const ByteView field = dct::devicePrivateKey.in(after);
    EXPECT_TRUE(allBytesAre(0xff, field.subspan(612)));
    EXPECT_EQ(keys::inspectPrivateKeyField(field).key, key);
}
