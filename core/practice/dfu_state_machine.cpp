// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dfu_state_machine.h"

#include "core/practice/control_reply.h"

#include <algorithm>
#include <utility>

namespace rescue::practice {

namespace {

// DFU 1.1, 6.1.2.
namespace state {
constexpr std::uint8_t idle = 2, downloadSync = 3, downloadBusy = 4, downloadIdle = 5, manifestSync = 6,
                       manifest = 7, waitReset = 8, uploadIdle = 9, error = 10;
/// What the source writes where it means dfuERROR: the status code errSTALLEDPKT.
constexpr std::uint8_t mistaken = 15;
} // namespace state

constexpr std::uint8_t errorUnknown = 0x0e;

namespace command {
constexpr std::uint8_t getCommands = 0x00, setAddress = 0x21, erase = 0x41;
}

namespace dfuRequest {
constexpr std::uint8_t detach = 0, download = 1, upload = 2, getStatus = 3, clearStatus = 4, getState = 5,
                       abort = 6;
}

constexpr auto leaveTime = std::chrono::milliseconds(500);

std::uint32_t addressIn(ByteView commandBytes)
{
    return std::uint32_t{commandBytes[1]} | (std::uint32_t{commandBytes[2]} << 8) |
           (std::uint32_t{commandBytes[3]} << 16) | (std::uint32_t{commandBytes[4]} << 24);
}

} // namespace

DfuStateMachine::DfuStateMachine(const BootloaderQuirks& quirks, DfuMemory& memory)
    : m_quirks(quirks), m_memory(memory), m_state(state::idle), m_buffer(DfuMemory::transferSize, 0x00)
{
    enter(state::idle);
}

UsbReply DfuStateMachine::request(const ControlSetup& setup, ByteView out)
{
    switch (setup.request) {
    case dfuRequest::download:
        return download(setup, out);
    case dfuRequest::upload:
        return upload(setup);
    case dfuRequest::getStatus:
        return isIn(setup) ? answer(setup, getStatus()) : stall();
    case dfuRequest::getState:
        return answer(setup, {m_state});
    default:
        break;
    }
    if (setup.length != 0) // the request is obeyed, but nobody serves its data stage
        return stall();
    switch (setup.request) {
    case dfuRequest::clearStatus:
        return clearStatus();
    case dfuRequest::abort:
        return abort();
    case dfuRequest::detach:
        return detach();
    default:
        return stall();
    }
}

UsbReply DfuStateMachine::download(const ControlSetup& setup, ByteView out)
{
    if (m_state != state::idle && m_state != state::downloadIdle)
        return stall();
    if (setup.length == 0) {
        m_manifesting = true;
        enter(state::manifestSync);
        return done();
    }
    if (isIn(setup) || setup.length != out.size() || out.size() > m_buffer.size())
        return stall();
    m_block = setup.value;
    m_length = out.size();
    enter(state::downloadSync);
    std::copy(out.begin(), out.end(), m_buffer.begin());
    return done();
}

UsbReply DfuStateMachine::upload(const ControlSetup& setup)
{
    if (setup.length == 0) {
        enter(state::idle);
        return done();
    }
    if (!isIn(setup))
        return stall();
    if (m_state != state::idle && m_state != state::uploadIdle) {
        m_block = 0;
        m_length = 0;
        return stall();
    }
    m_block = setup.value;
    m_length = setup.length;
    if (m_block == 0) {
        enter(m_length > 3 ? state::idle : state::uploadIdle);
        const Bytes commands{command::getCommands, command::setAddress, command::erase};
        std::copy(commands.begin(), commands.end(), m_buffer.begin());
        return answer(setup, commands);
    }
    if (m_block == 1) {
        enter(state::mistaken);
        return stall();
    }
    enter(state::uploadIdle);
    // Never short: where nothing can be read it sends its buffer.
    auto bytes = m_memory.read(m_alternate, blockAddress(), m_length);
    if (!bytes) {
        if (!m_quirks.echoesBuffer)
            std::fill(m_buffer.begin(), m_buffer.end(), std::uint8_t{0});
        bytes = m_buffer;
        bytes->resize(m_length, 0x00);
    }
    return answer(setup, *std::move(bytes));
}

Bytes DfuStateMachine::getStatus()
{
    switch (m_state) {
    case state::downloadSync:
        if (m_length != 0) {
            enter(state::downloadBusy);
            reportPollTime();
        } else {
            enter(state::downloadIdle);
        }
        break;
    case state::manifestSync:
        if (m_manifesting) {
            enter(state::manifest);
            if (m_quirks.leavesAtOnce)
                m_status[1] = 1;
            else
                m_status[4] = state::downloadIdle; // for the sake of what dfu-util prints last
        }
        break;
    case state::manifest: // only after a GETSTATUS of no length
        if (!m_quirks.leavesAtOnce)
            enter(state::idle);
        break;
    default:
        break;
    }
    return {m_status.begin(), m_status.end()};
}

UsbReply DfuStateMachine::clearStatus()
{
    const bool wasError = m_state == state::error;
    enter(wasError ? state::idle : state::error);
    m_status[0] = wasError ? 0 : errorUnknown;
    return done();
}

UsbReply DfuStateMachine::abort()
{
    switch (m_state) {
    case state::idle:
    case state::downloadSync:
    case state::downloadIdle:
    case state::manifestSync:
    case state::uploadIdle:
        enter(state::idle);
        m_status[0] = 0;
        m_block = 0;
        m_length = 0;
        break;
    default:
        break;
    }
    return done();
}

UsbReply DfuStateMachine::detach()
{
    // The source means to look whether it can detach, but looks at the wrong byte: it always does.
    abort();
    m_reattach = true;
    return {UsbReply::Status::Gone, {}, {}};
}

void DfuStateMachine::dataInDone(UsbReply& reply)
{
    if (m_state == state::downloadBusy) {
        const bool good = doWork(reply.held);
        m_block = 0;
        m_length = 0;
        enter(state::downloadSync);
        if (!good) {
            reply.status = UsbReply::Status::Stall;
            reply.data.clear();
        }
    } else if (m_state == state::manifest) {
        m_manifesting = false;
        enter(state::waitReset);
        m_resetIn = m_quirks.leavesAtOnce ? std::chrono::milliseconds(0) : leaveTime;
        if (m_quirks.leavesAtOnce)
            reply.status = UsbReply::Status::Gone;
    }
}

bool DfuStateMachine::doWork(std::chrono::microseconds& held)
{
    if (m_block == 0)
        return doCommand(held);
    if (m_block == 1)
        return true;
    const bool good = m_memory.write(m_alternate, blockAddress(), ByteView(m_buffer).first(m_length), held);
    return good || m_quirks.silentFailures;
}

bool DfuStateMachine::doCommand(std::chrono::microseconds& held)
{
    if (m_buffer[0] == command::getCommands && m_length == 1)
        return true;
    if (m_length != 5 || (m_buffer[0] != command::setAddress && m_buffer[0] != command::erase))
        return false; // mass erase and read unprotect among them
    m_pointer = addressIn(m_buffer);
    if (m_buffer[0] == command::setAddress)
        return true;
    return m_memory.erase(m_alternate, m_pointer, held) || m_quirks.silentFailures;
}

void DfuStateMachine::enter(std::uint8_t newState)
{
    m_state = newState;
    m_status[4] = newState;
    if (m_quirks.cleansStatus)
        std::fill(m_status.begin() + 1, m_status.begin() + 4, std::uint8_t{0});
}

void DfuStateMachine::reportPollTime()
{
    // By the pointer as it is before the command, and by no means by the block's own address.
    const bool erase = m_block == 0 && m_buffer[0] == command::erase;
    if (const auto time = m_memory.pollTime(m_alternate, m_pointer, erase)) {
        m_status[1] = static_cast<std::uint8_t>(*time);
        m_status[2] = static_cast<std::uint8_t>(*time >> 8);
        m_status[3] = 0;
    }
}

bool DfuStateMachine::takeReattach()
{
    return std::exchange(m_reattach, false);
}

void DfuStateMachine::unconfigure()
{
    configure();
    m_block = 0;
    m_length = 0;
}

void DfuStateMachine::configure()
{
    m_state = state::idle; // pointer, alt setting and, from 0.6.1, an old error stay
    m_status[4] = m_state;
    if (m_quirks.cleansStatus)
        m_status[0] = 0;
}

std::uint32_t DfuStateMachine::blockAddress() const
{
    return m_pointer + (m_block - 2U) * static_cast<std::uint32_t>(DfuMemory::transferSize);
}

} // namespace rescue::practice
