// SPDX-License-Identifier: Apache-2.0
// A device that Windows sees and cannot open: what the page about the connection says, and its button.
#include "tests/gui/wizard_driver.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeWorld;
using practice::Trouble;

namespace {

constexpr auto noDriver = u"Windows sees the device, but has no driver for it.";

enum class Answer { Allowed, InVain, No, Failed };

/// Windows, asked for its driver, answers like this.
class Windows : public test::WorldAround {
public:
    Windows(World& world, Answer answer) : WorldAround(world), m_answer(answer) {}

    bool grantAccess(const WaitLimit& limit) override
    {
        if (m_answer == Answer::Failed)
            throw Failure(FailureCode::WrongDriver, {}, u"exit code 2"_s);
        return m_answer == Answer::Allowed ? WorldAround::grantAccess(limit) : m_answer == Answer::InVain;
    }

private:
    Answer m_answer;
};

/// A device of Device OS 0.6 or later, which Windows has not given its driver yet.
class NotYetTaken : public test::WorldAround {
public:
    explicit NotYetTaken(World& world) : WorldAround(world), m_bus(world.usb()) {}
    UsbBus& usb() override { return m_bus; }

private:
    class Bus : public test::BusAround {
    public:
        using BusAround::BusAround;
        std::vector<UsbDevice> list() override
        {
            auto devices = BusAround::list();
            for (UsbDevice& device : devices)
                device.release = 0x0250;
            return devices;
        }
    };
    Bus m_bus;
};

/// On the page about the connection, once it tells why the device cannot be opened.
struct Blocked {
    explicit Blocked(World& world) : drive(world)
    {
        drive.pickBurst();
        EXPECT_TRUE(drive.waitForPage(u"connectPage"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !said().isEmpty(); }, patience));
    }
    QString said() { return drive.window().page()->messages().what(); }
    bool waitUntilItSays(QStringView what)
    {
        return QTest::qWaitFor([&] { return said() == what; }, patience);
    }
    bool shows(const char* name) { return drive.onPage<QWidget>(name)->isVisible(); }
    void pressTheButton() { QTest::mouseClick(drive.onPage<QPushButton>("messageAction"), Qt::LeftButton); }

    WizardDriver drive;
};

/// The same, where Windows has no driver.
struct NoDriver {
    explicit NoDriver(Answer answer) : windows(practice, answer), page(windows)
    {
        EXPECT_TRUE(page.waitUntilItSays(noDriver));
    }

    PracticeWorld practice{fastPhoton(), Fault::BothKeysDamaged, Trouble::NoDriver};
    Windows windows;
    Blocked page;
};

} // namespace

TEST(Driver, TheButtonLetsWindowsUseItsOwnAndTheDeviceIsReady)
{
    NoDriver bench(Answer::Allowed);
    EXPECT_EQ(bench.page.drive.onPage<QPushButton>("messageAction")->text(),
              u"Let Windows use its own driver"_s);
    EXPECT_FALSE(bench.page.shows("driverSteps")) << "the button comes first";
    bench.page.pressTheButton();
    EXPECT_TRUE(bench.page.drive.waitForPrimary(u"Use this device"_s));
    EXPECT_FALSE(bench.page.shows("messageBar"));
    EXPECT_FALSE(bench.page.shows("driverSteps"));
}

TEST(Driver, WhoSaysNoGetsTheStepsAndMayStillAllowIt)
{
    NoDriver bench(Answer::No);
    bench.page.pressTheButton();
    EXPECT_TRUE(bench.page.waitUntilItSays(u"Windows was not allowed to use its own driver."));
    EXPECT_TRUE(bench.page.shows("driverSteps"));
    EXPECT_TRUE(bench.page.shows("messageAction"));
}

TEST(Driver, WhereWindowsCannotDoItTheStepsFollowAndTheReasonIsInTheDetails)
{
    NoDriver bench(Answer::Failed);
    QStringList details;
    QObject::connect(&bench.page.drive.window(), &WizardWindow::detailAppended,
                     [&details](const QString& line) { details << line; });
    bench.page.pressTheButton();
    EXPECT_TRUE(bench.page.waitUntilItSays(u"Windows still has no driver for the device."));
    EXPECT_TRUE(bench.page.shows("driverSteps"));
    EXPECT_TRUE(details.join(u'\n').contains(u"exit code 2"_s));
}

TEST(Driver, WhatWasDoneInVainIsSeenAtTheNextLook)
{
    NoDriver bench(Answer::InVain);
    bench.page.pressTheButton();
    EXPECT_TRUE(bench.page.waitUntilItSays(u"Windows still has no driver for the device."));
    EXPECT_TRUE(bench.page.shows("driverSteps"));
}

TEST(Driver, ADeviceThatIsPluggedInAgainBeginsAnew)
{
    NoDriver bench(Answer::No);
    bench.page.pressTheButton();
    ASSERT_TRUE(bench.page.waitUntilItSays(u"Windows was not allowed to use its own driver."));
    bench.practice.photon().unplug();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bench.page.shows("messageBar"); }, patience));
    bench.practice.photon().plug();
    EXPECT_TRUE(bench.page.waitUntilItSays(noDriver));
    EXPECT_FALSE(bench.page.shows("driverSteps"));
}

TEST(Driver, AnotherOneIsNamedAndLeftToThePerson)
{
    PracticeWorld practice(fastPhoton(), Fault::BothKeysDamaged, Trouble::WrongDriver);
    Blocked page(practice);
    EXPECT_TRUE(page.waitUntilItSays(u"Windows uses a driver for the device that does not fit: usbser."));
    EXPECT_FALSE(page.shows("messageAction"));
    EXPECT_TRUE(page.shows("driverSteps"));
}

TEST(Driver, ADeviceThatBringsItsOwnIsPluggedInAgain)
{
    PracticeWorld practice(fastPhoton(), Fault::BothKeysDamaged, Trouble::NoDriver);
    NotYetTaken world(practice);
    Blocked page(world);
    EXPECT_TRUE(page.waitUntilItSays(noDriver));
    EXPECT_FALSE(page.shows("messageAction"));
    EXPECT_FALSE(page.shows("driverSteps"));
}

TEST(Driver, TheStepsCanBeCopiedWithTheNumberThatZadigShows)
{
    PracticeWorld practice(fastPhoton(), Fault::BothKeysDamaged, Trouble::WrongDriver);
    Blocked page(practice);
    page.drive.click("copyDriverSteps");
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"1. Press the Windows key"_s)) << copied.toStdString();
    EXPECT_TRUE(copied.contains(u"5. "_s));
    EXPECT_TRUE(copied.contains(u"2B04 D006"_s)) << "as it is in DFU mode";
}

} // namespace rescue::ui
