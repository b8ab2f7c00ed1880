// SPDX-License-Identifier: Apache-2.0
#include "core/usb/control_requests.h"

#include "core/device/models.h"
#include "core/device/protobuf.h"
#include "core/failure.h"

#include <algorithm>
#include <thread>

namespace rescue {

namespace {

constexpr std::uint8_t vendorIn = 0xc0;
constexpr std::uint8_t vendorOut = 0x40;
constexpr std::uint8_t rawRequest = 0x50;
enum ServiceStep : std::uint8_t { Init = 1, Check = 2, Send = 3, Receive = 4 };
enum RequestType : std::uint16_t {
    DeviceId = 20,
    SerialNumber = 21,
    SystemVersion = 30,
    Reset = 40,
    EnterDfu = 50,
    SafeMode = 60,
    StartListening = 70,
    StopListening = 71,
    DeviceModeNow = 72,
    SetupDone = 74,
    ModuleInfo = 90,
    Diagnostics = 100,
    WifiCredentials = 114,
    NetworkConfiguration = 121,
    SetClaimCode = 200,
    IsClaimed = 201,
    StartSignal = 230,
    StopSignal = 231,
    CloudStatus = 300,
    CloudConnect = 301,
    CloudDisconnect = 302
};
constexpr std::uint16_t replyRoom = 64;
constexpr std::uint16_t moduleRoom = 512; ///< the buffer of 0.7.0 (system/src/system_control.cpp)
constexpr Milliseconds stepTimeout{2'000};
constexpr std::size_t mostInOneStage =
    4096; ///< what Linux moves in one control transfer; Device OS takes parts

// The firmware answers when its system thread comes round to it; particle-usb asks at these intervals too.
constexpr Milliseconds checkInterval{50};

class ReplyReader {
public:
    explicit ReplyReader(ByteView bytes) : m_bytes(bytes) {}
    std::optional<std::uint32_t> number(std::size_t size)
    {
        if (m_bytes.size() < size)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= std::uint32_t{m_bytes[i]} << (8 * i);
        m_bytes = m_bytes.subspan(size);
        return value;
    }

private:
    ByteView m_bytes;
};

} // namespace

std::optional<ServiceReply> parseServiceReply(ByteView bytes)
{
    ReplyReader reader(bytes);
    const auto flags = reader.number(4);
    if (!flags || (*flags & 1) == 0)
        return std::nullopt;
    const auto status = reader.number(2);
    if (!status)
        return std::nullopt;
    ServiceReply reply;
    reply.status = static_cast<std::uint16_t>(*status);
    if ((*flags & 2) != 0) {
        const auto id = reader.number(2);
        if (!id)
            return std::nullopt;
        reply.id = static_cast<std::uint16_t>(*id);
    }
    if ((*flags & 4) != 0) {
        reply.size = reader.number(4);
        if (!reply.size)
            return std::nullopt;
    }
    if ((*flags & 8) != 0) {
        const auto result = reader.number(4);
        if (!result)
            return std::nullopt;
        reply.result = static_cast<std::int32_t>(*result);
    }
    return reply;
}

ControlRequests::ControlRequests(UsbTransport& transport) : m_transport(transport)
{
    const auto version = rawText(SystemVersion);
    if (!version)
        return;
    qsizetype suffixAt = 0;
    m_version = QVersionNumber::fromString(*version, &suffixAt);
    const bool earlyRc =
        m_version == QVersionNumber(0, 8, 0) && version->mid(suffixAt) == QStringLiteral("-rc.1");
    if (m_version >= QVersionNumber(0, 8, 0) && !earlyRc)
        m_dialect = Dialect::Service;
    else if (m_version >= QVersionNumber(0, 6, 1))
        m_dialect = Dialect::Raw;
}

std::optional<QString> ControlRequests::rawText(std::uint16_t type)
{
    try {
        const Bytes text = m_transport.controlIn({vendorIn, rawRequest, 0, type, replyRoom}, stepTimeout);
        // Up to 0.7.0 the texts end in one or two NULs.
        const auto end = std::find(text.begin(), text.end(), 0);
        return QString::fromLatin1(toQByteArray(ByteView(text.begin(), end)));
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::DeviceStalled)
            return std::nullopt;
        throw;
    }
}

std::optional<QString> ControlRequests::deviceId()
{
    const auto text = supported() ? rawText(DeviceId) : std::nullopt;
    return text ? deviceIdFrom(*text) : std::nullopt;
}

bool ControlRequests::command(std::uint16_t type, const WaitLimit& limit)
{
    switch (m_dialect) {
    case Dialect::None:
        return false;
    case Dialect::Raw:
        return rawCommand(type, 0);
    case Dialect::Service:
        request(type, {}, limit);
        return true;
    }
    return false;
}

bool ControlRequests::rawCommand(std::uint16_t type, std::uint16_t value)
{
    try {
        m_transport.controlOut({vendorOut, rawRequest, value, type, 0}, {}, stepTimeout);
    } catch (const Failure& failure) {
        // 0.6.1 to 0.6.4 act inside the interrupt: the transfer fails although it worked.
        if (failure.code() == FailureCode::DeviceStalled)
            return false;
        if (failure.code() != FailureCode::DeviceGone && failure.code() != FailureCode::DeviceSlow)
            throw;
    }
    return true;
}

bool ControlRequests::enterDfu(const WaitLimit& limit)
{
    return command(EnterDfu, limit);
}

bool ControlRequests::reset(const WaitLimit& limit)
{
    return command(Reset, limit);
}

bool ControlRequests::enterSafeMode(const WaitLimit& limit)
{
    if (m_dialect == Dialect::Raw && m_version < QVersionNumber(0, 7, 0))
        return false;
    return command(SafeMode, limit);
}

bool ControlRequests::setListening(bool on, const WaitLimit& limit)
{
    if (m_dialect == Dialect::Raw) {
        // system/src/system_control.cpp v0.6.4 and v0.7.0: the older one does not look at wValue.
        const bool mayEnd = m_version >= QVersionNumber(0, 7, 0);
        return (on || mayEnd) && rawCommand(StartListening, on ? 0 : 1);
    }
    return command(on ? StartListening : StopListening, limit);
}

bool ControlRequests::setCloudConnection(bool on, const WaitLimit& limit)
{
    if (!answers({1, 1, 0}))
        return false;
    request(on ? CloudConnect : CloudDisconnect, {}, limit);
    return true;
}

bool ControlRequests::identify(bool on, const WaitLimit& limit)
{
    if (m_dialect != Dialect::Service)
        return false;
    request(on ? StartSignal : StopSignal, {}, limit);
    return true;
}

bool ControlRequests::setClaimCode(const Secret& code, const WaitLimit& limit)
{
    if (m_dialect != Dialect::Service)
        return false;
    Bytes message;
    protobuf::appendBytes(message, 1, code.reveal());
    const Secret payload(std::move(message));
    request(SetClaimCode, payload.reveal(), limit);
    return true;
}

Bytes ControlRequests::request(std::uint16_t type, ByteView payload, const WaitLimit& limit)
{
    Reply reply = exchange(type, payload, limit);
    if (reply.result != 0)
        throw Failure(FailureCode::DeviceProtocol,
                      {QStringLiteral("control request %1: %2").arg(type).arg(reply.result)});
    return std::move(reply.payload);
}

ControlRequests::Reply ControlRequests::exchange(std::uint16_t type, ByteView payload, const WaitLimit& limit)
{
    const auto step = [&](ServiceStep request, std::uint16_t value, std::uint16_t index) {
        const auto reply = parseServiceReply(
            m_transport.controlIn({vendorIn, request, value, index, replyRoom}, stepTimeout));
        if (!reply)
            throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("control request %1").arg(type)});
        return *reply;
    };
    const auto waitABit = [&] {
        throwIfStopped(limit.stop);
        if (limit.over())
            throw Failure(FailureCode::DeviceSlow, {QStringLiteral("control request %1").arg(type)});
        std::this_thread::sleep_for(checkInterval); // polling is how this protocol works
    };

    ServiceReply reply = step(Init, static_cast<std::uint16_t>(payload.size()), type);
    while (reply.status == ServiceReply::Busy) {
        waitABit();
        reply = step(Init, static_cast<std::uint16_t>(payload.size()), type);
    }
    if (!reply.id || (reply.status != ServiceReply::Ok && reply.status != ServiceReply::Pending))
        throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("control request %1").arg(type)});
    const std::uint16_t id = *reply.id;
    if (!payload.empty()) {
        while (reply.status == ServiceReply::Pending) { // memory for the payload is being found
            waitABit();
            reply = step(Check, 0, id);
        }
        for (ByteView rest = payload; !rest.empty();) {
            const ByteView part = rest.first(std::min(rest.size(), mostInOneStage));
            m_transport.controlOut({vendorOut, Send, 0, id, static_cast<std::uint16_t>(part.size())}, part,
                                   stepTimeout);
            rest = rest.subspan(part.size());
        }
    }
    do {
        waitABit();
        reply = step(Check, 0, id);
    } while (reply.status == ServiceReply::Pending);
    if (reply.status != ServiceReply::Ok)
        throw Failure(FailureCode::DeviceProtocol,
                      {QStringLiteral("control request %1: %2").arg(type).arg(reply.result.value_or(-1))});
    const std::int32_t result = reply.result.value_or(0);
    if (!reply.size || *reply.size == 0)
        return {result, {}};
    return {result, receive(id, std::min<std::uint32_t>(*reply.size, 0xffff))};
}

