// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/item_layout.h"

#include "ui/theme.h"

#include <QStyle>
#include <QWidget>

namespace rescue::ui {

ItemLayout::ItemLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(unit);
}

ItemLayout::~ItemLayout()
{
    for (const QLayoutItem* item : m_items)
        delete item;
}

void ItemLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int ItemLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* ItemLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* ItemLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

void ItemLayout::place(QLayoutItem& item, const QRect& rect, const QRect& box) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item.setGeometry(QStyle::visualRect(direction, rect, box));
}

} // namespace rescue::ui
