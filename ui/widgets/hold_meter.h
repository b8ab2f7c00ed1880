// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/button_guide.h"

#include <QWidget>

namespace rescue::ui {

/// The seconds a button is held, and what the lamp shows in each of them: a bar of stages with the one to let
/// go in marked, and a pointer that moves along. Time runs in reading direction.
class HoldMeter : public QWidget {
    Q_OBJECT

public:
    explicit HoldMeter(QWidget* parent = nullptr);

    /// The mode has to exist.
    void setGuide(const diagnosis::ButtonGuide& guide);
    /// Nothing: nobody is holding anything.
    void setHeld(std::optional<Milliseconds> held);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Milliseconds end() const;
    QRectF bar() const;
    double place(Milliseconds at) const;
    QRectF segment(std::size_t stage) const;
    void paintStages(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    QRectF placeOfName(std::size_t stage, const QString& name, const QFont& font) const;
    void paintPointer(QPainter& painter) const;

    diagnosis::ButtonGuide m_guide;
    std::optional<Milliseconds> m_held;
};

} // namespace rescue::ui
