// SPDX-License-Identifier: Apache-2.0
#include "core/bytes.h"
#include "core/device/dct.h"
#include "core/device/models.h"
#include "core/failure.h"
#include "core/secret.h"

#include <gtest/gtest.h>

using namespace rescue;

namespace {

Bytes copyWith(bool current, bool incomplete)
{
    Bytes copy(dct::copySize, 0xff);
    copy[8] = incomplete ? 1 : 0;
    copy[9] = current ? 1 : 0;
    std::copy_n("BRCM", 4, copy.begin() + 12);
    return copy;
}

} // namespace

TEST(Bytes, HexRoundTripsAndRefusesOddOrForeignText)
{
    EXPECT_EQ(toHex(Bytes{0x00, 0xab, 0x7f}), QStringLiteral("00ab7f"));
    EXPECT_EQ(fromHex(u"00AB7f"), (Bytes{0x00, 0xab, 0x7f}));
    EXPECT_FALSE(fromHex(u"abc"));
    EXPECT_FALSE(fromHex(u"zz"));
}

TEST(Models, EveryUsbIdLeadsBackToItsModelAndMode)
{
    for (const ModelInfo& m : allModels()) {
        EXPECT_EQ(identifyUsbId(m.vendorId, m.normalProductId),
                  (IdentifiedUsbId{m.model, DeviceMode::Normal}));
        EXPECT_EQ(identifyUsbId(m.vendorId, m.dfuProductId), (IdentifiedUsbId{m.model, DeviceMode::Dfu}));
    }
    EXPECT_FALSE(identifyUsbId(0x1d6b, 0x0002));
}

TEST(Models, ConstantsOfOldBootloadersAreNoDeviceId)
{
    EXPECT_EQ(deviceIdFrom(QStringLiteral(" 350026001547343339383037\n")),
              QStringLiteral("350026001547343339383037"));
    EXPECT_EQ(deviceIdFrom(QStringLiteral("3500260015473433AB383037")),
              QStringLiteral("3500260015473433ab383037"));
    EXPECT_FALSE(deviceIdFrom(QStringLiteral("00000000010C")));
    EXPECT_FALSE(deviceIdFrom(QStringLiteral("00000000050C")));
    EXPECT_FALSE(deviceIdFrom(QStringLiteral("35002600154734333938303g")));
    EXPECT_FALSE(deviceIdFrom({}));
}

TEST(Dct, TheOnlyCompleteCurrentCopyIsTheCurrentArea)
{
    const Bytes blank(dct::copySize, 0xff);
    Bytes current = copyWith(true, false);
    current[dct::wicedHeaderSize] = 0x5a;

    EXPECT_EQ(dct::currentArea(current, blank).front(), 0x5a);
    EXPECT_EQ(dct::currentArea(blank, current).front(), 0x5a);
    EXPECT_EQ(dct::currentArea(current, copyWith(true, true)).front(), 0x5a)
        << "half-written copy must not win";
}

TEST(Dct, AnUnfamiliarOrAmbiguousHeaderGivesNoArea)
{
    const Bytes blank(dct::copySize, 0xff);
    EXPECT_TRUE(dct::currentArea(blank, blank).empty());
    EXPECT_TRUE(dct::currentArea(copyWith(true, false), copyWith(true, false)).empty());
    EXPECT_TRUE(dct::currentArea(Bytes(100), Bytes{}).empty()) << "too short to hold a header";
}

TEST(Secret, IsGoneAfterBeingMovedFrom)
{
    Secret first = Secret::fromText(QStringLiteral("hunter2"));
    const Secret second = std::move(first);
    EXPECT_EQ(second.revealText(), QStringLiteral("hunter2"));
    EXPECT_TRUE(first.empty()); // NOLINT(bugprone-use-after-move): that is what is tested
}

TEST(Failure, TechnicalTextCarriesTheChainButNoMfaToken)
{
    const Failure stalled(FailureCode::DeviceStalled, {QStringLiteral("GETSTATUS")});
    const Failure verify =
        Failure(FailureCode::VerifyFailed, {QStringLiteral("server key")}).causedBy(stalled);
    EXPECT_EQ(verify.technical(), QStringLiteral("VerifyFailed(server key) <- DeviceStalled(GETSTATUS)"));
    EXPECT_EQ(Failure(FailureCode::OtpNeeded, {QStringLiteral("opaque")}).technical(),
              QStringLiteral("OtpNeeded"));
}
