// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace rescue::ui {

/// The system's style with check boxes and radio buttons whose outline can be seen on light and on dark: Qt's
/// Fusion draws them darker than the window, which on a dark one is nothing (WCAG 2.1, 1.4.11 asks for 3:1).
/// Buttons get room beside their words.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
};

} // namespace rescue::ui
