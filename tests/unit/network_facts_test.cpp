// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/network_facts.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::network;
using diagnosis::CloudPort;
using diagnosis::Evidence;
using diagnosis::FactSource;

namespace {

Evidence learntFrom(std::initializer_list<std::pair<Check, Reason>> found)
{
    std::vector<Result> results;
    for (const auto& [check, reason] : found)
        results.push_back({.check = check,
                           .verdict = reason == Reason::Fine ? Verdict::Good : Verdict::Bad,
                           .reason = reason,
                           .target = {},
                           .detail = {}});
    Evidence evidence;
    evidence::addNetwork(evidence, results, QDateTime::currentDateTimeUtc());
    return evidence;
}

} // namespace

TEST(NetworkFacts, AnOpenPortIsAFactOfTheNetwork)
{
    const Evidence evidence =
        learntFrom({{Check::Addresses, Reason::Fine}, {Check::DevicePort, Reason::Fine}});
    ASSERT_TRUE(evidence.cloudPort);
    EXPECT_EQ(evidence.cloudPort->value, CloudPort::Open);
    EXPECT_EQ(evidence.cloudPort->source, FactSource::Network);
    EXPECT_FALSE(evidence.router);
}

TEST(NetworkFacts, AClosedPortIsBlocked)
{
    const Evidence evidence =
        learntFrom({{Check::Addresses, Reason::Fine}, {Check::DevicePort, Reason::NoAnswer}});
    ASSERT_TRUE(evidence.cloudPort);
    EXPECT_EQ(evidence.cloudPort->value, CloudPort::Blocked);
}

TEST(NetworkFacts, AComputerInNoNetworkSaysNothing)
{
    const Evidence evidence =
        learntFrom({{Check::Addresses, Reason::NoAddress}, {Check::DevicePort, Reason::Unreachable}});
    EXPECT_FALSE(evidence.cloudPort);
}

TEST(NetworkFacts, ASignInPageIsThatOfAManagedNetwork)
{
    const Evidence evidence =
        learntFrom({{Check::Addresses, Reason::Fine}, {Check::Portal, Reason::PortalInTheWay}});
    ASSERT_TRUE(evidence.router);
    EXPECT_EQ(evidence.router->value, diagnosis::Router::Managed);
}