Bytes ControlRequests::receive(std::uint16_t id, std::size_t size)
{
    Bytes payload;
    while (payload.size() < size) {
        const auto part = static_cast<std::uint16_t>(std::min(size - payload.size(), mostInOneStage));
        const Bytes got = m_transport.controlIn({vendorIn, Receive, 0, id, part}, stepTimeout);
        payload.insert(payload.end(), got.begin(), got.end());
        if (got.size() < part)
            break; // nothing more will come
    }
    return payload;
}

bool ControlRequests::answers(const QVersionNumber& since, const QVersionNumber& before) const
{
    return m_dialect == Dialect::Service && m_version >= since && (before.isNull() || m_version < before);
}

std::optional<std::vector<protobuf::Field>> ControlRequests::ask(std::uint16_t type, ByteView payload,
                                                                 const WaitLimit& limit)
{
    const Reply reply = exchange(type, payload, limit);
    return reply.result == 0 ? protobuf::read(reply.payload) : std::nullopt;
}

std::optional<bool> ControlRequests::askFlag(std::uint16_t type, const WaitLimit& limit)
{
    const auto message = ask(type, {}, limit);
    if (!message)
        return std::nullopt;
    return protobuf::varintOf(*message, 1).value_or(0) != 0; // proto3 leaves "no" out
}

