// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/looks.h"

#include <QStyle>
#include <QStyleFactory>

#include <QWidget>
#include <memory>

namespace rescue::ui {

QPalette lightPalette()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    return fusion->standardPalette();
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(36, 40, 43);
    const QColor text(232, 236, 238);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(28, 31, 34));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, QColor(52, 57, 61));
    palette.setColor(QPalette::ToolTipBase, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(150, 158, 162));
    palette.setColor(QPalette::Highlight, QColor(0, 120, 140));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

void settle(QWidget& window, const QSize& size)
{
    window.resize(size);
    // Wrapped lines ask for more height once their width is known, and a page that then scrolls is narrower.
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

} // namespace rescue::ui
