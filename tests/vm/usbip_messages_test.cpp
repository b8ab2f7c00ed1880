// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/usbip_messages.h"

#include <gtest/gtest.h>

namespace rescue::vm {

namespace {

/// A message's 48 bytes from hexadecimal; blanks are for the reader.
Bytes message(const char* text)
{
    return fromHex(QString::fromLatin1(text).remove(u' ')).value();
}

constexpr auto getDescriptor = "00000001 0000000d 00010002 00000001 00000000"
                               "00000200 00000040 00000000 00000000 00000000 8006000100004000";

TEST(UsbipMessages, AControlTransferIsReadWithItsSetupInLittleEndian)
{
    const auto request = readRequest(message(getDescriptor));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->kind, Request::Kind::Submit);
    EXPECT_EQ(request->number, 13u);
    EXPECT_TRUE(request->control());
    EXPECT_TRUE(request->in());
    EXPECT_EQ(request->length, 64u);
    EXPECT_EQ(request->setup, (ControlSetup{0x80, 6, 0x0100, 0, 64}));
}

TEST(UsbipMessages, ABulkTransferCarriesTheDirectionInItsEndpoint)
{
    const auto out = readRequest(message("00000001 00000001 00010002 00000000 00000001"
                                         "00000000 00000005 00000000 00000000 00000000 0000000000000000"));
    ASSERT_TRUE(out);
    EXPECT_EQ(out->endpoint, 0x01);
    EXPECT_FALSE(out->in());
    EXPECT_FALSE(out->control());
    EXPECT_EQ(out->length, 5u);
}

TEST(UsbipMessages, ATransferTakenBackNamesItsTarget)
{
    const auto request = readRequest(message("00000002 00000009 00010002 00000000 00000000"
                                             "00000007 000000000000000000000000 000000000000000000000000"));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->kind, Request::Kind::Unlink);
    EXPECT_EQ(request->number, 9u);
    EXPECT_EQ(request->target, 7u);
}

TEST(UsbipMessages, WhatIsNoRequestIsRefused)
{
    const Bytes good = message(getDescriptor);
    for (const std::size_t size : {0u, 1u, 47u})
        EXPECT_FALSE(readRequest(ByteView(good).first(size))) << size;
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_FALSE(readRequest(longer));
    for (const std::uint8_t command : Bytes{0, 3, 4, 255}) {
        Bytes other = good;
        other[3] = command;
        EXPECT_FALSE(readRequest(other)) << int{command};
    }
}

TEST(UsbipMessages, AnAnswerHasStatusAndLengthInFrontOfItsData)
{
    const Bytes answer = submitAnswer(13, transferDone, 3, Bytes{1, 2, 3});
    EXPECT_EQ(toHex(answer), toHex(message("00000003 0000000d 000000000000000000000000 00000000 00000003"
                                           "0000000000000000000000000000000000000000 010203")));
}

TEST(UsbipMessages, AStallIsTheKernelsBrokenPipe)
{
    const Bytes answer = submitAnswer(1, transferStalled, 0, {});
    EXPECT_EQ(answer.size(), headerSize);
    EXPECT_EQ(toHex(ByteView(answer).subspan(20, 4)), QStringLiteral("ffffffe0"));
}

TEST(UsbipMessages, TakingBackIsAnsweredWithItsOwnCommand)
{
    const Bytes answer = unlinkAnswer(9, transferTakenBack);
    EXPECT_EQ(answer.size(), headerSize);
    EXPECT_EQ(toHex(ByteView(answer).first(8)), QStringLiteral("0000000400000009"));
    EXPECT_EQ(toHex(ByteView(answer).subspan(20, 4)), QStringLiteral("ffffff98"));
}

} // namespace

} // namespace rescue::vm
