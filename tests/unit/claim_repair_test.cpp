// SPDX-License-Identifier: Apache-2.0
// From a fault of the account to its proof: claim, claim code, product, and a sign-in that runs out on the
// way.
#include "tests/around.h"
#include "tests/unit/repair_bench.h"

#include <QEventLoop>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;

namespace {

const QString me = QString::fromLatin1(PracticeWorld::userName);
const QString somebody = QStringLiteral("somebody@example.com");
constexpr int product = 4321;

/// The device is online, and in whose account the test says.
struct ClaimBench : Bench {
    explicit ClaimBench(const QString& owner, const practice::PhotonSetup& setup = photon())
        : Bench(Fault::None, setup)
    {
        changeDevice([&](auto& device) { device.owner = owner; });
        recorder.answer = QStringLiteral("go");
    }

    template <typename Change> void changeDevice(Change change)
    {
        auto device = registered();
        change(device);
        world.virtualCloud().putDevice(device);
    }
    Outcome claim() { return run(claimPlan(), signIn()); }
    Outcome claimByCode() { return run(claimCodePlan(), signIn()); }
    bool claimedOnDevice() { return world.photon().readDct(dct::claimed.offset, 1) == Bytes{'1'}; }
};

/// Signs in again as whoever it is told to, in turn.
class SignsInAgain : public Recorder {
public:
    explicit SignsInAgain(Bench& bench) : m_bench(bench) { answer = QStringLiteral("go"); }
    std::optional<Session> signInAgain(const QString& account, const QString& wrong) override
    {
        accounts << account;
        wrongOnes << wrong;
        if (users.isEmpty())
            return std::nullopt;
        return m_bench.signIn(users.takeFirst());
    }
    QStringList users, accounts, wrongOnes;

private:
    Bench& m_bench;
};

/// Agrees, and knocks the cable out at that; puts it back in when asked to.
class AgreesClumsily : public Recorder {
public:
    explicit AgreesClumsily(practice::VirtualPhoton& device) : m_device(device)
    {
        answer = QStringLiteral("go");
    }
    QString ask(const Question& question) override
    {
        if (asked.empty())
            m_device.unplug();
        return Recorder::ask(question);
    }
    void tell(const Event& event) override
    {
        Recorder::tell(event);
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (wait && wait->what == WaitFor::Replug) {
            ++replugs;
            m_device.plug();
        }
    }
    int replugs = 0;

private:
    practice::VirtualPhoton& m_device;
};

Outcome runWith(Bench& bench, Narrator& narrator, const Plan& plan, const Session& session)
{
    CloudClient cloud(bench.world.cloud(), session, bench.stop.get_token());
    RepairContext repair{bench.world, cloud, narrator, bench.options, bench.stop.get_token()};
    return runPlan(plan, repair);
}

} // namespace

TEST(Claim, AnUnclaimedDeviceThatIsOnlineComesIntoTheAccount)
{
    ClaimBench bench({});
    const Outcome outcome = bench.claim();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.claim, ClaimResult::Claimed);
    EXPECT_TRUE(outcome.inAccount);
    EXPECT_EQ(bench.registered().owner, me);
    EXPECT_EQ(outcome.changed, std::vector{Item::NameAndClaim});
}

TEST(Claim, FirmwareThatCannotTellIsSeenOnlineByTheClaimItself)
{
    ClaimBench bench({}, photon(BootloaderEra::V0_6, "0.6.4"));
    const Outcome outcome = bench.claim();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().owner, me);
}

TEST(Claim, ADeviceAlreadyInTheAccountIsLeftAsItIs)
{
    ClaimBench bench(me);
    const Outcome outcome = bench.claim();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.claim, ClaimResult::AlreadyYours);
    EXPECT_TRUE(outcome.changed.empty());
    EXPECT_EQ(bench.index(QStringLiteral("POST /v1/devices")), -1);
}

TEST(Claim, WithoutASignInNothingIsAsked)
{
    ClaimBench bench({});
    const Outcome outcome = bench.run(claimPlan(), {});
    EXPECT_EQ(outcome.failure->code(), FailureCode::NotSignedIn);
    EXPECT_EQ(bench.index(QStringLiteral("POST /v1/devices")), -1);
}

