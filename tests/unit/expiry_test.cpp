// SPDX-License-Identifier: Apache-2.0
// A sign-in that runs out in the middle of a repair, with each plan that asks the account for something.
#include "core/repair/cure_plans.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::test;
using diagnosis::Cure;

namespace {

class Renews : public Recorder {
public:
    explicit Renews(Bench& bench) : m_bench(bench) { answer = QStringLiteral("go"); }
    std::optional<Session> signInAgain(const QString&, const QString&) override
    {
        ++renewed;
        return m_bench.signIn();
    }
    int renewed = 0;

private:
    Bench& m_bench;
};

struct Row {
    const char* name;
    Cure cure;
    Fault fault;
    const char* path; ///< the request that meets the expired token
};
void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

class EveryAccountPlan : public testing::TestWithParam<Row> {
public:
    static Outcome run(Bench& bench, Narrator& narrator, Cure cure)
    {
        // Plans that ask the cloud for nothing but Device OS have nothing given.
        bench.options.deviceId = bench.world.photon().deviceId();
        bench.options = optionsFor(cure, bench.options);
        bench.options.wifi = practice::practiceNetwork();
        const Session session = bench.signIn();
        bench.world.virtualCloud().setTrouble(practice::VirtualCloud::Trouble::TokensExpire,
                                              QString::fromLatin1(GetParam().path), 1);
        CloudClient cloud(bench.world.cloud(), session, bench.stop.get_token());
        RepairContext repair{bench.world, cloud, narrator, bench.options, bench.stop.get_token()};
        return runPlan(planFor(cure, bench.options).value(), repair);
    }
};

INSTANTIATE_TEST_SUITE_P(
    Expiry, EveryAccountPlan,
    testing::Values(Row{"KeysAtTheStart", Cure::Keys, Fault::BothKeysDamaged, "/v1/devices"},
                    Row{"KeysWhileRegistering", Cure::Keys, Fault::BothKeysDamaged, "/v1/provisioning/"},
                    Row{"RegisterKey", Cure::RegisterKey, Fault::DeviceKeyUnregistered, "/v1/provisioning/"},
                    Row{"KeysSysAtTheFirmware", Cure::KeysSys, Fault::BothKeysDamaged, "/v1/device-os/"},
                    Row{"KeysSysWhileRegistering", Cure::KeysSys, Fault::BothKeysDamaged,
                        "/v1/provisioning/"},
                    Row{"Sys", Cure::Sys, Fault::SystemFirmwareDamaged, "/v1/device-os/"},
                    Row{"App", Cure::App, Fault::None, "/v1/device-os/"},
                    Row{"Tinker", Cure::Tinker, Fault::ApplicationDamaged, "/v1/device-os/"},
                    Row{"Claim", Cure::Claim, Fault::NotClaimed, "/v1/devices"},
                    Row{"ClaimCode", Cure::ClaimCode, Fault::NotClaimed, "/v1/device_claims"},
                    Row{"KeysMove", Cure::ToParticleCloud, Fault::PrivateCloudAddress, "/v1/provisioning/"},
                    Row{"Wifi", Cure::Wifi, Fault::None, "/v1/devices"},
                    Row{"ClearAddress", Cure::ClearAddress, Fault::FixedAddress, "/v1/devices"},
                    Row{"FirstSetUp", Cure::FirstSetUp, Fault::NotClaimed, "/v1/device_claims"}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace

TEST_P(EveryAccountPlan, GoesOnWithANewSignInWhereItStopped)
{
    Bench bench(GetParam().fault);
    Renews narrator(bench);
    const Outcome outcome = run(bench, narrator, GetParam().cure);
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(narrator.renewed, 1);
}

TEST_P(EveryAccountPlan, EndsWithThatReasonWhereNobodySignsIn)
{
    Bench bench(GetParam().fault);
    const Bytes keys = bench.keyFields();
    bench.recorder.answer = QStringLiteral("go");
    const Outcome outcome = run(bench, bench.recorder, GetParam().cure);
    ASSERT_TRUE(outcome.failure.has_value());
    EXPECT_EQ(outcome.failure->code(), FailureCode::TokenExpired) << describe(outcome);
    const bool keysLeftAlone = !outcome.readBack || outcome.task == KeyTask::Firmware;
    if (keysLeftAlone && GetParam().cure != Cure::KeysSys) {
        EXPECT_EQ(bench.keyFields(), keys);
    }
}

namespace {

/// The sign-in runs out as that step begins.
class RunsOut : public Renews {
public:
    RunsOut(Bench& bench, StepId step) : Renews(bench), m_cloud(bench.world.virtualCloud()), m_step(step) {}
    void tell(const Event& event) override
    {
        Renews::tell(event);
        const auto* started = std::get_if<StepStarted>(&event);
        if (started && started->step == m_step)
            m_cloud.setTrouble(practice::VirtualCloud::Trouble::TokensExpire, {}, 1);
    }

private:
    practice::VirtualCloud& m_cloud;
    StepId m_step;
};

constexpr int product = 4321;

Outcome repairInProduct(Bench& bench, Narrator& narrator)
{
    bench.world.virtualCloud().addProduct(
        {product, QStringLiteral("lamp"), {QString::fromLatin1(PracticeWorld::userName)}, false});
    auto device = bench.registered();
    device.productId = product;
    bench.world.virtualCloud().putDevice(device);
    CloudClient cloud(bench.world.cloud(), bench.signIn(), bench.stop.get_token());
    RepairContext repair{bench.world, cloud, narrator, bench.options, bench.stop.get_token()};
    return runPlan(productRepairPlan(bench.options), repair);
}

constexpr StepId accountSteps[] = {StepId::CheckAccount, StepId::RemoveFromProduct, StepId::RegisterKey,
                                   StepId::AddToProduct, StepId::SeeOnline};

} // namespace

TEST(ExpiryInAProduct, TheDeviceGoesBackIntoItWhereverTheSignInRanOut)
{
    for (const StepId step : accountSteps) {
        Bench bench(Fault::BothKeysDamaged);
        RunsOut narrator(bench, step);
        const Outcome outcome = repairInProduct(bench, narrator);
        EXPECT_EQ(outcome.ending, Ending::Healed)
            << stepName(step).toStdString() << ": " << describe(outcome);
        EXPECT_EQ(narrator.renewed, 1) << stepName(step).toStdString();
        EXPECT_EQ(bench.registered().productId, product) << stepName(step).toStdString();
    }
}

TEST(ExpiryInAProduct, WhereNobodySignsInItIsToldThatTheDeviceIsOutside)
{
    class Nobody : public RunsOut {
    public:
        using RunsOut::RunsOut;
        std::optional<Session> signInAgain(const QString&, const QString&) override { return std::nullopt; }
    };
    for (const StepId step : {StepId::CheckAccount, StepId::RemoveFromProduct, StepId::AddToProduct}) {
        Bench bench(Fault::BothKeysDamaged);
        Nobody narrator(bench, step);
        const Outcome outcome = repairInProduct(bench, narrator);
        const bool outside = step == StepId::AddToProduct;
        EXPECT_EQ(outcome.outsideProduct, outside ? product : 0) << stepName(step).toStdString();
        EXPECT_EQ(bench.registered().productId, outside ? 0 : product) << stepName(step).toStdString();
        EXPECT_NE(outcome.ending, Ending::Healed) << stepName(step).toStdString();
    }
}
