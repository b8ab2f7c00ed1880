// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_checks.h"
#include "tests/gui/visible_texts.h"
#include "ui/pages/lamp_card.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionFrame>

namespace rescue::ui {

namespace {

/// The least size at which all its words are seen.
QSize needed(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const QSize least = label->minimumSizeHint(); // as wide as the longest word where lines wrap
        return label->wordWrap() ? QSize(least.width(), label->heightForWidth(label->width())) : least;
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        // What a person typed may be longer than the field; what we wrote into it may not.
        const int words = line->fontMetrics().horizontalAdvance(line->placeholderText());
        QStyleOptionFrame option;
        option.initFrom(line);
        const QSize frame = line->style()->sizeFromContents(QStyle::CT_LineEdit, &option, {words, 0}, line);
        return {frame.width(), line->minimumSizeHint().height()};
    }
    if (qobject_cast<const QPlainTextEdit*>(&widget) != nullptr)
        return {0, 3 * widget.fontMetrics().lineSpacing()}; // scrolls
    if (qobject_cast<const QPushButton*>(&widget) != nullptr ||
        qobject_cast<const QCheckBox*>(&widget) != nullptr ||
        (qobject_cast<const QRadioButton*>(&widget) != nullptr &&
         qobject_cast<const LampCard*>(&widget) == nullptr)) // draws itself, down to its least size
        return widget.sizeHint();
    const QSize least = widget.minimumSizeHint();
    return widget.hasHeightForWidth() ? QSize(least.width(), widget.heightForWidth(widget.width())) : least;
}

bool isViewport(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

/// What holds it cuts it off, and scrolling does not help.
QString outsideOf(const QWidget& window, const QWidget& widget, Sideways sideways)
{
    const QWidget* inner = &widget;
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        const QRect place(inner->mapTo(outer, QPoint(0, 0)), inner->size());
        if (isViewport(*outer)) {
            if (sideways == Sideways::MayNotScroll &&
                (place.left() < 0 || place.right() > outer->rect().right()))
                return QStringLiteral("%1 is wider than what scrolls it").arg(called(widget));
            inner = outer; // up and down it may lie outside; from here on the scrolling area counts
        } else if (!outer->rect().contains(place)) {
            return QStringLiteral("%1 lies outside its %2").arg(called(widget), called(*outer));
        }
        if (outer == &window)
            break;
    }
    return {};
}

/// What of it is seen: a scrolled page may run on under the foot.
QRect seen(const QWidget& window, const QWidget& widget)
{
    QRect place = placeIn(window, widget);
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr && outer != &window;
         outer = outer->parentWidget()) {
        if (isViewport(*outer))
            place &= placeIn(window, *outer);
    }
    return place;
}

} // namespace

QStringList cutTexts(const QWidget& window, Sideways sideways)
{
    QStringList flaws;
    const auto texts = visibleTexts(window);
    for (const VisibleText& one : texts) {
        const QSize least = needed(*one.widget);
        const QSize size = one.widget->size();
        if (size.width() < least.width() || size.height() < least.height())
            flaws << QStringLiteral("%1 is %2x%3 and needs %4x%5")
                         .arg(called(*one.widget))
                         .arg(size.width())
                         .arg(size.height())
                         .arg(least.width())
                         .arg(least.height());
        if (const QString outside = outsideOf(window, *one.widget, sideways); !outside.isEmpty())
            flaws << outside;
        for (const VisibleText& other : texts) {
            const bool related =
                one.widget->isAncestorOf(other.widget) || other.widget->isAncestorOf(one.widget);
            if (one.widget < other.widget && !related &&
                seen(window, *one.widget).intersects(seen(window, *other.widget)))
                flaws << QStringLiteral("%1 lies on %2").arg(called(*one.widget), called(*other.widget));
        }
    }
    return flaws;
}

} // namespace rescue::ui
