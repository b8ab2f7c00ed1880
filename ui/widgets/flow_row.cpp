// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_row.h"

#include <algorithm>

namespace rescue::ui {

FlowRow::FlowRow(QWidget* parent) : ItemLayout(parent) {}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : items()) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {size.width() + (size.isEmpty() ? 0 : spacing()) + one.width(),
                std::max(size.height(), one.height())};
    }
    return size;
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items()) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect& rect, bool move) const
{
    int x = rect.x();
    int y = rect.y();
    int tallest = 0;
    for (QLayoutItem* item : items()) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(rect.width(), 1), QLAYOUTSIZE_MAX));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += tallest + spacing();
            tallest = 0;
        }
        if (move)
            place(*item, rect, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        tallest = std::max(tallest, size.height());
    }
    return y + tallest - rect.y();
}

} // namespace rescue::ui
