// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/wifi_network.h"
#include "core/serial/serial_bus.h"

namespace rescue {

enum class WifiByListening {
    Saved,       ///< it says that it keeps the network, and leaves listening mode to join it
    Refused,     ///< it could not keep it, or asked the same thing again
    NotOffered,  ///< it has no such dialogue, or knows no network of a company
    StoppedShort ///< it ceased to answer; RESET ends what it may still wait for
};

/// Gives a device in listening mode one network by the letter 'w', on the line that listeningLine() opened:
/// whatever it asks for is answered when it asks (device-os system/src/system_setup.cpp v0.4.7 to v3.3.1:
/// what is typed ahead is thrown away). `network` has no problem (problemOf). The echo of passwords is wiped.
/// Throws what SerialLine throws, and Cancelled.
WifiByListening giveWifiByListening(SerialLine& line, const WifiNetwork& network,
                                    const std::stop_token& stop);

} // namespace rescue