/// An OUT has the system thread write the answer, which the IN fetches: refused until it is there.
std::optional<Bytes> ControlRequests::rawModules(const WaitLimit& limit)
{
    if (m_version < QVersionNumber(0, 7, 0))
        return std::nullopt;
    try {
        m_transport.controlOut({vendorOut, rawRequest, 0, ModuleInfo, 0}, {}, stepTimeout);
    } catch (const Failure& failure) {
        if (failure.code() == FailureCode::DeviceStalled)
            return std::nullopt;
        throw;
    }
    while (!limit.over()) {
        try {
            return m_transport.controlIn({vendorIn, rawRequest, 0, ModuleInfo, moduleRoom}, stepTimeout);
        } catch (const Failure& failure) {
            if (failure.code() != FailureCode::DeviceStalled)
                throw;
        }
        std::this_thread::sleep_for(checkInterval);
    }
    throwIfStopped(limit.stop);
    return std::nullopt;
}

std::optional<std::vector<FirmwareModule>> ControlRequests::modules(const WaitLimit& limit)
{
    if (m_dialect == Dialect::Raw) {
        const auto text = rawModules(limit);
        return text ? readFirmwareModules(*text) : std::nullopt;
    }
    if (m_dialect != Dialect::Service)
        return std::nullopt;
    const Reply reply = exchange(ModuleInfo, {}, limit);
    return reply.result == 0 ? readFirmwareModules(reply.payload) : std::nullopt;
}

