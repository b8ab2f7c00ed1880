// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lamp_look.h"

#include <QPainter>

namespace rescue::ui {

QColor toColour(led::Colour colour);
/// The lamp as it looks when it shows `lit`: a lens in a dark bezel, with a glow that stays inside `area`.
void paintLamp(QPainter& painter, const QRectF& area, const QColor& lit);
/// The first seconds of a pattern as a strip of light and dark: rhythm without colour. Three of them, or all
/// of a period that is longer.
void paintRhythm(QPainter& painter, const QRectF& area, const LampLook& look);

} // namespace rescue::ui
