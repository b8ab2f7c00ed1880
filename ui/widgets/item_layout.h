// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <vector>

namespace rescue::ui {

/// A layout of items in their order, in as many lines as the width asks for: what all such layouts share.
/// Follows the reading direction.
class ItemLayout : public QLayout {
public:
    ~ItemLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }

protected:
    explicit ItemLayout(QWidget* parent);

    const std::vector<QLayoutItem*>& items() const { return m_items; }
    /// Moves an item to `box` within `rect`, both as they are where one reads from the left.
    void place(QLayoutItem& item, const QRect& rect, const QRect& box) const;

private:
    std::vector<QLayoutItem*> m_items;
};

} // namespace rescue::ui
