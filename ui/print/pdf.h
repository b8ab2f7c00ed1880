// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rescue::ui {

/// Prints a page for QTextDocument into a PDF, on Letter where people measure in inches and on A4 elsewhere,
/// black on white whatever the desktop's colours are. Lengths in px are 1/96 inch. Pictures come as data:
/// URLs; nothing is fetched. In the application's reading direction; page numbers from the second page on.
/// Replaces the file in one piece. Throws FileUnwritable. GUI thread.
void savePdf(const QString& html, const QString& path);

} // namespace rescue::ui
