// SPDX-License-Identifier: Apache-2.0
#include "ui/report_file.h"

#include "core/support/report.h"
#include "ui/print/pdf.h"

#include <QSaveFile>

namespace rescue::ui {

namespace {

void write(const QByteArray& content, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Failure(FailureCode::FileUnwritable, {path}, file.errorString());
}

} // namespace

void saveReport(const repair::Outcome& outcome, const QString& path, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return write(reportHtml(outcome).toUtf8(), path);
    case ReportFormat::Pdf:
        return savePdf(reportHtml(outcome), path);
    case ReportFormat::Json:
        return write(reportJson(outcome), path);
    }
}

} // namespace rescue::ui
