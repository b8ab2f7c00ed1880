// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/era.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace rescue::led {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Colour&) const = default;
};

/// Everything the lamp is known to do, colour by colour. C = cyan, G = green and so on in the ids.
enum class Pattern {
    Off,
    UserLampDim,        ///< D7-DIM: the small blue lamp beside the dark coloured one glows: no bootloader
    WhiteSolid,         ///< boot
    WhiteBlink,         ///< the device makes itself a new key
    WhiteBoot,          ///< start menu: settings reset
    WhiteBreathe,       ///< radio off
    BlueBlink,          ///< listening mode
    BlueFast,           ///< Wi-Fi data being erased
    BlueBreathe,        ///< radio on, not connected
    BlueSolid,          ///< Core: Wi-Fi data received; others: frozen
    GreenBlink,         ///< joining Wi-Fi
    GreenFast,          ///< waiting for an IP address
    GreenBoot,          ///< start menu: factory image
    GreenBreathe,       ///< network, no cloud
    GreenSolid,         ///< frozen
    Bars,               ///< signal strength
    CyanBlink,          ///< opening the connection to the cloud, or pausing before the next try
    CyanFast,           ///< handshake
    CyanRedBurst,       ///< handshake failed: connection closed
    CyanOrangeBurst,    ///< handshake failed: the server's answer could not be decrypted
    CyanMagentaBurst,   ///< handshake failed: the server's signature is wrong
    CyanTwoOrange,      ///< no internet
    CyanThreeOrange,    ///< internet, but no cloud
    CyanBreathe,        ///< connected: healthy
    CyanSolid,          ///< frozen
    MagentaMenu,        ///< start menu: safe mode
    MagentaOta,         ///< an update being received: one change per piece, so without rhythm
    MagentaBlink,       ///< firmware update
    MagentaFast,        ///< the bootloader puts an update in its place
    MagentaBreathe,     ///< safe mode, connected
    MagentaSolid,       ///< firmware coming over the serial port
    YellowBlink,        ///< DFU mode
    YellowFast,         ///< start menu of Gen 3: factory image
    YellowSolid,        ///< frozen bootloader
    TrackerYellowGreen, ///< Tracker: connecting, connected
    OrangeBlink,        ///< Core: radio being updated
    RedSos,             ///< crash
    RedBurst,           ///< Wi-Fi data could not be erased
    RedSolid,           ///< crash within the crash
    TrackerRed,         ///< Tracker: joining the network
    Grey,               ///< powering off
    Rainbow,            ///< somebody asked it to show itself
    LoopWhiteGreen,     ///< it restarts again and again
    LoopGreenCyan,      ///< the network begins anew after failures of the cloud
    LoopGreenBlue,      ///< Wi-Fi data wrong, or set-up not finished
    LoopMagenta,        ///< the same update tried again and again
    Custom,             ///< anything else: the program on the device owns the lamp
};

inline constexpr Pattern lastPattern = Pattern::Custom;

/// What the lamp looks like `since` the pattern began, at full scale (0…255 before dimming), with firmware of
/// one era: in the situation that the pattern stands for, so that flashes that the era does not have are left
/// out. No era: the newest that shows the pattern as it is called.
Colour colourAt(Pattern pattern, std::chrono::milliseconds since, std::optional<Era> era = {});

/// After this time the pattern repeats; at least 1 ms. Steady patterns answer one second.
std::chrono::milliseconds period(Pattern pattern, std::optional<Era> era = {});

/// Where in the period the warm flash of a cloud error starts: add this to the time since a failure to show
/// it from its flash on. Zero for the patterns that have none, and in the eras that have none.
std::chrono::milliseconds flashBegins(Pattern pattern, std::optional<Era> era = {});
/// From there until plain cyan is back. Zero likewise.
std::chrono::milliseconds flashLength(Pattern pattern, std::optional<Era> era = {});

/// The colour that stands for a pattern where nothing may move: the one it is lit in longest, at its
/// brightest. Dark for Off alone.
Colour stillColour(Pattern pattern);

/// Stable identifier for logs, --json and tests ("C-BREATHE").
QString patternId(Pattern pattern);
std::optional<Pattern> patternFromId(const QString& id);
std::span<const Pattern> allPatterns();

} // namespace rescue::led
