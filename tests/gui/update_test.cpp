// SPDX-License-Identifier: Apache-2.0
// The consent to look for newer versions, and what the first page says then.
#include "tests/gui/wizard_driver.h"
#include "ui/updates/update_notice.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QSettings>

#include <algorithm>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

/// A computer with settings, whose wizard can be started more than once.
class Updates : public testing::Test {
protected:
    ~Updates() override
    {
        m_drive.reset(); // before what it looks at
    }

    WizardDriver& start()
    {
        m_drive.reset();
        m_drive.emplace(m_world, Milliseconds(60'000), m_folder.path(), [this](WizardSetup& setup) {
            setup.versionFile = m_world.virtualCloud().versionFile();
            setup.settings = &m_settings;
        });
        return *m_drive;
    }
    bool shows(const char* name) { return m_drive->find<QWidget>(name)->isVisible(); }
    void press(const char* name)
    {
        auto* button = m_drive->find<QAbstractButton>(name);
        button->setFocus();
        m_drive->key(Qt::Key_Space);
    }
    bool waitForNotice()
    {
        return QTest::qWaitFor([this] { return shows("updateNotice"); }, patience);
    }
    auto looks()
    {
        const auto requests = m_world.virtualCloud().requests();
        return std::ranges::count(requests, u"GET /photon-rescue/version"_s);
    }
    bool waitForLook(int number)
    {
        return QTest::qWaitFor([&] { return looks() == number; }, patience);
    }

    practice::PracticeWorld& world() { return m_world; }
    QSettings& settings() { return m_settings; }

private:
    practice::PracticeWorld m_world{fastPhoton()};
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::optional<WizardDriver> m_drive;
};

} // namespace

TEST_F(Updates, NobodyIsAskedForAnythingBeforeThePersonAgreed)
{
    start();
    EXPECT_TRUE(shows("updateQuestion"));
    start();
    EXPECT_TRUE(shows("updateQuestion")) << "it was not answered";
    EXPECT_FALSE(shows("updateNotice"));
    EXPECT_EQ(looks(), 0);
}

TEST_F(Updates, WhoAgreesIsToldOfANewerVersionAndIsAskedNoMore)
{
    WizardDriver& drive = start();
    press("agreeToUpdates");
    EXPECT_FALSE(shows("updateQuestion"));
    EXPECT_TRUE(drive.window().focusWidget()->objectName().startsWith(u"pick-"_s));
    ASSERT_TRUE(waitForNotice());
    EXPECT_TRUE(drive.find<QLabel>("updateWords")->text().contains(u"99.0.0"_s));
    EXPECT_FALSE(shows("updateLines"));
    press("updateNews");
    EXPECT_TRUE(shows("updateLines"));

    start();
    EXPECT_FALSE(shows("updateQuestion"));
    EXPECT_TRUE(shows("updateNotice")) << "known from before";
    EXPECT_EQ(looks(), 1) << "once a day";
}

TEST_F(Updates, WhoDeclinesIsNeverAskedAgain)
{
    start();
    press("declineUpdates");
    EXPECT_FALSE(shows("updateQuestion"));
    start();
    EXPECT_FALSE(shows("updateQuestion"));
    EXPECT_EQ(looks(), 0);
}

TEST_F(Updates, TheNextDayItLooksAgain)
{
    start();
    press("agreeToUpdates");
    ASSERT_TRUE(waitForLook(1));
    settings().setValue(u"updates/looked"_s,
                        QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate));
    start();
    EXPECT_TRUE(waitForLook(2));
}

TEST_F(Updates, ConsentIsGivenAndTakenBackUnderAbout)
{
    WizardDriver& drive = start();
    press("about");
    ASSERT_TRUE(drive.waitForPage(u"aboutPage"_s));
    auto* mayLook = drive.find<QCheckBox>("mayLook");
    EXPECT_FALSE(mayLook->isChecked()) << "never ticked for the person";
    press("mayLook");
    EXPECT_TRUE(mayLook->isChecked());
    drive.click("back");
    EXPECT_FALSE(shows("updateQuestion"));
    ASSERT_TRUE(waitForNotice());

    press("about");
    EXPECT_TRUE(mayLook->isChecked());
    press("mayLook");
    drive.click("back");
    EXPECT_FALSE(shows("updateNotice"));
    start();
    EXPECT_FALSE(shows("updateNotice"));
    EXPECT_FALSE(shows("updateQuestion"));
    EXPECT_EQ(looks(), 1);
}

TEST_F(Updates, WithoutANetworkNothingIsSaid)
{
    world().setTrouble(practice::Trouble::NoInternet);
    WizardDriver& drive = start();
    press("agreeToUpdates");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !drive.window().details().isEmpty(); }, patience));
    EXPECT_FALSE(shows("updateNotice"));
    EXPECT_FALSE(drive.window().page()->messages().isVisible());
}

TEST_F(Updates, ThePageIsThePersonsBrowsersAffair)
{
    start();
    press("agreeToUpdates");
    ASSERT_TRUE(waitForNotice());
    press("updateNews");
    // In the place of the browser: any object that can be called with an address.
    UpdateNotice browser;
    QList<QUrl> opened;
    QObject::connect(&browser, &UpdateNotice::pageWanted, &browser, [&](const QUrl& url) { opened << url; });
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "pageWanted");
    press("updatePage");
    QDesktopServices::unsetUrlHandler(u"http"_s);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().host(), world().virtualCloud().versionFile().host());
    EXPECT_EQ(opened.front().path(), u"/photon-rescue/news"_s);
}

TEST_F(Updates, AVersionThatWasHiddenIsToldOfNoMore)
{
    WizardDriver& drive = start();
    press("agreeToUpdates");
    ASSERT_TRUE(waitForNotice());
    press("hideUpdate");
    EXPECT_FALSE(shows("updateNotice"));
    EXPECT_TRUE(drive.window().focusWidget()->objectName().startsWith(u"pick-"_s));
    start();
    EXPECT_FALSE(shows("updateNotice"));
}

TEST_F(Updates, TheWindowClosesWhileAServerSaysNothing)
{
    world().setTrouble(practice::Trouble::CloudSilent);
    start();
    press("agreeToUpdates");
    EXPECT_TRUE(waitForLook(1));
}

} // namespace rescue::ui
