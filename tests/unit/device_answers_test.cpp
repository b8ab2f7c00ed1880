// SPDX-License-Identifier: Apache-2.0
#include "core/device/firmware_diagnostics.h"
#include "core/device/firmware_modules.h"
#include "core/device/protobuf.h"
#include "core/practice/practice_world.h"
#include "core/serial/listening.h"
#include "core/usb/control_requests.h"

#include <gtest/gtest.h>

using namespace rescue;
using Kind = FirmwareModule::Kind;

namespace {

WaitLimit soon()
{
    return WaitLimit::in(Milliseconds(10'000));
}

/// Control requests to a practice device with this release.
struct Asked {
    explicit Asked(const char* release, practice::Fault fault = practice::Fault::None)
        : world(setupOf(release), fault), transport(world.usb().open(waitForIt()))
    {
    }
    static practice::PhotonSetup setupOf(const char* release)
    {
        practice::PhotonSetup setup;
        setup.firmwareVersion = QString::fromLatin1(release);
        setup.speed = 1000;
        return setup;
    }
    UsbDevice waitForIt()
    {
        const auto limit = soon();
        while (!limit.over()) {
            const auto generation = world.usb().generation();
            if (const auto seen = world.usb().list(); !seen.empty())
                return seen.front();
            world.usb().waitForChange(generation, limit);
        }
        return {};
    }
    practice::PracticeWorld world;
    std::unique_ptr<UsbTransport> transport;
};

Bytes bytesOf(const char* text)
{
    return toBytes(QByteArray(text));
}

Bytes module(std::uint64_t type, std::uint64_t validity)
{
    Bytes entry, reply;
    protobuf::appendVarint(entry, 1, type);
    protobuf::appendVarint(entry, 2, 2);
    protobuf::appendVarint(entry, 3, 2302);
    protobuf::appendVarint(entry, 4, 131072);
    protobuf::appendVarint(entry, 5, validity);
    protobuf::appendBytes(entry, 6, Bytes{0x08, 0x01, 0x18, 0x65});
    protobuf::appendBytes(reply, 1, entry);
    return reply;
}

} // namespace

TEST(FirmwareModules, TheValidityOfTheProtobufFormNamesWhatFailed)
{
    struct Row {
        std::uint64_t validity;
        bool intact;
        bool dependenciesMet;
    };
    for (const Row& row :
         {Row{0, true, true}, Row{1, false, true}, Row{2, true, false}, Row{3, false, false}}) {
        const auto modules = readFirmwareModules(module(2, row.validity));
        ASSERT_TRUE(modules && modules->size() == 1) << row.validity;
        EXPECT_EQ(modules->front(), (FirmwareModule{Kind::System, 2, 2302, row.intact, row.dependenciesMet}));
    }
}

TEST(FirmwareModules, TheJsonFormNamesWhatWasCheckedAndFoundRight)
{
    const char* text = R"({"p":6,"m":[
        {"s":16384,"l":"m","vc":30,"vv":30,"f":"b","n":"0","v":1006,"d":[]},
        {"s":262144,"l":"m","vc":30,"vv":28,"f":"s","n":"1","v":2302,"d":[]},
        {"s":131072,"l":"m","vc":30,"vv":26,"u":"ABCD","f":"u","n":"1","v":6,"d":[]},
        {"s":131072,"l":"f","vc":30,"vv":0,"d":[]},
        {"s":131072,"l":"f","vc":30,"vv":0,"f":"u","n":"1","v":6,"d":[]}]})";
    const std::vector<FirmwareModule> expected{{Kind::Bootloader, 0, 1006, true, true},
                                               {Kind::System, 1, 2302, false, true},
                                               {Kind::Application, 1, 6, true, false}};
    EXPECT_EQ(readFirmwareModules(bytesOf(text)), expected) << "what lies in reserve does not count";
    EXPECT_EQ(readFirmwareModules(bytesOf((QByteArray("\r\n") + text + "\r\n").constData())), expected);
    const QByteArray bare = QByteArray(text).trimmed().mid(1).chopped(1); // as 0.7.0 answers
    EXPECT_EQ(readFirmwareModules(toBytes(bare)), expected);
}

TEST(FirmwareModules, AnswersThatMakeNoSenseAreNone)
{
    for (const Bytes& reply :
         {Bytes{0x0a}, Bytes{0x0a, 0x05, 0x08}, Bytes{0x08, 0x80}, Bytes{0x0a, 0x02, 0x08, 0x80},
          Bytes{0x08, 0x01, 0x0d}, Bytes{0x0a, 0x01, 0x7f}, bytesOf("{"), bytesOf("{}"),
          bytesOf(R"({"m":7})"), bytesOf(R"({"p":6,"m":[{"s":1)"), bytesOf(R"("p":6,"m":[{"s":1)"),
          bytesOf("Your device")})
        EXPECT_FALSE(readFirmwareModules(reply)) << toHex(reply).toStdString();
}

