// SPDX-License-Identifier: Apache-2.0
// The virtual cloud's HTTP side, mostly as CloudClient sees it.
#include "core/practice/virtual_cloud.h"

#include "core/cloud/cloud_client.h"
#include "core/keys/device_key.h"
#include "tests/unit/failure_of.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <httplib.h>

using namespace rescue;
using namespace rescue::test;
using practice::VirtualCloud;

namespace {

const QString id = QStringLiteral("350026001547343339383037");
const QString otherId = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
const QString me = QStringLiteral("you@example.com");
const QString neighbour = QStringLiteral("neighbour@example.com");

Secret secret(const char* text)
{
    return Secret::fromText(QLatin1String(text));
}

Bytes vectorFile(const char* name)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return toBytes(file.readAll());
}

const Bytes publicKey = vectorFile("dev-rsa1024-len609.pub.der");

QString pemOf(const Bytes& spki)
{
    return QStringLiteral("-----BEGIN PUBLIC KEY-----\n%1\n-----END PUBLIC KEY-----\n")
        .arg(QString::fromLatin1(toQByteArray(spki).toBase64()));
}

class Cloud : public testing::Test {
protected:
    void SetUp() override
    {
        m_cloud.addUser({});
        m_cloud.addUser({neighbour, QStringLiteral("theirs"), {}});
    }

    CloudSettings settings(Milliseconds limit = Milliseconds(20000)) const
    {
        return CloudSettings{.api = m_cloud.api(), .requestLimit = limit, .deviceServer = {}};
    }
    Session session()
    {
        CloudClient client(settings());
        client.signIn(me, secret("practice"));
        return client.session();
    }
    CloudClient signedIn() { return CloudClient(settings(), session()); }
    void putDevice(const QString& owner, int productId = 0, bool online = false)
    {
        VirtualCloud::Device device;
        device.id = id;
        device.name = QStringLiteral("kitchen");
        device.owner = owner;
        device.productId = productId;
        device.online = online;
        m_cloud.putDevice(device);
    }
    std::string registering(std::optional<int> productId = {})
    {
        return codeOf([&] { signedIn().registerKey(id, pemOf(publicKey), productId); });
    }

    /// A plain HTTP request for what CloudClient never asks.
    struct Raw {
        int status = 0;
        QJsonObject body;
    };
    Raw raw(const httplib::Result& result)
    {
        EXPECT_TRUE(result);
        if (!result)
            return {};
        return {result->status, QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object()};
    }
    httplib::Client http()
    {
        httplib::Client client("127.0.0.1", m_cloud.api().port());
        client.set_bearer_token_auth(session().token.revealText().toStdString());
        return client;
    }

    VirtualCloud m_cloud;
};

} // namespace

// ---- signing in

TEST_F(Cloud, OnlyTheRightPasswordSignsIn)
{
    CloudClient client(settings());
    EXPECT_EQ(codeOf([&] { client.signIn(me, secret("wrong")); }), "WrongPassword");
    EXPECT_EQ(codeOf([&] { client.signIn(QStringLiteral("nobody"), secret("practice")); }), "WrongPassword");
    EXPECT_FALSE(client.signedIn());
    client.signIn(me, secret("practice"));
    client.checkSession();
    EXPECT_EQ(client.session().account, me);
}

TEST_F(Cloud, ASecondStepIsAskedForAndChecked)
{
    m_cloud.addUser({me, QStringLiteral("practice"), QStringLiteral("123456")});
    CloudClient client(settings());
    const auto needed = failureOf([&] { client.signIn(me, secret("practice")); });
    ASSERT_TRUE(needed);
    ASSERT_EQ(needed->code(), FailureCode::OtpNeeded);
    const QString mfaToken = argumentOf(needed);
    EXPECT_EQ(codeOf([&] { client.answerOtp(me, mfaToken, QStringLiteral("000000")); }), "WrongOtp");
    EXPECT_EQ(codeOf([&] { client.answerOtp(me, QStringLiteral("x"), QStringLiteral("123456")); }),
              "WrongOtp");
    client.answerOtp(me, mfaToken, QStringLiteral("123456"));
    EXPECT_EQ(codeOf([&] { client.checkSession(); }), "nothing");
}

