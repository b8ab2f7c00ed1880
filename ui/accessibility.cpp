// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>
#include <QScrollArea>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "accessibleRole";
constexpr auto drawerProperty = "accessibleDrawer";

QAccessible::Role roleOf(const QObject* object)
{
    return static_cast<QAccessible::Role>(object->property(roleProperty).toInt());
}

/// A widget with the role it was given. The name of a label is its text.
class RoleInterface : public QAccessibleWidget {
public:
    explicit RoleInterface(QWidget* widget) : QAccessibleWidget(widget, roleOf(widget)) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        const auto* label = qobject_cast<QLabel*>(object());
        return kind == QAccessible::Name && own.isEmpty() && label != nullptr ? label->text() : own;
    }
};

/// Readers count "2 of 5" over the children, so that marks and other decoration must not be among them.
class ListInterface : public RoleInterface {
public:
    using RoleInterface::RoleInterface;

    int childCount() const override { return static_cast<int>(items().size()); }
    QAccessibleInterface* child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(items().value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return static_cast<int>(items().indexOf(child->object()));
    }

private:
    QObjectList items() const
    {
        QObjectList items;
        for (QObject* one : object()->children()) {
            if (one->isWidgetType() && roleOf(one) == QAccessible::ListItem)
                items << one;
        }
        return items;
    }
};

/// Qt's own (qwidgets/accessible/complexwidgets.cpp, 6.4) looks up a child by a number that was right a
/// moment ago: a reader that asks while a scroll bar goes ends the program.
class ScrollInterface : public QAccessibleWidget {
public:
    explicit ScrollInterface(QWidget* area) : QAccessibleWidget(area, QAccessible::Client) {}

    int childCount() const override { return static_cast<int>(parts().size()); }
    QAccessibleInterface* child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(parts().value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return static_cast<int>(parts().indexOf(child->object()));
    }

private:
    /// What is seen of viewport and scroll bars.
    QObjectList parts() const
    {
        QObjectList parts;
        for (QObject* one : object()->children()) {
            if (one->isWidgetType() && !static_cast<QWidget*>(one)->isHidden())
                parts << one;
        }
        return parts;
    }
};

class DrawerInterface : public QAccessibleWidget {
public:
    explicit DrawerInterface(QWidget* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Accelerator)
            return button()->shortcut().toString(QKeySequence::NativeText);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text().remove(u'&') : own;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (button()->isEnabled())
            button()->animateClick(); // later: what the click does must not hold up the reader
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    if (widget->property(drawerProperty).toBool())
        return new DrawerInterface(widget);
    switch (roleOf(widget)) {
    case QAccessible::NoRole:
        if (qobject_cast<QScrollArea*>(widget) != nullptr)
            return new ScrollInterface(widget);
        return nullptr; // Qt knows better
    case QAccessible::List:
        return new ListInterface(widget);
    default:
        return new RoleInterface(widget);
    }
}

/// An interface that an event made before the role was known (a label's first text does that) would stay.
void forgetInterface(QWidget* widget)
{
    if (QAccessibleInterface* made = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(made));
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    forgetInterface(widget);
}

void setAccessibleDrawer(QAbstractButton* button)
{
    button->setProperty(drawerProperty, true);
    forgetInterface(button);
}

} // namespace rescue::ui
