// SPDX-License-Identifier: Apache-2.0
// Each trouble of the practice world makes exactly the failure or the ending it is there to show.
#include "core/repair/dfu_entry.h"
#include "core/usb/driver_check.h"
#include "tests/unit/failure_of.h"
#include "tests/unit/photon_watch.h"
#include "tests/unit/repair_bench.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;

namespace {

/// A repair of a device whose two keys are damaged.
struct Troubled : Bench {
    explicit Troubled(Trouble trouble) : Bench(Fault::BothKeysDamaged, photon(), trouble) {}

    FailureCode failureOfRepair()
    {
        const Outcome outcome = repairKeys();
        EXPECT_TRUE(outcome.failure) << "no failure";
        return outcome.failure ? outcome.failure->code() : FailureCode::Internal;
    }
};

bool holdsSetupUntilYellow(PracticeWorld& world)
{
    practice::PhotonWatch watch(world.photon());
    world.photon().setSetupButton(true);
    world.photon().setResetButton(true);
    world.photon().setResetButton(false);
    const bool yellow = watch.sawLamp(led::Pattern::YellowBlink);
    world.photon().setSetupButton(false);
    return yellow;
}

/// Presses the board's buttons as soon as it is asked to.
class Finger : public Recorder {
public:
    explicit Finger(PracticeWorld& world) : m_world(world) {}
    void tell(const Event& event) override
    {
        Recorder::tell(event);
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (wait != nullptr && wait->what == WaitFor::DfuByButtons) {
            EXPECT_TRUE(holdsSetupUntilYellow(m_world));
        }
    }

private:
    PracticeWorld& m_world;
};

} // namespace

TEST(Trouble, EachHasAnIdOfItsOwn)
{
    ASSERT_EQ(practice::allTroubles().size(), static_cast<std::size_t>(practice::lastTrouble) + 1);
    std::vector<QString> ids;
    for (const Trouble trouble : practice::allTroubles()) {
        ids.push_back(practice::troubleId(trouble));
        EXPECT_EQ(practice::troubleFromId(ids.back()), trouble);
    }
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::unique(ids.begin(), ids.end()), ids.end());
    EXPECT_FALSE(practice::troubleFromId(QStringLiteral("gremlins")));
}

TEST(Trouble, TheRepairFailsWithTheCodeThatTellsIt)
{
    const std::pair<Trouble, FailureCode> cases[] = {
        {Trouble::ChargeOnlyCable, FailureCode::NoDevice},
        {Trouble::NoPermission, FailureCode::AccessRefused},
        {Trouble::InUse, FailureCode::DeviceInUse},
        {Trouble::NoDriver, FailureCode::WrongDriver},
        {Trouble::WrongDriver, FailureCode::WrongDriver},
        {Trouble::UnknownDevice, FailureCode::NoDevice},
        {Trouble::NewerModel, FailureCode::WrongModel},
        {Trouble::IdUnknown, FailureCode::UnknownDeviceId}, // the question is answered with "stop"
        {Trouble::ButtonsNeeded, FailureCode::DfuNotReached},
        {Trouble::StopsInDfu, FailureCode::DeviceSlow},
        {Trouble::WriteLost, FailureCode::VerifyFailed},
        {Trouble::TokenExpired, FailureCode::TokenExpired},
        {Trouble::TokenExpiresMidway, FailureCode::TokenExpired},
        {Trouble::OtherOwner, FailureCode::NotOwner},
        {Trouble::ProductWithoutRole, FailureCode::InProduct},
        {Trouble::RegistrationRefused, FailureCode::NotOwner},
    };
    for (const auto& [trouble, code] : cases) {
        Troubled bench(trouble);
        EXPECT_EQ(bench.failureOfRepair(), code) << practice::troubleId(trouble).toStdString();
    }
}

