// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/usbip_messages.h"

namespace rescue::vm {

namespace {

constexpr std::uint32_t commandSubmit = 1, commandUnlink = 2, answerSubmit = 3, answerUnlink = 4;
constexpr std::uint32_t directionIn = 1;

std::uint32_t big32(ByteView bytes, std::size_t offset)
{
    return std::uint32_t{bytes[offset]} << 24 | std::uint32_t{bytes[offset + 1]} << 16 |
           std::uint32_t{bytes[offset + 2]} << 8 | bytes[offset + 3];
}

void putBig32(Bytes& bytes, std::size_t offset, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes[offset + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

/// The eight bytes of a control request are little-endian as on the bus (USB 2.0, 9.3).
ControlSetup readSetup(ByteView bytes)
{
    const auto little16 = [&](std::size_t offset) {
        return static_cast<std::uint16_t>(bytes[offset] | bytes[offset + 1] << 8);
    };
    return {bytes[0], bytes[1], little16(2), little16(4), little16(6)};
}

Bytes answer(std::uint32_t command, std::uint32_t number, std::int32_t status)
{
    Bytes header(headerSize, 0);
    putBig32(header, 0, command);
    putBig32(header, 4, number);
    putBig32(header, 20, static_cast<std::uint32_t>(status));
    return header;
}

} // namespace

std::optional<Request> readRequest(ByteView header)
{
    if (header.size() != headerSize)
        return std::nullopt;
    Request request;
    request.number = big32(header, 4);
    switch (big32(header, 0)) {
    case commandUnlink:
        request.kind = Request::Kind::Unlink;
        request.target = big32(header, 20);
        return request;
    case commandSubmit: {
        const bool in = big32(header, 12) == directionIn;
        const auto number = static_cast<std::uint8_t>(big32(header, 16) & 0x0f);
        request.endpoint = static_cast<std::uint8_t>(in ? 0x80 | number : number);
        request.length = big32(header, 24);
        request.setup = readSetup(header.subspan(40, 8));
        return request;
    }
    default:
        return std::nullopt;
    }
}

Bytes submitAnswer(std::uint32_t number, std::int32_t status, std::size_t length, ByteView data)
{
    Bytes message = answer(answerSubmit, number, status);
    putBig32(message, 24, static_cast<std::uint32_t>(length));
    message.insert(message.end(), data.begin(), data.end());
    return message;
}

Bytes unlinkAnswer(std::uint32_t number, std::int32_t status)
{
    return answer(answerUnlink, number, status);
}

} // namespace rescue::vm
