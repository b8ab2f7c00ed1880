// SPDX-License-Identifier: Apache-2.0
// What running firmware answers to control requests.
#include "core/device/firmware_diagnostics.h"
#include "core/device/firmware_modules.h"
#include "core/device/protobuf.h"
#include "core/usb/control_requests.h"
#include "core/usb/wifi_requests.h"
#include "tests/fuzzing/fuzzed.h"

void rescue::fuzzing::feed(ByteView input)
{
    parseServiceReply(input);
    readFirmwareModules(input);
    readScanReply(input);
    readFirmwareDiagnostics(toQByteArray(input));
    if (const auto fields = protobuf::read(input)) {
        for (std::uint32_t number = 0; number < 4; ++number)
            protobuf::bytesOf(*fields, number);
    }
}
