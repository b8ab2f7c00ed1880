// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/network_facts.h"

#include "core/device/models.h"

#include <algorithm>

namespace rescue::evidence {

using diagnosis::Fact;
using diagnosis::FactSource;
using network::Reason;
using network::Verdict;

namespace {

/// Of the way that this model takes.
Verdict verdictFor(const diagnosis::Evidence& evidence, const std::vector<network::Result>& results)
{
    if (!evidence.model || modelInfo(evidence.model->value).transport == CloudTransport::TcpRsa)
        return verdictForPhoton(results);
    const auto port = std::ranges::find(results, network::Check::UdpPort, &network::Result::check);
    return port == results.end() ? Verdict::Unknown : port->verdict;
}

} // namespace

void addNetwork(diagnosis::Evidence& evidence, const std::vector<network::Result>& results,
                const QDateTime& at)
{
    const auto has = [&results](Reason reason) {
        return std::ranges::find(results, reason, &network::Result::reason) != results.end();
    };
    if (has(Reason::NoAddress))
        return;
    const Verdict verdict = verdictFor(evidence, results);
    if (verdict != Verdict::Unknown)
        evidence.cloudPort =
            Fact{verdict == Verdict::Good ? diagnosis::CloudPort::Open : diagnosis::CloudPort::Blocked,
                 FactSource::Network, at};
    // A sign-in page or a filter of names is what networks have that somebody looks after.
    if (has(Reason::PortalInTheWay) || has(Reason::NameLedAstray))
        evidence.router = Fact{diagnosis::Router::Managed, FactSource::Network, at};
}

} // namespace rescue::evidence
