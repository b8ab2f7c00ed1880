// SPDX-License-Identifier: Apache-2.0
// wizard-in-vm: the wizard at this kernel's USB and the practice cloud. See README.md beside this file.
#include "core/keys/server_key.h"
#include "core/real_world.h"
#include "tests/gui/wizard_driver.h"

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

} // namespace rescue::ui
