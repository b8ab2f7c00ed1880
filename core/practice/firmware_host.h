// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/virtual_photon.h"

namespace rescue::practice {

enum class CloudStatus { Disconnected = 0, Connecting = 1, Connected = 2, Disconnecting = 3 };

/// What the firmware's USB side (serial console, control requests) asks of the rest of the device. Whoever
/// implements it need not be thread-safe: all calls come within one call of the USB side.
class FirmwareHost {
public:
    enum class Restart { Normal, Dfu, SafeMode, Listening };

    virtual ~FirmwareHost() = default;
    virtual const PhotonSetup& setup() const = 0;
    /// `in` is device time. The device leaves the bus then, never within the call.
    virtual void restart(Restart into, std::chrono::milliseconds in) = 0;
    virtual bool listening() const = 0;
    virtual void setListening(bool on) = 0;
    /// 63 characters; written to the DCT.
    virtual void setClaimCode(ByteView code) = 0;
    virtual bool claimed() const = 0;
    /// Wi-Fi credentials were given: keeps them and leaves listening mode.
    virtual void saveWifi() = 0;
    virtual void showRainbow(bool on) = 0;
    virtual void wantCloud(bool connected) = 0;
    virtual CloudStatus cloudStatus() const = 0;
};

struct InstalledModule {
    char function = 's'; ///< b bootloader, s system part, u application
    int index = 0;
    int version = 0;
};
std::vector<InstalledModule> installedModules(const PhotonSetup& setup);

QString hexId(const PhotonSetup& setup); ///< 24 lower-case digits
/// The system's modules as it describes them, without the outer braces: "p":6,"m":[…].
QString describeModules(const PhotonSetup& setup);

} // namespace rescue::practice
