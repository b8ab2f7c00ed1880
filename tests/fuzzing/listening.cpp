// SPDX-License-Identifier: Apache-2.0
// What a device in listening mode prints on its serial port.
#include "core/serial/listening.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    const QString text = textOf(input);
    if (const auto id = idInListeningText(text))
        promise(id->size() == 24);
    versionInListeningText(text);
    claimedInListeningText(text);
    readFirmwareModules(input);
}