TEST(Trouble, AnUnreachableOrBrokenCloudIsMetAtTheSignInAlready)
{
    const std::pair<Trouble, FailureCode> cases[] = {
        {Trouble::NoInternet, FailureCode::CloudUnreachable},
        {Trouble::CloudDown, FailureCode::CloudBroken},
        {Trouble::TooManyRequests, FailureCode::RateLimited},
        {Trouble::NewPassword, FailureCode::WrongPassword},
        {Trouble::TwoStepSignIn, FailureCode::OtpNeeded},
    };
    for (const auto& [trouble, code] : cases) {
        Troubled bench(trouble);
        const auto failure = failureOf([&] { bench.signIn(); });
        ASSERT_TRUE(failure) << practice::troubleId(trouble).toStdString();
        EXPECT_EQ(failure->code(), code) << failure->technical().toStdString();
    }
}

TEST(Trouble, ASilentCloudIsGivenUpAfterTheRequestsLimit)
{
    Troubled bench(Trouble::CloudSilent);
    CloudSettings settings = bench.world.cloud();
    settings.requestLimit = Milliseconds(50);
    CloudClient client(settings);
    EXPECT_EQ(codeOf([&] {
                  client.signIn(QString::fromLatin1(PracticeWorld::userName),
                                Secret::fromText(QString::fromLatin1(PracticeWorld::password)));
              }),
              "CloudTimeout");
}

TEST(Trouble, TheTwoStepCodeSignsIn)
{
    Troubled bench(Trouble::TwoStepSignIn);
    CloudClient client(bench.world.cloud());
    const QString user = QString::fromLatin1(PracticeWorld::userName);
    const auto failure = failureOf(
        [&] { client.signIn(user, Secret::fromText(QString::fromLatin1(PracticeWorld::password))); });
    ASSERT_TRUE(failure);
    client.answerOtp(user, argumentOf(failure), QString::fromLatin1(PracticeWorld::twoStepCode));
    EXPECT_TRUE(client.signedIn());
}

TEST(Trouble, TheNewPasswordSignsIn)
{
    Troubled bench(Trouble::NewPassword);
    CloudClient client(bench.world.cloud());
    client.signIn(QString::fromLatin1(PracticeWorld::userName),
                  Secret::fromText(QString::fromLatin1(PracticeWorld::newPassword)));
    EXPECT_TRUE(client.signedIn());
}

TEST(Trouble, ADeviceThatSwitchesUsbOnLateIsInItsNetworkBeforeItIsSeen)
{
    Bench bench(Fault::None, photon(), Trouble::SlowReturn);
    practice::PhotonWatch watch(bench.world.photon());
    bench.world.photon().setResetButton(true);
    bench.world.photon().setResetButton(false);
    ASSERT_TRUE(watch.until([&] { return !bench.world.usb().list().empty(); }));
    EXPECT_THAT(watch.seen(), testing::Contains(led::Pattern::GreenBlink));
}

TEST(Trouble, ADeviceThatComesBackLateIsHealed)
{
    Troubled bench(Trouble::SlowReturn);
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
}

TEST(Trouble, ADeviceThatCannotReachItsCloudIsWrittenButNotSeenOnline)
{
    Troubled bench(Trouble::DeviceNetworkBlocked);
    bench.options.onlineTimeout = Milliseconds(200);
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::NotSeenOnline) << describe(outcome);
    EXPECT_TRUE(outcome.readBack);
}

TEST(Trouble, NothingIsWrittenWhereTheAccountIsInTheWay)
{
    for (const Trouble trouble : {Trouble::TokenExpired, Trouble::TokenExpiresMidway, Trouble::OtherOwner,
                                  Trouble::ProductWithoutRole, Trouble::RegistrationRefused}) {
        Troubled bench(trouble);
        const Bytes before = bench.keyFields();
        bench.repairKeys();
        EXPECT_EQ(bench.keyFields(), before) << practice::troubleId(trouble).toStdString();
    }
}

TEST(Trouble, AnExpiredTokenIsExpiredOnceAndTheNextSignInIsGood)
{
    for (const Trouble trouble : {Trouble::TokenExpired, Trouble::TokenExpiresMidway}) {
        Troubled bench(trouble);
        EXPECT_EQ(bench.failureOfRepair(), FailureCode::TokenExpired);
        const Outcome outcome = bench.repairKeys();
        EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    }
}