TEST(Claim, ADeviceThatIsNotOnlineIsNotClaimed)
{
    Bench bench(Fault::ServerKeyDamaged);
    auto device = bench.registered();
    device.owner.clear();
    bench.world.virtualCloud().putDevice(device);
    bench.options.onlineTimeout = Milliseconds(300);
    const Outcome outcome = bench.run(claimPlan(), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(outcome.failure->code(), FailureCode::DeviceOffline) << describe(outcome);
    EXPECT_EQ(outcome.failedStep, StepId::ConfirmOnline);
    EXPECT_TRUE(bench.registered().owner.isEmpty());
}

TEST(Claim, SomebodyElsesDeviceStaysTheirs)
{
    for (const char* version : {"0.6.4", "2.3.1"}) {
        const bool old = QLatin1String(version) == QLatin1String("0.6.4");
        ClaimBench bench(somebody, photon(old ? BootloaderEra::V0_6 : BootloaderEra::From1_3, version));
        const Outcome outcome = bench.claim();
        EXPECT_EQ(outcome.ending, Ending::Failed) << version;
        EXPECT_EQ(outcome.failure->code(), FailureCode::OwnedByOther) << describe(outcome);
        EXPECT_EQ(outcome.claim, ClaimResult::Refused);
        EXPECT_EQ(bench.registered().owner, somebody);
    }
}

TEST(Claim, TheOwnerIsAskedOnlyWhenThePersonWantsThat)
{
    for (const char* version : {"0.6.4", "2.3.1"}) {
        const bool old = QLatin1String(version) == QLatin1String("0.6.4");
        ClaimBench bench(somebody, photon(old ? BootloaderEra::V0_6 : BootloaderEra::From1_3, version));
        bench.options.requestTransfer = true;
        const Outcome outcome = bench.claim();
        EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
        EXPECT_EQ(outcome.claim, ClaimResult::TransferAsked);
        EXPECT_FALSE(outcome.failure);
        EXPECT_EQ(bench.registered().owner, somebody);
    }
}

TEST(Claim, ADeviceThatIsNotOnUsbIsClaimedByItsId)
{
    ClaimBench bench({});
    bench.options.deviceId = bench.world.photon().deviceId();
    bench.options.mayBeAway = true;
    bench.world.usb(); // the plug comes out of the computer, not out of the device
    class NoUsb : public UsbBus {
    public:
        std::vector<UsbDevice> list() override { return {}; }
        std::unique_ptr<UsbTransport> open(const UsbDevice&) override
        {
            throw Failure(FailureCode::DeviceGone);
        }
        std::uint64_t generation() override { return 0; }
        bool waitForChange(std::uint64_t, const WaitLimit&) override { return false; }
    };
    class Elsewhere : public WorldAround {
    public:
        using WorldAround::WorldAround;
        UsbBus& usb() override { return m_usb; }

    private:
        NoUsb m_usb;
    } elsewhere(bench.world);
    CloudClient cloud(bench.world.cloud(), bench.signIn());
    RepairContext repair{elsewhere, cloud, bench.recorder, bench.options, {}};
    const Outcome outcome = runPlan(claimPlan(), repair);
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().owner, me);
}

// ---- claim codes

class EveryWayToGiveACode : public testing::TestWithParam<std::pair<BootloaderEra, const char*>> {};

INSTANTIATE_TEST_SUITE_P(
    Claim, EveryWayToGiveACode,
    testing::Values(std::pair{BootloaderEra::V0_6, "0.6.4"}, std::pair{BootloaderEra::V0_7To1_2, "0.7.0"},
                    std::pair{BootloaderEra::V0_7To1_2, "1.2.1"}, std::pair{BootloaderEra::From1_3, "2.3.1"}),
    [](const auto& test) {
        return "DeviceOs" + QString::fromLatin1(test.param.second).replace(u'.', u'_').toStdString();
    });

TEST_P(EveryWayToGiveACode, BringsTheDeviceIntoTheAccount)
{
    ClaimBench bench({}, photon(GetParam().first, GetParam().second));
    const Outcome outcome = bench.claimByCode();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(outcome.claim, ClaimResult::Claimed);
    EXPECT_TRUE(outcome.inAccount);
    EXPECT_EQ(bench.registered().owner, me);
    EXPECT_EQ(bench.index(QStringLiteral("POST /v1/devices")), -1) << "not by its id";
    EXPECT_TRUE(practice::VirtualCloud::Device(bench.registered()).online);
}

