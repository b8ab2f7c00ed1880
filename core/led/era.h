// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVersionNumber>

namespace rescue::led {

/// Device OS releases between which the lamp changed (device-os services/src/rgbled.c, led_service.cpp and
/// system/src/system_task.cpp of the tags). The bootloader's lamp has never changed.
enum class Era {
    From0_4_0, ///< to 0.4.3: a toggling timer; a failed handshake is one trace of colour
    From0_4_4, ///< a failed handshake flickers for a quarter second
    From0_4_5, ///< no connection: slow red flashes
    From0_4_6, ///< to 0.5.x: the slow flashes are orange
    From0_6_0, ///< no slow flashes
    From0_6_1, ///< to 1.5.x: blinks and fades of an engine of their own; clean flashes
    From2_0,   ///< every failed handshake is red
};

inline constexpr Era newestEra = Era::From2_0;

/// Device OS `version` belongs to this era; a pre-release counts as the release it leads to. The null
/// version: the newest.
Era eraOf(const QVersionNumber& version);

} // namespace rescue::led
