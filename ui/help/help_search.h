// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"
#include "ui/help/help_topic.h"

#include <variant>

namespace rescue::ui {

/// Text as the search compares it: without case and accents ("É" and "e" are the same).
QString searchable(const QString& text);

/// What a search finds: a topic, or one pattern of the lamp.
using HelpHit = std::variant<HelpId, led::Pattern>;

/// Everything that holds every word of `query`, those with all words in their title first, otherwise in the
/// order of the help, patterns last. Parts of words count. Nothing for an empty query.
std::vector<HelpHit> searchHelp(const std::vector<HelpTopic>& topics, const QString& query);

} // namespace rescue::ui
