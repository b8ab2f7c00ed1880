// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/wizard_driver.h"
#include "ui/pages/wifi_page.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int channel2Point4 = 6, channel5 = 36;

class WifiPageTest : public testing::Test {
protected:
    WifiPageTest() : m_window(m_clock, false)
    {
        m_window.addPage(m_page);
        m_page->begin(Model::Photon);
        m_window.show(m_page);
        m_window.QWidget::show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QObject::connect(m_page, &WifiPage::chosen, &m_window,
                         [this](const WifiNetwork& network) { m_chosen = network; });
    }
    void hear()
    {
        m_page->setNetworks(HeardBy::Computer, {{u"Kitchen"_s, WifiSecurity::Wpa2, channel2Point4, -50},
                                                {u"Guests"_s, WifiSecurity::None, channel2Point4, -70},
                                                {u"Fast"_s, WifiSecurity::Wpa2, channel5, -40}});
    }
    template <typename Widget> Widget* find(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1StringView(name));
    }
    QListWidget* list() { return find<QListWidget>("networks"); }
    void type(const char* field, const QString& text)
    {
        find<QLineEdit>(field)->setFocus();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    bool ready() { return m_page->primaryEnabled(); }

    LampClock m_clock;
    WizardWindow m_window;
    WifiPage* m_page = new WifiPage;
    std::optional<WifiNetwork> m_chosen;
};

} // namespace

TEST_F(WifiPageTest, WhatTheRadioCannotHearIsLeftOutAndSaid)
{
    hear();
    ASSERT_EQ(list()->count(), 3) << "two networks, and another one";
    EXPECT_TRUE(list()->item(0)->text().startsWith(u"Kitchen"_s));
    EXPECT_TRUE(find<QLabel>("networksNote")->text().contains(u"5 GHz"_s));
    EXPECT_FALSE(ready());
}

TEST_F(WifiPageTest, APasswordThatCannotBeRightIsSaidBeforeItIsSent)
{
    hear();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    list()->setCurrentRow(0);
    type("wifiPassword", u"short"_s);
    EXPECT_FALSE(ready());
    EXPECT_TRUE(find<QLabel>("wifiHint")->isVisible());
    type("wifiPassword", u"-no-more"_s);
    EXPECT_TRUE(ready());
    EXPECT_FALSE(find<QLabel>("wifiHint")->isVisible());
    m_page->accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->ssid, u"Kitchen"_s);
    EXPECT_EQ(m_chosen->security, WifiSecurity::Wpa2);
    EXPECT_EQ(m_chosen->password.revealText(), u"short-no-more"_s);
    EXPECT_TRUE(find<QLineEdit>("wifiPassword")->text().isEmpty()) << "kept in the page";
}

TEST_F(WifiPageTest, AnOpenNetworkHasNoPassword)
{
    hear();
    list()->setCurrentRow(1);
    EXPECT_FALSE(find<QLineEdit>("wifiPassword")->isVisible());
    EXPECT_TRUE(ready());
}

TEST_F(WifiPageTest, AHiddenNetworkIsNamedByThePerson)
{
    m_page->setNetworks(HeardBy::Nobody, {});
    ASSERT_EQ(list()->currentRow(), 0) << "the only choice";
    type("wifiName", u"Attic"_s);
    type("wifiPassword", u"correct horse"_s);
    EXPECT_TRUE(ready());
    m_page->accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->ssid, u"Attic"_s);
    EXPECT_EQ(m_chosen->security, WifiSecurity::Wpa2);
}

TEST_F(WifiPageTest, TheFieldsOfACompanyNetworkAreThereOnlyForThose)
{
    m_page->setNetworks(HeardBy::Device, {{u"Office"_s, WifiSecurity::Wpa2Enterprise, channel2Point4, -60},
                                          {u"Kitchen"_s, WifiSecurity::Wpa2, channel2Point4, -60}});
    list()->setCurrentRow(1);
    EXPECT_FALSE(find<QLineEdit>("wifiUser")->isVisible());
    list()->setCurrentRow(0);
    type("wifiUser", u"somebody"_s);
    type("wifiPassword", u"secret"_s);
    EXPECT_TRUE(ready());
    m_page->accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->enterprise.user, u"somebody"_s);
    EXPECT_EQ(m_chosen->enterprise.password.revealText(), u"secret"_s);
    EXPECT_TRUE(m_chosen->password.empty());
}

TEST_F(WifiPageTest, ThisComputersPasswordIsAskedForOnlyByItsButton)
{
    QSignalSpy wanted(m_page, &WifiPage::storedPasswordWanted);
    hear();
    list()->setCurrentRow(0);
    EXPECT_FALSE(find<QPushButton>("useStored")->isVisible()) << "nobody said that it may know any";
    m_page->setOffersStored(true);
    EXPECT_TRUE(wanted.isEmpty());
    find<QPushButton>("useStored")->setFocus();
    QTest::keyClick(find<QPushButton>("useStored"), Qt::Key_Space);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"Kitchen"_s);
    m_page->setStoredPassword(std::nullopt);
    EXPECT_FALSE(m_page->messages().what().isEmpty());
    m_page->setStoredPassword(Secret::fromText(u"from the system"_s));
    EXPECT_EQ(find<QLineEdit>("wifiPassword")->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(m_page->messages().what().isEmpty());
    EXPECT_TRUE(ready());
}

TEST_F(WifiPageTest, APasswordIsForgottenWithItsNetwork)
{
    hear();
    list()->setCurrentRow(0);
    type("wifiPassword", u"for the kitchen"_s);
    list()->setCurrentRow(1);
    list()->setCurrentRow(0);
    EXPECT_TRUE(find<QLineEdit>("wifiPassword")->text().isEmpty());
}

} // namespace rescue::ui
