// SPDX-License-Identifier: Apache-2.0
#include "core/support/failure_text.h"
#include "tests/gui/wizard_driver.h"
#include "ui/pages/start_failure_page.h"

#include <QPlainTextEdit>

namespace rescue::ui {

TEST(StartFailure, SaysWhatHappenedAndWhatToDoInTheWindowAndEnterCloses)
{
    const Failure failure(FailureCode::FileUnreadable, {QStringLiteral("server.der")});
    const FailureText text = failureText(failure);
    LampClock clock;
    WizardWindow window(clock, false);
    auto* page = new StartFailurePage(failure);
    window.addPage(page);
    QObject::connect(page, &StartFailurePage::closeWanted, &window, &QWidget::close);
    window.show(page);
    window.show();
    EXPECT_EQ(page->heading(), text.what);
    EXPECT_EQ(page->accessibleDescription(), text.meaning);
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("startFailureAction"))->text(), text.action);
    EXPECT_EQ(window.focusWidget()->objectName(), QStringLiteral("primary"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(window.isVisible());
}

TEST(WizardWindow, EnterPressesTheButtonThatHasTheFocus)
{
    practice::PracticeWorld world(fastPhoton(), practice::Fault::BothKeysDamaged);
    WizardDriver drive(world);
    drive.key(Qt::Key_Space); // the first card; now Enter could go on
    drive.find<QPushButton>("details")->setFocus();
    drive.enter();
    EXPECT_EQ(drive.page(), QStringLiteral("movementPage"));
    EXPECT_TRUE(drive.find<QPlainTextEdit>("detailsText")->isVisible());
}

} // namespace rescue::ui
