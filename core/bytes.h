// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rescue {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Lower-case hexadecimal, no separators.
QString toHex(ByteView bytes);
/// Accepts upper and lower case; nothing for an odd length or any other character.
std::optional<Bytes> fromHex(QStringView text);

QByteArray toQByteArray(ByteView bytes);
Bytes toBytes(const QByteArray& bytes);

/// True for an empty view as well.
bool allBytesAre(std::uint8_t value, ByteView bytes);

} // namespace rescue
