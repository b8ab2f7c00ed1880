// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "core/repair/history.h"
#include "core/support/bundle.h"
#include "core/support/history_text.h"
#include "core/support/report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rescue::cli {

using namespace repair;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

std::vector<PastRepair> chosenRepairs(const Job& job)
{
    const RepairOptions& chosen = job.arguments.repair;
    return chosen.deviceId.isEmpty() ? pastRepairs(chosen.dataFolder)
                                     : pastRepairsOf(chosen.dataFolder, chosen.deviceId);
}

/// FOLDER, or the newest where none was named.
PastRepair repairMeant(const Job& job)
{
    const auto all = chosenRepairs(job);
    const auto found = std::ranges::find_if(all, [&](const PastRepair& past) {
        return job.arguments.folder.isEmpty() || past.outcome.folder == job.arguments.folder;
    });
    if (found == all.end())
        throw Failure(FailureCode::FileUnreadable,
                      {job.arguments.folder.isEmpty() ? RepairFolder::root(job.arguments.repair.dataFolder)
                                                      : job.arguments.folder});
    return *found;
}

} // namespace

ExitCode listHistory(Job& job)
{
    const auto all = chosenRepairs(job);
    for (const PastRepair& past : all)
        job.printer.past(past);
    job.printer.done(job.arguments.commandName, {{QStringLiteral("repairs"), static_cast<int>(all.size())}});
    return ExitCode::Ok;
}

ExitCode showHistory(Job& job)
{
    const PastRepair past = repairMeant(job);
    job.printer.past(past);
    const QString report = reportLines(past.outcome).trimmed();
    job.printer.say(report, {{QStringLiteral("event"), QStringLiteral("report")},
                             {QStringLiteral("lines"), QJsonArray::fromStringList(report.split(u'\n'))}});
    const QStringList steps = journalLines(past.outcome.folder);
    job.printer.say(steps.join(u'\n'), {{QStringLiteral("event"), QStringLiteral("journal")},
                                        {QStringLiteral("lines"), QJsonArray::fromStringList(steps)}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode forgetHistory(Job& job)
{
    const PastRepair past = repairMeant(job);
    if (!job.arguments.yes)
        throw Failure(FailureCode::BadUsage,
                      {past.outcome.undoable
                           ? QStringLiteral("its backup goes with it, and it can not be undone then: --yes")
                           : QStringLiteral("to be sure, add --yes")});
    forgetRepair(past);
    job.printer.say(CommandLineText::tr("Deleted: %1", "a folder").arg(past.outcome.folder),
                    {{QStringLiteral("event"), QStringLiteral("forgotten")},
                     {QStringLiteral("folder"), past.outcome.folder}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

ExitCode packBundle(Job& job)
{
    job.refuseToOverwrite(job.arguments.file);
    const RepairOptions& options = job.arguments.repair;
    BundleSource source;
    if (!job.arguments.folder.isEmpty() || hasPastRepairs(options.dataFolder))
        source.outcome = repairMeant(job).outcome;
    constexpr qsizetype someLines = 2000;
    source.log = LogFile(LogFile::folderIn(options.dataFolder)).tail(someLines).join(u'\n');
    const auto files = bundleFiles(source);
    saveBundle(files, job.arguments.file);
    QStringList lines;
    QJsonArray names;
    for (const BundleFile& file : files) {
        lines << CommandLineText::tr("%1: %2", "a file, what is in it")
                     .arg(file.name, bundlePartMeaning(file.part));
        names.append(file.name);
    }
    lines << CommandLineText::tr("Left out:") << bundleLeavesOut();
    job.printer.say(lines.join(u'\n'), {{QStringLiteral("event"), QStringLiteral("bundle")},
                                        {QStringLiteral("file"), job.arguments.file},
                                        {QStringLiteral("parts"), names}});
    job.printer.done(job.arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