std::optional<FirmwareDiagnostics> ControlRequests::diagnostics(const WaitLimit& limit)
{
    if (m_dialect != Dialect::Service)
        return std::nullopt;
    const Reply reply = exchange(Diagnostics, {}, limit);
    return reply.result == 0 ? readFirmwareDiagnostics(toQByteArray(reply.payload)) : std::nullopt;
}

std::optional<bool> ControlRequests::claimed(const WaitLimit& limit)
{
    return m_dialect == Dialect::Service ? askFlag(IsClaimed, limit) : std::nullopt;
}

std::optional<QString> ControlRequests::serialNumber(const WaitLimit& limit)
{
    if (!answers({1, 1, 0}))
        return std::nullopt;
    const auto message = ask(SerialNumber, {}, limit);
    const auto text = message ? protobuf::textOf(*message, 1) : std::nullopt;
    return text && !text->isEmpty() ? text : std::nullopt;
}

std::optional<bool> ControlRequests::listening(const WaitLimit& limit)
{
    return answers({1, 1, 0}) ? askFlag(DeviceModeNow, limit) : std::nullopt;
}

std::optional<bool> ControlRequests::setupDone(const WaitLimit& limit)
{
    return answers({1, 1, 0}) ? askFlag(SetupDone, limit) : std::nullopt;
}

std::optional<bool> ControlRequests::fixedAddress(const WaitLimit& limit)
{
    if (!answers({0, 8, 0}, {2, 0, 0}))
        return std::nullopt;
    Bytes request;
    protobuf::appendVarint(request, 1, 1); // the only interface there is
    const auto reply = ask(NetworkConfiguration, request, limit);
    const auto network = reply ? protobuf::bytesOf(*reply, 1) : std::nullopt;
    const auto fields = network ? protobuf::read(*network) : std::nullopt;
    const auto address = fields ? protobuf::bytesOf(*fields, 5) : std::nullopt;
    const auto parts = address ? protobuf::read(*address) : std::nullopt;
    // system/src/control/proto/network.pb.h v1.5.2: 1 asks the router, 2 is fixed
    const auto kind = parts ? protobuf::varintOf(*parts, 1).value_or(0) : 0;
    return kind == 1 || kind == 2 ? std::optional(kind == 2) : std::nullopt;
}

std::optional<bool> ControlRequests::networkStored(const WaitLimit& limit)
{
    if (!answers({0, 8, 0}, {2, 0, 0}))
        return std::nullopt;
    const auto reply = ask(WifiCredentials, {}, limit);
    if (!reply)
        return std::nullopt;
    const auto list = protobuf::bytesOf(*reply, 1);
    return list && !list->empty();
}

std::optional<CloudConnection> ControlRequests::cloudConnection(const WaitLimit& limit)
{
    if (m_dialect != Dialect::Service || m_version < QVersionNumber(1, 1, 0))
        return std::nullopt;
    const Bytes payload = request(CloudStatus, {}, limit);
    const auto message = protobuf::read(payload);
    if (!message)
        throw Failure(FailureCode::DeviceProtocol, {QStringLiteral("cloud status")});
    // proto3 leaves a zero out: no field 1 means disconnected.
    const auto status = protobuf::varintOf(*message, 1).value_or(0);
    if (status > 3)
        return std::nullopt;
    return static_cast<CloudConnection>(status);
}

} // namespace rescue
