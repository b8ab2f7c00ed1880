// SPDX-License-Identifier: Apache-2.0
// The whole repair against devices that keep to DFU and DfuSe, but not to the habits of Particle's
// bootloaders.
#include "core/device/dct.h"
#include "core/practice/practice_world.h"
#include "core/repair/key_area.h"
#include "core/repair/names.h"
#include "core/repair/run_plan.h"
#include "tests/around.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rescue;
using namespace rescue::repair;
using namespace rescue::test;
using practice::Fault;
using practice::PracticeWorld;

namespace {

constexpr std::uint8_t dnload = 1, upload = 2, getStatus = 3, getState = 5, abortRequest = 6;
constexpr std::uint16_t realTransferSize = 4096;

/// How a device differs from the virtual Photon.
struct Habit {
    const char* name;
    std::uint16_t transferSize = realTransferSize;
    bool answersGetState = true;
    int busyAnswers = 0; ///< GETSTATUS says dfuDNBUSY this often before the work is done, with poll timeout 0
    bool emptyBlockNeedsAnother = false; ///< DNLOAD of no bytes only in dfuDNLOAD-IDLE, as plain DFU 1.1
    bool flashReadable = true;           ///< else UPLOAD of alternate 0 stalls
    std::size_t dctEnds = 0;             ///< UPLOAD of alternate 1 ends short there
    bool layoutTexts = true;             ///< else the alternates' strings are refused
    bool vendorRequests = true;          ///< else every vendor request stalls
};

class OtherDevice : public UsbTransport {
public:
    OtherDevice(std::unique_ptr<UsbTransport> real, const Habit& habit)
        : m_real(std::move(real)), m_habit(habit)
    {
    }

    Bytes configurationDescriptor() override
    {
        Bytes whole = m_real->configurationDescriptor();
        for (std::size_t at = 0; at + 9 <= whole.size(); at += whole[at]) {
            if (whole[at + 1] == 0x21 && m_habit.transferSize != realTransferSize) {
                whole[at + 5] = static_cast<std::uint8_t>(m_habit.transferSize);
                whole[at + 6] = static_cast<std::uint8_t>(m_habit.transferSize >> 8);
            }
        }
        return whole;
    }
    QString stringDescriptor(std::uint8_t index) override
    {
        if (!m_habit.layoutTexts)
            throw Failure(FailureCode::DeviceStalled);
        return m_real->stringDescriptor(index);
    }
    void claimInterface(std::uint8_t interface) override { m_real->claimInterface(interface); }
    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override
    {
        m_alternate = alternate;
        m_real->selectAlternate(interface, alternate);
    }

    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        refuse((setup.requestType & 0x60) == 0x40 && !m_habit.vendorRequests);
        if ((setup.requestType & 0x60) != 0x20)
            return m_real->controlIn(setup, timeout);
        refuse(setup.request == getState && !m_habit.answersGetState);
        if (setup.request == upload)
            return uploadBlock(setup, timeout);
        if (setup.request == getStatus && m_busyLeft > 0) {
            --m_busyLeft;
            return {0, 0, 0, 0, 4, 0};
        }
        return m_real->controlIn(setup, timeout);
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        refuse((setup.requestType & 0x60) == 0x40 && !m_habit.vendorRequests);
        if ((setup.requestType & 0x60) == 0x20 && setup.request == dnload) {
            EXPECT_LE(data.size(), m_habit.transferSize);
            refuse(data.empty() && m_habit.emptyBlockNeedsAnother && m_idle);
            m_busyLeft = data.empty() ? 0 : m_habit.busyAnswers;
            m_idle = false;
            if (data.size() == 5 && setup.value == 0)
                m_pointer =
                    data[1] | data[2] << 8 | data[3] << 16 | static_cast<std::uint32_t>(data[4]) << 24;
        }
        if (setup.request == abortRequest)
            m_idle = true;
        m_real->controlOut(setup, data, timeout);
    }

private:
    static void refuse(bool when)
    {
        if (when)
            throw Failure(FailureCode::DeviceStalled);
    }

    /// Blocks of this device's size, cut out of the virtual Photon's.
    Bytes uploadBlock(const ControlSetup& setup, Milliseconds timeout)
    {
        refuse(m_alternate == 0 && !m_habit.flashReadable);
        EXPECT_LE(setup.length, std::min<int>(m_habit.transferSize, 4096)) << "libusb carries no more";
        const std::size_t offset = (setup.value - 2U) * std::size_t{m_habit.transferSize};
        ControlSetup real = setup;
        real.value = static_cast<std::uint16_t>(2 + offset / realTransferSize);
        real.length = static_cast<std::uint16_t>(
            std::min<std::size_t>(offset % realTransferSize + setup.length, realTransferSize));
        Bytes block = m_real->controlIn(real, timeout);
        block.erase(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(offset % realTransferSize));
        const std::size_t at = m_pointer + offset;
        if (m_alternate == 1 && m_habit.dctEnds != 0 && at + block.size() > m_habit.dctEnds)
            block.resize(m_habit.dctEnds > at ? m_habit.dctEnds - at : 0);
        return block;
    }

