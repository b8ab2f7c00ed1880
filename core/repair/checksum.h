// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <QString>

#include <initializer_list>

namespace rescue::repair {

/// SHA-256 of these one behind the other, 64 hexadecimal digits. Leaves no copy of them behind.
QString checksum(std::initializer_list<ByteView> contents);
QString checksum(ByteView content);

} // namespace rescue::repair
