// SPDX-License-Identifier: Apache-2.0
#include "core/practice/dfu_bootloader.h"

#include "core/practice/dfu_descriptors.h"

#include <algorithm>

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

namespace request {
constexpr std::uint8_t detach = 0, download = 1, upload = 2, getStatus = 3, clearStatus = 4, getState = 5,
                       abort = 6;
}

// USB 2.0, 9.3 and 9.4.
constexpr std::uint8_t directionIn = 0x80;
namespace type {
constexpr std::uint8_t standard = 0x00, classSpecific = 0x20, vendor = 0x40, mask = 0x60;
}
namespace recipient {
constexpr std::uint8_t device = 0, interface = 1, endpoint = 2, mask = 0x1f;
}
namespace standard {
constexpr std::uint8_t getStatus = 0, clearFeature = 1, setFeature = 3, setAddress = 5, getDescriptor = 6,
                       getConfiguration = 8, setConfiguration = 9, getInterface = 10, setInterface = 11;
}
constexpr std::uint8_t functionalDescriptorType = 0x21;

constexpr std::uint8_t alternates = 2;
constexpr auto leaveTime = std::chrono::milliseconds(500);

bool isIn(const ControlSetup& setup)
{
    return (setup.requestType & directionIn) != 0;
}

UsbReply stall()
{
    return {UsbReply::Status::Stall, {}, {}};
}

UsbReply done()
{
    return {};
}

/// Bytes for the host, no more than it asked for.
UsbReply answer(const ControlSetup& setup, Bytes data)
{
    if (!isIn(setup))
        return stall();
    data.resize(std::min<std::size_t>(data.size(), setup.length));
    return {UsbReply::Status::Ok, std::move(data), {}};
}

std::uint32_t addressIn(ByteView commandBytes)
{
    return std::uint32_t{commandBytes[1]} | (std::uint32_t{commandBytes[2]} << 8) |
           (std::uint32_t{commandBytes[3]} << 16) | (std::uint32_t{commandBytes[4]} << 24);
}

} // namespace

DfuBootloader::DfuBootloader(const PhotonSetup& setup, FlashMemory& flash, DctStore& dct)
    : m_setup(setup), m_quirks(BootloaderQuirks::of(setup)), m_flash(flash), m_memory(setup, flash, dct),
      m_state(state::idle), m_buffer(DfuMemory::transferSize, 0x00)
{
    enter(state::idle);
}

UsbPersonality DfuBootloader::personality() const
{
    return {dfu::deviceDescriptor(m_setup), dfu::configurationDescriptor(), dfu::strings(m_setup), 0};
}

bool DfuBootloader::takeReattach()
{
    return std::exchange(m_reattach, false);
}

void DfuBootloader::busReset()
{
    m_configuration = 1;
    m_reattach = false;
    initialise();
}

UsbReply DfuBootloader::control(const ControlSetup& setup, ByteView out)
{
    m_flash.beginWork();
    UsbReply reply;
    switch (setup.requestType & recipient::mask) {
    case recipient::device:
        reply = deviceRequest(setup);
        break;
    case recipient::interface:
        reply = interfaceRequest(setup, out);
        break;
    case recipient::endpoint:
        reply = endpointRequest(setup);
        break;
    default:
        return stall();
    }
    const bool hasDataStage = isIn(setup) && setup.length > 0;
    if (reply.status == UsbReply::Status::Ok && hasDataStage && m_configuration != 0)
        dataInDone(reply);
    return reply;
}

// ---- what every USB device answers (usbd_req.c)

UsbReply DfuBootloader::deviceRequest(const ControlSetup& setup)
{
    if ((setup.requestType & type::mask) == type::vendor) {
        const bool compatibleId = m_quirks.microsoft && setup.request == dfu::microsoftVendorCode &&
                                  setup.index == 4 && setup.value == 0;
        return compatibleId ? answer(setup, dfu::microsoftCompatibleId()) : stall();
    }
    switch (setup.request) { // the source does not look whether the type is "standard"
    case standard::getDescriptor:
        return getDescriptor(setup);
    case standard::setAddress:
        return done(); // host controllers and their stand-ins differ in whether they pass it on
    case standard::setConfiguration:
        return setConfiguration(setup);
    case standard::getConfiguration:
        return setup.length == 1 ? answer(setup, {m_configuration}) : stall();
    case standard::getStatus:
        return answer(setup, {1, 0}); // self-powered
    case standard::setFeature:
    case standard::clearFeature:
        return setup.value == 1 && setup.length == 0 ? done() : stall(); // remote wake-up
    default:
        return stall();
    }
}

UsbReply DfuBootloader::getDescriptor(const ControlSetup& setup) const
{
    switch (setup.value >> 8) {
    case 1: {
        Bytes descriptor = dfu::deviceDescriptor(m_setup);
        if (setup.length == 64) // taken for a host that only wants to know the packet size
            descriptor.resize(8);
        return answer(setup, descriptor);
    }
    case 2:
        return answer(setup, dfu::configurationDescriptor()); // whatever its index
    case 3:
        return getString(setup);
    default:
        return stall();
    }
}

UsbReply DfuBootloader::getString(const ControlSetup& setup) const
{
    const std::size_t index = setup.value & 0xff;
    if (index == 0)
        return answer(setup, dfu::languages());
    if (index == dfu::microsoftVendorCode && m_quirks.microsoft)
        return answer(setup, dfu::microsoftString());
    const std::vector<QString> strings = dfu::strings(m_setup);
    return index < strings.size() ? answer(setup, dfu::stringDescriptor(strings[index])) : stall();
}

