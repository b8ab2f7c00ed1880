// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
#include "ui/widgets/line_drawing.h"

#include <QPalette>

namespace rescue::ui {

enum class BoardPart { Lamp, Setup, Reset, Usb };

/// A board as a line drawing in the colours of a palette. The SVG is the only source of where its parts are:
/// they carry ids. Boards are drawn as they are made, never mirrored.
class BoardDrawing {
public:
    BoardDrawing(Model model, const QPalette& palette);

    /// Of what paint() shows, in the drawing's units (a tenth of a millimetre). The lower end of a long board
    /// is left out: nothing there is to be pressed.
    QSizeF size() const;
    /// Where a part is when the drawing fills `target`.
    QRectF place(BoardPart part, const QRectF& target) const;
    void paint(QPainter& painter, const QRectF& target) const;
    /// The cable's plug, in its socket or a little above it; the cable leaves upwards. Before paint(), which
    /// covers what is inside the socket.
    void paintPlug(QPainter& painter, const QRectF& target, bool plugged) const;

    /// A hand whose finger points at `tip`, from the left or from the right below, `lifted` by that many
    /// units.
    void paintFinger(QPainter& painter, const QRectF& target, const QPointF& tip, bool fromLeft,
                     double lifted) const;
    /// What the plug needs above `size()`, in the same units.
    static constexpr double headroom = 100;

private:
    double scale(const QRectF& target) const;

    LineDrawing m_board;
    LineDrawing m_plug;
    LineDrawing m_finger;
};

} // namespace rescue::ui
