// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/practice_world.h"
#include "ui/widgets/lamp_widget.h"

class QLabel;

namespace rescue::ui {

/// The lamp of the second device, seen only while there is one.
class SecondDeviceRow : public QWidget {
    Q_OBJECT

public:
    /// `world` and `clock` outlive it.
    SecondDeviceRow(practice::PracticeWorld& world, LampClock& clock, QWidget* parent = nullptr);
    ~SecondDeviceRow() override;

    /// The trouble of the world may have changed.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    practice::PracticeWorld& m_world;
    int m_listener = 0; ///< 0 until there was a second device
    LampWidget* m_lamp;
    QLabel* m_words;
};

} // namespace rescue::ui