TEST_F(Cloud, AnUnknownClientIsRefusedButTheOldCliIsKnown)
{
    CloudSettings unknown = settings();
    unknown.clientId = QStringLiteral("somebody");
    CloudClient client(unknown);
    EXPECT_EQ(codeOf([&] { client.signIn(me, secret("practice")); }), "nothing");
    EXPECT_EQ(m_cloud.requests(), std::vector<QString>(3, QStringLiteral("POST /oauth/token")))
        << "its own client twice, in the form and in the header";
}

TEST_F(Cloud, TokensEndBySigningOutAndByRunningOut)
{
    const Session kept = session();
    CloudClient leaving(settings(), kept);
    leaving.signOut();
    CloudClient late(settings(), kept);
    EXPECT_EQ(codeOf([&] { late.devices(); }), "TokenExpired");

    CloudClient client = signedIn();
    m_cloud.expireTokens();
    EXPECT_EQ(codeOf([&] { client.devices(); }), "TokenExpired");
    EXPECT_EQ(codeOf([&] { client.checkSession(); }), "TokenExpired");
    EXPECT_EQ(codeOf([&] { signedIn().devices(); }), "nothing");
}

TEST_F(Cloud, WithoutATokenNothingIsToldButTheReason)
{
    httplib::Client client("127.0.0.1", m_cloud.api().port());
    const Raw answer = raw(client.Get("/v1/devices"));
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body[QStringLiteral("error")], QStringLiteral("invalid_request"));
}

// ---- devices

