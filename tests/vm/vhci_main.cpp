// SPDX-License-Identifier: Apache-2.0
// virtual-photon-usb: puts a virtual Photon onto this kernel's USB. See README.md beside this file.
#include "core/failure.h"
#include "tests/practice_keys.h"
#include "tests/vm/command_socket.h"
#include "tests/vm/commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>

namespace rescue::vm {

namespace {

struct Options {
    std::uint16_t commandPort = 4242;
    std::string fault = "none";
    std::string model = "photon";
    std::string era;
    std::string firmware;
    bool withoutWifi = false;
    double speed = 1.0;
    int port = 0;
};

/// The newest Device OS of each family of bootloaders.
struct Era {
    practice::BootloaderEra era;
    const char* name;
    const char* firmware;
};
constexpr std::array eras{
    Era{practice::BootloaderEra::UpTo0_5, "0.5", "0.5.5"},
    Era{practice::BootloaderEra::V0_6, "0.6", "0.6.4"},
    Era{practice::BootloaderEra::V0_7To1_2, "0.7", "1.2.1"},
    Era{practice::BootloaderEra::From1_3, "1.3", "2.3.1"},
};

practice::PhotonSetup photonSetup(const Options& options)
{
    practice::PhotonSetup setup;
    setup.speed = options.speed;
    setup.wifiConfigured = !options.withoutWifi;
    setup.model = options.model == "p1" ? Model::P1 : Model::Photon;
    if (!options.era.empty()) {
        const auto* era =
            std::ranges::find(eras, options.era, [](const Era& e) { return std::string(e.name); });
        setup.bootloader = era->era;
        setup.firmwareVersion = QString::fromLatin1(era->firmware);
    }
    if (!options.firmware.empty())
        setup.firmwareVersion = QString::fromStdString(options.firmware);
    return setup;
}

practice::Fault faultOption(const Options& options)
{
    const auto fault = practice::faultFromId(QString::fromStdString(options.fault));
    if (!fault)
        throw Failure(FailureCode::BadUsage,
                      {QStringLiteral("there is no fault '%1'").arg(QString::fromStdString(options.fault))});
    return *fault;
}

/// Wakes poll() from the device's thread.
class Bell {
public:
    Bell() : m_file(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~Bell() { ::close(m_file); }
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;
    int descriptor() const { return m_file; }
    void ring() { ::eventfd_write(m_file, 1); }
    void silence()
    {
        eventfd_t rings = 0;
        ::eventfd_read(m_file, &rings);
    }

private:
    int m_file;
};

int untilDue(const UsbipPort& port)
{
    const auto due = port.due();
    if (!due)
        return -1;
    const auto left = std::chrono::ceil<Milliseconds>(*due - SteadyClock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

void serve(const Options& options)
{
    practice::PracticeWorld world(photonSetup(options), faultOption(options));
    Bell bell;
    const int listener = world.photon().listen([&bell] { bell.ring(); });
    UsbipPort port(world.photon(), options.port);
    CommandSocket commandSocket(options.commandPort);
    bool quit = false;
    while (!quit) {
        port.step();
        std::array<pollfd, 3> files{pollfd{bell.descriptor(), POLLIN, 0},
                                    pollfd{commandSocket.descriptor(), POLLIN, 0},
                                    pollfd{port.descriptor(), POLLIN, 0}};
        ::poll(files.data(), files.size(), untilDue(port));
        bell.silence();
        if (files[1].revents != 0) {
            commandSocket.answerOne([&](const QString& line) {
                const CommandResult result = runCommand(line, world, port);
                quit = result.quit;
                return CommandAnswer{result.good, result.text};
            });
        }
    }
    world.photon().unlisten(listener);
}

int run(int argc, char** argv)
{
    Options options;
    CLI::App app("A virtual Photon on this kernel's USB (vhci-hcd; needs root)");
    app.add_option("--command-port", options.commandPort, "of loopback: where commands are taken")
        ->capture_default_str();
    app.add_option("--fault", options.fault, "what is wrong with the device")->capture_default_str();
    std::vector<std::string> names;
    std::ranges::transform(eras, std::back_inserter(names), [](const Era& e) { return std::string(e.name); });
    app.add_option("--era", options.era, "oldest Device OS with its kind of bootloader")
        ->check(CLI::IsMember(names));
    app.add_option("--model", options.model)->check(CLI::IsMember({"photon", "p1"}))->capture_default_str();
    app.add_option("--firmware", options.firmware, "Device OS version");
    app.add_flag("--without-wifi", options.withoutWifi, "it knows no network");
    app.add_option("--speed", options.speed, "device seconds per second")->check(CLI::PositiveNumber);
    app.add_option("--port", options.port, "port of the virtual controller")->check(CLI::Range(0, 14));
    app.footer(std::string("Commands:\n") + commandHelp);
    CLI11_PARSE(app, argc, argv);
    const QCoreApplication application(argc, argv);
    test::useKnownServerKeys();
    serve(options);
    return 0;
}

} // namespace

} // namespace rescue::vm

int main(int argc, char** argv)
{
    try {
        return rescue::vm::run(argc, argv);
    } catch (const rescue::Failure& failure) {
        std::cerr << "virtual-photon-usb: " << failure.technical().toStdString() << '\n';
        return 2;
    }
}
