// SPDX-License-Identifier: Apache-2.0
#include "ui/print/lamp_sheet.h"

#include "core/led/sos.h"
#include "core/support/pattern_facts.h"
#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"
#include "ui/print/lamp_image.h"
#include "ui/print/pdf.h"
#include "ui/print/reading_direction.h"

#include <QCoreApplication>
#include <QLocale>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct LampSheet {
    Q_DECLARE_TR_FUNCTIONS(LampSheet)
};

constexpr int lampColumn = 84;

QString table(const QString& rows)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">%1</table>"_s.arg(rows);
}

QString small(const QStringList& lines)
{
    QStringList escaped;
    for (const QString& line : lines)
        escaped << line.toHtmlEscaped();
    return u"<span style=\"font-size:8.5pt; color:#404040\">%1</span>"_s.arg(escaped.join(u"<br>"_s));
}

QString heading(const QString& text)
{
    return u"<tr><td colspan=\"2\"><h3 style=\"margin-bottom:0px\">%1</h3></td></tr>"_s.arg(
        text.toHtmlEscaped());
}

QString row(led::Pattern pattern)
{
    const QString lamp = u"<td align=\"center\" valign=\"middle\" width=\"%1\">%2</td>"_s.arg(
        QString::number(lampColumn), lampImage(pattern, 38));
    const QString words = u"<td valign=\"middle\"><b>%1</b><br>%2<br>%3<br>%4</td>"_s.arg(
        patternText(pattern).toHtmlEscaped(), rhythmImage(pattern, 300, 7),
        patternMeaning(pattern).toHtmlEscaped(), small(patternNotes(pattern)));
    return tableRow({lamp, words});
}

QString sosRow(int code)
{
    const QString number = u"<td align=\"center\" width=\"%1\">%2</td>"_s.arg(QString::number(lampColumn),
                                                                              QLocale().toString(code));
    const QString words = u"<td>%1<br>%2</td>"_s.arg(sosName(code), small({sosCause(code)}));
    return tableRow({number, words});
}

QString sosTable()
{
    QString rows = heading(LampSheet::tr("Red SOS: what the number of long flashes after it tells"));
    for (int code = 1; code <= led::lastSosCode; ++code)
        rows += sosRow(code);
    return table(rows);
}

} // namespace

QString lampSheetHtml()
{
    QStringList tables;
    for (int i = 0; i <= static_cast<int>(led::lastMovement); ++i) {
        const auto movement = static_cast<led::Movement>(i);
        QString above = heading(movementText(movement)); // never alone at the end of a page
        for (const led::Pattern pattern : led::patternsOf(movement)) {
            tables << table(above + row(pattern));
            above.clear();
        }
    }
    tables << sosTable();
    const QString title = LampSheet::tr("All patterns of the lamp").toHtmlEscaped();
    const QString start = u"<h2>%1</h2><p>%2</p>"_s.arg(
        title,
        LampSheet::tr("The strip shows three seconds of each pattern, or one round of a longer one. Two "
                      "lamps: the pattern, and the flash that tells it apart.")
            .toHtmlEscaped());
    return u"<html><head><title>%1</title></head><body>%2</body></html>"_s.arg(title, onPages(start, tables));
}

} // namespace rescue::ui
