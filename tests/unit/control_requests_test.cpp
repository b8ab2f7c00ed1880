// SPDX-License-Identifier: Apache-2.0
#include "core/failure.h"
#include "core/serial/listening.h"
#include "core/usb/control_requests.h"

#include <gtest/gtest.h>

#include <deque>

using namespace rescue;

namespace {

/// Answers a script of control transfers; anything out of the script is a stall.
class Script : public UsbTransport {
public:
    struct Exchange {
        ControlSetup setup;
        Bytes data;  ///< sent by the host
        Bytes reply; ///< answered
    };
    std::deque<Exchange> exchanges;
    int stray = 0;

    Bytes configurationDescriptor() override { return {}; }
    QString stringDescriptor(std::uint8_t) override { return {}; }
    void claimInterface(std::uint8_t) override {}
    void selectAlternate(std::uint8_t, std::uint8_t) override {}
    Bytes controlIn(const ControlSetup& setup, Milliseconds) override { return next(setup, {}); }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds) override { next(setup, data); }

private:
    Bytes next(const ControlSetup& setup, ByteView data)
    {
        if (exchanges.empty() || exchanges.front().setup != setup ||
            !std::ranges::equal(exchanges.front().data, data)) {
            ++stray;
            throw Failure(FailureCode::DeviceStalled);
        }
        Bytes reply = exchanges.front().reply;
        exchanges.pop_front();
        return reply;
    }
};

Bytes text(const char* content)
{
    return toBytes(QByteArray(content));
}

constexpr ControlSetup versionRequest{0xc0, 0x50, 0, 30, 64};

