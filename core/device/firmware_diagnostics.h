// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace rescue {

/// What the running firmware counts about its connections: control request 100 and the letter 'd' in
/// listening mode, both from 0.8.0 on (device-os services/inc/diagnostics.h, v0.8.0-rc.2 to v2.3.1).
struct FirmwareDiagnostics {
    std::optional<int> cloudStatus; ///< as CloudConnection
    /// Why the last handshake failed; 0 while none did. A socket that could not be opened never shows here
    /// (system/src/system_task.cpp v1.5.2). Up to 1.5.x a ProtocolError (communication/inc/protocol_defs.h:
    /// 6 decryption, 8 authentication), from 2.0 a negative system error.
    std::optional<int> cloudError;
    std::optional<int> cloudAttempts;
    std::optional<int> networkStatus; ///< 0 off … 2 disconnected, 3 connecting, 4 connected, 5 disconnecting
    std::optional<int> networkError;

    bool operator==(const FirmwareDiagnostics&) const = default;
};

/// The flat JSON object of the reply. A value that is not a whole number ({"err":…} stands where the firmware
/// could not read it) is unknown. Nothing where it is no JSON object.
std::optional<FirmwareDiagnostics> readFirmwareDiagnostics(const QByteArray& reply);

} // namespace rescue
