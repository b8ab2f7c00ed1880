// SPDX-License-Identifier: Apache-2.0
#include "core/practice/control_requests.h"

#include "core/device/protobuf.h"
#include "core/practice/release.h"
#include "core/practice/security_answers.h"
#include "core/practice/wifi_requests.h"

#include <algorithm>

namespace rescue::practice {

namespace {

using Restart = FirmwareHost::Restart;
using std::chrono::milliseconds;

// Request types: device-os system/inc/system_control.h.
constexpr std::uint16_t typeDeviceId = 20;
constexpr std::uint16_t typeSerialNumber = 21;
constexpr std::uint16_t typeVersion = 30;
constexpr std::uint16_t typeReset = 40;
constexpr std::uint16_t typeDfu = 50;
constexpr std::uint16_t typeSafeMode = 60;
constexpr std::uint16_t typeStartListening = 70;
constexpr std::uint16_t typeStopListening = 71;
constexpr std::uint16_t typeMode = 72;
constexpr std::uint16_t typeModuleInfo = 90;
constexpr std::uint16_t typeDiagnostics = 100;
constexpr std::uint16_t typeNetworkConfiguration = 121;
constexpr std::uint16_t typeSetClaimCode = 200;
constexpr std::uint16_t typeIsClaimed = 201;
constexpr std::uint16_t typeStartNyan = 230;
constexpr std::uint16_t typeStopNyan = 231;
constexpr std::uint16_t typeCloudStatus = 300;
constexpr std::uint16_t typeCloudConnect = 301;
constexpr std::uint16_t typeCloudDisconnect = 302;

// services/inc/system_error.h
constexpr std::int32_t errorNone = -1; ///< what hal_get_device_serial_number() answers where there is none
constexpr std::int32_t errorNotSupported = -120;
constexpr std::int32_t errorBadData = -280;

constexpr std::uint8_t rawRequest = 0x50;
constexpr std::uint16_t shortStage = 64; ///< what fits the firmware's own buffer
constexpr std::size_t mostRequests = 4;
constexpr std::size_t mostModuleInfo = 512;
constexpr milliseconds actsAfterFetch{1000};
constexpr milliseconds queueDelay{20}; ///< until the system thread gets to it

UsbReply stall()
{
    return {UsbReply::Status::Stall, {}, {}};
}

UsbReply gone()
{
    return {UsbReply::Status::Gone, {}, {}};
}

UsbReply ok(Bytes data = {})
{
    return {UsbReply::Status::Ok, std::move(data), {}};
}

Bytes asciiOf(const QString& text)
{
    return toBytes(text.toLatin1());
}

bool isIn(const ControlSetup& setup)
{
    return (setup.requestType & 0x80) != 0;
}

void putNumber(Bytes& message, std::uint32_t field, int value)
{
    if (value != 0) // proto3 leaves zeros off the wire
        protobuf::appendVarint(message, field, static_cast<std::uint64_t>(value));
}

/// GetModuleInfoReply: repeated 1 {type 1, index 2, version 3, validity 5}.
Bytes moduleInfoReply(const std::vector<FirmwareModule>& modules)
{
    Bytes reply;
    for (const FirmwareModule& module : modules) {
        Bytes entry;
        putNumber(entry, 1,
                  module.kind == FirmwareModule::Kind::Bootloader ? 1
                  : module.kind == FirmwareModule::Kind::System   ? 2
                                                                  : 3);
        putNumber(entry, 2, module.index);
        putNumber(entry, 3, module.version);
        putNumber(entry, 5, (module.intact ? 0 : 1) | (module.dependenciesMet ? 0 : 2));
        protobuf::appendBytes(reply, 1, entry);
    }
    return reply;
}

/// NetworkGetConfigurationReply: 1 {interface 1, address configuration 5 {1 from the router, 2 fixed}}.
Bytes networkReply(bool fixedAddress)
{
    Bytes address, network, reply;
    protobuf::appendVarint(address, 1, fixedAddress ? 2 : 1);
    protobuf::appendVarint(network, 1, 1);
    protobuf::appendBytes(network, 5, address);
    protobuf::appendBytes(reply, 1, network);
    return reply;
}

} // namespace

/// Status, then what its flags announce, all little-endian.
struct ControlRequests::ServiceReply {
    enum Status : std::uint16_t { Ok = 0, Error = 1, Pending = 2, Busy = 3, NoMemory = 4, NotFound = 5 };
    Status status = Ok;
    std::optional<std::uint16_t> id;
    std::optional<std::uint32_t> size;
    std::optional<std::int32_t> result;

