// SPDX-License-Identifier: Apache-2.0
// How long the window cannot hear the person while the pages of a practice repair come and go: the longest
// single event, painting included.
#include "tests/benchmark/processor_time.h"
#include "tests/gui/wizard_driver.h"
#include "ui/control_style.h"

#include <cstdio>
#include <map>

using namespace rescue;
using namespace rescue::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 16; // milliseconds: one picture of a screen with 60 of them a second

struct Block {
    double wall = 0, busy = 0; // milliseconds: by the clock, and of this thread's own work
    QString event;
};

/// Times each event from outside: what it does, and whatever it causes at once.
class Stopwatch : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const int type = event->type();
        const QString what = u"%1 %2"_s.arg(QLatin1StringView(receiver->metaObject()->className())).arg(type);
        const auto began = SteadyClock::now();
        const auto busy = threadTime();
        const bool done = QApplication::notify(receiver, event);
        const std::chrono::duration<double, std::milli> work = threadTime() - busy;
        const std::chrono::duration<double, std::milli> wall = SteadyClock::now() - began;
        m_inside = false;
        note(work.count(), wall.count(), what);
        return done;
    }

    /// From now on blocks belong to whatever page is in front.
    void watch(WizardWindow* window) { m_window = window; }
    const std::vector<QString>& pages() const { return m_pages; }
    const Block& longest(const QString& page) { return m_longest[page]; }

private:
    void note(double busy, double wall, const QString& what)
    {
        if (m_window == nullptr)
            return;
        const QString page = m_window->page()->objectName();
        if (!m_longest.contains(page))
            m_pages.push_back(page);
        Block& longest = m_longest[page];
        if (busy > longest.busy)
            longest = {wall, busy, what};
    }

    bool m_inside = false;
    WizardWindow* m_window = nullptr;
    std::vector<QString> m_pages;
    std::map<QString, Block> m_longest;
};

void repairOnce(Stopwatch& watch)
{
    practice::PracticeWorld world(fastPhoton(), practice::Fault::BothKeysDamaged);
    WizardDriver drive(world);
    watch.watch(&drive.window());
    drive.goToRepair();
    drive.waitForPage(u"proofPage"_s);
    QTest::qWait(100); // whatever is still to be painted
    watch.watch(nullptr);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Stopwatch watch(argc, argv);
    QApplication::setStyle(new ControlStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    repairOnce(watch);
    std::printf("\nPages, on %s: the longest event while each came and stood (goal: %.0f ms)\n",
                qPrintable(QGuiApplication::platformName()), goal);
    std::printf("  %-20s %10s %12s   %s\n", "page", "work, ms", "by clock, ms",
                "receiver and type of the event");
    for (const QString& page : watch.pages()) {
        const Block& longest = watch.longest(page);
        std::printf("  %-20s %10.1f %12.1f   %s%s\n", qPrintable(page), longest.busy, longest.wall,
                    qPrintable(longest.event), longest.busy > goal ? "   missed" : "");
    }
    return 0;
}
