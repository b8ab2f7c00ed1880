// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// `colour` moved towards black or white until it reads on `ground`.
QColor readableOn(const QColor& ground, const QColor& colour)
{
    const QColor end = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 50; ++step) {
        const QColor candidate = mixed(colour, end, step / 50.0);
        if (contrast(candidate, ground) >= readable)
            return candidate;
    }
    return end;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto blend = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(blend(one.redF(), other.redF()), blend(one.greenF(), other.greenF()),
                            blend(one.blueF(), other.blueF()));
}

QColor accentFill()
{
    // Eyes without one kind of cone see this colour brighter than others do; so much darker, white reads on
    // it for them too.
    return mixed(readableOn(Qt::white, QColor(0, 160, 184)), Qt::black, 0.1);
}

QColor accentInk(const QPalette& palette)
{
    return readableOn(palette.color(QPalette::Window), QColor(0, 160, 184));
}

QColor goodInk(const QPalette& palette)
{
    return readableOn(palette.color(QPalette::Window), QColor(46, 160, 80));
}

QColor warningInk(const QPalette& palette)
{
    return readableOn(palette.color(QPalette::Window), QColor(214, 130, 0));
}

QColor quietInk(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return readableOn(ground, mixed(palette.color(QPalette::WindowText), ground, 0.4));
}

QColor hairline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
}

QColor sideFill(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.05);
}

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString styleSheet(const QPalette& palette)
{
    const QColor fill = accentFill();
    const QColor off = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.12);
    const QString sheet = uR"(
QPushButton#primary, QPushButton[primary="true"] {
    background: %1; color: white; border: 2px solid %1; border-radius: 6px; padding: 6px 20px; font-weight: 600;
}
QPushButton#primary:hover { background: %2; border-color: %2; }
QPushButton#primary:pressed { background: %3; border-color: %3; }
QPushButton#primary:focus { border-color: %4; }
QPushButton#primary:disabled { background: %5; border-color: %5; color: %6; }
QPushButton[quiet="true"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 6px 12px; color: %7; }
QPushButton[quiet="true"]:hover { background: %5; }
QPushButton[quiet="true"]:checked { background: %5; }
QPushButton[quiet="true"]:focus { border-color: %8; }
QPushButton[quiet="true"]:disabled { color: %6; }
QPushButton[choice="true"] { background: %9; border: 2px solid %10; border-radius: 6px;
    padding: 10px 12px; color: %7; }
QPushButton[choice="true"]:hover { background: %5; }
QPushButton[choice="true"]:checked { background: %11; border-color: %8; }
QPushButton[choice="true"]:focus { border-color: %4; }
QFrame[card="true"] { background: %9; border: 1px solid %10; border-radius: 8px; }
QFrame#practiceBanner { background: %11; }
QListWidget { background: transparent; outline: none; }
QListWidget::item { padding: 4px 8px; border-radius: 4px; border: 1px solid transparent; }
QListWidget::item:selected { background: %5; color: %7; }
QListWidget::item:focus { border-color: %8; }
QProgressBar { border: none; border-radius: 4px; background: %5; }
QProgressBar::chunk { border-radius: 4px; background: %1; }
QScrollArea, QScrollArea > QWidget > QWidget#pageHolder { background: transparent; border: none; }
)"_s;
    const auto name = [](const QColor& colour) { return colour.name(); };
    return sheet.arg(name(fill), name(mixed(fill, Qt::white, 0.1)), name(mixed(fill, Qt::black, 0.15)),
                     name(palette.color(QPalette::WindowText)), name(off), name(quietInk(palette)),
                     name(palette.color(QPalette::WindowText)), name(accentInk(palette)),
                     name(palette.color(QPalette::Base)), name(hairline(palette)),
                     name(mixed(palette.color(QPalette::Window), accentInk(palette), 0.14)));
}

} // namespace rescue::ui
