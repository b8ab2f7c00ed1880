// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lamp_widget.h"

#include <optional>

class QLabel;

namespace rescue::ui {

/// The thread through a repair: what the lamp should be doing now, and what the computer sees on USB.
class LampStrip : public QWidget {
    Q_OBJECT

public:
    explicit LampStrip(LampClock& clock, QWidget* parent = nullptr);

    /// Nothing: nobody knows.
    void setLamp(std::optional<led::Pattern> pattern);
    void setUsb(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LampWidget* m_lamp;
    QLabel* m_words;
    QLabel* m_usb;
};

} // namespace rescue::ui
