// SPDX-License-Identifier: Apache-2.0
// Cuts every plan that writes at every message it exchanges, in every way there is, and prints what became of
// the device. Ends with 1 where one was left in a third state.
#include "tests/cuts/cut_lab.h"
#include "tests/test_environment.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <atomic>
#include <cstdio>
#include <future>
#include <map>
#include <thread>

using namespace rescue;
using namespace rescue::cuts;

namespace {

struct Choice {
    std::vector<std::string> plans, generations;
    std::string only; ///< one cut, as textOf() has it
    int every = 1;
    int jobs = 16;
    bool verbose = false;
};

struct Row {
    int cuts = 0, fell = 0, itself = 0, right = 0, restored = 0, third = 0;
    Milliseconds longest{0};
};

/// What is found out about one plan on one generation; filled by several threads.
struct Sheet {
    std::mutex mutex;
    std::map<std::pair<Where, Kind>, Row> rows;
    QStringList thirds;
};

bool chosen(const std::vector<std::string>& names, const char* name)
{
    return names.empty() || std::ranges::find(names, name) != names.end();
}

/// Where the device leaves the bus the run is once gone on with, and once ended. Every third end is answered
/// by restoring the backup, where the restore plan can.
std::vector<Finding> examine(CutLab& lab, const CutPlan& plan, const Cut& cut)
{
    std::vector<Finding> findings;
    if (takesItOff(cut.kind))
        findings.push_back(lab.cutAndGoOn(cut));
    const bool restore = plan.restorable && cut.index % 3 == 1;
    findings.push_back(restore ? lab.cutAndRestore(cut) : lab.cutAndContinue(cut));
    return findings;
}

void note(Sheet& sheet, const Cut& cut, const Finding& finding, bool verbose)
{
    const std::lock_guard lock(sheet.mutex);
    Row& row = sheet.rows[{cut.where, cut.kind}];
    ++row.cuts;
    row.fell += finding.fell ? 1 : 0;
    row.itself += finding.itself ? 1 : 0;
    row.longest = std::max(row.longest, finding.longest);
    switch (finding.verdict) {
    case Verdict::Right:
        ++row.right;
        break;
    case Verdict::OldRestorable:
        ++row.restored;
        break;
    case Verdict::Third:
        ++row.third;
        sheet.thirds << textOf(cut) + QStringLiteral("\n      ") + finding.why.join(QStringLiteral("; ")) +
                            QStringLiteral("\n      cut: ") + finding.torn +
                            QStringLiteral("\n      after: ") + finding.finished;
    }
    if (verbose)
        std::fprintf(stderr, "%s: %s / %s (%lld ms)\n", qPrintable(textOf(cut)), qPrintable(finding.torn),
                     qPrintable(finding.finished), static_cast<long long>(finding.longest.count()));
}

std::vector<Cut> cutsFor(const CutLab& lab, const CutPlan& plan, const Choice& choice)
{
    if (!choice.only.empty()) {
        const auto one = cutFrom(QString::fromStdString(choice.only));
        return one ? std::vector{*one} : std::vector<Cut>();
    }
    std::vector<Cut> all;
    for (const Where where : {Where::Usb, Where::Serial, Where::Http}) {
        const int alike = where == Where::Usb ? plan.alike : 0;
        for (const Cut& cut : cutsOf(where, lab.messages(where), alike))
            all.push_back(cut);
    }
    std::vector<Cut> some;
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(choice.every))
        some.push_back(all[i]);
    return some;
}

void work(const CutPlan& plan, const Generation& generation, const std::vector<Cut>& cuts,
          std::atomic<std::size_t>& next, Sheet& sheet, bool verbose)
{
    CutLab lab(plan, generation);
    try {
        lab.rehearse();
    } catch (const std::exception& error) { // the others go on with what is left
        const std::lock_guard lock(sheet.mutex);
        sheet.thirds << QStringLiteral("without a cut: ") + QString::fromUtf8(error.what());
        return;
    }
    for (std::size_t i = next++; i < cuts.size(); i = next++) {
        for (const Finding& finding : examine(lab, plan, cuts[i]))
            note(sheet, cuts[i], finding, verbose);
    }
}

