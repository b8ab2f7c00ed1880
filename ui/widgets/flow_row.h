// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/item_layout.h"

namespace rescue::ui {

/// A row of buttons that goes on in the next line where the window is narrow or the text is large. Follows
/// the reading direction.
class FlowRow : public ItemLayout {
public:
    explicit FlowRow(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height; moves the items only if `move`.
    int arrange(const QRect& rect, bool move) const;
};

} // namespace rescue::ui
