// SPDX-License-Identifier: Apache-2.0
// The rarer plans from their fault to their proof, in the real wizard; what a repair asks of fingers.
#include "core/device/dct.h"
#include "core/practice/system_image.h"
#include "tests/gui/cure_bench.h"
#include "ui/pages/repair_page.h"
#include "ui/widgets/mark_list.h"

#include <QComboBox>

namespace rescue::ui {

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeWorld;
using practice::Trouble;
using repair::Ending;
using repair::Item;

namespace {

constexpr std::uint32_t programAddress = 0x080A0000;
constexpr auto breathingGreen = {"breathing", "G-BREATHE"};
constexpr auto blinkingGreen = {"blinking", "G-BLINK", "G-BLINK"};
constexpr int product = 4321;

/// A program of one's own that runs.
Bytes giveOwnProgram(PracticeWorld& world)
{
    world.photon().setApplicationCrashes(true);
    world.photon().setApplicationCrashes(false);
    return practice::ownApplication(world.photon().setup());
}

/// The cloud has the release of this device.
void publish(PracticeWorld& world)
{
    const practice::PhotonSetup& setup = world.photon().setup();
    practice::VirtualCloud::Release listed{setup.firmwareVersion, modelInfo(setup.model).platformId, {}};
    for (const practice::ReleaseFile& file : practice::releaseFiles(setup.firmwareVersion, setup.model))
        listed.files.emplace_back(file.name, toQByteArray(file.content));
    world.virtualCloud().putRelease(std::move(listed));
}

bool holdsProgram(PracticeWorld& world, const Bytes& program)
{
    return world.photon().readFlash(programAddress, program.size()) == program;
}

/// Presses what the page asks for: lets go when the lamp is at safe mode.
class SafeModeFingers {
public:
    explicit SafeModeFingers(practice::VirtualPhoton& photon) : m_photon(photon)
    {
        m_listener = m_photon.listen([this] {
            if (m_photon.lamp().pattern == led::Pattern::MagentaMenu)
                m_photon.setSetupButton(false);
        });
    }
    ~SafeModeFingers() { m_photon.unlisten(m_listener); }
    void press()
    {
        m_photon.setSetupButton(true);
        m_photon.setResetButton(true);
        m_photon.setResetButton(false);
    }

private:
    practice::VirtualPhoton& m_photon;
    int m_listener;
};

bool lampBecomes(PracticeWorld& world, led::Pattern pattern)
{
    return QTest::qWaitFor([&] { return world.photon().lamp().pattern == pattern; }, patience);
}

void restart(PracticeWorld& world, led::Pattern until)
{
    world.photon().setResetButton(true);
    world.photon().setResetButton(false);
    ASSERT_TRUE(lampBecomes(world, until));
}

/// The router's password is another one since.
void changePassword(PracticeWorld& world, const QString& password)
{
    auto air = world.photon().air();
    for (practice::AccessPoint& point : air)
        point.password = password;
    world.photon().setAir(air);
    restart(world, led::Pattern::GreenBlink);
}

void putIntoProduct(PracticeWorld& world)
{
    world.virtualCloud().addProduct(
        {product, u"lamp"_s, {QString::fromLatin1(PracticeWorld::userName)}, false});
    auto device = world.virtualCloud().device(world.photon().deviceId()).value();
    device.productId = product;
    world.virtualCloud().putDevice(device);
}

} // namespace

TEST(Plans, ABlamedProgramIsTriedWithoutThenReplacedAndPutBackByUndo)
{
    CureBench bench(Fault::None);
    const Bytes own = giveOwnProgram(bench.world);
    ASSERT_TRUE(holdsProgram(bench.world, own));
    bench.toDevice({"blinking", "R-SOS", "R-SOS"});
    bench.answer("own-program");
    ASSERT_TRUE(bench.drive.waitForDiagnosis());
    bench.press(u"Replace the program"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Start writing"_s);
    bench.press(u"Sign in"_s);
    bench.waitForProof(Ending::Healed);
    EXPECT_EQ(bench.drive.wizard().outcome().safeMode, diagnosis::SafeMode::Magenta);
    EXPECT_EQ(bench.drive.wizard().outcome().changed, std::vector{Item::Application});
    EXPECT_FALSE(holdsProgram(bench.world, own));
    bench.drive.click("undo");
    bench.waitForProof(Ending::Done);
    EXPECT_TRUE(holdsProgram(bench.world, own));
    EXPECT_EQ(bench.drive.heading(), u"Your Photon has its earlier software again"_s);
    EXPECT_FALSE(bench.drive.find<QPushButton>("undo")->isVisible());
}

TEST(Plans, SafeModeThatAPersonTriedIsNotTriedAgain)
{
    CureBench bench(Fault::None, Trouble::None, fastP1());
    giveOwnProgram(bench.world);
    bench.toDiagnosis(breathingGreen);
    bench.press(u"Try safe mode"_s);
    bench.press(u"I have tried it"_s);
    bench.answer("magenta");
    bench.press(u"Replace the program"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Start writing"_s);
    bench.press(u"Sign in"_s);
    bench.waitForProof(Ending::Healed);
    EXPECT_FALSE(bench.drive.wizard().outcome().safeMode.has_value());
    EXPECT_EQ(bench.drive.heading(), u"Your P1 breathes cyan again"_s);
}

TEST(Plans, FirmwareWithoutARequestForSafeModeNeedsItsButtons)
{
    CureBench bench(Fault::None, Trouble::None, fastPhoton(u"0.6.4"_s, practice::BootloaderEra::V0_6));
    publish(bench.world);
    giveOwnProgram(bench.world);
    bench.toDevice({"blinking", "R-SOS", "R-SOS"});
    bench.answer("own-program");
    ASSERT_TRUE(bench.drive.waitForDiagnosis());
    bench.press(u"Replace the program"_s);
    bench.press(u"Start writing"_s);
    bench.press(u"Sign in"_s);
    ASSERT_TRUE(bench.waitForHeading(u"Hold SETUP, tap RESET, let go at magenta"_s))
        << bench.drive.heading().toStdString();
    EXPECT_TRUE(bench.drive.window().page()->findChild<QWidget*>(u"buttonVerdict"_s)->isVisible());
    SafeModeFingers fingers(bench.world.photon());
    fingers.press();
    bench.waitForProof(Ending::Healed);
    EXPECT_EQ(bench.drive.wizard().outcome().safeMode, diagnosis::SafeMode::Magenta);
}

TEST(Plans, AProductThatTakesNoKeysGivesItsDeviceForTheRepairAndHasItBack)
{
    CureBench bench(Fault::BothKeysDamaged, Trouble::None, fastP1());
    putIntoProduct(bench.world);
    bench.drive.goToRepair();
    ASSERT_TRUE(bench.drive.waitForPage(u"proofPage"_s));
    EXPECT_EQ(bench.drive.heading(), u"The device belongs to product 4321"_s);
    bench.press(u"Take it out for the repair"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Start repair"_s);
    bench.waitForProof(Ending::Healed);
    EXPECT_EQ(bench.world.virtualCloud().device(bench.world.photon().deviceId())->productId, product);
}

TEST(Plans, AnAddressThatDoesNotFitTheNetworkIsClearedAndGivenByTheRouter)
{
    CureBench bench(Fault::FixedAddress);
    bench.toDiagnosis({"blinking", "G-BLINK", "G-FAST", "power"});
    bench.press(u"Clear its address"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s)) << "the Wi-Fi stays";
    bench.press(u"Clear it now"_s);
    bench.waitForProof(Ending::Done);
    EXPECT_EQ(bench.drive.heading(), u"Your Photon has joined the Wi-Fi"_s);
    EXPECT_EQ(bench.drive.wizard().outcome().changed, std::vector{Item::WifiSettings});
}

TEST(Plans, ADeviceOutOfItsBoxIsToldTheWifiAndComesIntoTheAccount)
{
    practice::PhotonSetup photon = fastPhoton(u"1.4.4"_s);
    photon.wifiConfigured = false;
    CureBench bench(Fault::NotClaimed, Trouble::None, photon);
    bench.toDiagnosis({"blinking", "B-BLINK", "B-BLINK", "never"});
    bench.press(u"Set it up"_s);
    bench.chooseWifi(practice::practiceNetwork().ssid, practice::practiceAir().front().password);
    bench.press(u"Sign in"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    bench.press(u"Set it up now"_s);
    bench.press(u"It is mine: go on"_s);
    bench.waitForProof(Ending::Healed);
    const auto device = bench.world.virtualCloud().device(bench.world.photon().deviceId());
    EXPECT_EQ(device->owner, QString::fromLatin1(PracticeWorld::userName));
    EXPECT_EQ(bench.world.photon().storedWifi().size(), 1U);
}

namespace {

/// The stored Wi-Fi does not work, and neither does a phone's.
void toTheRadio(CureBench& bench)
{
    changePassword(bench.world, u"another word"_s);
    bench.toDiagnosis(blinkingGreen);
    bench.drive.click("tryHotspot");
    bench.press(u"I have tried it"_s);
    bench.answer("same");
    bench.press(u"Look at antenna and radio"_s);
    bench.chooseWifi(practice::practiceNetwork().ssid, u"another word"_s);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
}

} // namespace

TEST(Plans, ARadioThatJoinsNothingGetsItsSoftwareAntennaAndWifiAnew)
{
    CureBench bench(Fault::None, Trouble::None, fastPhoton(u"1.4.4"_s));
    toTheRadio(bench);
    auto* antenna = bench.drive.find<QComboBox>("antenna");
    ASSERT_TRUE(antenna->isVisible());
    antenna->setCurrentIndex(2);
    bench.press(u"Start repair"_s);
    bench.press(u"Sign in"_s);
    // The release that came has no request for it.
    ASSERT_TRUE(bench.waitForHeading(u"Hold SETUP until the lamp races dark blue"_s));
    bench.world.photon().setSetupButton(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bench.world.photon().storedWifi().empty(); }, patience));
    bench.world.photon().setSetupButton(false);
    bench.waitForProof(Ending::Healed);
    EXPECT_EQ(bench.world.photon().storedWifi().size(), 1U);
    EXPECT_EQ(bench.world.photon().readDct(dct::antenna.offset, 1), Bytes{0});
}

namespace {

/// The page alone, told what a repair tells.
class Buttons : public testing::Test {
protected:
    Buttons() : m_window(m_clock, false)
    {
        m_window.addPage(m_page);
        m_window.show(m_page);
        m_window.QWidget::show();
        repair::Plan plan;
        plan.steps = {repair::StepId::TrySafeMode, repair::StepId::SetWifi};
        m_page->begin(plan);
        tell(repair::DeviceSeen{Model::Photon, DeviceMode::Normal, {}});
        tell(repair::StepStarted{repair::StepId::TrySafeMode, 0, 2});
    }
    void tell(const repair::Event& event) { m_page->show(event); }
    void waits(repair::WaitFor what) { tell(repair::WaitStarted{what, Milliseconds(1), Milliseconds(1)}); }
    bool showsButtons() { return m_page->findChild<QWidget*>(u"buttonVerdict"_s)->isVisible(); }

    LampClock m_clock;
    WizardWindow m_window;
    RepairPage* m_page = new RepairPage(m_clock);
};

} // namespace

TEST_F(Buttons, AreShownForEachWaitThatIsForFingers)
{
    for (const auto& [what, heading] :
         {std::pair(repair::WaitFor::DfuByButtons, u"Hold SETUP, tap RESET, let go at yellow"_s),
          std::pair(repair::WaitFor::ListenByButton, u"Hold SETUP until the lamp blinks dark blue"_s),
          std::pair(repair::WaitFor::ClearByButton, u"Hold SETUP until the lamp races dark blue"_s)}) {
        waits(what);
        EXPECT_EQ(m_page->heading(), heading);
        EXPECT_TRUE(showsButtons());
        tell(repair::WaitEnded{what});
        EXPECT_FALSE(showsButtons());
    }
}

TEST_F(Buttons, OfSafeModeStayWhileAProgramCrashesAgainAndAgain)
{
    for (int crash = 0; crash < 2; ++crash) {
        waits(repair::WaitFor::SafeModeByButtons);
        tell(repair::WaitEnded{repair::WaitFor::SafeModeByButtons});
        waits(repair::WaitFor::SeenOnline);
        EXPECT_EQ(m_page->heading(), u"Hold SETUP, tap RESET, let go at magenta"_s);
        tell(repair::WaitEnded{repair::WaitFor::SeenOnline});
        EXPECT_TRUE(showsButtons());
    }
    tell(repair::StepStarted{repair::StepId::SetWifi, 1, 2});
    EXPECT_FALSE(showsButtons());
}

TEST(Plans, TheAntennaIsAStepOfItsOwnWhereOneIsChosen)
{
    CureBench bench(Fault::None);
    bench.toDiagnosis(blinkingGreen);
    bench.press(u"Enter the Wi-Fi"_s);
    bench.chooseWifi(practice::practiceNetwork().ssid, practice::practiceAir().front().password);
    ASSERT_TRUE(bench.drive.waitForPage(u"understandPage"_s));
    auto* steps = bench.drive.window().page()->findChild<MarkList*>(u"steps"_s);
    const int without = steps->count();
    bench.drive.find<QComboBox>("antenna")->setCurrentIndex(1);
    EXPECT_EQ(steps->count(), without + 1);
}

} // namespace rescue::ui
