// SPDX-License-Identifier: Apache-2.0
#include "app/cli/printer.h"

#include "app/cli/exit_code.h"
#include "core/repair/names.h"
#include "core/repair/outcome_json.h"
#include "core/support/ending_text.h"
#include "core/support/event_text.h"
#include "core/support/failure_text.h"
#include "core/support/history_text.h"
#include "core/support/report.h"
#include "core/support/step_text.h"
#include "core/usb/driver_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

/// A person cannot read as fast as the rest of it goes by.
constexpr Milliseconds worthTelling{2'000};

QString modeName(const std::optional<DeviceMode>& mode)
{
    if (!mode)
        return QStringLiteral("away");
    return *mode == DeviceMode::Dfu ? QStringLiteral("dfu") : QStringLiteral("normal");
}

QJsonObject keysObject(const diagnosis::KeyCheck& check)
{
    const QString devicePublic = check.device.key ? check.device.key->fingerprint() : QString();
    const QString serverPublic =
        check.server.publicKey.empty() ? QString() : rescue::keys::fingerprint(check.server.publicKey);
    return {
        {QStringLiteral("event"), QStringLiteral("keys")},
        {QStringLiteral("deviceKey"), keyStateName(check.device.state)},
        {QStringLiteral("deviceKeyFingerprint"), devicePublic},
        {QStringLiteral("server"), verdictName(check.serverVerdict)},
        {QStringLiteral("serverKeyFingerprint"), serverPublic},
        {QStringLiteral("serverHost"), check.server.address.host},
        {QStringLiteral("serverPort"), check.server.address.port},
    };
}

/// The option that carries the next action out on a command line.
QString optionHint(FailureCode code)
{
    switch (code) {
    case FailureCode::PrivateCloud:
        return CommandLineText::tr("Options: --private-server keep, --private-server replace.");
    case FailureCode::ServerKeyNeeded:
        return CommandLineText::tr("Options: --server-key FILE --server-host H --server-port P.");
    case FailureCode::NewKeyNeeded:
        return CommandLineText::tr("Option: --new-key auto.");
    case FailureCode::SeveralDevices:
    case FailureCode::UnknownDeviceId:
        return CommandLineText::tr("Option: --device ID.");
    case FailureCode::NotSignedIn:
        return CommandLineText::tr("Set PHOTON_RESCUE_TOKEN, or use --username U --password-stdin.");
    case FailureCode::OtpNeeded:
        return CommandLineText::tr(
            "Give the code on the second line of standard input, behind the password.");
    default:
        return {};
    }
}

QString failureWords(const Failure& failure)
{
    const FailureText text = failureText(failure);
    QStringList words{text.what, text.meaning, text.action, optionHint(failure.code())};
    words.removeAll(QString());
    return words.join(u'\n');
}

/// As it can be typed: the names of people, and so of their folders, have spaces in them.
QString undoCommand(const Outcome& outcome)
{
    QString folder = QDir::toNativeSeparators(outcome.folder);
    if (folder.contains(u' '))
        folder = u'"' + folder + u'"';
    return CommandLineText::tr("Undo: photon-rescue-cli undo %1").arg(folder);
}

QStringList firmwareLines(const Outcome& outcome)
{
    QStringList lines;
    for (const ModuleChange& change : outcome.firmware) {
        const QString name = functionName(change.function) + u' ' + QString::number(change.index);
        lines << (change.written
                      ? CommandLineText::tr("%1: version %2 written", "part of the firmware")
                      : CommandLineText::tr("%1: version %2 needs no writing", "part of the firmware"))
                     .arg(name)
                     .arg(change.after);
    }
    return lines;
}

void line(std::ostream& out, const QString& text)
{
    out << text.toStdString() << std::endl; // flushed: whoever reads along waits for it
}

} // namespace

