// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/announce.h"

#include "ui/accessibility.h"

#include <QWidget>

namespace rescue::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget* widget, const QString& text)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

using namespace Qt::StringLiterals;

/// A reader asks for the words when it comes to them: a message must not go, or change, soon after it was
/// told.
constexpr int kept = 8;

} // namespace

/// Before Qt 6.8 nothing says a text as such. Qt's AT-SPI bridge drops Alert events (atspiadaptor.cpp,
/// notify), but tells of a notification that appears, and Orca says its name (scripts/default.py,
/// onShowingChanged). Windows' readers say the name of what alerts.
void announce(QWidget* widget, const QString& text)
{
    if (text.isEmpty())
        return;
    QWidget* window = widget->window();
    const QString name = u"announcement"_s;
    const auto before = window->findChildren<QWidget*>(name, Qt::FindDirectChildrenOnly);
    if (before.size() >= kept) {
        before.first()->setObjectName({});
        before.first()->deleteLater(); // later: the window may be going through its children right now
    }

    auto* notice = new QWidget(window); // never shown: it is there for readers only
    notice->setObjectName(name);
    setAccessibleRole(notice, QAccessible::Notification);
    notice->setAccessibleName(text);
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(notice, kind);
        QAccessible::updateAccessibility(&event);
    }
}

#endif

} // namespace rescue::ui
