// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_topic.h"

#include <optional>

namespace rescue::ui {

/// A topic as a page for QTextDocument. `links` are the topics to name at its end; empty for paper.
QString topicHtml(const HelpTopic& topic, const std::vector<HelpTopic>& links);

/// The topic behind a link of such a page; nothing for any other address.
std::optional<HelpId> topicOfLink(const QString& address);

} // namespace rescue::ui
