// SPDX-License-Identifier: Apache-2.0
// What a bootloader tells about itself: status replies, the configuration descriptor, the texts of its
// alternates.
#include "core/dfu/dfu_device.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    mayRefuse([&] { dfu::parseStatus(input); });
    mayRefuse([&] { dfu::parseConfiguration(input); });
    mayRefuse([&] { dfu::parseMemoryLayout(textOf(input)); });
}
