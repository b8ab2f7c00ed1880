// SPDX-License-Identifier: Apache-2.0
// From the start of the process to the first picture of the window, and the memory it holds then: the wizard
// beside a bare Qt window. Each run is a process of its own; the middle one of several counts.
// "Work" is what all threads of the process did until then: on a busy computer the clock tells of others too.
#include "core/real_world.h"
#include "tests/benchmark/processor_time.h"
#include "ui/control_style.h"
#include "ui/wizard.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

#include <unistd.h>

using namespace rescue;
using namespace rescue::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr double goalMs = 100, goalMiB = 60;
constexpr auto settling = std::chrono::seconds(1); // the device watcher, late icons

struct Figures {
    double firstPaintMs = 0, workMs = 0, residentMiB = 0, ownMiB = 0;
};

double nowMs()
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now().time_since_epoch()).count();
}

/// Resident now: all of it, and without what is mapped from files, which other programs share.
std::pair<double, double> residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> pages = file.readAll().split(' ');
    const double page = static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024 * 1024);
    return {pages[1].toDouble() * page, (pages[1].toDouble() - pages[2].toDouble()) * page};
}

/// Notes when its window has been painted and handed to the screen.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, double startedMs) : m_started(startedMs) { window.installEventFilter(this); }

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { painted(); });
        }
        return false;
    }

private:
    void painted()
    {
        const double took = nowMs() - m_started;
        const std::chrono::duration<double, std::milli> work = processorTime();
        QTimer::singleShot(settling, this, [took, work] {
            const auto [all, own] = residentMiB();
            std::printf("%.2f %.2f %.2f %.2f\n", took, work.count(), all, own);
            QApplication::quit();
        });
    }

    double m_started;
};

int showBare(double startedMs)
{
    QWidget window;
    window.resize(920, 660);
    const FirstPaint paint(window, startedMs);
    window.show();
    return QApplication::exec();
}

int showWizard(double startedMs)
{
    QApplication::setStyle(new ControlStyle);
    const QTemporaryDir folder;
    RealWorld world{CloudSettings()};
    LampClock clock;
    WizardSetup setup;
    setup.mayRemember = false;
    setup.dataFolder = folder.path();
    Wizard wizard(world, clock, setup);
    const FirstPaint paint(wizard.window(), startedMs);
    wizard.window().show();
    return QApplication::exec();
}

Figures measure(const QString& what)
{
    std::array<Figures, runs> all;
    for (Figures& one : all) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {what, QString::number(nowMs(), 'f', 3)});
        child.waitForFinished(-1);
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        if (words.size() == 4)
            one = {words[0].toDouble(), words[1].toDouble(), words[2].toDouble(), words[3].toDouble()};
    }
    std::sort(all.begin(), all.end(),
              [](const Figures& a, const Figures& b) { return a.firstPaintMs < b.firstPaintMs; });
    return all[runs / 2];
}

void print(const char* what, const Figures& figures)
{
    std::printf("  %-20s %14.1f %14.1f %14.1f %18.1f\n", what, figures.firstPaintMs, figures.workMs,
                figures.residentMiB, figures.ownMiB);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3) {
        const QApplication application(argc, argv);
        const double startedMs = QByteArray(argv[2]).toDouble();
        return QByteArray(argv[1]) == "wizard" ? showWizard(startedMs) : showBare(startedMs);
    }
    const QCoreApplication application(argc, argv);
    const Figures bare = measure(u"bare"_s);
    const Figures wizard = measure(u"wizard"_s);
    std::printf("\nThe start, on %s, middle of %d (goal: %.0f ms and %.0f MiB)\n",
                qgetenv("QT_QPA_PLATFORM").data(), runs, goalMs, goalMiB);
    std::printf("  %-20s %14s %14s %14s %18s\n", "", "first paint, ms", "work, ms", "resident, MiB",
                "own of that, MiB");
    print("a bare Qt window", bare);
    print("the wizard", wizard);
    print("the difference", {wizard.firstPaintMs - bare.firstPaintMs, wizard.workMs - bare.workMs,
                             wizard.residentMiB - bare.residentMiB, wizard.ownMiB - bare.ownMiB});
    return 0;
}
