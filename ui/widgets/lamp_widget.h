// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wait.h"
#include "ui/widgets/lamp_clock.h"
#include "ui/widgets/lamp_look.h"
#include "ui/widgets/lamp_pictures.h"

#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace rescue::ui {

/// A living lamp at true speed, with the rhythm under it if wanted. Moves only while it can be seen, as far
/// as the desktop tells; where the clock stands still, it shows the colour that stands for the pattern.
class LampWidget : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives the widget.
    explicit LampWidget(LampClock& clock, QWidget* parent = nullptr);
    ~LampWidget() override;

    /// In the shape of the firmware of this era, where that is known.
    void setPattern(led::Pattern pattern, SteadyClock::time_point since = SteadyClock::now(),
                    std::optional<led::Era> era = {});
    led::Pattern pattern() const { return m_look.pattern; }
    void setLook(const LampLook& look, SteadyClock::time_point since = SteadyClock::now());
    void setRhythmShown(bool shown);
    /// There is nothing but this colour behind the lamp: then what lies behind need not be painted at each
    /// change.
    void setGround(const QColor& ground);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void refresh();
    QRect lampPlace() const;
    QRect rhythmPlace() const;
    const QPixmap& rhythm();
    led::Colour colourNow() const;

    LampClock& m_clock;
    bool m_watching = false;
    QPointer<QWindow> m_window; ///< where the desktop tells whether anything of it is seen
    LampLook m_look;
    SteadyClock::time_point m_since;
    led::Colour m_shown;
    bool m_rhythm = false;
    std::optional<QColor> m_ground;
    LampPictures m_pictures;
    QPixmap m_rhythmPicture;
};

} // namespace rescue::ui
