// SPDX-License-Identifier: Apache-2.0
#include "tests/umockdev/usb_node.h"

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <thread>

namespace rescue::bench {

namespace {

using practice::UsbReply;

constexpr std::size_t setupSize = 8;
constexpr std::uint8_t directionIn = 0x80;

GPointer<UMockdevIoctlData> resolve(UMockdevIoctlData* data, std::size_t offset, std::size_t size)
{
    return GPointer<UMockdevIoctlData>(umockdev_ioctl_data_resolve(data, offset, size, nullptr));
}

template <typename T> T& as(UMockdevIoctlData* data)
{
    return *reinterpret_cast<T*>(data->data);
}

/// The pointer as the program knows it.
std::uintptr_t addressIn(UMockdevIoctlData* argument)
{
    std::uintptr_t address = 0;
    std::memcpy(&address, argument->data, sizeof address);
    return address;
}

ControlSetup setupFrom(const std::uint8_t* bytes)
{
    const auto word = [bytes](int at) {
        return static_cast<std::uint16_t>(bytes[at] | (bytes[at + 1] << 8));
    };
    return {bytes[0], bytes[1], word(2), word(4), word(6)};
}

int statusOf(UsbReply::Status status)
{
    switch (status) {
    case UsbReply::Status::Ok:
        return 0;
    case UsbReply::Status::Stall:
        return -EPIPE;
    case UsbReply::Status::Gone:
        return -ESHUTDOWN;
    }
    return -EPROTO;
}

} // namespace

GPointer<UMockdevIoctlBase> UsbNode::handlerFor(const std::shared_ptr<UsbNode>& node)
{
    GPointer<UMockdevIoctlBase> handler(umockdev_ioctl_base_new());
    // The handler keeps the node: programs may have it open longer than the device is there.
    g_signal_connect_data(
        handler.get(), "handle-ioctl", G_CALLBACK(onIoctl), new std::shared_ptr<UsbNode>(node),
        [](gpointer kept, GClosure*) { delete static_cast<std::shared_ptr<UsbNode>*>(kept); },
        static_cast<GConnectFlags>(0));
    return handler;
}

void UsbNode::leave()
{
    const std::lock_guard lock(m_mutex);
    m_gone = true;
    // A bare ENODEV would leave libusb 1.0.26 waiting for them for ever.
    for (Transfer& transfer : m_transfers) {
        transfer.status = m_garbled ? -EPROTO : -ESHUTDOWN;
        transfer.data.clear();
        transfer.sent = 0;
        transfer.due = {};
    }
}

void UsbNode::takeInterface(unsigned int interface)
{
    const std::lock_guard lock(m_mutex);
    m_claims[interface] = nullptr;
}

void UsbNode::garble()
{
    const std::lock_guard lock(m_mutex);
    m_garbled = true;
}

bool UsbNode::waitForHeldTransfer(const WaitLimit& limit)
{
    std::unique_lock lock(m_mutex);
    return m_submitted.wait_until(lock, limit.stop, limit.deadline, [this] {
        const auto now = std::chrono::steady_clock::now();
        return std::any_of(m_transfers.begin(), m_transfers.end(),
                           [now](const Transfer& transfer) { return transfer.due > now; });
    });
}

gboolean UsbNode::onIoctl(UMockdevIoctlBase*, UMockdevIoctlClient* client, gpointer node)
{
    const auto [result, error] = (*static_cast<std::shared_ptr<UsbNode>*>(node))->answer(client);
    // The emulated node is a plain file, which is always ready: without a pause libusb would spin.
    if (error == EAGAIN || error == ENODEV)
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    umockdev_ioctl_client_complete(client, result, error);
    return TRUE;
}

UsbNode::Answer UsbNode::answer(UMockdevIoctlClient* client)
{
    const std::lock_guard lock(m_mutex);
    const GPointer<UMockdevIoctlData> argument(umockdev_ioctl_client_get_arg(client) != nullptr
                                                   ? keep(umockdev_ioctl_client_get_arg(client))
                                                   : nullptr);
    const auto request = umockdev_ioctl_client_get_request(client);
    if (request == USBDEVFS_REAPURBNDELAY)
        return reap(client, argument.get());
    if (m_gone)
        return {-1, ENODEV};
    switch (request) {
    case USBDEVFS_GET_CAPABILITIES:
        return capabilities(argument.get());
    case USBDEVFS_CLAIMINTERFACE:
        return claim(client, argument.get(), sizeof(unsigned int));
    case USBDEVFS_DISCONNECT_CLAIM:
        return claim(client, argument.get(), sizeof(usbdevfs_disconnect_claim));
    case USBDEVFS_RELEASEINTERFACE:
        return release(client, argument.get());
    case USBDEVFS_SETINTERFACE:
        return selectAlternate(argument.get());
    case USBDEVFS_SUBMITURB:
        return submit(client, argument.get());
    case USBDEVFS_DISCARDURB:
        return discard(client, argument.get());
    case USBDEVFS_RESET:
        return {0, 0};
    case USBDEVFS_GETDRIVER: // no kernel driver is bound
    case USBDEVFS_IOCTL:
        return {-1, ENODATA};
    default:
        return {-1, ENOTTY};
    }
}

UsbNode::Answer UsbNode::capabilities(UMockdevIoctlData* argument)
{
    const auto mask = resolve(argument, 0, sizeof(std::uint32_t));
    as<std::uint32_t>(mask.get()) =
        USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_BULK_CONTINUATION | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
    return {0, 0};
}

/// Both requests begin with the interface's number.
UsbNode::Answer UsbNode::claim(UMockdevIoctlClient* client, UMockdevIoctlData* argument, std::size_t size)
{
    const auto data = resolve(argument, 0, size);
    const auto interface = as<unsigned int>(data.get());
    const auto holder = m_claims.find(interface);
    if (holder != m_claims.end()) {
        UMockdevIoctlClient* program = holder->second.get();
        if (program == nullptr || (program != client && umockdev_ioctl_client_get_connected(program)))
            return {-1, EBUSY};
    }
    m_claims[interface] = keep(client);
    return {0, 0};
}

UsbNode::Answer UsbNode::release(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
{
    const auto data = resolve(argument, 0, sizeof(unsigned int));
    const auto holder = m_claims.find(as<unsigned int>(data.get()));
    if (holder == m_claims.end() || holder->second.get() != client)
        return {-1, EINVAL};
    m_claims.erase(holder);
    return {0, 0};
}

UsbNode::Answer UsbNode::selectAlternate(UMockdevIoctlData* argument)
{
    constexpr std::uint8_t toInterface = 0x01;
    constexpr std::uint8_t setInterface = 0x0b;
    const auto data = resolve(argument, 0, sizeof(usbdevfs_setinterface));
    const auto wanted = as<usbdevfs_setinterface>(data.get());
    const UsbReply reply =
        m_photon.control({toInterface, setInterface, static_cast<std::uint16_t>(wanted.altsetting),
                          static_cast<std::uint16_t>(wanted.interface), 0},
                         {});
    const int status = statusOf(reply.status);
    return status == 0 ? Answer{0, 0} : Answer{-1, -status};
}

/// The device answers at once and says how long it holds the transfer: it is handed over when that is over.
UsbNode::Answer UsbNode::submit(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
{
    auto data = resolve(argument, 0, sizeof(usbdevfs_urb));
    auto& urb = as<usbdevfs_urb>(data.get());
    if (urb.type != USBDEVFS_URB_TYPE_CONTROL || urb.buffer_length < static_cast<int>(setupSize))
        return {-1, EINVAL};
    const auto length = static_cast<std::size_t>(urb.buffer_length);
    const auto buffer = resolve(data.get(), offsetof(usbdevfs_urb, buffer), length);
    const ControlSetup setup = setupFrom(buffer->data);
    const bool in = (setup.requestType & directionIn) != 0;
    const ByteView out(buffer->data + setupSize, in ? 0 : length - setupSize);

    UsbReply reply = m_photon.control(setup, out);
    Transfer transfer;
    transfer.program = keep(client);
    transfer.urb = std::move(data);
    transfer.due = std::chrono::steady_clock::now() + m_photon.realTime(reply.held);
    transfer.status = m_garbled ? -EPROTO : statusOf(reply.status);
    if (transfer.status == 0) {
        transfer.data = std::move(reply.data);
        transfer.data.resize(in ? std::min(transfer.data.size(), length - setupSize) : 0);
        transfer.sent = in ? transfer.data.size() : out.size();
    }
    m_transfers.push_back(std::move(transfer));
    m_submitted.notify_all();
    return {0, 0};
}

UsbNode::Answer UsbNode::reap(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
{
    const auto now = std::chrono::steady_clock::now();
    const auto done =
        std::find_if(m_transfers.begin(), m_transfers.end(), [client, now](const Transfer& transfer) {
            return transfer.program.get() == client && transfer.due <= now;
        });
    if (done == m_transfers.end())
        return {-1, m_gone ? ENODEV : EAGAIN};

    auto& urb = as<usbdevfs_urb>(done->urb.get());
    urb.status = done->status;
    urb.actual_length = static_cast<int>(done->sent);
    // `buffer` is our copy of the program's memory since submit().
    std::copy(done->data.begin(), done->data.end(), static_cast<std::uint8_t*>(urb.buffer) + setupSize);
    const auto pointer = resolve(argument, 0, sizeof(void*));
    umockdev_ioctl_data_set_ptr(pointer.get(), 0, done->urb.get());
    m_transfers.erase(done);
    return {0, 0};
}

UsbNode::Answer UsbNode::discard(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
{
    const std::uintptr_t address = addressIn(argument);
    const auto now = std::chrono::steady_clock::now();
    for (Transfer& transfer : m_transfers) {
        if (transfer.program.get() != client || transfer.urb->client_addr != address || transfer.due <= now)
            continue;
        transfer.status = -ENOENT;
        transfer.data.clear();
        transfer.sent = 0;
        transfer.due = now;
        return {0, 0};
    }
    return {-1, EINVAL}; // the kernel's answer where it is already done
}

} // namespace rescue::bench
