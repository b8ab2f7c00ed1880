// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPageSize>
#include <QString>
#include <QStringList>

class QPrinter;

namespace rescue::ui {

// Pages for QTextDocument on paper: black on white whatever the desktop's colours are, in the application's
// reading direction, page numbers from the second page on. Lengths in px are 1/96 inch. Pictures come as
// data: URLs; nothing is fetched. GUI thread.

/// Letter where people measure in inches, A4 elsewhere.
QPageSize paperSize();

/// `start` and the tables one below the other, so that no page ends within a table, on either of these
/// papers. Each table begins with "<table" and is lower than a page.
QString onPages(const QString& start, const QStringList& tables);

/// Replaces the file in one piece. Throws FileUnwritable.
void savePdf(const QString& html, const QString& path);

/// On the paper that the printer is set to. False: it took nothing, or not all.
bool printOn(QPrinter& printer, const QString& html);

} // namespace rescue::ui
