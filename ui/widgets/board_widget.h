// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/board_button.h"
#include "ui/widgets/board_drawing.h"
#include "ui/widgets/lamp_widget.h"

#include <QPixmap>

namespace rescue::ui {

/// A board as a drawing: USB plug, two buttons and a living lamp. As a picture it shows which button to
/// press, with rings, fingers and words; with setInteractive(true) its buttons can be pressed.
class BoardWidget : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives the widget.
    explicit BoardWidget(LampClock& clock, QWidget* parent = nullptr);

    void setModel(Model model);
    void setInteractive(bool interactive);
    void setPlugged(bool plugged);
    void setLamp(led::Pattern pattern, SteadyClock::time_point since = SteadyClock::now(),
                 std::optional<led::Era> era = {});
    /// What to do with the second button (SETUP or MODE) and with RESET.
    void setMarks(ButtonMark second, ButtonMark reset);
    BoardButton* setupButton() const { return m_setup; }
    BoardButton* resetButton() const { return m_reset; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void redraw();
    void layOut();
    void pulse();
    const QPixmap& picture();
    QString label(const BoardButton* button) const;
    QString sentence(const BoardButton* button) const;
    void paintFinger(QPainter& painter, const BoardButton* button) const;
    void paintLabel(QPainter& painter, const BoardButton* button) const;

    const LampClock& m_clock;
    Model m_model = Model::Photon;
    bool m_plugged = true;
    std::optional<BoardDrawing> m_drawing;
    QPixmap m_picture; ///< board and plug as last drawn: drawing it is too slow for each change of the lamp
    QRectF m_board;    ///< where the drawing is
    double m_pulse = 0.5;
    LampWidget* m_lamp;
    BoardButton* m_setup;
    BoardButton* m_reset;
};

} // namespace rescue::ui
