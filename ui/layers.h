// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"

#include <array>

namespace rescue::ui {

/// What has to work for a device to be online, each resting on the one before.
enum class Layer { Power, Firmware, Wifi, CloudKeys, Account };
inline constexpr int layerCount = 5;

enum class LayerState { Unknown, Works, Broken };
using Layers = std::array<LayerState, layerCount>;

QString layerText(Layer layer);
/// "works", "trouble here", "not known yet"
QString layerStateText(LayerState state);

/// What a repair has shown.
Layers layersFrom(const repair::Outcome& outcome);

} // namespace rescue::ui
