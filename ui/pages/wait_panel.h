// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repair/event.h"
#include "ui/widgets/lamp_widget.h"

class QLabel;

namespace rescue::ui {

/// What is being waited for, how long it usually takes, what the lamp does meanwhile, what if it takes
/// longer.
class WaitPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaitPanel(LampClock& clock, QWidget* parent = nullptr);

    void showWait(const repair::WaitStarted& wait);
    /// Work that is not a wait: the step's name says it all.
    void showWork(const QString& text);
    void setLamp(led::Pattern pattern);

private:
    LampWidget* m_lamp;
    QLabel* m_what;
    QLabel* m_rest;
};

/// How to bring the device into DFU mode by hand.
class ButtonsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ButtonsPanel(LampClock& clock, QWidget* parent = nullptr);
};

} // namespace rescue::ui
