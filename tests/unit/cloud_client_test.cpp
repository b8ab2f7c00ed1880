// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_client.h"

#include "core/cloud/cloud_answer.h"
#include "core/failure.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using testing::ElementsAre;

namespace {

using Client = CloudClientTest;

const QString id = QStringLiteral("350026001547343339383037");
const std::string devicePath = "/v1/devices/350026001547343339383037";
const std::string provisioningPath = "/v1/provisioning/350026001547343339383037";

} // namespace

// ---- what is sent

TEST_F(Client, WithoutATokenNothingIsSent)
{
    CloudClient nobody = client({});
    EXPECT_EQ(codeOf([&] { nobody.devices(); }), "NotSignedIn");
    EXPECT_EQ(codeOf([&] { nobody.checkSession(); }), "NotSignedIn");
    EXPECT_EQ(codeOf([&] { nobody.registerKey(id, QStringLiteral("pem"), {}); }), "NotSignedIn");
    EXPECT_EQ(codeOf([&] { nobody.signOut(); }), "nothing");
    CloudClient crooked = client(QStringLiteral("a\r\nX-Header: b"));
    EXPECT_EQ(codeOf([&] { crooked.devices(); }), "TokenExpired");
    EXPECT_TRUE(m_cloud.requests().empty());
}

TEST_F(Client, RegisteringAKeySendsTheFormOfTheParticleTools)
{
    m_cloud.answer("POST " + provisioningPath, {200, R"({"ok":true})"});
    const QString pem = QStringLiteral("-----BEGIN PUBLIC KEY-----\nAB+/=\n-----END PUBLIC KEY-----\n");
    signedIn().registerKey(id.toUpper(), pem, {});
    httplib::Request sent = m_cloud.lastRequest();
    EXPECT_EQ(sent.get_header_value("Authorization"), "Bearer sesame");
    EXPECT_EQ(sent.get_param_value("deviceID"), id.toStdString());
    EXPECT_EQ(sent.get_param_value("publicKey"), pem.toStdString());
    EXPECT_EQ(sent.get_param_value("filename"), "cli");
    EXPECT_EQ(sent.get_param_value("algorithm"), "rsa");
    EXPECT_THAT(sent.get_param_value("order"), testing::MatchesRegex("manual_[0-9]+"));
    EXPECT_FALSE(sent.has_param("product_id"));
    signedIn().registerKey(id, pem, 1234);
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("product_id"), "1234");
}

TEST_F(Client, WhatIsNoDeviceIdIsNotSent)
{
    CloudClient me = signedIn();
    for (const char* wrong : {"", "..", "my_photon", "35002600154734333938303", "3500260015473433393830/7"}) {
        const QString text = QLatin1String(wrong);
        EXPECT_EQ(codeOf([&] { me.device(text); }), "UnknownDeviceId") << wrong;
        EXPECT_EQ(codeOf([&] { me.ping(text); }), "UnknownDeviceId") << wrong;
        EXPECT_EQ(codeOf([&] { me.claim(text); }), "UnknownDeviceId") << wrong;
        EXPECT_EQ(codeOf([&] { me.registerKey(text, QStringLiteral("pem"), {}); }), "UnknownDeviceId");
        EXPECT_EQ(codeOf([&] { me.productDevice(1, text); }), "UnknownDeviceId") << wrong;
    }
    EXPECT_TRUE(m_cloud.requests().empty());
}

TEST_F(Client, IdsAreSentInLowerCase)
{
    signedIn().ping(QStringLiteral("ABCDEF001547343339383037"));
    signedIn().productDevice(7, QStringLiteral("ABCDEF001547343339383037"));
    EXPECT_THAT(m_cloud.requests(), ElementsAre("PUT /v1/devices/abcdef001547343339383037/ping",
                                                "GET /v1/products/7/devices/abcdef001547343339383037"));
}