std::mutex printing;

void print(const CutPlan& plan, const Generation& generation, const CutLab& lab, const Sheet& sheet)
{
    const std::lock_guard lock(printing);
    for (const auto& [what, row] : sheet.rows)
        std::printf("%-16s %-9s %-6s %-18s %6d %6d %6d %7d %10d %6d %8.1f\n", plan.name, generation.name,
                    qPrintable(nameOf(what.first)), qPrintable(nameOf(what.second)), row.cuts, row.fell,
                    row.itself, row.right, row.restored, row.third,
                    static_cast<double>(row.longest.count()) / 1000);
    if (plan.alike > 0)
        std::printf("%-16s %-9s of %zu transfers; of those that are alike, %d at the front and the last\n",
                    plan.name, generation.name, lab.messages(Where::Usb).size(), plan.alike);
    for (const QString& third : sheet.thirds)
        std::printf("  THIRD %s %s: %s\n", plan.name, generation.name, qPrintable(third));
    std::fflush(stdout);
}

struct Sum {
    int thirds = 0, cuts = 0;
};

Sum examineAll(const CutPlan& plan, const Generation& generation, const Choice& choice)
{
    CutLab lab(plan, generation);
    lab.rehearse();
    const std::vector<Cut> cuts = cutsFor(lab, plan, choice);
    Sheet sheet;
    std::atomic<std::size_t> next = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::min<int>(choice.jobs, static_cast<int>(cuts.size() / 4) + 1); ++i)
            threads.emplace_back([&] { work(plan, generation, cuts, next, sheet, choice.verbose); });
    }
    print(plan, generation, lab, sheet);
    int tried = 0;
    for (const auto& [what, row] : sheet.rows)
        tried += row.cuts;
    return {static_cast<int>(sheet.thirds.size()), tried};
}

Sum examineOne(const CutPlan& plan, const Generation& generation, const Choice& choice)
{
    try {
        return examineAll(plan, generation, choice);
    } catch (const std::exception& error) {
        const std::lock_guard lock(printing);
        std::printf("  FAILED %s %s without a cut: %s\n", plan.name, generation.name, error.what());
        return {1, 0};
    }
}

int examineChosen(const Choice& choice)
{
    std::printf("%-16s %-9s %-6s %-18s %6s %6s %6s %7s %10s %6s %8s\n", "plan", "version", "where", "cut",
                "cuts", "fell", "itself", "right", "old+backup", "third", "longest");
    Sum all;
    for (const CutPlan& plan : cutPlans()) {
        if (!chosen(choice.plans, plan.name))
            continue;
        std::vector<std::future<Sum>> running; // the devices at the same time: they wait more than they work
        for (const Generation& generation : generations()) {
            if (chosen(choice.generations, generation.name) && plan.runsOn(generation))
                running.push_back(
                    std::async(std::launch::async, [&] { return examineOne(plan, generation, choice); }));
        }
        for (auto& one : running) {
            const Sum sum = one.get();
            all.thirds += sum.thirds;
            all.cuts += sum.cuts;
        }
    }
    std::printf("%d cuts, %d third states\n", all.cuts, all.thirds);
    return all.thirds == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const TestEnvironment environment;
    const QCoreApplication application(argc, argv);
    Choice choice;
    CLI::App options("Cuts every plan that writes at every message, and prints what became of the device");
    options.add_option("--plan", choice.plans, "only this one; may be repeated");
    options.add_option("--version-of", choice.generations, "only devices of this release; may be repeated");
    options.add_option("--every", choice.every, "only every N-th cut")->check(CLI::PositiveNumber);
    options
        .add_option("--jobs", choice.jobs, "so many of each device at a time; they wait more than they work")
        ->check(CLI::PositiveNumber);
    options.add_option("--cut", choice.only, "one cut, as the table names it: \"usb 31 unplug\"");
    options.add_flag("--verbose", choice.verbose, "tell each cut on standard error");
    CLI11_PARSE(options, argc, argv);
    return examineChosen(choice);
}