TEST(Trouble, OnceItIsEndedTheRepairHeals)
{
    for (const Trouble trouble : practice::allTroubles()) {
        Bench bench(Fault::ServerKeyDamaged, photon(), trouble);
        bench.world.setTrouble(Trouble::None);
        const Outcome outcome = bench.repairKeys();
        EXPECT_EQ(outcome.ending, Ending::Healed)
            << practice::troubleId(trouble).toStdString() << ": " << describe(outcome);
    }
}

TEST(Trouble, StaysWhenAnotherFaultIsChosen)
{
    Bench bench(Fault::BothKeysDamaged, photon(), Trouble::OtherOwner);
    bench.world.setFault(Fault::ServerKeyDamaged);
    EXPECT_EQ(bench.world.trouble(), Trouble::OtherOwner);
    EXPECT_EQ(bench.world.fault(), Fault::ServerKeyDamaged);
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::NotOwner);
}

TEST(Trouble, WatchersOfTheBusHearOfIt)
{
    Bench bench(Fault::None);
    UsbBus& usb = bench.world.usb();
    for (const Trouble trouble :
         {Trouble::ChargeOnlyCable, Trouble::NoPermission, Trouble::SecondDevice, Trouble::UnknownDevice}) {
        bench.world.setTrouble(Trouble::None);
        const auto seen = usb.generation();
        bench.world.setTrouble(trouble);
        EXPECT_TRUE(usb.waitForChange(seen, WaitLimit::in(Milliseconds(20'000))))
            << practice::troubleId(trouble).toStdString();
    }
}

TEST(Trouble, AChargeOnlyCableLeavesTheLampLitAndUsbEmpty)
{
    Bench bench(Fault::None);
    practice::PhotonWatch watch(bench.world.photon());
    ASSERT_TRUE(
        watch.until([&] { return bench.world.photon().lamp().pattern == led::Pattern::CyanBreathe; }));
    bench.world.setTrouble(Trouble::ChargeOnlyCable);
    EXPECT_EQ(bench.world.photon().lamp().pattern, led::Pattern::CyanBreathe);
    EXPECT_TRUE(bench.world.usb().list().empty());
    EXPECT_TRUE(bench.world.serial().list().empty());
}

TEST(Trouble, AChargeOnlyCableInTheMiddleIsADeviceThatIsGone)
{
    Bench bench(Fault::None);
    const auto devices = attachedDevicesSoon(bench.world.usb(), {}, Milliseconds(20'000));
    ASSERT_EQ(devices.size(), 1U);
    const auto transport = bench.world.usb().open(devices[0].usb);
    bench.world.setTrouble(Trouble::ChargeOnlyCable);
    EXPECT_EQ(codeOf([&] { transport->configurationDescriptor(); }), "DeviceGone");
}

TEST(Trouble, ADeviceThatCannotBeOpenedIsListedWithTheReason)
{
    const std::pair<Trouble, FailureCode> cases[] = {{Trouble::NoPermission, FailureCode::AccessRefused},
                                                     {Trouble::InUse, FailureCode::DeviceInUse},
                                                     {Trouble::NoDriver, FailureCode::WrongDriver},
                                                     {Trouble::WrongDriver, FailureCode::WrongDriver}};
    for (const auto& [trouble, code] : cases) {
        Bench bench(Fault::None, photon(), trouble);
        const auto devices = attachedDevicesSoon(bench.world.usb(), {}, Milliseconds(20'000));
        ASSERT_EQ(devices.size(), 1U);
        EXPECT_EQ(devices[0].usb.blocked, code);
        EXPECT_EQ(codeOf([&] { bench.world.usb().open(devices[0].usb); }),
                  failureCodeName(code).toStdString());
    }
}

TEST(Trouble, AMissingDriverIsOneThatWindowsWasNeverToldAndAWrongOneHasAName)
{
    const auto advice = [](Trouble trouble) {
        Bench bench(Fault::None, photon(), trouble);
        const auto devices = attachedDevicesSoon(bench.world.usb(), {}, Milliseconds(20'000));
        const UsbDevice usb = devices.empty() ? UsbDevice() : devices[0].usb;
        return driverAdvice({usb.release, usb.driver});
    };
    EXPECT_EQ(advice(Trouble::NoDriver), DriverAdvice::Bind);
    EXPECT_EQ(advice(Trouble::WrongDriver), DriverAdvice::Replace);
}

TEST(Trouble, TheSystemLetsThePersonInWhereItCan)
{
    const auto limit = WaitLimit::in(Milliseconds(20'000));
    for (const Trouble trouble : {Trouble::NoPermission, Trouble::NoDriver}) {
        Bench bench(Fault::BothKeysDamaged, photon(), trouble);
        EXPECT_TRUE(bench.world.grantAccess(limit));
        const Outcome outcome = bench.repairKeys();
        EXPECT_EQ(outcome.ending, Ending::Healed)
            << practice::troubleId(trouble).toStdString() << ": " << describe(outcome);
    }
    Bench bench(Fault::BothKeysDamaged, photon(), Trouble::WrongDriver);
    bench.world.grantAccess(limit);
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::WrongDriver) << "left alone";
}

TEST(Trouble, OfTwoDevicesEitherIsRepairedAndTheOtherLeftAlone)
{
    Bench bench(Fault::BothKeysDamaged, photon(), Trouble::SecondDevice);
    practice::VirtualPhoton& p1 = *bench.world.secondDevice();
    practice::PhotonWatch watch(p1);
    ASSERT_TRUE(watch.until([&] { return bench.world.usb().list().size() == 2; }));
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::SeveralDevices);
    const Bytes photonKeys = bench.keyFields();
    bench.options.deviceId = p1.deviceId();
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.model, Model::P1);
    EXPECT_EQ(bench.keyFields(), photonKeys);

    bench.options.deviceId = bench.world.photon().deviceId();
    const Outcome other = bench.repairKeys();
    EXPECT_EQ(other.ending, Ending::Healed) << describe(other);
    EXPECT_EQ(other.model, Model::Photon);
}

TEST(Trouble, AnUnknownDeviceIsListedAndIsNoneOfOurs)
{
    Bench bench(Fault::None, photon(), Trouble::UnknownDevice);
    practice::PhotonWatch watch(bench.world.photon());
    ASSERT_TRUE(watch.until([&] { return !bench.world.usb().list().empty(); }));
    EXPECT_TRUE(attachedDevices(bench.world.usb()).empty());
    EXPECT_EQ(unknownDevices(bench.world.usb().list()).size(), 1U);
}

TEST(Trouble, ANewerModelIsNamed)
{
    Bench bench(Fault::None, photon(), Trouble::NewerModel);
    const Outcome outcome = bench.run(lookPlan(), {});
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->code(), FailureCode::WrongModel);
    EXPECT_EQ(outcome.failure->arguments().value(0), QStringLiteral("Argon"));
}

TEST(Trouble, ADeviceThatHidesItsIdIsRepairedOnceSomebodyTypesIt)
{
    Troubled bench(Trouble::IdUnknown);
    bench.recorder.answer = bench.world.photon().deviceId();
    const Outcome outcome = bench.repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    ASSERT_FALSE(bench.recorder.asked.empty());
    EXPECT_EQ(bench.recorder.asked.front().kind, QuestionKind::DeviceId);
}

TEST(Trouble, WhereTheComputerCannotAskTheButtonsLeadIntoDfu)
{
    // This bootloader stays in DFU mode however long SETUP is held.
    Bench bench(Fault::BothKeysDamaged, photon(BootloaderEra::V0_6, "0.6.4"), Trouble::ButtonsNeeded);
    bench.options.buttonTimeout = Milliseconds(60'000);
    Finger finger(bench.world);
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{bench.world, cloud, finger, bench.options, {}};
    const Outcome outcome = runPlan(keyRepairPlan(bench.options), repair);
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
}