    std::unique_ptr<UsbTransport> m_real;
    const Habit& m_habit;
    std::uint8_t m_alternate = 0;
    std::uint32_t m_pointer = 0;
    int m_busyLeft = 0;
    bool m_idle = true;
};

class OtherBus : public BusAround {
public:
    OtherBus(UsbBus& real, const Habit& habit) : BusAround(real), m_habit(habit) {}

    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override
    {
        return std::make_unique<OtherDevice>(BusAround::open(device), m_habit);
    }

private:
    const Habit& m_habit;
};

class OtherWorld : public WorldAround {
public:
    OtherWorld(PracticeWorld& practice, const Habit& habit)
        : WorldAround(practice), m_usb(practice.usb(), habit)
    {
    }

    UsbBus& usb() override { return m_usb; }
    SerialBus& serial() override { return m_serial; }

private:
    OtherBus m_usb;
    NoSerialPorts m_serial;
};

/// Presses the buttons when asked to.
class Hands : public Narrator {
public:
    explicit Hands(practice::VirtualPhoton& photon) : m_photon(photon) {}

    void tell(const Event& event) override
    {
        const auto* wait = std::get_if<WaitStarted>(&event);
        if (wait == nullptr || wait->what != WaitFor::DfuByButtons)
            return;
        m_photon.setSetupButton(true);
        m_photon.setResetButton(true);
        m_photon.setResetButton(false);
        m_listener = m_photon.listen([this] {
            if (m_photon.lamp().pattern == led::Pattern::YellowBlink)
                m_photon.setSetupButton(false);
        });
    }
    QString ask(const Question&) override { return QStringLiteral("stop"); }
    ~Hands() override
    {
        if (m_listener)
            m_photon.unlisten(*m_listener);
    }
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

private:
    practice::VirtualPhoton& m_photon;
    std::optional<int> m_listener;
};

practice::PhotonSetup fastPhoton()
{
    practice::PhotonSetup setup;
    setup.speed = 500;
    return setup;
}

class OtherEmulator : public testing::TestWithParam<Habit> {
protected:
    Outcome repairKeys()
    {
        OtherWorld world(m_practice, GetParam());
        CloudClient cloud(world.cloud());
        cloud.signIn(QString::fromLatin1(PracticeWorld::userName),
                     Secret::fromText(QString::fromLatin1(PracticeWorld::password)));
        RepairOptions options;
        options.dataFolder = m_data.path();
        options.onlineTimeout = Milliseconds(20'000);
        options.buttonTimeout = Milliseconds(20'000);
        Hands hands(m_practice.photon());
        RepairContext repair{world, cloud, hands, options, {}};
        return runPlan(keyRepairPlan(options), repair);
    }

    QTemporaryDir m_data;
    PracticeWorld m_practice{fastPhoton(), Fault::BothKeysDamaged};
};

INSTANTIATE_TEST_SUITE_P(Habits, OtherEmulator,
                         testing::Values(Habit{.name = "Blocks2048", .transferSize = 2048},
                                         Habit{.name = "Blocks1024", .transferSize = 1024},
                                         Habit{.name = "Blocks64", .transferSize = 64},
                                         Habit{.name = "Blocks8192", .transferSize = 8192},
                                         Habit{.name = "NoGetState", .answersGetState = false},
                                         Habit{.name = "BusyForLong", .busyAnswers = 300},
                                         Habit{.name = "NoEmptyBlockInIdle", .emptyBlockNeedsAnother = true},
                                         Habit{.name = "NoRawFlash", .flashReadable = false},
                                         Habit{.name = "ShortKeyArea", .dctEnds = dct::smallestAreaSize + 18},
                                         Habit{.name = "NoLayoutTexts", .layoutTexts = false},
                                         Habit{.name = "NoVendorRequests", .vendorRequests = false}),
                         [](const auto& habit) { return std::string(habit.param.name); });

} // namespace

TEST_P(OtherEmulator, IsRepaired)
{
    const Outcome outcome = repairKeys();
    EXPECT_EQ(outcome.ending, Ending::Healed)
        << (outcome.failure ? outcome.failure->technical() : QString()).toStdString() << " in "
        << (outcome.failedStep ? stepName(*outcome.failedStep) : QString()).toStdString();
    EXPECT_TRUE(outcome.readBack);
    EXPECT_EQ(outcome.rawCopyChecked, GetParam().flashReadable);
}

TEST(WritingOrder, CoversTheRunOnceAndEndsWithTheWholePrivateKey)
{
    for (const std::size_t size : {8U, 64U, 1024U, 1030U, 2048U, 4096U}) {
        const auto blocks = writingOrder(allKeyFields, size);
        std::size_t end = allKeyFields.end();
        for (const dct::Field block : blocks) {
            EXPECT_EQ(block.end(), end) << size;
            EXPECT_LE(block.size, size);
            EXPECT_EQ(block.size % 4, 0);
            end = block.offset;
        }
        EXPECT_EQ(end, allKeyFields.offset) << size;
        if (size < 1024)
            continue;
        EXPECT_GE(blocks.back().size, 612) << "what the firmware reads of the private key";
    }
}
