// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/visible_texts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rescue::ui {

namespace {

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->displayText().isEmpty() ? line->placeholderText() : line->displayText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        return edit->toPlainText();
    return {};
}

} // namespace

std::vector<VisibleText> visibleTexts(const QWidget& window)
{
    std::vector<VisibleText> texts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        // The names of the drawn buttons are part of the picture, not of the widgets on it.
        const QString text = widget->inherits("rescue::ui::BoardButton") ? QString() : textOf(*widget);
        if (widget->isVisible() && widget->window() == &window && !text.trimmed().isEmpty())
            texts.push_back({widget, text});
    }
    return texts;
}

QString called(const QWidget& widget)
{
    QString text = textOf(widget).left(50);
    text.replace(u'\n', u' ');
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
}

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

} // namespace rescue::ui
