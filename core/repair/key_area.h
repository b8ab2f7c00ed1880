// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/dct.h"
#include "core/keys/device_key.h"
#include "core/keys/server_key.h"

namespace rescue::repair {

/// `area` with the device key (private slot and public cache) and the server slot replaced where given; every
/// other byte as it was.
Bytes areaWithKeys(ByteView area, const std::optional<keys::DeviceKey>& key,
                   const std::optional<keys::ServerIdentity>& server);

/// The whole key fields in which `before` and `after` differ, as one run from the first to the last of them.
/// One DFU block holds all of them, and one block is one atomic DCT write: both keys or neither.
/// Its size is a multiple of four. Nothing when no key field differs.
std::optional<dct::Field> changedKeyFields(ByteView before, ByteView after);

/// From the first key field to the last: what an undo puts back.
inline constexpr dct::Field allKeyFields{dct::devicePrivateKey.offset, dct::serverSlot.offset +
                                                                           dct::serverSlot.size -
                                                                           dct::devicePrivateKey.offset};
static_assert(allKeyFields.size % 4 == 0 && allKeyFields.size <= 4096);

} // namespace rescue::repair
