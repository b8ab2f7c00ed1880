// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_checks.h"
#include "tests/gui/visible_texts.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QFontInfo>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace rescue::ui {

namespace {

// Drawn this much larger, strokes have a core of their full colour.
constexpr int magnified = 4;

/// WCAG 2.1: 24 px, or 18.66 px and bold.
bool isLarge(const QWidget& widget)
{
    const QFontInfo font(widget.font());
    const double pixels = font.pointSizeF() * widget.logicalDpiY() / 72;
    return pixels >= 24 || (pixels >= 18.66 && font.weight() >= QFont::DemiBold);
}

/// What its words are drawn on: of what scrolls, not the scroll bars beside it.
QWidget& paperOf(QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    return area == nullptr ? widget : *area->viewport();
}

/// Its words alone: no frame, no mark, no focus ring.
QRect wordsOf(const QWidget& widget)
{
    constexpr int frame = 5;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->contentsRect();
    return widget.rect().adjusted(frame, frame, -frame, -frame);
}

/// What is behind, and the words: of the colours that cover more than the blurred edges of letters do, the
/// most frequent one, and the one that differs most from it.
std::pair<QColor, QColor> groundAndWords(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        if (colour.value() > counts.value(ground))
            ground = colour.key();
    }
    std::pair found{QColor::fromRgb(ground), QColor::fromRgb(ground)};
    constexpr int enough = 100; // one stroke of a small letter
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        const QColor words = QColor::fromRgb(colour.key());
        if (colour.value() >= enough && contrast(found.first, words) > contrast(found.first, found.second))
            found.second = words;
    }
    return found;
}

/// Pictures on a button are not its words.
void hidePictures(const QWidget& widget, const QRect& part, QImage& image)
{
    if (qobject_cast<const QAbstractButton*>(&widget) == nullptr)
        return;
    QPainter painter(&image);
    for (const auto* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (!child->isWindow()) // as the menu of a button is
            painter.fillRect(child->geometry().translated(-part.topLeft()), image.pixelColor(0, 0));
}

QImage magnify(QWidget& widget, const QRect& part)
{
    QImage image(part.size() * magnified, QImage::Format_RGB32);
    image.setDevicePixelRatio(magnified);
    // From the window down, so that what is behind the widget is painted too.
    QWidget* window = widget.window();
    window->render(&image, {}, QRegion(QRect(widget.mapTo(window, part.topLeft()), part.size())));
    return image;
}

} // namespace

QStringList faintTexts(QWidget& window, const std::function<QImage(const QImage&)>& seen)
{
    QStringList flaws;
    for (const VisibleText& one : visibleTexts(window)) {
        QWidget& paper = paperOf(*one.widget);
        const QRect part = wordsOf(paper) & paper.visibleRegion().boundingRect();
        // A line that scrolling has half hidden shows too little of its strokes.
        if (!one.widget->isEnabled() || part.width() < 2 ||
            part.height() < one.widget->fontMetrics().height())
            continue;
        QImage image = magnify(paper, part);
        hidePictures(*one.widget, part, image);
        if (seen)
            image = seen(image);
        const auto [ground, words] = groundAndWords(image);
        const double ratio = contrast(ground, words);
        if (ratio < (isLarge(*one.widget) ? 3.0 : 4.5))
            flaws << QStringLiteral("%1 has contrast %2: %3 on %4")
                         .arg(called(*one.widget))
                         .arg(ratio, 0, 'f', 2)
                         .arg(words.name(), ground.name());
    }
    return flaws;
}

} // namespace rescue::ui