TEST_F(Client, AnAddressWithAPathKeepsIt)
{
    CloudSettings settings = m_cloud.settings();
    settings.api.setPath(QStringLiteral("/cloud/"));
    m_cloud.answer("GET /cloud/v1/devices", {200, "[]"});
    EXPECT_TRUE(CloudClient(settings, someSession()).devices().empty());
}

// ---- refusals

TEST_F(Client, EachRefusalOfADeviceRequestHasItsCode)
{
    struct Row {
        FakeCloud::Answer answer;
        const char* code;
    };
    const Row table[] = {
        {{403, R"({"error":"Permission Denied","info":"I didn't recognize that device name or ID"})"},
         "NotOwner"},
        {{403, ""}, "NotOwner"},
        {{404, R"({"error":"No device found","ok":false})"}, "NotOwner"},
        {{200, R"({"ok":false,"errors":["Permission denied"]})"}, "NotOwner"},
        {{403, R"({"ok":false,"errors":["That device belongs to someone else. To request …"]})"},
         "OwnedByOther"},
        {{400, R"({"error":"The device belongs to someone else.","ok":false})"}, "OwnedByOther"},
        {{400, R"({"status":400,"error":"User doesn't have access","ok":false})"}, "OwnedByOther"},
        {{401, R"({"error":"invalid_token"})"}, "TokenExpired"},
        {{401, "", {{"WWW-Authenticate", "Bearer realm=\"Service\""}}}, "TokenExpired"},
        {{403, R"({"error":"expired_token"})"}, "TokenExpired"},
        {{400, R"({"error":"invalid_request","error_description":"The access token was not found"})"},
         "NotSignedIn"},
        {{408, R"({"error":"Timed out."})"}, "DeviceOffline"},
        {{429, "slow down"}, "RateLimited"},
        {{500, R"({"error":"oops"})"}, "CloudBroken"},
        {{502, "<html>Bad Gateway</html>"}, "CloudBroken"},
        {{503, ""}, "CloudBroken"},
        {{400, R"({"error":"Not a public key","ok":false})"}, "RejectedByCloud"},
        {{422, "[]"}, "RejectedByCloud"},
        {{200, "<html>sign in to this network</html>"}, "CloudBroken"},
        {{200, R"({"ok":true)"}, "CloudBroken"},
        {{200, R"({"ok":true})"}, "nothing"},
        {{200, ""}, "nothing"},
        {{204, ""}, "nothing"},
    };
    for (const Row& row : table) {
        m_cloud.answer("POST " + provisioningPath, row.answer);
        EXPECT_EQ(codeOf([&] { signedIn().registerKey(id, QStringLiteral("pem"), {}); }), row.code)
            << row.answer.status << " " << row.answer.body;
    }
}

TEST_F(Client, ARefusedProductKeyNamesTheProduct)
{
    m_cloud.answer("POST " + provisioningPath, {403, R"({"error":"Permission Denied"})"});
    const auto failure = failureOf([&] { signedIn().registerKey(id, QStringLiteral("pem"), 1234); });
    EXPECT_EQ(failure->code(), FailureCode::InProduct);
    EXPECT_EQ(argumentOf(failure), QStringLiteral("1234"));
}

TEST_F(Client, TheCloudsWordsAreTakenFromWhereTheyStand)
{
    const std::pair<const char*, const char*> table[] = {
        {R"({"errors":["one"],"info":"two","error_description":"three","error":"four"})", "one"},
        {R"({"info":"two","error_description":"three","error":"four"})", "two"},
        {R"({"errors":[],"error_description":"three","error":"four"})", "three"},
        {R"({"errors":null,"error":"four"})", "four"},
        {R"({"errors":"plain"})", "plain"},
        {R"({"errors":{"message":"in an object"}})", "in an object"},
        {R"({"errors":[{"message":"a"},{"error":"b"},{"error":{"status":"c"}},7,null]})", "a; b; c"},
        {R"({"error":{"message":"deep"}})", "deep"},
        {R"({"error":[["nested"]]})", "nested"},
        {R"({"error":"two\nlines\tand  gaps"})", "two lines and gaps"},
        {R"({})", "HTTP 400"},
        {"not json", "not json"},
        {"<!doctype html><p>web page", "HTTP 400"},
        {"[\"listed\"]", "listed"},
        {"\xff\xfe", "\xef\xbf\xbd\xef\xbf\xbd"},
        {"", "HTTP 400"},
    };
    for (const auto& [body, words] : table) {
        m_cloud.answer("POST " + provisioningPath, {400, body});
        const auto failure = failureOf([&] { signedIn().registerKey(id, QStringLiteral("pem"), {}); });
        EXPECT_EQ(argumentOf(failure).toStdString(), words) << body;
    }
}

TEST_F(Client, LongWordsAreCutAndHostileNestingIsHarmless)
{
    m_cloud.answer("POST " + provisioningPath, {400, "{\"error\":\"" + std::string(5000, 'x') + "\"}"});
    const auto call = [&] { signedIn().registerKey(id, QStringLiteral("pem"), {}); };
    EXPECT_EQ(argumentOf(failureOf(call)).size(), 300);
    m_cloud.answer("POST " + provisioningPath,
                   {400, "{\"error\":" + std::string(900, '[') + std::string(900, ']') + "}"});
    EXPECT_EQ(codeOf(call), "RejectedByCloud");
}

TEST_F(Client, TheTokenNeverComesBackInAMessage)
{
    m_cloud.answer("POST " + provisioningPath, {400, R"({"error":"token sesame is odd"})"});
    const auto failure = failureOf([&] { signedIn().registerKey(id, QStringLiteral("pem"), {}); });
    EXPECT_FALSE(failure->technical().contains(QStringLiteral("sesame")));
}

// ---- devices

TEST_F(Client, DevicesAreReadInEverySpelling)
{
    m_cloud.answer("GET /v1/devices", {200, R"([
        {"id":"350026001547343339383037","name":"kitchen","connected":true,"last_heard":"2024-01-01T00:00:00Z",
         "platform_id":6,"product_id":6},
        {"id":"AAAAAAAAAAAAAAAAAAAAAAAA","name":null,"online":"true","platform_id":"8","product_id":"1234"},
        {"id":"bbbbbbbbbbbbbbbbbbbbbbbb","connected":false,"last_heard":1700000000000},
        {"id":7},{"name":"no id"},"text",null,[]])"});
    const std::vector<CloudDevice> devices = signedIn().devices();
    ASSERT_EQ(devices.size(), 3U);
    EXPECT_EQ(devices[0].name, QStringLiteral("kitchen"));
    EXPECT_TRUE(devices[0].online);
    EXPECT_FALSE(devices[0].inProduct());
    EXPECT_EQ(devices[0].lastHeard, QStringLiteral("2024-01-01T00:00:00Z"));
    EXPECT_EQ(devices[1].id, QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"));
    EXPECT_TRUE(devices[1].online);
    EXPECT_EQ(devices[1].platformId, 8);
    EXPECT_TRUE(devices[1].inProduct());
    EXPECT_FALSE(devices[2].online);
    EXPECT_EQ(devices[2].lastHeard, QStringLiteral("1700000000000"));
    EXPECT_EQ(devices[2].productId, -1);
}

TEST_F(Client, AnAnswerThatIsNoListOfDevicesIsBroken)
{
    for (const char* body :
         {"", "{}", "null", "7", "\"x\"", R"({"devices":7})", "[", "\x00\x01", "{\"ok\":true}"}) {
        m_cloud.answer("GET /v1/devices", {200, body});
        EXPECT_EQ(codeOf([&] { signedIn().devices(); }), "CloudBroken") << body;
    }
    m_cloud.answer("GET /v1/devices", {200, R"({"devices":[]})"});
    EXPECT_TRUE(signedIn().devices().empty());
}

TEST_F(Client, ADeviceThatIsNotInTheAccountIsNothing)
{
    m_cloud.answer("GET " + devicePath, {403, R"({"error":"Permission Denied","info":"…"})"});
    EXPECT_FALSE(signedIn().device(id));
    EXPECT_THAT(m_cloud.requests(), ElementsAre("GET " + devicePath));
    m_cloud.answer("GET " + devicePath, {404, R"({"error":"No device found"})"});
    EXPECT_FALSE(signedIn().device(id)) << "nor is there a list in this cloud";
    m_cloud.answer("GET /v1/devices", {200, "[]"});
    EXPECT_FALSE(signedIn().device(id));
}

TEST_F(Client, ADeviceThatIsSaidToBeAnotherAccountsIsNoUnknownOne)
{
    m_cloud.answer("GET " + devicePath, {400, R"({"error":"User doesn't have access","ok":false})"});
    m_cloud.answer("GET /v1/devices", {200, "[]"});
    EXPECT_EQ(codeOf([&] { signedIn().device(id); }), "OwnedByOther");
    const std::string product = "GET /v1/products/7/devices/350026001547343339383037";
    m_cloud.answer(product, {400, R"({"error":"User doesn't have access","ok":false})"});
    EXPECT_FALSE(signedIn().productDevice(7, id));
}

TEST_F(Client, WhereTheCloudDoesNotSayOnlineThePingDecides)
{
    m_cloud.answer("GET " + devicePath, {200, R"({"id":"350026001547343339383037"})"});
    EXPECT_FALSE(signedIn().device(id)->onlineKnown) << "there is no ping either";
    const auto onlineAfter = [&](FakeCloud::Answer answer) {
        m_cloud.answer("PUT " + devicePath + "/ping", std::move(answer));
        const auto device = signedIn().device(id);
        return device->onlineKnown && device->online;
    };
    EXPECT_TRUE(onlineAfter({200, R"({"online":true})"}));
    EXPECT_FALSE(onlineAfter({200, R"({"online":false})"}));
    EXPECT_FALSE(onlineAfter({408, ""}));
    EXPECT_FALSE(onlineAfter({403, R"({"error":"Permission Denied"})"}));
    m_cloud.answer("GET " + devicePath, {200, R"({"id":"350026001547343339383037","connected":false})"});
    EXPECT_FALSE(onlineAfter({200, R"({"online":true})"})) << "what the cloud says itself is not asked again";
}

TEST_F(Client, WhereTheSingleDeviceCallIsOddTheListDecides)
{
    m_cloud.answer("GET /v1/devices", {200, R"([{"id":"350026001547343339383037","name":"listed"}])"});
    const FakeCloud::Answer odd[] = {{404, "Not Found"},
                                     {404, R"({"error":"no such route","ok":false})"},
                                     {405, ""},
                                     {400, R"({"error":"timeout"})"},
                                     {200, "[]"},
                                     {200, ""},
                                     {200, "{}"},
                                     {200, R"({"id":"another"})"},
                                     {200, R"({"ok":false,"error":"strange"})"}};
    for (const FakeCloud::Answer& answer : odd) {
        m_cloud.answer("GET " + devicePath, answer);
        const auto device = signedIn().device(id);
        ASSERT_TRUE(device) << answer.status << answer.body;
        EXPECT_EQ(device->name, QStringLiteral("listed"));
    }
    m_cloud.answer("GET /v1/devices", {200, "[]"});
    EXPECT_FALSE(signedIn().device(id));
}

TEST_F(Client, ARefusalThatIsNotAboutTheDeviceIsNotTakenForNothing)
{
    for (const auto& [status, code] : {std::pair(401, "TokenExpired"),
                                       {429, "RateLimited"},
                                       {500, "CloudBroken"},
                                       {408, "DeviceOffline"}}) {
        m_cloud.answer("GET " + devicePath, {status, "{}"});
        EXPECT_EQ(codeOf([&] { signedIn().device(id); }), code);
    }
}

TEST_F(Client, APingAnswersOnlineOfflineOrNothing)
{
    const auto ping = [&](FakeCloud::Answer answer) {
        m_cloud.answer("PUT " + devicePath + "/ping", std::move(answer));
        return signedIn().ping(id);
    };
    EXPECT_EQ(ping({200, R"({"online":true,"ok":true})"}), true);
    EXPECT_EQ(ping({200, R"({"online":false,"ok":true})"}), false);
    EXPECT_EQ(ping({200, R"({"connected":true,"lastHeard":null})"}), true);
    EXPECT_EQ(ping({408, ""}), false);
    EXPECT_EQ(ping({404, "Not Found"}), std::nullopt);
    EXPECT_EQ(ping({200, R"({"error":{}})"}), std::nullopt);
    EXPECT_EQ(codeOf([&] { ping({403, R"({"error":"Permission Denied"})"}); }), "NotOwner");
}

TEST_F(Client, AClaimSaysWhyItIsRefused)
{
    const auto claim = [&](FakeCloud::Answer answer) {
        m_cloud.answer("POST /v1/devices", std::move(answer));
        return codeOf([&] { signedIn().claim(id); });
    };
    m_cloud.answer("GET " + devicePath, {403, "{}"});
    EXPECT_EQ(claim({200, R"({"ok":true})"}), "nothing");
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("id"), id.toStdString());
    EXPECT_EQ(claim({404, R"({"ok":false,"errors":["not connected"]})"}), "DeviceOffline");
    EXPECT_EQ(claim({403, R"({"errors":["That device belongs to someone else. To request…"]})"}),
              "OwnedByOther");
    EXPECT_EQ(claim({400, R"({"error":"The device is already claimed."})"}), "RejectedByCloud");
    m_cloud.answer("GET " + devicePath, {200, R"({"id":"350026001547343339383037"})"});
    EXPECT_EQ(claim({400, R"({"error":"The device is already claimed."})"}), "nothing");
}

// ---- products

TEST_F(Client, ProductsAreEmptyWhereACloudHasNone)
{
    EXPECT_TRUE(signedIn().products().empty());
    m_cloud.answer(
        "GET /v1/user/products",
        {200, R"({"products":[{"id":1234,"name":"pump"},{"id":"77","name":"x"},{"id":0},{},null]})"});
    const auto products = signedIn().products();
    ASSERT_EQ(products.size(), 2U);
    EXPECT_EQ(products[0].id, 1234);
    EXPECT_EQ(products[0].name, QStringLiteral("pump"));
    EXPECT_EQ(products[1].id, 77);
    for (int status : {400, 403, 404, 405, 501}) {
        m_cloud.answer("GET /v1/user/products", {status, R"({"error":"unknown","ok":false})"});
        EXPECT_TRUE(signedIn().products().empty()) << status;
    }
    m_cloud.answer("GET /v1/user/products", {200, "7"});
    EXPECT_EQ(codeOf([&] { signedIn().products(); }), "CloudBroken");
    m_cloud.answer("GET /v1/user/products", {401, "{}"});
    EXPECT_EQ(codeOf([&] { signedIn().products(); }), "TokenExpired");
}

TEST_F(Client, AProductDeviceIsFoundWhoeverClaimedIt)
{
    const std::string path = "GET /v1/products/1234/devices/350026001547343339383037";
    m_cloud.answer(path, {200, R"({"id":"350026001547343339383037","platform_id":6,"product_id":"1234"})"});
    const auto device = signedIn().productDevice(1234, id);
    ASSERT_TRUE(device);
    EXPECT_TRUE(device->inProduct());
    for (int status : {400, 403, 404}) {
        m_cloud.answer(path, {status, R"({"error":"hasn't been assigned to a product"})"});
        EXPECT_FALSE(signedIn().productDevice(1234, id)) << status;
    }
    m_cloud.answer(path, {500, ""});
    EXPECT_EQ(codeOf([&] { signedIn().productDevice(1234, id); }), "CloudBroken");
    m_cloud.answer(path, {200, "{}"});
    EXPECT_EQ(codeOf([&] { signedIn().productDevice(1234, id); }), "CloudBroken");
}
