// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/failure.h"

namespace rescue {

/// A failure for people, translated (context "Failure"). Whole sentences; the technical side stays in
/// Failure::technical().
struct FailureText {
    QString what;    ///< what happened, one sentence
    QString meaning; ///< what it means for them
    QString action;  ///< the one next thing to do, one sentence that begins with a verb
};
FailureText failureText(const Failure& failure);

} // namespace rescue
