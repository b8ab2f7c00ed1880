// SPDX-License-Identifier: Apache-2.0
#include "tests/test_environment.h"
#include "ui/accessibility.h"
#include "ui/control_style.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    const rescue::TestEnvironment environment;
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setStyle(new rescue::ui::ControlStyle);
    rescue::ui::installAccessibility();
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    // Without it the last closed window would end the event loop of the next test.
    QApplication::setQuitOnLastWindowClosed(false);
    return RUN_ALL_TESTS();
}
