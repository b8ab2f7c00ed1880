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
    void showWork(repair::StepId step);
    void setLamp(led::Pattern pattern);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString usual() const;
    void retranslate();

    repair::StepId m_step = repair::StepId::FindDevice;
    std::optional<repair::WaitStarted> m_waiting;
    LampWidget* m_lamp;
    QLabel* m_what;
    QLabel* m_rest;
};

} // namespace rescue::ui
