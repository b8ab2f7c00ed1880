// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/device/models.h"
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
    /// No mode: it is off the bus.
    void setDevice(Model model, std::optional<DeviceMode> mode);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    std::optional<led::Pattern> m_pattern;
    Model m_model = Model::Photon;
    std::optional<DeviceMode> m_mode;
    LampWidget* m_lamp;
    QLabel* m_words;
    QLabel* m_usb;
};

} // namespace rescue::ui
