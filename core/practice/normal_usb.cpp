// SPDX-License-Identifier: Apache-2.0
#include "core/practice/normal_usb.h"

#include "core/practice/normal_descriptors.h"
#include "core/practice/release.h"

#include <algorithm>

namespace rescue::practice {

namespace {

constexpr std::uint8_t typeMask = 0x60;
constexpr std::uint8_t typeStandard = 0x00;
constexpr std::uint8_t typeClass = 0x20;
constexpr std::uint8_t microsoftRequest = 0xee;
constexpr std::uint32_t dfuBaud = 14400;
constexpr std::uint32_t listeningBaud = 28800;
constexpr int alternates = 10; ///< USBD_ITF_MAX_NUM: what SET_INTERFACE lets through

UsbReply stall()
{
    return {UsbReply::Status::Stall, {}, {}};
}

UsbReply ok(Bytes data = {})
{
    return {UsbReply::Status::Ok, std::move(data), {}};
}

UsbReply atMost(std::size_t length, Bytes data)
{
    data.resize(std::min(length, data.size()));
    return ok(std::move(data));
}

} // namespace

NormalUsb::NormalUsb(FirmwareHost& host)
    : m_host(host), m_console(host), m_requests(host), m_lineCoding{0x80, 0x25, 0, 0, 0, 0, 8} // 9600 8N1
{
}

bool NormalUsb::composite() const
{
    return atLeast(m_host.setup().firmwareVersion, 0, 6, 0);
}

UsbPersonality NormalUsb::personality() const
{
    return normalPersonality(m_host.setup());
}

UsbReply NormalUsb::control(const ControlSetup& setup, ByteView out)
{
    switch (setup.requestType & typeMask) {
    case typeStandard:
        return standard(setup);
    case typeClass:
        return cdc(setup, out);
    default:
        if (!composite())
            return stall();
        if (setup.request == microsoftRequest)
            return microsoft(setup);
        return (setup.requestType & 0x1f) == 0 ? m_requests.control(setup, out) : stall();
    }
}

UsbReply NormalUsb::standard(const ControlSetup& setup)
{
    enum Standard : std::uint8_t {
        GetStatus = 0,
        ClearFeature = 1,
        SetFeature = 3,
        SetAddress = 5,
        GetDescriptor = 6,
        GetConfiguration = 8,
        SetConfiguration = 9,
        GetInterface = 10,
        SetInterface = 11
    };
    switch (setup.request) {
    case GetStatus:
        return atMost(setup.length, {1, 0}); // USBD_SELF_POWERED
    case SetAddress:
        m_requests.busReset(); // a new address comes after a bus reset
        return ok();
    case ClearFeature:
    case SetFeature:
        return ok();
    case GetDescriptor:
        return descriptor(setup);
    case GetConfiguration:
        return atMost(setup.length, {m_configuration});
    case SetConfiguration:
        if (setup.value > 1)
            return stall();
        m_configuration = static_cast<std::uint8_t>(setup.value);
        return ok();
    case GetInterface:
        return atMost(setup.length, {m_alternate});
    case SetInterface:
        if (setup.value >= alternates)
            return stall();
        m_alternate = static_cast<std::uint8_t>(setup.value);
        return ok();
    default:
        return stall();
    }
}

UsbReply NormalUsb::descriptor(const ControlSetup& setup) const
{
    enum Kind : std::uint8_t { Device = 1, Configuration = 2, String = 3 };
    const UsbPersonality p = personality();
    switch (setup.value >> 8) {
    case Device:
        // usbd_req.c: a host that asks for 64 bytes has not given an address yet and gets eight
        return atMost(setup.length == 64 ? 8 : setup.length, p.deviceDescriptor);
    case Configuration:
        return atMost(setup.length, p.configurationDescriptor);
    case String: {
        UsbReply reply = stringDescriptor(static_cast<std::uint8_t>(setup.value));
        reply.data.resize(std::min<std::size_t>(setup.length, reply.data.size()));
        return reply;
    }
    default:
        return stall(); // no qualifier either: the port runs at full speed
    }
}

UsbReply NormalUsb::stringDescriptor(std::uint8_t index) const
{
    if (index == 0)
        return ok({4, 3, 0x09, 0x04});
    if (index == microsoftRequest && composite())
        return ok(microsoftStringDescriptor());
    const std::vector<QString> strings = personality().strings;
    if (index >= strings.size() || strings[index].isEmpty())
        return stall();
    return ok(encodeString(strings[index]));
}

UsbReply NormalUsb::microsoft(const ControlSetup& setup) const
{
    constexpr std::uint16_t compatibleId = 4;
    constexpr std::uint16_t properties = 5;
    if (setup.index == compatibleId && setup.value == 0)
        return atMost(setup.length, microsoftCompatibleId());
    if (setup.index == properties && (setup.value & 0xff) == 2)
        return atMost(setup.length, microsoftProperties());
    return setup.index == properties ? atMost(setup.length, Bytes(10, 0)) : stall();
}

UsbReply NormalUsb::cdc(const ControlSetup& setup, ByteView out)
{
    enum Cdc : std::uint8_t { SetLineCoding = 0x20, GetLineCoding = 0x21 };
    if (setup.request == GetLineCoding)
        return atMost(setup.length, m_lineCoding);
    if (setup.request == SetLineCoding) {
        if (out.size() < m_lineCoding.size())
            return ok(); // the firmware reads its old buffer: nothing new
        m_lineCoding.assign(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(m_lineCoding.size()));
        baudRateSet(out[0] | static_cast<std::uint32_t>(out[1]) << 8 |
                    static_cast<std::uint32_t>(out[2]) << 16 | static_cast<std::uint32_t>(out[3]) << 24);
    }
    return ok(); // control line state and the rest change nothing that can be seen
}

void NormalUsb::baudRateSet(std::uint32_t baud)
{
    constexpr std::chrono::milliseconds untilSystemThread{20};
    if (baud == dfuBaud)
        m_host.restart(FirmwareHost::Restart::Dfu, untilSystemThread);
    else if (baud == listeningBaud && atLeast(m_host.setup().firmwareVersion, 0, 5, 0) && !m_host.listening())
        m_host.setListening(true);
}

UsbReply NormalUsb::dataOut(std::uint8_t endpoint, ByteView bytes)
{
    if (endpoint != 0x01)
        return stall();
    if (m_host.listening()) { // otherwise the bytes belong to the application, which ignores them
        const Bytes answer = m_console.input(bytes);
        m_toHost.insert(m_toHost.end(), answer.begin(), answer.end());
    }
    return ok();
}

UsbReply NormalUsb::dataIn(std::uint8_t endpoint, std::size_t most)
{
    if (endpoint != 0x81)
        return (endpoint & 0x80) != 0 ? ok() : stall(); // notifications: never any
    const auto end = m_toHost.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_toHost.size()));
    Bytes part(m_toHost.begin(), end);
    m_toHost.erase(m_toHost.begin(), end);
    return ok(std::move(part));
}

} // namespace rescue::practice
