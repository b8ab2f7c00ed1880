// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "core/led/lamp.h"
#include "core/practice/access_point.h"
#include "core/usb/usb_transport.h"

#include <array>
#include <functional>
#include <memory>

namespace rescue::practice {

/// Bootloader families that behave differently on USB (device-os tags, module versions in brackets):
/// silent failures and constant serial (≤0.5.5 [≤7]), upper-case id and WCID (0.6 [8…11]),
/// DCT code in the system parts (0.7…1.2 [101…311]), the same with reload after a write (≥1.3 [≥400]).
enum class BootloaderEra { UpTo0_5, V0_6, V0_7To1_2, From1_3 };

/// Everything that may be chosen about a virtual device before it is powered.
struct PhotonSetup {
    Model model = Model::Photon;
    BootloaderEra bootloader = BootloaderEra::From1_3;
    QString firmwareVersion = QStringLiteral("2.3.1"); ///< Device OS in the system parts, "0.4.7" … "3.3.1"
    std::array<std::uint8_t, 12> id{0x35, 0, 0x26, 0, 0x15, 0x47, 0x34, 0x33, 0x39, 0x38, 0x30, 0x37};
    /// Device seconds per real second: 1 is true to life, 1000 is for tests.
    double speed = 1.0;
    /// Where Device OS's built-in default address (device.spark.io:5683) leads, as "host:port": the practice
    /// cloud. Addresses stored in the server slot are used as they stand.
    QString defaultCloud;
    /// The server key compiled into Device OS (SubjectPublicKeyInfo DER), which 0.7.0 and later use where the
    /// slot is blank. Empty = Particle's own, which no practice cloud has the other half of.
    Bytes builtInServerKey;
    bool wifiConfigured = true;
    QString serialNumber;                         ///< as programmed in the factory; early devices have none
    std::vector<AccessPoint> air = practiceAir(); ///< the networks around it at the start
};

/// Descriptors of the mode the device is in right now.
struct UsbPersonality {
    Bytes deviceDescriptor;        ///< 18 bytes
    Bytes configurationDescriptor; ///< whole
    std::vector<QString> strings;  ///< by index; [0] is unused
    int enumeration = 0;           ///< grows with each attach
    std::uint16_t vendorId() const;
    std::uint16_t productId() const;
    std::uint16_t release() const;
    QString serial() const;
};

struct UsbReply {
    enum class Status { Ok, Stall, Gone };
    Status status = Status::Ok;
    Bytes data;
    /// Device time this transfer is held before it completes: flash work runs in the status stage
    /// (device-os usbd_dfu_core.c EP0_TxSent). Whoever carries the transfer waits; divide by the speed.
    std::chrono::microseconds held{0};
};

struct LampState {
    led::Pattern pattern = led::Pattern::Off;
    std::chrono::steady_clock::time_point since; ///< real time at which it began
    led::Era era = led::newestEra;               ///< of the firmware
};

/// A Photon (or P1) as its USB port, its lamp and its two buttons show it. Not a mock: it has 1 MiB of flash
/// with both DCT copies, a bootloader with the states and flaws of the public sources, and firmware that
/// boots, connects to the address in its own server slot over TCP and performs the handshake with the keys
/// that are really in its flash.
///
/// Thread-safe. One thread of its own runs device time (PhotonSetup::speed); listeners are called on that
/// thread or on the caller's, never while a lock is held.
class VirtualPhoton {
public:
    /// Factory-fresh: system firmware present, empty keys (0xFF), not powered. Use provision() for a working
    /// one.
    explicit VirtualPhoton(PhotonSetup setup);
    ~VirtualPhoton();

    /// As it was made; what changed since (Wi-Fi) has its own question.
    const PhotonSetup& setup() const;
    QString deviceId() const; ///< 24 lower-case hexadecimal digits

