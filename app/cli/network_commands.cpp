// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/network/network_check.h"
#include "core/repair/backup.h"
#include "core/repair/probe.h"
#include "core/support/network_text.h"

#include <QCoreApplication>

namespace rescue::cli {

using namespace repair;
using network::Verdict; // lupdate takes "network::" before a function's name for a class

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

void sayResult(Printer& printer, const network::Result& result)
{
    QString words = CommandLineText::tr("%1: %2", "what was looked at, and what was found")
                        .arg(checkTitle(result.check), reasonText(result.reason));
    const QString advice = reasonAdvice(result.reason);
    if (!advice.isEmpty())
        words += QStringLiteral("\n    ") + advice;
    printer.say(words, {{QStringLiteral("event"), QStringLiteral("check")},
                        {QStringLiteral("check"), network::checkName(result.check)},
                        {QStringLiteral("verdict"), network::verdictName(result.verdict)},
                        {QStringLiteral("reason"), network::reasonName(result.reason)},
                        {QStringLiteral("target"), result.target},
                        {QStringLiteral("detail"), result.detail},
                        {QStringLiteral("milliseconds"), static_cast<qint64>(result.took.count())}});
}

/// What the checks say together.
Verdict sayVerdict(Printer& printer, const std::vector<network::Result>& results)
{
    const Verdict verdict = network::verdictForPhoton(results);
    printer.say(verdict == Verdict::Bad
                    ? CommandLineText::tr("A Photon would not reach the cloud from here.")
                    : CommandLineText::tr("From here, a Photon would reach the cloud. Its Wi-Fi may be "
                                          "another part of the network."),
                {{QStringLiteral("event"), QStringLiteral("network")},
                 {QStringLiteral("verdict"), network::verdictName(verdict)}});
    return verdict;
}

void sayHandshake(Printer& printer, ProbeVerdict verdict)
{
    const ProbeText words = probeText(verdict);
    printer.say(words.what + u'\n' + words.action, {{QStringLiteral("event"), QStringLiteral("handshake")},
                                                    {QStringLiteral("verdict"), probeVerdictName(verdict)}});
}

ExitCode exitCodeOf(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::KeysGood:
        return ExitCode::Ok;
    case ProbeVerdict::NetworkBlocked:
    case ProbeVerdict::NotACloud:
        return ExitCode::CloudUnreachable;
    case ProbeVerdict::CloudHungUp:
    case ProbeVerdict::OtherDeviceKey:
        return ExitCode::RefusedByCloud;
    case ProbeVerdict::BadSignature:
    case ProbeVerdict::DeviceKeyUnusable:
    case ProbeVerdict::ServerKeyUnusable:
        break;
    }
    return ExitCode::DeviceFailed;
}

ProbeVerdict probeBackup(Job& job)
{
    const Backup backup = loadBackup(job.arguments.file);
    const QString& wanted = job.arguments.repair.deviceId;
    if (!wanted.isEmpty() && wanted != backup.deviceId)
        throw Failure(FailureCode::OtherDevice, {backup.deviceId});
    return probeKeysIn(backup.area(), backup.deviceId, job.world, job.stop).verdict;
}

ProbeVerdict probeDevice(Job& job)
{
    const Outcome outcome = job.run(handshakePlan(), {});
    if (outcome.failure)
        throw Failure(*outcome.failure);
    return outcome.handshake.value();
}

} // namespace

void sayNetwork(Job& job, const Outcome& outcome)
{
    for (const network::Result& result : outcome.network)
        sayResult(job.printer, result);
    if (!outcome.network.empty())
        sayVerdict(job.printer, outcome.network);
    if (outcome.handshake)
        sayHandshake(job.printer, *outcome.handshake);
}

ExitCode checkNet(Job& job)
{
    network::Targets targets = job.world.network();
    if (!job.arguments.portal.isEmpty()) {
        targets.portal = QUrl(job.arguments.portal, QUrl::StrictMode);
        if (!targets.portal.isValid() || targets.portal.scheme() != QLatin1String("http"))
            throw Failure(FailureCode::BadUsage, {QStringLiteral("--portal takes an http address")});
    }
    if (!job.arguments.timeServer.isEmpty())
        targets.time = {job.arguments.timeServer, 123};
    const auto results = network::checkNetwork(
        targets, job.stop, [&](const network::Result& result) { sayResult(job.printer, result); });
    const bool blocked = sayVerdict(job.printer, results) == Verdict::Bad;
    const ExitCode exit = blocked ? ExitCode::CloudUnreachable : ExitCode::Ok;
    job.printer.done(job.arguments.commandName, {}, exit);
    return exit;
}

ExitCode tryHandshake(Job& job)
{
    const ProbeVerdict verdict = job.arguments.file.isEmpty() ? probeDevice(job) : probeBackup(job);
    sayHandshake(job.printer, verdict);
    const ExitCode exit = exitCodeOf(verdict);
    job.printer.done(job.arguments.commandName, {}, exit);
    return exit;
}

} // namespace rescue::cli
