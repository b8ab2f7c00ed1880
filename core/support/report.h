// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

// The report of one repair, for the person and for support. Holds fingerprints and ids, never keys or tokens;
// of the backup only the folder's own name, not where it lies.

/// One self-contained page (UTF-8, no scripts, no outside resources).
QString reportHtml(const repair::Outcome& outcome);
/// The same facts for machines: stable names, not translated. UTF-8, indented, ends in a newline.
QByteArray reportJson(const repair::Outcome& outcome);

/// "NotSeenOnline", "ServerKey", "AlreadyYours": stable names for logs and --json.
QString endingName(repair::Ending ending);
QString itemName(repair::Item item);
QString claimName(repair::ClaimResult claim);

} // namespace rescue
