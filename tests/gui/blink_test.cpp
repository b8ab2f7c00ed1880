// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/wizard_driver.h"

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::BootloaderEra;
using practice::Fault;
using practice::PracticeWorld;
using practice::Trouble;

namespace {

/// The computer sees the devices, and another program takes them at the moment they are opened.
class TakenWorld : public test::WorldAround {
public:
    explicit TakenWorld(World& world) : WorldAround(world), m_bus(world.usb()) {}
    UsbBus& usb() override { return m_bus; }

private:
    class Bus : public test::BusAround {
    public:
        using BusAround::BusAround;
        std::unique_ptr<UsbTransport> open(const UsbDevice& device) override
        {
            throw Failure(FailureCode::DeviceInUse, {device.port});
        }
    };
    Bus m_bus;
};

/// Two devices, and the page that asks which of them.
struct TwoDevices {
    explicit TwoDevices(const practice::PhotonSetup& photon = fastPhoton())
        : world(photon, Fault::None, Trouble::SecondDevice)
    {
    }
    /// To the page, then the button below the card of the P1.
    void askToBlink(WizardDriver& drive)
    {
        drive.pickBurst();
        ASSERT_TRUE(QTest::qWaitFor([&] { return drive.heading() == u"Which device shall be repaired?"_s; },
                                    patience));
        auto* blink = drive.find<QPushButton>("blink1");
        blink->setFocus();
        QTest::keyClick(blink, Qt::Key_Space);
    }
    bool secondLampIs(led::Pattern pattern)
    {
        return QTest::qWaitFor([&] { return world.secondDevice()->lamp().pattern == pattern; }, patience);
    }

    PracticeWorld world;
};

bool noteBecomes(WizardDriver& drive, const QString& part)
{
    return QTest::qWaitFor(
        [&] {
            const auto* note = drive.find<QLabel>("blinkNote1");
            return note->isVisible() && note->text().contains(part);
        },
        patience);
}

} // namespace

TEST(Blink, TheAskedDeviceShowsAllColoursUntilThePageIsLeft)
{
    TwoDevices devices;
    WizardDriver drive(devices.world);
    devices.askToBlink(drive);
    EXPECT_TRUE(devices.secondLampIs(led::Pattern::Rainbow));
    EXPECT_NE(devices.world.photon().lamp().pattern, led::Pattern::Rainbow);
    EXPECT_TRUE(noteBecomes(drive, u"all colours"_s));
    drive.click("back");
    EXPECT_NE(devices.world.secondDevice()->lamp().pattern, led::Pattern::Rainbow);
    drive.enter();
    EXPECT_FALSE(drive.find<QLabel>("blinkNote1")->isVisible());
}

TEST(Blink, ADeviceThatIsTooOldIsFoundByItsPlug)
{
    TwoDevices devices(fastPhoton(u"0.6.0"_s, BootloaderEra::V0_6));
    WizardDriver drive(devices.world);
    devices.askToBlink(drive);
    EXPECT_TRUE(noteBecomes(drive, u"Unplug it"_s));
}

TEST(Blink, WhyADeviceCouldNotBeAskedIsSaidBelowItsCard)
{
    TwoDevices devices;
    TakenWorld taken(devices.world);
    WizardDriver drive(taken);
    devices.askToBlink(drive);
    EXPECT_TRUE(noteBecomes(drive, u"Another program"_s));
}

} // namespace rescue::ui
