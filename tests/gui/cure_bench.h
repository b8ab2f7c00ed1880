// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gui/wizard_driver.h"

#include <QListWidget>

namespace rescue::ui {

inline practice::PhotonSetup fastP1(const QString& firmware = QStringLiteral("2.3.1"))
{
    practice::PhotonSetup setup = fastPhoton(firmware);
    setup.model = Model::P1;
    return setup;
}

/// One device with one fault, from the lamp to what is wrong with it, and on through the pages by their
/// verbs.
struct CureBench {
    explicit CureBench(practice::Fault fault, practice::Trouble trouble = practice::Trouble::None,
                       const practice::PhotonSetup& photon = fastPhoton())
        : world(photon, fault, trouble), drive(world)
    {
    }

    void toDevice(std::initializer_list<const char*> lamp)
    {
        drive.pick(lamp);
        while (drive.page() != QStringLiteral("connectPage") && !testing::Test::HasFatalFailure())
            drive.pick({"not-sure"});
        ASSERT_TRUE(drive.waitForPrimary(QStringLiteral("Use this device")));
        drive.enter();
    }
    void toDiagnosis(std::initializer_list<const char*> lamp)
    {
        toDevice(lamp);
        ASSERT_TRUE(drive.waitForDiagnosis()) << drive.heading().toStdString();
    }
    /// On the page that asks what only a person knows.
    void answer(const char* id)
    {
        ASSERT_TRUE(drive.waitForPage(QStringLiteral("askPage")));
        drive.find<QAbstractButton>(("answer-" + std::string(id)).c_str())->click();
        press(QStringLiteral("Go on"));
    }
    void press(const QString& verb)
    {
        ASSERT_TRUE(drive.waitForPrimary(verb))
            << drive.window().page()->primary().toStdString() << " on " << drive.page().toStdString();
        drive.enter();
    }
    void chooseWifi(const QString& ssid, const QString& password)
    {
        ASSERT_TRUE(drive.waitForPage(QStringLiteral("wifiPage")));
        auto* list = drive.find<QListWidget>("networks");
        ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() > 1; }, patience));
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(ssid))
                list->setCurrentRow(row);
        drive.type("wifiPassword", password);
        press(QStringLiteral("Use this Wi-Fi"));
    }
    void waitForProof(repair::Ending ending)
    {
        ASSERT_TRUE(drive.waitForPage(QStringLiteral("proofPage"))) << drive.heading().toStdString();
        EXPECT_EQ(drive.ending(), ending) << drive.heading().toStdString();
    }
    bool waitForHeading(const QString& heading)
    {
        return QTest::qWaitFor([&] { return drive.heading() == heading; }, patience);
    }

    practice::PracticeWorld world;
    WizardDriver drive;
};

} // namespace rescue::ui
