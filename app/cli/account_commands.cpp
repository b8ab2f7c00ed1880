// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"

#include <QCoreApplication>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

/// What cannot be taken back from here is asked for once more, at the terminal or by --yes.
void makeSure(const Job& job, const QString& question)
{
    if (job.arguments.yes)
        return;
    if (!terminalAttached() || job.arguments.json)
        throw Failure(FailureCode::BadUsage, {QStringLiteral("this needs --yes")});
    if (askOnTerminal(question) != QStringLiteral("go"))
        throw Failure(FailureCode::Cancelled);
}

} // namespace

QString deviceIdFor(Job& job)
{
    if (!job.arguments.repair.deviceId.isEmpty())
        return job.arguments.repair.deviceId;
    const auto device = chooseDevice(attachedDevicesSoon(job.world.usb(), job.stop), {});
    if (!device.id)
        throw Failure(FailureCode::UnknownDeviceId);
    return *device.id;
}

ExitCode claim(Job& job)
{
    job.arguments.repair.mayBeAway = !job.arguments.byCode;
    if (job.arguments.yes)
        job.desk.agree();
    return job.report(job.run(job.arguments.byCode ? claimCodePlan() : claimPlan(), job.session()));
}

ExitCode unclaim(Job& job)
{
    const QString id = deviceIdFor(job);
    makeSure(job, CommandLineText::tr("Device %1 will leave your account. Type go or stop:").arg(id));
    CloudClient cloud(job.world.cloud(), job.session(), job.stop);
    cloud.unclaim(id);
    job.printer.say(CommandLineText::tr("Device %1 is no longer in your account.").arg(id),
                    {{QStringLiteral("event"), QStringLiteral("unclaimed")}, {QStringLiteral("id"), id}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode rename(Job& job)
{
    const QString id = deviceIdFor(job);
    const QString name = job.arguments.name.trimmed();
    if (name.isEmpty())
        throw Failure(FailureCode::BadUsage, {QStringLiteral("the name is empty")});
    CloudClient cloud(job.world.cloud(), job.session(), job.stop);
    cloud.rename(id, name);
    job.printer.say(CommandLineText::tr("Device %1 is called %2 now.").arg(id, name),
                    {{QStringLiteral("event"), QStringLiteral("renamed")},
                     {QStringLiteral("id"), id},
                     {QStringLiteral("name"), name}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
