// SPDX-License-Identifier: Apache-2.0
// Third states that cutting everywhere once found, each with the cut that led there.
#include "tests/cuts/cut_lab.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::cuts;

namespace {

const CutPlan& planNamed(std::string_view name)
{
    return *std::ranges::find_if(cutPlans(), [&](const CutPlan& plan) { return plan.name == name; });
}

/// The lab of a plan on Device OS 2.3.1, rehearsed.
struct Lab : CutLab {
    explicit Lab(std::string_view plan)
        : CutLab(planNamed(plan), *std::ranges::find_if(generations(), [](const Generation& one) {
                     return std::string_view(one.name) == "2.3.1";
                 }))
    {
        rehearse();
    }
    /// Index of the n-th message that fits.
    template <typename Fits> int index(Where where, int n, Fits fits) const
    {
        const auto& all = messages(where);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (fits(all[i]) && n-- == 0)
                return static_cast<int>(i);
        }
        return -1;
    }
    int work(int n) const
    {
        return index(Where::Usb, n, [](const Message& message) { return message.work; });
    }
};

std::string told(const Finding& finding)
{
    return (finding.why.join(QStringLiteral("; ")) + QStringLiteral(" / ") + finding.torn +
            QStringLiteral(" / ") + finding.finished)
        .toStdString();
}

constexpr int registration = 2; ///< request of a key repair: session, device, key

} // namespace

TEST(Mended, AByteOfTheKeyAreaThatWasMisreadIsNotWrittenBack)
{
    Lab lab("PL-KEYS");
    const int read =
        lab.index(Where::Usb, 0, [](const Message& one) { return one.in && one.length == 4096; });
    ASSERT_GE(read, 0);
    const Finding finding = lab.cutAndContinue({Where::Usb, read, Kind::FlippedByte, 0});
    EXPECT_EQ(finding.verdict, Verdict::Right) << told(finding);
}

TEST(Mended, ARegistrationWhoseAnswerIsLostIsTakenBackWithTheDeviceUntouched)
{
    Lab lab("PL-KEYS new key");
    for (const Kind kind : {Kind::TimedOutAfter, Kind::ServerErrorAfter, Kind::Truncated}) {
        const Finding finding = lab.cutAndContinue({Where::Http, registration, kind, 0});
        EXPECT_TRUE(finding.fell);
        EXPECT_EQ(finding.verdict, Verdict::Right) << told(finding);
    }
}

TEST(Mended, KeysThatArrivedKeepTheirRegistrationWhenTheCableComesOutBeforeTheyAreReadBack)
{
    for (const char* plan : {"PL-KEYS new key", "RESTORE-KEYS"}) {
        Lab lab(plan);
        const int written = lab.work(0);
        ASSERT_GE(written, 0);
        for (const int later : {1, 4}) {
            const Finding finding = lab.cutAndContinue({Where::Usb, written + later, Kind::Unplug, 0});
            EXPECT_EQ(finding.verdict, Verdict::Right) << told(finding);
        }
        const Finding refused = lab.cutAndContinue({Where::Usb, written + 4, Kind::ShortRead, 0});
        EXPECT_EQ(refused.verdict, Verdict::Right) << told(refused);
    }
}

TEST(Mended, ABlockThatWentToAnotherPlaceIsFoundAndMended)
{
    for (const char* plan : {"PL-KEYS", "PL-WIFI antenna", "CLEAR-ADDRESS"}) {
        Lab lab(plan);
        const int work = lab.work(0);
        // DNLOAD of the address, two GETSTATUS, DNLOAD of the block, GETSTATUS that works
        const Finding finding = lab.cutAndContinue({Where::Usb, work - 4, Kind::FlippedByte, 0});
        EXPECT_TRUE(finding.fell) << plan;
        EXPECT_EQ(finding.verdict, Verdict::Right) << plan << ": " << told(finding);
    }
}

TEST(Mended, AClaimOutlivesACloudThatStumblesOnce)
{
    Lab lab("PL-CLAIM");
    const int last = static_cast<int>(lab.messages(Where::Http).size()) - 1;
    for (const Kind kind : {Kind::ServerError, Kind::ServerErrorAfter}) {
        const Finding finding = lab.cutAndContinue({Where::Http, last, kind, 0});
        EXPECT_TRUE(finding.torn.startsWith(QStringLiteral("healed"))) << told(finding);
        EXPECT_EQ(finding.verdict, Verdict::Right) << told(finding);
    }
}

TEST(Mended, AnUndoOfFirmwareAndKeysThatWasCutGoesOn)
{
    Lab lab("RESTORE-ALL");
    const int last = static_cast<int>(lab.messages(Where::Usb).size()) - 1;
    int keys = -1; // the last work is that of the keys
    for (int i = 0; i <= last; ++i)
        keys = lab.messages(Where::Usb)[static_cast<std::size_t>(i)].work ? i : keys;
    const Finding finding = lab.cutAndContinue({Where::Usb, keys - 1, Kind::Unplug, 0});
    EXPECT_TRUE(finding.fell);
    EXPECT_EQ(finding.verdict, Verdict::Right) << told(finding);
}

TEST(Mended, SettingsThatOnlyTheRawCopiesTellAreReadTwice)
{
    Lab lab("PL-KEYS-SYS");
    for (int n = 0; n < 12; ++n) {
        const int read =
            lab.index(Where::Usb, n, [](const Message& one) { return one.in && one.length == 4096; });
        const Finding finding = lab.cutAndContinue({Where::Usb, read, Kind::FlippedByte, 0});
        EXPECT_EQ(finding.verdict, Verdict::Right) << read << ": " << told(finding);
    }
}

TEST(Mended, AFlagOfTheSystemThatWentToAnotherPlaceIsFoundAndMended)
{
    Lab lab("PL-SYS");
    const auto& all = lab.messages(Where::Usb);
    int flag = -1; // the last work: it tells the system that a bootloader waits
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
        flag = all[static_cast<std::size_t>(i)].work ? i : flag;
    const Finding finding = lab.cutAndContinue({Where::Usb, flag - 4, Kind::FlippedByte, 0});
    EXPECT_TRUE(finding.fell);
    EXPECT_EQ(finding.verdict, Verdict::Right) << told(finding);
}

TEST(Mended, ADeviceThatWasLeftOutsideOfItsProductIsBroughtBackByTheNextRun)
{
    Lab lab("PL-PRODUCT");
    const int all = static_cast<int>(lab.messages(Where::Http).size());
    int outside = 0;
    for (int request = 0; request < all; ++request) {
        const Finding finding = lab.cutAndContinue({Where::Http, request, Kind::Offline, 0});
        EXPECT_EQ(finding.verdict, Verdict::Right) << request << ": " << told(finding);
        outside += finding.torn.contains(QStringLiteral("RemoveFromProduct")) ? 1 : 0;
    }
    EXPECT_GT(outside, 0);
}

TEST(Mended, ARemovalFromItsProductThatArrivedTwiceIsNotTakenForARefusal)
{
    Lab lab("PL-PRODUCT");
    for (int request = 0; request < static_cast<int>(lab.messages(Where::Http).size()); ++request) {
        const Finding finding = lab.cutAndContinue({Where::Http, request, Kind::RequestTwice, 0});
        EXPECT_EQ(finding.verdict, Verdict::Right) << request << ": " << told(finding);
    }
}
