// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rescue::ui {

/// A widget that shows words now.
struct VisibleText {
    QWidget* widget;
    QString text;
};

std::vector<VisibleText> visibleTexts(const QWidget& window);
/// "QLabel \"Your Photon is connected\"", for messages.
QString called(const QWidget& widget);
/// Where it is, in coordinates of `window`.
QRect placeIn(const QWidget& window, const QWidget& widget);

} // namespace rescue::ui
