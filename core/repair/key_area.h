// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct.h"
#include "core/keys/device_key.h"
#include "core/keys/server_key.h"

#include <vector>

namespace rescue::repair {

/// `area` with the device key (private slot and public cache) and the server slot replaced where given; every
/// other byte as it was.
Bytes areaWithKeys(ByteView area, const std::optional<keys::DeviceKey>& key,
                   const std::optional<keys::ServerIdentity>& server);

/// The whole key fields in which `before` and `after` differ, as one run from the first to the last of them.
/// One DFU block of Particle's bootloaders holds all of them, and one block is one atomic DCT write: both
/// keys or neither. Its size is a multiple of four. Nothing when no key field differs.
std::optional<dct::Field> changedKeyFields(ByteView before, ByteView after);

/// `run` in blocks of at most `blockSize` bytes (eight or more), in the order in which they are to be
/// written: the last first. So the private key goes in at the very end, in one piece where a block can hold
/// it (the firmware reads its first 612 bytes), and until then the device has the whole old one.
std::vector<dct::Field> writingOrder(dct::Field run, std::size_t blockSize);

/// From the first key field to the last: what an undo puts back.
inline constexpr dct::Field allKeyFields{dct::devicePrivateKey.offset, dct::serverSlot.offset +
                                                                           dct::serverSlot.size -
                                                                           dct::devicePrivateKey.offset};
static_assert(allKeyFields.size % 4 == 0 && allKeyFields.size <= 4096);

} // namespace rescue::repair
