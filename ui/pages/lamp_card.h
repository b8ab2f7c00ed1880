// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"
#include "ui/widgets/lamp_clock.h"

#include <QRadioButton>

#include <optional>

namespace rescue::ui {

class LampWidget;

/// One answer to "what does the lamp do": the living lamp, its rhythm and its name in words. A radio button,
/// for the keyboard and for screen readers.
class LampCard : public QRadioButton {
    Q_OBJECT

public:
    /// No pattern: a question mark instead of a lamp.
    LampCard(LampClock& clock, std::optional<led::Pattern> pattern, QWidget* parent = nullptr);
    void setWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }

private:
    QRect lampPlace() const;
    QColor ground() const;
    void groundLamp();

    LampWidget* m_lamp = nullptr;
};

} // namespace rescue::ui
