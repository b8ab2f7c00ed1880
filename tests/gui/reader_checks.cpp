// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/face_checks.h"
#include "tests/gui/visible_texts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QTest>

#include <algorithm>

namespace rescue::ui {

namespace {

/// Something a person could want to know or do: by its state or by what it can tell.
bool speaks(const QAccessibleInterface& node)
{
    return node.state().focusable || const_cast<QAccessibleInterface&>(node).valueInterface() != nullptr;
}

/// "QScrollBar of QPlainTextEdit detailsText": what has no name is found by what it is in.
QString placeOf(const QObject* object)
{
    QStringList path;
    for (; object != nullptr && path.size() < 3; object = object->parent())
        path << (QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName())
                    .trimmed();
    return path.join(QStringLiteral(" of "));
}

QString flawOf(const QAccessibleInterface& node)
{
    const QString name = node.text(QAccessible::Name);
    const QString who = placeOf(node.object());
    if (name.trimmed().isEmpty())
        return QStringLiteral("%1 has no name").arg(who);
    static constexpr QChar marks[] = {u'<', u'>', u'&', u'«', u'»', u'←', u'→', u'|'};
    if (std::ranges::any_of(marks, [&](QChar mark) { return name.contains(mark); }))
        return QStringLiteral("%1 is called \"%2\": signs are not words").arg(who, name);
    if (node.role() == QAccessible::NoRole)
        return QStringLiteral("%1 \"%2\" has no role").arg(who, name);
    return {};
}

void walk(const QAccessibleInterface& node, QStringList& flaws)
{
    if (node.state().invisible)
        return;
    // Scroll bars have no names on any desktop: their role says it all.
    if (speaks(node) && node.role() != QAccessible::ScrollBar) {
        if (const QString flaw = flawOf(node); !flaw.isEmpty())
            flaws << flaw;
    }
    for (int child = 0; child < node.childCount(); ++child) {
        if (const QAccessibleInterface* below = node.child(child))
            walk(*below, flaws);
    }
}

/// Only one of a group is a stop of the Tab key; arrows lead to the others.
bool sameGroup(const QWidget* one, const QWidget* other)
{
    const auto* a = qobject_cast<const QAbstractButton*>(one);
    const auto* b = qobject_cast<const QAbstractButton*>(other);
    if (a == nullptr || b == nullptr)
        return false;
    if (a->group() != nullptr && a->group()->exclusive())
        return a->group() == b->group();
    return a->autoExclusive() && b->autoExclusive() && a->parentWidget() == b->parentWidget();
}

/// Every stop of the Tab key once, from the first in reading order on.
std::vector<QWidget*> tabRound(QWidget& window)
{
    std::vector<QWidget*> stops;
    for (int step = 0; step < 200; ++step) {
        QWidget* focus = window.focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window, Qt::Key_Tab);
        QWidget* next = window.focusWidget();
        if (next == focus && !stops.empty())
            continue; // a text has a stop for each of its links
        if (next == nullptr || std::ranges::find(stops, next) != stops.end())
            break;
        stops.push_back(next);
    }
    return stops;
}

/// Is `next` read before `now`: above it, or before it on the same line?
bool isReadBefore(const QWidget& window, const QWidget& next, const QWidget& now)
{
    const QRect a = placeIn(window, now);
    const QRect b = placeIn(window, next);
    const int overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool sameLine = overlap * 2 > std::min(a.height(), b.height());
    // A picture of something real is not mirrored, nor is what is on it.
    const bool mirrored =
        (now.parentWidget() == next.parentWidget() ? now.parentWidget() : &window)->isRightToLeft();
    const bool after = mirrored ? b.right() < a.left() : b.left() > a.right();
    return sameLine ? !after : b.top() < a.top() && !after;
}

/// The highest, or what stands before it on the same line.
std::vector<QWidget*>::iterator firstRead(const QWidget& window, std::vector<QWidget*>& stops)
{
    const auto top = [&](const QWidget* stop) { return placeIn(window, *stop).top(); };
    auto first = std::ranges::min_element(stops, {}, top);
    for (auto stop = stops.begin(); stop != stops.end(); ++stop) {
        if (isReadBefore(window, **stop, **first))
            first = stop;
    }
    return first;
}

} // namespace

QStringList namelessNodes(QWidget& window)
{
    QStringList flaws;
    if (const QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window))
        walk(*root, flaws);
    return flaws;
}

QStringList tabFlaws(QWidget& window)
{
    QStringList flaws;
    std::vector<QWidget*> stops = tabRound(window);
    if (stops.empty())
        return {QStringLiteral("the Tab key leads nowhere")};
    // clang 14 cannot parse libstdc++ 12's ranges::rotate.
    std::rotate(stops.begin(), firstRead(window, stops), stops.end());
    for (std::size_t at = 1; at < stops.size(); ++at) {
        if (isReadBefore(window, *stops[at], *stops[at - 1]))
            flaws << QStringLiteral("Tab goes from %1 back to %2")
                         .arg(called(*stops[at - 1]), called(*stops[at]));
    }
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool wanted = widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
                            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        const bool reached = std::ranges::any_of(
            stops, [&](const QWidget* stop) { return stop == widget || sameGroup(stop, widget); });
        if (wanted && !reached)
            flaws << QStringLiteral("the Tab key does not reach %1").arg(called(*widget));
    }
    return flaws;
}

} // namespace rescue::ui
