// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/flash_memory.h"

namespace rescue::practice {

/// Whether the bootloader starts the system: both parts have a stack pointer, a prefix that fits their place
/// and a matching CRC-32. Of any version, other than systemPartsValid().
bool systemBoots(const FlashMemory& flash);

} // namespace rescue::practice
