// SPDX-License-Identifier: Apache-2.0
#include "core/usb/security_requests.h"

#include "core/device/protobuf.h"
#include "core/failure.h"

#include <algorithm>

namespace rescue {

namespace {

// device-os system/inc/system_control.h
constexpr std::uint16_t setSecurityKey = 210;
constexpr std::uint16_t getSecurityKey = 211;
constexpr std::uint16_t setServerAddress = 220;
constexpr std::uint16_t getServerAddress = 221;
constexpr std::uint64_t tcp = 1; ///< ServerProtocolType of system/src/control/proto/config.proto

bool offered(const ControlRequests& requests)
{
    return requests.answers({0, 8, 0});
}

/// What these firmwares answer for what they do not have: services/inc/system_error.h.
constexpr std::int32_t notSupported = -120;

bool carriedOut(ControlRequests& requests, std::uint16_t type, ByteView message, const WaitLimit& limit)
{
    const auto reply = requests.exchange(type, message, limit);
    if (reply.result == notSupported)
        return false;
    if (reply.result != 0)
        throw Failure(FailureCode::DeviceProtocol,
                      {QStringLiteral("control request %1: %2").arg(type).arg(reply.result)});
    return true;
}

} // namespace

std::optional<Secret> readSecurityKey(ControlRequests& requests, SecurityKey key, const WaitLimit& limit)
{
    if (!offered(requests))
        return std::nullopt;
    Bytes request;
    protobuf::appendVarint(request, 1, static_cast<std::uint64_t>(key));
    auto reply = requests.exchange(getSecurityKey, request, limit);
    const Secret payload(std::move(reply.payload)); // may be a private key: no copy is left behind
    auto fields = reply.result == 0 ? protobuf::read(payload.reveal()) : std::nullopt;
    if (!fields)
        return std::nullopt;
    const auto data = std::ranges::find_if(
        *fields, [](const protobuf::Field& field) { return field.number == 1 && field.isBytes; });
    return data == fields->end() ? std::nullopt : std::optional(Secret(std::move(data->bytes)));
}

bool writeSecurityKey(ControlRequests& requests, SecurityKey key, const Secret& content,
                      const WaitLimit& limit)
{
    if (!offered(requests))
        return false;
    Bytes message;
    message.reserve(content.reveal().size() + 16); // one that grew would leave a copy behind
    protobuf::appendVarint(message, 1, static_cast<std::uint64_t>(key));
    protobuf::appendBytes(message, 2, content.reveal());
    const Secret payload(std::move(message));
    return carriedOut(requests, setSecurityKey, payload.reveal(), limit);
}

std::optional<AddressOnDevice> readServerAddress(ControlRequests& requests, const WaitLimit& limit)
{
    if (!offered(requests))
        return std::nullopt;
    Bytes request;
    protobuf::appendVarint(request, 1, tcp);
    const auto reply = requests.exchange(getServerAddress, request, limit);
    const auto fields = reply.result == 0 ? protobuf::read(reply.payload) : std::nullopt;
    const auto host = fields ? protobuf::textOf(*fields, 1) : std::nullopt;
    if (!host)
        return std::nullopt;
    const auto port = protobuf::varintOf(*fields, 2).value_or(0);
    return port > 0xffff ? std::nullopt
                         : std::optional(AddressOnDevice{*host, static_cast<std::uint16_t>(port)});
}

bool writeServerAddress(ControlRequests& requests, const AddressOnDevice& address, const WaitLimit& limit)
{
    if (!offered(requests))
        return false;
    Bytes message;
    protobuf::appendVarint(message, 1, tcp);
    protobuf::appendText(message, 2, address.host);
    protobuf::appendVarint(message, 3, address.port);
    return carriedOut(requests, setServerAddress, message, limit);
}

} // namespace rescue
