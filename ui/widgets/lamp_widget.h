// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/led/lamp.h"
#include "core/wait.h"
#include "ui/widgets/lamp_clock.h"

#include <QWidget>

namespace rescue::ui {

/// A living lamp at true speed, with the rhythm under it if wanted. Moves only while visible.
class LampWidget : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives the widget.
    explicit LampWidget(LampClock& clock, QWidget* parent = nullptr);
    ~LampWidget() override;

    void setPattern(led::Pattern pattern, SteadyClock::time_point since = SteadyClock::now());
    led::Pattern pattern() const { return m_pattern; }
    void setRhythmShown(bool shown);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    led::Colour colourNow() const;

    LampClock& m_clock;
    QMetaObject::Connection m_ticking;
    led::Pattern m_pattern = led::Pattern::Off;
    SteadyClock::time_point m_since;
    led::Colour m_shown;
    bool m_rhythm = false;
};

} // namespace rescue::ui
