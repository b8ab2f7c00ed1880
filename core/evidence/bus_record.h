// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/flapping.h"
#include "core/repair/attached_device.h"

#include <map>

namespace rescue::evidence {

/// When which device came to the bus: what every look at the bus adds up to. One per window; one thread.
class BusRecord {
public:
    void saw(const std::vector<repair::AttachedDevice>& devices, diagnosis::BusTime now);
    /// The device at this port (UsbDevice::port, which stays the same over a restart).
    diagnosis::Flapping flapping(const QString& port, diagnosis::BusTime now) const;
    /// What comes next is of our own making, as a repair is.
    void forget();

private:
    struct Place {
        int address = 0; ///< of the last enumeration
        std::vector<diagnosis::BusTime> appearances;
    };
    std::map<QString, Place> m_places;
};

} // namespace rescue::evidence
