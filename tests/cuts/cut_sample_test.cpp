// SPDX-License-Identifier: Apache-2.0
// A few of the cuts that tests/cut-everywhere makes, spread evenly over the messages and the kinds: what it
// proves at length shall not be lost between two of its runs.
#include "tests/cuts/cut_lab.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::cuts;

namespace {

const CutPlan& planNamed(std::string_view name)
{
    return *std::ranges::find_if(cutPlans(), [&](const CutPlan& plan) { return plan.name == name; });
}

const Generation& generationNamed(std::string_view name)
{
    return *std::ranges::find_if(generations(), [&](const Generation& one) { return one.name == name; });
}

std::string told(const Cut& cut, const Finding& finding)
{
    return (textOf(cut) + QStringLiteral(": ") + finding.why.join(QStringLiteral("; ")) +
            QStringLiteral(" / ") + finding.torn + QStringLiteral(" / ") + finding.finished)
        .toStdString();
}

/// Of the first transfers the device is still running its firmware: to bring it into DFU mode after a cut
/// there takes as long as a person is patient.
constexpr int firstInDfu = 5;

std::vector<Cut> spread(const CutLab& lab, Where where, std::size_t count)
{
    std::vector<Cut> all = cutsOf(where, lab.messages(where), 0);
    std::erase_if(all, [](const Cut& cut) { return cut.where == Where::Usb && cut.index < firstInDfu; });
    std::vector<Cut> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(all[all.size() * i / count]);
    return some;
}

/// Those within the write of the keys: where it matters most.
std::vector<Cut> inTheWrite(const CutLab& lab)
{
    std::vector<Cut> some;
    const auto& messages = lab.messages(Where::Usb);
    const auto works = [&](int index) { return messages.at(static_cast<std::size_t>(index)).work; };
    for (const Cut& cut : cutsOf(Where::Usb, messages, 0)) {
        const bool lost = cut.kind == Kind::Dropped && (works(cut.index) || works(cut.index + 1));
        if (cut.kind == Kind::PowerLoss || lost)
            some.push_back(cut);
    }
    return some;
}

} // namespace

TEST(CutSample, APlanThatIsCutGoesOnOrIsRunAgainAndEndsRight)
{
    CutLab lab(planNamed("PL-KEYS new key"), generationNamed("2.3.1"));
    lab.rehearse();
    ASSERT_GT(lab.messages(Where::Usb).size(), 50U);
    ASSERT_GE(lab.messages(Where::Http).size(), 4U);
    std::vector<Cut> cuts = inTheWrite(lab);
    for (const Cut& cut : spread(lab, Where::Usb, 6))
        cuts.push_back(cut);
    cuts.push_back({Where::Http, 2, Kind::AnswerLost, 0});
    cuts.push_back({Where::Http, 2, Kind::ServerErrorAfter, 0});
    for (const Cut& cut : cuts) {
        const bool goOn = takesItOff(cut.kind);
        const Finding finding = goOn ? lab.cutAndGoOn(cut) : lab.cutAndContinue(cut);
        EXPECT_TRUE(finding.itself || !goOn) << told(cut, finding);
        EXPECT_TRUE(finding.fell) << told(cut, finding);
        EXPECT_EQ(finding.verdict, Verdict::Right) << told(cut, finding);
    }
}

TEST(CutSample, APlanThatIsCutAndTakenBackLeavesTheOldBytes)
{
    CutLab lab(planNamed("PL-KEYS new key"), generationNamed("1.2.1"));
    lab.rehearse();
    std::vector<Cut> cuts = inTheWrite(lab);
    for (const Cut& cut : spread(lab, Where::Usb, 4))
        cuts.push_back(cut);
    for (const Cut& cut : cuts) {
        const Finding finding = lab.cutAndRestore(cut);
        EXPECT_EQ(finding.verdict, Verdict::OldRestorable) << told(cut, finding);
    }
}

TEST(CutSample, ACutIsReadAsItIsWritten)
{
    const Cut cut{Where::Usb, 31, Kind::PowerLoss, 0.5};
    const auto read = cutFrom(textOf(cut));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(textOf(*read), textOf(cut));
    EXPECT_FALSE(cutFrom(QStringLiteral("usb 31 bite")).has_value());
}
