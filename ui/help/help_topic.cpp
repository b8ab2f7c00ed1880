// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_topic.h"

#include "ui/help/topic_texts.h"

namespace rescue::ui {

std::vector<HelpTopic> helpTopics(const QString& dataFolder)
{
    std::vector<HelpTopic> all = beginningTopics();
    for (const auto& more : {repairTopics(), endingTopics(), deviceTopics(), backgroundTopics(dataFolder)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace rescue::ui
