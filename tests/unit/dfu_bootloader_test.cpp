// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/dfu_bench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rescue;
using namespace rescue::practice;
using namespace rescue::practice::bench;
using std::chrono::milliseconds;

namespace {

Bytes fromJson(const QJsonObject& step, const char* name)
{
    return *fromHex(step[QLatin1String(name)].toString());
}

} // namespace

// ---- a whole conversation

TEST(DfuBootloader, FollowsTheRecordedKeyWriteStepByStep)
{
    QFile file(QStringLiteral(RESCUE_VECTORS "/dfuse-write-privkey.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray steps = QJsonDocument::fromJson(file.readAll()).object()[u"steps"].toArray();
    ASSERT_EQ(steps.size(), 10);

    for (const PhotonSetup& setup : {v0_4_7, v0_4_9, v0_5_5, v0_6_4, v1_2_1, v2_3_1}) {
        Bench bench(setup);
        Bytes key;
        for (const auto& value : steps) {
            const QJsonObject step = value.toObject();
            const Bytes raw = fromJson(step, "setup");
            const ControlSetup request{raw[0], raw[1], static_cast<std::uint16_t>(raw[2] | raw[3] << 8),
                                       static_cast<std::uint16_t>(raw[4] | raw[5] << 8),
                                       static_cast<std::uint16_t>(raw[6] | raw[7] << 8)};
            const Bytes data = fromJson(step, "data");
            if (data.size() > 5)
                key = data;
            UsbReply reply = bench.boot->control(request, data);
            ASSERT_EQ(reply.status, Status::Ok) << step[u"step"].toString().toStdString();
            if (request.request == 3)
                std::fill(reply.data.begin() + 1, reply.data.begin() + 4, std::uint8_t{0});
            EXPECT_EQ(reply.data, fromJson(step, "reply"))
                << setup.firmwareVersion.toStdString() << " " << step[u"step"].toString().toStdString();
        }
        EXPECT_EQ(bench.dct.read(dct::devicePrivateKey.offset, key.size()), key);
        EXPECT_EQ(bench.dct.writes(), 1);
        EXPECT_EQ(bench.boot->resetIn(), milliseconds(500));
    }
}

// ---- states

TEST(DfuBootloader, KnowsNoMassEraseAndNoReadUnprotect)
{
    const Bytes commands[] = {
        {0x41}, {0x92}, {0x21}, {0x41, 0, 0, 0x0a}, {0x21, 0, 0, 0x0a, 8, 0}, {0x99, 1, 2, 3, 4}};
    for (const PhotonSetup& setup : allSetups) {
        for (const Bytes& command : commands) {
            Bench bench(setup);
            EXPECT_EQ(bench.perform(0, command).status, Status::Stall);
            EXPECT_EQ(bench.flash.erases(), 0);
        }
        Bench bench(setup);
        EXPECT_EQ(bench.perform(0, {0x00}).status, Status::Ok) << "asking for the commands is allowed";
    }
}

TEST(DfuBootloader, Block0OfAnUploadListsItsCommands)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        EXPECT_EQ(bench.upload(0, 64).data, (Bytes{0x00, 0x21, 0x41}));
        EXPECT_EQ(bench.state(), 2);
        EXPECT_EQ(bench.upload(0, 3).data, (Bytes{0x00, 0x21, 0x41}));
        EXPECT_EQ(bench.state(), 9);
        EXPECT_EQ(bench.upload(0, 2).data, (Bytes{0x00, 0x21}));
    }
}

TEST(DfuBootloader, Block1OfAnUploadLeadsIntoAStateThatDoesNotExist)
{
    Bench bench;
    EXPECT_EQ(bench.upload(1, 64).status, Status::Stall);
    EXPECT_EQ(bench.state(), 15);
    bench.abort();
    EXPECT_EQ(bench.state(), 15) << "ABORT does not help";
    bench.clearStatus();
    EXPECT_EQ(bench.state(), 10);
    bench.clearStatus();
    EXPECT_EQ(bench.state(), 2) << "CLRSTATUS twice does";
}

TEST(DfuBootloader, Block1OfADownloadIsThrownAway)
{
    Bench bench;
    bench.point(blankArea);
    EXPECT_EQ(bench.perform(1, Bytes(8, 0)).status, Status::Ok);
    EXPECT_TRUE(allBytesAre(0xff, bench.flash.read(blankArea - 4096, std::size_t{2} * 4096)));
}

TEST(DfuBootloader, ClearStatusOutsideTheErrorStateMakesOne)
{
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        EXPECT_EQ(bench.clearStatus(), Status::Ok);
        EXPECT_EQ(bench.status().data, (Bytes{0x0e, 0, 0, 0, 10, 0}));
        EXPECT_EQ(bench.abort(), Status::Ok);
        EXPECT_EQ(bench.state(), 10) << "ABORT does nothing there";
        EXPECT_EQ(bench.download(0, Bench::command(0x21, 34)), Status::Stall);
        EXPECT_EQ(bench.upload(2, 64).status, Status::Stall);
        EXPECT_EQ(bench.state(), 10);
        EXPECT_EQ(bench.clearStatus(), Status::Ok);
        EXPECT_EQ(bench.status().data, (Bytes{0, 0, 0, 0, 2, 0}));
    }
}

