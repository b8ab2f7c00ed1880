// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloud_client.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;

namespace {

using Client = CloudClientTest;

} // namespace

TEST_F(Client, SignInSendsTheFormOfTheParticleTools)
{
    m_cloud.answer("POST /oauth/token", {200, R"({"access_token":"abc","token_type":"bearer"})"});
    CloudClient fresh = client({});
    fresh.signIn(QStringLiteral("me+you@example.com"), Secret::fromText(QStringLiteral("p&ss =wörd+")));
    EXPECT_EQ(fresh.session().token.revealText(), QStringLiteral("abc"));
    EXPECT_EQ(fresh.session().account, QStringLiteral("me+you@example.com"));
    const httplib::Request sent = m_cloud.lastRequest();
    EXPECT_EQ(sent.get_header_value("Content-Type"), "application/x-www-form-urlencoded");
    EXPECT_FALSE(sent.has_header("Authorization"));
    EXPECT_EQ(sent.get_param_value("grant_type"), "password");
    EXPECT_EQ(sent.get_param_value("username"), "me+you@example.com");
    EXPECT_EQ(sent.get_param_value("password"), "p&ss =wörd+");
    EXPECT_EQ(sent.get_param_value("expires_in"), "7776000");
    EXPECT_EQ(sent.get_param_value("client_id"), "particle-cli");
    EXPECT_EQ(sent.get_param_value("client_secret"), "particle-cli");
}

TEST_F(Client, ACloudThatOnlyKnowsTheOldClientIsAskedAsThat)
{
    m_cloud.answerInTurn("POST /oauth/token", {{400, R"({"error":"invalid_client"})"},
                                               {400, R"({"error":"invalid_client"})"},
                                               {200, R"({"access_token":"abc"})"}});
    CloudClient fresh = client({});
    fresh.signIn(QStringLiteral("me"), Secret::fromText(QStringLiteral("x")));
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("client_id"), "CLI2");
    EXPECT_EQ(m_cloud.lastRequest().get_param_value("client_secret"), "client_secret_here");
    EXPECT_TRUE(fresh.signedIn());
}

TEST_F(Client, TheOtpFormCarriesTheMfaToken)
{
    m_cloud.answer("POST /oauth/token", {200, R"({"access_token":"abc"})"});
    CloudClient fresh = client({});
    fresh.answerOtp(QStringLiteral("me"), QStringLiteral("mfa"), QStringLiteral("123456"));
    const httplib::Request sent = m_cloud.lastRequest();
    EXPECT_EQ(sent.get_param_value("grant_type"), "urn:custom:mfa-otp");
    EXPECT_EQ(sent.get_param_value("mfa_token"), "mfa");
    EXPECT_EQ(sent.get_param_value("otp"), "123456");
    EXPECT_EQ(fresh.session().account, QStringLiteral("me"));
}

