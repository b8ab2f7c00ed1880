// SPDX-License-Identifier: Apache-2.0
// What happens around a repair that is under way: the cable comes out and goes back in, here or there,
// another device is plugged in, the computer sleeps.
#include "core/practice/virtual_usb.h"
#include "core/support/failure_text.h"
#include "tests/around.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

#include <atomic>
#include <functional>

using namespace rescue;
using namespace rescue::test;
using practice::VirtualPhoton;

namespace {

/// When in DFU mode something happens.
enum class Moment { Opening, Reading, Writing, ReadingBack };
constexpr std::array moments{Moment::Opening, Moment::Reading, Moment::Writing, Moment::ReadingBack};
constexpr int never = -1;

/// A computer with two sockets, a device for each, and a sleep that ends what was open.
class Desk : public WorldAround {
public:
    Desk(PracticeWorld& world, VirtualPhoton& second)
        : WorldAround(world), m_bus(world.photon()), m_serialBus(m_bus), m_usb(*this)
    {
        m_bus.add(second);
    }
    UsbBus& usb() override { return m_usb; }
    SerialBus& serial() override { return m_serialBus; }

    /// Calls `what` at that moment, `times` times.
    void at(Moment moment, std::function<void()> what, int times = 1)
    {
        m_moment = moment;
        m_what = std::move(what);
        m_times = times;
    }
    /// All that is open is dead from now on; what hangs on the bus is found there anew.
    void sleep() { ++m_wakes; }
    /// From now on every socket has another name.
    void otherSocket() { m_suffix = QStringLiteral("-other"); }
    bool secondOpened() const { return m_secondOpened; }

private:
    class Transport : public TransportAround {
    public:
        Transport(Desk& desk, std::unique_ptr<UsbTransport> inner)
            : TransportAround(std::move(inner)), m_desk(desk), m_wakes(desk.m_wakes)
        {
        }
        Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
        {
            transfer(setup, {});
            return TransportAround::controlIn(setup, timeout);
        }
        void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
        {
            transfer(setup, data);
            TransportAround::controlOut(setup, data, timeout);
        }

    private:
        void transfer(const ControlSetup& setup, ByteView data)
        {
            constexpr int farIntoReading = 20;
            constexpr std::uint8_t dnload = 1;
            ++m_count;
            if (setup.request == dnload && setup.value >= 2 && !data.empty())
                m_written = m_count;
            const bool now = m_desk.m_moment == Moment::Opening   ? m_count == 1
                             : m_desk.m_moment == Moment::Reading ? m_count == farIntoReading
                             : m_desk.m_moment == Moment::Writing
                                 ? m_written == m_count
                                 : m_written != never && m_count == m_written + 4;
            if (now && m_desk.m_times-- > 0)
                m_desk.m_what();
            if (m_wakes != m_desk.m_wakes)
                throw Failure(FailureCode::DeviceGone);
        }

        Desk& m_desk;
        int m_wakes;
        int m_count = 0;
        int m_written = never;
    };

    class Usb : public BusAround {
    public:
        explicit Usb(Desk& desk) : BusAround(desk.m_bus), m_desk(desk) {}
        std::vector<UsbDevice> list() override
        {
            auto seen = BusAround::list();
            for (UsbDevice& device : seen) {
                device.port += m_desk.m_suffix;
                device.address += aSleep * m_desk.m_wakes;
            }
            return seen;
        }
        std::unique_ptr<UsbTransport> open(const UsbDevice& device) override
        {
            UsbDevice inner = device;
            inner.port.chop(m_desk.m_suffix.size());
            inner.address -= aSleep * m_desk.m_wakes;
            m_desk.m_secondOpened = m_desk.m_secondOpened || inner.port == m_desk.m_bus.ports()[1].name;
            auto transport = BusAround::open(inner);
            const bool dfu = device.productId == modelInfo(Model::Photon).dfuProductId;
            return dfu ? std::make_unique<Transport>(m_desk, std::move(transport)) : std::move(transport);
        }

    private:
        static constexpr int aSleep = 100;
        Desk& m_desk;
    };

