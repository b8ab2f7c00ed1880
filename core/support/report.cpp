// SPDX-License-Identifier: Apache-2.0
#include "core/support/report.h"

#include "core/repair/outcome_json.h"
#include "core/support/ending_text.h"
#include "core/support/failure_text.h"
#include "core/support/module_text.h"
#include "core/support/report_page.h"
#include "core/support/step_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportVersion = 1;

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QStringList failureLines(const repair::Outcome& outcome)
{
    if (!outcome.failure)
        return {};
    const FailureText text = failureText(Failure(outcome.failure->code()));
    return {text.what, text.meaning, text.action};
}

QStringList changedLines(const repair::Outcome& outcome)
{
    QStringList lines;
    for (const repair::Item item : outcome.changed)
        lines << itemText(item);
    return lines;
}

QStringList provedLines(const repair::Outcome& outcome)
{
    QStringList lines = proofTexts(outcome);
    if (const QString claim = claimText(outcome.claim); !claim.isEmpty())
        lines << claim;
    return lines;
}

QString hexadecimal(std::uint16_t release)
{
    return u"0x%1"_s.arg(release, 4, 16, QLatin1Char('0'));
}

QString deviceRows(const repair::Outcome& outcome)
{
    const ModelInfo& model = modelInfo(outcome.model);
    const bool seenInDfu = outcome.bootloaderRelease != 0;
    return page::textRow(
               Report::tr("Device"),
               Report::tr("%1 (platform %2)", "a model, its number").arg(model.name).arg(model.platformId)) +
           page::codeRow(Report::tr("Device id"), outcome.deviceId) +
           page::codeRow(Report::tr("Bootloader release"),
                         seenInDfu ? hexadecimal(outcome.bootloaderRelease) : QString());
}

QString keyRows(const repair::Outcome& outcome)
{
    return page::codeRow(Report::tr("Device key before"), outcome.deviceKeyBefore) +
           page::codeRow(Report::tr("Device key after"), outcome.deviceKeyAfter) +
           page::codeRow(Report::tr("Cloud key before"), outcome.serverKeyBefore) +
           page::codeRow(Report::tr("Cloud key after"), outcome.serverKeyAfter);
}

QString runRows(const repair::Outcome& outcome)
{
    const bool timed = outcome.totalTime.count() > 0;
    const bool wrote = outcome.deviceTime.count() > 0;
    const QString began = outcome.began.isValid()
                              ? QLocale().toString(outcome.began.toLocalTime(), QLocale::LongFormat)
                              : QString();
    return page::textRow(Report::tr("Began"), began) +
           page::textRow(Report::tr("Time spent"), timed ? durationText(outcome.totalTime) : QString()) +
           page::textRow(Report::tr("Of that, the device was being written and checked"),
                         wrote ? durationText(outcome.deviceTime) : QString()) +
           page::codeRow(Report::tr("Plan"), outcome.plan) +
           page::codeRow(Report::tr("Saved copy"), QFileInfo(outcome.folder).fileName()) +
           page::codeRow(Report::tr("Technical"),
                         outcome.failure ? repair::codesOf(*outcome.failure) : QString()) +
           page::codeRow(Report::tr("Program version"), QCoreApplication::applicationVersion());
}

QJsonObject reportObject(const repair::Outcome& outcome)
{
    QJsonObject json = repair::toJson(outcome);
    json[u"report"_s] = u"photon-rescue"_s;
    json[u"reportVersion"_s] = reportVersion;
    json[u"programVersion"_s] = QCoreApplication::applicationVersion();
    json[u"platform"_s] = modelInfo(outcome.model).platformId;
    return json;
}

void addLines(QString& lines, const QString& name, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            addLines(lines, name.isEmpty() ? entry.key() : name + u'.' + entry.key(), entry.value());
        return;
    }
    QStringList words;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto& word : array)
            words << word.toString();
    } else {
        words << value.toVariant().toString();
    }
    lines += u"%1: %2\n"_s.arg(name, QLocale().createSeparatedList(words));
}

} // namespace

QString reportHtml(const repair::Outcome& outcome)
{
    const QStringList found = outcome.found ? findingTexts(*outcome.found) : QStringList();
    const QString note =
        Report::tr("This report holds fingerprints of keys, not the keys themselves. It may be "
                   "shown to anybody who helps with the device.");
    return page::head(endingTitle(outcome)) +
           page::section(Report::tr("What stood in the way"), failureLines(outcome)) +
           page::section(Report::tr("Found"), found) +
           page::section(Report::tr("Changed"), changedLines(outcome)) +
           page::section(Report::tr("Proved"), provedLines(outcome)) +
           page::section(Report::tr("Parts of the software"), moduleChangeTexts(outcome.firmware)) +
           page::table(Report::tr("Device"), deviceRows(outcome)) +
           page::table(Report::tr("Fingerprints of the keys (SHA-256)"), keyRows(outcome)) +
           page::table(Report::tr("Repair"), runRows(outcome)) + page::end(note);
}

QByteArray reportJson(const repair::Outcome& outcome)
{
    return QJsonDocument(reportObject(outcome)).toJson(QJsonDocument::Indented);
}

QString reportLines(const repair::Outcome& outcome)
{
    QString lines;
    addLines(lines, {}, reportObject(outcome));
    return lines;
}

} // namespace rescue
