// SPDX-License-Identifier: Apache-2.0
#include "ui/print/print_page.h"

#include "ui/print/pdf.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace rescue::ui {

namespace {

struct PrintPage {
    Q_DECLARE_TR_FUNCTIONS(PrintPage)
};

} // namespace

void askAndPrint(MessageBar& messages, const QString& html)
{
    messages.clear();
    QPrinter printer;
    printer.setPageSize(paperSize());
    QPrintDialog dialog(&printer, messages.window());
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printOn(printer, html))
        messages.confirm(PrintPage::tr("The page is on its way to the printer."), {});
    else
        messages.tell(PrintPage::tr("The page could not be printed."),
                      PrintPage::tr("Check that the printer is switched on and connected. A PDF can be saved "
                                    "here and printed elsewhere."));
}

} // namespace rescue::ui
