// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace rescue::ui {

/// What the picture asks a person to do with a button.
enum class ButtonMark { None, Hold, Tap, LetGo };

/// One of the two buttons on the drawn board. A real button for mouse, keyboard and screen reader; the
/// drawing beneath is the board's, this adds what changes: pressed, focus, and the ring of a mark.
class BoardButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit BoardButton(QWidget* parent = nullptr);

    /// `name` is printed beside it.
    void setName(const QString& name);
    void setMark(ButtonMark mark);
    ButtonMark mark() const { return m_mark; }
    /// 0…1: how far the ring has grown.
    void setPulse(double pulse);
    /// Where the button is within this widget, which is larger by the ring. The share of the width it takes.
    static constexpr double bodyShare = 0.6;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& place) const override;

private:
    QRectF body() const;

    ButtonMark m_mark = ButtonMark::None;
    double m_pulse = 0;
};

} // namespace rescue::ui
