// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <array>

namespace rescue::ui {

/// Eyes that lack one kind of cone: for long, middle or short waves.
enum class ColourVision { Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array allColourVisions{ColourVision::Protanopia, ColourVision::Deuteranopia,
                                             ColourVision::Tritanopia};
/// "protanopia": for file names and messages.
const char* nameOf(ColourVision vision);

/// The picture as such eyes see it: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0, in linear RGB.
QImage seenWith(ColourVision vision, const QImage& image);

} // namespace rescue::ui