    practice::VirtualUsbBus m_bus;
    practice::VirtualSerialBus m_serialBus;
    Usb m_usb;
    Moment m_moment = Moment::Opening;
    std::function<void()> m_what;
    int m_times = 0;
    int m_wakes = 0;
    bool m_secondOpened = false;
    QString m_suffix;
};

/// Does what the test has in mind when the device is to be plugged in again.
class Person : public Recorder {
public:
    void tell(const Event& event) override
    {
        Recorder::tell(event);
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (!wait || wait->what != WaitFor::Replug)
            return;
        ++askedToReplug;
        if (replug)
            replug();
    }
    std::function<void()> replug;
    int askedToReplug = 0;
};

practice::PhotonSetup secondSetup()
{
    auto setup = photon();
    setup.id.back() ^= 0x55;
    return setup;
}

/// A device whose keys are damaged, and another one of the same account that is well and in a drawer.
struct Table : Bench {
    explicit Table(const practice::PhotonSetup& setup = photon())
        : Bench(Fault::BothKeysDamaged, setup), second(secondSetup()), desk(world, second)
    {
        const auto key = keys::DeviceKey::generate();
        practice::provision(second, key, world.cloud().deviceServer);
        auto entry = registered();
        entry.id = second.deviceId();
        entry.publicKey = key.publicSpki();
        world.virtualCloud().putDevice(entry);
        secondKey = key.publicSpki();
        options.deviceId = first().deviceId();
    }
    VirtualPhoton& first() { return world.photon(); }
    Outcome repair() { return run(keyRepairPlan(options)); }
    /// Its system and then its keys: the writing that takes longest.
    Outcome repairAll()
    {
        options.firmware = releaseFiles("3.3.1", Model::Photon);
        return run(keysAndSystemPlan(options));
    }
    Outcome run(const Plan& plan)
    {
        CloudClient cloud(world.cloud(), signIn(), stop.get_token());
        RepairContext repair{desk, cloud, person, options, stop.get_token()};
        return runPlan(plan, repair);
    }
    bool secondIsUntouched()
    {
        return world.virtualCloud().device(second.deviceId())->publicKey == secondKey && !desk.secondOpened();
    }
    std::size_t folders() { return RepairFolder::ofDevice(data.path(), first().deviceId()).size(); }

    VirtualPhoton second;
    Desk desk;
    Person person;
    Bytes secondKey;
};

FailureCode codeOf(const Outcome& outcome)
{
    return outcome.failure ? outcome.failure->code() : FailureCode::Internal;
}

class AtAnyMoment : public testing::TestWithParam<Moment> {};

std::string nameOf(const testing::TestParamInfo<Moment>& test)
{
    constexpr std::array names{"Opening", "Reading", "Writing", "ReadingBack"};
    return names.at(static_cast<std::size_t>(test.param));
}

INSTANTIATE_TEST_SUITE_P(Replug, AtAnyMoment, testing::ValuesIn(moments), nameOf);

} // namespace

TEST_P(AtAnyMoment, TheRepairGoesOnWhenTheCableIsBackIn)
{
    Table table;
    table.desk.at(GetParam(), [&] { table.first().unplug(); });
    table.person.replug = [&] { table.first().plug(); };
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(table.person.askedToReplug, 1);
    EXPECT_EQ(outcome.changed,
              (std::vector{Item::RegisteredKey, Item::ServerKey, Item::ServerAddress, Item::DeviceKey}))
        << "each once";
    EXPECT_EQ(table.folders(), 1U) << "one repair, one backup";
}

TEST_P(AtAnyMoment, TheSameDeviceInAnotherSocketIsTheSameDevice)
{
    Table table;
    table.desk.at(GetParam(), [&] { table.first().unplug(); });
    table.person.replug = [&] {
        table.desk.otherSocket();
        table.first().plug();
    };
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
}

TEST_P(AtAnyMoment, AnotherDeviceInItsPlaceIsRefusedByItsIdAndNotWritten)
{
    Table table;
    table.options.buttonTimeout = Milliseconds(60'000);
    table.desk.at(GetParam(), [&] { table.first().unplug(); });
    table.person.replug = [&] { table.second.plug(); };
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Failed);
    ASSERT_EQ(codeOf(outcome), FailureCode::OtherDevice) << describe(outcome);
    EXPECT_EQ(outcome.failure->arguments(), QStringList{table.second.deviceId()});
    EXPECT_FALSE(failureText(*outcome.failure).action.isEmpty());
    EXPECT_TRUE(table.secondIsUntouched());

    table.second.unplug();
    table.first().plug();
    table.person.replug = {};
    const Outcome again = table.repair();
    EXPECT_EQ(again.ending, Ending::Healed) << describe(again);
}

