// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/wait.h"

#include <memory>

namespace rescue {

struct SerialPort {
    QString name; ///< what opens it: "/dev/ttyACM0", "COM7"
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    QString serial;  ///< the USB serial string, as the device spells it
    QString usbPort; ///< UsbDevice::port where the system tells, else empty

    bool operator==(const SerialPort&) const = default;
};

/// One opened serial port, closed by its destructor. Throws Failure: DeviceGone, DeviceInUse, AccessRefused.
class SerialLine {
public:
    virtual ~SerialLine() = default;
    virtual void write(ByteView bytes) = 0;
    /// Waits for at least one byte; empty when the limit was reached first.
    virtual Bytes read(const WaitLimit& limit) = 0;
};

/// The USB serial ports of this computer. Thread-safe; a SerialLine stays on the thread that opened it.
class SerialBus {
public:
    virtual ~SerialBus() = default;
    virtual std::vector<SerialPort> list() = 0;
    /// 8N1. Device OS watches the baud rate itself: 14400 restarts it into DFU mode
    /// (device-os system/src/system_update.cpp, all versions), so the rate really has to reach the device.
    virtual std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) = 0;
};

} // namespace rescue