TEST_F(Cloud, OnlyOnesOwnDevicesAreSeen)
{
    putDevice(me);
    m_cloud.putDevice({otherId, QStringLiteral("theirs"), 6, neighbour, 0, {}, true, false, {}});
    CloudClient client = signedIn();
    ASSERT_EQ(client.devices().size(), 1U);
    const auto own = client.device(id.toUpper());
    ASSERT_TRUE(own);
    EXPECT_EQ(own->name, QStringLiteral("kitchen"));
    EXPECT_FALSE(own->inProduct());
    EXPECT_FALSE(client.device(otherId));
    EXPECT_FALSE(client.device(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb")));
}

TEST_F(Cloud, AnUpperCaseIdIsUnknown)
{
    m_cloud.putDevice({otherId, {}, 6, me, 0, {}, true, false, {}});
    auto client = http();
    const Raw answer = raw(client.Get("/v1/devices/AAAAAAAAAAAAAAAAAAAAAAAA"));
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.body[QStringLiteral("error")], QStringLiteral("Permission Denied"));
    EXPECT_TRUE(
        answer.body[QStringLiteral("info")].toString().startsWith(QStringLiteral("I didn't recognize")));
}

TEST_F(Cloud, APingTellsWhetherTheDeviceIsThere)
{
    putDevice(me, 0, false);
    EXPECT_EQ(signedIn().ping(id), false);
    putDevice(me, 0, true);
    EXPECT_EQ(signedIn().ping(id), true);
    putDevice(neighbour, 0, true);
    EXPECT_EQ(codeOf([&] { signedIn().ping(id); }), "NotOwner");
}

TEST_F(Cloud, ADeviceIsRenamedSignalledAndRemovedByItsOwner)
{
    putDevice(me, 0, true);
    auto client = http();
    const std::string path = "/v1/devices/" + id.toStdString();
    EXPECT_EQ(raw(client.Put(path, httplib::Params{{"name", "attic"}})).status, 200);
    EXPECT_EQ(m_cloud.device(id)->name, QStringLiteral("attic"));
    EXPECT_EQ(
        raw(client.Put(path, R"({"signal":"1"})", "application/json")).body[QStringLiteral("signaling")],
        true);
    putDevice(me, 0, false);
    EXPECT_EQ(raw(client.Put(path, httplib::Params{{"signal", "1"}})).status, 408);
    EXPECT_EQ(raw(client.Put(path, httplib::Params{{"colour", "red"}})).status, 400);
    EXPECT_EQ(raw(client.Delete(path)).status, 200);
    EXPECT_TRUE(m_cloud.device(id)->owner.isEmpty());
    EXPECT_EQ(raw(client.Delete(path)).status, 403);
    EXPECT_EQ(raw(client.Put(path, httplib::Params{{"name", "x"}})).status, 403);
}

TEST_F(Cloud, AClaimNeedsADeviceThatIsOnlineAndFree)
{
    EXPECT_EQ(codeOf([&] { signedIn().claim(id); }), "DeviceOffline");
    putDevice({}, 0, false);
    EXPECT_EQ(codeOf([&] { signedIn().claim(id); }), "DeviceOffline");
    putDevice(neighbour, 0, true);
    EXPECT_EQ(codeOf([&] { signedIn().claim(id); }), "OwnedByOther");
    putDevice({}, 0, true);
    EXPECT_EQ(codeOf([&] { signedIn().claim(id); }), "nothing");
    EXPECT_EQ(m_cloud.device(id)->owner, me);
    putDevice(me, 0, false);
    EXPECT_EQ(codeOf([&] { signedIn().claim(id); }), "nothing");
}

TEST_F(Cloud, AClaimCodeHasSixtyThreeCharacters)
{
    putDevice(me);
    auto client = http();
    const Raw answer = raw(client.Post("/v1/device_claims"));
    EXPECT_EQ(answer.body[QStringLiteral("claim_code")].toString().size(), 63);
    EXPECT_EQ(answer.body[QStringLiteral("device_ids")].toArray(), QJsonArray{id});
}

// ---- keys

TEST_F(Cloud, TheOwnerRegistersAKey)
{
    putDevice(me);
    EXPECT_EQ(registering(), "nothing");
    EXPECT_EQ(m_cloud.device(id)->publicKey, publicKey);
}

TEST_F(Cloud, TheKeyThisProgramWritesIsTaken)
{
    putDevice(me);
    const keys::DeviceKey key = keys::DeviceKey::generate();
    signedIn().registerKey(id, key.publicPem(), {});
    EXPECT_EQ(m_cloud.device(id)->publicKey, key.publicSpki());
}

TEST_F(Cloud, WhoMayRegisterAKeyIsTheOwnerOrTheProductsTeam)
{
    m_cloud.addProduct({1234, QStringLiteral("pump"), {me}});
    m_cloud.addProduct({77, QStringLiteral("valve"), {neighbour}});
    struct Row {
        QString owner;
        int productOfDevice;
        std::optional<int> productSent;
        const char* code;
    };
    const Row table[] = {
        {me, 0, {}, "nothing"},
        {{}, 0, {}, "nothing"},
        {neighbour, 0, {}, "NotOwner"},
        {{}, 1234, 1234, "nothing"},
        {me, 1234, 1234, "nothing"},
        {me, 1234, {}, "NotOwner"},
        {{}, 1234, {}, "NotOwner"},
        {neighbour, 1234, 1234, "InProduct"}, // a customer has it: it must be given back first
        {me, 77, {}, "NotOwner"},             // a customer cannot do it alone
        {me, 77, 77, "InProduct"},
        {me, 77, 1234, "InProduct"},
    };
    for (const Row& row : table) {
        putDevice(row.owner, row.productOfDevice);
        EXPECT_EQ(registering(row.productSent), row.code)
            << row.owner.toStdString() << " " << row.productOfDevice << " " << row.productSent.value_or(0);
        EXPECT_EQ(m_cloud.device(id)->publicKey.empty(), row.code != std::string("nothing"));
    }
}

TEST_F(Cloud, ADeviceMayRefuseEveryKey)
{
    putDevice(me);
    VirtualCloud::Device stubborn = *m_cloud.device(id);
    stubborn.acceptsKeys = false;
    m_cloud.putDevice(stubborn);
    EXPECT_EQ(registering(), "NotOwner");
}

TEST_F(Cloud, AnUnknownDeviceTakesNoKey)
{
    EXPECT_EQ(registering(), "NotOwner");
    EXPECT_FALSE(m_cloud.device(id));
}

TEST_F(Cloud, WhatIsNoPublicRsaKeyIsRejected)
{
    putDevice(me);
    for (const QString& wrong :
         {QString(), QStringLiteral("hello"), pemOf({}), pemOf(Bytes(162, 0xff)),
          pemOf(vectorFile("dev-rsa1024-len609.der")), pemOf(vectorFile("dev-ec.pub.der"))}) {
        EXPECT_EQ(codeOf([&] { signedIn().registerKey(id, wrong, {}); }), "RejectedByCloud")
            << wrong.toStdString();
    }
    EXPECT_TRUE(m_cloud.device(id)->publicKey.empty());
}

// ---- products

TEST_F(Cloud, ProductsAndTheirDevicesAreSeenByTheTeam)
{
    m_cloud.addProduct({1234, QStringLiteral("pump"), {me}});
    m_cloud.addProduct({77, QStringLiteral("valve"), {neighbour}});
    putDevice(neighbour, 1234);
    CloudClient client = signedIn();
    const auto products = client.products();
    ASSERT_EQ(products.size(), 1U);
    EXPECT_EQ(products[0].id, 1234);
    const auto device = client.productDevice(1234, id);
    ASSERT_TRUE(device);
    EXPECT_TRUE(device->inProduct());
    EXPECT_FALSE(client.productDevice(1234, otherId));
    EXPECT_FALSE(client.productDevice(77, id));
    EXPECT_FALSE(client.device(id));
    auto plain = http();
    EXPECT_EQ(raw(plain.Get("/v1/products/1234/devices")).body[QStringLiteral("devices")].toArray().size(),
              1);
    EXPECT_EQ(raw(plain.Get("/v1/products/77/devices")).status, 403);
}

// ---- trouble

TEST_F(Cloud, EachTroubleIsMetAsItsFailure)
{
    using Trouble = VirtualCloud::Trouble;
    const std::pair<Trouble, const char*> table[] = {
        {Trouble::ServerError, "CloudBroken"}, {Trouble::Garbage, "CloudBroken"},
        {Trouble::Hang, "CloudTimeout"},       {Trouble::Unauthorised, "TokenExpired"},
        {Trouble::RateLimit, "RateLimited"},   {Trouble::None, "nothing"}};
    const Session known = session();
    for (const auto& [trouble, code] : table) {
        m_cloud.setTrouble(trouble);
        const Milliseconds limit(trouble == Trouble::Hang ? 50 : 20000);
        CloudClient client(settings(limit), known);
        EXPECT_EQ(codeOf([&] { client.devices(); }), code);
    }
}

TEST_F(Cloud, TroubleKeepsToItsPathAndItsCount)
{
    putDevice(me);
    CloudClient client = signedIn();
    m_cloud.setTrouble(VirtualCloud::Trouble::ServerError, QStringLiteral("/v1/provisioning/"), 2);
    EXPECT_EQ(codeOf([&] { client.devices(); }), "nothing");
    for (const char* expected : {"CloudBroken", "CloudBroken", "nothing"})
        EXPECT_EQ(codeOf([&] { client.registerKey(id, pemOf(publicKey), {}); }), expected);
}

TEST(VirtualCloud, GoesAwayWhileARequestHangs)
{
    auto cloud = std::make_unique<VirtualCloud>();
    cloud->setTrouble(VirtualCloud::Trouble::Hang);
    CloudClient client(
        CloudSettings{.api = cloud->api(), .requestLimit = Milliseconds(50), .deviceServer = {}},
        {secret("sesame"), {}});
    EXPECT_EQ(codeOf([&] { client.devices(); }), "CloudTimeout");
    cloud.reset(); // would never return if it waited for the request
    EXPECT_EQ(codeOf([&] { client.devices(); }), "CloudUnreachable");
}

TEST(VirtualCloud, SpeaksOnLoopbackOnly)
{
    const VirtualCloud cloud;
    EXPECT_EQ(cloud.api().host(), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(cloud.deviceHost(), QStringLiteral("127.0.0.1"));
    EXPECT_NE(cloud.devicePort(), 0);
    EXPECT_NE(cloud.devicePort(), cloud.api().port());
}

TEST_F(Cloud, RequestsAreRememberedInTheirOrder)
{
    putDevice(me);
    CloudClient client = signedIn();
    client.device(id);
    client.ping(id);
    auto plain = http();
    EXPECT_EQ(raw(plain.Get("/v1/nowhere?secret=1")).status, 404);
    EXPECT_THAT(m_cloud.requests(),
                testing::ElementsAre(QStringLiteral("POST /oauth/token"),
                                     QStringLiteral("GET /v1/devices/") + id,
                                     QStringLiteral("PUT /v1/devices/%1/ping").arg(id),
                                     QStringLiteral("POST /oauth/token"), QStringLiteral("GET /v1/nowhere")));
}
