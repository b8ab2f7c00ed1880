// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/handshake_probe.h"
#include "core/network/network_check.h"

namespace rescue {

// The words of the network check and of the handshake probe. All translatable (context "NetworkText").

/// "The way to the cloud (TCP 5683)"
QString checkTitle(network::Check check);
/// "Open.": what was found, one sentence.
QString reasonText(network::Reason reason);
/// What to do about it, one sentence; empty where there is nothing to do.
QString reasonAdvice(network::Reason reason);

/// "The device's keys are good.": what the probe proved, and what to do next.
struct ProbeText {
    QString what, action;
};
ProbeText probeText(ProbeVerdict verdict);

} // namespace rescue
