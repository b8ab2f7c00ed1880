// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"
#include "ui/widgets/lamp_clock.h"

#include <QAbstractButton>

#include <optional>

namespace rescue::ui {

class LampWidget;

/// One answer to "what does the lamp do": the living lamp, its rhythm and its name in words.
class LampCard : public QAbstractButton {
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

private:
    QRect lampPlace() const;
    QColor ground() const;
    void groundLamp();

    LampWidget* m_lamp = nullptr;
};

} // namespace rescue::ui
