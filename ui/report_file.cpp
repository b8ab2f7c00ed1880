// SPDX-License-Identifier: Apache-2.0
#include "ui/report_file.h"

#include "core/support/report.h"
#include "core/support/support_text.h"
#include "ui/print/pdf.h"

#include <QSaveFile>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

void write(const QByteArray& content, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Failure(FailureCode::FileUnwritable, {path}, file.errorString());
}

/// Without what is not known: a repair that ended before it knew the device.
QString nameFrom(const QString& what, const QString& deviceId, const QDateTime& when)
{
    QStringList words{what, deviceId, when.toLocalTime().toString(u"yyyyMMdd-HHmm"_s)};
    words.removeAll(QString());
    return words.join(u'-');
}

} // namespace

Report reportOf(const repair::Outcome& outcome, const QString& log)
{
    return {[outcome] { return reportHtml(outcome); }, [outcome] { return reportJson(outcome); },
            [outcome, log] { return supportText(outcome, log); },
            nameFrom(u"photon-rescue"_s, outcome.deviceId, outcome.began), BundleSource{.outcome = outcome}};
}

Report reportOf(const DiagnosisReport& diagnosis)
{
    return {[diagnosis] { return diagnosisReportHtml(diagnosis); },
            [diagnosis] { return diagnosisReportJson(diagnosis); },
            [diagnosis] { return diagnosisReportLines(diagnosis); },
            nameFrom(u"photon-rescue-diagnosis"_s, diagnosis.deviceId, diagnosis.made),
            BundleSource{.diagnosis = diagnosis}};
}

Report reportOf(const Handover& handover)
{
    return {[handover] { return handoverHtml(handover); }, [handover] { return handoverJson(handover); },
            [handover] { return handoverText(handover); },
            nameFrom(u"device-key"_s, handover.deviceId, handover.made)};
}

void saveReport(const Report& report, const QString& path, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return write(report.html().toUtf8(), path);
    case ReportFormat::Pdf:
        return savePdf(report.html(), path);
    case ReportFormat::Json:
        return write(report.json(), path);
    }
}

} // namespace rescue::ui
