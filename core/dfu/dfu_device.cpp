// SPDX-License-Identifier: Apache-2.0
#include "core/dfu/dfu_device.h"

#include "core/failure.h"

#include <algorithm>
#include <thread>

namespace rescue::dfu {

namespace {

enum Request : std::uint8_t { Dnload = 1, Upload = 2, GetStatus = 3, ClrStatus = 4, GetState = 5, Abort = 6 };
constexpr std::uint8_t toDevice = 0x21;
constexpr std::uint8_t fromDevice = 0xa1;
constexpr std::uint8_t setAddressCommand = 0x21;
constexpr std::uint8_t eraseCommand = 0x41;
constexpr std::uint16_t commandBlock = 0;
constexpr std::uint16_t firstDataBlock = 2;
constexpr std::size_t statusSize = 6;

// A request that does no flash work answers within microseconds; a second is already a sick bus.
constexpr Milliseconds quickTimeout{5'000};
// One erase of 128 KiB lasts up to 4 s by the data sheet; a DCT write copies a 16 KiB sector (0.9 s worst).
constexpr Milliseconds workTimeout{15'000};
// How long a device may say "busy" before it is given up. Particle's never say it for long, they hold the
// GETSTATUS instead; others poll.
constexpr Milliseconds busyLimit{30'000};
constexpr int mostRoundsToIdle = 100;
// The poll timeout of a device that names none, and the longest that is believed.
constexpr Milliseconds shortestPoll{1};
constexpr Milliseconds longestPoll{10'000};
// libusb sends no longer control transfer on Linux (os/linux_usbfs.h, MAX_CTRL_BUFFER_LENGTH).
constexpr std::size_t largestTransfer = 4096;
constexpr std::uint32_t flashStart = 0x08000000;

/// The protocol asks the host to wait this long before the next GETSTATUS.
void waitAsAsked(const Status& status)
{
    std::this_thread::sleep_for(std::clamp(status.pollTimeout, shortestPoll, longestPoll));
}

} // namespace

Status parseStatus(ByteView reply)
{
    if (reply.size() != statusSize)
        throw Failure(FailureCode::DeviceProtocol,
                      {QStringLiteral("GETSTATUS with %1 bytes").arg(reply.size())});
    return {reply[0], Milliseconds(reply[1] | reply[2] << 8 | reply[3] << 16), reply[4]};
}

DfuDevice::DfuDevice(std::unique_ptr<UsbTransport> transport)
    : m_transport(std::move(transport)), m_address(flashStart)
{
    m_interface = parseConfiguration(m_transport->configurationDescriptor());
    for (const auto& alternate : m_interface.alternates)
        m_memories.push_back(readLayout(alternate.nameIndex));
    m_transport->claimInterface(m_interface.number);
    toIdle();
}

std::size_t DfuDevice::blockSize() const
{
    return std::min<std::size_t>(m_interface.transferSize, largestTransfer);
}

MemoryLayout DfuDevice::readLayout(std::uint8_t nameIndex)
{
    try {
        return parseMemoryLayout(m_transport->stringDescriptor(nameIndex));
    } catch (const Failure& failure) {
        if (failure.code() != FailureCode::DeviceProtocol && failure.code() != FailureCode::DeviceStalled)
            throw;
        return {};
    }
}

Status DfuDevice::getStatus(Milliseconds timeout)
{
    return parseStatus(
        m_transport->controlIn({fromDevice, GetStatus, 0, m_interface.number, statusSize}, timeout));
}

std::uint8_t DfuDevice::getState()
{
    if (!m_answersGetState)
        return getStatus(workTimeout).state;
    try {
        const Bytes reply =
            m_transport->controlIn({fromDevice, GetState, 0, m_interface.number, 1}, workTimeout);
        if (reply.size() != 1)
            throw Failure(FailureCode::DeviceProtocol,
                          {QStringLiteral("GETSTATE with %1 bytes").arg(reply.size())});
        return reply[0];
    } catch (const Failure& failure) {
        if (failure.code() != FailureCode::DeviceStalled)
            throw;
        m_answersGetState = false; // not Particle's, then: theirs all do
        return getStatus(workTimeout).state;
    }
}

void DfuDevice::send(std::uint8_t request)
{
    m_transport->controlOut({toDevice, request, 0, m_interface.number, 0}, {}, quickTimeout);
}

void DfuDevice::download(std::uint16_t block, ByteView data)
{
    m_transport->controlOut(
        {toDevice, Dnload, block, m_interface.number, static_cast<std::uint16_t>(data.size())}, data,
        quickTimeout);
}

void DfuDevice::toIdle()
{
    // An earlier program may have left any state behind. GETSTATE, not GETSTATUS: in dfuDNLOAD-SYNC that one
    // would carry out the block the earlier program sent.
    const auto limit = WaitLimit::in(busyLimit);
    int rounds = 0;
    while (rounds < mostRoundsToIdle && !limit.over()) {
        switch (static_cast<State>(getState())) {
        case State::Idle:
            return;
        case State::DownloadSync:
        case State::DownloadIdle:
        case State::ManifestSync:
        case State::UploadIdle:
            send(Abort);
            ++rounds;
            break;
        case State::DownloadBusy:
        case State::Manifest:
            waitAsAsked(getStatus(workTimeout));
            break;
        default:
            // dfuERROR, and the states no standard names: CLRSTATUS moves into dfuERROR first, then out of
            // it.
            send(ClrStatus);
            ++rounds;
            break;
        }
    }
    throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("the bootloader does not become idle")});
}

void DfuDevice::select(std::uint8_t alternate)
{
    toIdle();
    m_transport->selectAlternate(m_interface.number, alternate);
}

void DfuDevice::execute(std::uint16_t block, ByteView data)
{
    download(block, data);
    const auto limit = WaitLimit::in(busyLimit);
    while (true) {
        const Status now = getStatus(workTimeout);
        if (now.is(State::DownloadIdle))
            return;
        // bStatus alone says nothing: from 0.6.1 a bus reset leaves the old one behind (device-os
        // usbd_dfu_core.c).
        if (now.is(State::Error))
            throw Failure(FailureCode::DeviceStalled, {QStringLiteral("DNLOAD")},
                          QStringLiteral("DFU status %1, state %2").arg(now.status).arg(now.state));
        if (limit.over())
            throw Failure(FailureCode::DeviceSlow, {QStringLiteral("DNLOAD")});
        waitAsAsked(now);
    }
}

void DfuDevice::command(std::uint8_t code, std::uint32_t address)
{
    const Bytes bytes{code, static_cast<std::uint8_t>(address), static_cast<std::uint8_t>(address >> 8),
                      static_cast<std::uint8_t>(address >> 16), static_cast<std::uint8_t>(address >> 24)};
    execute(commandBlock, bytes);
    m_address = address;
}

void DfuDevice::setAddress(std::uint32_t address)
{
    command(setAddressCommand, address);
}

Bytes DfuDevice::read(std::uint8_t alternate, std::uint32_t address, std::size_t size,
                      const std::stop_token& stop, const Progress& progress)
{
    select(alternate);
    setAddress(address);
    toIdle(); // UPLOAD is legal from dfuIDLE only
    Bytes content;
    content.reserve(size);
    std::uint16_t block = firstDataBlock;
    while (content.size() < size) {
        throwIfStopped(stop);
        // Whole blocks but the last: the address is counted in blocks of the transfer size. Where those are
        // longer than we can ask for, each has its own address.
        if (m_interface.transferSize > largestTransfer && !content.empty()) {
            toIdle();
            setAddress(static_cast<std::uint32_t>(address + content.size()));
            toIdle();
            block = firstDataBlock;
        }
        const auto want = static_cast<std::uint16_t>(std::min(blockSize(), size - content.size()));
        const Bytes part =
            m_transport->controlIn({fromDevice, Upload, block++, m_interface.number, want}, quickTimeout);
        if (part.size() != want)
            throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("short UPLOAD")});
        content.insert(content.end(), part.begin(), part.end());
        if (progress)
            progress(content.size(), size);
    }
    toIdle();
    return content;
}

void DfuDevice::writeBlock(std::uint8_t alternate, std::uint32_t address, ByteView block)
{
    if (block.empty() || block.size() % 4 != 0 || block.size() > blockSize())
        throw Failure(FailureCode::Internal, {QStringLiteral("block of %1 bytes").arg(block.size())});
    select(alternate);
    setAddress(address);
    execute(firstDataBlock, block);
    toIdle();
}

void DfuDevice::eraseSector(std::uint8_t alternate, std::uint32_t address)
{
    select(alternate);
    command(eraseCommand, address);
    toIdle();
}

void DfuDevice::writeBlocks(std::uint8_t alternate, std::uint32_t address, ByteView content,
                            const BlockFilter& wanted, const std::stop_token& stop, const Progress& progress)
{
    if (content.size() % 4 != 0)
        throw Failure(FailureCode::Internal, {QStringLiteral("region of %1 bytes").arg(content.size())});
    const std::size_t size = blockSize();
    // Block numbers count in the device's transfer size: where that is more than this computer sends, each
    // block has its own address.
    const bool oneAddress = m_interface.transferSize == size;
    select(alternate);
    setAddress(address);
    for (std::size_t at = 0; at < content.size(); at += size) {
        throwIfStopped(stop);
        const std::size_t index = at / size;
        const ByteView block = content.subspan(at, std::min(size, content.size() - at));
        if (!wanted || wanted(index)) {
            if (!oneAddress)
                setAddress(static_cast<std::uint32_t>(address + at));
            execute(static_cast<std::uint16_t>(firstDataBlock + (oneAddress ? index : 0)), block);
        }
        if (progress)
            progress(at + block.size(), content.size());
    }
    toIdle();
}

void DfuDevice::leave()
{
    // One that still answers did not hear it.
    if (!tryToLeave())
        tryToLeave();
}

bool DfuDevice::tryToLeave()
{
    try {
        toIdle();
        try {
            download(firstDataBlock, {});
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::DeviceStalled)
                throw;
            // Plain DFU 1.1 takes the empty block in dfuDNLOAD-IDLE only: an address first, as dfu-util does.
            toIdle();
            setAddress(m_address);
            download(firstDataBlock, {});
        }
        // Manifestation begins with this request. Generation 2 bootloaders answer state 5 and restart half a
        // second later; the oldest vanish before they can answer.
        getStatus(quickTimeout);
    } catch (const Failure& failure) {
        const bool refused =
            failure.code() == FailureCode::DeviceStalled || failure.code() == FailureCode::DeviceSlow;
        if (!refused && failure.code() != FailureCode::DeviceGone)
            throw;
        return !refused;
    }
    return true;
}

} // namespace rescue::dfu
