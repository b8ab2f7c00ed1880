// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_topic.h"

#include <QCoreApplication>

namespace rescue::ui {

/// The texts of the help share one translation context.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

inline HelpParagraph text(const QString& words)
{
    return {HelpParagraph::Kind::Text, words};
}
inline HelpParagraph step(const QString& words)
{
    return {HelpParagraph::Kind::Step, words};
}
inline HelpParagraph point(const QString& words)
{
    return {HelpParagraph::Kind::Point, words};
}

// The topics by where they come from; each list in the order of HelpId.
std::vector<HelpTopic> beginningTopics();                           ///< Lamp … Understand
std::vector<HelpTopic> repairTopics();                              ///< Waiting … PrivateClouds
std::vector<HelpTopic> endingTopics();                              ///< Proof … EarlierRepairs
std::vector<HelpTopic> deviceTopics();                              ///< Cable … WhichDevices
std::vector<HelpTopic> backgroundTopics(const QString& dataFolder); ///< CloudKey … Keyboard

} // namespace rescue::ui
