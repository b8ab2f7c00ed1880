// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace rescue::ui {

/// Repairs what Qt tells screen readers badly or not at all. Once, after the QApplication; without it
/// setAccessibleRole and setAccessibleDrawer change nothing.
void installAccessibility();

/// What the widget is to a screen reader: a heading, a picture, a list … For widgets that are looked at;
/// those that are pressed or typed into keep Qt's own. A list has only its items (role ListItem) as children.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// The checkable button shows something while it is checked: readers say "expanded" and "collapsed".
void setAccessibleDrawer(QAbstractButton* button);

} // namespace rescue::ui
