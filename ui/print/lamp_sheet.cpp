// SPDX-License-Identifier: Apache-2.0
#include "ui/print/lamp_sheet.h"

#include "core/support/pattern_meaning.h"
#include "core/support/step_text.h"
#include "ui/print/lamp_image.h"
#include "ui/print/reading_direction.h"

#include <QCoreApplication>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct LampSheet {
    Q_DECLARE_TR_FUNCTIONS(LampSheet)
};

/// Short enough for Letter paper and for languages of many letters.
constexpr int rowsOnAPage = 12;

QString tableStart(const QString& style)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"%1>"_s.arg(style);
}

QString row(led::Pattern pattern)
{
    return tableRow(
        {u"<td align=\"center\" valign=\"middle\" width=\"84\">%1</td>"_s.arg(lampImage(pattern, 38)),
         u"<td valign=\"middle\"><b>%1</b><br>%2<br>%3</td>"_s.arg(patternText(pattern).toHtmlEscaped(),
                                                                   rhythmImage(pattern, 300, 7),
                                                                   patternMeaning(pattern).toHtmlEscaped())});
}

} // namespace

QString lampSheetHtml()
{
    QString rows;
    int count = 0;
    for (const led::Pattern pattern : led::allPatterns()) {
        // Tables break in the middle of a row, so that each page has one of its own.
        if (count > 0 && count % rowsOnAPage == 0)
            rows += u"</table>"_s + tableStart(u" style=\"page-break-before:always\""_s);
        rows += row(pattern);
        ++count;
    }
    return u"<html><head><title>%1</title></head><body><h2>%1</h2><p>%2</p>"
           "%3</table></body></html>"_s.arg(
               LampSheet::tr("All patterns of the lamp").toHtmlEscaped(),
               LampSheet::tr("The strip shows three seconds of each pattern. Two lamps: the pattern, and the "
                             "flash that tells it apart.")
                   .toHtmlEscaped(),
               tableStart({}) + rows);
}

} // namespace rescue::ui
