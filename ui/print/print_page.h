// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue::ui {

class MessageBar;

/// Asks on which printer by the system's own dialog, prints the page, and says beside the bar's own widget
/// whether it went.
void askAndPrint(MessageBar& messages, const QString& html);

} // namespace rescue::ui
