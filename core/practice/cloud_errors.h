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

/// The flash that the lamp shows, in the shape of this era; nothing where it shows none.
std::optional<led::Pattern> flashFor(led::Era era, CloudFailure failure);

/// What this release's diagnostics keep as the last cloud error; 0 where they know nothing of this kind.
int errorNumber(const QString& release, CloudFailure failure);

/// Device time from the n-th failure in a row (n ≥ 1) to the next attempt.
std::chrono::milliseconds pauseAfter(const QString& release, int failures);

} // namespace rescue::practice
