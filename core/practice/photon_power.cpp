// SPDX-License-Identifier: Apache-2.0
#include "core/practice/boot_check.h"
#include "core/practice/photon_impl.h"
#include "core/practice/release.h"
#include "core/practice/system_image.h"

namespace rescue::practice {

using led::Pattern;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

/// From the start of bootloader or firmware until the host has enumerated the device.
constexpr milliseconds enumerationTime{300};

// Stages of the start menu, from the release of RESET (bootloader/src/main.c; facts of the lamp, 4.1).
constexpr seconds safeModeStage{1};
constexpr seconds dfuStage{3};
constexpr seconds clearStage{10};
constexpr seconds menuEnd{12};

constexpr seconds setupHold{3};
constexpr seconds clearHold{10};
constexpr milliseconds blueRace{1'250};

led::Era eraOf(const PhotonSetup& setup)
{
    return led::eraOf(QVersionNumber::fromString(setup.firmwareVersion));
}

} // namespace

VirtualPhoton::Impl::Impl(PhotonSetup setup)
    : m_setup(std::move(setup)), m_dct(m_flash),
      m_air(m_setup.air), m_lamp{Pattern::Off, steady_clock::now(), eraOf(m_setup)}, m_clock(m_setup.speed)
{
    installFirmware(m_flash, m_setup);
    m_dct.format();
    if (m_setup.wifiConfigured)
        m_dct.addNetwork(practiceNetwork());
}

VirtualPhoton::Impl::~Impl()
{
    m_clock.stop(); // nothing may start a connection any more
    m_link.reset();
}

void VirtualPhoton::Impl::in(milliseconds delay, Period& period, std::function<void()> action)
{
    m_clock.after(delay, [this, &period, number = period.number, action = std::move(action)] {
        locked([&](Impl&) {
            if (period.number == number)
                action();
        });
    });
}

// ---- lamp

void VirtualPhoton::Impl::setLamp(Pattern pattern)
{
    if (m_lamp.pattern == pattern)
        return;
    m_lamp.pattern = pattern;
    m_lamp.since = steady_clock::now();
    changed();
}

/// Cloud errors are shown from their flash on, each time anew.
void VirtualPhoton::Impl::showFlash(Pattern pattern)
{
    m_lamp.pattern = pattern;
    m_lamp.since = steady_clock::now() - led::flashBegins(pattern, m_lamp.era);
    changed();
}

LampState VirtualPhoton::Impl::lamp() const
{
    return m_rainbow ? LampState{Pattern::Rainbow, m_lamp.since, m_lamp.era} : m_lamp;
}

// ---- power and buttons

void VirtualPhoton::Impl::plug()
{
    if (m_plugged)
        return;
    m_plugged = true;
    start();
}

void VirtualPhoton::Impl::unplug()
{
    if (!m_plugged)
        return;
    m_plugged = false;
    m_next = Restart::Normal;
    endEverything();
    m_stage = Stage::Off;
}

void VirtualPhoton::Impl::unplugInWork(double share)
{
    const auto done = static_cast<double>(m_flash.workTime().count()) * share;
    m_flash.losePower(std::chrono::microseconds(static_cast<std::int64_t>(done)));
    m_workEnds = m_workBegan;
    unplug();
}

void VirtualPhoton::Impl::setResetButton(bool down)
{
    if (m_resetDown == down)
        return;
    m_resetDown = down;
    if (m_plugged)
        start();
}

void VirtualPhoton::Impl::setSetupButton(bool down)
{
    if (m_setupDown == down)
        return;
    m_setupDown = down;
    m_button.next();
    if (m_stage == Stage::Menu && !down)
        return leaveMenu();
    if (m_stage != Stage::Firmware)
        return;
    if (down) {
        in(setupHold, m_button, [this] { heldSetup(); });
        in(clearHold, m_button, [this] { clearByButton(); });
    } else if (std::exchange(m_leaveOnRelease, false))
        setListening(false);
}

void VirtualPhoton::Impl::heldSetup()
{
    if (!m_listening)
        setListening(true);
    else if (atLeast(m_setup.firmwareVersion, 0, 6, 0))
        m_leaveOnRelease = true; // it leaves as the button comes up
}

/// It races blue while the networks are forgotten, and listens (facts of the lamp, 4.2).
void VirtualPhoton::Impl::clearByButton()
{
    m_leaveOnRelease = false;
    forgetWifi();
    setLamp(Pattern::BlueFast);
    in(blueRace, m_network, [this] { setLamp(Pattern::BlueBlink); });
}

/// What happens when the processor begins at its reset vector, or stays in reset.
void VirtualPhoton::Impl::start()
{
    endEverything();
    m_setup = setupInFlash(m_flash, m_made);
    m_lamp.era = eraOf(m_setup);
    if (m_resetDown)
        m_stage = Stage::InReset;
    else if (m_setupDown)
        startMenu();
    else
        boot();
}

void VirtualPhoton::Impl::endEverything()
{
    cutFlashWork();
    m_power.next();
    m_button.next();
    m_leaveOnRelease = false;
    hangUp();
    detach();
    m_dfu.reset();
    m_leavingDfu = false;
    m_usb.reset();
    m_listening = false;
    m_hasNetwork = false;
    m_safeMode = false;
    m_rainbow = false;
    setLamp(Pattern::Off);
}

void VirtualPhoton::Impl::cutFlashWork()
{
    const auto now = steady_clock::now();
    if (now < m_workEnds)
        m_flash.losePower(m_clock.deviceTime(now - m_workBegan));
    m_workEnds = now;
}

void VirtualPhoton::Impl::restart(Restart into, milliseconds delay)
{
    in(delay, m_power, [this, into] {
        m_next = into;
        start();
    });
}

// ---- bootloader

bool VirtualPhoton::Impl::menuHasWhite() const
{
    // from the bootloader of 1.2.1 on; without an image in 0x080E0000 there is no green stage
    return m_setup.bootloader == BootloaderEra::From1_3 ||
           (m_setup.bootloader == BootloaderEra::V0_7To1_2 && atLeast(m_setup.firmwareVersion, 1, 2, 1));
}

void VirtualPhoton::Impl::startMenu()
{
    m_stage = Stage::Menu;
    m_menu = MenuStage::None;
    in(safeModeStage, m_power, [this] { menuAt(MenuStage::SafeMode, Pattern::MagentaMenu); });
    in(dfuStage, m_power, [this] { menuAt(MenuStage::Dfu, Pattern::YellowBlink); });
    if (!menuHasWhite())
        return in(dfuStage, m_power, [this] {
            if (m_stage == Stage::Menu)
                enterDfu();
        });
    in(clearStage, m_power, [this] { menuAt(MenuStage::ClearSettings, Pattern::WhiteBoot); });
    in(menuEnd, m_power, [this] {
        if (m_stage == Stage::Menu)
            enterDfu();
    });
}

void VirtualPhoton::Impl::menuAt(MenuStage stage, Pattern pattern)
{
    if (m_stage != Stage::Menu)
        return;
    m_menu = stage;
    setLamp(pattern);
}

void VirtualPhoton::Impl::leaveMenu()
{
    switch (m_menu) {
    case MenuStage::None:
        return boot();
    case MenuStage::SafeMode:
        m_next = Restart::SafeMode;
        return boot();
    case MenuStage::Dfu:
        return enterDfu();
    case MenuStage::ClearSettings:
        forgetWifi();
        return boot();
    }
}

void VirtualPhoton::Impl::boot()
{
    const Restart how = std::exchange(m_next, Restart::Normal);
    if (how == Restart::Dfu || !systemBoots(m_flash))
        enterDfu();
    else
        startFirmware(how);
}

void VirtualPhoton::Impl::enterDfu()
{
    m_stage = Stage::Dfu;
    m_dfu.emplace(m_setup, m_flash, m_dct);
    setLamp(Pattern::YellowBlink);
    in(enumerationTime, m_power, [this] { attach(); });
}

// ---- the bus

void VirtualPhoton::Impl::attach()
{
    if (m_dfu)
        m_attached = m_dfu->personality();
    else if (m_usb)
        m_attached = m_usb->personality();
    else
        return;
    m_attached->enumeration = ++m_enumerations;
    changed();
}

void VirtualPhoton::Impl::detach()
{
    if (!m_attached)
        return;
    m_attached.reset();
    changed();
}

UsbReply VirtualPhoton::Impl::control(const ControlSetup& setup, ByteView out)
{
    if (!m_attached)
        return {UsbReply::Status::Gone, {}, {}};
    if (m_dfu)
        return dfuControl(setup, out);
    return m_usb->control(setup, out);
}

UsbReply VirtualPhoton::Impl::dfuControl(const ControlSetup& setup, ByteView out)
{
    // It answers nothing while it works: an early transfer waits for the end of the last one.
    const auto now = steady_clock::now();
    const auto stillBusy =
        now < m_workEnds ? m_clock.deviceTime(m_workEnds - now) : std::chrono::microseconds{0};
    m_flash.beginWork();
    UsbReply reply = m_dfu->control(setup, out);
    m_workBegan = std::max(now, m_workEnds);
    m_workEnds = m_workBegan + m_clock.realTime(reply.held);
    reply.held += stillBusy;
    const auto held = std::chrono::ceil<milliseconds>(reply.held);
    if (m_dfu->takeReattach()) {
        detach();
        in(held + enumerationTime, m_power, [this] { attach(); });
    }
    if (const auto resetIn = m_dfu->resetIn(); resetIn && !std::exchange(m_leavingDfu, true))
        restart(Restart::Normal, *resetIn + held);
    return reply;
}

UsbReply VirtualPhoton::Impl::dataOut(std::uint8_t endpoint, ByteView bytes)
{
    if (!m_attached)
        return {UsbReply::Status::Gone, {}, {}};
    if (!m_usb)
        return {UsbReply::Status::Stall, {}, {}}; // DFU mode has no other endpoints
    UsbReply reply = m_usb->dataOut(endpoint, bytes);
    if (m_usb->hasData())
        changed();
    return reply;
}

UsbReply VirtualPhoton::Impl::dataIn(std::uint8_t endpoint, std::size_t most)
{
    if (!m_attached)
        return {UsbReply::Status::Gone, {}, {}};
    return m_usb ? m_usb->dataIn(endpoint, most) : UsbReply{UsbReply::Status::Stall, {}, {}};
}

// ---- the inside

void VirtualPhoton::Impl::damageSystemFirmware()
{
    m_flash.poke(systemPart2Address + 0x200, Bytes(64, 0x5a)); // behind the prefix: only the CRC tells
}

void VirtualPhoton::Impl::restoreSystemFirmware()
{
    installFirmware(m_flash, m_made);
}

void VirtualPhoton::Impl::setApplicationCrashes(bool crashes)
{
    m_crashing = crashes ? ownApplication(m_setup) : Bytes();
    m_flash.poke(userApplicationAddress, m_crashing);
}

/// As the firmware writes: a power cut in its middle leaves what the steps up to then did.
void VirtualPhoton::Impl::writeDctSlowly(std::uint16_t offset, ByteView bytes)
{
    m_flash.beginWork();
    const auto takes = m_dct.write(offset, bytes);
    m_workBegan = steady_clock::now();
    m_workEnds = m_workBegan + m_clock.realTime(takes.value_or(std::chrono::microseconds{0}));
}

} // namespace rescue::practice