TEST(ClaimCode, WithoutConsentNoCodeIsMade)
{
    ClaimBench bench({});
    bench.recorder.answer = QStringLiteral("stop");
    const Outcome outcome = bench.claimByCode();
    EXPECT_EQ(outcome.ending, Ending::Cancelled);
    ASSERT_EQ(bench.recorder.asked.size(), 1U);
    EXPECT_EQ(bench.recorder.asked[0].kind, QuestionKind::ClaimCodeConsent);
    EXPECT_EQ(bench.index(QStringLiteral("POST /v1/device_claims")), -1);
    EXPECT_TRUE(bench.registered().owner.isEmpty());
}

TEST(ClaimCode, WhoAgreedIsNotAskedAgainBecauseTheCableCameOut)
{
    ClaimBench bench({});
    AgreesClumsily person(bench.world.photon());
    const Outcome outcome = runWith(bench, person, claimCodePlan(), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(person.replugs, 1);
    EXPECT_EQ(person.asked.size(), 1U);
    EXPECT_EQ(bench.registered().owner, me);
}

TEST(ClaimCode, ADeviceThatDoesNotReachTheCloudIsNotInTheAccount)
{
    ClaimBench bench({});
    bench.world.setTrouble(Trouble::DeviceNetworkBlocked);
    bench.changeDevice([](auto& device) { device.owner.clear(); });
    bench.options.onlineTimeout = Milliseconds(300);
    const Outcome outcome = bench.claimByCode();
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(outcome.failure->code(), FailureCode::DeviceOffline) << describe(outcome);
    EXPECT_EQ(outcome.failedStep, StepId::VerifyClaim);
}

TEST(ClaimCode, TheCodeStandsInNoEventAndNoJournal)
{
    ClaimBench bench({});
    ASSERT_EQ(bench.claimByCode().ending, Ending::Healed);
    const Bytes code = bench.world.photon().readDct(dct::claimCode.offset, dct::claimCode.size);
    const QString text = QString::fromLatin1(toQByteArray(code));
    for (const Event& event : bench.recorder.events) {
        const auto* line = std::get_if<LogLine>(&event);
        EXPECT_FALSE(line && line->text.contains(text));
    }
}

// ---- products

namespace {

struct ProductBench : Bench {
    explicit ProductBench(bool acceptsKeys, const QString& owner = me) : Bench(Fault::BothKeysDamaged)
    {
        world.virtualCloud().addProduct({product, QStringLiteral("lamp"), {me}, acceptsKeys});
        auto device = registered();
        device.productId = product;
        device.owner = owner;
        world.virtualCloud().putDevice(device);
    }
    Outcome repair() { return run(productRepairPlan(options), signIn()); }
};

} // namespace

TEST(ProductRepair, AProductThatTakesNoKeysGetsItsDeviceBackRepaired)
{
    ProductBench bench(false);
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::InProduct) << "the ordinary way is refused";
    const Outcome outcome = bench.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.registered().productId, product);
    EXPECT_EQ(bench.registered().owner, me);
    EXPECT_EQ(bench.registered().publicKey, bench.storedKey().key->publicSpki());
    EXPECT_EQ(std::ranges::count(outcome.changed, Item::ProductMembership), 0) << "it is where it was";
    const QString member = QStringLiteral("/v1/products/4321/devices");
    EXPECT_LT(bench.index(QStringLiteral("DELETE ") + member), bench.index(QStringLiteral("POST ") + member));
}

