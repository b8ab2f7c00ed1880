// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

namespace rescue::protobuf {

// The two wire types that Particle's control messages use (developers.google.com/protocol-buffers encoding:
// varint 0 and length-delimited 2), in a codec of our own: the requests have a dozen flat messages of a few
// fields, for which a library would bring a compiler into the build and megabytes into every package. Held
// against tests/vectors/protobuf.json, which this code did not make (tests/unit/protobuf_test.cpp).

struct Field {
    std::uint32_t number = 0;
    std::uint64_t varint = 0; ///< for wire type 0
    Bytes bytes;              ///< for wire type 2
    bool isBytes = false;

    bool operator==(const Field&) const = default;
};

void appendVarint(Bytes& message, std::uint32_t field, std::uint64_t value);
void appendBytes(Bytes& message, std::uint32_t field, ByteView value);
void appendText(Bytes& message, std::uint32_t field, const QString& value);

/// All fields in the order of the wire; nothing when the message is cut off, a varint is longer than ten
/// bytes, a field number is 0, or a wire type other than these two occurs. 32- and 64-bit fields are refused
/// as well: no message we know has them.
std::optional<std::vector<Field>> read(ByteView message);

/// The last occurrence wins, as protobuf asks. Nothing when the field is absent or of the other kind.
std::optional<std::uint64_t> varintOf(const std::vector<Field>& fields, std::uint32_t number);
std::optional<Bytes> bytesOf(const std::vector<Field>& fields, std::uint32_t number);
std::optional<QString> textOf(const std::vector<Field>& fields, std::uint32_t number);

} // namespace rescue::protobuf
