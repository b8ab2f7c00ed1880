// SPDX-License-Identifier: Apache-2.0
#include "ui/print/lamp_image.h"

#include "ui/widgets/lamp_face.h"

#include <QBuffer>
#include <QImage>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fineness = 4;

template <class Paint> QString imageElement(const QSize& size, Paint paint)
{
    QImage image(size * fineness, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(fineness);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\">"_s
        .arg(QLatin1StringView(buffer.data().toBase64()))
        .arg(size.width())
        .arg(size.height());
}

} // namespace

QString lampImage(led::Pattern pattern, int size)
{
    const auto flash = led::flashBegins(pattern);
    const int lamps = flash.count() > 0 ? 2 : 1;
    return imageElement(QSize(size * lamps, size), [&](QPainter& painter) {
        paintLamp(painter, QRectF(0, 0, size, size),
                  toColour(led::colourAt(pattern, std::chrono::milliseconds(0))));
        if (lamps == 2)
            paintLamp(painter, QRectF(size, 0, size, size), toColour(led::colourAt(pattern, flash)));
    });
}

QString rhythmImage(led::Pattern pattern, int width, int height)
{
    return imageElement(QSize(width, height), [&](QPainter& painter) {
        paintRhythm(painter, QRectF(0, 0, width, height), {pattern});
    });
}

} // namespace rescue::ui
