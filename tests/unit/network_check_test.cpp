// SPDX-License-Identifier: Apache-2.0
#include "core/network/dtls_probe.h"
#include "core/network/network_check.h"
#include "core/network/portal.h"
#include "core/network/time_probe.h"
#include "core/practice/network_services.h"
#include "core/practice/practice_world.h"
#include "tests/unit/failure_of.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <thread>

using namespace rescue;
using namespace rescue::network;
using practice::NetworkServices;
using practice::PracticeWorld;
using practice::Trouble;

namespace {

constexpr Milliseconds brief{300};

Result one(const std::vector<Result>& results, Check check)
{
    for (const Result& result : results) {
        if (result.check == check)
            return result;
    }
    ADD_FAILURE() << checkName(check).toStdString();
    return {};
}

Reason reasonFor(const Targets& targets, Check check)
{
    return one(checkNetwork(targets, {}), check).reason;
}

/// Nothing is looked at but what a test sets.
Targets nothing()
{
    Targets targets;
    targets.limit = brief;
    targets.lookUp = [](const QString&, const WaitLimit&) { return HostNames{}; };
    targets.ownAddresses = [] { return std::vector<QString>{QStringLiteral("192.0.2.1")}; };
    return targets;
}

/// A server that says what it was told to whoever comes, and maybe hangs up.
class Greeter {
public:
    Greeter(const QByteArray& words, bool hangsUp)
    {
        std::promise<std::uint16_t> bound;
        m_thread = std::thread([this, words, hangsUp, &bound] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost, 0);
            bound.set_value(server.serverPort());
            std::vector<std::unique_ptr<QTcpSocket>> guests;
            while (!m_over) {
                if (!server.waitForNewConnection(20))
                    continue;
                guests.emplace_back(server.nextPendingConnection());
                guests.back()->write(words);
                guests.back()->flush();
                if (hangsUp)
                    guests.back()->disconnectFromHost();
            }
        });
        m_port = bound.get_future().get();
    }
    ~Greeter()
    {
        m_over = true;
        m_thread.join();
    }
    Place place() const { return {QStringLiteral("127.0.0.1"), m_port}; }

private:
    std::atomic<bool> m_over = false;
    std::thread m_thread;
    std::uint16_t m_port = 0;
};

std::uint16_t closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

TEST(NetworkCheck, AnOpenNetworkIsGoodInEveryCheck)
{
    PracticeWorld world;
    std::vector<Check> told;
    const auto results =
        checkNetwork(world.network(), {}, [&](const Result& result) { told.push_back(result.check); });
    ASSERT_EQ(results.size(), static_cast<std::size_t>(lastCheck) + 1);
    for (const Result& result : results) {
        EXPECT_EQ(result.verdict, Verdict::Good) << checkName(result.check).toStdString();
        EXPECT_EQ(result.reason, Reason::Fine) << checkName(result.check).toStdString();
    }
    EXPECT_EQ(told.size(), results.size());
    EXPECT_EQ(verdictForPhoton(results), Verdict::Good);
}

TEST(NetworkCheck, ABlockedDevicePortIsRefused)
{
    PracticeWorld world({}, practice::Fault::None, Trouble::DeviceNetworkBlocked);
    const auto results = checkNetwork(world.network(), {});
    EXPECT_EQ(one(results, Check::DevicePort).reason, Reason::Refused);
    EXPECT_EQ(one(results, Check::UdpPort).verdict, Verdict::Good);
    EXPECT_EQ(verdictForPhoton(results), Verdict::Bad);
}

TEST(NetworkCheck, WhatStandsInTheWayOfTheDevicePortIsTold)
{
    const std::tuple<QByteArray, bool, Reason> others[] = {
        {"", false, Reason::Silent},
        {"", true, Reason::HungUp},
        {"SSH-2.0-OpenSSH", false, Reason::OtherService},
        {"HTTP/1.1 400 Bad Request\r\nServer: some box or other\r\n\r\n", true, Reason::OtherService},
        {QByteArray(39, '\x01'), true, Reason::OtherService},
    };
    for (const auto& [words, hangsUp, reason] : others) {
        const Greeter greeter(words, hangsUp);
        Targets targets = nothing();
        targets.tcp = greeter.place();
        EXPECT_EQ(reasonFor(targets, Check::DevicePort), reason) << words.toStdString();
    }
    Targets targets = nothing();
    targets.tcp = {QStringLiteral("127.0.0.1"), closedPort()};
    EXPECT_EQ(reasonFor(targets, Check::DevicePort), Reason::Refused);
}

