// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lamp_widget.h"

#include <QAbstractButton>

namespace rescue::ui {

/// One of the two buttons on the drawn board. A real button for mouse, keyboard and screen reader.
class BoardButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit BoardButton(const QString& name, QWidget* parent = nullptr);
    /// Rings the button and says what to do with it ("hold", "tap"); empty takes the ring away.
    void setHint(const QString& hint);
    const QString& hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_hint;
};

/// A Photon as a drawing: USB plug, SETUP, RESET and a living lamp. As a picture it shows which button to
/// press; with setInteractive(true) its buttons can be pressed.
class BoardWidget : public QWidget {
    Q_OBJECT

public:
    explicit BoardWidget(LampClock& clock, QWidget* parent = nullptr);

    void setInteractive(bool interactive);
    void setPlugged(bool plugged);
    void setLamp(led::Pattern pattern, SteadyClock::time_point since = SteadyClock::now());
    void setHints(const QString& setup, const QString& reset);
    BoardButton* setupButton() const { return m_setup; }
    BoardButton* resetButton() const { return m_reset; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTransform placement() const;
    void paintHint(QPainter& painter, const BoardButton* button, bool left) const;

    LampWidget* m_lamp;
    BoardButton* m_setup;
    BoardButton* m_reset;
    bool m_plugged = true;
};

} // namespace rescue::ui