TEST(ProductRepair, AFailureInBetweenPutsTheDeviceBack)
{
    ProductBench bench(false);
    auto device = bench.registered();
    device.acceptsKeys = false;
    bench.world.virtualCloud().putDevice(device);
    const Bytes before = bench.keyFields();
    const Outcome outcome = bench.repair();
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(outcome.failedStep, StepId::RegisterKey) << describe(outcome);
    EXPECT_EQ(bench.registered().productId, product);
    EXPECT_EQ(outcome.outsideProduct, 0);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST(ProductRepair, ADeviceThatCouldNotGoBackIsSaid)
{
    ProductBench bench(false);
    const Session session = bench.signIn();
    bench.world.virtualCloud().setTrouble(practice::VirtualCloud::Trouble::ServerError,
                                          QStringLiteral("/v1/products/4321/devices"), -1);
    // The first request to it is refused by a server's error, which may have come too late.
    const Outcome outcome = bench.run(productRepairPlan(bench.options), session);
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(outcome.outsideProduct, product) << describe(outcome);
}

TEST(ProductRepair, ACustomersDeviceIsNotTakenOutOfItsProduct)
{
    ProductBench bench(false, somebody);
    const Outcome outcome = bench.repair();
    EXPECT_EQ(outcome.failure->code(), FailureCode::NotOwner) << describe(outcome);
    EXPECT_EQ(bench.registered().productId, product);
    EXPECT_EQ(bench.index(QStringLiteral("DELETE ")), -1);
}

TEST(ProductRepair, ADeviceInNoProductIsRepairedTheOrdinaryWay)
{
    Bench bench(Fault::BothKeysDamaged);
    const Outcome outcome = bench.run(productRepairPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(bench.index(QStringLiteral("DELETE ")), -1);
}

TEST(Handover, WithoutARoleTheDevicesPartIsDoneAndItsPublicKeyTold)
{
    ProductBench bench(true);
    bench.world.virtualCloud().addProduct({product, QStringLiteral("lamp"), {}});
    EXPECT_EQ(bench.repairKeys().failure->code(), FailureCode::InProduct);
    const Outcome outcome = bench.run(handoverPlan(), {});
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    EXPECT_TRUE(outcome.readBack);
    EXPECT_FALSE(outcome.registered);
    EXPECT_EQ(outcome.publicKeyPem, bench.storedKey().key->publicPem());
}

// ---- a sign-in that runs out on the way

TEST(SignInAgain, ARepairGoesOnWhereItsSignInRanOut)
{
    Bench bench(Fault::BothKeysDamaged, photon(), Trouble::TokenExpiresMidway);
    const int writes = bench.world.photon().wear().dctWrites;
    SignsInAgain narrator(bench);
    narrator.users << me;
    const Outcome outcome = runWith(bench, narrator, keyRepairPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(narrator.accounts, QStringList{me});
    EXPECT_EQ(bench.world.photon().wear().dctWrites - writes, 1) << "nothing was done twice";
}

TEST(SignInAgain, WithoutOneTheRepairEndsAsItDid)
{
    Bench bench(Fault::BothKeysDamaged, photon(), Trouble::TokenExpiresMidway);
    const Bytes before = bench.keyFields();
    SignsInAgain narrator(bench);
    const Outcome outcome = runWith(bench, narrator, keyRepairPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.failure->code(), FailureCode::TokenExpired) << describe(outcome);
    EXPECT_EQ(bench.keyFields(), before);
}

TEST(SignInAgain, AnotherAccountIsNotGoneOnWith)
{
    Bench bench(Fault::BothKeysDamaged, photon(), Trouble::TokenExpiresMidway);
    bench.world.virtualCloud().addUser({somebody, QString::fromLatin1(PracticeWorld::password), {}});
    SignsInAgain narrator(bench);
    narrator.users << somebody << me;
    const Outcome outcome = runWith(bench, narrator, keyRepairPlan(bench.options), bench.signIn());
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(narrator.wrongOnes, (QStringList{{}, somebody}));
    EXPECT_EQ(bench.registered().owner, me);
}

TEST(SignInAgain, TheRunnerAsksWhereItWasToldTo)
{
    for (const bool asks : {true, false}) {
        Bench bench(Fault::BothKeysDamaged, photon(), Trouble::TokenExpiresMidway);
        bench.options.askSignIn = asks;
        Runner runner(bench.world);
        QEventLoop loop;
        std::vector<Question> asked;
        std::optional<Outcome> outcome;
        QObject::connect(&runner, &Runner::asked, &loop, [&](const Question& question) {
            asked.push_back(question);
            runner.answerSignIn(bench.signIn());
        });
        QObject::connect(&runner, &Runner::finished, &loop, [&](const Outcome& ended) {
            outcome = ended;
            loop.quit();
        });
        runner.start(keyRepairPlan(bench.options), bench.options, bench.signIn());
        loop.exec();
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->ending, asks ? Ending::Healed : Ending::Failed) << describe(*outcome);
        ASSERT_EQ(asked.size(), asks ? 1U : 0U);
        if (asks) {
            EXPECT_EQ(asked[0].kind, QuestionKind::SignInAgain);
            EXPECT_EQ(asked[0].arguments.value(0), me);
        }
    }
}
