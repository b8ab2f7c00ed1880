// SPDX-License-Identifier: Apache-2.0
// The line between CloudClient and a server: addresses, time limits, bytes that are no answer.
#include "core/cloud/cloud_client.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/fake_cloud.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace rescue;
using namespace rescue::test;

namespace {

/// A socket on loopback that the system chose a port for.
class RawSocket {
public:
    RawSocket() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        EXPECT_EQ(::bind(m_socket, any, size), 0);
        EXPECT_EQ(::getsockname(m_socket, any, &size), 0);
        m_port = ntohs(address.sin_port);
    }
    ~RawSocket()
    {
        ::close(m_socket);
        if (m_thread.joinable())
            m_thread.join();
    }
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    /// Answers each connection with these bytes once a request has begun, and closes it.
    void answer(const std::string& bytes)
    {
        ::listen(m_socket, 8);
        m_thread = std::thread([this, bytes] {
            for (int peer = -1; (peer = ::accept(m_socket, nullptr, nullptr)) >= 0;) {
                char request[4096];
                if (::recv(peer, request, sizeof request, 0) > 0)
                    ::send(peer, bytes.data(), bytes.size(), MSG_NOSIGNAL);
                ::close(peer);
            }
        });
    }
    void stop() { ::shutdown(m_socket, SHUT_RDWR); }
    CloudSettings settings() const
    {
        return CloudSettings{.api = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)),
                             .deviceServer = {}};
    }

private:
    int m_socket;
    int m_port = 0;
    std::thread m_thread;
};

class Line : public testing::Test {
protected:
    FakeCloud m_cloud;
};

} // namespace

// ---- addresses

TEST(CloudAddress, OnlyHttpsOrLoopbackIsTrusted)
{
    for (const char* address :
         {"http://api.particle.io", "http://10.0.0.1", "ftp://127.0.0.1", "127.0.0.1", "", "https://",
          "http://127.0.0.1.example.com", "http://localhost.example.com", "file:///etc/passwd"}) {
        CloudClient client(CloudSettings{.api = QUrl(QLatin1String(address)), .deviceServer = {}},
                           someSession());
        EXPECT_EQ(codeOf([&] { client.devices(); }), "UntrustedServer") << address;
        EXPECT_EQ(codeOf([&] { client.signIn(QStringLiteral("a"), {}); }), "UntrustedServer") << address;
    }
}

TEST(CloudAddress, AnAddressNobodyListensAtIsUnreachable)
{
    const RawSocket nobody;
    CloudClient client(nobody.settings(), someSession());
    const auto failure = failureOf([&] { client.devices(); });
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code(), FailureCode::CloudUnreachable);
    EXPECT_EQ(argumentOf(failure), QStringLiteral("127.0.0.1"));
}

// ---- the line

TEST_F(Line, ARequestThatGetsNoAnswerEndsAtTheTimeLimit)
{
    m_cloud.hold();
    CloudClient client(m_cloud.settings(Milliseconds(30)), someSession());
    EXPECT_EQ(codeOf([&] { client.devices(); }), "CloudTimeout");
}

TEST_F(Line, AStopEndsARequestThatIsWaiting)
{
    m_cloud.hold();
    std::stop_source stop;
    std::thread person([&] {
        m_cloud.waitForRequest();
        stop.request_stop();
    });
    CloudClient client(m_cloud.settings(), someSession(), stop.get_token());
    EXPECT_EQ(codeOf([&] { client.devices(); }), "Cancelled");
    person.join();
}

TEST_F(Line, AfterAStopNothingIsSent)
{
    std::stop_source stop;
    stop.request_stop();
    CloudClient client(m_cloud.settings(), someSession(), stop.get_token());
    EXPECT_EQ(codeOf([&] { client.devices(); }), "Cancelled");
    EXPECT_TRUE(m_cloud.requests().empty());
}

TEST_F(Line, WorksOnAThreadOfItsOwn)
{
    m_cloud.answer("GET /v1/devices", {200, "[]"});
    std::string code = "not run";
    std::thread worker(
        [&] { code = codeOf([&] { CloudClient(m_cloud.settings(), someSession()).devices(); }); });
    worker.join();
    EXPECT_EQ(code, "nothing");
}

TEST_F(Line, ARedirectIsRefusedAndNotFollowed)
{
    for (int status : {301, 302, 303, 307, 308}) {
        m_cloud.answer("GET /v1/devices", {status, "", {{"Location", "/elsewhere"}}});
        EXPECT_EQ(codeOf([&] { CloudClient(m_cloud.settings(), someSession()).devices(); }), "CloudBroken")
            << status;
    }
    EXPECT_THAT(m_cloud.requests(), testing::Each("GET /v1/devices"));
}

TEST_F(Line, AnAnswerOverOneMebibyteIsRefused)
{
    m_cloud.answer("GET /v1/devices", {200, "[" + std::string((1U << 20) + 1, ' ') + "]"});
    EXPECT_EQ(codeOf([&] { CloudClient(m_cloud.settings(), someSession()).devices(); }), "CloudBroken");
    m_cloud.answer("GET /v1/devices", {200, "[" + std::string((1U << 20) - 2, ' ') + "]"});
    EXPECT_EQ(codeOf([&] { CloudClient(m_cloud.settings(), someSession()).devices(); }), "nothing");
}

TEST(CloudLine, BytesThatAreNoAnswerAreAFailure)
{
    const std::pair<const char*, const char*> table[] = {
        {"", "CloudUnreachable"},
        {"garbage\r\n\r\n", "CloudUnreachable"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[", "CloudBroken"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[]", "CloudBroken"},
    };
    for (const auto& [bytes, code] : table) {
        RawSocket server;
        server.answer(bytes);
        CloudClient client(server.settings(), someSession());
        EXPECT_EQ(codeOf([&] { client.devices(); }), code) << bytes;
        server.stop();
    }
}