void Printer::object(const QJsonObject& data)
{
    line(std::cout, QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
}

void Printer::aside(const QString& text, const QJsonObject& data)
{
    if (m_json)
        object(data);
    else
        line(std::cerr, text);
}

void Printer::say(const QString& text, const QJsonObject& data)
{
    if (m_json)
        object(data);
    else
        line(std::cout, text);
}

void Printer::note(const QString& line) const
{
    if (m_log && !line.isEmpty())
        m_log->add(line);
}

void Printer::event(const Event& event)
{
    note(technicalText(event));
    const QString kind = QStringLiteral("event");
    if (const auto* step = std::get_if<StepStarted>(&event)) {
        aside(CommandLineText::tr("[%1/%2] %3")
                  .arg(step->index + 1)
                  .arg(step->count)
                  .arg(stepTitle(step->step)),
              {{kind, QStringLiteral("step")},
               {QStringLiteral("step"), stepName(step->step)},
               {QStringLiteral("index"), step->index},
               {QStringLiteral("count"), step->count}});
    } else if (const auto* seen = std::get_if<DeviceSeen>(&event)) {
        aside(QStringLiteral("      ") + deviceText(seen->model, seen->mode),
              {{kind, QStringLiteral("device")},
               {QStringLiteral("model"), modelInfo(seen->model).name},
               {QStringLiteral("mode"), modeName(seen->mode)},
               {QStringLiteral("id"), seen->deviceId}});
    } else if (const auto* wait = std::get_if<WaitStarted>(&event)) {
        const WaitText words = waitText(wait->what);
        aside(QStringLiteral("      ") + words.what + u' ' + words.lamp,
              {{kind, QStringLiteral("wait")},
               {QStringLiteral("for"), waitName(wait->what)},
               {QStringLiteral("usualSeconds"), static_cast<double>(wait->usual.count()) / 1000},
               {QStringLiteral("mostSeconds"), static_cast<double>(wait->most.count()) / 1000}});
    } else if (const auto* found = std::get_if<KeysFound>(&event)) {
        if (m_json)
            object(keysObject(found->check));
    } else if (const auto* checked = std::get_if<KeysChecked>(&event)) {
        const QStringList words =
            findingTexts(checked->check) + decisionTexts(checked->decision, checked->task);
        aside(QStringLiteral("      ") + words.join(QStringLiteral("\n      ")),
              {{kind, QStringLiteral("decision")},
               {QStringLiteral("writeServer"), checked->decision.writeServer},
               {QStringLiteral("deviceKey"), actionName(checked->decision.deviceKey)}});
    } else if (const auto* progress = std::get_if<StepProgress>(&event)) {
        this->progress(*progress);
    } else if (const auto* log = std::get_if<LogLine>(&event)) {
        if (m_json)
            object({{kind, QStringLiteral("log")}, {QStringLiteral("text"), log->text}});
    }
}

/// Every tenth: a line for each block would bury the rest.
void Printer::progress(const StepProgress& progress)
{
    const int tenth = static_cast<int>(progress.fraction * 10);
    const bool told = m_progressOf == progress.step && tenth <= m_tenthsTold;
    if (told || !progress.left || (!m_json && *progress.left < worthTelling))
        return;
    m_progressOf = progress.step;
    m_tenthsTold = tenth;
    aside(CommandLineText::tr("      %1 %, about %2 left", "a number, then a time span")
              .arg(tenth * 10)
              .arg(durationText(*progress.left)),
          {{QStringLiteral("event"), QStringLiteral("progress")},
           {QStringLiteral("step"), stepName(progress.step)},
           {QStringLiteral("fraction"), progress.fraction},
           {QStringLiteral("secondsLeft"), static_cast<double>(progress.left->count()) / 1000}});
}

void Printer::device(const AttachedDevice& device)
{
    const QString id = device.id.value_or(CommandLineText::tr("(id not shown on USB)"));
    QString words =
        CommandLineText::tr("%1  %2  USB %3").arg(id, deviceText(device.model, device.mode), device.usb.port);
    QJsonObject data{
        {QStringLiteral("event"), QStringLiteral("device")},
        {QStringLiteral("id"), device.id.value_or(QString())},
        {QStringLiteral("model"), modelInfo(device.model).name},
        {QStringLiteral("platform"), modelInfo(device.model).platformId},
        {QStringLiteral("mode"), modeName(device.mode)},
        {QStringLiteral("port"), device.usb.port},
        {QStringLiteral("release"), QString::number(device.usb.release, 16)},
    };
    if (device.usb.blocked) {
        const FailureText why = failureText(whyBlocked(device.usb));
        words += QStringLiteral("\n    %1\n    %2").arg(why.what, why.action);
        data[QStringLiteral("blocked")] = failureCodeName(*device.usb.blocked);
        if (!device.usb.driver.isEmpty())
            data[QStringLiteral("driver")] = device.usb.driver;
    }
    say(words, data);
}

void Printer::past(const PastRepair& past)
{
    const Outcome& outcome = past.outcome;
    QJsonObject data = toJson(outcome);
    data[QStringLiteral("event")] = QStringLiteral("repair");
    data[QStringLiteral("undone")] = past.undone;
    data[QStringLiteral("folder")] = outcome.folder;
    QStringList lines{CommandLineText::tr("%1  %2  %3", "date and time, device id, how it ended")
                          .arg(momentText(outcome.began), outcome.deviceId, pastTitle(outcome))};
    if (past.undone)
        lines << CommandLineText::tr("What was there before was put back later.");
    else if (outcome.undoable)
        lines << undoCommand(outcome);
    say(lines.join(QStringLiteral("\n    ")), data);
}

void Printer::keys(const diagnosis::KeyCheck& check)
{
    if (m_json)
        return; // the KeysFound event said it already
    QStringList words = findingTexts(check);
    words << CommandLineText::tr("Device key: %1")
                 .arg(check.device.key ? check.device.key->fingerprint() : keyStateName(check.device.state));
    if (!check.server.publicKey.empty())
        words << CommandLineText::tr("Server key: %1").arg(rescue::keys::fingerprint(check.server.publicKey));
    words << CommandLineText::tr("Server address: %1, port %2")
                 .arg(check.server.address.host)
                 .arg(check.server.address.port);
    line(std::cout, words.join(u'\n'));
}

void Printer::question(const Question& question)
{
    if (m_json) {
        object({{QStringLiteral("event"), QStringLiteral("question")},
                {QStringLiteral("kind"), static_cast<int>(question.kind)},
                {QStringLiteral("arguments"), QJsonArray::fromStringList(question.arguments)}});
    }
}

void Printer::outcome(const Outcome& outcome)
{
    QStringList words{endingTitle(outcome)};
    words += firmwareLines(outcome);
    words += proofTexts(outcome);
    if (outcome.failure)
        words << failureText(*outcome.failure).what;
    QJsonObject data{{QStringLiteral("event"), QStringLiteral("outcome")},
                     {QStringLiteral("plan"), outcome.plan},
                     {QStringLiteral("ending"), endingName(outcome.ending)}};
    if (outcome.failure)
        data[QStringLiteral("failure")] = failureCodeName(outcome.failure->code());
    say(words.join(QStringLiteral("\n  ")), data);
}

void Printer::result(const QString& command, const Outcome& outcome)
{
    note(endingName(outcome.ending));
    const auto exit = exitCodeOf(outcome);
    if (m_json) {
        QJsonObject data = QJsonDocument::fromJson(reportJson(outcome)).object();
        data[QStringLiteral("event")] = QStringLiteral("result");
        data[QStringLiteral("command")] = command;
        data[QStringLiteral("exit")] = static_cast<int>(exit);
        if (!outcome.folder.isEmpty())
            data[QStringLiteral("backupFile")] = outcome.folder + QStringLiteral("/backup.json");
        if (outcome.failure) {
            const FailureText words = failureText(*outcome.failure);
            data[QStringLiteral("failure")] = failureCodeName(outcome.failure->code());
            if (outcome.failedStep)
                data[QStringLiteral("failedStep")] = stepName(*outcome.failedStep);
            data[QStringLiteral("message")] = words.what;
            data[QStringLiteral("action")] = words.action;
        }
        object(data);
        return;
    }
    QStringList words{endingTitle(outcome)};
    words += firmwareLines(outcome);
    words += proofTexts(outcome);
    if (outcome.claim != ClaimResult::NotTried)
        words << claimText(outcome.claim);
    if (!outcome.folder.isEmpty() && outcome.undoable)
        words << undoCommand(outcome);
    line(exit == ExitCode::Ok ? std::cout : std::cerr, words.join(QStringLiteral("\n  ")));
    if (outcome.failure) {
        line(std::cerr, failureWords(*outcome.failure));
    }
}

void Printer::done(const QString& command, QJsonObject data, ExitCode exit)
{
    if (!m_json)
        return;
    data[QStringLiteral("event")] = QStringLiteral("result");
    data[QStringLiteral("command")] = command;
    data[QStringLiteral("exit")] = static_cast<int>(exit);
    object(data);
}

void Printer::failure(const QString& command, const Failure& failure)
{
    note(failure.technical());
    const FailureText words = failureText(failure);
    if (m_json) {
        object({{QStringLiteral("event"), QStringLiteral("result")},
                {QStringLiteral("command"), command},
                {QStringLiteral("exit"), static_cast<int>(exitCodeOf(failure.code()))},
                {QStringLiteral("failure"), failureCodeName(failure.code())},
                {QStringLiteral("message"), words.what},
                {QStringLiteral("action"), words.action}});
        return;
    }
    line(std::cerr, failureWords(failure));
}

} // namespace rescue::cli
