// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

// The report of one repair, for the person and for the vendor's support: what it was, found, changed and
// proved, and the fingerprints of the keys before and after. Holds fingerprints and ids, never keys, tokens,
// accounts or networks; of the backup only the folder's own name, not where it lies. The same for a repair
// that has just ended and for one out of the history.

/// One self-contained page in the chosen language and its direction (UTF-8, no scripts, no outside
/// resources), simple enough for QTextDocument to print it.
QString reportHtml(const repair::Outcome& outcome);
/// The same facts for machines: stable names, not translated. UTF-8, indented, ends in a newline.
QByteArray reportJson(const repair::Outcome& outcome);
/// The same as lines of "name: value", not translated: made to be pasted into a message to support. Ends in a
/// newline.
QString reportLines(const repair::Outcome& outcome);

} // namespace rescue
