// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

/// All that somebody who helps needs, as plain text to be pasted into a message: the facts of the report
/// (ids, versions, findings, fingerprints), what the journal of the run tells, and the last lines of `log`.
/// Not translated; redacted, with `known` (core/support/redaction.h) hidden too. Ends in a newline.
QString supportText(const repair::Outcome& outcome, const QString& log, const QStringList& known = {});

} // namespace rescue
