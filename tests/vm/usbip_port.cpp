// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/usbip_port.h"

#include "core/failure.h"

#include <poll.h>

#include <algorithm>
#include <set>

namespace rescue::vm {

namespace {

using namespace std::chrono_literals;

constexpr auto portTryInterval = 20ms;
constexpr auto portDeadline = 10s; // freed within a second, even on a busy machine

bool readable(int descriptor)
{
    pollfd file{descriptor, POLLIN, 0};
    return ::poll(&file, 1, 0) > 0;
}

} // namespace

UsbipPort::UsbipPort(practice::VirtualPhoton& photon, int vhciPort) : m_photon(photon), m_vhci(vhciPort) {}

std::optional<UsbipPort::Time> UsbipPort::due() const
{
    return m_held ? m_held->due : m_nextTry;
}

bool UsbipPort::choosePort(int vhciPort)
{
    if (m_photon.attached() || m_vhci.descriptor() >= 0)
        return false;
    m_vhci.choose(vhciPort);
    return true;
}

void UsbipPort::step()
{
    followDevice();
    while (m_vhci.descriptor() >= 0 && readable(m_vhci.descriptor()))
        receive();
    carryControl();
    carryIn();
    followDevice();
}

void UsbipPort::followDevice()
{
    const std::optional<practice::UsbPersonality> now = m_photon.attached();
    if (m_vhci.descriptor() >= 0 && (!now || now->enumeration != m_enumeration))
        detach();
    m_nextTry.reset();
    if (now && now->enumeration != m_enumeration)
        attach(now->enumeration);
}

void UsbipPort::attach(int enumeration)
{
    const Time now = std::chrono::steady_clock::now();
    if (m_vhci.isFree()) {
        m_vhci.attach();
        m_enumeration = enumeration;
        m_giveUp = {};
        return;
    }
    if (m_giveUp == Time{})
        m_giveUp = now + portDeadline;
    if (now > m_giveUp)
        throw Failure(FailureCode::Internal, {QStringLiteral("the virtual controller's port stays taken")});
    m_nextTry = now + portTryInterval;
}

void UsbipPort::detach()
{
    m_vhci.detach(); // the kernel ends what was open with an error
    m_open.clear();
    m_control.clear();
    m_held.reset();
}

void UsbipPort::receive()
{
    const std::optional<Bytes> header = m_vhci.receive(headerSize);
    std::optional<Request> request = header ? readRequest(*header) : std::nullopt;
    if (!request) {
        detach(); // the kernel hung up: until the device enumerates anew
        return;
    }
    if (request->kind == Request::Kind::Unlink) {
        unlink(*request);
        return;
    }
    if (!request->in())
        request->out = m_vhci.receive(request->length).value_or(Bytes{});
    const std::uint32_t number = request->number;
    const Request& open = m_open.insert_or_assign(number, std::move(*request)).first->second;
    if (open.control())
        m_control.push_back(number);
    else if (!open.in())
        carryOut(open);
}

void UsbipPort::unlink(const Request& request)
{
    // What was already answered cannot be taken back, and the kernel knows by status 0.
    const bool open = m_open.erase(request.target) > 0;
    if (!m_vhci.send(unlinkAnswer(request.number, open ? transferTakenBack : transferDone)))
        detach();
}

void UsbipPort::carryControl()
{
    while (m_vhci.descriptor() >= 0) {
        if (m_held) {
            if (std::chrono::steady_clock::now() < m_held->due)
                return;
            const HeldAnswer held = std::move(*m_held);
            m_held.reset();
            if (held.unplug) {
                m_photon.unplug();
                return;
            }
            send(held.number, held.message);
            continue;
        }
        if (m_control.empty())
            return;
        const std::uint32_t number = m_control.front();
        m_control.pop_front();
        const auto open = m_open.find(number);
        if (open == m_open.end())
            continue; // taken back before its turn
        if (m_transfersLeft > 0 && --m_transfersLeft == 0) {
            m_photon.unplug();
            return;
        }
        const practice::UsbReply reply = m_photon.control(open->second.setup, open->second.out);
        const std::optional<Bytes> message = answerTo(open->second, reply);
        if (!message)
            continue;
        const auto now = std::chrono::steady_clock::now();
        const auto held = m_photon.realTime(reply.held);
        if (m_unplugInWrite && held > held.zero()) {
            m_unplugInWrite = false;
            m_held = HeldAnswer{now + held / 2, number, {}, true};
        } else {
            m_held = HeldAnswer{now + held, number, *message, false};
        }
    }
}

void UsbipPort::carryOut(const Request& request)
{
    const practice::UsbReply reply = m_photon.dataOut(request.endpoint, request.out);
    if (const std::optional<Bytes> message = answerTo(request, reply))
        send(request.number, *message);
}

void UsbipPort::carryIn()
{
    std::set<std::uint8_t> waiting; // endpoints with nothing more to say
    // A hang-up while sending empties m_open: look at the descriptor first.
    for (auto next = m_open.begin(); m_vhci.descriptor() >= 0 && next != m_open.end();) {
        const Request& request = (next++)->second;
        if (request.control() || !request.in() || waiting.contains(request.endpoint))
            continue;
        const practice::UsbReply reply = m_photon.dataIn(request.endpoint, request.length);
        const bool nothing = reply.status == practice::UsbReply::Status::Ok && reply.data.empty();
        const std::optional<Bytes> message = nothing ? std::nullopt : answerTo(request, reply);
        if (message)
            send(request.number, *message);
        else
            waiting.insert(request.endpoint);
    }
}

std::optional<Bytes> UsbipPort::answerTo(const Request& request, const practice::UsbReply& reply) const
{
    switch (reply.status) {
    case practice::UsbReply::Status::Gone:
        return std::nullopt; // nobody there to answer; detaching ends it
    case practice::UsbReply::Status::Stall:
        return submitAnswer(request.number, transferStalled, 0, {});
    case practice::UsbReply::Status::Ok:
        break;
    }
    if (!request.in())
        return submitAnswer(request.number, transferDone, request.out.size(), {});
    const std::size_t size = std::min<std::size_t>(reply.data.size(), request.length);
    return submitAnswer(request.number, transferDone, size, ByteView(reply.data).first(size));
}

void UsbipPort::send(std::uint32_t number, const Bytes& message)
{
    if (m_open.erase(number) > 0 && !m_vhci.send(message))
        detach();
}

} // namespace rescue::vm
