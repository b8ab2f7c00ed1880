// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <QString>

namespace rescue {

/// What a pattern of the lamp means, in one or two whole sentences for people; translated (context
/// "PatternMeaning"). Never empty. What it looks like is patternText() in step_text.h.
QString patternMeaning(led::Pattern pattern);

} // namespace rescue