    Bytes encoded() const
    {
        Bytes out;
        const auto put = [&out](std::uint32_t value, int bytes) {
            for (int i = 0; i < bytes; ++i)
                out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
        };
        put(1u | (id ? 2u : 0u) | (size ? 4u : 0u) | (result ? 8u : 0u), 4);
        put(status, 2);
        if (id)
            put(*id, 2);
        if (size)
            put(*size, 4);
        if (result)
            put(static_cast<std::uint32_t>(*result), 4);
        return out;
    }
};

ControlRequests::ControlRequests(FirmwareHost& host)
    : m_host(host), m_dialect(dialectOf(host.setup().firmwareVersion))
{
}

ControlRequests::Dialect ControlRequests::dialectOf(const QString& release)
{
    if (!atLeast(release, 0, 6, 1))
        return Dialect::None;
    if (!atLeast(release, 0, 7, 0))
        return Dialect::RawAtOnce;
    if (!atLeast(release, 0, 8, 0) || release == QStringLiteral("0.8.0-rc.1"))
        return Dialect::RawQueued;
    return atLeast(release, 2, 0, 0) ? Dialect::ServiceAndReset : Dialect::Service;
}

bool ControlRequests::since(int major, int minor, int micro) const
{
    return atLeast(m_host.setup().firmwareVersion, major, minor, micro);
}

UsbReply ControlRequests::control(const ControlSetup& setup, ByteView out)
{
    if (m_dialect == Dialect::None)
        return stall();
    if (setup.request == rawRequest)
        return raw(setup);
    const bool hasService = m_dialect == Dialect::Service || m_dialect == Dialect::ServiceAndReset;
    return hasService ? service(setup, out) : stall();
}

void ControlRequests::busReset()
{
    while (!m_requests.empty())
        free(m_requests.front().id);
}

// ---- raw requests: the type is in wIndex

UsbReply ControlRequests::raw(const ControlSetup& setup)
{
    return isIn(setup) ? rawIn(setup) : rawOut(setup);
}

UsbReply ControlRequests::rawIn(const ControlSetup& setup)
{
    switch (setup.index) {
    case typeDeviceId:
        return rawDeviceId(setup);
    case typeVersion:
        return rawVersion(setup);
    case typeModuleInfo:
        if (!m_moduleInfo || setup.length < m_moduleInfo->size())
            return stall();
        return ok(*std::exchange(m_moduleInfo, std::nullopt));
    default:
        return stall();
    }
}

UsbReply ControlRequests::rawDeviceId(const ControlSetup& setup) const
{
    const bool old = m_dialect == Dialect::RawAtOnce || m_dialect == Dialect::RawQueued;
    if (setup.length == 0 || setup.length > shortStage)
        return stall();
    if (old && setup.value == 1) {
        const auto& id = m_host.setup().id;
        return setup.length < id.size() ? stall() : ok(Bytes(id.begin(), id.end()));
    }
    // from 0.7 bytes2hexbuf(), which writes capitals, unlike the id everywhere else
    const QString id = hexId(m_host.setup());
    Bytes text = asciiOf(since(0, 7, 0) ? id.toUpper() : id);
    if (old)
        text.push_back(0);
    return setup.length < text.size() ? stall() : ok(std::move(text));
}

UsbReply ControlRequests::rawVersion(const ControlSetup& setup) const
{
    const bool old = m_dialect == Dialect::RawAtOnce || m_dialect == Dialect::RawQueued;
    if (setup.length == 0 || setup.length > shortStage)
        return stall();
    Bytes text = asciiOf(m_host.setup().firmwareVersion);
    if (old)
        text.insert(text.end(), 2, 0);
    return setup.length < text.size() ? stall() : ok(std::move(text));
}

UsbReply ControlRequests::rawOut(const ControlSetup& setup)
{
    switch (m_dialect) {
    case Dialect::RawAtOnce:
        // 70 restarts into safe listening mode here, and 60 and 90 do not exist yet
        if (setup.index != typeReset && setup.index != typeDfu && setup.index != typeStartListening)
            return stall();
        m_host.restart(setup.index == typeReset ? Restart::Normal
                       : setup.index == typeDfu ? Restart::Dfu
                                                : Restart::Listening,
                       milliseconds{0});
        return gone();
    case Dialect::RawQueued:
        if (setup.index == typeModuleInfo) {
            Bytes info = asciiOf(describeModules(m_host.setup().model, m_host.state().modules));
            info.resize(std::min(info.size(), mostModuleInfo));
            m_moduleInfo = std::move(info);
            return ok();
        }
        if (setup.index == typeStartListening) {
            m_host.setListening(setup.value == 0);
            return ok();
        }
        if (const auto answer = restartFor(setup.index)) {
            m_host.restart(*answer->afterwards, queueDelay);
            return ok();
        }
        return stall();
    case Dialect::ServiceAndReset:
        if (setup.index == typeReset) {
            m_host.restart(Restart::Normal, milliseconds{0});
            return gone();
        }
        if (setup.index == typeCloudDisconnect) {
            m_host.wantCloud(false);
            return ok();
        }
        return stall();
    default:
        return stall();
    }
}

// ---- the service protocol

UsbReply ControlRequests::service(const ControlSetup& setup, ByteView out)
{
    enum Service : std::uint8_t { Init = 1, Check = 2, Send = 3, Receive = 4, Reset = 5 };
    if (setup.request == Send)
        return isIn(setup) ? stall() : send(setup, out);
    if (!isIn(setup))
        return stall();
    if (setup.request == Receive)
        return receive(setup);
    if (setup.length != shortStage)
        return stall(); // too short for the reply, or no buffer for it
    switch (setup.request) {
    case Init:
        return init(setup);
    case Check:
        return check(setup);
    case Reset:
        return reset(setup);
    default:
        return stall();
    }
}

ControlRequests::Request* ControlRequests::find(std::uint16_t id)
{
    const auto found =
        std::find_if(m_requests.begin(), m_requests.end(), [id](const Request& r) { return r.id == id; });
    return found == m_requests.end() ? nullptr : &*found;
}

void ControlRequests::free(std::uint16_t id)
{
    const auto found =
        std::find_if(m_requests.begin(), m_requests.end(), [id](const Request& r) { return r.id == id; });
    const auto afterwards = found->afterwards;
    m_requests.erase(found);
    if (afterwards)
        m_host.restart(*afterwards, actsAfterFetch);
}

UsbReply ControlRequests::init(const ControlSetup& setup)
{
    if (m_requests.size() >= mostRequests)
        return ok(ServiceReply{ServiceReply::Busy, {}, {}, {}}.encoded());
    if (m_outOfMemory)
        return ok(ServiceReply{ServiceReply::NoMemory, {}, {}, {}}.encoded());
    Request request;
    request.id = ++m_lastId;
    request.type = setup.index;
    request.size = setup.value;
    ServiceReply reply{ServiceReply::Ok, request.id, {}, {}};
    if (request.size == 0) {
        run(request);
    } else if (request.size <= shortStage) {
        request.state = State::Receiving; // the pool has room for small ones
    } else {
        request.state = State::Allocating;
        reply.status = ServiceReply::Pending;
    }
    m_requests.push_back(std::move(request));
    return ok(reply.encoded());
}

UsbReply ControlRequests::check(const ControlSetup& setup)
{
    Request* request = find(setup.index);
    if (!request)
        return ok(ServiceReply{ServiceReply::NotFound, {}, {}, {}}.encoded());
    ServiceReply reply;
    switch (request->state) {
    case State::Allocating:
        request->state = State::Receiving;
        return ok(reply.encoded());
    case State::Receiving:
        return ok(reply.encoded());
    case State::Done:
        break;
    }
    reply.result = request->result;
    if (request->reply.empty())
        free(request->id);
    else
        reply.size = static_cast<std::uint32_t>(request->reply.size());
    return ok(reply.encoded());
}

UsbReply ControlRequests::send(const ControlSetup& setup, ByteView out)
{
    Request* request = find(setup.index);
    if (!request || request->state != State::Receiving || out.size() != setup.length ||
        request->payload.size() + out.size() > request->size)
        return stall();
    request->payload.insert(request->payload.end(), out.begin(), out.end());
    if (request->payload.size() == request->size)
        run(*request);
    return ok();
}

UsbReply ControlRequests::receive(const ControlSetup& setup)
{
    Request* request = find(setup.index);
    if (!request || request->state != State::Done || setup.length == 0 ||
        request->fetched + setup.length > request->reply.size())
        return stall();
    const auto from = request->reply.begin() + static_cast<std::ptrdiff_t>(request->fetched);
    Bytes part(from, from + setup.length);
    request->fetched += setup.length;
    if (request->fetched == request->reply.size())
        free(request->id);
    return ok(std::move(part));
}

UsbReply ControlRequests::reset(const ControlSetup& setup)
{
    if (setup.index == 0) {
        busReset();
    } else if (find(setup.index)) {
        free(setup.index);
    } else {
        return ok(ServiceReply{ServiceReply::NotFound, {}, {}, {}}.encoded());
    }
    return ok(ServiceReply{}.encoded());
}

void ControlRequests::run(Request& request)
{
    Answer answer = answerTo(request.type, request.payload);
    request.state = State::Done;
    request.result = answer.result;
    request.reply = std::move(answer.reply);
    request.afterwards = answer.afterwards;
}

// ---- what the requests do

std::optional<ControlRequests::Answer> ControlRequests::restartFor(std::uint16_t type) const
{
    switch (type) {
    case typeReset:
        return Answer{0, {}, Restart::Normal};
    case typeDfu:
        return Answer{0, {}, Restart::Dfu};
    case typeSafeMode:
        return Answer{0, {}, Restart::SafeMode};
    default:
        return std::nullopt;
    }
}

ControlRequests::Answer ControlRequests::setClaimCode(ByteView payload)
{
    const auto fields = protobuf::read(payload);
    const auto code = fields ? protobuf::bytesOf(*fields, 1) : std::nullopt;
    if (!code || code->size() != 63)
        return {errorBadData, {}, {}};
    m_host.setClaimCode(*code);
    return {};
}

ControlRequests::Answer ControlRequests::answerTo(std::uint16_t type, ByteView payload)
{
    if (const auto answer = restartFor(type)) {
        m_host.wantCloud(false); // it stops connecting as soon as the request arrives
        return *answer;
    }
    if (auto answer = securityAnswer(m_host, type, payload))
        return {answer->result, std::move(answer->reply), {}};
    Answer answer;
    switch (type) {
    case typeStartListening:
    case typeStopListening:
        m_host.setListening(type == typeStartListening);
        return answer;
    case typeModuleInfo:
        answer.reply = since(1, 1, 0) ? moduleInfoReply(m_host.state().modules)
                                      : asciiOf(QStringLiteral("{%1}").arg(
                                            describeModules(m_host.setup().model, m_host.state().modules)));
        return answer;
    case typeDiagnostics:
        answer.reply = asciiOf(diagnosticsText(m_host.state().diagnostics));
        return answer;
    case typeSetClaimCode:
        return setClaimCode(payload);
    case typeIsClaimed:
        if (m_host.claimed()) // a false one is left off the wire
            protobuf::appendVarint(answer.reply, 1, 1);
        return answer;
    case typeStartNyan:
    case typeStopNyan:
        m_host.showRainbow(type == typeStartNyan);
        return answer;
    default:
        break;
    }
    return since(1, 1, 0) ? newerAnswerTo(type, payload) : networkAnswerTo(type, payload);
}

/// Gone from 2.0 on, with the radio's own control over its networks.
ControlRequests::Answer ControlRequests::networkAnswerTo(std::uint16_t type, ByteView payload)
{
    if (since(2, 0, 0))
        return {errorNotSupported, {}, {}};
    if (type == typeNetworkConfiguration)
        return {0, networkReply(m_host.state().fixedAddress), {}};
    const auto reply = wifiRequest(m_host, type, payload);
    return reply ? Answer{reply->result, reply->message, {}} : Answer{errorNotSupported, {}, {}};
}

/// Since 1.1.0: system/src/system_control_internal.cpp v1.0.1 and v1.1.0.
ControlRequests::Answer ControlRequests::newerAnswerTo(std::uint16_t type, ByteView payload)
{
    Answer answer;
    switch (type) {
    case typeDeviceId:
        protobuf::appendText(answer.reply, 1, hexId(m_host.setup()));
        return answer;
    case typeSerialNumber:
        if (m_host.setup().serialNumber.isEmpty())
            return {errorNone, {}, {}};
        protobuf::appendText(answer.reply, 1, m_host.setup().serialNumber);
        return answer;
    case typeVersion:
        protobuf::appendText(answer.reply, 1, m_host.setup().firmwareVersion);
        return answer;
    case typeMode:
        if (m_host.listening())
            protobuf::appendVarint(answer.reply, 1, 1);
        return answer;
    case typeCloudStatus:
        if (m_host.cloudStatus() != CloudStatus::Disconnected)
            protobuf::appendVarint(answer.reply, 1, static_cast<std::uint64_t>(m_host.cloudStatus()));
        return answer;
    case typeCloudConnect:
    case typeCloudDisconnect:
        m_host.wantCloud(type == typeCloudConnect);
        return answer;
    default:
        return networkAnswerTo(type, payload);
    }
}

} // namespace rescue::practice
