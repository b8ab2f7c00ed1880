// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gui/wizard_driver.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QFileDialog>

namespace rescue::ui {

// Ways to earlier repairs and their reports, by the keys of a keyboard.

/// A button inside a card or row of that name.
inline QPushButton* buttonIn(WizardDriver& drive, const char* card, const char* name)
{
    auto* found = drive.find<QWidget>(card)->findChild<QPushButton*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << card << ' ' << name;
    return found;
}

inline void press(QPushButton* button)
{
    ASSERT_TRUE(button->isVisible()) << button->text().toStdString();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

inline void openHistory(WizardDriver& drive)
{
    press(drive.find<QPushButton>("history"));
    EXPECT_TRUE(drive.waitForPage(QStringLiteral("historyPage")));
}

/// One repair to its end, and back to the lamp question.
inline void repairOnce(WizardDriver& drive)
{
    drive.goToRepair();
    EXPECT_TRUE(drive.waitForPage(QStringLiteral("proofPage")));
    drive.enter();
    EXPECT_TRUE(drive.waitForPage(QStringLiteral("movementPage")));
}

/// Types a file's path into the dialog of that name that asks where something goes.
inline void saveAs(WizardDriver& drive, const QString& path, const QString& name)
{
    QFileDialog* dialog = nullptr; // not one that was closed and is still about to go
    for (auto* one : drive.window().findChildren<QFileDialog*>(name))
        dialog = one->isVisible() ? one : dialog;
    ASSERT_NE(dialog, nullptr);
    auto* typed = dialog->findChild<QLineEdit*>();
    // Typed, the completer's popup would take the keys; and what is selected in the list comes before the
    // text.
    for (auto* list : dialog->findChildren<QAbstractItemView*>())
        list->clearSelection();
    typed->setText(path);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    EXPECT_FALSE(dialog->isVisible());
}

inline void saveReportAs(WizardDriver& drive, const QString& path)
{
    saveAs(drive, path, QStringLiteral("reportDialog"));
}

inline void saveBundleAs(WizardDriver& drive, const QString& path)
{
    saveAs(drive, path, QStringLiteral("bundleDialog"));
}

} // namespace rescue::ui
