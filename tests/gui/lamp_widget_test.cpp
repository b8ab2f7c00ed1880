// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/wizard_driver.h"
#include "ui/widgets/lamp_widget.h"

#include <QVBoxLayout>

namespace rescue::ui {

namespace {

/// A lamp in a window, as on a page.
struct LampWindow {
    LampWindow()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(lamp);
        window.resize(100, 100);
        window.show();
    }
    bool moves() const { return clock.running(); }
    template <class Condition> static bool soon(Condition condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    LampClock clock;
    QWidget window;
    LampWidget* lamp = new LampWidget(clock, &window);
};

} // namespace

TEST(LampWidget, MovesOnlyWhileItIsShown)
{
    LampWindow it;
    ASSERT_TRUE(it.soon([&] { return it.moves(); }));
    it.lamp->hide();
    EXPECT_FALSE(it.moves());
    it.lamp->show();
    EXPECT_TRUE(it.moves());
    it.window.hide();
    EXPECT_FALSE(it.moves());
}

TEST(LampWidget, StandsStillInAMinimisedWindow)
{
    LampWindow it;
    ASSERT_TRUE(it.soon([&] { return it.moves(); }));
    it.window.showMinimized();
    EXPECT_TRUE(it.soon([&] { return !it.moves(); }));
    it.window.showNormal();
    EXPECT_TRUE(it.soon([&] { return it.moves(); }));
}

TEST(LampWidget, LeavesTheClockToOthersWhenItGoes)
{
    LampWindow it;
    ASSERT_TRUE(it.soon([&] { return it.moves(); }));
    delete it.lamp;
    EXPECT_FALSE(it.moves());
}

TEST(LampWidget, ShowsTheColourThatStandsForThePatternWhereNothingMayMove)
{
    LampWindow it;
    it.lamp->setPattern(led::Pattern::WhiteSolid);
    it.clock.setStill(true);
    const QImage lit = it.lamp->grab().toImage();
    it.lamp->setPattern(led::Pattern::WhiteBreathe);
    EXPECT_FALSE(it.moves());
    EXPECT_EQ(it.lamp->grab().toImage(), lit);
    it.lamp->setPattern(led::Pattern::Off);
    EXPECT_NE(it.lamp->grab().toImage(), lit);
}

} // namespace rescue::ui
