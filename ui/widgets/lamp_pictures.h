// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"

#include <QColor>
#include <QPixmap>

#include <optional>

class QPainter;

namespace rescue::ui {

/// The lamp at one size, drawn once dark and once for each colour at its brightest. What lies between is the
/// one laid over the other: that costs next to nothing, drawing does not.
class LampPictures {
public:
    /// A lamp fills this square, in points. `ground`: what lies behind it is this one colour and is painted
    /// too.
    void fit(int side, double pixelRatio, std::optional<QColor> ground);
    void paint(QPainter& painter, QPoint corner, led::Colour lit);

private:
    QPixmap picture(led::Colour lit) const;

    int m_side = 0;
    double m_ratio = 1;
    std::optional<QColor> m_ground;
    QPixmap m_dark;
    QPixmap m_bright;
    led::Colour m_hue; ///< of m_bright
};

} // namespace rescue::ui