TEST(FirmwareModules, KindsFromTheFutureAreLeftOut)
{
    EXPECT_EQ(readFirmwareModules(module(9, 1)), std::vector<FirmwareModule>{});
    EXPECT_EQ(readFirmwareModules({}), std::vector<FirmwareModule>{});
}

TEST(FirmwareDiagnostics, WhatTheFirmwareCouldNotReadIsUnknown)
{
    const auto read = readFirmwareDiagnostics(
        R"({"sys:reset":20,"net:stat":4,"net:err":{"err":-120},"cloud:stat":1,"cloud:err":26,"cloud:connatt":7,"net:rssi":-47})");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, (FirmwareDiagnostics{1, 26, 7, 4, std::nullopt}));
}

TEST(FirmwareDiagnostics, AnswersThatMakeNoSenseAreNone)
{
    for (const char* reply : {"", "{", "[1]", "cloud:err", R"({"cloud:err":26)"})
        EXPECT_FALSE(readFirmwareDiagnostics(reply)) << reply;
    for (const char* reply :
         {"{}", R"({"cloud:err":"26"})", R"({"cloud:err":1e300})", R"({"cloud:err":0.5})"})
        EXPECT_EQ(readFirmwareDiagnostics(reply), FirmwareDiagnostics{}) << reply;
}

TEST(PracticeAnswers, EachReleaseTellsWhatItCan)
{
    struct Row {
        const char* release;
        bool modules, claimed, diagnostics, mode, network;
    };
    for (const Row& row :
         {Row{"0.5.5", false, false, false, false, false}, Row{"0.6.4", false, false, false, false, false},
          Row{"0.7.0", true, false, false, false, false}, Row{"1.0.1", true, true, true, false, true},
          Row{"1.5.2", true, true, true, true, true}, Row{"2.3.1", true, true, true, true, false},
          Row{"3.3.1", true, true, true, true, false}}) {
        SCOPED_TRACE(row.release);
        Asked asked(row.release);
        ControlRequests requests(*asked.transport);
        EXPECT_EQ(requests.modules(soon()).has_value(), row.modules);
        EXPECT_EQ(requests.claimed(soon()).has_value(), row.claimed);
        EXPECT_EQ(requests.diagnostics(soon()).has_value(), row.diagnostics);
        EXPECT_EQ(requests.listening(soon()).has_value(), row.mode);
        EXPECT_EQ(requests.fixedAddress(soon()).has_value(), row.network);
        EXPECT_EQ(requests.networkStored(soon()).has_value(), row.network);
        EXPECT_FALSE(requests.setupDone(soon())) << "a Photon has no such flag";
    }
}

TEST(PracticeAnswers, InListeningModeEachReleaseTellsWhatItCan)
{
    struct Row {
        const char* release;
        bool claimed, diagnostics;
    };
    for (const Row& row : {Row{"0.4.7", false, false}, Row{"0.5.5", false, false}, Row{"0.6.4", true, false},
                           Row{"0.7.0", true, false}, Row{"1.5.2", true, true}, Row{"3.3.1", true, true}}) {
        SCOPED_TRACE(row.release);
        auto setup = Asked::setupOf(row.release);
        setup.wifiConfigured = false; // so it listens
        practice::PracticeWorld world(setup, practice::Fault::None);
        const auto limit = soon();
        while (!limit.over() && world.photon().lamp().pattern != led::Pattern::BlueBlink)
            world.usb().waitForChange(world.usb().generation(), WaitLimit::in(Milliseconds(5)));
        ASSERT_FALSE(world.usb().list().empty());
        const auto answers = askListening(world.serial(), world.usb().list().front(), {});
        ASSERT_TRUE(answers);
        EXPECT_EQ(answers->id, world.photon().deviceId());
        EXPECT_EQ(answers->version, QVersionNumber::fromString(QString::fromLatin1(row.release)));
        EXPECT_EQ(answers->modules ? answers->modules->size() : 0, 4U);
        EXPECT_EQ(answers->claimed, row.claimed ? std::optional(true) : std::nullopt);
        EXPECT_EQ(answers->diagnostics.has_value(), row.diagnostics);
    }
}

TEST(PracticeAnswers, ASoundDeviceSaysSo)
{
    Asked asked("1.5.2");
    ControlRequests requests(*asked.transport);
    const auto modules = requests.modules(soon());
    ASSERT_TRUE(modules);
    EXPECT_EQ(modules->size(), 4U);
    for (const FirmwareModule& module : *modules)
        EXPECT_TRUE(module.sound());
    EXPECT_EQ(requests.claimed(soon()), true);
    EXPECT_EQ(requests.fixedAddress(soon()), false);
    EXPECT_EQ(requests.networkStored(soon()), true);
    EXPECT_EQ(requests.diagnostics(soon())->cloudError, 0);
}
