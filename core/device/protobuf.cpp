// SPDX-License-Identifier: Apache-2.0
#include "core/device/protobuf.h"

#include <algorithm>

namespace rescue::protobuf {

namespace {

constexpr std::uint32_t wireVarint = 0;
constexpr std::uint32_t wireBytes = 2;
constexpr int longestVarint = 10;

void putVarint(Bytes& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

/// Takes a varint off the front of `rest`.
std::optional<std::uint64_t> takeVarint(ByteView& rest)
{
    std::uint64_t value = 0;
    for (int i = 0; i < longestVarint && !rest.empty(); ++i) {
        const std::uint8_t byte = rest.front();
        rest = rest.subspan(1);
        if (i == longestVarint - 1 && byte > 1)
            return std::nullopt; // does not fit 64 bits
        value |= static_cast<std::uint64_t>(byte & 0x7f) << (7 * i);
        if ((byte & 0x80) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<Field> takeField(ByteView& rest)
{
    const auto key = takeVarint(rest);
    if (!key || (*key >> 3) == 0 || (*key >> 3) > 0x1fffffff)
        return std::nullopt;
    Field field;
    field.number = static_cast<std::uint32_t>(*key >> 3);
    const auto value = takeVarint(rest);
    if (!value)
        return std::nullopt;
    switch (*key & 7) {
    case wireVarint:
        field.varint = *value;
        return field;
    case wireBytes:
        if (*value > rest.size())
            return std::nullopt;
        field.isBytes = true;
        field.bytes.assign(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(*value));
        rest = rest.subspan(static_cast<std::size_t>(*value));
        return field;
    default:
        return std::nullopt;
    }
}

const Field* lastOf(const std::vector<Field>& fields, std::uint32_t number, bool isBytes)
{
    const auto found = std::find_if(fields.rbegin(), fields.rend(), [&](const Field& f) {
        return f.number == number && f.isBytes == isBytes;
    });
    return found == fields.rend() ? nullptr : &*found;
}

} // namespace

void appendVarint(Bytes& message, std::uint32_t field, std::uint64_t value)
{
    putVarint(message, static_cast<std::uint64_t>(field) << 3 | wireVarint);
    putVarint(message, value);
}

void appendBytes(Bytes& message, std::uint32_t field, ByteView value)
{
    putVarint(message, static_cast<std::uint64_t>(field) << 3 | wireBytes);
    putVarint(message, value.size());
    message.insert(message.end(), value.begin(), value.end());
}

void appendText(Bytes& message, std::uint32_t field, const QString& value)
{
    appendBytes(message, field, toBytes(value.toUtf8()));
}

std::optional<std::vector<Field>> read(ByteView message)
{
    std::vector<Field> fields;
    while (!message.empty()) {
        auto field = takeField(message);
        if (!field)
            return std::nullopt;
        fields.push_back(std::move(*field));
    }
    return fields;
}

std::optional<std::uint64_t> varintOf(const std::vector<Field>& fields, std::uint32_t number)
{
    const Field* field = lastOf(fields, number, false);
    return field ? std::optional(field->varint) : std::nullopt;
}

std::optional<Bytes> bytesOf(const std::vector<Field>& fields, std::uint32_t number)
{
    const Field* field = lastOf(fields, number, true);
    return field ? std::optional(field->bytes) : std::nullopt;
}

std::optional<QString> textOf(const std::vector<Field>& fields, std::uint32_t number)
{
    const auto bytes = bytesOf(fields, number);
    return bytes ? std::optional(QString::fromUtf8(toQByteArray(*bytes))) : std::nullopt;
}

} // namespace rescue::protobuf