TEST(NetworkCheck, TheUdpPortWantsAnAnswerOfItsKind)
{
    NetworkServices services;
    Targets targets = nothing();
    targets.udp = {QStringLiteral("127.0.0.1"), services.udpPort()};
    EXPECT_EQ(reasonFor(targets, Check::UdpPort), Reason::Fine);
    services.set(NetworkServices::Udp::Silent);
    EXPECT_EQ(reasonFor(targets, Check::UdpPort), Reason::NoAnswer);
    services.set(NetworkServices::Udp::OtherWords);
    EXPECT_EQ(reasonFor(targets, Check::UdpPort), Reason::NoAnswer);
}

TEST(NetworkCheck, TheTimeServerIsListenedTo)
{
    NetworkServices services;
    Targets targets = nothing();
    targets.time = {QStringLiteral("127.0.0.1"), services.timePort()};
    const std::pair<NetworkServices::Time, std::pair<Verdict, Reason>> times[] = {
        {NetworkServices::Time::Right, {Verdict::Good, Reason::Fine}},
        {NetworkServices::Time::Wrong, {Verdict::Good, Reason::ComputersClockOff}},
        {NetworkServices::Time::Unsynchronised, {Verdict::Bad, Reason::TimeUnusable}},
        {NetworkServices::Time::Silent, {Verdict::Bad, Reason::NoAnswer}},
    };
    for (const auto& [time, expected] : times) {
        services.set(time);
        const Result result = one(checkNetwork(targets, {}), Check::Time);
        EXPECT_EQ(result.verdict, expected.first) << static_cast<int>(time);
        EXPECT_EQ(result.reason, expected.second) << static_cast<int>(time);
    }
}

TEST(NetworkCheck, APortalIsToldFromAnOpenDoor)
{
    NetworkServices services;
    Targets targets = nothing();
    targets.portal = services.portal();
    using Portal = NetworkServices::Portal;
    const std::pair<Portal, std::pair<Verdict, Reason>> portals[] = {
        {Portal::Open, {Verdict::Good, Reason::Fine}},
        {Portal::Redirects, {Verdict::Bad, Reason::PortalInTheWay}},
        {Portal::ShowsPage, {Verdict::Bad, Reason::PortalInTheWay}},
        {Portal::AsksToSignIn, {Verdict::Bad, Reason::PortalInTheWay}},
        {Portal::NoHttp, {Verdict::Unknown, Reason::OtherService}},
        {Portal::Silent, {Verdict::Unknown, Reason::OtherService}},
    };
    for (const auto& [portal, expected] : portals) {
        services.set(portal);
        const Result result = one(checkNetwork(targets, {}), Check::Portal);
        EXPECT_EQ(result.verdict, expected.first) << static_cast<int>(portal);
        EXPECT_EQ(result.reason, expected.second) << static_cast<int>(portal);
    }
}

TEST(NetworkCheck, WhatIsNotAskedForIsUnknown)
{
    const auto results = checkNetwork(nothing(), {});
    for (const Result& result : results) {
        const bool own = result.check == Check::Addresses;
        EXPECT_EQ(result.verdict, own ? Verdict::Good : Verdict::Unknown)
            << checkName(result.check).toStdString();
    }
    EXPECT_EQ(verdictForPhoton(results), Verdict::Unknown);
}

