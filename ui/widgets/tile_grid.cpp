// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tile_grid.h"

#include <algorithm>

namespace rescue::ui {

TileGrid::TileGrid(int mostColumns, QWidget* parent) : ItemLayout(parent), m_mostColumns(mostColumns) {}

QSize TileGrid::leastTile() const
{
    QSize least(1, 1);
    for (const QLayoutItem* item : items())
        least = least.expandedTo(item->minimumSize());
    return least;
}

int TileGrid::columns(int width) const
{
    const int room = (width + spacing()) / (leastTile().width() + spacing());
    return std::clamp(room, 1, std::clamp(count(), 1, m_mostColumns));
}

int TileGrid::tileWidth(int width) const
{
    const int side = columns(width);
    return (width - (side - 1) * spacing()) / side;
}

int TileGrid::tileHeight(int width) const
{
    int height = 0;
    for (const QLayoutItem* item : items())
        height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(tileWidth(width))
                                                            : item->minimumSize().height());
    return height;
}

QSize TileGrid::sizeHint() const
{
    const QSize least = leastTile();
    const int side = std::clamp(count(), 1, m_mostColumns);
    const int width = side * (least.width() + spacing()) - spacing();
    return {width, heightForWidth(width)};
}

QSize TileGrid::minimumSize() const
{
    return leastTile();
}

int TileGrid::heightForWidth(int width) const
{
    if (items().empty())
        return 0;
    const int side = columns(width);
    const int rows = (count() + side - 1) / side;
    return rows * (tileHeight(width) + spacing()) - spacing();
}

void TileGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int side = columns(rect.width());
    const QSize tile(tileWidth(rect.width()), tileHeight(rect.width()));
    for (int i = 0; i < count(); ++i) {
        const QPoint corner(rect.x() + i % side * (tile.width() + spacing()),
                            rect.y() + i / side * (tile.height() + spacing()));
        place(*itemAt(i), rect, QRect(corner, tile));
    }
}

} // namespace rescue::ui
