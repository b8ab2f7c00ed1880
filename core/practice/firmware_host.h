// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/firmware_diagnostics.h"
#include "core/device/firmware_modules.h"
#include "core/practice/virtual_photon.h"

namespace rescue::practice {

enum class CloudStatus { Disconnected = 0, Connecting = 1, Connected = 2, Disconnecting = 3 };

/// What the firmware knows about itself and its connections, for whoever asks over USB.
struct FirmwareState {
    std::vector<FirmwareModule> modules;
    FirmwareDiagnostics diagnostics;
    std::vector<WifiNetwork> networks; ///< stored, the first in front
    bool fixedAddress = false;
    std::uint8_t antenna = 0xff; ///< as stored
};

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
    /// Keeps a network; false where the firmware finds that it makes no sense. Listening mode goes on.
    virtual bool saveWifi(const WifiNetwork& network) = 0;
    virtual void forgetWifi() = 0;
    /// What its radio hears.
    virtual std::vector<AccessPoint> heard() const = 0;
    virtual void showRainbow(bool on) = 0;
    virtual void wantCloud(bool connected) = 0;
    virtual CloudStatus cloudStatus() const = 0;
    virtual FirmwareState state() const = 0;
    /// The settings (DCT, offsets in core/device/dct.h), as they stand and by the firmware's own way to
    /// write.
    virtual Bytes settings(std::uint16_t offset, std::size_t size) const = 0;
    virtual void storeSettings(std::uint16_t offset, ByteView bytes) = 0;
};

QString hexId(const PhotonSetup& setup); ///< 24 lower-case digits
/// The diagnostics of 0.8.0 and later, as one JSON object.
QString diagnosticsText(const FirmwareDiagnostics& diagnostics);
/// The modules as the system describes them, without the outer braces: "p":6,"m":[…].
QString describeModules(Model model, const std::vector<FirmwareModule>& modules);

} // namespace rescue::practice
