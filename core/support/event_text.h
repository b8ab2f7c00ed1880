// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue {

// One line of the log for each event, at its two levels; empty for events that say nothing there.

/// In terms of the trade. Not translated: it is made to be sent to support.
QString technicalText(const repair::Event& event);
/// For the person in front of it, in the chosen language.
QString plainText(const repair::Event& event);

} // namespace rescue
