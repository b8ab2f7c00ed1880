// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QTextDocument;

namespace rescue::ui {

/// Lays every paragraph and list out in one direction. Left to itself, QTextDocument goes by the first letter
/// of each paragraph, so that an Arabic one that begins with "DFU" would run the wrong way.
void setReadingDirection(QTextDocument& document, Qt::LayoutDirection direction);

/// A row of a table whose cells (whole <td> elements) stand in the application's reading direction:
/// QTextDocument never mirrors a table.
QString tableRow(QStringList cells);

} // namespace rescue::ui
