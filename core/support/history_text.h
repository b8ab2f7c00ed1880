// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/history.h"

namespace rescue {

// The words of earlier repairs, for the wizard and the command line (context "HistoryText").

/// How it ended, seen from later: "Repaired and seen online", "Not finished".
QString pastTitle(const repair::Outcome& outcome);
/// What was found wrong, in one line: "The device's key reads wrong. …"; empty where it did not come to
/// looking, and for what was no repair.
QString faultText(const repair::Outcome& outcome);
/// Why it cannot be undone: "Nothing was written: there is nothing to undo."; empty where it can.
QString whyNotUndone(const repair::PastRepair& past);
/// Before an undo: which networks it cannot enter again (repair::networksOutOfReach()); empty: none such.
QString outOfReachText(const QStringList& networks);
/// "the device's own key, the cloud's key in the device": what was changed, in one line; empty: nothing.
QString itemsText(const std::vector<repair::Item>& items);
/// The local date and time in the way of the chosen language, short.
QString momentText(const QDateTime& moment);

} // namespace rescue
