// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"

namespace rescue {

// The words of earlier repairs, for the wizard and the command line (context "HistoryText").

/// How it ended, seen from later: "Repaired and seen online", "Not finished".
QString pastTitle(const repair::Outcome& outcome);
/// "the device's own key, the cloud's key in the device": what was changed, in one line; empty: nothing.
QString itemsText(const std::vector<repair::Item>& items);
/// The local date and time in the way of the chosen language, short.
QString momentText(const QDateTime& moment);

} // namespace rescue
