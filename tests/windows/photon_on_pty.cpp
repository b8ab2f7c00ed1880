// SPDX-License-Identifier: Apache-2.0
// A virtual Photon in listening mode behind a pseudo terminal, whose name is printed. It ends when its input
// does. For the Windows program under wine, whose COM ports may be pseudo terminals.
#include "core/practice/virtual_photon.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace {

using namespace rescue;

constexpr std::size_t packetSize = 64;
constexpr int glance = 5; // ms between two looks at what the device has to say

/// The first bulk endpoint of either direction in a configuration descriptor.
std::uint8_t bulkEndpoint(const Bytes& configuration, bool in)
{
    for (std::size_t at = 0; at + 4 <= configuration.size() && configuration[at] > 0; at += configuration[at])
        if (configuration[at + 1] == 5 && (configuration[at + 3] & 3) == 2 &&
            ((configuration[at + 2] & 0x80) != 0) == in)
            return configuration[at + 2];
    return 0;
}

/// Both ends: were the far one closed, the near one would be hung up until a program opens it.
struct Terminal {
    int near = ::posix_openpt(O_RDWR | O_NOCTTY);
    int far = -1;

    bool open()
    {
        if (near < 0 || ::grantpt(near) != 0 || ::unlockpt(near) != 0)
            return false;
        far = ::open(::ptsname(near), O_RDWR | O_NOCTTY);
        termios raw{};
        if (far < 0 || ::tcgetattr(far, &raw) != 0)
            return false;
        ::cfmakeraw(&raw);
        return ::tcsetattr(far, TCSANOW, &raw) == 0;
    }
};

void pump(practice::VirtualPhoton& photon, const Terminal& terminal)
{
    const auto personality = photon.attached();
    if (!personality)
        return;
    const auto in = bulkEndpoint(personality->configurationDescriptor, true);
    const auto out = bulkEndpoint(personality->configurationDescriptor, false);
    std::array<pollfd, 1> waiting{{{terminal.near, POLLIN, 0}}};
    std::array<std::uint8_t, packetSize> packet{};
    if (::poll(waiting.data(), 1, glance) > 0) {
        const auto size = ::read(terminal.near, packet.data(), packet.size());
        if (size > 0)
            photon.dataOut(out, ByteView(packet.data(), static_cast<std::size_t>(size)));
    }
    for (auto reply = photon.dataIn(in, packetSize); !reply.data.empty();
         reply = photon.dataIn(in, packetSize))
        if (::write(terminal.near, reply.data.data(), reply.data.size()) < 0)
            return;
}

bool inputEnded()
{
    std::array<pollfd, 1> waiting{{{STDIN_FILENO, POLLIN, 0}}};
    std::array<char, 16> heard{};
    return ::poll(waiting.data(), 1, 0) > 0 && ::read(STDIN_FILENO, heard.data(), heard.size()) <= 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Terminal terminal;
    if (!terminal.open())
        return EXIT_FAILURE;
    practice::PhotonSetup setup;
    setup.speed = 100;
    setup.wifiConfigured = false; // it listens by itself, and goes on listening
    practice::VirtualPhoton photon(setup);
    photon.plug();
    while (photon.lamp().pattern != led::Pattern::BlueBlink)
        ::poll(nullptr, 0, glance);
    // Device OS sends nothing to a port without DTR.
    photon.control({0x21, 0x22, 3, 0, 0}, {});
    std::puts(::ptsname(terminal.near));
    std::fflush(stdout);
    while (!inputEnded())
        pump(photon, terminal);
    return EXIT_SUCCESS;
}
