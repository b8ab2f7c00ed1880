// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_list.h"

#include "ui/accessibility.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace rescue::ui {

TextList::TextList(QWidget* parent) : QFrame(parent), m_heading(new QLabel(this)), m_lines(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleRole(this, QAccessible::Grouping);
    m_heading->setFont(scaled(font(), 1.0, true));
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    column->setSpacing(unit);
    column->addWidget(m_heading);
    column->addWidget(m_lines, 1);
}

void TextList::setTexts(const QString& heading, const QStringList& lines)
{
    m_heading->setText(heading);
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">");
    for (const QString& line : lines)
        html += QStringLiteral("<tr><td width=\"14\">•</td><td>%1</td></tr>").arg(line.toHtmlEscaped());
    m_lines->setText(html + QStringLiteral("</table>"));
    setAccessibleName(heading);
    m_lines->setAccessibleName(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

} // namespace rescue::ui
