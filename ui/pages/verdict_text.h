// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"

#include <QString>

namespace rescue::ui {

/// What happened, and what to do now.
struct VerdictText {
    QString what, next;
};
/// For every verdict but Holding.
VerdictText verdictText(const diagnosis::ButtonGuide& guide, diagnosis::ButtonVerdict verdict);
/// While it is away: what the lamp should show after this time, and what to do about it.
VerdictText holdingText(const diagnosis::ButtonGuide& guide, Milliseconds held);

} // namespace rescue::ui
