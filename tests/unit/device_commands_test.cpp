// SPDX-License-Identifier: Apache-2.0
// mode, and plans that enter a network, against a practice world: the password comes by standard input.
#include "tests/unit/command_bench.h"

#include <iostream>
#include <sstream>

using namespace rescue;
using namespace rescue::test;
using namespace Qt::StringLiterals;
using cli::Command;
using cli::ExitCode;
using diagnosis::Cure;

namespace {

/// What the program reads on its standard input while this lives.
class Typed {
public:
    explicit Typed(const std::string& text) : m_text(text), m_before(std::cin.rdbuf(m_text.rdbuf())) {}
    ~Typed()
    {
        std::cin.rdbuf(m_before);
        std::cin.clear();
    }
    Typed(const Typed&) = delete;
    Typed& operator=(const Typed&) = delete;

private:
    std::istringstream m_text;
    std::streambuf* m_before;
};

practice::PhotonSetup withoutNetwork()
{
    practice::PhotonSetup setup = photon();
    setup.wifiConfigured = false;
    return setup;
}

struct NetworkBench : CommandBench {
    explicit NetworkBench(Fault fault) : CommandBench(fault, Trouble::None, withoutNetwork())
    {
        arguments.wifi.ssid = u"practice"_s;
        arguments.passwordFromStdin = true;
        arguments.yes = true;
    }
};

} // namespace

TEST(ListCommand, SaysWhyADeviceCannotBeOpenedAndWhatToDo)
{
    CommandBench missing(Fault::None, Trouble::NoDriver);
    EXPECT_EQ(missing.run(Command::List), ExitCode::Ok);
    EXPECT_EQ(missing.event("device")[u"blocked"], u"WrongDriver"_s);
    EXPECT_FALSE(missing.event("device").contains(u"driver"));
    CommandBench other(Fault::None, Trouble::WrongDriver);
    EXPECT_EQ(other.run(Command::List), ExitCode::Ok);
    EXPECT_EQ(other.event("device")[u"driver"], u"usbser"_s);
}

TEST(ModeCommand, SaysWhatWasSeen)
{
    CommandBench bench;
    EXPECT_EQ(bench.run(Command::ModeNormal), ExitCode::Ok);
    EXPECT_EQ(bench.event("mode")[u"mode"], u"normal"_s);
    EXPECT_EQ(bench.run(Command::ModeListening), ExitCode::Ok);
    EXPECT_EQ(bench.event("mode")[u"mode"], u"listening"_s);
    EXPECT_EQ(bench.run(Command::ModeNormal), ExitCode::Ok);
    EXPECT_EQ(bench.event("mode")[u"mode"], u"normal"_s);
    EXPECT_EQ(bench.run(Command::ModeSafe), ExitCode::Ok);
    EXPECT_EQ(bench.event("mode")[u"mode"], u"safe"_s);
    EXPECT_EQ(bench.run(Command::Dfu), ExitCode::Ok);
    EXPECT_EQ(bench.event("device")[u"mode"], u"dfu"_s);
}

TEST(ModeCommand, ADeviceWithoutANetworkDoesNotStayOutOfListeningMode)
{
    CommandBench bench(Fault::None, Trouble::None, withoutNetwork());
    ASSERT_EQ(bench.run(Command::ModeListening), ExitCode::Ok);
    EXPECT_EQ(bench.run(Command::ModeNormal), ExitCode::Ok);
    EXPECT_EQ(bench.event("mode")[u"mode"], u"listening"_s);
}

TEST(NetworkOptions, AFirstSetUpTakesTheNetworkThatIsNamed)
{
    NetworkBench bench(Fault::NotClaimed);
    bench.changeDevice([](auto& device) { device.owner.clear(); });
    bench.arguments.cure = Cure::FirstSetUp;
    const Typed password("practice wifi\n");
    EXPECT_EQ(bench.run(Command::RepairCure), ExitCode::Ok);
    EXPECT_EQ(bench.event("result")[u"ending"], u"Healed"_s);
    EXPECT_EQ(bench.world.photon().storedWifi(), std::vector{practice::practiceNetwork()});
    EXPECT_FALSE(bench.registered().owner.isEmpty());
}

TEST(NetworkOptions, LeftToItselfARepairEntersTheNetworkThatIsNamed)
{
    NetworkBench bench(Fault::None);
    bench.arguments.told.emplace();
    addTypedFact(*bench.arguments.told, u"lamp=B-BLINK"_s, {});
    const Typed password("practice wifi\n");
    EXPECT_EQ(bench.run(Command::RepairAuto), ExitCode::Ok);
    EXPECT_EQ(bench.event("result")[u"healed"], true);
    EXPECT_TRUE(bench.registered().online);
}

TEST(NetworkOptions, WithoutOneThePasswordBelongsToTheAccount)
{
    NetworkBench bench(Fault::None);
    bench.arguments.wifi.ssid.clear();
    bench.arguments.told.emplace();
    addTypedFact(*bench.arguments.told, u"lamp=B-BLINK"_s, {});
    const Typed password("practice wifi\n");
    EXPECT_EQ(bench.run(Command::RepairAuto), ExitCode::DecisionNeeded) << "nobody named a network";
    EXPECT_TRUE(bench.world.photon().storedWifi().empty());
}
