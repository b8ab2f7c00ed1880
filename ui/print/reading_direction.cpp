// SPDX-License-Identifier: Apache-2.0
#include "ui/print/reading_direction.h"

#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace rescue::ui {

void setReadingDirection(QTextDocument& document, Qt::LayoutDirection direction)
{
    QTextBlockFormat paragraph;
    paragraph.setLayoutDirection(direction);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(paragraph);
}

QString tableRow(QStringList cells)
{
    if (QGuiApplication::isRightToLeft())
        std::ranges::reverse(cells);
    return QStringLiteral("<tr>%1</tr>").arg(cells.join(QString()));
}

} // namespace rescue::ui
