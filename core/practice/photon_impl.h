// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/cloud_errors.h"
#include "core/practice/cloud_link.h"
#include "core/practice/device_clock.h"
#include "core/practice/dfu_bootloader.h"
#include "core/practice/listeners.h"
#include "core/practice/normal_usb.h"

namespace rescue::practice {

/// The device itself. Everything below `public` with "locked" in its description takes the lock; all other
/// members run with it held. Timed actions and events of the cloud connection come on the clock's thread.
/// What they belong to may have ended meanwhile (power cut, listening mode): each carries the number of the
/// period it was meant for and does nothing in another one.
class VirtualPhoton::Impl final : public FirmwareHost {
public:
    explicit Impl(PhotonSetup setup);
    ~Impl() override;

    /// Runs `work` locked; then, without the lock, tells the listeners if this very work changed anything
    /// they may see. A call that only reads never runs a listener: its caller may hold what the listener
    /// needs.
    template <typename Work> auto locked(Work work)
    {
        Notifier notifier{*this};
        const std::lock_guard lock(m_mutex);
        const TakeChange take{notifier};
        return work(*this);
    }
    DeviceClock& clock() { return m_clock; }
    const PhotonSetup& made() const { return m_made; }
    Listeners& listeners() { return m_listeners; }

    // ---- hands
    void plug();
    void unplug();
    void unplugInWork(double share);
    bool plugged() const { return m_plugged; }
    void setSetupButton(bool down);
    void setResetButton(bool down);
    LampState lamp() const;

    // ---- the USB cable
    std::optional<UsbPersonality> attached() const { return m_attached; }
    UsbReply control(const ControlSetup& setup, ByteView out);
    UsbReply dataOut(std::uint8_t endpoint, ByteView bytes);
    UsbReply dataIn(std::uint8_t endpoint, std::size_t most);

    // ---- the inside
    FlashMemory& flash() { return m_flash; }
    DctStore& dct() { return m_dct; }
    void damageSystemFirmware();
    void restoreSystemFirmware();
    bool wifiConfigured() const { return m_dct.hasNetwork(); }
    void setAir(std::vector<AccessPoint> air) { m_air = std::move(air); }
    const std::vector<AccessPoint>& air() const { return m_air; }
    void setApplicationCrashes(bool crashes);
    void setSupplyWeak(bool weak) { m_supplyWeak = weak; }
    void setUsbDelay(std::chrono::milliseconds delay) { m_usbDelay = delay; }

    // ---- FirmwareHost
    const PhotonSetup& setup() const override { return m_setup; }
    void restart(Restart into, std::chrono::milliseconds in) override;
    bool listening() const override { return m_listening; }
    void setListening(bool on) override;
    void setClaimCode(ByteView code) override;
    bool claimed() const override;
    bool saveWifi(const WifiNetwork& network) override;
    void forgetWifi() override;
    std::vector<AccessPoint> heard() const override { return heardByDevice(m_air); }
    void showRainbow(bool on) override;
    void wantCloud(bool connected) override;
    CloudStatus cloudStatus() const override;
    FirmwareState state() const override;
    Bytes settings(std::uint16_t offset, std::size_t size) const override { return m_dct.read(offset, size); }
    void storeSettings(std::uint16_t offset, ByteView bytes) override { writeDctSlowly(offset, bytes); }

private:
    enum class Stage { Off, InReset, Menu, Dfu, Firmware };
    /// Colour of the bootloader's menu: what counts is the one at release (facts of the lamp, 4.1).
    enum class MenuStage { None, SafeMode, Dfu, ClearSettings };

    /// Numbers the periods of something that can end early.
    struct Period {
        int number = 0;
        void next() { ++number; }
    };
    /// Outlives the lock.
    struct Notifier {
        Impl& impl;
        bool due = false;
        ~Notifier()
        {
            if (due)
                impl.m_listeners.notify();
        }
    };
    /// Ends before the lock does, so that nobody else can take the change away.
    struct TakeChange {
        Notifier& notifier;
        ~TakeChange() { notifier.due = std::exchange(notifier.impl.m_changed, false); }
    };

    void in(std::chrono::milliseconds delay, Period& period, std::function<void()> action);
    void changed() { m_changed = true; }
    void setLamp(led::Pattern pattern);
    void showFlash(led::Pattern pattern);

    // power, buttons, bootloader: photon_power.cpp
    void start();
    void endEverything();
    void cutFlashWork();
    void startMenu();
    void menuAt(MenuStage stage, led::Pattern pattern);
    void leaveMenu();
    bool menuHasWhite() const;
    void boot();
    void enterDfu();
    void attach();
    void detach();
    UsbReply dfuControl(const ControlSetup& setup, ByteView out);
    void writeDctSlowly(std::uint16_t offset, ByteView bytes);
    void heldSetup();
    void clearByButton();

    // the running firmware: photon_firmware.cpp
    void startFirmware(Restart how);
    bool takePendingUpdate();
    void firmwareReady(bool listen);
    void makeKey(bool listen);
    void keyMade(const keys::DeviceKey& key, bool listen);
    void panic();
    void breakDown();
    // Wi-Fi: photon_wifi.cpp
    bool hasFixedAddress() const;
    bool getsAddress() const;
    void joinWifi();
    void associate();
    bool cloudOutOfReach();
    void connectCloud();
    CloudLinkSetup linkSetup();
    Bytes serverSlotAsUsed() const;
    void cloudEvent(CloudEvent event);
    void cloudFailed(CloudFailure failure);
    void retryIn(std::chrono::milliseconds delay, bool wifiFirst);
    void hangUp();
    Milliseconds atLeastReal(std::chrono::seconds deviceTime, Milliseconds real) const;

    PhotonSetup m_setup;                ///< as what lies in flash made it at the last start
    const PhotonSetup m_made = m_setup; ///< as the factory had it
    mutable std::mutex m_mutex;
    FlashMemory m_flash;
    DctStore m_dct;

    std::vector<AccessPoint> m_air;
    std::optional<AccessPoint> m_joined;

    bool m_plugged = false;
    bool m_setupDown = false;
    bool m_resetDown = false;
    Stage m_stage = Stage::Off;
    MenuStage m_menu = MenuStage::None;
    Restart m_next = Restart::Normal; ///< survives a reset, not a power cut
    bool m_leaveOnRelease = false;

    LampState m_lamp;
    bool m_rainbow = false;
    bool m_changed = false;

    std::optional<DfuBootloader> m_dfu;
    bool m_leavingDfu = false;
    std::optional<NormalUsb> m_usb;
    std::optional<UsbPersonality> m_attached;
    int m_enumerations = 0;
    std::chrono::milliseconds m_usbDelay{0};
    /// The flash work under way, in real time: what a power cut in its middle undoes.
    std::chrono::steady_clock::time_point m_workBegan, m_workEnds;

    Bytes m_crashing; ///< the program that crashes, as long as it lies in its place; empty: there is none
    bool m_supplyWeak = false;
    bool m_safeMode = false;
    bool m_listening = false;
    bool m_wantCloud = true;
    bool m_hasNetwork = false;
    bool m_online = false;
    int m_failures = 0;
    int m_lastError = 0; ///< of the cloud, since it started
    std::unique_ptr<CloudLink> m_link;

    Period m_power, m_button, m_network;
    Listeners m_listeners;
    DeviceClock m_clock; ///< last: its thread uses everything above
};

} // namespace rescue::practice
