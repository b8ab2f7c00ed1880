// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// The patterns known so far; names follow the catalogue of lamp patterns (C = cyan, G = green …).
enum class Pattern {
    Off,
    WhiteSolid,       ///< boot
    WhiteBlink,       ///< the device makes itself a new key
    WhiteBreathe,     ///< radio off
    BlueBlink,        ///< listening mode
    GreenBlink,       ///< joining Wi-Fi
    GreenFast,        ///< waiting for an IP address
    GreenBreathe,     ///< network, no cloud
    CyanBlink,        ///< opening the connection to the cloud, or pausing before the next try
    CyanFast,         ///< handshake
    CyanRedBurst,     ///< handshake failed: connection closed
    CyanOrangeBurst,  ///< handshake failed: the server's answer could not be decrypted
    CyanMagentaBurst, ///< handshake failed: the server's signature is wrong
    CyanTwoOrange,    ///< no internet
    CyanThreeOrange,  ///< internet, but no cloud
    CyanBreathe,      ///< connected: healthy
    MagentaBlink,     ///< safe mode being chosen, or firmware update
    MagentaBreathe,   ///< safe mode, connected
    YellowBlink,      ///< DFU mode
    GreenBoot,        ///< start menu: factory image
    WhiteBoot,        ///< start menu: settings reset
    Rainbow,          ///< somebody asked it to show itself
    RedSos,           ///< crash
};

inline constexpr Pattern lastPattern = Pattern::RedSos;

/// What the lamp looks like `since` the pattern began, at full scale (0…255 before dimming).
/// Timing: device-os services/src/led_service.cpp and system/src/system_task.cpp, 0.6.1 and later.
Colour colourAt(Pattern pattern, std::chrono::milliseconds since);

/// After this time the pattern repeats; at least 1 ms. Steady patterns answer one second.
std::chrono::milliseconds period(Pattern pattern);

/// Where in the period the warm flash of a cloud error starts: add this to the time since a failure to show
/// it from its flash on. Zero for the patterns that have none.
std::chrono::milliseconds flashBegins(Pattern pattern);

/// The colour that stands for a pattern where nothing may move: the one it is lit in longest, at its
/// brightest. Dark for Off alone.
Colour stillColour(Pattern pattern);

/// Stable identifier for logs, --json and tests ("C-BREATHE").
QString patternId(Pattern pattern);
std::optional<Pattern> patternFromId(const QString& id);
std::span<const Pattern> allPatterns();

} // namespace rescue::led
