// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

namespace rescue::ui {

/// One line for the details drawer; empty for events that say nothing there. Not translated: it is made to be
/// sent to support.
QString logText(const repair::Event& event);

} // namespace rescue::ui
