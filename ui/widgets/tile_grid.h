// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/item_layout.h"

namespace rescue::ui {

/// Tiles of one size in as many columns as there is room for: fewer where the window is narrow or the text
/// large. Follows the reading direction.
class TileGrid : public ItemLayout {
public:
    explicit TileGrid(int mostColumns, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    QSize leastTile() const;
    int columns(int width) const;
    int tileWidth(int width) const;
    int tileHeight(int width) const;

    int m_mostColumns;
};

} // namespace rescue::ui
