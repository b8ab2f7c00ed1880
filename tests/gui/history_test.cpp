// SPDX-License-Identifier: Apache-2.0
#include "core/device/dct.h"
#include "tests/gui/history_driver.h"

#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Fault;

namespace {

class EarlierRepairs : public testing::Test {
protected:
    explicit EarlierRepairs(Fault fault = Fault::BothKeysDamaged) : world(fastPhoton(), fault), drive(world)
    {
    }

    Bytes keys() { return world.photon().readDct(dct::devicePrivateKey.offset, dct::devicePrivateKey.size); }
    QString folder() { return drive.wizard().outcome().folder; }
    QByteArray reportSavedAs(const QString& name)
    {
        const QString path = folder() + u'/' + name;
        press(drive.onPage<QPushButton>("saveReport"));
        saveReportAs(drive, path);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    QString reportMessage()
    {
        auto* bar = drive.window().page()->findChild<MessageBar*>(u"reportMessage"_s);
        return bar->isVisible() ? bar->what() : QString();
    }
    void repairToProof()
    {
        drive.goToRepair();
        ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    }

    practice::PracticeWorld world;
    WizardDriver drive;
};

} // namespace

TEST_F(EarlierRepairs, OfANewComputerThereAreNone)
{
    openHistory(drive);
    EXPECT_EQ(drive.window().page()->findChild<QWidget*>(u"pastRepair0"_s), nullptr);
    EXPECT_TRUE(drive.heading().startsWith(u"No repair"_s));
    drive.click("back");
    EXPECT_EQ(drive.page(), u"movementPage"_s);
}

TEST_F(EarlierRepairs, AreUndoneFromTheHistoryAndTheDeviceHoldsWhatItHeldBefore)
{
    const Bytes before = keys();
    repairOnce(drive);
    ASSERT_NE(keys(), before);
    openHistory(drive);
    press(buttonIn(drive, "pastRepair0", "undoPast"));
    ASSERT_TRUE(drive.waitForPrimary(u"Put the old keys back"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Done);
    EXPECT_EQ(keys(), before);
    drive.enter();
    openHistory(drive);
    EXPECT_FALSE(buttonIn(drive, "pastRepair1", "undoPast")->isVisible()) << "it is undone already";
    EXPECT_TRUE(buttonIn(drive, "pastRepair0", "undoPast")->isVisible()) << "the undo itself can be undone";
}

TEST_F(EarlierRepairs, AreDeletedWithTheirCopyOnlyAfterAQuestion)
{
    repairToProof();
    const QString kept = folder();
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"movementPage"_s));
    openHistory(drive);
    QPushButton* forget = buttonIn(drive, "pastRepair0", "forgetPast");
    auto* question = drive.find<QWidget>("pastRepair0")->findChild<MessageBar*>(u"forgetQuestion"_s);
    press(forget);
    EXPECT_TRUE(question->isVisible());
    press(forget);
    EXPECT_FALSE(question->isVisible()) << "it is kept";
    EXPECT_TRUE(QFile::exists(kept + u"/backup.json"_s));
    press(forget);
    press(question->findChild<QPushButton*>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return drive.heading().startsWith(u"No repair"_s); }));
    EXPECT_FALSE(QFile::exists(kept));
}

TEST_F(EarlierRepairs, AreUndoneAsSoonAsTheirDeviceIsPluggedIn)
{
    repairOnce(drive);
    world.photon().unplug();
    openHistory(drive);
    press(buttonIn(drive, "pastRepair0", "undoPast"));
    ASSERT_TRUE(drive.waitForPage(u"undoPage"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return drive.heading().startsWith(u"Connect"_s); }, patience));
    EXPECT_FALSE(drive.find<QPushButton>("primary")->isEnabled());
    world.photon().plug();
    EXPECT_TRUE(drive.waitForPrimary(u"Put the old keys back"_s));
    drive.click("back");
    EXPECT_EQ(drive.page(), u"historyPage"_s);
}

