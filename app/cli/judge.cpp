// SPDX-License-Identifier: Apache-2.0
#include "app/cli/judge.h"

#include "app/cli/job.h"
#include "core/repair/cure_plans.h"
#include "core/support/diagnosis_text.h"
#include "core/support/fact_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rescue::cli {

using namespace diagnosis;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

QString cureId(Cure cure)
{
    return QString::fromLatin1(cureInfo(cure).id);
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return QStringLiteral("high");
    case Confidence::Medium:
        return QStringLiteral("medium");
    case Confidence::Low:
        break;
    }
    return QStringLiteral("low");
}

/// What carries it out here; empty where nothing does.
QString commandFor(Cure cure)
{
    if (!repair::planFor(cure, {}))
        return {};
    return QStringLiteral("repair ") + commandNameOf(cure);
}

QJsonObject factObject(const Evidence& evidence, FactId fact)
{
    return {{QStringLiteral("fact"), factName(fact)},
            {QStringLiteral("value"), valueName(evidence, fact)},
            {QStringLiteral("source"), sourceName(sourceOf(evidence, fact).value_or(FactSource::Person))}};
}

QJsonObject toJson(const Evidence& evidence, const Diagnosis& found, const std::optional<Question>& next)
{
    QJsonArray steps;
    QJsonArray fails;
    QJsonArray because;
    for (const Operation operation : cureInfo(found.cure).operations)
        steps.append(QString::fromLatin1(operationInfo(operation).id));
    for (const Cure cure : found.ifItFails)
        fails.append(cureId(cure));
    for (const FactId fact : found.because)
        because.append(factObject(evidence, fact));
    QJsonObject data{{QStringLiteral("event"), QStringLiteral("diagnosis")},
                     {QStringLiteral("rule"), found.rule},
                     {QStringLiteral("confidence"), confidenceName(found.confidence)},
                     {QStringLiteral("cure"), cureId(found.cure)},
                     {QStringLiteral("built"), isBuilt(found.cure) || !commandFor(found.cure).isEmpty()},
                     {QStringLiteral("steps"), steps},
                     {QStringLiteral("ifItFails"), fails},
                     {QStringLiteral("because"), because}};
    if (found.afterwards)
        data.insert(QStringLiteral("afterwards"), cureId(*found.afterwards));
    if (next)
        data.insert(QStringLiteral("ask"), factName(next->fact));
    return data;
}

QString stepLine(int number, Operation operation)
{
    const OperationText text = operationText(operation);
    //: a numbered step of a plan, and why it is done
    return CommandLineText::tr("  %1. %2. %3").arg(number).arg(text.title, text.reason);
}

QString questionLine(const Question& question)
{
    QStringList answers = question.fact == FactId::Lamp ? valueNames(FactId::Lamp) : question.answers;
    answers << QStringLiteral("unknown");
    //: %1 is a question, %2 an option to type
    return CommandLineText::tr("It would help to know: %1 (%2)")
        .arg(questionText(question).heading,
             QStringLiteral("--fact %1=%2").arg(factName(question.fact), answers.join(u'|')));
}

QStringList toWords(const Evidence& evidence, const Diagnosis& found, const std::optional<Question>& next)
{
    const auto model = evidence.model ? std::optional(evidence.model->value) : std::nullopt;
    const CauseText cause = causeText(found.cause, model);
    QStringList lines{cause.heading, cause.explanation,
                      //: %1 says how sure it is, %2 is the number of a rule
                      CommandLineText::tr("%1 (rule %2)").arg(confidenceText(found.confidence), found.rule)};
    for (const FactId fact : found.because)
        //: a fact that led to the diagnosis, and who says so
        lines << CommandLineText::tr("  because: %1 (%2)")
                     .arg(factSentence(evidence, fact),
                          factSourceText(sourceOf(evidence, fact).value_or(FactSource::Person)));
    lines << QString() << CommandLineText::tr("To do: %1").arg(cureTitle(found.cure));
    int number = 0;
    for (const Operation operation : cureInfo(found.cure).operations)
        lines << stepLine(++number, operation);
    const QString command = commandFor(found.cure);
    if (command.isEmpty())
        lines << notBuiltTexts(found.cure);
    else
        lines << QStringLiteral("  photon-rescue-cli ") + command;
    if (found.afterwards)
        lines << CommandLineText::tr("Then: %1").arg(cureTitle(*found.afterwards));
    for (const Cure other : found.ifItFails)
        lines << CommandLineText::tr("If that does not help: %1").arg(cureTitle(other));
    if (next)
        lines << questionLine(*next);
    return lines;
}

} // namespace

void sayDiagnosis(const Evidence& evidence, const Diagnosis& found, Printer& printer)
{
    const auto next = nextQuestion(evidence);
    printer.say(toWords(evidence, found, next).join(u'\n'), toJson(evidence, found, next));
}

ExitCode judge(const Arguments& arguments, Printer& printer)
{
    const Evidence& evidence = arguments.told.value();
    sayDiagnosis(evidence, diagnose(evidence), printer);
    printer.done(arguments.commandName);
    return ExitCode::Ok;
}

} // namespace rescue::cli
