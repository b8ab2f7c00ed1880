// SPDX-License-Identifier: Apache-2.0
// Which release of Device OS offers which request over USB, and in which form. One column per release; read
// from device-os system/src/system_control.cpp (v0.6.1, v0.6.4, v0.7.0, v0.8.0-rc.1),
// system/src/usb_control_request_channel.cpp and system/src/system_control_internal.cpp (v0.8.0-rc.2, v1.0.1,
// v1.1.0, v1.5.2, v2.3.1, v3.3.1).
#include "core/failure.h"
#include "core/practice/practice_world.h"
#include "core/usb/security_requests.h"
#include "tests/around.h"

#include <gtest/gtest.h>

#include <functional>

using namespace rescue;
using rescue::test::TransportAround;

namespace {

constexpr std::array releases{"0.5.5",      "0.6.0", "0.6.1", "0.6.4", "0.7.0", "0.8.0-rc.1",
                              "0.8.0-rc.2", "1.0.1", "1.1.0", "1.5.2", "2.3.1", "3.3.1"};

WaitLimit soon()
{
    return WaitLimit::in(Milliseconds(10'000));
}

/// Notes in which form a request was made.
class Witness : public TransportAround {
public:
    using TransportAround::TransportAround;
    /// 'r' raw, 's' by the service protocol, '-' not at all, since the last call.
    char form() { return std::exchange(m_form, '-'); }

    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        note(setup);
        return TransportAround::controlIn(setup, timeout);
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        note(setup);
        TransportAround::controlOut(setup, data, timeout);
    }

private:
    void note(const ControlSetup& setup) { m_form = setup.request == 0x50 ? 'r' : 's'; }
    char m_form = '-';
};

struct Device {
    explicit Device(const char* release) : world(setupOf(release), practice::Fault::None), wire(open()) {}

    static practice::PhotonSetup setupOf(const char* release)
    {
        practice::PhotonSetup setup;
        setup.firmwareVersion = QString::fromLatin1(release);
        setup.serialNumber = QStringLiteral("PH-191017-XXXX-0");
        setup.speed = 1000;
        return setup;
    }
    std::unique_ptr<UsbTransport> open()
    {
        const auto limit = soon();
        while (world.usb().list().empty() && !limit.over())
            world.usb().waitForChange(world.usb().generation(), WaitLimit::in(Milliseconds(20)));
        return world.usb().open(world.usb().list().at(0));
    }

    practice::PracticeWorld world;
    Witness wire;
};

struct Request {
    const char* name;
    std::function<bool(ControlRequests&)> ask; ///< true: there was an answer
    const char* form;                          ///< one letter per release
};

const std::vector<Request>& requests()
{
    using C = ControlRequests;
    static const Secret code(Bytes(63, 'A'));
    static const Secret key(Bytes(612, 0x30));
    constexpr auto deviceKey = SecurityKey::DevicePrivate;
    static const std::vector<Request> all{
        {"device id", [](C& c) { return c.deviceId().has_value(); }, "--rrrrrrrrrr"},
        {"serial number", [](C& c) { return c.serialNumber(soon()).has_value(); }, "--------ssss"},
        {"reset", [](C& c) { return c.reset(soon()); }, "--rrrrssssss"},
        {"DFU mode", [](C& c) { return c.enterDfu(soon()); }, "--rrrrssssss"},
        {"safe mode", [](C& c) { return c.enterSafeMode(soon()); }, "----rrssssss"},
        {"listening begins", [](C& c) { return c.setListening(true, soon()); }, "--rrrrssssss"},
        {"listening ends", [](C& c) { return c.setListening(false, soon()); }, "----rrssssss"},
        {"is it listening", [](C& c) { return c.listening(soon()).has_value(); }, "--------ssss"},
        {"modules", [](C& c) { return c.modules(soon()).has_value(); }, "----rrssssss"},
        {"diagnostics", [](C& c) { return c.diagnostics(soon()).has_value(); }, "------ssssss"},
        {"rainbow begins", [](C& c) { return c.identify(true, soon()); }, "------ssssss"},
        {"rainbow ends", [](C& c) { return c.identify(false, soon()); }, "------ssssss"},
        {"claim code", [](C& c) { return c.setClaimCode(code, soon()); }, "------ssssss"},
        {"claimed", [](C& c) { return c.claimed(soon()).has_value(); }, "------ssssss"},
        {"read key", [](C& c) { return readSecurityKey(c, deviceKey, soon()).has_value(); }, "------ssssss"},
        {"write key", [](C& c) { return writeSecurityKey(c, deviceKey, key, soon()); }, "------ssssss"},
        {"write address",
         [](C& c) {
             return writeServerAddress(c, {QStringLiteral("a.example"), 5683}, soon()) &&
                    readServerAddress(c, soon()).has_value();
         },
         "------ssssss"},
        {"cloud status", [](C& c) { return c.cloudConnection(soon()).has_value(); }, "--------ssss"},
        {"cloud disconnect", [](C& c) { return c.setCloudConnection(false, soon()); }, "--------ssss"},
        {"cloud connect", [](C& c) { return c.setCloudConnection(true, soon()); }, "--------ssss"},
        {"fixed address", [](C& c) { return c.fixedAddress(soon()).has_value(); }, "------ssss--"},
        {"network stored", [](C& c) { return c.networkStored(soon()).has_value(); }, "------ssss--"},
    };
    return all;
}

class ControlMatrix : public testing::TestWithParam<std::size_t> {};

INSTANTIATE_TEST_SUITE_P(Releases, ControlMatrix, testing::Range<std::size_t>(0, releases.size()),
                         [](const auto& test) {
                             auto name = QString::fromLatin1(releases[test.param]);
                             return "Of" + name.replace(u'.', u'_').replace(u'-', u'_').toStdString();
                         });

/// How the device itself takes a request of the service protocol: its result; nothing where it refuses the
/// transfer.
std::optional<std::int32_t> serviceResult(UsbTransport& wire, std::uint16_t type, const Bytes& payload)
{
    try {
        const auto size = static_cast<std::uint16_t>(payload.size());
        const auto begun = parseServiceReply(wire.controlIn({0xc0, 1, size, type, 64}, Milliseconds(1'000)));
        if (!begun || !begun->id)
            return std::nullopt;
        if (!payload.empty()) {
            wire.controlIn({0xc0, 2, 0, *begun->id, 64}, Milliseconds(1'000)); // until there is room for it
            wire.controlOut({0x40, 3, 0, *begun->id, size}, payload, Milliseconds(1'000));
        }
        const auto reply =
            parseServiceReply(wire.controlIn({0xc0, 2, 0, *begun->id, 64}, Milliseconds(1'000)));
        wire.controlIn({0xc0, 5, 0, *begun->id, 64}, Milliseconds(1'000)); // its answer is not fetched
        return reply ? reply->result : std::nullopt;
    } catch (const Failure&) {
        return std::nullopt;
    }
}

/// After these the device is in another mode.
bool restarts(std::uint16_t type)
{
    return type == 40 || type == 50 || type == 60 || type == 70;
}

/// True where the device takes the raw request; one that acts at once is gone before it could say so.
bool takesRaw(UsbTransport& wire, bool in, std::uint16_t type)
{
    try {
        if (in)
            wire.controlIn({0xc0, 0x50, 0, type, 64}, Milliseconds(1'000));
        else
            wire.controlOut({0x40, 0x50, 0, type, 0}, {}, Milliseconds(1'000));
        return true;
    } catch (const Failure& failure) {
        return failure.code() != FailureCode::DeviceStalled;
    }
}

} // namespace

TEST_P(ControlMatrix, EachRequestIsMadeInTheFormItsReleaseKnowsOrNotAtAll)
{
    const char* release = releases[GetParam()];
    for (const Request& request : requests()) {
        SCOPED_TRACE(std::string(release) + ": " + request.name);
        Device device(release);
        ControlRequests requests(device.wire);
        device.wire.form(); // what the constructor asked
        const char expected = request.form[GetParam()];
        EXPECT_EQ(request.ask(requests), expected != '-');
        EXPECT_EQ(device.wire.form(), expected);
    }
}

TEST_P(ControlMatrix, TheDeviceItselfRefusesWhatItsReleaseDoesNotKnow)
{
    struct Row {
        std::uint16_t type;
        const char* rawIn;   ///< one letter per release
        const char* rawOut;  ///< from 2.0 on two of them again
        const char* service; ///< '+' offered
        Bytes payload = {};
    };
    const Bytes key{0x08, 1}, udpKey{0x08, 4}, protocol{0x08, 1};
    Bytes code{0x0a, 63};
    code.resize(65, 'A');
    const Row table[]{
        {20, "--++++++++++", "------------", "--------++++"},
        {21, "------------", "------------", "--------++++"},
        {30, "--++++++++++", "------------", "--------++++"},
        {40, "------------", "--++++----++", "------++++++"},
        {50, "------------", "--++++------", "------++++++"},
        {60, "------------", "----++------", "------++++++"},
        {70, "------------", "--++++------", "------++++++"},
        {71, "------------", "------------", "------++++++"},
        {72, "------------", "------------", "--------++++"},
        {74, "------------", "------------", "------------"}, // third generation
        {90, "------------", "----++------", "------++++++"},
        {100, "------------", "------------", "------++++++"},
        {121, "------------", "------------", "------++++--", {0x08, 1}},
        {200, "------------", "------------", "------++++++", code},
        {201, "------------", "------------", "------++++++"},
        {211, "------------", "------------", "------++++++", key},
        {211, "------------", "------------", "------------", udpKey}, // it speaks TCP
        {221, "------------", "------------", "------++++++", protocol},
        {230, "------------", "------------", "------++++++"},
        {231, "------------", "------------", "------++++++"},
        {300, "------------", "------------", "--------++++"},
        {301, "------------", "------------", "--------++++"},
        {302, "------------", "----------++", "--------++++"},
        {506, "------------", "------------", "------------"}, // third generation
    };
    const auto at = GetParam();
    std::optional<Device> device;
    const auto fresh = [&](std::uint16_t type) -> UsbTransport& {
        if (!device || restarts(type))
            device.emplace(releases[at]);
        return device->wire;
    };
    for (const Row& row : table) {
        SCOPED_TRACE(std::string(releases[at]) + ", request " + std::to_string(row.type));
        const auto result = serviceResult(fresh(row.type), row.type, row.payload);
        // no address is stored in a practice device: that there is none (-170) is an answer too
        EXPECT_EQ(result && *result != -120, row.service[at] == '+') << result.value_or(1);
        EXPECT_EQ(takesRaw(fresh(row.type), true, row.type), row.rawIn[at] == '+');
        EXPECT_EQ(takesRaw(fresh(row.type), false, row.type), row.rawOut[at] == '+');
        if (restarts(row.type))
            device.reset();
    }
}

namespace {

bool becomes(Device& device, const std::function<bool(practice::VirtualPhoton&)>& what)
{
    const auto limit = soon();
    while (!what(device.world.photon())) {
        if (limit.over())
            return false;
        device.world.usb().waitForChange(device.world.usb().generation(), WaitLimit::in(Milliseconds(5)));
    }
    return true;
}

auto lamp(led::Pattern pattern)
{
    return [pattern](practice::VirtualPhoton& photon) { return photon.lamp().pattern == pattern; };
}

} // namespace

TEST_P(ControlMatrix, TheDeviceDoesWhatItSaysItDoes)
{
    const char* release = releases[GetParam()];
    {
        Device device(release);
        ControlRequests requests(device.wire);
        if (requests.enterSafeMode(soon())) {
            EXPECT_TRUE(becomes(device, lamp(led::Pattern::MagentaBreathe))) << release;
        }
    }
    {
        Device device(release);
        ControlRequests requests(device.wire);
        if (requests.enterDfu(soon())) {
            EXPECT_TRUE(becomes(device, lamp(led::Pattern::YellowBlink))) << release;
        }
    }
    Device device(release);
    ControlRequests requests(device.wire);
    if (!requests.setListening(true, soon()))
        return;
    EXPECT_TRUE(becomes(device, lamp(led::Pattern::BlueBlink))) << release;
    if (GetParam() >= 4 && requests.setListening(false, soon())) {
        EXPECT_TRUE(becomes(device, lamp(led::Pattern::CyanBreathe))) << release;
    }
}

TEST(SecurityRequests, KeysAndAddressAreWhatDfuModeWouldRead)
{
    Device device("2.3.1");
    ControlRequests requests(device.wire);
    const auto& photon = device.world.photon();
    for (const auto& [key, offset, size] :
         {std::tuple{SecurityKey::DevicePrivate, 34, 1216}, std::tuple{SecurityKey::DevicePublic, 1250, 384},
          std::tuple{SecurityKey::ServerPublic, 2082, 768}}) {
        const auto read = readSecurityKey(requests, key, soon());
        ASSERT_TRUE(read);
        const Bytes there =
            photon.readDct(static_cast<std::uint16_t>(offset), static_cast<std::size_t>(size));
        EXPECT_TRUE(std::ranges::equal(read->reveal(), there));
    }
}

TEST(SecurityRequests, AWrittenServerKeyTakesTheAddressWithItUntilThatIsWrittenToo)
{
    Device device("1.5.2");
    ControlRequests requests(device.wire);
    auto& photon = device.world.photon();
    const AddressOnDevice address{QStringLiteral("cloud.example"), 8443};
    ASSERT_TRUE(writeServerAddress(requests, address, soon()));
    EXPECT_EQ(readServerAddress(requests, soon()), address);

    const Secret key(Bytes(294, 0x42));
    ASSERT_TRUE(writeSecurityKey(requests, SecurityKey::ServerPublic, key, soon()));
    EXPECT_FALSE(readServerAddress(requests, soon()));
    Bytes expected(768, 0xff);
    std::ranges::fill_n(expected.begin(), 294, std::uint8_t{0x42});
    EXPECT_EQ(photon.readDct(2082, 768), expected);

    const AddressOnDevice dotted{QStringLiteral("192.0.2.7"), 5683};
    ASSERT_TRUE(writeServerAddress(requests, dotted, soon()));
    EXPECT_EQ(readServerAddress(requests, soon()), dotted);
}

TEST(SecurityRequests, ADeviceThatRefusesWhatItGotSaysSo)
{
    Device device("2.3.1");
    ControlRequests requests(device.wire);
    EXPECT_THROW(writeSecurityKey(requests, SecurityKey::DevicePublic, Secret(Bytes(385, 1)), soon()),
                 Failure);
    EXPECT_THROW(writeServerAddress(requests, {QString(64, u'a'), 5683}, soon()), Failure);
}

TEST(ControlRequests, APhotonFromBeforeSerialNumbersHasNone)
{
    auto setup = Device::setupOf("2.3.1");
    setup.serialNumber.clear();
    practice::PracticeWorld world(setup, practice::Fault::None);
    const auto limit = soon();
    while (world.usb().list().empty() && !limit.over())
        world.usb().waitForChange(world.usb().generation(), WaitLimit::in(Milliseconds(20)));
    const auto transport = world.usb().open(world.usb().list().at(0));
    EXPECT_FALSE(ControlRequests(*transport).serialNumber(soon()));
}
