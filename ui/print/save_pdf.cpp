// SPDX-License-Identifier: Apache-2.0
#include "ui/print/save_pdf.h"

#include "core/failure.h"
#include "ui/print/pdf.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

struct SavePdf {
    Q_DECLARE_TR_FUNCTIONS(SavePdf)
};

/// Letters and digits of any script, with hyphens for the rest.
QString fileName(const QString& name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c.isMark())
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain + u".pdf"_s;
}

} // namespace

void askAndSavePdf(MessageBar& messages, const QString& html, const QString& name)
{
    messages.clear();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path =
        QFileDialog::getSaveFileName(messages.window(), SavePdf::tr("Save as PDF"),
                                     documents.filePath(fileName(name)), SavePdf::tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    try {
        savePdf(html, path);
        messages.confirm(SavePdf::tr("The PDF is saved."), QDir::toNativeSeparators(path));
    } catch (const Failure& failure) {
        messages.tell(failure);
    }
}

} // namespace rescue::ui
