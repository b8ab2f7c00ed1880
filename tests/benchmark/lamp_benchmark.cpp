// SPDX-License-Identifier: Apache-2.0
// What moving lamps cost: the share of one core that a window with twelve of them takes, beside an empty
// window.
#include "tests/benchmark/processor_time.h"
#include "ui/help/lamp_catalogue.h"
#include "ui/pages/colour_page.h"
#include "ui/pages/lamp_card.h"
#include "ui/widgets/board_widget.h"
#include "ui/widgets/lamp_widget.h"
#include "ui/wizard_window.h"

#include <QApplication>
#include <QGridLayout>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace rescue;
using namespace rescue::ui;

namespace {

constexpr std::chrono::seconds settling{1};
constexpr std::chrono::seconds watched{5};
constexpr double goal = 2.0; // per cent of one core
constexpr int lamps = 12;

void pass(std::chrono::milliseconds span)
{
    QEventLoop loop;
    QTimer::singleShot(span, &loop, &QEventLoop::quit);
    loop.exec();
}

double shareOfOneCore()
{
    pass(settling); // fonts, styles, the first paint
    const auto began = SteadyClock::now();
    const auto before = processorTime();
    pass(watched);
    const std::chrono::duration<double> used = processorTime() - before;
    const std::chrono::duration<double> passed = SteadyClock::now() - began;
    return 100 * used.count() / passed.count();
}

double shareOf(QWidget& window)
{
    window.show();
    return shareOfOneCore();
}

double emptyWindow()
{
    QWidget window;
    window.resize(920, 660);
    return shareOf(window);
}

LampCard* card(LampClock& clock, led::Pattern pattern, QWidget* parent)
{
    return new LampCard(clock, {{pattern}}, parent);
}

double lampWindow(const std::function<led::Pattern(int)>& patternOf)
{
    LampClock clock;
    QWidget window;
    window.resize(920, 660);
    auto* grid = new QGridLayout(&window);
    for (int i = 0; i < lamps; ++i)
        grid->addWidget(card(clock, patternOf(i), &window), i / 5, i % 5);
    return shareOf(window);
}

double colourPage(bool still)
{
    LampClock clock;
    clock.setStill(still);
    WizardWindow window(clock, false);
    auto* page = new ColourPage(clock);
    page->ask(diagnosis::pickerAt({QStringLiteral("blinking")}), {});
    window.addPage(page);
    window.show();
    window.show(page);
    return shareOfOneCore();
}

double catalogue()
{
    LampClock clock;
    LampCatalogue window(clock);
    window.resize(560, 320);
    return shareOf(window);
}

double board(ButtonMark setup, ButtonMark reset)
{
    LampClock clock;
    BoardWidget window(clock);
    window.resize(920, 660);
    window.setLamp(led::Pattern::CyanBreathe);
    window.setMarks(setup, reset);
    return shareOf(window);
}

double minimised()
{
    LampClock clock;
    QWidget window;
    window.resize(920, 660);
    auto* grid = new QGridLayout(&window);
    for (int i = 0; i < lamps; ++i)
        grid->addWidget(card(clock, led::Pattern::CyanBreathe, &window), i / 5, i % 5);
    window.show();
    pass(settling);
    window.setWindowState(Qt::WindowMinimized);
    return shareOfOneCore();
}

void print(const char* what, double share)
{
    std::printf("  %-40s %6.2f %%\n", what, share);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const auto all = led::allPatterns();
    std::printf("\nMoving lamps, on %s: share of one core over %d s (goal: %.0f %%)\n",
                qPrintable(QGuiApplication::platformName()), static_cast<int>(watched.count()), goal);
    print("an empty window", emptyWindow());
    print("the page of blinking colours", colourPage(false));
    print("the same, standing still", colourPage(true));
    print("twelve lamps, each another pattern",
          lampWindow([&](int i) { return all[static_cast<std::size_t>(i) + 5]; }));
    print("twelve breathing lamps (the worst case)",
          lampWindow([](int) { return led::Pattern::CyanBreathe; }));
    print("twelve breathing lamps, minimised", minimised());
    print("the catalogue of the help", catalogue());
    print("a big board, breathing", board(ButtonMark::None, ButtonMark::None));
    print("a big board, breathing, buttons pulsing", board(ButtonMark::Hold, ButtonMark::Tap));
    return 0;
}