    // ---- hands
    void plug();   ///< power and data: boots (or starts the bootloader's menu if SETUP is held)
    void unplug(); ///< loses power at once, in the middle of whatever it did
    /// As if power had been lost when `share` (0…1) of the flash work that is under way was done.
    void unplugInWork(double share);
    bool plugged() const;
    void setSetupButton(bool down);
    void setResetButton(bool down); ///< held down = in reset; release boots
    LampState lamp() const;

    // ---- the USB cable
    /// Nothing while it is off the bus.
    std::optional<UsbPersonality> attached() const;
    /// A control transfer on endpoint 0, standard requests included (descriptors, SET_INTERFACE …).
    /// Gone when it is off the bus or leaves it in the middle. Power may be cut while the carrier waits for
    /// `held`: then the flash work of this transfer is undone from that moment on.
    UsbReply control(const ControlSetup& setup, ByteView out);
    /// CDC data (bulk OUT / IN) and notifications in normal mode. An IN with nothing to say gives Ok and no
    /// bytes.
    UsbReply dataOut(std::uint8_t endpoint, ByteView bytes);
    UsbReply dataIn(std::uint8_t endpoint, std::size_t most);
    /// Real time a transfer of this reply lasts.
    std::chrono::microseconds realTime(std::chrono::microseconds deviceTime) const;

    // ---- what is going on (for practice windows, adapters and tests)
    using Listener = std::function<void()>;
    /// Called after every change of USB attachment, of the lamp, or of the claim, or when CDC data is ready.
    /// Returns a number for unlisten(). lamp() and attached() within it show what changed.
    int listen(Listener listener);
    /// Waits for a call of it that is under way on another thread: do not hold what the listener needs.
    void unlisten(int number);

    // ---- the inside, for faults and for checking
    /// Any part of the 1 MiB at 0x08000000.
    Bytes readFlash(std::uint32_t address, std::size_t size) const;
    void writeFlash(std::uint32_t address, ByteView bytes);
    /// The application area of the DCT copy that is current (dct.h offsets).
    Bytes readDct(std::uint16_t offset, std::size_t size) const;
    /// Changes the current copy in place, as damage does (no new copy, no flags).
    void damageDct(std::uint16_t offset, ByteView bytes);
    /// Writes as the firmware does: into the other copy, then makes that one current.
    void writeDct(std::uint16_t offset, ByteView bytes);
    /// The Wi-Fi credentials the device has now (PhotonSetup::wifiConfigured is what it started with).
    bool wifiConfigured() const;
    /// Those that can be told by name, the one that is tried first in front.
    std::vector<WifiNetwork> storedWifi() const;
    /// Remembers `network` as the firmware does, without restarting or joining.
    void storeWifi(const WifiNetwork& network);
    /// The networks around it. A device that is joined to one notices at its next attempt to join.
    void setAir(std::vector<AccessPoint> air);
    std::vector<AccessPoint> air() const;
    /// It has a program of its own now. From its next start on, until another is written, that crashes soon
    /// after it began: SOS with one flash, twice, off the bus meanwhile, then a restart. Not in safe mode.
    void setApplicationCrashes(bool crashes);
    /// From its next start on the supply breaks down whenever the radio starts. DFU mode needs no radio.
    void setSupplyWeak(bool weak);
    /// Makes the system parts invalid: the bootloader of 0.7 and later then answers zeros for the DCT.
    void damageSystemFirmware();
    /// From now on no write to the DCT keeps its first byte, as in flash at the end of its life.
    void setDctWorn(bool worn);
    /// At each start of its firmware from now on USB stays off for so much longer (device time), as an
    /// application may have it.
    void setUsbDelay(std::chrono::milliseconds delay);
    /// Bootloader, system parts and application as the factory installed them.
    void restoreSystemFirmware();
    /// How often each kind of flash write happened, for tests that count.
    struct Wear {
        int dctWrites = 0;
        int sectorErases = 0;
    };
    Wear wear() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rescue::practice
