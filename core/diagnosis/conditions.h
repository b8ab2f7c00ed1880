// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/cure_table.h"
#include "core/diagnosis/diagnosis.h"

#include <string_view>

/// The words the rules are written in. All of it is known while compiling, so that a rule nobody can reach
/// stops the build (rule_examples.h).
namespace rescue::diagnosis::tables {

using led::Pattern;

/// Some patterns; the empty set stands for any, also for a lamp that nobody has described.
class Lamps {
public:
    constexpr Lamps() = default;
    constexpr Lamps(std::initializer_list<Pattern> all)
    {
        for (const Pattern one : all)
            m_bits |= bit(one);
    }
    constexpr bool any() const { return m_bits == 0; }
    constexpr bool has(std::optional<Pattern> one) const { return one && (m_bits & bit(*one)) != 0; }
    constexpr bool fits(std::optional<Pattern> one) const { return any() || has(one); }

private:
    static constexpr std::uint64_t bit(Pattern one) { return std::uint64_t{1} << static_cast<unsigned>(one); }
    std::uint64_t m_bits = 0;
};
static_assert(static_cast<unsigned>(led::lastPattern) < 64);

inline constexpr Lamps bursts{Pattern::CyanRedBurst, Pattern::CyanOrangeBurst, Pattern::CyanMagentaBurst};
inline constexpr Lamps quietCyan{Pattern::CyanBlink, Pattern::CyanFast};
inline constexpr Lamps failingCyan{
    Pattern::CyanBlink,        Pattern::CyanFast,      Pattern::CyanRedBurst,    Pattern::CyanOrangeBurst,
    Pattern::CyanMagentaBurst, Pattern::CyanTwoOrange, Pattern::CyanThreeOrange, Pattern::LoopGreenCyan};
inline constexpr Lamps connected{Pattern::CyanBreathe, Pattern::MagentaBreathe};
inline constexpr Lamps dark{Pattern::Off, Pattern::UserLampDim};
/// RESET in the middle of these does harm, or ends what the person wanted.
inline constexpr Lamps notToBeInterrupted{
    Pattern::Off,         Pattern::UserLampDim,  Pattern::WhiteBlink,    Pattern::MagentaOta,
    Pattern::MagentaFast, Pattern::MagentaBlink, Pattern::MagentaSolid,  Pattern::LoopMagenta,
    Pattern::OrangeBlink, Pattern::YellowBlink,  Pattern::MagentaBreathe};

template <typename T> constexpr bool is(const std::optional<T>& fact, T value)
{
    return fact && *fact == value;
}
constexpr bool happened(const Facts& facts, Happenings any)
{
    return facts.before && facts.before->hasAny(any);
}

constexpr bool cellular(const Facts& facts)
{
    return is(facts.model, Model::Electron) || is(facts.model, Model::Boron);
}
constexpr bool gen3(const Facts& facts)
{
    return is(facts.model, Model::Argon) || is(facts.model, Model::Boron) || is(facts.model, Model::Xenon);
}
/// DTLS over UDP 5684 with EC keys, on which key trouble looks like a cloud out of reach.
constexpr bool overUdp(const Facts& facts)
{
    return cellular(facts) || gen3(facts);
}
constexpr bool olderThan(const Facts& facts, Release release)
{
    return facts.firmware && *facts.firmware < release;
}

/// device-os communication/inc/protocol_defs.h, ProtocolError: decryption, encryption, authentication,
/// parsing the server's public key, establishing, sending and receiving during the handshake. From 2.0 on
/// what toSystemError() makes of them (communication/src/protocol_defs.cpp v2.3.1), which is below zero; a
/// socket that does not open is never remembered (system/src/system_task.cpp).
constexpr bool handshakeError(const Facts& facts)
{
    constexpr int errors[] = {6, 7, 8, 16, 17, 18, 19, 22, 23, 24, 25, 26};
    return facts.cloudError &&
           (*facts.cloudError < 0 || std::ranges::find(errors, *facts.cloudError) != std::end(errors));
}

/// What the lamp shows, once what was seen from RESET on and what the device says itself are put with it.
constexpr std::optional<Pattern> shown(const Facts& facts)
{
    auto lamp = facts.lamp;
    // Words take second place to the bus: blinking yellow is the one thing a device in DFU mode can show.
    if (!lamp && is(facts.usb, Usb::Dfu))
        return Pattern::YellowBlink;
    // On a Core the small lamp is lit whenever its bootloader waits.
    if (is(lamp, Pattern::Off) && is(facts.userLamp, UserLamp::Dim) && !is(facts.model, Model::Core))
        return Pattern::UserLampDim;
    if (quietCyan.has(lamp) && is(facts.backToGreen, true))
        lamp = Pattern::LoopGreenCyan;
    if (is(facts.link, Link::Connected) && (!lamp || failingCyan.has(lamp)))
        return Pattern::CyanBreathe;
    if (!failingCyan.has(lamp))
        return lamp;
    if (is(facts.flash, WarmFlash::Blink) || is(facts.flash, WarmFlash::Many))
        return bursts.has(lamp) ? *lamp : Pattern::CyanRedBurst;
    if (is(facts.flash, WarmFlash::TwoSlow))
        return Pattern::CyanTwoOrange;
    if (is(facts.flash, WarmFlash::ThreeSlow))
        return Pattern::CyanThreeOrange;
    if (handshakeError(facts) && (quietCyan.has(lamp) || *lamp == Pattern::LoopGreenCyan))
        return Pattern::CyanRedBurst;
    return lamp;
}

constexpr bool watched(const Facts& facts)
{
    return is(facts.watchedFromReset, true) || facts.flash;
}
constexpr bool crashes(const Facts& facts)
{
    return is(facts.lamp, Pattern::RedSos) || is(facts.usb, Usb::FlapsSlow);
}
constexpr bool dfuUnasked(const Facts& facts)
{
    return is(shown(facts), Pattern::YellowBlink) && is(facts.buttonHeld, false);
}

// ---- keys

constexpr bool otherCloud(const Facts& facts)
{
    return is(facts.serverAddress, Slot::OtherCloud) || is(facts.serverKey, Slot::OtherCloud);
}
/// Measured, and this cloud's to repair. A key that is damaged where the handshake does not look still
/// connects: the lamp of a connected device wins.
constexpr bool keysBad(const Facts& facts)
{
    const bool damaged = is(facts.deviceKey, Slot::Damaged) || is(facts.serverKey, Slot::Damaged) ||
                         is(facts.serverAddress, Slot::Damaged);
    return damaged && !otherCloud(facts) && !connected.has(shown(facts));
}
constexpr bool keyTrouble(const Facts& facts)
{
    return keysBad(facts) || bursts.has(shown(facts));
}
constexpr bool keysSound(const Facts& facts)
{
    return is(facts.deviceKey, Slot::Good) && is(facts.serverKey, Slot::Good) &&
           is(facts.keyRegistered, true);
}
/// What keys get lost by: power that dips while the key area is written, half an update, tools, months away.
constexpr bool keysAtRisk(const Facts& facts)
{
    return happened(facts,
                    {Happened::Power, Happened::UpdateInterrupted, Happened::SelfUpdate,
                     Happened::FlashedByDfu, Happened::RepairTool, Happened::Storage, Happened::WhiteBlink});
}

// ---- the network

/// It was online in this very network, which has not changed since.
constexpr bool sameNetworkAsBefore(const Facts& facts)
{
    return is(facts.wasOnline, WasOnline::Here) && !happened(facts, {Happened::NewNetwork}) &&
           !is(facts.hotspot, Hotspot::Works) && !is(facts.others, Others::SameFault);
}
/// The same, where nobody was asked: what keys get lost by happens to devices that worked.
constexpr bool usedToWorkHere(const Facts& facts)
{
    Facts asked = facts;
    if (!asked.wasOnline && keysAtRisk(facts))
        asked.wasOnline = WasOnline::Here;
    return sameNetworkAsBefore(asked);
}
/// The device fails where others do not, in two networks, or with an open way: it is not the network.
constexpr bool networkInnocent(const Facts& facts)
{
    // Other devices of the account may be at the place this one came from.
    const bool moved = is(facts.wasOnline, WasOnline::Elsewhere) || happened(facts, {Happened::NewNetwork});
    return (is(facts.others, Others::Fine) && !moved) || is(facts.hotspot, Hotspot::Same) ||
           is(facts.cloudPort, CloudPort::Open) ||
           (is(facts.phoneOnline, true) && sameNetworkAsBefore(facts));
}
constexpr bool difficultRouter(const Facts& facts)
{
    return is(facts.router, Router::TooNew) || is(facts.router, Router::TooOld) ||
           is(facts.router, Router::Managed);
}

// ---- a rule

struct Rule {
    std::string_view id;
    Lamps lamps; ///< of shown()
    bool (*when)(const Facts&);
    Cause cause;
    Confidence confidence;
    Cure cure;
    Few<Cure, 3> ifItFails;
    /// The fact that stands in the way and goes once `cure` has succeeded.
    std::optional<FactId> obstacle{};
};

constexpr bool always(const Facts& /*facts*/)
{
    return true;
}

/// The first rule that fits. Defined behind the table, which asks it too.
constexpr const Rule& ruleFor(const Facts& facts);

} // namespace rescue::diagnosis::tables
