// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/evidence.h"
#include "core/network/network_check.h"

namespace rescue::evidence {

/// What a look at the network from this computer says about a Photon's way to the cloud. A computer that is
/// in no network says nothing. `at`: when it was looked at.
void addNetwork(diagnosis::Evidence& evidence, const std::vector<network::Result>& results,
                const QDateTime& at);

} // namespace rescue::evidence
