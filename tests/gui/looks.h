// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QSize>

#include <array>

namespace rescue::ui {

QPalette lightPalette();
QPalette darkPalette();

/// The default size of the window, and the least that it is made for.
inline constexpr std::array windowSizes{QSize(920, 660), QSize(760, 560)};

/// The application in another look while it lives.
class Look {
public:
    Look() : m_palette(QApplication::palette()), m_font(QApplication::font()) {}
    ~Look()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;

    static void setPalette(const QPalette& palette) { QApplication::setPalette(palette); }
    static void mirror() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    void enlarge(double factor)
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }

private:
    QPalette m_palette;
    QFont m_font;
};

/// Gives the window the size and lets its layouts settle.
void settle(QWidget& window, const QSize& size);

} // namespace rescue::ui
