// SPDX-License-Identifier: Apache-2.0
#include "core/practice/coap.h"

namespace rescue::practice::coap {

namespace {

constexpr std::uint8_t payloadMarker = 0xff;
constexpr unsigned uriPath = 11;

/// One nibble of an option header with its extension bytes, taken off the front of `rest`.
std::optional<unsigned> extended(unsigned nibble, ByteView& rest)
{
    const std::size_t more = nibble == 13 ? 1 : nibble == 14 ? 2 : 0;
    if (nibble == 15 || rest.size() < more)
        return std::nullopt;
    unsigned value = nibble;
    if (more == 1)
        value = 13u + rest[0];
    else if (more == 2)
        value = 269u + (static_cast<unsigned>(rest[0]) << 8 | rest[1]);
    rest = rest.subspan(more);
    return value;
}

bool readOptions(Message& message, ByteView rest)
{
    unsigned option = 0;
    while (!rest.empty() && rest[0] != payloadMarker) {
        const unsigned header = rest[0];
        rest = rest.subspan(1);
        const auto delta = extended(header >> 4, rest);
        const auto length = delta ? extended(header & 0x0f, rest) : std::nullopt;
        if (!length || rest.size() < *length)
            return false;
        option += *delta;
        if (option == uriPath)
            message.path.push_back(toQByteArray(rest.first(*length)));
        rest = rest.subspan(*length);
    }
    if (rest.size() == 1)
        return false; // a marker without a payload
    if (!rest.empty())
        message.payload.assign(rest.begin() + 1, rest.end());
    return true;
}

} // namespace

std::optional<Message> read(ByteView bytes)
{
    constexpr std::size_t headerSize = 4;
    if (bytes.size() < headerSize || bytes[0] >> 6 != 1)
        return std::nullopt;
    const std::size_t tokenSize = bytes[0] & 0x0f;
    if (tokenSize > 8 || bytes.size() < headerSize + tokenSize)
        return std::nullopt;
    Message message;
    message.type = static_cast<Type>(bytes[0] >> 4 & 3);
    message.code = bytes[1];
    message.id = static_cast<std::uint16_t>(bytes[2] << 8 | bytes[3]);
    const ByteView token = bytes.subspan(headerSize, tokenSize);
    message.token.assign(token.begin(), token.end());
    if (!readOptions(message, bytes.subspan(headerSize + tokenSize)))
        return std::nullopt;
    return message;
}

Bytes write(const Message& message)
{
    Bytes bytes{
        static_cast<std::uint8_t>(0x40 | static_cast<unsigned>(message.type) << 4 | message.token.size()),
        message.code, static_cast<std::uint8_t>(message.id >> 8), static_cast<std::uint8_t>(message.id)};
    bytes.insert(bytes.end(), message.token.begin(), message.token.end());
    unsigned delta = uriPath;
    for (const QByteArray& element : message.path) {
        const auto size = static_cast<unsigned>(element.size());
        bytes.push_back(static_cast<std::uint8_t>(delta << 4 | (size < 13 ? size : 13u)));
        if (size >= 13)
            bytes.push_back(static_cast<std::uint8_t>(size - 13));
        bytes.insert(bytes.end(), element.begin(), element.end());
        delta = 0;
    }
    if (!message.payload.empty()) {
        bytes.push_back(payloadMarker);
        bytes.insert(bytes.end(), message.payload.begin(), message.payload.end());
    }
    return bytes;
}

} // namespace rescue::practice::coap
