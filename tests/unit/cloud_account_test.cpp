// SPDX-License-Identifier: Apache-2.0
// Whose a device is: claim, transfer, claim codes, products, and a sign-in that runs out in between.
#include "core/cloud/cloud_answer.h"
#include "core/practice/virtual_cloud.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using practice::VirtualCloud;

namespace {

using Client = CloudClientTest;

const QString id = QStringLiteral("350026001547343339383037");
const std::string devicePath = "/v1/devices/350026001547343339383037";
const std::string memberPath = "/v1/products/1234/devices/350026001547343339383037";
constexpr int product = 1234;

/// A virtual cloud with an account, a product of it, and one device.
class Account : public testing::Test {
protected:
    void SetUp() override
    {
        m_cloud.addUser({});
        m_cloud.addProduct({product, QStringLiteral("lamp"), {me}});
        put(me, 0);
    }
    void put(const QString& owner, int productId)
    {
        VirtualCloud::Device device;
        device.id = id;
        device.owner = owner;
        device.productId = productId;
        m_cloud.putDevice(device);
    }
    CloudSettings settings() const { return CloudSettings{.api = m_cloud.api(), .deviceServer = {}}; }
    CloudClient signedIn()
    {
        CloudClient door(settings());
        door.signIn(me, Secret::fromText(QStringLiteral("practice")));
        return CloudClient(settings(), door.session());
    }
    VirtualCloud::Device device() { return *m_cloud.device(id); }

    const QString me = QStringLiteral("you@example.com");
    const QString customer = QStringLiteral("customer@example.com");
    VirtualCloud m_cloud;
};

cloud::ProductImport importOf(const char* json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return cloud::readProductImport(document.object(), id);
}

} // namespace

TEST_F(Client, ATransferIsAskedForWithTheClaimRequest)
{
    m_cloud.answer("POST /v1/devices", {200, R"({"ok":true,"transfer_id":"5"})"});
    signedIn().requestTransfer(id.toUpper());
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("id"), id.toStdString());
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("request_transfer"), "true");
    m_cloud.answer("POST /v1/devices", {403, R"({"errors":["That device belongs to someone else."]})"});
    EXPECT_EQ(codeOf([&] { signedIn().requestTransfer(id); }), "OwnedByOther");
}

TEST_F(Client, AClaimCodeHas63CharactersOrIsNone)
{
    const std::string code(63, 'A');
    m_cloud.answer("POST /v1/device_claims", {200, R"({"claim_code":")" + code + R"(","device_ids":[]})"});
    EXPECT_EQ(signedIn().makeClaimCode().revealText().toStdString(), code);
    const std::string malformed[] = {
        "",
        "{}",
        "[]",
        "null",
        "<html>",
        R"({"claim_code":null})",
        R"({"claim_code":63})",
        R"({"claim_code":""})",
        R"({"claim_code":")" + std::string(62, 'A') + R"("})",
        R"({"claim_code":")" + std::string(64, 'A') + R"("})",
        R"({"claim_code":")" + std::string(62, 'A') + R"(\n"})",
        R"({"claim_code":")" + std::string(62, 'A') + R"(ä"})",
        R"({"claim_code":[")" + code + R"("]})",
    };
    for (const std::string& body : malformed) {
        m_cloud.answer("POST /v1/device_claims", {200, body});
        EXPECT_EQ(codeOf([&] { signedIn().makeClaimCode(); }), "CloudBroken") << body;
    }
    m_cloud.answer("POST /v1/device_claims", {429, "{}"});
    EXPECT_EQ(codeOf([&] { signedIn().makeClaimCode(); }), "RateLimited");
}

TEST_F(Client, ANameTheCloudKeepsDifferentlyIsARefusal)
{
    const std::string request = "PUT " + devicePath;
    m_cloud.answer(request, {200, R"({"id":"350026001547343339383037","name":"kitchen lamp"})"});
    signedIn().rename(id, QStringLiteral("kitchen lamp"));
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("name"), "kitchen lamp");
    EXPECT_EQ(codeOf([&] { signedIn().rename(id, QStringLiteral("Kitchen")); }), "RejectedByCloud");
    m_cloud.answer(request, {403, R"({"error":"Permission Denied"})"});
    EXPECT_EQ(codeOf([&] { signedIn().rename(id, QStringLiteral("x")); }), "NotOwner");
}