TEST_F(Client, EachRefusalOfASignInHasItsCode)
{
    struct Row {
        FakeCloud::Answer answer;
        const char* code;
    };
    const Row table[] = {
        {{400, R"({"error":"invalid_grant","error_description":"User credentials are invalid"})"},
         "WrongPassword"},
        {{401, R"({"error":"invalid_grant"})"}, "WrongPassword"},
        {{401, "", {{"WWW-Authenticate", "Basic realm=\"Service\""}}}, "WrongPassword"},
        {{503, R"({"error":"server_error","error_description":"Wrong password"})"}, "WrongPassword"},
        {{503, R"({"error":"server_error","error_description":"User doesn't exist"})"}, "WrongPassword"},
        {{503, R"({"error":"server_error"})"}, "CloudBroken"},
        {{403, R"({"error":"mfa_required","mfa_token":"m1"})"}, "OtpNeeded"},
        {{403, R"({"error":"mfa_required"})"}, "RejectedByCloud"},
        {{403, R"({"error":"locked","error_description":"Account locked"})"}, "RejectedByCloud"},
        {{400, R"({"error":"invalid_client"})"}, "RejectedByCloud"},
        {{401, R"({"error":"invalid_client"})"}, "RejectedByCloud"},
        {{429, "{}"}, "RateLimited"},
        {{200, "{}"}, "CloudBroken"},
        {{200, ""}, "CloudBroken"},
        {{200, "[]"}, "CloudBroken"},
        {{200, R"({"access_token":12})"}, "CloudBroken"},
        {{200, R"({"access_token":"a\r\nb"})"}, "CloudBroken"},
        {{200, "<html>"}, "CloudBroken"},
        {{404, "Not Found"}, "RejectedByCloud"},
    };
    for (const Row& row : table) {
        m_cloud.answer("POST /oauth/token", row.answer);
        CloudClient fresh = client({});
        const auto signIn = [&] {
            fresh.signIn(QStringLiteral("me"), Secret::fromText(QStringLiteral("x")));
        };
        EXPECT_EQ(codeOf(signIn), row.code) << row.answer.status << " " << row.answer.body;
        EXPECT_FALSE(fresh.signedIn());
    }
}

TEST_F(Client, TheMfaTokenIsTheArgumentAndStaysOutOfTheLog)
{
    m_cloud.answer("POST /oauth/token", {403, R"({"error":"mfa_required","mfa_token":"m1"})"});
    const auto failure = failureOf([&] { client({}).signIn(QStringLiteral("me"), {}); });
    EXPECT_EQ(argumentOf(failure), QStringLiteral("m1"));
    EXPECT_FALSE(failure->technical().contains(QStringLiteral("m1")));
}

TEST_F(Client, AWrongCodeIsSaidAsThat)
{
    for (int status : {400, 401, 403}) {
        m_cloud.answer("POST /oauth/token", {status, R"({"error":"invalid_grant"})"});
        CloudClient fresh = client({});
        EXPECT_EQ(
            codeOf([&] { fresh.answerOtp(QStringLiteral("me"), QStringLiteral("m"), QStringLiteral("0")); }),
            "WrongOtp");
    }
}

TEST_F(Client, SigningOutForgetsTheTokenWhateverTheAnswer)
{
    for (int status : {200, 204, 400, 401, 404, 500}) {
        m_cloud.answer("DELETE /v1/access_tokens/current", {status, "?"});
        CloudClient me = signedIn();
        EXPECT_EQ(codeOf([&] { me.signOut(); }), "nothing") << status;
        EXPECT_FALSE(me.signedIn());
    }
    EXPECT_EQ(m_cloud.lastRequest().get_header_value("Authorization"), "Bearer sesame");
    m_cloud.hold();
    CloudClient cutOff(m_cloud.settings(Milliseconds(1)), someSession());
    EXPECT_EQ(codeOf([&] { cutOff.signOut(); }), "CloudTimeout");
    EXPECT_FALSE(cutOff.signedIn());
}

TEST_F(Client, CheckingTheSessionLearnsTheAccount)
{
    m_cloud.answer("GET /v1/user", {200, R"({"username":"me@example.com"})"});
    CloudClient me = signedIn();
    me.checkSession();
    EXPECT_EQ(me.session().account, QStringLiteral("me@example.com"));
}

TEST_F(Client, CheckingTheSessionAsksForTheDevicesWhereThereAreNoUsers)
{
    const FakeCloud::Answer missing[] = {
        {404, "Not Found"}, {403, R"({"error":"nope","ok":false})"}, {400, "{}"}, {200, "<html>an app"}};
    for (const FakeCloud::Answer& answer : missing) {
        m_cloud.answer("GET /v1/user", answer);
        m_cloud.answer("GET /v1/devices", {200, "[]"});
        EXPECT_EQ(codeOf([&] { signedIn().checkSession(); }), "nothing") << answer.status;
        m_cloud.answer("GET /v1/devices", {401, R"({"error":"invalid_token"})"});
        EXPECT_EQ(codeOf([&] { signedIn().checkSession(); }), "TokenExpired") << answer.status;
    }
    for (const auto& [status, code] :
         {std::pair(401, "TokenExpired"), {429, "RateLimited"}, {500, "CloudBroken"}}) {
        m_cloud.answer("GET /v1/user", {status, "{}"});
        EXPECT_EQ(codeOf([&] { signedIn().checkSession(); }), code);
    }
}

TEST_F(Client, SigningOutTellsWhetherTheCloudForgotTheToken)
{
    for (const auto& [status, told] :
         {std::pair(200, true), {204, true}, {401, true}, {404, false}, {500, false}}) {
        m_cloud.answer("DELETE /v1/access_tokens/current", {status, ""});
        EXPECT_EQ(signedIn().signOut(), told) << status;
    }
    m_cloud.answer("DELETE /v1/access_tokens/current", {200, R"({"ok":false})"});
    EXPECT_FALSE(signedIn().signOut());
}

TEST_F(Client, ACloudThatWantsTheClientInTheHeaderGetsItThere)
{
    m_cloud.answerInTurn("POST /oauth/token",
                         {{401, R"({"error":"invalid_client"})", {{"WWW-Authenticate", "Basic realm=\"c\""}}},
                          {200, R"({"access_token":"abc","expires_in":0})"}});
    CloudClient fresh = client({});
    fresh.signIn(QStringLiteral("me"), Secret::fromText(QStringLiteral("x")));
    EXPECT_TRUE(fresh.signedIn());
    const httplib::Request sent = m_cloud.lastRequest();
    EXPECT_EQ(sent.get_header_value("Authorization"), "Basic cGFydGljbGUtY2xpOnBhcnRpY2xlLWNsaQ==");
    EXPECT_EQ(sent.get_param_value("username"), "me");
    EXPECT_FALSE(sent.has_param("client_secret")) << "one way at a time (RFC 6749, 2.3)";
}
