// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/usb/usb_transport.h"

namespace rescue::vm {

// The messages of Linux's USB/IP after a device was attached (Linux 6.1,
// Documentation/usb/usbip_protocol.rst): the kernel asks for transfers and takes them back, we answer.
// Everything is big-endian, headers are 48 bytes.

inline constexpr std::size_t headerSize = 48;

/// Results of a transfer, as the kernel spells them (-EPIPE, -ECONNRESET; asm-generic/errno.h).
inline constexpr std::int32_t transferDone = 0;
inline constexpr std::int32_t transferStalled = -32;
inline constexpr std::int32_t transferTakenBack = -104;

/// One message of the kernel.
struct Request {
    enum class Kind { Submit, Unlink };
    Kind kind = Kind::Submit;
    std::uint32_t number = 0;  ///< the answer repeats it
    std::uint8_t endpoint = 0; ///< bEndpointAddress, direction included; 0 or 0x80 = control
    std::uint32_t length = 0;  ///< of the data: bytes that follow (OUT), or most that may be answered (IN)
    ControlSetup setup;        ///< control transfers only
    Bytes out;                 ///< data of an OUT transfer; not part of the header
    std::uint32_t target = 0;  ///< Unlink: number of the transfer that is taken back

    bool in() const { return (endpoint & 0x80) != 0; }
    bool control() const { return (endpoint & 0x7f) == 0; }
};

/// Nothing for another size or an unknown command.
std::optional<Request> readRequest(ByteView header);

/// Answer to a Submit. `length` is what was transferred; `data` follows for IN only.
Bytes submitAnswer(std::uint32_t number, std::int32_t status, std::size_t length, ByteView data);
Bytes unlinkAnswer(std::uint32_t number, std::int32_t status);

} // namespace rescue::vm