TEST(NetworkCheck, ACancelEndsAWaitAtOnce)
{
    NetworkServices services;
    services.set(NetworkServices::Udp::Silent);
    Targets targets = nothing();
    targets.limit = Milliseconds(60'000);
    targets.udp = {QStringLiteral("127.0.0.1"), services.udpPort()};
    std::stop_source stop;
    const auto stopAfterPort = [&](const Result& result) {
        if (result.check == Check::DevicePort)
            std::thread([&] { stop.request_stop(); }).join();
    };
    EXPECT_EQ(test::codeOf([&] { checkNetwork(targets, stop.get_token(), stopAfterPort); }), "Cancelled");
    std::stop_source later;
    std::jthread stopper;
    const auto stopMeanwhile = [&](const Result& result) {
        if (result.check == Check::DevicePort)
            stopper = std::jthread([&] { later.request_stop(); });
    };
    EXPECT_EQ(test::codeOf([&] { checkNetwork(targets, later.get_token(), stopMeanwhile); }), "Cancelled");
}

TEST(NetworkCheck, ACloudOnLoopbackHasNothingOutside)
{
    CloudSettings cloud;
    cloud.api = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    const Targets targets = targetsOf(cloud);
    EXPECT_TRUE(targets.tcp.host.isEmpty());
    EXPECT_TRUE(targets.udp.host.isEmpty());
    EXPECT_TRUE(targets.time.host.isEmpty());
    EXPECT_TRUE(targets.cloudName.isEmpty());
    EXPECT_TRUE(targets.portal.isEmpty());
    EXPECT_FALSE(
        systemLookUp(QStringLiteral("localhost"), WaitLimit::in(Milliseconds(5'000))).addresses.empty());
}

TEST(NetworkCheck, ParticlesDevicesGoWhereTheirFirmwareGoes)
{
    const Targets targets = targetsOf({});
    EXPECT_EQ(targets.cloudName, QStringLiteral("device.spark.io"));
    EXPECT_EQ(targets.tcp.host, QStringLiteral("device.spark.io"));
    EXPECT_EQ(targets.tcp.port, 5683);
    EXPECT_EQ(targets.udp.port, 5684);
    EXPECT_EQ(targets.portal.host(), QStringLiteral("api.particle.io"));
}

// ---- the judging

TEST(NetworkVerdict, DevicesNeedAnIpv4Address)
{
    const std::pair<std::vector<const char*>, Reason> computers[] = {
        {{"127.0.0.1", "192.168.1.4"}, Reason::Fine},
        {{"127.0.0.1", "::1", "fe80::1%eth0"}, Reason::NoAddress},
        {{"127.0.0.1", "169.254.3.4"}, Reason::NoAddress},
        {{"127.0.0.1", "2001:db8::7"}, Reason::OnlyIpv6},
        {{"2001:db8::7", "10.0.0.2"}, Reason::Fine},
        {{}, Reason::NoAddress},
        {{"", "no address"}, Reason::NoAddress},
    };
    for (const auto& [texts, reason] : computers) {
        std::vector<QString> addresses;
        for (const char* text : texts)
            addresses.push_back(QString::fromLatin1(text));
        EXPECT_EQ(judgeAddresses(addresses).reason, reason);
        EXPECT_EQ(judgeAddresses(addresses).verdict, reason == Reason::Fine ? Verdict::Good : Verdict::Bad);
    }
}

TEST(NetworkVerdict, ANameThatLeadsInsideIsLedAstrayOnlyIfItIsPublic)
{
    const auto judge = [](const std::vector<QString>& addresses, bool answered, bool publicName) {
        return judgeNames(QStringLiteral("device.spark.io"), {answered, addresses}, publicName).reason;
    };
    const auto list = [](const char* text) { return std::vector{QString::fromLatin1(text)}; };
    EXPECT_EQ(judge(list("203.0.113.7"), true, true), Reason::Fine);
    EXPECT_EQ(judge({}, false, true), Reason::NameServerSilent);
    EXPECT_EQ(judge({}, true, true), Reason::NameUnknown);
    EXPECT_EQ(judge(list("2001:db8::7"), true, true), Reason::NameOnlyIpv6);
    for (const char* inside :
         {"0.0.0.0", "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "100.64.0.1", "169.254.1.1"}) {
        EXPECT_EQ(judge(list(inside), true, true), Reason::NameLedAstray) << inside;
        EXPECT_EQ(judge(list(inside), true, false), Reason::Fine) << inside;
    }
    EXPECT_EQ(judge({QStringLiteral("10.1.2.3"), QStringLiteral("203.0.113.7")}, true, true), Reason::Fine);
    EXPECT_EQ(judge(list("nonsense"), true, true), Reason::NameOnlyIpv6);
}

TEST(NetworkVerdict, EveryNameIsItsOwn)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(lastReason); ++i)
        names << reasonName(static_cast<Reason>(i));
    for (int i = 0; i <= static_cast<int>(lastCheck); ++i)
        names << checkName(static_cast<Check>(i));
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(names.removeDuplicates(), 0);
}

// ---- what comes back, malformed

TEST(DtlsProbe, TheHelloIsWholeAndItsSizesAgree)
{
    const Bytes hello = dtlsClientHello({});
    ASSERT_GT(hello.size(), 25U);
    EXPECT_EQ(toHex(ByteView(hello).first(3)), QStringLiteral("16fefd"));
    EXPECT_EQ(hello.size() - 13, std::size_t{hello[11]} << 8 | hello[12]);
    const std::size_t body = std::size_t{hello[14]} << 16 | std::size_t{hello[15]} << 8 | hello[16];
    EXPECT_EQ(hello.size() - 25, body);
    EXPECT_EQ(toHex(ByteView(hello).subspan(22, 3)), toHex(ByteView(hello).subspan(14, 3))) << "one fragment";
    // version, random, session id, cookie, suites, compression, then the extensions' size
    const std::size_t extensionsAt = 25 + 2 + 32 + 1 + 1 + 4 + 2;
    EXPECT_EQ(hello.size() - extensionsAt - 2,
              std::size_t{hello[extensionsAt]} << 8 | hello[extensionsAt + 1]);
}

TEST(DtlsProbe, OnlyAnAnswerToAHelloIsTakenForOne)
{
    const std::pair<const char*, bool> datagrams[] = {
        {"16feff0000000000000000001303000007000000000000"
         "0007feff0401020304",
         true},                                       // HelloVerifyRequest
        {"16fefd000000000000000000040200000a", true}, // the beginning of a ServerHello
        {"15fefd00000000000000000002022800", true},   // alert: handshake failure, and a byte too many
        {"15feff000000000000000000020228", true},
        {"", false},
        {"16", false},
        {"16fefd0000000000000000000401", false},       // cut short
        {"16fefd00000000000000000000", false},         // an empty record
        {"16fefd000000000000000000040100000a", false}, // a ClientHello: an echo
        {"17fefd000000000000000000040200000a", false}, // application data
        {"160303000000000000000000040200000a", false}, // TLS
        {"16fefd00000000000000000fff0200000a", false}, // longer than it is
        {"77686f2061726520796f75", false},
    };
    for (const auto& [hex, is] : datagrams)
        EXPECT_EQ(isDtlsAnswer(*fromHex(QString::fromLatin1(hex))), is) << hex;
}

TEST(TimeProbe, OnlyTheAnswerToTheQuestionCounts)
{
    constexpr std::uint64_t stamp = 0x0102030405060708;
    Bytes answer(timePacketSize);
    answer[0] = 0x24;
    answer[1] = 2;
    for (std::size_t i = 0; i < 8; ++i)
        answer[24 + i] = static_cast<std::uint8_t>(i + 1);
    const Bytes seconds = *fromHex(u"e9000000");
    std::copy(seconds.begin(), seconds.end(), answer.begin() + 40);
    const auto good = readTimeReply(answer, stamp);
    ASSERT_TRUE(good && good->usable);
    EXPECT_EQ(good->now.toSecsSinceEpoch(), 0xe9000000LL - 2'208'988'800LL);

    EXPECT_FALSE(readTimeReply(answer, stamp + 1)) << "to somebody else's question";
    EXPECT_FALSE(readTimeReply(ByteView(answer).first(47), stamp)) << "cut short";
    EXPECT_FALSE(readTimeReply({}, stamp));
    EXPECT_FALSE(readTimeReply(timeRequest(stamp), stamp)) << "an echo";
    const auto changed = [&](std::size_t at, std::uint8_t to) {
        Bytes other = answer;
        other[at] = to;
        return readTimeReply(other, stamp);
    };
    EXPECT_FALSE(changed(0, 0x23)) << "a client's";
    EXPECT_FALSE(changed(0, 0xe4)->usable) << "not synchronised";
    EXPECT_FALSE(changed(1, 0)->usable) << "asks to be left alone";
    EXPECT_FALSE(changed(1, 16)->usable);
    const auto nextEra = changed(40, 0x01);
    EXPECT_EQ(nextEra->now.date().year(), 2036);
}

TEST(Portal, AnswersAreReadAndJudged)
{
    const auto read = [](const char* head) { return readPortalReply(toBytes(QByteArray(head))); };
    EXPECT_EQ(read("HTTP/1.1 204 No Content\r\n\r\n")->status, 204);
    EXPECT_EQ(read("HTTP/1.0 200\n\n")->status, 200);
    EXPECT_EQ(read("HTTP/1.1 302 Found\r\nServer: x\r\nlocation:  http://a/b \r\n\r\n")->location,
              QStringLiteral("http://a/b"));
    EXPECT_EQ(read("HTTP/1.1 200 OK\r\n\r\nLocation: http://a/b\r\n")->location, QString()) << "in the body";
    for (const char* none : {"", "HTTP", "HTTP/1.1 2", "HTTP/1.1 999 x\r\n", "HTTP/2 204\r\n", "220 mail\r\n",
                             " HTTP/1.1 204\r\n", "HTTP/1.1 204 No Content"})
        EXPECT_FALSE(read(none)) << none;

    const QUrl plain(QStringLiteral("http://api.example.com/"));
    const QUrl expecting(QStringLiteral("http://api.example.com/generate_204"));
    const auto judge = [](int status, const char* location, const QUrl& url) {
        return judgePortal({status, QString::fromLatin1(location)}, url);
    };
    EXPECT_EQ(judge(301, "https://api.example.com/", plain), Reason::Fine);
    EXPECT_EQ(judge(301, "/v1", plain), Reason::Fine);
    EXPECT_EQ(judge(302, "http://10.0.0.1/login", plain), Reason::PortalInTheWay);
    EXPECT_EQ(judge(404, "", plain), Reason::Fine);
    EXPECT_EQ(judge(511, "", plain), Reason::PortalInTheWay);
    EXPECT_EQ(judge(404, "", expecting), Reason::PortalInTheWay);
    EXPECT_EQ(judge(302, "https://api.example.com/", expecting), Reason::PortalInTheWay);
    EXPECT_EQ(judge(204, "", expecting), Reason::Fine);
}
