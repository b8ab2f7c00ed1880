// SPDX-License-Identifier: Apache-2.0
#include "core/support/report.h"

#include "core/support/failure_text.h"
#include "core/support/step_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rescue {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto style =
    "body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1b2326;"
    "background:#fff}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em}"
    "code{font:0.9em monospace;word-break:break-all}td{padding:0.2em 1em 0.2em 0;"
    "vertical-align:top}";

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
    return u"<tr><td>%1</td><td><code>%2</code></td></tr>\n"_s.arg(name.toHtmlEscaped(),
                                                                   value.toHtmlEscaped());
}

/// "VerifyFailed <- DeviceStalled": the codes alone, for arguments may be paths of this computer.
QString codesOf(const Failure& failure)
{
    QStringList codes;
    for (const Failure* cause = &failure; cause; cause = cause->cause())
        codes << failureCodeName(cause->code());
    return codes.join(u" <- "_s);
}

QStringList failureLines(const repair::Outcome& outcome)
{
    if (!outcome.failure)
        return {};
    const FailureText text = failureText(Failure(outcome.failure->code()));
    return {text.what, text.meaning, text.action};
}

QString facts(const repair::Outcome& outcome)
{
    return u"<table>\n"_s + row(Report::tr("Device"), modelInfo(outcome.model).name) +
           row(Report::tr("Device id"), outcome.deviceId) +
           row(Report::tr("Device key before"), outcome.deviceKeyBefore) +
           row(Report::tr("Device key after"), outcome.deviceKeyAfter) +
           row(Report::tr("Cloud key before"), outcome.serverKeyBefore) +
           row(Report::tr("Cloud key after"), outcome.serverKeyAfter) +
           row(Report::tr("Saved copy"), QFileInfo(outcome.folder).fileName()) +
           row(Report::tr("Time"), durationText(outcome.totalTime)) +
           row(Report::tr("Technical"), outcome.failure ? codesOf(*outcome.failure) : QString()) +
           u"</table>\n"_s;
}

QJsonObject failureJson(const Failure& failure, std::optional<repair::StepId> step)
{
    QJsonObject json{{u"code"_s, failureCodeName(failure.code())}, {u"technical"_s, codesOf(failure)}};
    if (step)
        json[u"step"_s] = repair::stepName(*step);
    return json;
}

} // namespace

QString reportHtml(const repair::Outcome& outcome)
{
    const QString title = endingTitle(outcome);
    QStringList changed;
    for (const repair::Item item : outcome.changed)
        changed << itemText(item);
    QStringList proved = proofTexts(outcome);
    if (const QString claim = claimText(outcome.claim); !claim.isEmpty())
        proved << claim;
    return u"<!DOCTYPE html>\n<html><head><meta "
           u"charset=\"utf-8\"><title>%1</title><style>%2</style></head>\n<body>\n"
           "<h1>%1</h1>\n"_s.arg(title.toHtmlEscaped(), QLatin1StringView(style)) +
           section(Report::tr("What stood in the way"), failureLines(outcome)) +
           section(Report::tr("Changed"), changed) + section(Report::tr("Proved"), proved) +
           u"<h2>%1</h2>\n"_s.arg(Report::tr("Facts").toHtmlEscaped()) + facts(outcome) +
           u"</body></html>\n"_s;
}

QByteArray reportJson(const repair::Outcome& outcome)
{
    QJsonArray changed;
    for (const repair::Item item : outcome.changed)
        changed.append(itemName(item));
    QJsonObject json{
        {u"ending"_s, endingName(outcome.ending)},
        {u"model"_s, modelInfo(outcome.model).name},
        {u"deviceId"_s, outcome.deviceId},
        {u"changed"_s, changed},
        {u"deviceKeyBefore"_s, outcome.deviceKeyBefore},
        {u"deviceKeyAfter"_s, outcome.deviceKeyAfter},
        {u"serverKeyBefore"_s, outcome.serverKeyBefore},
        {u"serverKeyAfter"_s, outcome.serverKeyAfter},
        {u"readBack"_s, outcome.readBack},
        {u"rawCopyChecked"_s, outcome.rawCopyChecked},
        {u"registered"_s, outcome.registered},
        {u"seenByCloud"_s, outcome.seenByCloud},
        {u"seenByUsb"_s, outcome.seenByUsb},
        {u"claim"_s, claimName(outcome.claim)},
        {u"backup"_s, QFileInfo(outcome.folder).fileName()},
        {u"undoable"_s, outcome.undoable},
        {u"deviceMilliseconds"_s, static_cast<qint64>(outcome.deviceTime.count())},
        {u"totalMilliseconds"_s, static_cast<qint64>(outcome.totalTime.count())},
    };
    if (outcome.failure)
        json[u"failure"_s] = failureJson(*outcome.failure, outcome.failedStep);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QString endingName(repair::Ending ending)
{
    switch (ending) {
    case repair::Ending::Healed:
        return u"Healed"_s;
    case repair::Ending::NotSeenOnline:
        return u"NotSeenOnline"_s;
    case repair::Ending::Done:
        return u"Done"_s;
    case repair::Ending::Failed:
        return u"Failed"_s;
    case repair::Ending::Cancelled:
        return u"Cancelled"_s;
    }
    return {};
}

QString itemName(repair::Item item)
{
    switch (item) {
    case repair::Item::ServerKey:
        return u"ServerKey"_s;
    case repair::Item::ServerAddress:
        return u"ServerAddress"_s;
    case repair::Item::DeviceKey:
        return u"DeviceKey"_s;
    case repair::Item::RegisteredKey:
        return u"RegisteredKey"_s;
    case repair::Item::WifiSettings:
        return u"WifiSettings"_s;
    case repair::Item::Application:
        return u"Application"_s;
    case repair::Item::SystemFirmware:
        return u"SystemFirmware"_s;
    case repair::Item::NameAndClaim:
        return u"NameAndClaim"_s;
    }
    return {};
}

QString claimName(repair::ClaimResult claim)
{
    switch (claim) {
    case repair::ClaimResult::NotTried:
        return u"NotTried"_s;
    case repair::ClaimResult::AlreadyYours:
        return u"AlreadyYours"_s;
    case repair::ClaimResult::Claimed:
        return u"Claimed"_s;
    case repair::ClaimResult::Refused:
        return u"Refused"_s;
    }
    return {};
}

} // namespace rescue
