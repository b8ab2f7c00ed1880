// SPDX-License-Identifier: Apache-2.0
#include "core/support/report_page.h"

#include <QLocale>

namespace rescue::page {

using namespace Qt::StringLiterals;

namespace {

// Sizes in pt and paddings at both sides: QTextDocument knows no others, and neither side is left or right.
constexpr auto style = "body{font-family:sans-serif;font-size:11pt;line-height:140%;max-width:46em;"
                       "margin:24px auto;padding:0 16px;color:#1b2326;background:#ffffff}"
                       "h1{font-size:18pt}h2{font-size:12pt;margin-top:18px}"
                       "td{padding:3px 8px;vertical-align:top}"
                       "code{font-family:monospace;font-size:9pt;word-break:break-all}"
                       "p.note{color:#556066;font-size:9pt}";

QString row(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(), value);
}

} // namespace

QString head(const QString& title)
{
    const QLocale language;
    const QString direction = language.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title>"
           "<style>%4</style></head>\n<body dir=\"%2\">\n<h1>%3</h1>\n"_s.arg(
               language.bcp47Name(), direction, title.toHtmlEscaped(), QLatin1StringView(style));
}

QString section(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<h2>%1</h2>\n<ul>\n"_s.arg(heading.toHtmlEscaped());
    for (const QString& line : lines)
        html += u"<li>%1</li>\n"_s.arg(line.toHtmlEscaped());
    return html + u"</ul>\n"_s;
}

QString textRow(const QString& name, const QString& value)
{
    return row(name, value.toHtmlEscaped());
}

QString codeRow(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString()
                           : row(name, u"<code dir=\"ltr\">%1</code>"_s.arg(value.toHtmlEscaped()));
}

QString table(const QString& heading, const QString& rows)
{
    if (rows.isEmpty())
        return {};
    return u"<h2>%1</h2>\n<table cellspacing=\"0\">\n%2</table>\n"_s.arg(heading.toHtmlEscaped(), rows);
}

QString end(const QString& note)
{
    return u"<p class=\"note\">%1</p>\n</body></html>\n"_s.arg(note.toHtmlEscaped());
}

} // namespace rescue::page
