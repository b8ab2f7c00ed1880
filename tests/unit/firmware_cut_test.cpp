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
    std::uint16_t dfuProductId() const { return modelInfo(m_world.photon().setup().model).dfuProductId; }

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
            const bool dfu = device.productId == m_cut.dfuProductId();
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

/// Ends the run when the device is to be plugged in again; puts the cable back in as soon as it is waited for
/// otherwise.
class Hands : public Recorder {
public:
    Hands(practice::VirtualPhoton& photon, std::stop_source stop) : m_photon(photon), m_stop(std::move(stop))
    {
    }
    void tell(const Event& event) override
    {
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (wait && wait->what == WaitFor::Replug)
            m_stop.request_stop();
        else if (wait)
            m_photon.plug();
    }

private:
    practice::VirtualPhoton& m_photon;
    std::stop_source m_stop;
};

Outcome runIn(World& world, FirmwareBench& bench)
{
    CloudClient cloud(world.cloud());
    const std::stop_source stop;
    Hands hands(bench.world.photon(), stop);
    RepairContext repair{world, cloud, hands, bench.options, stop.get_token()};
    return runPlan(firmwarePlan(bench.options), repair);
}

/// Both parts and the bootloader: every kind of write there is.
void breakParts(FirmwareBench& bench)
{
    bench.world.photon().writeFlash(systemPart1Address + 0x400, Bytes(16, 0x00));
}

/// A device, and the release that its repair writes.
struct Case {
    Model model;
    BootloaderEra era;
    const char* release;
    const char* target;
    int coarse; ///< cuts lie so many times as far apart: what one bootloader showed need not be shown anew
};
void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.release << " to " << one.target;
}

FirmwareBench benchFor(const Case& one)
{
    auto setup = photon(one.era, one.release);
    setup.model = one.model;
    return FirmwareBench(one.target, Fault::SystemFirmwareDamaged, setup);
}

int transfersOfAWholeRun(const Case& one)
{
    FirmwareBench bench = benchFor(one);
    breakParts(bench);
    CutWorld world(bench.world);
    const Outcome outcome = runIn(world, bench);
    EXPECT_EQ(outcome.ending, Ending::Done) << describe(outcome);
    return world.transfers;
}

class EveryCut : public testing::TestWithParam<Case> {};

INSTANTIATE_TEST_SUITE_P(Firmware, EveryCut,
                         testing::Values(Case{Model::Photon, BootloaderEra::From1_3, "2.3.1", "2.3.1", 1},
                                         Case{Model::Photon, BootloaderEra::From1_3, "2.3.1", "3.3.1", 1},
                                         Case{Model::Photon, BootloaderEra::UpTo0_5, "0.4.7", "2.3.1", 7},
                                         Case{Model::Photon, BootloaderEra::V0_6, "0.6.4", "2.3.1", 7},
                                         Case{Model::Photon, BootloaderEra::V0_7To1_2, "1.2.1", "3.3.1", 7},
                                         Case{Model::P1, BootloaderEra::UpTo0_5, "0.5.5", "2.3.1", 4},
                                         Case{Model::P1, BootloaderEra::V0_6, "0.6.4", "3.3.1", 4},
                                         Case{Model::P1, BootloaderEra::V0_7To1_2, "0.7.0", "2.3.1", 4},
                                         Case{Model::P1, BootloaderEra::From1_3, "2.3.1", "3.3.1", 4}),
                         [](const auto& test) {
                             const QString name = QStringLiteral("%1From%2To%3")
                                                      .arg(modelInfo(test.param.model).name,
                                                           QString::fromLatin1(test.param.release),
                                                           QString::fromLatin1(test.param.target));
                             return QString(name).replace(u'.', u'_').toStdString();
                         });

} // namespace

TEST_P(EveryCut, TheNextRunFinishes)
{
    const Case& one = GetParam();
    const int all = transfersOfAWholeRun(one);
    ASSERT_GT(all, 100);
    // Reading is most of it, and one cut in it is like the next.
    for (int cut = 0; cut < all; cut += (cut < all / 2 ? 61 : 13) * one.coarse) {
        SCOPED_TRACE("cut at transfer " + std::to_string(cut) + " of " + std::to_string(all));
        FirmwareBench bench = benchFor(one);
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
