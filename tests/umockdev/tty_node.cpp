// SPDX-License-Identifier: Apache-2.0
#include "tests/umockdev/tty_node.h"

#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>

namespace rescue::bench {

namespace {

using practice::UsbReply;

// USB CDC PSTN 1.2, 6.3
constexpr std::uint8_t classToInterface = 0x21;
constexpr std::uint8_t setLineCoding = 0x20;
constexpr std::uint8_t setControlLineState = 0x22;

constexpr std::size_t packetSize = 64;
constexpr int runOnThePty = -100; ///< umockdev: let the program's own ioctl go through

GPointer<UMockdevIoctlData> argumentOf(UMockdevIoctlClient* client, std::size_t size)
{
    return GPointer<UMockdevIoctlData>(
        umockdev_ioctl_data_resolve(umockdev_ioctl_client_get_arg(client), 0, size, nullptr));
}

unsigned int& lines(const GPointer<UMockdevIoctlData>& data)
{
    return *reinterpret_cast<unsigned int*>(data->data);
}

/// The first bulk endpoint of either direction in a configuration descriptor; 0 where there is none.
std::uint8_t bulkEndpoint(const Bytes& configuration, bool in)
{
    constexpr std::uint8_t endpointDescriptor = 5;
    constexpr std::uint8_t bulk = 2;
    for (std::size_t at = 0; at + 4 <= configuration.size() && configuration[at] > 0; at += configuration[at])
        if (configuration[at + 1] == endpointDescriptor && (configuration[at + 3] & 3) == bulk &&
            ((configuration[at + 2] & 0x80) != 0) == in)
            return configuration[at + 2];
    return 0;
}

} // namespace

TtyNode::TtyNode(practice::VirtualPhoton& photon) : m_photon(photon)
{
    if (const auto personality = photon.attached()) {
        m_outEndpoint = bulkEndpoint(personality->configurationDescriptor, false);
        m_inEndpoint = bulkEndpoint(personality->configurationDescriptor, true);
    }
}

TtyNode::~TtyNode()
{
    leave();
}

GPointer<UMockdevIoctlBase> TtyNode::handlerFor(const std::shared_ptr<TtyNode>& node)
{
    GPointer<UMockdevIoctlBase> handler(umockdev_ioctl_base_new());
    g_signal_connect_data(
        handler.get(), "handle-ioctl", G_CALLBACK(onIoctl), new std::shared_ptr<TtyNode>(node),
        [](gpointer kept, GClosure*) { delete static_cast<std::shared_ptr<TtyNode>*>(kept); },
        static_cast<GConnectFlags>(0));
    return handler;
}

void TtyNode::connect(int master)
{
    m_master = master;
    termios2 now{};
    if (::ioctl(m_master, TCGETS2, &now) == 0)
        m_ptyBaud = now.c_ospeed;
    setBaud(9600); // cdc-acm's first word to a new device
}

void TtyNode::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        m_gone = true;
    }
    if (m_master >= 0)
        ::close(m_master);
    m_master = -1;
    m_open = false;
}

gboolean TtyNode::onIoctl(UMockdevIoctlBase*, UMockdevIoctlClient* client, gpointer node)
{
    const bool answered = (*static_cast<std::shared_ptr<TtyNode>*>(node))->answer(client);
    umockdev_ioctl_client_complete(client, answered ? 0 : runOnThePty, 0);
    return TRUE;
}

/// True where the ioctl is done; the rest is the pty's business.
bool TtyNode::answer(UMockdevIoctlClient* client)
{
    switch (umockdev_ioctl_client_get_request(client)) {
    case TCSETS2:
    case TCSETSW2:
    case TCSETSF2: {
        const auto data = argumentOf(client, sizeof(termios2));
        setBaud(reinterpret_cast<const termios2*>(data->data)->c_ospeed);
        return false;
    }
    case TIOCMGET: {
        const auto data = argumentOf(client, sizeof(unsigned int));
        lines(data) = linesNow();
        return true;
    }
    case TIOCMSET:
        setLines(lines(argumentOf(client, sizeof(unsigned int))));
        return true;
    case TIOCMBIS:
        setLines(linesNow() | lines(argumentOf(client, sizeof(unsigned int))));
        return true;
    case TIOCMBIC:
        setLines(linesNow() & ~lines(argumentOf(client, sizeof(unsigned int))));
        return true;
    default:
        return false;
    }
}

unsigned int TtyNode::linesNow()
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

void TtyNode::setLines(unsigned int wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_lines = wanted & (TIOCM_DTR | TIOCM_RTS);
    }
    const int value = ((wanted & TIOCM_DTR) != 0 ? 1 : 0) | ((wanted & TIOCM_RTS) != 0 ? 2 : 0);
    control(setControlLineState, static_cast<std::uint16_t>(value), {});
}

void TtyNode::setBaud(unsigned int baud)
{
    {
        const std::lock_guard lock(m_mutex);
        if (baud == m_baud || baud == 0)
            return;
        m_baud = baud;
    }
    const auto byte = [baud](int at) { return static_cast<std::uint8_t>(baud >> (8 * at)); };
    const std::array<std::uint8_t, 7> coding{byte(0), byte(1), byte(2), byte(3), 0, 0, 8};
    control(setLineCoding, 0, coding);
}

void TtyNode::control(std::uint8_t request, std::uint16_t value, ByteView data)
{
    const std::lock_guard lock(m_mutex);
    if (!m_gone)
        m_photon.control({classToInterface, request, value, 0, static_cast<std::uint16_t>(data.size())},
                         data);
}

void TtyNode::pump()
{
    if (m_master < 0)
        return;
    noticeOpenAndClose();
    noticeBaud();
    toDevice();
    if (m_open)
        fromDevice();
}

void TtyNode::noticeOpenAndClose()
{
    pollfd state{m_master, POLLIN, 0};
    const bool open = ::poll(&state, 1, 0) >= 0 && (state.revents & POLLHUP) == 0;
    if (open != m_open)
        setLines(open ? TIOCM_DTR | TIOCM_RTS : 0);
    m_open = open;
}

/// Rates that POSIX knows are set by tcsetattr(), which never comes by as an ioctl.
void TtyNode::noticeBaud()
{
    termios2 now{};
    if (::ioctl(m_master, TCGETS2, &now) != 0 || now.c_ospeed == m_ptyBaud)
        return;
    m_ptyBaud = now.c_ospeed;
    setBaud(m_ptyBaud);
}

void TtyNode::toDevice()
{
    pollfd state{m_master, POLLIN, 0};
    std::array<std::uint8_t, packetSize> packet{};
    while (::poll(&state, 1, 0) > 0 && (state.revents & POLLIN) != 0) {
        const ssize_t size = ::read(m_master, packet.data(), packet.size());
        if (size <= 0)
            return;
        m_photon.dataOut(m_outEndpoint, ByteView(packet.data(), static_cast<std::size_t>(size)));
    }
}

void TtyNode::fromDevice()
{
    for (;;) {
        const UsbReply reply = m_photon.dataIn(m_inEndpoint, packetSize);
        if (reply.status != UsbReply::Status::Ok || reply.data.empty())
            return;
        if (::write(m_master, reply.data.data(), reply.data.size()) < 0)
            return;
    }
}

} // namespace rescue::bench
