// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <Qt>

class QWidget;

namespace rescue::ui {

/// Where two windows go so that neither hides the other.
struct Places {
    QPoint window, companion;
};

/// `window` stays where it is if `companion` finds room beside it within `screen`: first on the side where
/// reading goes on, then on the other. Else both move; on a screen too small for both they overlap as little
/// as it allows.
Places sideBySide(const QRect& window, const QSize& companion, const QRect& screen,
                  Qt::LayoutDirection direction);

/// Moves both. A window system that places windows itself (Wayland) does as it likes.
void placeBeside(QWidget& window, QWidget& companion);

} // namespace rescue::ui
