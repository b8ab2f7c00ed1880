// SPDX-License-Identifier: Apache-2.0
// The key area of a device and its raw copies, with whatever a power cut left in them.
#include "core/device/dct.h"
#include "core/device/dct_facts.h"
#include "core/device/stored_wifi.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    const ByteView first = input.first(input.size() / 2);
    const ByteView second = input.subspan(input.size() / 2);
    dct::unreadable(input);
    dct::dctFacts(input);
    dct::storedNetworks(input);
    dct::storedNetworks(first, second);
    const auto current = dct::currentCopy(first, second);
    promise(!current || *current == 0 || *current == 1);
    dct::currentArea(first, second);
    dct::storedWifi(input);
    dct::readEapEntry(input);
}
