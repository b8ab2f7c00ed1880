// SPDX-License-Identifier: Apache-2.0
// The program of tests/kill-everywhere.
#include "tests/kills/kill_lab.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace rescue::kills {

namespace {

using namespace Qt::StringLiterals;

struct Sum {
    int runs = 0, finished = 0, asBefore = 0, third = 0;
};

void add(Sum& sum, const Verdict& verdict)
{
    ++sum.runs;
    sum.finished += verdict.state == Verdict::State::Finished ? 1 : 0;
    sum.asBefore += verdict.state == Verdict::State::AsBefore ? 1 : 0;
    sum.third += verdict.state == Verdict::State::Third ? 1 : 0;
}

Sum strikeEverywhere(const Errand& errand, Blow blow, int every)
{
    const Verdict undisturbed = strikeAndGoOn(errand, blow, -1, Then::Undo, nullptr);
    const int points = undisturbed.points;
    if (points == 0 || !undisturbed.why.isEmpty())
        qFatal("%s, undisturbed: %d points, undo: %s", errand.name, points,
               undisturbed.why.toLocal8Bit().constData());
    // A full disk lets every sync from one on fail: two points are one case.
    const int step = blow == Blow::FullDisk ? 2 * every : every;
    Sum sum;
    for (int point = 0; point < points; point += step) {
        for (const Then then : {Then::Finish, Then::Undo}) {
            const Verdict verdict = strikeAndGoOn(errand, blow, point, then, &undisturbed.left);
            add(sum, verdict);
            const bool missed = blow == Blow::Kill && !verdict.struck;
            if (!verdict.why.isEmpty() || missed)
                std::printf("  %s, point %d, then %s: %s\n", errand.name, point,
                            then == Then::Finish ? "finish" : "undo",
                            missed ? "it was not killed" : verdict.why.toLocal8Bit().constData());
        }
    }
    std::printf("%-16s %-10s %7d %7d %9d %10d %6d\n", errand.name,
                blow == Blow::Kill ? "killed" : "disk full", points, sum.runs, sum.finished, sum.asBefore,
                sum.third);
    std::fflush(stdout);
    return sum;
}

} // namespace

int run(const QCoreApplication& application)
{
    if (QCoreApplication::arguments().value(1) == u"--run-errand"_s)
        return runErrand(QCoreApplication::arguments());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Kills a repair at every sync of a file, and finishes or undoes it in a new process."_s);
    parser.addHelpOption();
    parser.addOptions({{u"every"_s, u"Only every so manieth point."_s, u"N"_s, u"1"_s},
                       {u"errand"_s, u"Only this one."_s, u"NAME"_s}});
    parser.process(application);
    const int every = std::max(1, parser.value(u"every"_s).toInt());
    const QString only = parser.value(u"errand"_s);
    std::printf("%-16s %7s %7s %9s %10s %6s\n", "repair", "points", "kills", "finished", "as before",
                "third");
    Sum all;
    for (const Errand& errand : errands()) {
        if (!only.isEmpty() && only != QLatin1String(errand.name))
            continue;
        for (const Blow blow : {Blow::Kill, Blow::FullDisk}) {
            if (blow == Blow::FullDisk && errand.journalless)
                continue;
            const Sum sum = strikeEverywhere(errand, blow, every);
            all.runs += sum.runs;
            all.third += sum.third;
        }
    }
    std::printf("%d runs, %d third states\n", all.runs, all.third);
    return all.runs > 0 && all.third == 0 ? 0 : 1;
}

} // namespace rescue::kills

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return rescue::kills::run(application);
}