TEST(DfuBootloader, ABusResetEndsAnErrorButItsStatusStaysFrom0_6_1On)
{
    Bench bench;
    bench.clearStatus();
    bench.boot->busReset();
    EXPECT_EQ(bench.status().data, (Bytes{0x0e, 0, 0, 0, 2, 0}));
    for (const PhotonSetup& setup : {v0_5_5, v0_6_0}) {
        Bench old(setup);
        old.clearStatus();
        old.boot->busReset();
        EXPECT_EQ(old.status().data, (Bytes{0, 0, 0, 0, 2, 0}));
    }
}

TEST(DfuBootloader, RequestsInTheWrongStateStallAndLeaveItAlone)
{
    Bench bench;
    ASSERT_EQ(bench.download(0, Bench::command(0x21, 34)), Status::Ok);
    EXPECT_EQ(bench.download(2, Bytes(4, 0)), Status::Stall);
    EXPECT_EQ(bench.download(2, {}), Status::Stall) << "no leaving before GETSTATUS";
    EXPECT_EQ(bench.state(), 3);
    bench.abort();
    bench.point(34);
    EXPECT_EQ(bench.upload(2, 64).status, Status::Stall) << "no reading in dnload-idle";
    EXPECT_EQ(bench.state(), 5);
    bench.abort();
    EXPECT_EQ(bench.upload(2, 64).status, Status::Ok);
    EXPECT_EQ(bench.download(0, Bench::command(0x21, 34)), Status::Stall) << "no writing in upload-idle";
    EXPECT_EQ(bench.state(), 9);
}

TEST(DfuBootloader, AbortForgetsABufferedDownload)
{
    Bench bench;
    bench.point(blankArea);
    bench.download(2, Bytes(4, 0));
    EXPECT_EQ(bench.abort(), Status::Ok);
    EXPECT_EQ(bench.status().data.at(4), 2);
    EXPECT_TRUE(allBytesAre(0xff, bench.flash.read(blankArea, 4)));
}

TEST(DfuBootloader, AnUploadOfNoLengthGoesBackToIdle)
{
    Bench bench;
    bench.upload(2, 4);
    EXPECT_EQ(bench.upload(2, 0).status, Status::Ok);
    EXPECT_EQ(bench.state(), 2);
}

TEST(DfuBootloader, SelectingAnAltSettingKeepsStateAndPointer)
{
    Bench bench;
    bench.point(34);
    EXPECT_EQ(bench.alternate(1), Status::Ok);
    EXPECT_EQ(bench.state(), 5);
    EXPECT_EQ(bench.perform(2, Bytes(4, 0x12)).status, Status::Ok);
    EXPECT_EQ(bench.dct.read(34, 4), Bytes(4, 0x12));
    EXPECT_EQ(bench.in(0x81, 10, 0, 0, 1).data, Bytes{1});
    EXPECT_EQ(bench.alternate(2), Status::Stall);
    EXPECT_EQ(bench.in(0x81, 10, 0, 0, 1).data, Bytes{1});
}

TEST(DfuBootloader, ThePointerBeginsAtTheFirstSystemPart)
{
    Bench bench;
    EXPECT_EQ(bench.upload(2, 16).data, bench.flash.read(0x08020000, 16));
}

// ---- leaving

TEST(DfuBootloader, LeavesHalfASecondAfterSayingDownloadIdle)
{
    for (const PhotonSetup& setup : {v0_4_7, v0_5_5, v0_6_4, v1_2_1, v2_3_1}) {
        Bench bench(setup);
        EXPECT_EQ(bench.download(0, {}), Status::Ok);
        EXPECT_EQ(bench.state(), 6);
        EXPECT_FALSE(bench.boot->resetIn()) << "not before the host asks";
        EXPECT_EQ(bench.status().data.at(4), 5);
        EXPECT_EQ(bench.boot->resetIn(), milliseconds(500));
        EXPECT_EQ(bench.status().data.at(4), 8) << "if it is asked again in time";
        EXPECT_EQ(bench.download(0, Bench::command(0x21, 34)), Status::Stall);
    }
}

TEST(DfuBootloader, LeavesAtOnceUpTo0_4_4)
{
    Bench bench(v0_4_4);
    bench.point(userArea);
    EXPECT_EQ(bench.download(2, {}), Status::Ok);
    const UsbReply last = bench.status();
    EXPECT_EQ(last.status, Status::Gone);
    EXPECT_EQ(last.data, (Bytes{0, 1, 0, 0, 7, 0})) << "sent, though no host gets to see it";
    EXPECT_EQ(bench.boot->resetIn(), milliseconds(0));
}

TEST(DfuBootloader, AbortTakesALeaveBack)
{
    Bench bench;
    bench.download(0, {});
    bench.abort();
    EXPECT_EQ(bench.status().data.at(4), 2);
    EXPECT_FALSE(bench.boot->resetIn());
}