TEST_F(Client, EachRefusalOfAProductHasItsCode)
{
    const std::tuple<int, std::string, std::string> refusals[] = {
        {403, R"({"errors":["You do not have permission"]})", "InProduct"},
        {404, R"({"error":"Not Found"})", "InProduct"},
        {403, R"({"errors":["That device belongs to someone else."]})", "InProduct"},
        {400, R"({"errors":["bad"]})", "RejectedByCloud"},
        {401, R"({"error":"invalid_token"})", "TokenExpired"},
        {429, "{}", "RateLimited"},
        {503, "<html>", "CloudBroken"},
    };
    for (const auto& [status, body, code] : refusals) {
        m_cloud.answer("POST /v1/products/1234/devices", {status, body});
        m_cloud.answer("DELETE " + memberPath, {status, body});
        m_cloud.answer("DELETE " + memberPath + "/owner", {status, body});
        EXPECT_EQ(codeOf([&] { signedIn().addToProduct(product, id); }), code) << body;
        EXPECT_EQ(codeOf([&] { signedIn().removeFromProduct(product, id); }), code) << body;
        EXPECT_EQ(codeOf([&] { signedIn().removeOwner(product, id); }), code) << body;
    }
}

TEST(ProductImport, IsReadFromTheListThatNamesTheDevice)
{
    using cloud::ProductImport;
    const std::pair<const char*, ProductImport> answers[] = {
        {R"({"updated":1,"updatedDeviceIds":["350026001547343339383037"]})", ProductImport::Added},
        {R"({"updatedDeviceIds":["350026001547343339383037"],"invalidDeviceIds":[]})", ProductImport::Added},
        {R"({"updatedDeviceIds":[],"existingDeviceIds":["350026001547343339383037"]})",
         ProductImport::AlreadyIn},
        {R"({"nonmemberDeviceIds":["350026001547343339383037"]})", ProductImport::NotAllowed},
        {R"({"invalidDeviceIds":["350026001547343339383037"]})", ProductImport::Invalid},
        {R"({"updatedDeviceIds":["35002600154734333938303A","350026001547343339383037"]})",
         ProductImport::Added},
        {R"({"ok":true})", ProductImport::Added},
        {R"({"ok":true,"updatedDeviceIds":[]})", ProductImport::Unsaid},
        {R"({"updatedDeviceIds":["aaaaaaaaaaaaaaaaaaaaaaaa"]})", ProductImport::Unsaid},
        {R"({"updatedDeviceIds":"350026001547343339383037"})", ProductImport::Unsaid},
        {R"({"updatedDeviceIds":[null,7,{}]})", ProductImport::Unsaid},
        {"{}", ProductImport::Unsaid},
        {"[]", ProductImport::Unsaid},
        {"", ProductImport::Unsaid},
    };
    for (const auto& [json, meaning] : answers)
        EXPECT_EQ(importOf(json), meaning) << json;
}

TEST_F(Client, AnAnswerThatDoesNotNameTheDeviceIsNoAdmission)
{
    m_cloud.answer("POST /v1/products/1234/devices", {200, "{}"});
    EXPECT_EQ(codeOf([&] { signedIn().addToProduct(product, id); }), "CloudBroken");
    m_cloud.answer("POST /v1/products/1234/devices",
                   {200, R"({"nonmemberDeviceIds":["350026001547343339383037"]})"});
    EXPECT_EQ(codeOf([&] { signedIn().addToProduct(product, id); }), "NotOwner");
}

// ---- against the virtual cloud

TEST_F(Account, AnUnclaimedDeviceIsRenamedNoMore)
{
    CloudClient client = signedIn();
    client.rename(id, QStringLiteral("porch"));
    EXPECT_EQ(device().name, QStringLiteral("porch"));
    client.unclaim(id);
    EXPECT_TRUE(device().owner.isEmpty());
    EXPECT_EQ(codeOf([&] { client.rename(id, QStringLiteral("x")); }), "NotOwner");
    EXPECT_EQ(codeOf([&] { client.unclaim(id); }), "NotOwner");
}

