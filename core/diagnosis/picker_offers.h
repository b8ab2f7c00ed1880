// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/picker.h"
#include "core/led/kind.h"

namespace rescue::diagnosis {

// What the picker offers at its steps. Only for picker.cpp.

/// One failed handshake, in any of its colours: eyes break the short flash into red, orange or yellow, and
/// one flash and three flickers are the same (device-os system/src/system_task.cpp).
std::span<const led::Pattern> bursts();
/// No connection to the cloud: two, and three, that can be counted.
std::span<const led::Pattern> slowFlashes();

std::vector<PickChoice> movementOffers();
/// `id` is one of those.
led::Movement movementOf(const QString& id);
std::vector<PickChoice> colourOffers(led::Movement movement, const PickerSetup& setup);
/// All that move like this in this colour and can be told apart, and the breathing lamp of the same colour
/// beside the blinking ones, for whoever took the one for the other.
std::vector<led::Pattern> twinsOf(led::Movement movement, led::Hue hue, const PickerSetup& setup);
/// One offer for each.
std::vector<PickChoice> oneEach(std::span<const led::Pattern> patterns);
std::vector<PickChoice> valueOffers(FactId fact);

/// What to ask once the pattern is known.
std::vector<FactId> factsToAsk(led::Pattern lamp, const PickerSetup& setup);

} // namespace rescue::diagnosis