TEST(DfuBootloader, DetachOnlyDropsOffTheBusForAMoment)
{
    Bench bench;
    bench.point(34);
    EXPECT_FALSE(bench.boot->takeReattach());
    EXPECT_EQ(bench.out(classOut, 0, 1000), Status::Gone);
    EXPECT_TRUE(bench.boot->takeReattach());
    EXPECT_FALSE(bench.boot->takeReattach());
    EXPECT_EQ(bench.state(), 2);
    EXPECT_FALSE(bench.boot->resetIn());
}

// ---- bad setups

TEST(DfuBootloader, SurvivesMalformedSetups)
{
    const std::vector<ControlSetup> setups{
        {classOut, 1, 0, 0, 0xffff}, // longer than the buffer, and no data
        {classOut, 1, 2, 0, 4097},   // one more than the transfer size
        {classIn, 1, 2, 0, 16},      // download the wrong way
        {classOut, 2, 2, 0, 16},     // upload the wrong way
        {classOut, 3, 0, 0, 6},      // GETSTATUS the wrong way
        {classOut, 5, 0, 0, 1},      // GETSTATE the wrong way
        {classOut, 4, 0, 0, 9},      // CLRSTATUS with data
        {classIn, 6, 0, 0, 9},       // ABORT that wants data
        {classOut, 7, 0, 0, 0},      // no such request
        {classOut, 0xff, 0xffff, 0xffff, 0xffff},
        {classIn, 3, 0, 11, 6}, // no such interface
        {0x20, 1, 0, 0, 0},     // class request to the device
        {0x22, 1, 0, 0, 0},     // … to an endpoint
        {0x23, 0, 0, 0, 0},     // to nobody
        {0xff, 0xff, 0xffff, 0xffff, 0xffff},
        {0x40, 0x50, 0, 0, 0}, // vendor requests of normal mode
        {0xc0, 0x50, 0, 0, 64},
        {0xc1, 0xee, 0, 4, 64},
        {0x80, 6, 0x0300 + 8, 0, 255}, // no such string
        {0x80, 6, 0x03ff, 0x0409, 255},
        {0x80, 6, 0x0600, 0, 10}, // device qualifier: full speed only
        {0x80, 6, 0x0700, 0, 10},
        {0x80, 6, 0x0f00, 0, 5},  // BOS
        {0x00, 6, 0x0100, 0, 18}, // descriptors the wrong way
        {0x80, 8, 0, 0, 2},       // GET_CONFIGURATION has one byte
        {0x00, 9, 2, 0, 0},       // one configuration only
        {0x01, 11, 2, 0, 0},
        {0x00, 7, 0, 0, 0},  // SET_DESCRIPTOR
        {0x82, 12, 0, 0, 2}, // SYNCH_FRAME
        {0x81, 0, 0, 0, 2},  // interface status: nobody answers
    };
    for (const PhotonSetup& setup : allSetups) {
        Bench bench(setup);
        for (std::size_t i = 0; i < setups.size(); ++i) {
            EXPECT_EQ(bench.boot->control(setups[i], {}).status, Status::Stall) << "row " << i;
            EXPECT_EQ(bench.state(), 2) << "row " << i;
        }
        // Every kind of request with every length: nothing crashes, no answer is longer than asked for.
        for (int type = 0; type < 256; ++type)
            for (int request = 0; request < 16; ++request)
                for (const int length : {0, 1, 5, 6, 64, 4096, 65535}) {
                    const UsbReply reply = bench.in(static_cast<std::uint8_t>(type),
                                                    static_cast<std::uint8_t>(request), request, 0, length);
                    EXPECT_LE(reply.data.size(), static_cast<std::size_t>(length));
                    EXPECT_TRUE(reply.status == Status::Ok || reply.data.empty());
                }
    }
}

TEST(DfuBootloader, ADownloadWithTheWrongAmountOfDataIsRefused)
{
    Bench bench;
    EXPECT_EQ(bench.boot->control({classOut, 1, 2, 0, 8}, Bytes(4, 0)).status, Status::Stall);
    EXPECT_EQ(bench.boot->control({classOut, 1, 2, 0, 4}, Bytes(8, 0)).status, Status::Stall);
    EXPECT_EQ(bench.download(2, Bytes(4097, 0)), Status::Stall);
    EXPECT_EQ(bench.state(), 2);
}

TEST(DfuBootloader, AGetStatusOfNoLengthDoesNoWork)
{
    Bench bench;
    bench.point(blankArea);
    bench.download(2, Bytes(4, 0));
    EXPECT_EQ(bench.in(classIn, 3, 0, 0, 0).data, Bytes());
    EXPECT_EQ(bench.flash.read(blankArea, 4), Bytes(4, 0xff));
    EXPECT_EQ(bench.status().data.at(4), 4);
    EXPECT_EQ(bench.flash.read(blankArea, 4), Bytes(4, 0x00)) << "done with the next data that leaves";
}
