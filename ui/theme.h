// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace rescue::ui {

/// Every distance is a multiple of this.
inline constexpr int unit = 8;
/// The widest column of text, in average characters.
inline constexpr int textColumn = 68;

bool isDark(const QPalette& palette);
/// WCAG 2.1 contrast ratio, 1…21.
double contrast(const QColor& one, const QColor& other);
QColor mixed(const QColor& one, const QColor& other, double share);

/// The one accent: cyan, darkened until white text on it reaches contrast 4.5.
QColor accentFill();
/// The accent as a line or a word on this palette's window colour: contrast 4.5 there.
QColor accentInk(const QPalette& palette);
/// Green and amber with the same contrast, for marks that also differ in shape.
QColor goodInk(const QPalette& palette);
QColor warningInk(const QPalette& palette);
/// Secondary text and thin lines.
QColor quietInk(const QPalette& palette);
QColor hairline(const QPalette& palette);
/// The rail, the banner and the strip stand out from the page by this much.
QColor sideFill(const QPalette& palette);

QFont scaled(QFont font, double factor, bool bold = false);
/// The style sheet of a window: buttons, cards and lists; everything else is the system's.
QString styleSheet(const QPalette& palette);

} // namespace rescue::ui