UsbReply DfuBootloader::setConfiguration(const ControlSetup& setup)
{
    const auto wanted = static_cast<std::uint8_t>(setup.value);
    if (wanted > 1)
        return stall();
    if (wanted != m_configuration) {
        m_configuration = wanted;
        initialise();
        if (wanted == 0) {
            m_block = 0;
            m_length = 0;
        }
    }
    return done();
}

UsbReply DfuBootloader::endpointRequest(const ControlSetup& setup) const
{
    const bool isStandard = (setup.requestType & type::mask) == type::standard;
    if (m_configuration == 0 || !isStandard)
        return stall();
    switch (setup.request) {
    case standard::getStatus:
        return answer(setup, {0, 0});
    case standard::setFeature:
    case standard::clearFeature:
        return setup.value == 0 && setup.length == 0 ? done() : stall();
    default:
        return stall();
    }
}

UsbReply DfuBootloader::interfaceRequest(const ControlSetup& setup, ByteView out)
{
    // The interface number is hardly looked at (USBD_ITF_MAX_NUM).
    const int highestInterface = m_quirks.microsoft ? 10 : 2;
    if (m_configuration == 0 || (setup.index & 0xff) > highestInterface)
        return stall();

    switch (setup.requestType & type::mask) {
    case type::classSpecific:
        return classRequest(setup, out);
    case type::standard:
        return standardInterfaceRequest(setup);
    case type::vendor:
        if (m_quirks.microsoft && setup.request == dfu::microsoftVendorCode && setup.index == 5) {
            const bool first = (setup.value & 0xff) == 0;
            return answer(setup, first ? dfu::microsoftProperties() : Bytes(10, 0x00));
        }
        break;
    default:
        break;
    }
    return setup.length == 0 ? done() : stall();
}

UsbReply DfuBootloader::standardInterfaceRequest(const ControlSetup& setup)
{
    switch (setup.request) {
    case standard::getDescriptor: {
        const bool functional = setup.value >> 8 == functionalDescriptorType;
        return answer(setup, functional ? dfu::functionalDescriptor() : Bytes());
    }
    case standard::getInterface:
        return answer(setup, {m_alternate});
    case standard::setInterface: {
        // Stores the number and nothing else: state, pointer and pending data stay.
        const auto wanted = static_cast<std::uint8_t>(setup.value);
        if (wanted >= alternates || setup.length != 0)
            return stall();
        m_alternate = wanted;
        return done();
    }
    default:
        return setup.length == 0 ? done() : stall();
    }
}

// ---- DFU (usbd_dfu_core.c)

UsbReply DfuBootloader::classRequest(const ControlSetup& setup, ByteView out)
{
    switch (setup.request) {
    case request::download:
        return download(setup, out);
    case request::upload:
        return upload(setup);
    case request::getStatus:
        return isIn(setup) ? answer(setup, getStatus()) : stall();
    case request::getState:
        return answer(setup, {m_state});
    default:
        break;
    }
    if (setup.length != 0) // the request is obeyed, but nobody serves its data stage
        return stall();
    switch (setup.request) {
    case request::clearStatus:
        return clearStatus();
    case request::abort:
        return abort();
    case request::detach:
        return detach();
    default:
        return stall();
    }
}

UsbReply DfuBootloader::download(const ControlSetup& setup, ByteView out)
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

UsbReply DfuBootloader::upload(const ControlSetup& setup)
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

Bytes DfuBootloader::getStatus()
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

UsbReply DfuBootloader::clearStatus()
{
    const bool wasError = m_state == state::error;
    enter(wasError ? state::idle : state::error);
    m_status[0] = wasError ? 0 : errorUnknown;
    return done();
}

UsbReply DfuBootloader::abort()
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

UsbReply DfuBootloader::detach()
{
    // The source means to look whether it can detach, but looks at the wrong byte: it always does.
    abort();
    m_reattach = true;
    return {UsbReply::Status::Gone, {}, {}};
}

/// The data of an IN transfer has left, its status stage is not armed yet: the moment in which the bootloader
/// does its work. So the transfer lasts as long as the work, and a stall can only hit it.
void DfuBootloader::dataInDone(UsbReply& reply)
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

bool DfuBootloader::doWork(std::chrono::microseconds& held)
{
    if (m_block == 0)
        return doCommand(held);
    if (m_block == 1)
        return true;
    const bool good = m_memory.write(m_alternate, blockAddress(), ByteView(m_buffer).first(m_length), held);
    return good || m_quirks.silentFailures;
}

bool DfuBootloader::doCommand(std::chrono::microseconds& held)
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

void DfuBootloader::enter(std::uint8_t newState)
{
    m_state = newState;
    m_status[4] = newState;
    if (m_quirks.forgetsPollTime)
        std::fill(m_status.begin() + 1, m_status.begin() + 4, std::uint8_t{0});
}

void DfuBootloader::reportPollTime()
{
    // By the pointer as it is before the command, and by no means by the block's own address.
    const bool erase = m_block == 0 && m_buffer[0] == command::erase;
    if (const auto time = m_memory.pollTime(m_alternate, m_pointer, erase)) {
        m_status[1] = static_cast<std::uint8_t>(*time);
        m_status[2] = static_cast<std::uint8_t>(*time >> 8);
        m_status[3] = 0;
    }
}

void DfuBootloader::initialise()
{
    m_state = state::idle; // pointer, alt setting and, from 0.6, an old error stay
    m_status[4] = m_state;
    if (m_quirks.clearsStatus)
        m_status[0] = 0;
}

std::uint32_t DfuBootloader::blockAddress() const
{
    return m_pointer + (m_block - 2U) * static_cast<std::uint32_t>(DfuMemory::transferSize);
}

} // namespace rescue::practice