/// The older repair kept the device's key, the newer replaced it, and that one broke too: the cloud has to
/// hear of the old one again.
TEST(EarlierRepairsAfterARestart, AreUndoneOnceThePersonHasSignedInAgain)
{
    practice::PracticeWorld world(fastPhoton(), Fault::None);
    const QTemporaryDir folder;
    for (const Fault fault : {Fault::ServerKeyDamaged, Fault::DeviceKeyDamaged}) {
        practice::inflict(world.photon(), fault);
        WizardDriver drive(world, 60s, folder.path());
        repairOnce(drive);
    }
    practice::inflict(world.photon(), Fault::DeviceKeyDamaged);
    WizardDriver drive(world, 60s, folder.path());
    openHistory(drive);
    press(buttonIn(drive, "pastRepair1", "undoPast"));
    ASSERT_TRUE(drive.waitForPrimary(u"Put the old keys back"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"signInPage"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Done);
}

TEST_F(EarlierRepairs, WithADamagedCopyAreNotOfferedAnUndo)
{
    repairOnce(drive);
    openHistory(drive);
    QFile::resize(folder() + u"/backup.json"_s, 100);
    press(buttonIn(drive, "pastRepair0", "undoPast"));
    ASSERT_TRUE(drive.waitForPage(u"undoPage"_s));
    EXPECT_TRUE(drive.window().page()->primary().isEmpty());
    EXPECT_TRUE(drive.window().page()->messages().isVisible());
}

TEST_F(EarlierRepairs, OfTheConnectedDeviceAreToldWhereItIsConnected)
{
    repairOnce(drive);
    drive.pickBurst();
    ASSERT_TRUE(drive.waitForPage(u"connectPage"_s));
    ASSERT_TRUE(drive.waitForPrimary(u"Use this device"_s));
    auto* card = drive.find<QWidget>("pastCard");
    ASSERT_TRUE(card->isVisible());
    EXPECT_TRUE(drive.find<QLabel>("pastWords")->text().contains(u"Repaired and seen online"_s));
    world.photon().unplug();
    EXPECT_TRUE(QTest::qWaitFor([card] { return !card->isVisible(); }, patience));
    world.photon().plug();
    EXPECT_TRUE(QTest::qWaitFor([card] { return card->isVisible(); }, patience));
    press(drive.onPage<QPushButton>("allRepairs"));
    EXPECT_EQ(drive.page(), u"historyPage"_s);
    drive.click("back");
    press(drive.onPage<QPushButton>("undoPast"));
    EXPECT_EQ(drive.page(), u"undoPage"_s);
    drive.click("back");
    EXPECT_EQ(drive.page(), u"connectPage"_s);
}

TEST_F(EarlierRepairs, ThatWereCutShortCanBeFinished)
{
    drive.goToRepair();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    // As if the program had been ended before the device was seen online.
    QFile journal(folder() + u"/journal.jsonl"_s);
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    QByteArray kept = journal.readAll();
    kept.truncate(kept.indexOf("\"left-dfu\"")); // somewhere in that line
    journal.resize(0);
    journal.seek(0);
    journal.write(kept);
    journal.close();
    drive.enter();
    openHistory(drive);
    EXPECT_TRUE(buttonIn(drive, "pastRepair0", "undoPast")->isVisible());
    press(buttonIn(drive, "pastRepair0", "finishPast"));
    EXPECT_EQ(drive.page(), u"connectPage"_s);
    ASSERT_TRUE(drive.waitForPrimary(u"Use this device"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"understandPage"_s));
    drive.enter();
    ASSERT_TRUE(drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(drive.ending(), repair::Ending::Healed);
    drive.enter();
    openHistory(drive);
    EXPECT_FALSE(buttonIn(drive, "pastRepair1", "finishPast")->isVisible());
}

TEST_F(EarlierRepairs, TheReportIsSavedInTheFormatOfItsName)
{
    repairToProof();
    const QString after = drive.wizard().outcome().deviceKeyAfter;
    EXPECT_TRUE(reportSavedAs(u"a.html"_s).contains(after.toUtf8()));
    EXPECT_TRUE(reportMessage().contains(u"saved"_s));
    EXPECT_TRUE(reportSavedAs(u"a.pdf"_s).startsWith("%PDF"));
    const QByteArray json = reportSavedAs(u"a.json"_s);
    EXPECT_EQ(QJsonDocument::fromJson(json).object()[u"deviceKeyAfter"_s].toString(), after);
    EXPECT_TRUE(reportSavedAs(u"b"_s + u".HTML"_s).startsWith("<!DOCTYPE"));
}

TEST_F(EarlierRepairs, AReportThatCannotBeWrittenSaysSoAndCanGoElsewhere)
{
    repairToProof();
    press(drive.onPage<QPushButton>("saveReport"));
    saveReportAs(drive, folder() + u"/gone/a.html"_s);
    EXPECT_FALSE(QFile::exists(folder() + u"/gone/a.html"_s));
    EXPECT_TRUE(reportMessage().contains(u"cannot be written"_s)) << reportMessage().toStdString();
    auto* bar = drive.window().page()->findChild<QWidget*>(u"reportMessage"_s);
    press(bar->findChild<QPushButton*>(u"messageAction"_s));
    saveReportAs(drive, folder() + u"/a.html"_s);
    EXPECT_TRUE(QFile::exists(folder() + u"/a.html"_s));
    EXPECT_TRUE(reportMessage().contains(u"saved"_s));
}

TEST_F(EarlierRepairs, CopiedDetailsHoldWhatHelpersNeedAndNoSecrets)
{
    repairToProof();
    press(drive.onPage<QPushButton>("copyDetails"));
    EXPECT_EQ(reportMessage(), u"Copied."_s);
    const QString text = QGuiApplication::clipboard()->text();
    const repair::Outcome& outcome = drive.wizard().outcome();
    for (const QString& said : {outcome.deviceId, outcome.deviceKeyAfter, u"found.deviceKey: damaged"_s,
                                u"read-back"_s, u"step 1/"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString();
    for (const char* secret : {practice::PracticeWorld::userName, practice::PracticeWorld::password})
        EXPECT_FALSE(text.contains(QString::fromLatin1(secret))) << secret;
    EXPECT_FALSE(text.contains(u"BEGIN"_s));
    EXPECT_FALSE(text.contains(folder()));
}

TEST_F(EarlierRepairs, EachOffersItsReportAndDetailsToo)
{
    repairOnce(drive);
    openHistory(drive);
    press(buttonIn(drive, "pastRepair0", "copyDetails"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(drive.wizard().outcome().deviceKeyAfter));
    EXPECT_TRUE(reportSavedAs(u"old.json"_s).contains("\"ending\": \"Healed\""));
}

} // namespace rescue::ui
