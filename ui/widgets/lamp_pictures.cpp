// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lamp_pictures.h"

#include "ui/widgets/lamp_face.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

int brightest(led::Colour colour)
{
    return std::max({colour.red, colour.green, colour.blue});
}

/// The same colour at full scale.
led::Colour hueOf(led::Colour lit)
{
    const int level = brightest(lit);
    const auto full = [level](std::uint8_t channel) {
        return static_cast<std::uint8_t>((channel * 255 + level / 2) / level);
    };
    return {full(lit.red), full(lit.green), full(lit.blue)};
}

/// Fading rounds its channels, which moves the hue by a trace: no reason to draw another picture.
bool nearly(led::Colour one, led::Colour other)
{
    constexpr int trace = 24;
    return std::abs(one.red - other.red) <= trace && std::abs(one.green - other.green) <= trace &&
           std::abs(one.blue - other.blue) <= trace;
}

} // namespace

void LampPictures::fit(int side, double pixelRatio, std::optional<QColor> ground)
{
    if (side == m_side && pixelRatio == m_ratio && ground == m_ground)
        return;
    m_side = side;
    m_ratio = pixelRatio;
    m_ground = ground;
    m_dark = {};
    m_bright = {};
}

/// Lamps of one look share their pictures.
QPixmap LampPictures::picture(led::Colour lit) const
{
    const QString key = u"lamp %1 %2 %3 %4"_s.arg(m_side).arg(m_ratio).arg(
        m_ground ? m_ground->name() : QString(), toColour(lit).name());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const int pixels = static_cast<int>(std::lround(m_side * m_ratio));
    picture = QPixmap(pixels, pixels);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(m_ground.value_or(QColor(Qt::transparent)));
    QPainter painter(&picture);
    paintLamp(painter, QRectF(0, 0, m_side, m_side), toColour(lit));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void LampPictures::paint(QPainter& painter, QPoint corner, led::Colour lit)
{
    const int level = brightest(lit);
    if (level < 255) {
        if (m_dark.isNull())
            m_dark = picture({});
        painter.drawPixmap(corner, m_dark);
    }
    if (level == 0)
        return;
    if (const led::Colour hue = hueOf(lit); m_bright.isNull() || !nearly(hue, m_hue)) {
        m_bright = picture(hue);
        m_hue = hue;
    }
    painter.setOpacity(level / 255.0);
    painter.drawPixmap(corner, m_bright);
    painter.setOpacity(1);
}

} // namespace rescue::ui
