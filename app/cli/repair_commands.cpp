// SPDX-License-Identifier: Apache-2.0
#include "app/cli/job.h"
#include "app/cli/judge.h"
#include "core/evidence/auto_repair.h"
#include "core/evidence/collect.h"
#include "core/repair/cure_plans.h"
#include "core/repair/undo_networks.h"
#include "core/support/diagnosis_text.h"
#include "core/support/fact_text.h"
#include "core/support/history_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rescue::cli {

using namespace repair;
using diagnosis::Cure;
using diagnosis::Evidence;
using evidence::NextMove;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

void sayFact(Printer& printer, const Evidence& known, diagnosis::FactId fact)
{
    const auto source = sourceOf(known, fact);
    if (!source)
        return;
    //: a fact as a sentence, and who says so
    printer.say(CommandLineText::tr("%1 (%2)").arg(factSentence(known, fact), factSourceText(*source)),
                {{QStringLiteral("event"), QStringLiteral("fact")},
                 {QStringLiteral("fact"), factName(fact)},
                 {QStringLiteral("value"), valueName(known, fact)},
                 {QStringLiteral("source"), sourceName(*source)},
                 {QStringLiteral("at"), timeOf(known, fact).toString(Qt::ISODate)}});
}

/// A plan that is carried out by hand: what to do, one thing after the other.
ExitCode tellByHand(Job& job, Cure cure)
{
    QStringList lines{cureTitle(cure)};
    QJsonArray steps;
    int number = 0;
    for (const diagnosis::Operation operation : cureInfo(cure).operations) {
        const OperationText text = operationText(operation);
        //: a numbered step of a plan, and why it is done
        lines << CommandLineText::tr("  %1. %2. %3").arg(++number).arg(text.title, text.reason);
        steps.append(QString::fromLatin1(operationInfo(operation).id));
    }
    lines << notBuiltTexts(cure);
    job.printer.say(lines.join(u'\n'), {{QStringLiteral("event"), QStringLiteral("by-hand")},
                                        {QStringLiteral("cure"), QString::fromLatin1(cureInfo(cure).id)},
                                        {QStringLiteral("steps"), steps}});
    job.printer.done(job.arguments.commandName, {}, ExitCode::DecisionNeeded);
    return ExitCode::DecisionNeeded;
}

bool asks(const Job& job)
{
    return terminalAttached() && !job.arguments.yes;
}

void takeFiles(Job& job, Cure cure)
{
    const QString& file = job.arguments.file;
    if (file.isEmpty())
        return;
    const bool oneProgram = cure == Cure::App || cure == Cure::Tinker;
    takeModules(job, oneProgram ? firmware::readModuleFiles({file}) : firmware::readModuleSource(file));
    if (job.arguments.repair.firmware.empty())
        throw Failure(FailureCode::BadFirmware, {file, QStringLiteral("Nothing in it is for this model.")});
}

QString kindName(NextMove::Kind kind)
{
    switch (kind) {
    case NextMove::Kind::Run:
        return QStringLiteral("run");
    case NextMove::Kind::Healed:
        return QStringLiteral("healed");
    case NextMove::Kind::Stop:
        break;
    }
    return QStringLiteral("stop");
}

void sayMove(Job& job, const Evidence& evidence, const NextMove& move)
{
    sayDiagnosis(evidence, move.found, job.printer);
    const QString title = cureTitle(move.cure);
    const QString words = move.kind == NextMove::Kind::Run ? CommandLineText::tr("Now: %1").arg(title)
                          : move.kind == NextMove::Kind::Healed
                              ? CommandLineText::tr("There is nothing left to repair.")
                              //: %1 is something that a person has to do
                              : CommandLineText::tr("This is for you to do: %1").arg(title);
    job.printer.say(words, {{QStringLiteral("event"), QStringLiteral("move")},
                            {QStringLiteral("kind"), kindName(move.kind)},
                            {QStringLiteral("rule"), move.found.rule},
                            {QStringLiteral("cure"), QString::fromLatin1(cureInfo(move.cure).id)}});
}

/// Without a device on USB there is still the account.
void measureWhatIsThere(Job& job, Evidence& evidence)
{
    try {
        measure(job, evidence);
    } catch (const Failure& failure) {
        if (failure.code() != FailureCode::NoDevice)
            throw;
        evidence.usb = diagnosis::Fact{diagnosis::Usb::None, diagnosis::FactSource::Usb,
                                       QDateTime::currentDateTimeUtc()};
    }
}

ExitCode exitCodeOf(const evidence::AutoResult& result)
{
    if (result.last.kind == NextMove::Kind::Healed)
        return ExitCode::Ok;
    if (result.outcome && cli::exitCodeOf(*result.outcome) != ExitCode::Ok)
        return cli::exitCodeOf(*result.outcome);
    return ExitCode::DecisionNeeded;
}

} // namespace

