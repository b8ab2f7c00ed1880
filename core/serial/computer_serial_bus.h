// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/serial/serial_bus.h"

namespace rescue {

/// The computer's own serial ports: through QtSerialPort (a QCoreApplication has to exist), or by Windows'
/// own calls where that is built without it. Works on any thread, with or without an event loop.
class ComputerSerialBus final : public SerialBus {
public:
    /// Only ports with USB ids.
    std::vector<SerialPort> list() override;
    /// At 14400 baud the device may be gone before the port is fully open: that is DeviceGone here, and for
    /// whoever wanted the restart it is success.
    std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) override;
};

} // namespace rescue