TEST_F(Account, AStrangersDeviceIsNotClaimedButCanBeAskedFor)
{
    put(customer, 0);
    CloudClient client = signedIn();
    EXPECT_EQ(codeOf([&] { client.claim(id); }), "OwnedByOther");
    client.requestTransfer(id);
    EXPECT_EQ(device().owner, customer) << "asking moves nothing";
}

TEST_F(Account, AClaimNeedsTheDeviceOnline)
{
    put({}, 0);
    EXPECT_EQ(codeOf([&] { signedIn().claim(id); }), "DeviceOffline");
}

TEST_F(Account, ADeviceLeavesAProductAndComesBack)
{
    put(me, product);
    CloudClient client = signedIn();
    client.removeFromProduct(product, id);
    EXPECT_EQ(device().productId, 0);
    EXPECT_EQ(device().owner, me) << "its owner keeps it";
    EXPECT_EQ(codeOf([&] { client.removeFromProduct(product, id); }), "InProduct");
    client.addToProduct(product, id);
    EXPECT_EQ(device().productId, product);
    client.addToProduct(product, id);
}

TEST_F(Account, ACustomersDeviceIsLetGoByTheTeam)
{
    put(customer, product);
    CloudClient client = signedIn();
    client.removeOwner(product, id);
    EXPECT_TRUE(device().owner.isEmpty());
    EXPECT_EQ(device().productId, product);
}

TEST_F(Account, ADeviceOfSomebodyOutsideTheTeamDoesNotGoIntoTheProduct)
{
    put(customer, 0);
    EXPECT_EQ(codeOf([&] { signedIn().addToProduct(product, id); }), "NotOwner");
    EXPECT_EQ(device().productId, 0);
}

TEST_F(Account, AProductWithoutARoleChangesNothing)
{
    m_cloud.addProduct({product, QStringLiteral("lamp"), {}});
    put(me, product);
    CloudClient client = signedIn();
    EXPECT_EQ(codeOf([&] { client.removeFromProduct(product, id); }), "InProduct");
    EXPECT_EQ(codeOf([&] { client.addToProduct(product, id); }), "InProduct");
    EXPECT_EQ(codeOf([&] { client.removeOwner(product, id); }), "InProduct");
    EXPECT_EQ(device().productId, product);
}

// ---- a sign-in that runs out

TEST_F(Account, ARequestThatMeetsAnExpiredSignInIsSentAgainAfterANewOne)
{
    CloudClient client = signedIn();
    int asked = 0;
    client.onExpiry([&](const Session& old) {
        ++asked;
        EXPECT_EQ(old.account, me);
        return std::optional<Session>(signedIn().session());
    });
    m_cloud.expireTokens();
    client.rename(id, QStringLiteral("porch"));
    EXPECT_EQ(device().name, QStringLiteral("porch"));
    client.unclaim(id);
    EXPECT_EQ(asked, 1) << "the new sign-in stays";
}

TEST_F(Account, WithoutANewSignInTheOldOnesEndIsSaid)
{
    CloudClient client = signedIn();
    client.onExpiry([](const Session&) { return std::optional<Session>(); });
    m_cloud.expireTokens();
    EXPECT_EQ(codeOf([&] { client.unclaim(id); }), "TokenExpired");
    EXPECT_EQ(device().owner, me);
}

TEST_F(Account, ANewSignInThatIsRefusedTooIsNotAskedForForEver)
{
    CloudClient client = signedIn();
    int asked = 0;
    client.onExpiry([&](const Session& old) {
        ++asked;
        return std::optional(old);
    });
    m_cloud.expireTokens();
    EXPECT_EQ(codeOf([&] { client.devices(); }), "TokenExpired");
    EXPECT_EQ(asked, 1);
}

TEST_F(Account, SigningOutMakesTheTokenWorthless)
{
    CloudClient client = signedIn();
    const Session session = client.session();
    EXPECT_TRUE(client.signOut());
    EXPECT_FALSE(client.signedIn());
    CloudClient again(settings(), session);
    EXPECT_EQ(codeOf([&] { again.devices(); }), "TokenExpired");
}
