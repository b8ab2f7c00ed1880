// SPDX-License-Identifier: Apache-2.0
#include "core/practice/cloud_errors.h"

#include "core/practice/release.h"

#include <algorithm>

namespace rescue::practice {

using led::Pattern;
using std::chrono::milliseconds;

std::optional<Pattern> flashFor(led::Era era, CloudFailure failure)
{
    const auto pattern = [&] {
        switch (failure) {
        case CloudFailure::NoSocket:
            break;
        case CloudFailure::NoInternet:
            return Pattern::CyanTwoOrange;
        case CloudFailure::HandshakeClosed:
            return Pattern::CyanRedBurst;
        case CloudFailure::CannotDecrypt:
            return era < led::Era::From2_0 ? Pattern::CyanOrangeBurst : Pattern::CyanRedBurst;
        case CloudFailure::BadSignature:
            return era < led::Era::From2_0 ? Pattern::CyanMagentaBurst : Pattern::CyanRedBurst;
        }
        return Pattern::CyanThreeOrange;
    }();
    return led::flashLength(pattern, era) > milliseconds{0} ? std::optional(pattern) : std::nullopt;
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
