// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/history_driver.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rescue::ui {

namespace {

/// The names of an archive stand in it as they are.
bool holds(const QByteArray& archive, const char* name)
{
    return archive.contains(name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SupportBundle : public testing::Test {
protected:
    SupportBundle() : world(fastPhoton(), practice::Fault::BothKeysDamaged), drive(world)
    {
        drive.goToRepair();
        EXPECT_TRUE(drive.waitForPage(u"proofPage"_s));
        press(drive.onPage<QPushButton>("packForSupport"));
        EXPECT_TRUE(drive.waitForPage(u"bundlePage"_s));
    }

    practice::PracticeWorld world;
    WizardDriver drive;
    QTemporaryDir folder;
};

TEST_F(SupportBundle, ShowsEachPartToTheLetterBeforeItIsSaved)
{
    auto* parts = drive.find<QListWidget>("bundleParts");
    auto* preview = drive.find<QPlainTextEdit>("bundlePreview");
    parts->setFocus();
    EXPECT_TRUE(preview->toPlainText().contains(world.photon().deviceId()));
    QTest::keyClick(parts, Qt::Key_End);
    EXPECT_TRUE(preview->toPlainText().startsWith(u"program: "_s));
    EXPECT_EQ(parts->count(), 5) << "device, evidence, steps, log and computer";
}

TEST_F(SupportBundle, LeavesOutWhatThePersonTakesOut)
{
    auto* parts = drive.find<QListWidget>("bundleParts");
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_End);
    QTest::keyClick(parts, Qt::Key_Space);
    const QString path = folder.filePath(u"support.zip"_s);
    drive.window().page()->accept();
    saveBundleAs(drive, path);
    const QByteArray archive = contentOf(path);
    EXPECT_TRUE(holds(archive, "device.json"));
    EXPECT_TRUE(holds(archive, "log.txt"));
    EXPECT_FALSE(holds(archive, "computer.txt"));
    EXPECT_EQ(drive.window().page()->messages().what(),
              u"The file is saved. Attach it to a message to whoever helps you."_s);
}

TEST_F(SupportBundle, OfNothingCannotBeSaved)
{
    auto* parts = drive.find<QListWidget>("bundleParts");
    for (int row = 0; row < parts->count(); ++row)
        parts->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(drive.window().page()->primaryEnabled());
}

TEST_F(SupportBundle, LeadsBackToWhereItWasAskedFor)
{
    drive.click("back");
    EXPECT_EQ(drive.page(), u"proofPage"_s);
}

TEST_F(SupportBundle, IsOfferedForAnEarlierRepairToo)
{
    drive.click("back");
    drive.enter();
    EXPECT_TRUE(drive.waitForPage(u"movementPage"_s));
    openHistory(drive);
    press(buttonIn(drive, "pastRepair0", "packForSupport"));
    ASSERT_TRUE(drive.waitForPage(u"bundlePage"_s));
    drive.click("back");
    EXPECT_EQ(drive.page(), u"historyPage"_s);
}

TEST_F(SupportBundle, HoldsTheTechnicalLogWhicheverIsShown)
{
    press(drive.find<QPushButton>("details"));
    auto* log = drive.find<QPlainTextEdit>("detailsText");
    EXPECT_FALSE(log->toPlainText().contains(u"PL-KEYS"_s)) << "plain words first";
    EXPECT_FALSE(log->toPlainText().isEmpty());
    auto* technical = drive.find<QCheckBox>("technicalTerms");
    technical->setFocus();
    QTest::keyClick(technical, Qt::Key_Space);
    EXPECT_TRUE(log->toPlainText().contains(u"PL-KEYS"_s));
}

} // namespace

} // namespace rescue::ui
