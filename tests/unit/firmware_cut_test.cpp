// SPDX-License-Identifier: Apache-2.0
// The cable comes out at every transfer of a repair of the firmware: whatever it was in, the plan run once
// more brings the device to the same end.
#include "tests/around.h"
#include "tests/unit/firmware_bench.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace rescue;
using namespace rescue::test;

namespace {

/// The practice world on a cable that comes out in the middle of the n-th control transfer in DFU mode: the
/// power with it.
class CutWorld : public WorldAround {
public:
    explicit CutWorld(PracticeWorld& world) : WorldAround(world), m_world(world), m_usb(*this) {}

    UsbBus& usb() override { return m_usb; }

    int cutAt = -1; ///< never
    int transfers = 0;

private:
    class Transport : public TransportAround {
    public:
        Transport(CutWorld& cut, std::unique_ptr<UsbTransport> inner)
            : TransportAround(std::move(inner)), m_cut(cut)
        {
        }
        Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
        {
            m_cut.maybeCut();
            return TransportAround::controlIn(setup, timeout);
        }
        void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
        {
            m_cut.maybeCut();
            TransportAround::controlOut(setup, data, timeout);
        }

    private:
        CutWorld& m_cut;
    };

    class Usb : public BusAround {
    public:
        explicit Usb(CutWorld& cut) : BusAround(cut.m_world.usb()), m_cut(cut) {}
        std::unique_ptr<UsbTransport> open(const UsbDevice& device) override
        {
            const bool dfu = device.productId == modelInfo(Model::Photon).dfuProductId;
            auto inner = BusAround::open(device);
            return dfu ? std::make_unique<Transport>(m_cut, std::move(inner)) : std::move(inner);
        }

    private:
        CutWorld& m_cut;
    };

    void maybeCut()
    {
        if (transfers++ != cutAt)
            return;
        m_world.photon().unplug();
        throw Failure(FailureCode::DeviceGone);
    }

    PracticeWorld& m_world;
    Usb m_usb;
};

/// Puts the cable back in as soon as the device is waited for.
class Hands : public Recorder {
public:
    explicit Hands(practice::VirtualPhoton& photon) : m_photon(photon) {}
    void tell(const Event& event) override
    {
        if (std::holds_alternative<WaitStarted>(event))
            m_photon.plug();
    }

private:
    practice::VirtualPhoton& m_photon;
};

Outcome runIn(World& world, FirmwareBench& bench)
{
    CloudClient cloud(world.cloud());
    Hands hands(bench.world.photon());
    RepairContext repair{world, cloud, hands, bench.options, {}};
    return runPlan(firmwarePlan(bench.options), repair);
}

/// Both parts and the bootloader: every kind of write there is.
void breakParts(FirmwareBench& bench)
{
    bench.world.photon().writeFlash(systemPart1Address + 0x400, Bytes(16, 0x00));
}

int transfersOfAWholeRun(const char* target)
{
    FirmwareBench bench(target);
    breakParts(bench);
    CutWorld world(bench.world);
    const Outcome outcome = runIn(world, bench);
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    return world.transfers;
}

class EveryCut : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Firmware, EveryCut, testing::Values("2.3.1", "3.3.1"), [](const auto& test) {
    return "To" + QString::fromLatin1(test.param).replace(u'.', u'_').toStdString();
});

} // namespace

TEST_P(EveryCut, TheNextRunFinishes)
{
    const int all = transfersOfAWholeRun(GetParam());
    ASSERT_GT(all, 100);
    // Reading is most of it, and one cut in it is like the next.
    for (int cut = 0; cut < all; cut += cut < all / 2 ? 61 : 13) {
        SCOPED_TRACE("cut at transfer " + std::to_string(cut) + " of " + std::to_string(all));
        FirmwareBench bench(GetParam());
        breakParts(bench);
        const Bytes keys = bench.keyFields();
        const Bytes application = bench.application();
        CutWorld world(bench.world);
        world.cutAt = cut;
        const Outcome torn = runIn(world, bench);
        EXPECT_NE(torn.ending, Ending::Healed);

        bench.world.photon().plug();
        world.cutAt = -1;
        const Outcome outcome = runIn(world, bench);
        ASSERT_EQ(outcome.ending, Ending::Done) << describe(outcome);
        EXPECT_TRUE(bench.holds("system-part1", systemPart1Address));
        EXPECT_TRUE(bench.holds("system-part2", systemPart2Address));
        EXPECT_TRUE(bench.holds("bootloader", bootloaderAddress));
        EXPECT_EQ(bench.application(), application);
        EXPECT_EQ(bench.keyFields(), keys);
        EXPECT_TRUE(bench.world.photon().wifiConfigured());
    }
}
