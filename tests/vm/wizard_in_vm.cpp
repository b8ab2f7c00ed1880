// SPDX-License-Identifier: Apache-2.0
// wizard-in-vm: the wizard at this kernel's USB and the practice cloud. See README.md beside this file.
#include "core/keys/server_key.h"
#include "core/real_world.h"
#include "tests/gui/wizard_driver.h"

#include <QListWidget>

namespace rescue::ui {

namespace {

CloudSettings practiceCloud()
{
    CloudSettings cloud;
    cloud.api = QUrl(qEnvironmentVariable("PRACTICE_API"));
    cloud.deviceServer.publicKey =
        keys::readServerKeyFile(qEnvironmentVariable("PRACTICE_SERVER_KEY")).publicKey;
    cloud.published = {};
    return cloud;
}

void press(WizardDriver& drive, const QString& verb)
{
    ASSERT_TRUE(drive.waitForPrimary(verb)) << drive.window().page()->primary().toStdString();
    drive.enter();
}

bool chooseNetwork(WizardDriver& drive, const QString& name)
{
    auto* list = drive.find<QListWidget>("networks");
    const auto choose = [&] {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(name)) {
                list->setCurrentRow(row);
                return true;
            }
        }
        return false;
    };
    return QTest::qWaitFor(choose, patience);
}

} // namespace

TEST(WizardInVm, HealsTheDeviceAtTheKernelsUsb)
{
    RealWorld world(practiceCloud());
    WizardDriver drive(world);
    drive.goToRepair();
    ASSERT_TRUE(drive.waitForPage(QStringLiteral("proofPage")));
    EXPECT_EQ(drive.ending(), repair::Ending::Healed);
    EXPECT_EQ(drive.heading(), QStringLiteral("Your Photon breathes cyan again"));
}

TEST(WizardInVm, GivesTheDeviceANetwork)
{
    RealWorld world(practiceCloud());
    WizardDriver drive(world);
    drive.pick({"blinking", "B-BLINK"});
    while (drive.page() != QStringLiteral("connectPage") && !testing::Test::HasFatalFailure())
        drive.pick({"not-sure"});
    press(drive, QStringLiteral("Use this device"));
    ASSERT_TRUE(drive.waitForDiagnosis()) << drive.heading().toStdString();
    press(drive, QStringLiteral("Enter the Wi-Fi"));
    ASSERT_TRUE(drive.waitForPage(QStringLiteral("wifiPage")));
    ASSERT_TRUE(chooseNetwork(drive, QStringLiteral("practice"))) << "what the device itself hears";
    drive.type("wifiPassword", QStringLiteral("practice wifi"));
    press(drive, QStringLiteral("Use this Wi-Fi"));
    ASSERT_TRUE(drive.waitForPage(QStringLiteral("understandPage")));
    press(drive, QStringLiteral("Tell it the Wi-Fi"));
    ASSERT_TRUE(drive.waitForPage(QStringLiteral("proofPage")));
    EXPECT_EQ(drive.heading(), QStringLiteral("Your P1 has joined the Wi-Fi"));
    EXPECT_TRUE(drive.wizard().outcome().joinedWifi);
}

} // namespace rescue::ui
