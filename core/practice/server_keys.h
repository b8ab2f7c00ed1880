// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/handshake.h"

namespace rescue::practice {

/// The pair that the clouds of this process show to devices, instead of one that is drawn: that takes a fifth
/// of a second, and several where the processor is emulated. For programs that are started by the thousand,
/// as tests are. Before the first cloud is made.
void useServerKeys(handshake::ServerKeys keys);

} // namespace rescue::practice
