// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_face.h"

#include "ui/theme.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rescue::ui {

namespace {

const QColor bezelOuter(18, 22, 24);
const QColor bezelInner(44, 52, 56);
const QColor lensDark(30, 36, 39);
constexpr std::chrono::milliseconds rhythmShown{3000};

double brightness(const QColor& colour)
{
    return std::max({colour.redF(), colour.greenF(), colour.blueF()});
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

void paintGlow(QPainter& painter, const QRectF& area, const QColor& lit, double level)
{
    QRadialGradient glow(area.center(), area.width() / 2);
    glow.setColorAt(0.0, withAlpha(lit, 0.55 * level));
    glow.setColorAt(0.62, withAlpha(lit, 0.35 * level));
    glow.setColorAt(1.0, withAlpha(lit, 0.0));
    painter.setBrush(glow);
    painter.drawEllipse(area);
}

void paintLens(QPainter& painter, const QRectF& lens, const QColor& lit, double level)
{
    const QColor body = mixed(lensDark, lit, level);
    QRadialGradient fill(lens.center() - QPointF(lens.width() * 0.1, lens.height() * 0.14),
                         lens.width() * 0.62);
    fill.setColorAt(0.0, mixed(body, Qt::white, 0.10 + 0.45 * level));
    fill.setColorAt(0.55, body);
    fill.setColorAt(1.0, mixed(body, Qt::black, 0.25));
    painter.setBrush(fill);
    painter.drawEllipse(lens);
    // A small reflection keeps the dark lamp looking like a lamp.
    QRectF shine(0, 0, lens.width() * 0.34, lens.height() * 0.2);
    shine.moveCenter(lens.center() - QPointF(lens.width() * 0.14, lens.height() * 0.27));
    painter.setBrush(withAlpha(Qt::white, 0.12 + 0.22 * level));
    painter.drawEllipse(shine);
}

} // namespace

QColor toColour(led::Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

void paintLamp(QPainter& painter, const QRectF& area, const QColor& lit)
{
    const double level = brightness(lit);
    // The lens shows the hue; how bright it is says `level`.
    const QColor hue = level > 0 ? QColor::fromRgbF(static_cast<float>(lit.redF() / level),
                                                    static_cast<float>(lit.greenF() / level),
                                                    static_cast<float>(lit.blueF() / level))
                                 : lensDark;
    const double size = std::min(area.width(), area.height());
    QRectF square(0, 0, size, size);
    square.moveCenter(area.center());
    const auto inner = [&square, size](double share) {
        const double margin = size * (1 - share) / 2;
        return square.adjusted(margin, margin, -margin, -margin);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (level > 0)
        paintGlow(painter, square, hue, level);
    painter.setBrush(bezelOuter);
    painter.drawEllipse(inner(0.76));
    painter.setBrush(bezelInner);
    painter.drawEllipse(inner(0.70));
    paintLens(painter, inner(0.58), hue, level);
    painter.restore();
}

void paintRhythm(QPainter& painter, const QRectF& area, const LampLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.fillPath(outline, bezelOuter);
    painter.setClipPath(outline);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Flashes that tell patterns apart come into the middle of the strip.
    const auto flash = led::flashBegins(look.pattern, look.era);
    const auto offset = std::max(flash - std::chrono::milliseconds(1200), std::chrono::milliseconds(0));
    const auto shown =
        flash.count() > 0 ? rhythmShown : std::max(rhythmShown, led::period(look.pattern, look.era));
    const double ratio = painter.device()->devicePixelRatioF();
    const int columns = static_cast<int>(std::ceil(area.width() * ratio));
    for (int column = 0; column < columns; ++column) {
        const QColor lit = toColour(colourAt(look, offset + shown * column / columns));
        if (brightness(lit) > 0)
            painter.fillRect(QRectF(area.left() + column / ratio, area.top(), 1 / ratio, area.height()), lit);
    }
    // White light on a light ground needs an edge.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, QPen(bezelInner, 1.5));
    painter.restore();
}

} // namespace rescue::ui
