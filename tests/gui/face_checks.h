// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace rescue::ui {

// What can be wrong with a window as it stands, one sentence for each flaw. Empty lists are what tests want.

/// May a page be wider than the window, if it can be scrolled sideways?
enum class Sideways { MayNotScroll, MayScroll };
/// Words that do not fit their place, lie outside what holds them, or lie on one another.
QStringList cutTexts(const QWidget& window, Sideways sideways = Sideways::MayNotScroll);
/// Words with too little contrast against what is painted behind them (WCAG 2.1, 1.4.3). Measured on the
/// painted pixels, or on what `seen` makes of them.
QStringList faintTexts(QWidget& window, const std::function<QImage(const QImage&)>& seen = {});
/// What a screen reader would meet without a name or a role.
QStringList namelessNodes(QWidget& window);
/// Controls that the Tab key does not reach, or not in reading order. Moves the focus.
QStringList tabFlaws(QWidget& window);

} // namespace rescue::ui
