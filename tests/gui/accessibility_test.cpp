// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/mark_list.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace rescue::ui {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* reader(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

/// What a reader finds when it looks at the notifications it was told of.
QStringList told(QWidget& window)
{
    QStringList words;
    for (QWidget* one : window.findChildren<QWidget*>()) {
        if (reader(*one)->role() == QAccessible::Notification)
            words << reader(*one)->text(QAccessible::Name);
    }
    return words;
}

#endif

} // namespace

TEST(Accessibility, AMarkListIsAListWhoseItemsSayHowFarTheyAre)
{
    MarkList list;
    list.setLines({u"Save"_s, u"Write"_s});
    list.setProgress(0, Progress::Done);
    ASSERT_EQ(reader(list)->role(), QAccessible::List);
    ASSERT_EQ(reader(list)->childCount(), 2);
    EXPECT_EQ(reader(list)->child(0)->role(), QAccessible::ListItem);
    EXPECT_EQ(reader(list)->child(0)->text(QAccessible::Name), u"Save: done"_s);
    EXPECT_EQ(reader(list)->child(1)->text(QAccessible::Name), u"Write: to do"_s);
    EXPECT_EQ(reader(list)->indexOfChild(reader(list)->child(1)), 1);
}

TEST(Accessibility, AChildOfAScrollAreaThatHasJustGoneIsNoChild)
{
    QScrollArea area;
    area.setWidget(new QLabel(u"A page"_s));
    const int before = reader(area)->childCount();
    ASSERT_GE(before, 1);
    ASSERT_NE(reader(area)->child(0), nullptr);
    EXPECT_EQ(reader(area)->indexOfChild(reader(area)->child(0)), 0);
    EXPECT_EQ(reader(area)->child(before), nullptr);
    EXPECT_EQ(reader(area)->child(before + 7), nullptr);
}

TEST(Accessibility, ARoleHoldsForAWidgetThatAReaderAlreadyKnows)
{
    QLabel label(u"A heading"_s);
    ASSERT_EQ(reader(label)->role(), QAccessible::StaticText);
    setAccessibleRole(&label, QAccessible::Heading);
    EXPECT_EQ(reader(label)->role(), QAccessible::Heading);
    EXPECT_EQ(reader(label)->text(QAccessible::Name), u"A heading"_s);
}

TEST(Accessibility, ADrawerButtonIsExpandedOrCollapsedAndCanBePressed)
{
    QPushButton button(u"Help"_s);
    button.setCheckable(true);
    setAccessibleDrawer(&button);
    EXPECT_EQ(reader(button)->role(), QAccessible::Button);
    EXPECT_EQ(reader(button)->text(QAccessible::Name), u"Help"_s);
    EXPECT_TRUE(reader(button)->state().collapsed);
    button.setChecked(true);
    EXPECT_TRUE(reader(button)->state().expanded);
    EXPECT_FALSE(reader(button)->state().collapsed);
    EXPECT_TRUE(
        reader(button)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

TEST(Accessibility, AnnouncementsStayReadableForAWhileInTheirOrder)
{
    QWidget window;
    QWidget inside(&window);
    announce(&inside, u"first"_s);
    announce(&inside, QString());
    announce(&window, u"second"_s);
    EXPECT_EQ(told(window), QStringList({u"first"_s, u"second"_s}));
}

TEST(Accessibility, OldAnnouncementsGo)
{
    QWidget window;
    for (int number = 0; number < 100; ++number)
        announce(&window, QString::number(number));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_LT(told(window).size(), 20);
    EXPECT_EQ(told(window).last(), u"99"_s);
}

#endif

} // namespace rescue::ui
