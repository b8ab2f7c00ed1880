// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_errors.h"

#include "core/practice/release.h"

#include <algorithm>

namespace rescue::practice {

using led::Pattern;
using std::chrono::milliseconds;

std::optional<Pattern> flashFor(const QString& release, CloudFailure failure)
{
    if (failure == CloudFailure::NoSocket || failure == CloudFailure::NoInternet) {
        // device-os system/src/system_task.cpp: none before 0.4.5, code disabled in 0.6.0
        const bool disabled = atLeast(release, 0, 6, 0) && !atLeast(release, 0, 6, 1);
        if (!atLeast(release, 0, 4, 5) || disabled)
            return std::nullopt;
        return failure == CloudFailure::NoInternet ? Pattern::CyanTwoOrange : Pattern::CyanThreeOrange;
    }
    // from 2.0 the error numbers no longer match the comparison that picks the colour
    if (atLeast(release, 2, 0, 0) || failure == CloudFailure::HandshakeClosed)
        return Pattern::CyanRedBurst;
    return failure == CloudFailure::CannotDecrypt ? Pattern::CyanOrangeBurst : Pattern::CyanMagentaBurst;
}

int errorNumber(const QString& release, CloudFailure failure)
{
    // Up to 1.5.x communication/inc/protocol_defs.h (v1.5.2), from 2.0 what toSystemError() makes of it
    // (communication/src/protocol_defs.cpp v2.3.1). Sockets are not counted: system_task.cpp.
    const bool systemErrors = atLeast(release, 2, 0, 0);
    switch (failure) {
    case CloudFailure::NoSocket:
    case CloudFailure::NoInternet:
        return 0;
    case CloudFailure::HandshakeClosed:
        return systemErrors ? -220 : 26;
    case CloudFailure::CannotDecrypt:
        return systemErrors ? -240 : 6;
    case CloudFailure::BadSignature:
        return systemErrors ? -130 : 8;
    }
    return 0;
}

milliseconds pauseAfter(const QString& release, int failures)
{
    if (!atLeast(release, 0, 4, 4)) {
        const int doublings = std::clamp(failures, 1, 9);
        return std::min(milliseconds{500} * ((1 << doublings) - 1), milliseconds{255000});
    }
    const int doublings = std::clamp((failures - 1) / 5, 0, 7);
    return milliseconds{1000} * (1 << doublings);
}

} // namespace rescue::practice
