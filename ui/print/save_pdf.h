// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue::ui {

class MessageBar;

/// Asks where, saves the page there, and says beside the bar's own widget that it is saved, or why not.
/// `name` is a proposal for the file's name, without suffix; it may hold any characters.
void askAndSavePdf(MessageBar& messages, const QString& html, const QString& name);

} // namespace rescue::ui
