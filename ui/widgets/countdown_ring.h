// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rescue::ui {

/// Seconds that run down: the number, and a ring around it that empties. Moves once a second.
class CountdownRing : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(QWidget* parent = nullptr);

    /// `left` of `whole` seconds.
    void setSeconds(int left, int whole);
    int left() const { return m_left; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    int m_left = 0;
    int m_whole = 1;
};

} // namespace rescue::ui