TEST_P(AtAnyMoment, ASecondDeviceThatArrivesIsLeftAlone)
{
    Table table;
    table.desk.at(GetParam(), [&] { table.second.plug(); });
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(table.person.askedToReplug, 0);
    EXPECT_TRUE(table.secondIsUntouched());
}

TEST_P(AtAnyMoment, ASecondDeviceThatArrivesBeforeTheFirstIsBackIsLeftAlone)
{
    Table table;
    table.desk.at(GetParam(), [&] { table.first().unplug(); });
    table.person.replug = [&] {
        table.second.plug();
        table.first().plug();
    };
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_TRUE(table.secondIsUntouched());
}

TEST_P(AtAnyMoment, AComputerThatSleptGoesOnWithTheDeviceItFindsAnew)
{
    Table table;
    table.desk.at(GetParam(), [&] { table.desk.sleep(); });
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(table.folders(), 1U);
}

TEST(Replug, FirmwareThatIsBeingWrittenIsFinishedAfterASleep)
{
    Table table;
    table.desk.at(Moment::Writing, [&] { table.desk.sleep(); });
    const Outcome outcome = table.repairAll();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(table.folders(), 1U);
}

TEST(Replug, FirmwareThatIsBeingWrittenIsFinishedInAnotherSocketWhileATwinIsPluggedIn)
{
    Table table;
    table.desk.at(Moment::Writing, [&] { table.first().unplug(); });
    table.person.replug = [&] {
        table.second.plug();
        table.desk.otherSocket();
        table.first().plug();
    };
    const Outcome outcome = table.repairAll();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
    EXPECT_EQ(table.person.askedToReplug, 1);
    EXPECT_TRUE(table.secondIsUntouched());
}

TEST(Replug, ADeviceThatWasThereAllTheTimeIsNotTakenForTheOneThatLeft)
{
    Table table;
    table.second.plug();
    attachedDevicesSoon(table.desk.usb(), {});
    table.desk.at(Moment::Reading, [&] { table.first().unplug(); });
    const Outcome outcome = table.repair();
    EXPECT_EQ(codeOf(outcome), FailureCode::DeviceGone) << describe(outcome);
    EXPECT_TRUE(table.secondIsUntouched());
}

TEST(Replug, WhoStopsInsteadMayBeginAgain)
{
    Table table;
    const Bytes before = table.keyFields();
    table.desk.at(Moment::Reading, [&] { table.first().unplug(); });
    table.person.replug = [&] { table.stop.request_stop(); };
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Failed);
    EXPECT_EQ(codeOf(outcome), FailureCode::DeviceGone) << "what has to be done is to plug it in";
    EXPECT_EQ(table.keyFields(), before);

    table.stop = {};
    table.first().plug();
    const Outcome again = table.repair();
    EXPECT_EQ(again.ending, Ending::Healed) << describe(again);
}

TEST(Replug, ALooseContactEndsTheRepair)
{
    Table table;
    table.desk.at(
        Moment::Reading, [&] { table.first().unplug(); }, 100);
    table.person.replug = [&] { table.first().plug(); };
    const Outcome outcome = table.repair();
    EXPECT_EQ(codeOf(outcome), FailureCode::DeviceGone) << describe(outcome);
    EXPECT_EQ(table.person.askedToReplug, 3);
}

/// Bootloaders up to 0.5.5: any device could have been plugged in there.
TEST(Replug, ADeviceThatCannotSayWhoItIsIsLeftToTheNextRepair)
{
    Table table(photon(BootloaderEra::UpTo0_5, "0.5.5"));
    table.options.buttonTimeout = Milliseconds(60'000);
    table.desk.at(Moment::Reading, [&] { table.first().unplug(); });
    table.person.replug = [&] { table.first().plug(); };
    const Outcome outcome = table.repair();
    EXPECT_EQ(codeOf(outcome), FailureCode::DeviceGone) << describe(outcome);
    const Outcome again = table.repair();
    EXPECT_EQ(again.ending, Ending::Healed) << describe(again);
}

TEST(Replug, ARepairThatBeginsWhileTheDeviceIsLeavingDfuModeFindsItAgain)
{
    auto slow = photon();
    slow.speed = 20; // it takes its time to leave
    Table table(slow);
    table.desk.at(Moment::Reading, [&] { table.stop.request_stop(); });
    const Outcome cancelled = table.repair();
    ASSERT_EQ(cancelled.ending, Ending::Cancelled) << describe(cancelled);
    table.stop = {};
    const Outcome outcome = table.repair();
    EXPECT_EQ(outcome.ending, Ending::Healed) << describe(outcome);
}
