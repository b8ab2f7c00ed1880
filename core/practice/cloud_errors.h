// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

namespace rescue::practice {

/// How a connection to the cloud can fail, as the firmware tells them apart (facts of the lamp, 1.4).
enum class CloudFailure {
    NoSocket,
    NoInternet, ///< no socket, and the firmware's own test of the internet fails as well
    HandshakeClosed,
    CannotDecrypt,
    BadSignature,
};

/// What the lamp of this release shows; nothing where it shows no flash at all. The shape is that of 0.6.1
/// and later for every release (older ones flicker or flash longer, and 0.4.5 flashes red).
std::optional<led::Pattern> flashFor(const QString& release, CloudFailure failure);

/// What this release's diagnostics keep as the last cloud error; 0 where they know nothing of this kind.
int errorNumber(const QString& release, CloudFailure failure);

/// Device time from the n-th failure in a row (n ≥ 1) to the next attempt.
std::chrono::milliseconds pauseAfter(const QString& release, int failures);

} // namespace rescue::practice
