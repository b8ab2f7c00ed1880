// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

namespace rescue::practice::coap {

// The few CoAP messages of the cloud protocol (RFC 7252; device-os communication/src/messages.cpp v2.3.1).

enum class Type : std::uint8_t { Confirmable = 0, NonConfirmable = 1, Acknowledgement = 2, Reset = 3 };

inline constexpr std::uint8_t codeEmpty = 0x00;
inline constexpr std::uint8_t codeGet = 0x01;
inline constexpr std::uint8_t codePost = 0x02;
inline constexpr std::uint8_t codePut = 0x03;
inline constexpr std::uint8_t codeChanged = 0x44;
inline constexpr std::uint8_t codeContent = 0x45;

struct Message {
    Type type = Type::NonConfirmable;
    std::uint8_t code = codeEmpty;
    std::uint16_t id = 0;
    Bytes token;
    std::vector<QByteArray> path; ///< Uri-Path options; other options are not kept
    Bytes payload;
};

/// Nothing for what is not a whole, well-formed message.
std::optional<Message> read(ByteView bytes);
/// Writes Uri-Path options only. `path` elements up to 268 bytes.
Bytes write(const Message& message);

} // namespace rescue::practice::coap