QString commandNameOf(Cure cure)
{
    // Where the id names what is done to the device, not what a person wants.
    static const std::map<Cure, QString> telling{
        {Cure::FirstSetUp, QStringLiteral("first-set-up")},
        {Cure::ClearAddress, QStringLiteral("clear-address")},
        {Cure::ClearWifi, QStringLiteral("clear-wifi")},
        {Cure::Radio, QStringLiteral("radio")},
        {Cure::RegisterKey, QStringLiteral("register-key")},
    };
    if (const auto name = telling.find(cure); name != telling.end())
        return name->second;
    const QString id = QString::fromLatin1(cureInfo(cure).id).toLower();
    return id.section(u'-', 1);
}

void measure(Job& job, Evidence& evidence)
{
    const AttachedDevice device =
        chooseDevice(attachedDevicesSoon(job.world.usb(), job.stop), job.arguments.repair.deviceId);
    evidence::CollectListener listener;
    listener.log = [&job](const QString& line) { job.printer.event(LogLine{line}); };
    const auto lamp = evidence.lamp ? std::optional(evidence.lamp->value) : std::nullopt;
    const auto known = evidence::collect(
        {job.world, device, job.arguments.repair.deviceId, diagnosis::Flapping::None, job.session(), lamp},
        listener, job.stop);
    for (std::size_t i = 0; i < diagnosis::factCount; ++i)
        sayFact(job.printer, known, static_cast<diagnosis::FactId>(i));
    addAll(evidence, known);
}

ExitCode repairByCure(Job& job)
{
    const Cure cure = job.arguments.cure;
    takeFiles(job, cure);
    takeNetwork(job);
    job.arguments.repair = optionsFor(cure, job.arguments.repair);
    job.arguments.repair.confirm = asks(job);
    if (job.arguments.yes)
        job.desk.agree();
    const auto plan = planFor(cure, job.arguments.repair);
    if (!plan)
        return tellByHand(job, cure);
    const Outcome outcome = job.run(*plan, job.session());
    sayNetwork(job, outcome);
    return job.report(outcome);
}

ExitCode repairAuto(Job& job)
{
    takeNetwork(job);
    const RepairOptions chosen = job.arguments.repair;
    if (job.arguments.yes)
        job.desk.agree();
    Evidence known;
    evidence::RepairHands hands;
    hands.measure = [&](Evidence& evidence) {
        measureWhatIsThere(job, evidence);
        known = evidence;
    };
    hands.tell = [&](const NextMove& move) { sayMove(job, known, move); };
    hands.run = [&](const Plan& plan, const RepairOptions& options) {
        job.arguments.repair = options;
        job.arguments.repair.confirm = asks(job);
        Outcome outcome = job.run(plan, job.session());
        sayNetwork(job, outcome);
        job.printer.outcome(outcome);
        return outcome;
    };
    const auto result = evidence::repairByItself(job.arguments.told.value_or(Evidence()), chosen, hands);
    QJsonArray tried;
    for (const evidence::Attempt& attempt : result.tried)
        tried.append(QString::fromLatin1(cureInfo(attempt.cure).id));
    const ExitCode exit = exitCodeOf(result);
    job.printer.done(job.arguments.commandName,
                     {{QStringLiteral("healed"), result.last.kind == NextMove::Kind::Healed},
                      {QStringLiteral("cure"), QString::fromLatin1(cureInfo(result.last.cure).id)},
                      {QStringLiteral("tried"), tried}},
                     exit);
    return exit;
}

ExitCode undo(Job& job)
{
    RepairOptions& options = job.arguments.repair;
    if (options.deviceId.isEmpty())
        options.deviceId = deviceIdFor(job);
    const auto all = pastRepairsOf(options.dataFolder, options.deviceId);
    const auto past = std::ranges::find_if(all, [&](const PastRepair& one) {
        return job.arguments.folder.isEmpty() ? one.outcome.undoable
                                              : one.outcome.folder == job.arguments.folder;
    });
    if (past == all.end() || !past->outcome.undoable)
        throw Failure(FailureCode::FileUnreadable, {RepairFolder::root(options.dataFolder)},
                      QStringLiteral("no repair that can be undone"));
    return undo(job, *past);
}

ExitCode undo(Job& job, const PastRepair& past)
{
    const QString left = outOfReachText(networksOutOfReach(past.outcome));
    if (!left.isEmpty())
        job.printer.say(left, {{QStringLiteral("event"), QStringLiteral("networks-out-of-reach")}});
    job.arguments.repair.undoFolder = past.outcome.folder;
    job.arguments.repair.confirm = asks(job);
    return job.report(job.run(undoPlan(past.outcome), job.session()));
}

} // namespace rescue::cli
