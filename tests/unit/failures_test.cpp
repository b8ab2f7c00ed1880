// SPDX-License-Identifier: Apache-2.0
// The walk over all failures: each has its text, its next action and its exit code, and comes about for real.
// Its help topic: FailureHelp in tests/gui/help_topics_test.cpp.
#include "app/cli/exit_code.h"
#include "core/repair/names.h"
#include "core/support/failure_text.h"
#include "tests/unit/provoked.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace rescue;
using namespace rescue::test;

namespace {

std::vector<Provocation> allProvocations()
{
    std::vector<Provocation> all;
    for (const auto& some : {provokedByDevice(), provokedByAccount(), provokedByFiles()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<FailureCode> allCodes()
{
    std::vector<FailureCode> codes;
    for (int i = 0; i <= static_cast<int>(lastFailureCode); ++i)
        codes.push_back(static_cast<FailureCode>(i));
    return codes;
}

std::string nameOf(FailureCode code)
{
    return failureCodeName(code).toStdString();
}

class EveryFailure : public testing::TestWithParam<FailureCode> {};
INSTANTIATE_TEST_SUITE_P(Failures, EveryFailure, testing::ValuesIn(allCodes()),
                         [](const auto& row) { return nameOf(row.param); });

} // namespace

TEST_P(EveryFailure, ComesAboutForReal)
{
    const auto all = allProvocations();
    const auto row = std::ranges::find(all, GetParam(), &Provocation::code);
    ASSERT_NE(row, all.end()) << "nobody knows how to bring it about: is it needed?";
    const auto failure = row->provoke();
    ASSERT_TRUE(failure) << row->how << ": nothing failed";
    EXPECT_EQ(nameOf(failure->code()), nameOf(GetParam())) << row->how << ": " << failure->what();

    // With the arguments that it really has, nothing in what people read is left open.
    const FailureText text = failureText(*failure);
    for (const QString& part : {text.what, text.meaning, text.action}) {
        EXPECT_FALSE(part.trimmed().isEmpty()) << row->how;
        EXPECT_FALSE(part.contains(QStringLiteral("unknown"))) << part.toStdString();
    }
}

TEST_P(EveryFailure, HasANameATextANextActionAndAnExitCode)
{
    const FailureCode code = GetParam();
    EXPECT_EQ(repair::failureCodeFrom(failureCodeName(code)), code) << "the journal keeps it by its name";
    const FailureText text = failureText(Failure(code));
    EXPECT_FALSE(text.what.isEmpty() || text.meaning.isEmpty() || text.action.isEmpty());
    EXPECT_NE(cli::exitCodeOf(code), cli::ExitCode::Ok);
    EXPECT_EQ(cli::exitCodeOf(code) == cli::ExitCode::Internal, code == FailureCode::Internal);
}

TEST(Failures, EachIsProvokedInOneWay)
{
    std::vector<FailureCode> provoked;
    for (const Provocation& row : allProvocations())
        provoked.push_back(row.code);
    std::ranges::sort(provoked);
    EXPECT_EQ(provoked, allCodes());
}
