// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_list.h"

#include "ui/accessibility.h"
#include "ui/print/reading_direction.h"
#include "ui/theme.h"

#include <QEvent>
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
    m_numbered = false;
    tell(heading, lines);
}

void TextList::setSteps(const QString& heading, const QStringList& steps)
{
    m_numbered = true;
    tell(heading, steps);
}

void TextList::tell(const QString& heading, const QStringList& lines)
{
    m_heading->setText(heading);
    m_texts = lines;
    const QString direction = isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    // Without a direction each line would take that of its first letter.
    QString html =
        QStringLiteral("<div dir=\"%1\"><table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">")
            .arg(direction);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString mark = m_numbered ? QStringLiteral("<td width=\"22\">%1.</td>").arg(i + 1)
                                        : QStringLiteral("<td width=\"14\">•</td>");
        html += tableRow({mark, QStringLiteral("<td>%1</td>").arg(lines[i].toHtmlEscaped())});
    }
    m_lines->setText(html + QStringLiteral("</table></div>"));
    setAccessibleName(heading);
    m_lines->setAccessibleName(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

void TextList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    const bool hidden = isHidden(); // as whoever set the texts wanted it
    tell(m_heading->text(), QStringList(m_texts));
    setHidden(hidden);
}

} // namespace rescue::ui
