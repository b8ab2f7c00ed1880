// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/vhci_port.h"

#include "core/failure.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>

namespace rescue::vm {

namespace {

constexpr auto controller = "/sys/devices/platform/vhci_hcd.0/";
constexpr int statusFree = 4;         // VDEV_ST_NULL, Linux 6.1 drivers/usb/usbip/usbip_common.h
constexpr int fullSpeed = 2;          // USB_SPEED_FULL, include/uapi/linux/usb/ch9.h
constexpr int deviceNumber = 0x10002; // bus 1, device 2 of the exporting machine: any will do

Failure failure(const QString& text)
{
    return Failure(FailureCode::Internal, {text}, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

VhciPort::VhciPort(int number) : m_number(number) {}

VhciPort::~VhciPort()
{
    detach();
}

bool VhciPort::isFree() const
{
    std::ifstream table(std::string(controller) + "status");
    std::string line;
    if (!std::getline(table, line)) // the heading
        throw failure(QStringLiteral("there is no vhci_hcd.0; modprobe vhci-hcd?"));
    std::string hub;
    int port = -1;
    int status = -1;
    while (table >> hub >> port >> status && std::getline(table, line)) {
        if (port == m_number)
            return hub == "hs" && status == statusFree;
    }
    throw failure(QStringLiteral("the virtual controller has no port %1").arg(m_number));
}

void VhciPort::attach()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw failure(QStringLiteral("socketpair"));
    std::ofstream file(std::string(controller) + "attach");
    file << m_number << ' ' << ends[1] << ' ' << deviceNumber << ' ' << fullSpeed << std::flush;
    const bool taken = file.good();
    ::close(ends[1]); // the kernel holds its own reference
    m_socket = ends[0];
    if (!taken) {
        detach();
        throw failure(QStringLiteral("the virtual controller refuses a device on port %1").arg(m_number));
    }
}

void VhciPort::detach()
{
    if (m_socket < 0)
        return;
    ::shutdown(m_socket, SHUT_RDWR);
    ::close(m_socket);
    m_socket = -1;
}

std::optional<Bytes> VhciPort::receive(std::size_t size)
{
    Bytes bytes(size);
    if (size == 0)
        return bytes;
    const ssize_t got = ::recv(m_socket, bytes.data(), size, MSG_WAITALL);
    if (got != static_cast<ssize_t>(size))
        return std::nullopt;
    return bytes;
}

bool VhciPort::send(ByteView message)
{
    while (!message.empty()) {
        const ssize_t sent = ::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        message = message.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace rescue::vm
