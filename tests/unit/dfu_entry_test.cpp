// SPDX-License-Identifier: Apache-2.0
// The last way into DFU mode: somebody presses the buttons of the virtual Photon, and the wait tells what USB
// shows.
#include "core/practice/practice_world.h"
#include "core/repair/dfu_entry.h"
#include "core/repair/step.h"

#include <gtest/gtest.h>

#include <atomic>
#include <functional>

using namespace rescue;
using namespace rescue::repair;
using practice::BootloaderEra;
using practice::PracticeWorld;

namespace {

/// Firmware before the control requests; its serial port is there only from `portAppears` on.
class OldDevice : public World {
public:
    OldDevice() : m_world(setup()), m_serial(m_world.serial()) {}

    UsbBus& usb() override { return m_world.usb(); }
    SerialBus& serial() override { return m_serial; }
    CloudSettings cloud() const override { return m_world.cloud(); }
    bool grantAccess(const WaitLimit& limit) override { return m_world.grantAccess(limit); }
    practice::VirtualPhoton& photon() { return m_world.photon(); }
    void portAppears() { m_serial.shown = true; }

private:
    class Serial : public SerialBus {
    public:
        explicit Serial(SerialBus& bus) : m_bus(bus) {}
        std::vector<SerialPort> list() override { return shown ? m_bus.list() : std::vector<SerialPort>{}; }
        std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) override
        {
            return m_bus.open(port, baud);
        }
        std::atomic<bool> shown = false;

    private:
        SerialBus& m_bus;
    };

    static practice::PhotonSetup setup()
    {
        practice::PhotonSetup setup;
        setup.firmwareVersion = QStringLiteral("0.5.5");
        setup.bootloader = BootloaderEra::UpTo0_5;
        setup.speed = 200;
        return setup;
    }

    PracticeWorld m_world;
    Serial m_serial;
};

/// Somebody who follows what is told; called on the waiting thread, so that nothing happens in between.
class Hands : public Narrator {
public:
    void tell(const Event& event) override
    {
        if (const auto* seen = std::get_if<DeviceSeen>(&event)) {
            sights.push_back(seen->mode);
            if (!seen->mode && gone)
                gone();
        } else if (const auto* wait = std::get_if<WaitStarted>(&event)) {
            if (wait->what == WaitFor::DfuByButtons && begin)
                begin();
        } else if (const auto* ended = std::get_if<WaitEnded>(&event)) {
            waitsEnded.push_back(ended->what);
        }
    }
    QString ask(const Question& /*question*/) override { return {}; }

    std::function<void()> begin; ///< when the buttons are wanted
    std::function<void()> gone;  ///< when the device has left the bus
    std::vector<std::optional<DeviceMode>> sights;
    std::vector<WaitFor> waitsEnded;
};

AttachedDevice only(World& world)
{
    return chooseDevice(attachedDevicesSoon(world.usb(), {}, Milliseconds(20'000)), {});
}

} // namespace

TEST(DfuEntry, TellsThatTheDeviceGoesAndComesWhileSomebodyPressesTheButtons)
{
    OldDevice device;
    Hands hands;
    hands.begin = [&device] {
        device.photon().setSetupButton(true);
        device.photon().setResetButton(true);
    };
    hands.gone = [&device] { device.photon().setResetButton(false); };
    const AttachedDevice found = enterDfu(device, only(device), {Milliseconds(60'000), hands, {}});
    EXPECT_EQ(found.mode, DeviceMode::Dfu);
    EXPECT_EQ(hands.sights,
              (std::vector<std::optional<DeviceMode>>{DeviceMode::Normal, std::nullopt, DeviceMode::Dfu}));
    EXPECT_EQ(hands.waitsEnded, std::vector{WaitFor::DfuByButtons});
}

TEST(DfuEntry, AsksADeviceAgainThatWasRestartedInsteadOfPressed)
{
    OldDevice device;
    Hands hands;
    hands.begin = [&device] { device.photon().setResetButton(true); };
    hands.gone = [&] {
        hands.gone = {};
        device.portAppears();
        device.photon().setResetButton(false);
    };
    const AttachedDevice found = enterDfu(device, only(device), {Milliseconds(60'000), hands, {}});
    EXPECT_EQ(found.mode, DeviceMode::Dfu);
    ASSERT_GE(hands.sights.size(), 4U);
    EXPECT_EQ(hands.sights[1], std::nullopt);
    EXPECT_EQ(hands.sights[2], DeviceMode::Normal);
    EXPECT_EQ(hands.sights.back(), DeviceMode::Dfu);
}

TEST(DfuEntry, GivesUpWhenNobodyPressesAnything)
{
    OldDevice device;
    Hands hands;
    try {
        enterDfu(device, only(device), {Milliseconds(1), hands, {}});
        FAIL() << "nobody pressed anything";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.code(), FailureCode::DfuNotReached);
    }
    EXPECT_EQ(hands.sights.size(), 1U) << "it was there all the time";
}
