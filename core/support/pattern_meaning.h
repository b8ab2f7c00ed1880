// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/facts.h"

#include <QString>

#include <vector>

namespace rescue {

/// What a pattern of the lamp means, in one or two whole sentences for people; translated (context
/// "PatternMeaning"). Never empty. What it looks like is patternText() in step_text.h. Without a model it is
/// what a Photon means by it, or, where a Photon does not show it, what any device does.
QString patternMeaning(led::Pattern pattern, std::optional<Model> model = {});

/// What it means on other models, where that is something else.
struct OtherMeaning {
    led::Models models;
    QString meaning;
};
std::vector<OtherMeaning> otherMeanings(led::Pattern pattern);

} // namespace rescue
