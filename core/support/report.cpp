// SPDX-License-Identifier: Apache-2.0
#include "core/support/report.h"

#include "core/repair/outcome_json.h"
#include "core/support/ending_text.h"
#include "core/support/failure_text.h"
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

// Sizes in pt and paddings at both sides: QTextDocument knows no others, and neither side is left or right.
constexpr auto style = "body{font-family:sans-serif;font-size:11pt;line-height:140%;max-width:46em;"
                       "margin:24px auto;padding:0 16px;color:#1b2326;background:#ffffff}"
                       "h1{font-size:18pt}h2{font-size:12pt;margin-top:18px}"
                       "td{padding:3px 8px;vertical-align:top}"
                       "code{font-family:monospace;font-size:9pt;word-break:break-all}"
                       "p.note{color:#556066;font-size:9pt}";

QString section(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<h2>%1</h2>\n<ul>\n"_s.arg(heading.toHtmlEscaped());
    for (const QString& line : lines)
        html += u"<li>%1</li>\n"_s.arg(line.toHtmlEscaped());
    return html + u"</ul>\n"_s;
}

QString row(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(), value);
}

QString textRow(const QString& name, const QString& value)
{
    return row(name, value.toHtmlEscaped());
}

/// Ids, fingerprints and codes read from left to right in every language.
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
    return textRow(
               Report::tr("Device"),
               Report::tr("%1 (platform %2)", "a model, its number").arg(model.name).arg(model.platformId)) +
           codeRow(Report::tr("Device id"), outcome.deviceId) +
           codeRow(Report::tr("Bootloader release"),
                   seenInDfu ? hexadecimal(outcome.bootloaderRelease) : QString());
}

QString keyRows(const repair::Outcome& outcome)
{
    return codeRow(Report::tr("Device key before"), outcome.deviceKeyBefore) +
           codeRow(Report::tr("Device key after"), outcome.deviceKeyAfter) +
           codeRow(Report::tr("Cloud key before"), outcome.serverKeyBefore) +
           codeRow(Report::tr("Cloud key after"), outcome.serverKeyAfter);
}

QString runRows(const repair::Outcome& outcome)
{
    const bool timed = outcome.totalTime.count() > 0;
    const bool wrote = outcome.deviceTime.count() > 0;
    const QString began = outcome.began.isValid()
                              ? QLocale().toString(outcome.began.toLocalTime(), QLocale::LongFormat)
                              : QString();
    return textRow(Report::tr("Began"), began) +
           textRow(Report::tr("Time spent"), timed ? durationText(outcome.totalTime) : QString()) +
           textRow(Report::tr("Of that, the device was being written and checked"),
                   wrote ? durationText(outcome.deviceTime) : QString()) +
           codeRow(Report::tr("Plan"), outcome.plan) +
           codeRow(Report::tr("Saved copy"), QFileInfo(outcome.folder).fileName()) +
           codeRow(Report::tr("Technical"), outcome.failure ? repair::codesOf(*outcome.failure) : QString()) +
           codeRow(Report::tr("Program version"), QCoreApplication::applicationVersion());
}

QString pageHead(const QString& title)
{
    const QLocale language;
    const QString direction = language.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title>"
           "<style>%4</style></head>\n<body dir=\"%2\">\n<h1>%3</h1>\n"_s.arg(
               language.bcp47Name(), direction, title.toHtmlEscaped(), QLatin1StringView(style));
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
    return pageHead(endingTitle(outcome)) +
           section(Report::tr("What stood in the way"), failureLines(outcome)) +
           section(Report::tr("Found"), found) + section(Report::tr("Changed"), changedLines(outcome)) +
           section(Report::tr("Proved"), provedLines(outcome)) +
           table(Report::tr("Device"), deviceRows(outcome)) +
           table(Report::tr("Fingerprints of the keys (SHA-256)"), keyRows(outcome)) +
           table(Report::tr("Repair"), runRows(outcome)) +
           u"<p class=\"note\">%1</p>\n</body></html>\n"_s.arg(note.toHtmlEscaped());
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
