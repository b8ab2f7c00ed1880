// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/network_facts.h"

#include <algorithm>

namespace rescue::evidence {

using diagnosis::Fact;
using diagnosis::FactSource;
using network::Reason;
using network::Verdict;

namespace {

/// The way of this model: Electron and the third generation take UDP.
Verdict verdictFor(const diagnosis::Evidence& evidence, const std::vector<network::Result>& results)
{
    const bool udp =
        evidence.model && (evidence.model->value == Model::Electron || evidence.model->value == Model::Boron);
    if (!udp)
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