WaitLimit soon()
{
    return WaitLimit::in(Milliseconds(5'000));
}

} // namespace

TEST(ControlRequests, FirmwareWithoutThemIsNotSupported)
{
    Script device; // stalls everything, as 0.5.5 and 0.6.0 do
    ControlRequests requests(device);
    EXPECT_FALSE(requests.supported());
    EXPECT_FALSE(requests.enterDfu(soon()));
    EXPECT_FALSE(requests.cloudConnection(soon()));
}

TEST(ControlRequests, SevenAsksForDfuWithOneRawRequest)
{
    Script device;
    device.exchanges = {{versionRequest, {}, toBytes(QByteArray("0.7.0\0\0", 7))},
                        {{0x40, 0x50, 0, 50, 0}, {}, {}}};
    ControlRequests requests(device);
    EXPECT_EQ(requests.version(), QVersionNumber(0, 7, 0));
    EXPECT_TRUE(requests.enterDfu(soon()));
    EXPECT_TRUE(device.exchanges.empty());
}

TEST(ControlRequests, TheServiceProtocolFetchesTheResultSoThatTheDeviceActs)
{
    Script device;
    const Bytes accepted{3, 0, 0, 0, 0, 0, 7, 0}; // status and id: OK, 7
    const Bytes pending{1, 0, 0, 0, 2, 0};
    const Bytes done{9, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    device.exchanges = {{versionRequest, {}, text("2.3.1")},
                        {{0xc0, 1, 0, 50, 64}, {}, accepted},
                        {{0xc0, 2, 0, 7, 64}, {}, pending},
                        {{0xc0, 2, 0, 7, 64}, {}, done}};
    ControlRequests requests(device);
    EXPECT_TRUE(requests.enterDfu(soon()));
    EXPECT_TRUE(device.exchanges.empty()) << "without the last CHECK there is no restart";
}

TEST(ControlRequests, TheIdentifySignalIsBegunAndEnded)
{
    const Bytes accepted{3, 0, 0, 0, 0, 0, 1, 0};
    const Bytes done{9, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    Script device;
    device.exchanges = {{versionRequest, {}, text("0.8.0-rc.2")},
                        {{0xc0, 1, 0, 230, 64}, {}, accepted},
                        {{0xc0, 2, 0, 1, 64}, {}, done},
                        {{0xc0, 1, 0, 231, 64}, {}, accepted},
                        {{0xc0, 2, 0, 1, 64}, {}, done}};
    ControlRequests requests(device);
    EXPECT_TRUE(requests.identify(true, soon()));
    EXPECT_TRUE(requests.identify(false, soon()));
    EXPECT_TRUE(device.exchanges.empty());
}

TEST(ControlRequests, FirmwareOlderThanTheIdentifySignalIsNotAskedForIt)
{
    for (const char* version : {"0.6.1", "0.7.0", "0.8.0-rc.1"}) {
        Script device;
        device.exchanges = {{versionRequest, {}, text(version)}};
        ControlRequests requests(device);
        EXPECT_FALSE(requests.identify(true, soon())) << version;
        EXPECT_EQ(device.stray, 0) << version;
    }
    Script silent;
    ControlRequests requests(silent);
    EXPECT_FALSE(requests.identify(true, soon()));
}

TEST(ControlRequests, CloudStatusIsReadAndAnEmptyAnswerMeansDisconnected)
{
    const Bytes accepted{3, 0, 0, 0, 0, 0, 1, 0};
    const Bytes withPayload{13, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0};
    const Bytes done{9, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    Script device;
    device.exchanges = {{versionRequest, {}, text("1.1.0")},    {{0xc0, 1, 0, 300, 64}, {}, accepted},
                        {{0xc0, 2, 0, 1, 64}, {}, withPayload}, {{0xc0, 4, 0, 1, 2}, {}, {0x08, 0x02}},
                        {{0xc0, 1, 0, 300, 64}, {}, accepted},  {{0xc0, 2, 0, 1, 64}, {}, done}};
    ControlRequests requests(device);
    EXPECT_EQ(requests.cloudConnection(soon()), CloudConnection::Connected);
    EXPECT_EQ(requests.cloudConnection(soon()), CloudConnection::Disconnected);
}

TEST(ControlRequests, WhatAFirmwareDoesNotKnowOrAnswersBadlyIsUnknown)
{
    const Bytes accepted{3, 0, 0, 0, 0, 0, 1, 0};
    const Bytes notSupported{9, 0, 0, 0, 0, 0, 0x88, 0xff, 0xff, 0xff};
    const Bytes threeBytes{13, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0};
    const auto device = [&](std::uint16_t type, const Bytes& checked, const Bytes& received) {
        Script script;
        script.exchanges = {{versionRequest, {}, text("1.5.2")},
                            {{0xc0, 1, 0, type, 64}, {}, accepted},
                            {{0xc0, 2, 0, 1, 64}, {}, checked}};
        if (!received.empty())
            script.exchanges.push_back({{0xc0, 4, 0, 1, 3}, {}, received});
        return script;
    };
    {
        Script script = device(201, notSupported, {});
        EXPECT_FALSE(ControlRequests(script).claimed(soon()));
    }
    for (const Bytes& reply :
         {Bytes{0x08}, Bytes{0x08, 0x80, 0x80}, Bytes{0x0a, 0x05, 0x01}, Bytes{'{', 'a', 'b'}}) {
        Script claim = device(201, threeBytes, reply);
        EXPECT_FALSE(ControlRequests(claim).claimed(soon())) << toHex(reply).toStdString();
        Script modules = device(90, threeBytes, reply);
        EXPECT_FALSE(ControlRequests(modules).modules(soon())) << toHex(reply).toStdString();
        Script diagnostics = device(100, threeBytes, reply);
        EXPECT_FALSE(ControlRequests(diagnostics).diagnostics(soon())) << toHex(reply).toStdString();
        Script networks = device(114, threeBytes, reply);
        EXPECT_FALSE(ControlRequests(networks).networkStored(soon()).value_or(false))
            << toHex(reply).toStdString();
    }
}

TEST(ControlRequests, AnswersThatMakeNoSenseAreFailures)
{
    for (const Bytes& reply : {Bytes{}, Bytes{1}, Bytes{3, 0, 0, 0, 0, 0}, Bytes{3, 0, 0, 0, 5, 0, 1, 0},
                               Bytes{0, 0, 0, 0, 0, 0, 0, 0}}) {
        Script device;
        device.exchanges = {{versionRequest, {}, text("2.3.1")}, {{0xc0, 1, 0, 50, 64}, {}, reply}};
        ControlRequests requests(device);
        EXPECT_THROW(requests.enterDfu(soon()), Failure);
    }
}

TEST(ServiceReply, CutShortRepliesAreNone)
{
    const Bytes whole{15, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0};
    const auto reply = parseServiceReply(whole);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->id, 1);
    EXPECT_EQ(reply->size, 2U);
    EXPECT_EQ(reply->result, 3);
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(parseServiceReply(ByteView(whole).first(size))) << size;
}

TEST(Listening, TheIdIsFoundInBothFormsOfTheAnswer)
{
    const QString id = QStringLiteral("350026001547343339383037");
    for (const char* answer :
         {"\r\nYour device id is 350026001547343339383037\r\n",
          "Your core id is 350026001547343339383037\r\n",
          "Device ID: 350026001547343339383037\r\nIMEI: 1\r\nDevice Secret: ABCDEFGHIJKLMNO\r\n"})
        EXPECT_EQ(idInListeningText(QString::fromLatin1(answer)), id) << answer;
}

TEST(Listening, VersionAndClaimAreTakenWholeOrNotAtAll)
{
    EXPECT_EQ(versionInListeningText(QStringLiteral("system firmware version: 0.4.7\n\r\n")),
              QVersionNumber(0, 4, 7));
    EXPECT_EQ(versionInListeningText(QStringLiteral("system firmware version: 2.0.0-rc.1\n\r\n")),
              QVersionNumber(2, 0, 0));
    for (const char* answer :
         {"", "system firmware version: ", "system firmware version: 0.4", "system firmware version: 0.4.1"})
        EXPECT_FALSE(versionInListeningText(QString::fromLatin1(answer))) << answer;
    EXPECT_EQ(claimedInListeningText(QStringLiteral("Device claimed: yes\r\n")), true);
    EXPECT_EQ(claimedInListeningText(QStringLiteral("Device claimed: no\r\n")), false);
    for (const char* answer : {"", "Device claimed: ", "Device claimed: n", "Device claimed: none\r\n"})
        EXPECT_FALSE(claimedInListeningText(QString::fromLatin1(answer))) << answer;
}

TEST(Listening, AnAnswerThatHasNotArrivedWholeIsNoId)
{
    for (const char* answer :
         {"", "Your device id is ", "Your device id is 3500260015473433393830",
          "Your device id is 3500260015473433393830377", "Device ID: zz0026001547343339383037"})
        EXPECT_FALSE(idInListeningText(QString::fromLatin1(answer))) << answer;
}
