// SPDX-License-Identifier: Apache-2.0
#include "core/support/diagnosis_report.h"

#include "core/device/models.h"
#include "core/support/diagnosis_text.h"
#include "core/support/fact_text.h"
#include "core/support/report_page.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace rescue {

using namespace Qt::StringLiterals;
using diagnosis::FactId;

namespace {

constexpr int reportVersion = 1;

struct DiagnosisReportText {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisReport)
};

std::vector<FactId> known(const diagnosis::Evidence& evidence)
{
    std::vector<FactId> facts;
    for (std::size_t i = 0; i < diagnosis::factCount; ++i)
        if (const auto id = static_cast<FactId>(i); isKnown(evidence, id))
            facts.push_back(id);
    return facts;
}

QStringList sentences(const diagnosis::Evidence& evidence)
{
    QStringList lines;
    for (const FactId fact : known(evidence)) {
        const QString sentence = factSentence(evidence, fact);
        if (!sentence.isEmpty())
            lines << DiagnosisReportText::tr("%1 (%2)", "a fact as a sentence, who says so")
                         .arg(sentence, factSourceText(*sourceOf(evidence, fact)));
    }
    return lines;
}

QStringList steps(diagnosis::Cure cure)
{
    QStringList lines;
    for (const diagnosis::Operation operation : cureInfo(cure).operations)
        lines << operationText(operation).title;
    return lines;
}

QJsonObject factObject(const diagnosis::Evidence& evidence, FactId fact)
{
    return {{u"fact"_s, factName(fact)},
            {u"value"_s, valueName(evidence, fact)},
            {u"source"_s, sourceName(*sourceOf(evidence, fact))},
            {u"at"_s, timeOf(evidence, fact).toUTC().toString(Qt::ISODate)}};
}

} // namespace

QString diagnosisReportHtml(const DiagnosisReport& report)
{
    const std::optional<Model> model =
        report.evidence.model ? std::optional(report.evidence.model->value) : std::nullopt;
    const CauseText cause = causeText(report.diagnosis.cause, model);
    const QString rows =
        page::textRow(DiagnosisReportText::tr("Device"), model ? modelInfo(*model).name : QString()) +
        page::codeRow(DiagnosisReportText::tr("Device id"), report.deviceId) +
        page::codeRow(DiagnosisReportText::tr("Rule"), report.diagnosis.rule) +
        page::textRow(DiagnosisReportText::tr("Made"),
                      QLocale().toString(report.made.toLocalTime(), QLocale::LongFormat)) +
        page::codeRow(DiagnosisReportText::tr("Program version"), QCoreApplication::applicationVersion());
    return page::head(cause.heading) +
           page::section(DiagnosisReportText::tr("What it means"),
                         {cause.explanation, confidenceText(report.diagnosis.confidence)}) +
           page::section(DiagnosisReportText::tr("Known"), sentences(report.evidence)) +
           page::section(cureTitle(report.diagnosis.cure), steps(report.diagnosis.cure)) +
           page::table(DiagnosisReportText::tr("Device"), rows) +
           page::end(DiagnosisReportText::tr("This report holds no keys, passwords or networks. It may be "
                                             "shown to anybody who helps with the device."));
}

QByteArray diagnosisReportJson(const DiagnosisReport& report)
{
    QJsonArray facts;
    for (const FactId fact : known(report.evidence))
        facts.append(factObject(report.evidence, fact));
    const QJsonObject json{
        {u"report"_s, u"photon-rescue-diagnosis"_s},
        {u"reportVersion"_s, reportVersion},
        {u"programVersion"_s, QCoreApplication::applicationVersion()},
        {u"deviceId"_s, report.deviceId},
        {u"rule"_s, report.diagnosis.rule},
        {u"cure"_s, QLatin1String(cureInfo(report.diagnosis.cure).id)},
        {u"made"_s, report.made.toUTC().toString(Qt::ISODate)},
        {u"facts"_s, facts},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QString diagnosisReportLines(const DiagnosisReport& report)
{
    QStringList lines{u"rule: %1"_s.arg(report.diagnosis.rule),
                      u"cure: %1"_s.arg(QLatin1String(cureInfo(report.diagnosis.cure).id)),
                      u"device id: %1"_s.arg(report.deviceId.isEmpty() ? u"unknown"_s : report.deviceId),
                      u"program: %1"_s.arg(QCoreApplication::applicationVersion())};
    for (const FactId fact : known(report.evidence))
        lines << u"%1: %2 (%3)"_s.arg(factName(fact), valueName(report.evidence, fact),
                                      sourceName(*sourceOf(report.evidence, fact)));
    return lines.join(u'\n') + u'\n';
}

} // namespace rescue
